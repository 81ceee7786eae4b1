/** Phone numbers that are told to be used by anybody: the author's own line at work, the line of a shop. */
import type { Span } from '../../review.ts';
import { startingIn, startsIn } from '../../text/near.ts';
import { tellsWhenOpen } from './open-address.ts';
import type { PersonalText } from './personal-words.ts';

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
