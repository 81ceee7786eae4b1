/** Phrases that answer everybody answer nobody. */
import { defineRule } from '../rule.ts';
import { cannedPhrases, waysOn } from './canned-lexicon.ts';

/** An answer with fewer words than this beside its thanks says nothing else. */
const ownWordsNeeded = 8;
/** With so many a thank-you at its end is good manners. */
const ownWordsOfAnAnswer = 14;

export const canned = defineRule({
  id: 'reply/canned',
  severity: 'warn',
  kinds: ['reply', 'comment'],
  dictionaries: { phrase: cannedPhrases, way: waysOn },
  messages: {
    de: ({ phrase }: { phrase: string }) => ({
      what: `„${phrase}“ klingt nach Textbaustein.`,
      why: 'Wer sich ärgert, liest daraus, dass niemand hingeschaut hat.',
      instead: 'Nenn die Sache beim Namen und sag, was jetzt passiert.',
    }),
    en: ({ phrase }) => ({
      what: `“${phrase}” sounds like a template.`,
      why: 'People who are upset read it as: nobody looked.',
      instead: 'Name the thing, and say what happens now.',
    }),
  },
  examples: {
    flag: [
      { text: 'Vielen Dank für Ihre Nachricht.', kind: 'reply' },
      { text: 'Wir bedauern die entstandenen Unannehmlichkeiten und kümmern uns.', kind: 'reply' },
      { text: 'Der Fahrstuhl ist kaputt. Wir bitten um Ihr Verständnis.', kind: 'comment' },
      { text: 'Bitte wenden Sie sich an unseren Kundenservice.', kind: 'reply' },
      { text: 'Thank you for reaching out!', kind: 'reply' },
      { text: 'We apologize for any inconvenience caused by the delay.', kind: 'reply' },
      { text: 'Please contact our customer service.', kind: 'reply' },
    ],
    pass: [
      {
        text: 'Vielen Dank für deine Nachricht! Das Paket lag bei uns im falschen Regal, ich habe es gerade selbst auf den Weg gebracht.',
        kind: 'reply',
      },
      { text: 'Das war unser Fehler, ärgerlich. Ich schaue nach und melde mich bis 16 Uhr. ^AB', kind: 'reply' },
      { text: 'Aus Datenschutzgründen geht das nur per Direktnachricht, schreib uns kurz.', kind: 'reply' },
      { text: '„Wir bitten um Ihr Verständnis“ schreiben wir hier nie wieder, versprochen.', kind: 'reply' },
      'Zehn Sätze, die niemand mehr lesen will. Platz eins: Wir bitten um Ihr Verständnis.',
      {
        text: 'Thanks for your message! The parcel was on the wrong shelf, I have just put it on the van myself.',
        kind: 'reply',
      },
      { text: 'That was our mistake. I am checking now and will be back by 4 pm. ^AB', kind: 'reply' },
      { text: '“Thank you for your patience” is what we will never write again, promised.', kind: 'reply' },
      'Ten lines nobody wants to read. First: thank you for your understanding.',
    ],
  },
  onlyWith: ['phrase'],
  check(analysis, report) {
    const { hits, entities, wordCount } = analysis;
    const offersWay = hits.way.length > 0 || entities.urls.length > 0 || entities.emails.length > 0;
    for (const phrase of hits.phrase) {
      const { better, when } = phrase.entry.data;
      const own = wordCount - (phrase.wordEnd - phrase.wordStart) - entities.mentions.length;
      if (analysis.isQuoted(phrase)) continue;
      if (when === 'no-way' && offersWay) continue;
      if (when === 'alone' && own >= ownWordsNeeded) continue;
      const saysMore = when === 'thanks' && own >= ownWordsOfAnAnswer;
      report(
        phrase,
        { phrase: phrase.text },
        {
          ...(saysMore ? { severity: 'hint' as const } : {}),
          suggestions: [better],
          evidence: { phrase: phrase.text },
        },
      );
    }
  },
});
