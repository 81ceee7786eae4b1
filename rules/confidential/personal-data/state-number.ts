/** Where the number stands that a word for a state number announces. */
import type { Span } from '../../review.ts';
import type { StateNumber } from './state-number-lexicon.ts';

/** Characters behind the word, and in front of it, in which the number stands. */
const behind = 170;
const inFront = 60;

/** The number that belongs to the word at `start` to `end`: behind it, else in front. */
export function stateNumberAt(text: string, word: Span, number: StateNumber): Span | undefined {
  return (
    findIn(text, word.end, Math.min(text.length, word.end + behind), number) ??
    findIn(text, Math.max(0, word.start - inFront), word.start, number)
  );
}

function findIn(text: string, from: number, to: number, { form, isRight }: StateNumber): Span | undefined {
  // One character more on either side, so that a longer number is not cut into one that fits.
  const begin = Math.max(0, from - 1);
  const slice = text.slice(begin, to + 2);
  form.lastIndex = 0;
  for (let match = form.exec(slice); match !== null; match = form.exec(slice)) {
    if (isRight(match[0].replace(/[^\dA-Za-z]/g, '').toUpperCase()))
      return { start: begin + match.index, end: begin + match.index + match[0].length };
  }
  return undefined;
}
