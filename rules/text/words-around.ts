/**
 * Everyday words (`nicht`, `wir`, `the`) stand in every sentence. A rule that needs them only beside something rare looks for them
 * there, instead of having them found all over the text.
 */
import type { TextAnalysis } from '../analysis.ts';
import type { Span } from '../review.ts';
import { FoldedWords } from './folded-words.ts';
import { type FoldedText, foldPhrase } from './normalise.ts';

/** Most words that are looked at on either side, so that a text without full stops takes no longer. */
const farthest = 40;

/** Words in folded spelling: small letters, `ae` for `ä`, `'` for `’`. */
export function everyday(list: string): FoldedWords<true> {
  return new FoldedWords(
    list
      .trim()
      .split(/\s+/)
      .map((word) => [foldPhrase(word), true] as const),
  );
}

/**
 * Whether one of the words stands in the sentence, outside the span.
 *
 * @param most words on either side that are looked at
 */
export function isAmong(
  words: FoldedWords<true>,
  analysis: TextAnalysis,
  around: Span,
  sentence: Span,
  most = farthest,
): boolean {
  const { folded } = analysis;
  const first = analysis.wordIndexAt(around.start);
  for (let index = first - 1; index >= Math.max(0, first - most); index--) {
    if (endOfWord(folded, index) <= sentence.start) break;
    if (words.at(folded, index)) return true;
  }
  const next = analysis.wordIndexAt(around.end);
  for (let index = next; index < Math.min(analysis.wordCount, next + most); index++) {
    if (startOfWord(folded, index) >= sentence.end) break;
    if (words.at(folded, index)) return true;
  }
  return false;
}

function startOfWord({ starts, wordFrom }: FoldedText, index: number): number {
  return starts[wordFrom[index] as number] as number;
}

function endOfWord({ ends, wordTo }: FoldedText, index: number): number {
  return ends[(wordTo[index] as number) - 1] as number;
}
