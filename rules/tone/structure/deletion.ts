/** Deletes whole lines so that what stays is still a tidy text. */
import type { TextAnalysis } from '../../analysis.ts';
import type { Fix, Span } from '../../review.ts';

type Lines = Pick<TextAnalysis, 'text' | 'lines'>;

/** Longest block under a heading, in lines. */
const longestBlock = 6;

/**
 * Deletes the lines of a span with the line break and the empty line that belong to them. Undefined when nothing would be left.
 */
export function deleteLines({ text, lines }: Lines, span: Span): Fix | undefined {
  const first = lineIndexOf(lines, span);
  let last = first;
  while (last + 1 < lines.length && (lines[last + 1] as Span).start < span.end) last++;
  let start = (lines[first] as Span).start;
  let end = lines[last + 1]?.start ?? text.length;
  const emptyAbove = first === 0 || isEmpty(text, lines[first - 1] as Span);
  if (emptyAbove) {
    for (let next = last + 1; next < lines.length && isEmpty(text, lines[next] as Span); next++)
      end = lines[next + 1]?.start ?? text.length;
  }
  if (end === text.length) {
    while (start > 0 && isBlank(text.charCodeAt(start - 1))) start--;
  }
  const nothingLeft = isEmpty(text, { start: 0, end: start }) && isEmpty(text, { start: end, end: text.length });
  return nothingLeft ? undefined : { start, end, replacement: '' };
}

/** From the line of the span to the next empty line: a heading with the few lines that belong to it. */
export function blockFrom({ text, lines }: Lines, span: Span): Span {
  const first = lineIndexOf(lines, span);
  let last = first;
  while (last + 1 < lines.length && last - first < longestBlock && !isEmpty(text, lines[last + 1] as Span)) last++;
  return { start: (lines[first] as Span).start, end: (lines[last] as Span).end };
}

function lineIndexOf(lines: readonly Span[], { start }: Span): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((lines[middle] as Span).start <= start) low = middle;
    else high = middle - 1;
  }
  return low;
}

function isEmpty(text: string, { start, end }: Span): boolean {
  for (let index = start; index < end; index++) if (!isBlank(text.charCodeAt(index))) return false;
  return true;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0;
}
