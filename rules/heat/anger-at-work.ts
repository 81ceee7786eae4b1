/** Written in anger about work: a pause helps. Never more than a tip, for anger about an employer is protected. */
import type { Analysis } from '../analysis.ts';
import type { Hit } from '../dictionary.ts';
import type { Span } from '../review.ts';
import { defineRule } from '../rule.ts';
import { runsOf, wordsInCapitals } from '../text/capitals.ts';
import { startsIn } from '../text/near.ts';
import { anger, atWork, elsewhere, gladness, protectedTopics } from './anger-lexicon.ts';

const dictionaries = { anger, work: atWork, protected: protectedTopics, elsewhere, glad: gladness };
type Found = Analysis<typeof dictionaries>;

/** Signs of anger that are needed. */
const heated = 2;
/** Characters around the sentence in which work is still the topic. */
const topicReach = 160;
/** Minutes of pause that are proposed. */
const pauseMinutes = 10;

export const angerAtWork = defineRule({
  id: 'heat/anger-at-work',
  severity: 'hint',
  dictionaries,
  messages: {
    de: ({ words }: { words: string }) => ({
      what: `Das klingt nach viel Ärger: ${words}.`,
      why: 'Ärger über die Arbeit darf sein, nur liest er sich morgen oft anders, und Kunden wie Kollegen lesen mit.',
      instead: `Speicher den Text, warte ${pauseMinutes} Minuten oder schlaf darüber, und entscheide dann.`,
    }),
    en: ({ words }) => ({
      what: `This sounds like a lot of anger: ${words}.`,
      why: 'Being angry about work is fine, but it often reads differently tomorrow, and clients and colleagues read along.',
      instead: `Save the text, wait ${pauseMinutes} minutes or sleep on it, and then decide.`,
    }),
  },
  examples: {
    flag: [
      'Ich hab die Schnauze voll von diesem Kunden. Jeden Tag dasselbe.',
      'Unfassbar, was der Chef sich heute wieder geleistet hat!!! Mir reicht’s.',
      { text: 'Ich bin so genervt vom Chef und von allem hier.', now: '2026-11-21T23:40:00+01:00' },
      'Was für ein Saftladen, und keiner im Büro sagt etwas.',
      'Drei Stunden Meeting für nichts. Ich bin so genervt!!!',
      'I am so fed up with this client. Every day the same.',
      'Unbelievable what my boss did today!!! I am furious.',
      'What a clown show, and nobody in the office says a word.',
      'THIS PROJECT IS A NIGHTMARE and I am so frustrated with everything here.',
    ],
    pass: [
      'Unfassbar gut, was die Kollegen heute gebaut haben!!!',
      'Der Schiri war eine Frechheit, ich bin stinksauer. Morgen wieder Arbeit.',
      'Mir reicht’s mit den Überstunden, ich bin stinksauer auf die Firma.',
      'Mein Chef ist inkompetent, die Schichtpläne sind eine Frechheit. Mir reicht’s.',
      'Ich hab die Schnauze voll vom Büro 😅 wer kommt mit an den See?',
      '„Ich hab die Schnauze voll von diesem Kunden“, sagte sie im Film.',
      'Heute war die Arbeit anstrengend, aber gut.',
      { text: 'Ich bin etwas genervt vom Drucker im Büro.', now: '2026-11-21T15:40:00+01:00' },
      'Unbelievable support from my colleagues today!!!',
      'The referee was a joke and I am fed up. Back to work tomorrow.',
      'I am fed up with unpaid overtime at this company!!!',
      'We are voting on a union because management is useless and I am sick of it.',
      'I am sick of the office 😂 who comes to the lake?',
      'Unbelievable! Our client loved it, seriously.',
      'I love my job, even when I hate my alarm clock.',
      'Work was long today, but good.',
    ],
  },
  onlyWith: ['anger'],
  check(analysis, report) {
    const { hits } = analysis;
    if (hits.anger.length === 0 || hits.protected.length > 0) return;
    const signs = hits.anger.filter((word) => isMeant(analysis, word));
    const first = signs[0];
    if (!first) return;
    const loud = loudness(analysis);
    const weight = signs.reduce((sum, { entry }) => sum + entry.data, 0) + loud.length;
    if (weight < heated) return;
    const words = [...new Set(signs.map(({ text }) => text))].slice(0, 3);
    report(
      first,
      { words: words.join(', ') },
      { evidence: { words, ...(loud.length > 0 ? { loud } : {}), pauseMinutes } },
    );
  },
});

/** Work is the topic around it, nobody is quoted, nobody laughs. */
function isMeant(analysis: Found, word: Hit): boolean {
  const { hits, text } = analysis;
  const { start, end } = analysis.sentenceOf(word);
  const around: Span = { start: start - topicReach, end: end + topicReach };
  if (!startsIn(hits.work, around) || startsIn(hits.elsewhere, { start, end })) return false;
  if (startsIn(hits.glad, around) || analysis.isQuoted(word)) return false;
  return !/[😅😂🤣😉😜😄😆🙃]|[;:]-?\)/u.test(text.slice(word.end, Math.min(text.length, end + 12, word.end + 120)));
}

/** Other signs: capitals, rows of exclamation marks, the hour. */
function loudness(analysis: Found): string[] {
  const { text } = analysis;
  const signs: string[] = [];
  if (text.includes('!!!')) signs.push('!!!');
  if (runsOf(text, wordsInCapitals(analysis)).some((run) => run.length >= 3)) signs.push('capitals');
  if (isNight(analysis)) signs.push('night');
  return signs;
}

/**
 * From ten in the evening to six in the morning on the author's clock. Only a moment with an offset tells that: without one, or in
 * UTC, the hour does not count, so that a review does not depend on the machine it runs on.
 */
function isNight({ post }: Found): boolean {
  if (post.now === undefined || post.now.endsWith('Z')) return false;
  const hour = Number(post.now.slice(11, 13));
  return hour >= 22 || hour < 6;
}
