/** Which number of a text is the account, card, phone, state number, plate or home of a person. */
import type { Span } from '../review.ts';
import { startingIn, startsIn } from '../text/near.ts';
import { numberAnnouncedBy } from './announced-number.ts';
import { cardLength, isCardNumber, isGroupedLikeACard, shortestCard } from './card-number.ts';
import { ibanLengthAt, longestWrittenIban } from './iban.ts';
import { type IdentityNumber, identityNumberAt } from './identity-number.ts';
import { licencePlateAt } from './licence-plate.ts';
import type { PersonNumber } from './person-number-lexicon.ts';
import { answersForCompany, isNear, namesSomebody, type PersonalText, reachBefore } from './personal-words.ts';
import { isPhoneNumber } from './phone-number.ts';
import { mayBeInAddress, postalAddressAt } from './postal-address.ts';
import { spokenPhoneAt } from './spoken-digits.ts';
import { stateNumberAt } from './state-number.ts';
import type { StateNumber } from './state-number-lexicon.ts';

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Shorter numbers are somebody's only beside a word, a letter or a street. */
const shortestAlone = 6;

/** Whether a number is worth a look. Most numbers of a text count something: a few characters tell. */
export function mayBeOfSomebody({ text, hits }: PersonalText, { start, end }: Span): boolean {
  if (end - start >= shortestAlone) return true;
  if (hits.plate.length + hits.home.length + hits.visit.length + hits.person.length > 0) return true;
  const before = text.charCodeAt(start - 1);
  // The digits of an account come behind the letters of its country; a code behind an address is as long as this.
  if (before !== 32) return true;
  const last = text.charCodeAt(start - 2);
  return end - start >= 4 || (last >= 65 && last <= 90) || mayBeInAddress(text, { start, end });
}

/** The digits of an IBAN come behind its country, with or without a space. */
export function ibanAt({ text }: PersonalText, number: Span): Span | undefined {
  const gap = text.charCodeAt(number.start - 1) === 32 ? 1 : 0;
  const start = number.start - 2 - gap;
  if (start < 0 || !isAsciiLetter(text.charCodeAt(start)) || !isAsciiLetter(text.charCodeAt(start + 1)))
    return undefined;
  if (isAsciiLetter(text.charCodeAt(start - 1)) || /[\p{L}\p{N}]/u.test(text.charAt(start - 1))) return undefined;
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
  if (isNumberOfAThing(analysis, card, 'card') || isNear(analysis, 'sample', card)) return undefined;
  if (isNear(analysis, 'card', card)) return card;
  return isGroupedLikeACard(written) && !isNear(analysis, 'item', card) ? card : undefined;
}

/** Characters in front of a number in which `my` says whose it is. */
const nearest = 40;

/** Characters of a written phone number. */
const shortestPhone = 6;
const longestPhone = 30;

export function isPersonsPhone(analysis: PersonalText, number: Span, lookups: { left: number }): boolean {
  const author = analysis.post.author?.kind;
  if (author === 'brand' || author === 'community') return false;
  const length = number.end - number.start;
  if (length < shortestPhone || length > longestPhone || lookups.left <= 0) return false;
  const announced =
    isNear(analysis, 'phone', number) || isNear(analysis, 'person', number) || isOfSomebodyNamed(analysis, number);
  if (!isPhoneNumber(analysis.slice(number), announced, analysis.language, lookups)) return false;
  return (
    !isForEverybody(analysis, number) &&
    !isNear(analysis, 'sample', number) &&
    !isNumberOfAThing(analysis, number, 'phone') &&
    !isOfACompany(analysis.text, number)
  );
}

