/** `Sorry that you feel that way` is sorry for nothing. */
import { defineRule } from '../rule.ts';
import { nonApologies } from './slip-lexicon.ts';

const late = { text: 'Mein Paket ist seit drei Wochen nicht da!' };

export const nonApology = defineRule({
  id: 'reply/non-apology',
  severity: 'warn',
  kinds: ['reply', 'comment'],
  dictionaries: { phrase: nonApologies },
  messages: {
    de: ({ phrase }: { phrase: string }) => ({
      what: `„${phrase}“ entschuldigt nichts.`,
      why: 'Es klingt, als läge der Fehler im Gefühl der anderen, und das macht Ärger größer.',
      instead: 'Entschuldige dich für die Sache: „Dein Paket kam drei Tage zu spät, das tut uns leid.“',
    }),
    en: ({ phrase }) => ({
      what: `“${phrase}” apologises for nothing.`,
      why: 'It sounds as if the fault lay in how the others feel, and that makes anger grow.',
      instead: 'Apologise for the fact: “Your parcel came three days late, we are sorry.”',
    }),
  },
  examples: {
    flag: [
      { text: 'Es tut uns leid, dass Sie das so empfinden.', kind: 'reply', replyTo: late },
      { text: 'Sollten Sie sich dadurch gestört fühlen, bedauern wir das.', kind: 'reply' },
      { text: 'Es tut uns leid, wenn das bei dir anders ankam.', kind: 'comment', replyTo: late },
      { text: 'We are sorry you feel that way.', kind: 'reply' },
      { text: 'Sorry if anyone was offended by the poster.', kind: 'comment' },
      { text: 'We apologise if this caused trouble.', kind: 'reply' },
    ],
    pass: [
      { text: 'Es tut uns leid, dass dein Paket drei Wochen gebraucht hat.', kind: 'reply', replyTo: late },
      { text: 'Das war unser Fehler, entschuldige bitte.', kind: 'reply', replyTo: late },
      { text: '„Es tut uns leid, dass Sie das so empfinden“ schreiben wir nie wieder.', kind: 'reply' },
      'Drei Sätze, die nichts entschuldigen: Es tut uns leid, dass Sie das so empfinden.',
      { text: 'Sorry about the late parcel, that was our mistake.', kind: 'reply' },
      { text: 'Sorry, if you want to come you need a ticket.', kind: 'post' },
      { text: 'We are sorry that your parcel took three weeks.', kind: 'reply' },
    ],
  },
  onlyWith: ['phrase'],
  check(analysis, report) {
    for (const phrase of analysis.hits.phrase) {
      if (analysis.isQuoted(phrase)) continue;
      report(phrase, { phrase: phrase.text }, { evidence: { phrase: phrase.text } });
      return;
    }
  },
});
