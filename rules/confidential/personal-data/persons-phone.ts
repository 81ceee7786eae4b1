/** Which phone number of a text belongs to a person, not to a hotline, a shop or an order. */
import type { Span } from '../../review.ts';
import { startingIn, startsIn } from '../../text/near.ts';
import { spokenPhoneAt } from '../spoken-digits.ts';
import { dictatedAt } from './dictated-phone.ts';
import { introducesItself, isOfOwnFirm } from './own-firm.ts';
import { isNear, type PersonalText } from './personal-words.ts';
import { isPhoneNumber } from './phone-number.ts';
import { hasExtension, isForEverybody, isOfAShop, isOwnLineAtWork, privateWordBefore } from './published-line.ts';
import { isCountedUp, isReserved, tellsOfFiction } from './reserved-number.ts';
import { isNumberOfAThing, standsInAnImprint } from './thing-numbers.ts';

/** Characters in front of a number in which `my` says whose it is. */
const nearest = 40;

/** Characters of a written phone number. */
const shortestPhone = 6;
const longestPhone = 30;

export function isPersonsPhone(analysis: PersonalText, number: Span, lookups: { left: number }): boolean {
  const length = number.end - number.start;
  if (length < shortestPhone || length > longestPhone || lookups.left <= 0 || speaksForACompany(analysis)) return false;
  return (
    isPhoneNumber(analysis.slice(number), isAnnounced(analysis, number), analysis.language, lookups) &&
    isOfAPerson(analysis, number)
  );
}

/** The phone number whose groups are told with words in between, the first of them `numbers[index]`. */
export function dictatedPhoneAt(analysis: PersonalText, index: number, lookups: { left: number }): Span | undefined {
  const { entities, text, language } = analysis;
  const dictated = dictatedAt(text, entities.numbers, index);
  if (dictated.length === 0 || speaksForACompany(analysis)) return undefined;
  return dictated.find(
    (number) =>
      isAnnounced(analysis, number) &&
      isPhoneNumber(number.written, true, language, lookups) &&
      isOfAPerson(analysis, number),
  );
}

function speaksForACompany({ post }: PersonalText): boolean {
  return post.author?.kind === 'brand' || post.author?.kind === 'community';
}

/** A word says that a phone number follows, or whose. */
function isAnnounced(analysis: PersonalText, number: Span): boolean {
  return (
    isNear(analysis, 'phone', number) ||
    isNear(analysis, 'person', number) ||
    isNear(analysis, 'private', number) ||
    isOfSomebodyNamed(analysis, number)
  );
}

/** Nothing around the number makes it one for everybody, of a thing or of nobody. */
function isOfAPerson(analysis: PersonalText, number: Span): boolean {
  return !(
    isForEverybody(analysis, number) ||
    isNear(analysis, 'sample', number) ||
    isNumberOfAThing(analysis, number, 'phone') ||
    isOfACompany(analysis, number) ||
    isAtADesk(analysis, number) ||
    isOwnLineAtWork(analysis, number) ||
    isOfAShop(analysis, number) ||
    isOfNobody(analysis, number) ||
    isOfOwnFirm(analysis.text, number) ||
    introducesItself(analysis.text, number)
  );
}

/** A number that is kept free for films, and nobody is said to have it. */
function isOfNobody(analysis: PersonalText, number: Span): boolean {
  const compact = analysis.slice(number).replace(/[^\d+]/g, '');
  if (isCountedUp(compact)) return true;
  if (!isReserved(compact)) return false;
  if (tellsOfFiction(analysis.text, number.start, number.end)) return true;
  return !(isAnnounced(analysis, number) || isNear(analysis, 'own', number));
}

const reachedBy =
  /(?<!\p{L})(?:bei|frag|fragt|ruf|rufe|ruft|ring|call|ask|contact|text|phone|with)\s(?:\p{Lu}\p{Ll}+\.?\s?){1,3}[\s,:(–-]*(?:unter|on|at|an)?[\s:(]*$/iu;

const namedInFront = /^(?:\s\p{Lu}[\p{L}-]+)?(?:\s(?:is|has|hat|ist|on|at|unter)){0,2}[\s,:(–-]{1,3}$/u;

/** `melden sich bei Jutta unter 05121 …`, `Lena Busch, 0421 …` */
function isOfSomebodyNamed({ hits, text }: PersonalText, { start }: Span): boolean {
  const name = startingIn<Span>(hits.name, { start: start - nearest, end: start }).at(-1);
  if (name !== undefined && namedInFront.test(text.slice(name.end, start))) return true;
  return text.charCodeAt(start) !== 43 && reachedBy.test(text.slice(Math.max(0, start - nearest), start));
}

/** `ext. 14`, `x318`, `-Durchwahl 12` behind a number: a phone in an office. */
const extension = /^,?[\s-]{0,2}\(?(?:ext(?:ension)?\.?|x|DW|Durchwahl|App\.|Apparat)\s?\d/iu;

/** In an imprint, at a desk of an office, or the switchboard: `08382 4410-0`. */
function isOfACompany(analysis: PersonalText, number: Span): boolean {
  const { text } = analysis;
  const { end } = number;
  return (
    /[-–/ ]0$/.test(text.slice(end - 2, end)) ||
    extension.test(text.slice(end, end + 16)) ||
    (privateWordBefore(analysis, number) === undefined && standsInAnImprint(text, number))
  );
}

/** Characters around an extension in which a word still says that somebody answers for a company. */
const aroundDesk = 200;

/** The extension of somebody who answers for a company. */
function isAtADesk(analysis: PersonalText, number: Span): boolean {
  return (
    analysis.hits.desk.length > 0 &&
    hasExtension(analysis.slice(number)) &&
    startsIn(analysis.hits.desk, { start: number.start - aroundDesk, end: number.end + aroundDesk }) &&
    !isNear(analysis, 'private', number)
  );
}

/** Words for digits that are looked behind: in a text with more, the first show what it is. */
const mostSpoken = 100;

/** Phone numbers in words; the hotline of a company is for everybody. */
export function spokenPhones(analysis: PersonalText): Span[] {
  const found: Span[] = [];
  let taken = 0;
  for (const pair of analysis.hits.spoken.slice(0, mostSpoken)) {
    if (pair.start < taken) continue;
    const phone = spokenPhoneAt(analysis.text, pair);
    if (phone === undefined) continue;
    taken = phone.end;
    if (!isForEverybody(analysis, phone) && !isNear(analysis, 'sample', phone)) found.push(phone);
  }
  return found;
}
