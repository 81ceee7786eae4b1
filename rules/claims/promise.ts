/** Promise only what is in your own hands. */
import { defineRule } from '../rule.ts';
import { startsIn } from '../text/near.ts';
import { isAmong } from '../text/words-around.ts';
import { negations, notPromised, promises } from './promise-lexicon.ts';

export const promise = defineRule({
  id: 'claims/promise',
  severity: 'hint',
  dictionaries: { promise: promises, not: notPromised },
  messages: {
    de: ({ promise }: { promise: string }) => ({
      what: `„${promise}“ ist ein festes Versprechen.`,
      why: 'Du wirst beim Wort genommen, auch wenn es nicht an dir liegt.',
      instead:
        'Versprich nur, was du selbst in der Hand hast: „Ich kümmere mich heute darum und melde mich bis 16 Uhr.“',
    }),
    en: ({ promise }) => ({
      what: `“${promise}” is a firm promise.`,
      why: 'People will hold you to it, even when it is out of your hands.',
      instead: 'Promise only what is in your hands: “I am on it today and will be back by 4 pm.”',
    }),
  },
  examples: {
    flag: [
      'Wir garantieren dir, dass du damit schneller fährst.',
      'Mit dem Kurs hast du 100 % Sicherheit im Job, das ist unser Wort.',
      { text: 'Das tut uns leid, das wird nie wieder vorkommen.', kind: 'reply' },
      { text: 'Das Paket kommt auf jeden Fall morgen bei dir an.', kind: 'reply' },
      'We guarantee that you will ride faster with it.',
      'Take the course, it comes with guaranteed results for everybody.',
      { text: 'We are sorry, this will never happen again.', kind: 'reply' },
      { text: 'You will definitely get your parcel tomorrow.', kind: 'comment' },
    ],
    pass: [
      'Auf das Rad geben wir zwei Jahre Garantie, das gilt auch für den Akku.',
      'Das wird garantiert ein lustiger Abend mit euch.',
      { text: 'Auf jeden Fall! Komm gern vorbei und bring das Rad mit.', kind: 'reply' },
      { text: 'Wir können nicht garantieren, dass es morgen klappt, ich frage aber gleich nach.', kind: 'reply' },
      { text: 'Ich schaue heute nach und melde mich bis 16 Uhr, versprochen.', kind: 'reply' },
      '„Wir garantieren Erfolg“ steht auf jedem zweiten Flyer, und es stimmt nie.',
      'The bike comes with a two year guarantee, and that covers the battery.',
      { text: 'We cannot guarantee that it works tomorrow, but I am asking right now.', kind: 'reply' },
      { text: 'I am checking today and will be back by 4 pm, promise.', kind: 'reply' },
      'This will never happen again, I thought, and then it rained a second time.',
    ],
  },
  onlyWith: ['promise'],
  check(analysis, report) {
    const { hits, kind } = analysis;
    const isAnswer = kind === 'reply' || kind === 'comment';
    for (const promise of hits.promise) {
      if (promise.entry.data === 'answers' && !isAnswer) continue;
      const sentence = analysis.sentenceOf(promise);
      const turnedAround =
        startsIn(hits.not, { start: sentence.start, end: promise.start }) ||
        startsIn(hits.not, { start: promise.end, end: sentence.end }) ||
        isAmong(negations, analysis, promise, sentence);
      if (sentence.question || turnedAround || analysis.isQuoted(promise)) continue;
      report(promise, { promise: promise.text }, { evidence: { promise: promise.text } });
      return;
    }
  },
});
