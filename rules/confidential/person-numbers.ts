/** Which number of a text is the account, card, phone, state number, plate or home of a person. */
import type { Span } from '../review.ts';
import { startingIn, startsIn } from '../text/near.ts';
import { announcedNumber } from './announced-number.ts';
import { cardLength, isCardNumber, isGroupedLikeACard } from './card-number.ts';
import { ibanLengthAt, longestWrittenIban } from './iban.ts';
import { type IdentityNumber, identityNumberAt } from './identity-number.ts';
import { licencePlateAt } from './licence-plate.ts';
import type { PersonNumber } from './person-number-lexicon.ts';
import { answersForCompany, isNear, namesSomebody, type PersonalText, reachBefore } from './personal-words.ts';
import { isPhoneNumber } from './phone-number.ts';
import { postalAddressAt } from './postal-address.ts';

/** The digits of an IBAN come behind its country, with or without a space. */
export function ibanAt({ text }: PersonalText, number: Span): Span | undefined {
  const gap = text.charAt(number.start - 1) === ' ' ? 1 : 0;
  const start = number.start - 2 - gap;
  if (start < 0 || !/^[A-Za-z]{2}$/.test(text.slice(start, start + 2)) || /[\p{L}\p{N}]/u.test(text.charAt(start - 1)))
    return undefined;
  const length = ibanLengthAt(text.slice(start, start + longestWrittenIban));
  return length === 0 ? undefined : { start, end: start + length };
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
  if (isNear(analysis, 'sample', span)) return undefined;
  return identity.certain || !(isNear(analysis, 'item', span) || isNear(analysis, 'phone', span)) ? span : undefined;
}

export function cardAt(analysis: PersonalText, number: Span): Span | undefined {
  const written = analysis.slice(number).slice(0, cardLength(analysis.slice(number)));
  if (!isCardNumber(written.replace(/\D/g, ''))) return undefined;
  const card = { start: number.start, end: number.start + written.length };
  if (isNear(analysis, 'item', card) || isNear(analysis, 'sample', card)) return undefined;
  return isGroupedLikeACard(written) || isNear(analysis, 'card', card) ? card : undefined;
}

export function isPersonsPhone(analysis: PersonalText, number: Span): boolean {
  const author = analysis.post.author?.kind;
  if (author === 'brand' || author === 'community') return false;
  const announced = isNear(analysis, 'phone', number) || isNear(analysis, 'person', number);
  if (!isPhoneNumber(analysis.slice(number), announced, analysis.language)) return false;
  return (
    !isNear(analysis, 'business', number) && !isNear(analysis, 'sample', number) && !isNumberOfAThing(analysis, number)
  );
}

/** The word next in front of it speaks of an order, an article, a ticket. */
function isNumberOfAThing({ hits }: PersonalText, number: Span): boolean {
  const before = { start: number.start - reachBefore, end: number.start };
  const lastEnd = (words: readonly Span[]): number => startingIn(words, before).at(-1)?.end ?? -1;
  const item = lastEnd(hits.item);
  return item >= 0 && item >= lastEnd(hits.phone);
}

/** Characters around a plate in which a word still says that a car is meant. */
const aroundCar = 90;

export function plateAt(analysis: PersonalText, number: Span): Span | undefined {
  const { hits, text } = analysis;
  const near = startingIn(hits.plate, { start: number.start - aroundCar, end: number.end + aroundCar });
  if (near.length === 0) return undefined;
  return licencePlateAt(
    text,
    number,
    near.some(({ entry }) => entry.data.certain),
  );
}

/** Characters around an address in which a word still says whose it is. */
const aroundHome = 140;

/** The address of somebody's home; that of a shop or an event is for everybody. */
export function homeAt(analysis: PersonalText, number: Span): Span | undefined {
  const { hits, text } = analysis;
  const around = { start: number.start - aroundHome, end: number.end + aroundHome };
  if (!startsIn(hits.home, around) && !startsIn(hits.person, around)) return undefined;
  const address = postalAddressAt(text, number);
  if (address === undefined || isNear(analysis, 'sample', address)) return undefined;
  const outside = (word: Span): boolean => word.end <= address.start || word.start >= address.end;
  if (startingIn<Span>(hits.place, around).some(outside)) return undefined;
  const own = startsIn(hits.home, around) || namesSomebody(analysis, around);
  return own ? address : undefined;
}

const company = /(?<![\p{L}\d])(?:GmbH|AG|UG|KG|OHG|e\.\s?V\.|HRB|USt|Impressum|Finanzamt)(?![\p{L}\d])/u;

/** Numbers of documents and contracts, which a word announces. */
export function announcedNumbers(analysis: PersonalText): (Span & { kind: PersonNumber })[] {
  const { hits, text } = analysis;
  return hits.announced.flatMap((hit) => {
    const { kind, ofThings } = hit.entry.data;
    const number = announcedNumber(text, hit.end, kind);
    if (number === undefined || isNear(analysis, 'sample', number)) return [];
    if (kind === 'tax-number' && company.test(text.slice(Math.max(0, number.start - 200), number.end + 120))) return [];
    const sentence = analysis.sentenceOf(hit);
    const ofSomebody = !ofThings || namesSomebody(analysis, sentence) || startsIn(hits.own, sentence);
    return ofSomebody || answersForCompany(analysis) ? [{ ...number, kind }] : [];
  });
}
