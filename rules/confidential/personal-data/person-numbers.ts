/** Which number of a text is the account, card, state number or plate of a person. */

import type { Span } from '../../review.ts';
import { isDigit } from '../../text/digit.ts';
import { isAsciiLetter } from '../../text/letter.ts';
import { startsIn } from '../../text/near.ts';
import { cardLength, isCardNumber, isGroupedLikeACard, shortestCard } from './card-number.ts';
import { ibanLengthAt, longestWrittenIban } from './iban.ts';
import { type IdentityNumber, identityNumberAt } from './identity-number.ts';
import { isNear, isSample, type PersonalText, reachBefore } from './personal-words.ts';
import { mayBeInAddress, mayBeNearHome } from './postal-address.ts';
import { isNumberOfAThing } from './thing-numbers.ts';

/** Shorter numbers are somebody's only beside a word, a letter or a street. */
const shortestAlone = 6;

/**
 * Tells whether a number is worth a look: most numbers of a text count something, and a few characters around them tell. What the
 * text as a whole says is asked once.
 */
export function shortNumbersOf({ text, hits }: PersonalText): (number: Span) => boolean {
  const tellsOfACar = hits.plate.length > 0;
  const listsHomes = hits.name.length > 1 && hits.street.length > 1;
  const tellsOfAHome = listsHomes || hits.home.length + hits.visit.length + hits.person.length + hits.blame.length > 0;
  const streets = hits.street;
  return (number) => {
    const { start, end } = number;
    if (tellsOfACar || end - start >= shortestAlone) return true;
    // The digits of an account come behind the letters of its country.
    const before = text.charCodeAt(start - 1);
    const last = text.charCodeAt(start - 2);
    if (before === 32 ? last >= 65 && last <= 90 : isAsciiLetter(before)) return true;
    return tellsOfAHome || before !== 32 ? mayBeNearHome(text, number, streets) : mayBeInAddress(text, number);
  };
}

/** The digits of an IBAN come behind its country, with or without a space. */
export function ibanAt({ text }: PersonalText, number: Span): Span | undefined {
  if (number.end - number.start < longestCheckDigits && !mayNameABank(text, number.end)) return undefined;
  const gap = text.charCodeAt(number.start - 1) === 32 ? 1 : 0;
  const start = number.start - 2 - gap;
  if (start < 0 || !isAsciiLetter(text.charCodeAt(start)) || !isAsciiLetter(text.charCodeAt(start + 1)))
    return undefined;
  if (isAsciiLetter(text.charCodeAt(start - 1)) || /[\p{L}\p{N}]/u.test(text.charAt(start - 1))) return undefined;
  const length = ibanLengthAt(text.slice(start, start + longestWrittenIban));
  return length === 0 ? undefined : { start, end: start + length };
}

/** Shorter runs of digits are the check digits of an IBAN whose bank is written in letters. */
const longestCheckDigits = 12;

/** `GB29 NWBK …`, `IT60 X054…`: digits, or two letters of one case, behind at most one sign; `um 10 Uhr` has none. */
function mayNameABank(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  const at = isAsciiLetter(next) || isDigit(next) ? end : end + 1;
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  return (
    isDigit(first) ||
    (isAsciiLetter(first) && (isDigit(second) || (isAsciiLetter(second) && (first & 32) === (second & 32))))
  );
}

/** Digits in front of the letter of an insurance number, the shortest there is. */
const shortestIdentity = 6;

/** A tax or insurance number; one that no word announces is none when it counts orders or parcels. */
export function identityAt(analysis: PersonalText, number: Span): (Span & { kind: IdentityNumber }) | undefined {
  const { text, hits } = analysis;
  if (number.end - number.start < shortestIdentity) return undefined;
  const first = number.start + text.slice(number.start, number.start + 4).search(/\d/);
  const reach = { start: number.start - reachBefore, end: number.start };
  const announced = startsIn(hits.insurance, reach)
    ? 'social-insurance'
    : startsIn(hits.tax, reach)
      ? 'tax-id'
      : undefined;
  const identity = identityNumberAt(
    text.slice(first, first + 24),
    text.slice(Math.max(0, first - 4), first),
    announced,
  );
  if (!identity) return undefined;
  const span = { start: first - identity.lead, end: first + identity.length, kind: identity.kind };
  if (isSample(analysis, span)) return undefined;
  const namedBehind = startsIn(hits.tax, { start: span.end, end: span.end + reachBefore });
  return identity.certain || namedBehind || !(isNear(analysis, 'item', span) || isNear(analysis, 'phone', span))
    ? span
    : undefined;
}

export function cardAt(analysis: PersonalText, number: Span): Span | undefined {
  if (number.end - number.start < shortestCard) return undefined;
  const written = analysis.slice(number).slice(0, cardLength(analysis.slice(number)));
  if (!isCardNumber(written.replace(/\D/g, ''))) return undefined;
  const card = { start: number.start, end: number.start + written.length };
  if (isNumberOfAThing(analysis, card, 'card') || isSample(analysis, card)) return undefined;
  if (isNear(analysis, 'card', card)) return card;
  return isGroupedLikeACard(written) && !isNear(analysis, 'item', card) ? card : undefined;
}
