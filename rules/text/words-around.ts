/**
 * Everyday words (`nicht`, `wir`, `the`) stand in every sentence. A rule that needs them only beside something rare looks for them
 * there, instead of having them found all over the text.
 */
import type { TextAnalysis } from '../analysis.ts';
import type { Span } from '../review.ts';
import { foldPhrase } from './normalise.ts';

/** Most words that are looked at on either side, so that a text without full stops takes no longer. */
const farthest = 40;

/** Words in folded spelling: small letters, `ae` for `ä`, `'` for `’`. */
export function everyday(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/).map(foldPhrase));
}

/**
 * Whether one of the words stands in the sentence, outside the span.
 *
 * @param most words on either side that are looked at
 */
export function isAmong(
  words: ReadonlySet<string>,
  analysis: TextAnalysis,
  around: Span,
  sentence: Span,
  most = farthest,
): boolean {
  const first = analysis.wordIndexAt(around.start);
  for (let index = first - 1; index >= Math.max(0, first - most); index--) {
    const word = analysis.word(index);
    if (word.end <= sentence.start) break;
    if (words.has(foldPhrase(word.text))) return true;
  }
  const next = analysis.wordIndexAt(around.end);
  for (let index = next; index < Math.min(analysis.wordCount, next + most); index++) {
    const word = analysis.word(index);
    if (word.start >= sentence.end) break;
    if (words.has(foldPhrase(word.text))) return true;
  }
  return false;
}
