/** Which sentences hold a hit, and which hits stand outside quotations. Linear: both lists are sorted by position. */
import type { Quote, Sentence } from '../../analysis.ts';
import type { Span } from '../../review.ts';

interface WordSpan extends Span {
  wordStart: number;
}

/** 1 for each sentence in which one of the hits starts. */
export function sentencesWith(sentences: readonly Sentence[], hits: readonly WordSpan[]): Uint8Array {
  const marks = new Uint8Array(sentences.length);
  let index = 0;
  for (const { wordStart } of hits) {
    while (index + 1 < sentences.length && (sentences[index + 1] as Sentence).wordStart <= wordStart) index++;
    marks[index] = 1;
  }
  return marks;
}

/** Index of the sentence that a word belongs to. */
export function sentenceIndexOf(sentences: readonly Sentence[], word: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((sentences[middle] as Sentence).wordStart <= word) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** What people say themselves, not what they quote. */
export function outsideQuotes<Found extends Span>(hits: readonly Found[], quotes: readonly Quote[]): readonly Found[] {
  if (quotes.length === 0 || hits.length === 0) return hits;
  let index = 0;
  return hits.filter(({ start, end }) => {
    while (index < quotes.length && (quotes[index] as Quote).end <= start) index++;
    const quote = quotes[index];
    return quote === undefined || quote.start > start || quote.end < end;
  });
}
