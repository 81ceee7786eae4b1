/** Birth dates marked with an asterisk behind a name, as lists of teams and school classes have them: `Lene Voss *03.04.2015`. */
import type { Span } from '../../review.ts';

/** Characters in front of the date in which the name and the asterisk stand. */
const reach = 70;

const named = /(?<![\p{L}])\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}\.?[\p{L}’'-]*){0,2}\s\p{Lu}[\p{L}’'-]+[,:;]?\s?\(?\s?\*\s?$/u;
const royal = /(?<!\p{L})(?:Prinz|Prinzessin|Prince|Princess|König|Königin)\s/u;
const date = /^(?<day>\d{1,2})\s?[./-]\s?(?<month>\d{1,2})\s?[./-]\s?(?<year>\d{4})(?![\d])/;
/** Somebody who died is remembered. */
const died = /^[^\n]{0,30}[†✝]/u;

/** Adults with an asterisk are mostly people of whom everybody may read; children never. */
const oldestYears = 19;
const msPerDay = 86_400_000;

/** @param now milliseconds since 1970 */
export function starredBirthAt(text: string, number: Span, now: number): Span | undefined {
  const before = text.charCodeAt(number.start - 1);
  if (before !== 42 && (before !== 32 || text.charCodeAt(number.start - 2) !== 42)) return undefined;
  const match = date.exec(text.slice(number.start, number.start + 16));
  if (match?.groups === undefined) return undefined;
  const { day, month, year } = match.groups;
  if (Number(month) > 12 && Number(day) > 12) return undefined;
  const bornAt = Date.UTC(Number(year), Math.min(Number(month), 12) - 1, Number(day));
  if (bornAt > now || now - bornAt > oldestYears * 365.25 * msPerDay) return undefined;
  const lead = text.slice(Math.max(0, number.start - reach), number.start);
  const line = lead.slice(lead.lastIndexOf('\n') + 1);
  const end = number.start + match[0].length;
  if (!named.test(line) || royal.test(line) || died.test(text.slice(end, end + 32))) return undefined;
  return { start: number.start, end };
}
