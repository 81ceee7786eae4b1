/** An answer takes up at least one word of what it answers. */
import type { TextAnalysis } from '../analysis.ts';
import { defineRule } from '../rule.ts';
import { empathyWords, thanksWords } from './answer-lexicon.ts';
import { answeredDictionaries } from './answered.ts';
import { fillerWords } from './filler-words.ts';

/** Words of which a shorter answer says too little to be off the topic. */
const shortestAnswer = 12;
/** The same for what is answered. */
const shortestQuestion = 8;
/** Longer texts are read up to here, in words. */
const longestRead = 2_000;
/** Letters of a word that means something. */
const shortestWord = 4;
/** Beginning in which two forms of a word are the same. */
const stem = 5;

const parking = { text: 'Wo kann ich beim Konzert am Samstag mein Fahrrad abstellen, gibt es dort einen Parkplatz?' };
const bikes = { text: 'Where can I park my bicycle during the concert on Saturday, is there a rack nearby?' };

export const offTopic = defineRule({
  id: 'reply/off-topic',
  severity: 'hint',
  kinds: ['reply', 'comment'],
  audiences: ['brand', 'community', 'employee'],
  dictionaries: { ...answeredDictionaries, empathy: empathyWords, thanks: thanksWords },
  messages: {
    de: ({ words }: { words: readonly string[] }) => ({
      what: 'Die Antwort greift kein Wort aus der Frage auf.',
      why: 'Wer das eigene Anliegen nicht wiederfindet, glaubt, dass niemand gelesen hat.',
      instead: `Nimm eines ihrer Wörter auf: ${words.join(', ')}.`,
    }),
    en: ({ words }) => ({
      what: 'The answer takes up no word of the question.',
      why: 'People who do not find their own matter in the answer think that nobody read it.',
      instead: `Take up one of their words: ${words.join(', ')}.`,
    }),
  },
  examples: {
    flag: [
      {
        text: 'Unser Team arbeitet jeden Tag daran, euch die schönsten Abende der Stadt zu schenken, mit viel Herz.',
        kind: 'reply',
        replyTo: parking,
      },
      {
        text: 'Our team works hard every day to give you the finest evenings in town, with lots of heart.',
        kind: 'reply',
        replyTo: bikes,
      },
    ],
    pass: [
      {
        text: 'Fahrräder stehen am besten hinter der Halle, dort ist ein großer Ständer mit Dach und Licht.',
        kind: 'reply',
        replyTo: parking,
      },
      {
        text: 'Danke dir, das geben wir so gern an alle weiter, die hier jeden Tag mit anpacken!',
        kind: 'reply',
        replyTo: parking,
      },
      { text: 'Hinter der Halle.', kind: 'reply', replyTo: parking },
      {
        text: 'Unser Team arbeitet jeden Tag daran, euch die schönsten Abende der Stadt zu schenken.',
        kind: 'reply',
        replyTo: { text: 'Echt jetzt?' },
      },
      {
        text: 'There is a rack behind the hall with room for two hundred, it has a roof and a light.',
        kind: 'reply',
        replyTo: bikes,
      },
      { text: 'Behind the hall.', kind: 'reply', replyTo: bikes },
      {
        text: 'Thank you, we will pass this on to everybody who works here every single day!',
        kind: 'reply',
        replyTo: bikes,
      },
    ],
  },
  check(analysis, report) {
    const { replyTo, hits, wordCount, entities } = analysis;
    if (replyTo === undefined || wordCount < shortestAnswer || replyTo.wordCount < shortestQuestion) return;
    if (hits.thanks.length > 0 || hits.empathy.length > 0 || entities.urls.length > 0) return;
    if (analysis.sentences.some(({ question }) => question) || replyTo.language !== analysis.language) return;
    const asked = contentWords(replyTo);
    if (asked.size < 3) return;
    const answered = contentWords(analysis);
    if ([...answered.keys()].some((key) => asked.has(key)) || sharesAPart(asked, answered)) return;
    report('post', { words: [...asked.values()].slice(0, 4) });
  },
});

/** Beginning of each longer word, and the word as written. */
function contentWords(analysis: TextAnalysis): Map<string, string> {
  const found = new Map<string, string>();
  for (let index = 0; index < Math.min(analysis.wordCount, longestRead); index++) {
    const written = analysis.word(index).text;
    const small = written.toLowerCase();
    if (written.length >= shortestWord && !fillerWords.has(small) && !found.has(small.slice(0, stem)))
      found.set(small.slice(0, stem), written);
  }
  return found;
}

/** German compounds: `Fahrradständer` takes up `Ständer`. */
function sharesAPart(asked: ReadonlyMap<string, string>, answered: ReadonlyMap<string, string>): boolean {
  const long = [...answered.values()].filter((word) => word.length >= 9).slice(0, 40);
  return [...asked.keys()].slice(0, 60).some((key) => long.some((word) => word.toLowerCase().includes(key)));
}
