/** A password directly behind the address of an account: `team@acme.example / Palette-88-Brush`. */
import type { Span } from '../../review.ts';
import { noPassword } from './credential-lexicon.ts';
import { bareValue, hasStrongSign, looksChosen } from './password-look.ts';
import { isPlaceholder } from './token-shapes.ts';

/** Characters behind the address that are read, and in front of it, in which a word for an account stands. */
const reach = 60;
const before = 70;

const apart = /^\s?(?:[/|:;]|\s[–—-])\s?["'„“»]?(?<value>[^\s"'„“»/|@]{8,40})(?=["'”“«.,;!)]{0,2}(?:\s|$))/u;
const besides = /^,?\s(?:(?:and|und|with|mit)\s)?["'„“»]?(?<value>[^\s"'„“»/|@]{8,40})(?=["'”“«.,;!)]{0,2}(?:\s|$))/u;
const account =
  /(?<!\p{L})(?:log-?\s?ins?|sign-?\s?in|zugang\p{L}*|account|konto|anmeld\p{L}*|creds?|credentials)(?!\p{L})/iu;
export function passwordBehindMail(text: string, mail: Span): Span | undefined {
  const next = text.charCodeAt(mail.end);
  // White space, `,`, `/`, `:`, `;`, `|`.
  if (next !== 32 && next !== 10 && next !== 44 && next !== 47 && next !== 58 && next !== 59 && next !== 124)
    return undefined;
  const slice = text.slice(mail.end, mail.end + reach);
  const separate = apart.exec(slice);
  const match = separate ?? besides.exec(slice);
  const value = match?.groups?.value;
  if (match === null || value === undefined) return undefined;
  const bare = bareValue(value);
  if (bare.length < 8 || !looksChosen(bare) || isPlaceholder(bare) || noPassword.has(bare.toLowerCase()))
    return undefined;
  const isSaid = account.test(text.slice(Math.max(0, mail.start - before), mail.start));
  if (!isSaid && (separate === null || (!hasStrongSign(bare) && !/\p{Lu}.*\p{Lu}/u.test(bare)))) return undefined;
  if (separate === null && !hasStrongSign(bare)) return undefined;
  const start = mail.end + match[0].lastIndexOf(value);
  return { start, end: start + bare.length };
}
