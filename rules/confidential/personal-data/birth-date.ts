/** A date of birth behind a word that announces it. */
import type { Span } from '../../review.ts';

const months =
  'jan(?:uar|uary|\\.)?|jänner|feb(?:ruar|ruary|\\.)?|mär(?:z|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|mai|may|jun[ie]?|jul[iy]?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|o[kc]t(?:ober|\\.)?|nov(?:ember|\\.)?|de[zc](?:ember|\\.)?';
const written = `\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?(?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:\\.|st|nd|rd|th)?\\s(?:of\\s)?(?:${months})\\.?,?\\s\\d{4}|(?:${months})\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}`;
const behind = new RegExp(`^[^\\d\\n]{0,24}?(?<![\\p{L}\\d])(${written})(?!\\d)`, 'iu');

/** Born earlier, somebody belongs to history. */
const oldest = 1920;
/** Years back: a later date is a birth or a birthday to celebrate. */
const youngest = 3;
const msPerYear = 31_556_952_000;

/**
 * @param from end of the word that announces the date
 * @param now milliseconds since 1970
 * @param ofAnInfant the first and last name stand in front: then a date of the last years counts as well
 */
export function birthDateBehind(text: string, from: number, now: number, ofAnInfant = false): Span | undefined {
  const match = behind.exec(text.slice(from, from + 64));
  const date = match?.[1];
  if (match === null || date === undefined || !isOfSomebody(date, now, ofAnInfant ? 0 : youngest)) return undefined;
  if (/[.!?]\s/.test(match[0].slice(1, -date.length))) return undefined;
  const end = from + match[0].length;
  return { start: end - date.length, end };
}

function isOfSomebody(date: string, now: number, youngest: number): boolean {
  const year = Number(/\d{4}/.exec(date)?.[0] ?? 1990);
  return year >= oldest && year <= 1970 + now / msPerYear - youngest;
}
