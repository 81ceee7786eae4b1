/** Nobody who is upset wants to be sold something. */
import { defineRule } from '../rule.ts';
import { answeredDictionaries, isComplaint } from './answered.ts';
import { makingGood, sellingWords } from './slip-lexicon.ts';

const broken = { text: 'Der Mixer ist nach zwei Tagen kaputt, so ein Schrott! Ich bin enttäuscht.' };
const late = { text: 'My order is three weeks late and nobody answers. Terrible!' };

export const marketingInComplaint = defineRule({
  id: 'reply/marketing-in-complaint',
  severity: 'warn',
  kinds: ['reply', 'comment'],
  dictionaries: { ...answeredDictionaries, selling: sellingWords, good: makingGood },
  messages: {
    de: ({ phrase }: { phrase: string }) => ({
      what: `„${phrase}“ klingt nach Werbung, und die Person ist verärgert.`,
      why: 'Wer gerade eine Panne hat, liest daraus, dass es euch nur ums Verkaufen geht.',
      instead: 'Lös erst das Problem. Werbung hat Zeit.',
    }),
    en: ({ phrase }) => ({
      what: `“${phrase}” sounds like advertising, and the person is upset.`,
      why: 'Somebody whose thing just broke reads it as: they only want to sell.',
      instead: 'Solve the problem first. Advertising can wait.',
    }),
  },
  examples: {
    flag: [
      { text: 'Das tut uns leid! Entdecke doch unsere neuen Mixer, jetzt mit Rabatt.', kind: 'reply', replyTo: broken },
      { text: 'Schade. Mit dem Premium-Tarif wäre das anders, jetzt buchen!', kind: 'comment', replyTo: broken },
      { text: 'Sorry to hear that! Check out our new collection, shop now.', kind: 'reply', replyTo: late },
      { text: 'Sorry! Upgrade to the premium plan for faster delivery.', kind: 'comment', replyTo: late },
    ],
    pass: [
      {
        text: 'Das tut uns leid. Als Entschuldigung bekommst du einen Rabatt auf den nächsten Mixer.',
        kind: 'reply',
        replyTo: broken,
      },
      { text: 'Das ist ärgerlich, wir schicken dir heute einen neuen.', kind: 'reply', replyTo: broken },
      {
        text: 'Unsere neuen Mixer gibt es jetzt mit Rabatt.',
        kind: 'reply',
        replyTo: { text: 'Habt ihr gerade Angebote?' },
      },
      { text: 'Entdecke unsere neuen Mixer, jetzt mit Rabatt.', kind: 'post' },
      {
        text: 'Das Angebot war bei mir auch schon abgelaufen, ärgerlich. Welches Angebot meinst du?',
        kind: 'reply',
        replyTo: { text: 'Euer Angebot funktioniert nicht, das nervt!' },
      },
      { text: 'Sorry about that, we are sending a new one today.', kind: 'reply', replyTo: late },
      { text: 'As an apology there is a discount on your next order.', kind: 'reply', replyTo: late },
      { text: 'Our new offers are in the shop.', kind: 'reply', replyTo: { text: 'Any offers right now?' } },
    ],
  },
  onlyWith: ['selling'],
  check(analysis, report) {
    const { hits, replyTo } = analysis;
    const phrase = hits.selling.find((one) => !analysis.isQuoted(one));
    if (!phrase || replyTo === undefined || hits.good.length > 0) return;
    // They speak about an offer themselves.
    if (replyTo.hits.selling.length > 0 || !isComplaint(replyTo)) return;
    report(phrase, { phrase: phrase.text }, { evidence: { phrase: phrase.text } });
  },
});
