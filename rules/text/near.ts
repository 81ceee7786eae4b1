/** Looks into sorted lists of spans by position, so that asking for each of many spans stays cheap. */
import type { Span } from '../review.ts';

/** Those of these that start in the range. @param spans sorted by start, as hits and entities are */
export function startingIn<S extends Span>(spans: readonly S[], { start, end }: Span): readonly S[] {
  const first = indexFrom(spans, start);
  let last = first;
  while (last < spans.length && (spans[last] as S).start < end) last++;
  return first === last ? none : spans.slice(first, last);
}

/** Whether at least one of these starts in the range. @param spans sorted by start, as hits and entities are */
export function startsIn(spans: readonly Span[], { start, end }: Span): boolean {
  const next = spans[indexFrom(spans, start)];
  return next !== undefined && next.start < end;
}

const none: readonly never[] = [];

/** Index of the first span that starts at the offset or behind it. */
function indexFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first hit that starts at a word or behind it. */
export function indexFromWord(hits: readonly { wordStart: number }[], word: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hits[middle] as { wordStart: number }).wordStart < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
