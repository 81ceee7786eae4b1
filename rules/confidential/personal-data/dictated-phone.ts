/** Phone numbers that are told in groups with words in between, as people dictate them: `07483 and then 61 92 47`. */
import type { Span } from '../../review.ts';

export interface DictatedNumber extends Span {
  /** Its groups, as a phone number is written. */
  written: string;
}

/** Characters between two groups. */
const farthest = 32;
const mostGroups = 9;

/** What is said between two groups. */
export const betweenGroups =
  'und|dann|danach|darauf|anschließend|zuletzt|zum|am|an|Schluss|Ende|gefolgt|von|weiter|hinten|mit|noch|mal|nochmal|wieder|die|das|Pause|Strich|Schrägstrich|Leerzeichen|Bindestrich|and|then|after|that|next|lastly|followed|by|finally|ends?|ending|in|with|pause|space|dash|hyphen|slash|the|plus|again';
const gap = '[\\s,;.…·|:()–—-]*';
const spokenGap = new RegExp(`^${gap}(?:(?:${betweenGroups}|double|triple|doppel)(?!\\p{L})${gap}){1,5}$`, 'iu');
/** `0163 ... 48 ... 217`, `0157 . 733 . 8` */
const dottedGap = /^\s?(?:\.{2,}|…|[.·|])\s?$/;

/** Behind the first groups a comma goes on: `01752 and after that 44, 61, 90`. */
const listed = /^[,;]\s$/;

/** How the first group of a number begins: a zero, a country, an area in brackets, three digits of an American area. */
const firstGroup = /^\(?(?:[0+]|[2-9]\d\d$)/;
/** Counted or numbered otherwise: a postcode, a bus, a price with a comma. */
const ofSomethingElse =
  /(?<!\p{L})(?:PLZ|Postleitzahl\p{L}*|Linien?|Bus|Tram|Zug|Level|Raum|Zimmer|Gleis|Fehler|Code|Seite|bus|train|line|room|level|page|error|zip|postcode|platform|route|model)\s$/u;
/** Fewer digits are no number with its area. */
const fewestDigits = 9;
/** A first group with as many is a number of its own: `0345 600 4411 (8am–8pm)`. */
const wholeNumber = 11;
const americanArea = /^\(?[2-9]/;

/** Whether another group follows near enough to be one of the same number. */
export function isNextInReach(numbers: readonly Span[], index: number): boolean {
  const next = numbers[index + 1];
  return next !== undefined && next.start - (numbers[index] as Span).end <= farthest;
}

/**
 * The number whose first group is `numbers[index]`, the longest first: what follows may belong to it or not.
 *
 * @param numbers runs of digits in the order of the text
 */
export function dictatedAt(text: string, numbers: readonly Span[], index: number): DictatedNumber[] {
  const first = numbers[index] as Span;
  if (!isNextInReach(numbers, index) || !firstGroup.test(text.slice(first.start, first.end))) return [];
  if (ofSomethingElse.test(text.slice(Math.max(0, first.start - 16), first.start))) return [];
  const found: DictatedNumber[] = [];
  let digits = text.slice(first.start, first.end);
  if (digits.replace(/\D/g, '').length >= wholeNumber) return [];
  for (let at = index + 1; at < numbers.length && at - index < mostGroups; at++) {
    const before = numbers[at - 1] as Span;
    const group = numbers[at] as Span;
    if (group.start - before.end > farthest) break;
    const between = text.slice(before.end, group.start);
    const isSaid = spokenGap.test(between) || dottedGap.test(between);
    if (!isSaid && (at === index + 1 || !listed.test(between))) break;
    digits += ` ${text.slice(group.start, group.end)}`;
    if (digits.replace(/\D/g, '').length >= fewestDigits)
      found.push({ start: first.start, end: group.end, written: asWritten(digits) });
  }
  return found.reverse();
}

/** `503 741 90 26` is written `503-741-9026` in America. */
function asWritten(groups: string): string {
  const digits = groups.replace(/\D/g, '');
  if (!americanArea.test(groups) || digits.length !== 10) return groups.replace(/[,;]/g, ' ');
  return `${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)}`;
}
