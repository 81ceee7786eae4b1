/**
 * Length of a text as X counts it (twitter-text configuration v3): code points of most alphabets that write with letters and the
 * usual punctuation weigh 1, all others 2, an emoji with all its parts 2, an address 23 whatever its length. Text is taken in NFC.
 * https://github.com/twitter/twitter-text/blob/master/config/v3.json
 */
import { splitGraphemes } from 'unicode-segmenter/grapheme';
import type { Span } from '../review.ts';

export const lengthOfUrl = 23;
const lengthOfEmoji = 2;

const lightRanges: readonly (readonly [first: number, last: number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];

export interface XLength {
  /** Weighted length. */
  length: number;
  /** Offset at which the text goes over the limit; the end of the text if it does not. */
  fits: number;
}

/**
 * @param text the whole text, or with `part` a stretch of it
 * @param urls addresses in the text, by position
 * @param limit weighted length up to which `fits` reaches
 */
export function xLength(
  text: string,
  urls: readonly Span[],
  limit = Number.POSITIVE_INFINITY,
  part: Span = { start: 0, end: text.length },
): XLength {
  let length = 0;
  let fits = part.start;
  const take = (weight: number, end: number): void => {
    length += weight;
    if (length <= limit) fits = end;
  };
  let index = part.start;
  for (const url of urls) {
    if (url.start < index || url.end > part.end) continue;
    weigh(text, index, url.start, take);
    take(lengthOfUrl, url.end);
    index = url.end;
  }
  weigh(text, index, part.end, take);
  return { length, fits };
}

function weigh(text: string, start: number, end: number, take: (weight: number, end: number) => void): void {
  let index = start;
  while (index < end) {
    if (standsAlone(text, index, end)) {
      take(1, ++index);
      continue;
    }
    let runEnd = index + 1;
    while (runEnd < end && !standsAlone(text, runEnd, end)) runEnd++;
    for (const grapheme of splitGraphemes(text.slice(index, runEnd))) {
      index += grapheme.length;
      take(weightOf(grapheme), index);
    }
  }
}

/** A Latin character that nothing behind it joins: the common case, told by two comparisons. */
function standsAlone(text: string, index: number, end: number): boolean {
  return (
    text.charCodeAt(index) < 0x300 &&
    (index + 1 >= end || text.charCodeAt(index + 1) < 0x300 || text.charCodeAt(index + 1) === 0x2019)
  );
}

function weightOf(grapheme: string): number {
  if (isEmoji(grapheme)) return lengthOfEmoji;
  let weight = 0;
  for (const character of grapheme.normalize('NFC')) weight += weightOfCodePoint(character.codePointAt(0) ?? 0);
  return weight;
}

function weightOfCodePoint(codePoint: number): number {
  return lightRanges.some(([first, last]) => codePoint >= first && codePoint <= last) ? 1 : 2;
}

/** Pictographs, flags, keycaps. The signs ©, ® and digits are emoji only when they are written as such. */
function isEmoji(grapheme: string): boolean {
  if (/^[#*0-9]\uFE0F?\u20E3$/u.test(grapheme) || /^\p{Regional_Indicator}/u.test(grapheme)) return true;
  if (!/^\p{Extended_Pictographic}/u.test(grapheme)) return false;
  return (grapheme.codePointAt(0) ?? 0) > 4351 || grapheme.includes('\uFE0F');
}
