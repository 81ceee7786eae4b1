/** British accounts without an IBAN: six digits of the branch, eight of the account, in any order: `30-96-26, 25998280`. */
import type { Span } from '../../review.ts';

const joined = /^\d{2}[- ]\d{2}[- ]\d{2}\s?[/,|–-]?\s?\d{8}$/;
const sortCode = /^\d{2}[- –]\d{2}[- –]\d{2}$/;
const account = /^\d{8}$/;

const wordsBetween = '(?:[,;.:|/]|\\s[-–]|\\s(?:and|then|acc(?:oun)?t?|a/c))?\\s{1,2}';
const named = (what: string) => `${wordsBetween}(?:and\\s)?(?:${what}[\\s:#.]{1,3})?`;
const accountBehind = new RegExp(
  `^${named('(?:acc(?:oun)?t?|a/c)\\.?(?:\\s(?:no\\.?|number|num|is)){0,2}')}\\d{8}(?!\\d|[.,]\\d)`,
  'iu',
);
const sortCodeBehind = new RegExp(
  `^${named('(?:sort(?:[ -]?code)?|s/c|branch)(?:\\sis)?')}\\d{2}([- –])\\d{2}\\1\\d{2}(?![\\d-])`,
  'iu',
);

/** Characters of the longest of them that is one run of digits. */
const longestJoined = 20;
/** Characters behind the first half that are read. */
const reach = 40;

/** Both halves of the account of which this number is the first, or the whole. */
export function britishAccountAt(text: string, number: Span): Span | undefined {
  const length = number.end - number.start;
  if (length < 8 || length > longestJoined) return undefined;
  const written = text.slice(number.start, number.end);
  if (length >= 17) return joined.test(written) ? number : undefined;
  if (length > 8) return undefined;
  const behind = sortCode.test(written) ? accountBehind : account.test(written) ? sortCodeBehind : undefined;
  const rest = behind?.exec(text.slice(number.end, number.end + reach));
  return rest ? { start: number.start, end: number.end + rest[0].length } : undefined;
}
