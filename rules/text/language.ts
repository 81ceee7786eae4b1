/**
 * German or English? Counts function words among the first words of the text. Choosing between the two languages that we review,
 * with words of their neighbours counted against them, beats general detectors on short posts (research: 105 of 112, no load time).
 * Answers `unknown` when the two are close, or when another language fits better.
 */
import type { Language } from '../post.ts';
import { FoldedWords } from './folded-words.ts';
import { functionWords } from './function-words.ts';
import type { FoldedText } from './normalise.ts';

/** Words that are looked at from the start. More do not change the answer. */
const sample = 160;

export function detectLanguage(folded: FoldedText, text: string): Language | 'unknown' {
  let german = 0;
  let english = 0;
  let other = 0;
  const words = Math.min(folded.wordCount, sample);
  for (let word = 0; word < words; word++) {
    const weights = functionWordsOfText.at(folded, word);
    if (weights === undefined) continue;
    german += weights.de;
    english += weights.en;
    other += weights.other;
  }
  const umlauts = countUmlauts(text);
  if (other === 0 || german > other) german += Math.min(umlauts, 3);
  const best = Math.max(german, english);
  if (best < 1 || other >= best || Math.abs(german - english) < Math.max(0.9, best * 0.25)) return 'unknown';
  return german > english ? 'de' : 'en';
}

const functionWordsOfText = new FoldedWords(functionWords.map((weights) => [weights.word, weights] as const));

/** ä ö ü ß among the first characters. */
function countUmlauts(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length && index < 1_000; index++) {
    const code = text.charCodeAt(index);
    if (
      code === 0xe4 ||
      code === 0xf6 ||
      code === 0xfc ||
      code === 0xdf ||
      code === 0xc4 ||
      code === 0xd6 ||
      code === 0xdc
    )
      count++;
  }
  return count;
}
