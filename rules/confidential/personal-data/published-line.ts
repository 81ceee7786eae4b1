/** Phone numbers that are told to be used by anybody: the author's own line at work, the line of a shop. */
import type { Span } from '../../review.ts';
import { startingIn, startsIn } from '../../text/near.ts';
import { tellsWhenOpen } from './open-address.ts';
import { isNear, type PersonalText } from './personal-words.ts';

/** Characters around a number in which a word says whose it is. */
const nearest = 40;

const ofTheAuthor = /(?<!\p{L})(?:ich|mich|mir|mein\p{L}*|I|I[’']m|me|my)(?!\p{L})/iu;

/** `887-42`, as DIN 5008 writes the extension of a switchboard. */
const switchboard = /^\(?0\d{2,5}\)?[\s/]{1,3}[\d ]{2,9}[-–]\d{1,5}$/;

export function hasExtension(written: string): boolean {
  return switchboard.test(written);
}

const job = /^(?:neue[rn]?|new)\s/iu;
const line = /^(?:dienst\p{L}*|büronummer|durchwahl|(?:work|direct|desk|office)\s\p{L}+)$/iu;
const atWork =
  /(?<!\p{L})(?:(?:in|auf|bei|an) (?:der|meiner|meinem|unserer)(?: neuen)?|im(?: neuen)?|aus dem|am|at(?: the| my)?(?: new| old)?)\s$/iu;

/** `In der Firma erreicht ihr mich unter …`, `my new work number`: the author's to tell. */
export function isOwnLineAtWork({ hits, text }: PersonalText, { start, end }: Span): boolean {
  if (hits.workLine.length === 0) return false;
  const around = { start: start - nearest * 2, end: end + nearest };
  const told = startingIn<Span>(hits.workLine, around).some(
    (word) =>
      line.test(text.slice(word.start, word.end)) ||
      (job.test(text.slice(word.start, word.end)) && hasExtension(text.slice(start, end))) ||
      atWork.test(text.slice(Math.max(0, word.start - 24), word.start)),
  );
  return told && !startsIn(hits.private, around) && ofTheAuthor.test(text.slice(Math.max(0, around.start), around.end));
}

/** A shop tells when it is open, and names nobody. */
export function isOfAShop(analysis: PersonalText, number: Span): boolean {
  const near = { start: number.start - nearest, end: number.end + nearest };
  const { hits } = analysis;
  if (startsIn(hits.own, near) || startsIn(hits.private, near) || startsIn(hits.name, near)) return false;
  return tellsWhenOpen(analysis.text, number) && !startsIn(hits.person, near);
}

/** Characters in front of a number in which a press contact begins: its name, role and address stand between. */
const pressReach = 220;
const ofThePress = /^(?:press|media|medien)/iu;

/** `Media contact: name, role, address, number` */
export function isOfAPressContact(analysis: PersonalText, number: Span): boolean {
  const before = { start: number.start - pressReach, end: number.start };
  const contact = startingIn<Span>(analysis.hits.business, before).findLast(({ start, end }) =>
    ofThePress.test(analysis.text.slice(start, end)),
  );
  if (contact === undefined || privateWordBefore(analysis, number) !== undefined) return false;
  return /^[^\p{L}\d]{0,3}[:\n]/u.test(analysis.text.slice(contact.end, contact.end + 4));
}

/** A word of a business stands nearby, and none such as `my` is nearer. */
export function isForEverybody(analysis: PersonalText, number: Span): boolean {
  if (analysis.hits.job.length > 0 && !isNear(analysis, 'private', number)) return true;
  if (analysis.hits.business.length > 0 && isOfAPressContact(analysis, number)) return true;
  if (!isNear(analysis, 'business', number)) return false;
  const { hits } = analysis;
  const kept = privateWordBefore(analysis, number);
  const own = startingIn<Span>(hits.own, { start: number.start - nearest, end: number.start }).at(-1) ?? kept;
  // `privat erreichbar 0176 …. Anmeldung im Büro`: the next sentence speaks of something else.
  const end = Math.min(number.end + nearest, kept ? analysis.sentenceOf(number).end : Number.POSITIVE_INFINITY);
  if (own === undefined) return true;
  if (kept !== undefined && isOfANamed(analysis, kept, number)) return false;
  return startsIn(hits.business, { start: (kept ?? own).start - 1, end });
}

const twoNames = /\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+(?!\p{L})[^.!?\n]*$/u;

/** `Dina Marsh on her private number …`: the rest of the sentence may speak of the office. */
function isOfANamed({ hits, text }: PersonalText, kept: Span, number: Span): boolean {
  if (startsIn(hits.business, { start: kept.start, end: number.start })) return false;
  const before = { start: Math.max(0, kept.start - nearest), end: kept.start };
  return startsIn(hits.name, before) && twoNames.test(text.slice(before.start, before.end));
}

/** The word directly in front that says that the number is nobody's at work. */
export function privateWordBefore({ hits }: PersonalText, { start }: Span): Span | undefined {
  return startingIn<Span>(hits.private, { start: start - nearest, end: start }).at(-1);
}