const reachedBy =
  /(?<!\p{L})(?:bei|frag|fragt|ruf|rufe|ruft|ring|call|ask|contact|text|phone|with)\s(?:\p{Lu}\p{Ll}+\.?\s?){1,3}[\s,:(–-]*(?:unter|on|at|an)?[\s:(]*$/iu;

/** `melden sich bei Jutta unter 05121 …`, `Lena Busch, 0421 …` */
function isOfSomebodyNamed({ hits, text }: PersonalText, { start }: Span): boolean {
  const name = startingIn<Span>(hits.name, { start: start - nearest, end: start }).at(-1);
  if (name !== undefined && /^(?:\s\p{Lu}[\p{L}-]+)?[\s,:(–-]{1,3}$/u.test(text.slice(name.end, start))) return true;
  return text.charCodeAt(start) !== 43 && reachedBy.test(text.slice(Math.max(0, start - nearest), start));
}

/** A word of a business stands nearby, and none such as `my` is nearer. */
function isForEverybody(analysis: PersonalText, number: Span): boolean {
  if (!isNear(analysis, 'business', number)) return false;
  const before = { start: number.start - nearest, end: number.start };
  const own =
    startingIn<Span>(analysis.hits.own, before).at(-1) ?? startingIn<Span>(analysis.hits.private, before).at(-1);
  return own === undefined || startsIn(analysis.hits.business, { start: own.start - 1, end: number.end + nearest });
}

/** In an imprint, or the switchboard: `08382 4410-0`. */
function isOfACompany(text: string, { start, end }: Span): boolean {
  return /[-–/ ]0$/.test(text.slice(end - 2, end)) || company.test(text.slice(Math.max(0, start - 200), end + 120));
}

/** The word next in front of it speaks of an order, an article, a ticket. */
function isNumberOfAThing({ hits }: PersonalText, number: Span, otherwise: 'phone' | 'card'): boolean {
  const before = { start: number.start - reachBefore, end: number.start };
  const lastEnd = (words: readonly Span[]): number => startingIn(words, before).at(-1)?.end ?? -1;
  const item = lastEnd(hits.item);
  return item >= 0 && item >= lastEnd(hits[otherwise]);
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
  const atHome = startsIn(hits.home, around) || isVisited(analysis, around) || isOnAnEnvelope(analysis, number);
  if (!atHome && !mayBeInAddress(text, number)) return undefined;
  const somebody = startsIn(hits.person, around) || startsIn(hits.name, around);
  const ofAReader = isOfAReader(analysis);
  if (
    !atHome &&
    !somebody &&
    !ofAReader &&
    !callsSomebody.test(text.slice(Math.max(0, number.start - 110), number.start))
  )
    return undefined;
  const address = postalAddressAt(text, number, atHome);
  if (address === undefined || isNear(analysis, 'sample', address) || isMadeUp(analysis.slice(address)))
    return undefined;
  const outside = (word: Span): boolean => word.end <= address.start || word.start >= address.end;
  const living = startingIn<Span>(hits.living, { start: address.start - 60, end: address.start }).at(-1);
  const from = living === undefined ? around.start : living.end;
  const to = living === undefined ? around.end : address.end;
  if (startingIn<Span>(hits.place, { start: from, end: to }).some(outside)) return undefined;
  if (atHome || (startsIn(hits.person, around) && namesSomebody(analysis, around))) return address;
  if (!address.whole) return undefined;
  return followsANamedPerson(analysis, address) || (ofAReader && !startsIn(hits.we, around)) ? address : undefined;
}

const addressed =
  /^\.?\s(?:(?:Dr|Prof)\.?\s)?(?:\p{Lu}[\p{L}.'’-]*\s?){1,3}(?:[,:(]|\n|,\n)\s*(?:\p{Lu}[\p{L}.'’ -]{2,30}\s)?$/u;

/** `Mr Alan Reed, 5 Brook Lane`, `Frau Anna Stein, Lindenweg 4` */
function isOnAnEnvelope({ hits, text }: PersonalText, { start }: Span): boolean {
  const who = startingIn<Span>(hits.person, { start: start - 60, end: start }).at(-1);
  return who !== undefined && addressed.test(text.slice(who.end, start));
}

/** In an answer: a technician was there, a parcel was left there. */
function isVisited({ kind, hits }: PersonalText, around: Span): boolean {
  return (kind === 'reply' || kind === 'comment') && startsIn(hits.visit, around);
}

/** As it stands in forms. */
function isMadeUp(address: string): boolean {
  return /Muster(?:stra|str|weg|stadt|hausen|gasse)|Beispiel|Anytown|Example|Sample/i.test(address);
}

/** In an answer that is not the company's, an address is that of a customer who waits for something. */
export function isOfAReader({ kind, post }: PersonalText): boolean {
  const author = post.author?.kind;
  return (kind === 'reply' || kind === 'comment') && author !== 'brand' && author !== 'community';
}

/** `the tag says Wilma Koch, Lindenweg 4`: two names behind a word for whom something belongs to or goes to. */
const callsSomebody =
  /(?<!\p{L})(?:steht|heißt|heisst|gehört|namens|an|auf|says|called|named|to|for)\s(?!(?:Haus|Hotel|Café|Gasthof|Gasthaus|Verein|Firma|Stadt|Schule|Praxis|Team|Kloster|Schloss|Villa|Familie|Gemeinde|Kita|Hof|The|Royal|Saint|St)\s)\p{Lu}\p{Ll}+\s\p{Lu}[\p{L}-]+(?:[,:(]|\n)\s*/u;
const calledByName = new RegExp(`${callsSomebody.source}$`, 'u');

/** `Michael Torres, 1482 Maple Ridge Dr`, as on an envelope. */
function followsANamedPerson({ hits, text }: PersonalText, { start }: Span): boolean {
  const names = startingIn<Span>(hits.name, { start: start - 60, end: start });
  if (names.some((name) => /(?<!\p{L})(?:bei|at)\s$/iu.test(text.slice(Math.max(0, name.start - 4), name.start))))
    return true;
  if (calledByName.test(text.slice(Math.max(0, start - 70), start))) return true;
  const name = names.at(-1);
  return name !== undefined && /^(?:[ -]\p{Lu}[\p{L}.-]*){0,3}(?:[,:(]|\n|,\n)\s*$/u.test(text.slice(name.end, start));
}

const company =
  /(?<![\p{L}\d])(?:GmbH|AG|UG|KG|OHG|e\.\s?V\.|HRB|USt|USt-IdNr|Impressum|Imprint|Finanzamt|Ltd|Inc|LLC|PLC)(?![\p{L}\d])/u;

/** Numbers of documents and contracts, which a word announces. */
export function announcedNumbers(analysis: PersonalText): (Span & { kind: PersonNumber })[] {
  const { hits, text } = analysis;
  return hits.announced.flatMap((hit) => {
    const { kind, ofThings } = hit.entry.data;
    const number = numberAnnouncedBy(text, hit, hit.entry.data);
    if (number === undefined || isNear(analysis, 'sample', number)) return [];
    if (kind === 'tax-number' && company.test(text.slice(Math.max(0, number.start - 200), number.end + 120))) return [];
    const sentence = analysis.sentenceOf(hit);
    const ofSomebody =
      !ofThings || isOfAReader(analysis) || namesSomebody(analysis, sentence) || startsIn(hits.own, sentence);
    return ofSomebody || answersForCompany(analysis) ? [{ ...number, kind }] : [];
  });
}

/** Numbers that a word announces somewhere near and that a check digit proves. One number may have several words. */
export function stateNumbers(analysis: PersonalText): (Span & { kind: StateNumber['kind'] })[] {
  const found: (Span & { kind: StateNumber['kind'] })[] = [];
  for (const hit of analysis.hits.state.slice(0, mostWords)) {
    const number = stateNumberAt(analysis.text, hit, hit.entry.data);
    if (number === undefined || found.some(({ start }) => start === number.start)) continue;
    if (!isNear(analysis, 'sample', number)) found.push({ ...number, kind: hit.entry.data.kind });
  }
  return found;
}

/** Words of one kind that are looked behind: in a text with more, the first show what it is. */
const mostWords = 100;

/** Phone numbers in words; the hotline of a company is for everybody. */
export function spokenPhones(analysis: PersonalText): Span[] {
  const found: Span[] = [];
  let taken = 0;
  for (const pair of analysis.hits.spoken.slice(0, mostWords)) {
    if (pair.start < taken) continue;
    const phone = spokenPhoneAt(analysis.text, pair);
    if (phone === undefined) continue;
    taken = phone.end;
    if (!isForEverybody(analysis, phone) && !isNear(analysis, 'sample', phone)) found.push(phone);
  }
  return found;
}
