/**
 * Whether a change may move the border at which a sentence begins or ends: `findSentences` looks at the first word behind a full stop,
 * and at the last one in front of it, with the words before that where it is a number (`isOrdinal`).
 */
import type { Span } from '../review.ts';
import { isDigit } from './digit.ts';
import { reachOfOrdinal } from './ordinals.ts';
import { isBlank, longestToken } from './sentences.ts';

/** A sign in front of the first word, and both halves of a character. */
const fewest = 3;

/** @param start where the change starts, in a text that is the same up to there */
export function touchesHead(text: string, sentence: Span, start: number): boolean {
  const least = sentence.start + fewest;
  let end = sentence.start;
  while (end < start && end - sentence.start < reachOfOrdinal && !isBlank(text.charCodeAt(end))) end++;
  return start <= Math.max(end, least);
}

/** @param end where the change ends, in a text that is the same from there on */
export function touchesTail(text: string, sentence: Span, end: number): boolean {
  const farthest = sentence.end - 2 * longestToken;
  let from = sentence.end;
  let hasDigit = false;
  while (from > end && from > farthest && !isBlank(text.charCodeAt(from - 1))) {
    from--;
    hasDigit ||= isDigit(text.charCodeAt(from));
  }
  return end >= from - 1 || (hasDigit && sentence.end - end <= 2 * reachOfOrdinal);
}
