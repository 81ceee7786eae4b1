/** What became of a span while the text around it changed. */
import type { Span } from '../../rules/review.ts';

/** One stretch replaced by another: all that a person or editor does between two looks. */
export interface Edit {
  start: number;
  /** UTF-16 code units taken out and put in. */
  removed: number;
  inserted: string;
}

/** The shortest single edit that makes one text of the other, or null when they are equal. */
export function editBetween(before: string, after: string): Edit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1;
  return { start, removed: before.length - start - tail, inserted: after.slice(start, after.length - tail) };
}

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;

/** Where the span is after the edit; null when the edit touched it, also by letters right beside it. */
export function shiftSpan(span: Span, { start, removed, inserted }: Edit): Span | null {
  const end = start + removed;
  const by = inserted.length - removed;
  if (end < span.start) return { start: span.start + by, end: span.end + by };
  if (start > span.end) return span;
  if (end === span.start)
    return wordCharacter.test(inserted.slice(-2)) ? null : { start: span.start + by, end: span.end + by };
  if (start === span.end) return wordCharacter.test(inserted.slice(0, 2)) ? null : span;
  return null;
}
