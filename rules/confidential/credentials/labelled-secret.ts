/** A long random value behind `api key` and the like. */
import type { Span } from '../../review.ts';
import { isDocumented } from './documented.ts';
import { isPlaceholder } from './token-shapes.ts';

/** Characters behind the word that are read. */
const reach = 220;

const value =
  /^(?:[_ ]id)?["'”]?(?:\s?[[(][^\])\n]{0,20}[\])])?(?:\s(?:für|for|of)\s[^:=\n.!?]{1,30}?)?\s*(?<sign>ist|lautet|is|[:=]+>?|→)?\s*["'„“`<]?(?<value>[A-Za-z0-9_\-./+=~]{16,200})/iu;

/** Labels that stand in front of nothing else than a key: even a value that could be a hash is one there. */
const strictLabel = /api|auth|client|access|private|signing|account/i;

/**
 * The value behind the label. Hashes and UUIDs are names of things, not secrets, unless the label leaves no doubt.
 *
 * @param label as written
 */
export function secretBehind(text: string, from: number, label: string): Span | undefined {
  const match = value.exec(text.slice(from, from + reach));
  const { sign, value: found } = match?.groups ?? {};
  if (match === null || found === undefined) return undefined;
  const bare = found.replace(/[.=/-]+$/, '');
  const alone = /^bearer$|basic$/i.test(label);
  if (sign === undefined && !alone && !(bare.length >= 20 && isRandom(bare))) return undefined;
  const strict = strictLabel.test(label) && sign !== undefined;
  if (!isSecret(bare, strict) || isDocumented(bare)) return undefined;
  const start = from + match[0].length - found.length;
  return { start, end: start + bare.length };
}

/** What is behind the last part of a name such as `MAIL_KEY`. That of a cache is put together from words and numbers. */
export function keyBehind(text: string, from: number): Span | undefined {
  const found = secretBehind(text, from, 'key');
  if (found === undefined) return undefined;
  const parts = text.slice(found.start, found.end).split(/[-_.:/]/);
  const isName = parts.length > 2 && parts.every((part) => /^(?:[a-z]*|\d*|[a-z]{1,3}\d{1,4})$/.test(part));
  return isName ? undefined : found;
}

const besideKey = /^[\s\S]{1,80}?(?<![A-Za-z0-9+/])(?<value>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])/;

/** The second half of a pair of Amazon's keys: 40 characters without a label of their own. @param from end of the first half */
export function secretBesideKey(text: string, from: number): Span | undefined {
  const match = besideKey.exec(text.slice(from, from + 130));
  const value = match?.groups?.value;
  if (match === null || value === undefined || !isSecret(value, false)) return undefined;
  const end = from + match[0].length;
  return { start: end - value.length, end };
}

const besideAccount = /^[\s\S]{1,60}?(?<![A-Za-z0-9])(?<value>[0-9a-f]{32})(?![A-Za-z0-9])/;

/** The token beside an account of Twilio: 32 digits without a label of their own. @param from end of the account */
export function secretBesideAccount(text: string, from: number): Span | undefined {
  const match = besideAccount.exec(text.slice(from, from + 94));
  const value = match?.groups?.value;
  if (match === null || value === undefined || isPlaceholder(value)) return undefined;
  const end = from + match[0].length;
  return { start: end - value.length, end };
}

function isSecret(value: string, strict: boolean): boolean {
  if (!/[A-Za-z]/.test(value) || /^0x/.test(value) || isPlaceholder(value)) return false;
  if (/^(?:https?:|www\.)|\//.test(value) && !/^[A-Za-z0-9+/=]{40,90}$/.test(value)) return false;
  const isUuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value);
  const isHash = /^[0-9a-f]+$/.test(value) && [40, 56, 64, 96, 128].includes(value.length);
  if (isUuid || isHash) return strict;
  return isRandom(value);
}

/** Two digits, or capital and small letters in turns. */
export function isRandom(value: string): boolean {
  if ((value.match(/\d/g) ?? []).length >= 2) return !/^[a-z]+(?:[-_.][a-z]+)*[-_.]?\d+$/i.test(value);
  return /^[A-Za-z\d+/=]+$/.test(value) && (value.match(/[a-z][A-Z]/g) ?? []).length >= 4;
}
