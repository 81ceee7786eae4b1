/**
 * Things with a form of their own: addresses, mentions, hashtags, numbers, emoji. One pass; each sign that starts one is looked
 * at once and its end is jumped over, so the time is linear.
 */

import type { Entities } from '../analysis.ts';
import type { Span } from '../review.ts';
import { codePointIn } from './code-point.ts';
import { isDigit } from './digit.ts';
import { isAsciiLetter } from './letter.ts';
import { isBlank } from './sentences.ts';
import { topLevelDomains } from './top-level-domains.ts';

type Found = { [K in keyof Entities]: Span[] };

/** Nothing with a form is longer than this. */
const longest = 2_048;

export function findEntities(text: string): Entities {
  const found: Found = { urls: [], emails: [], mentions: [], hashtags: [], numbers: [], emoji: [] };
  let taken = 0;
  /** Like `taken`, without numbers: a name in front of `@` may end in digits. */
  let takenByOthers = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    let end = 0;
    if (code < 128) {
      if (code >= 97 || (code >= 65 && code <= 90) || code === 32) continue;
      if (code >= 48 && code <= 57) end = number(text, index, taken, found);
      else if (code === 64) end = emailOrMention(text, index, takenByOthers, found);
      else if (code === 35) end = hashtag(text, index, found);
      else if (code === 58) end = urlWithScheme(text, index, takenByOthers, found);
      else if (code === 46) end = bareUrl(text, index, taken, takenByOthers, found);
    } else if (code >= 0x2190 || code === 0xa9 || code === 0xae || code === 0x203c || code === 0x2049) {
      end = emoji(text, index, found);
    }
    if (end > index) {
      taken = end;
      if (code < 48 || code > 57) takenByOthers = end;
      index = end - 1;
    }
  }
  return dropCovered(found);
}

/** Numbers and emoji keycaps inside an address or a hashtag are part of it. */
function dropCovered(found: Found): Entities {
  const cover = [...found.urls, ...found.emails].sort((a, b) => a.start - b.start);
  if (cover.length === 0) return found;
  let index = 0;
  found.numbers = found.numbers.filter((span) => {
    while (index < cover.length && (cover[index] as Span).end <= span.start) index++;
    const around = cover[index];
    return around === undefined || around.start >= span.end;
  });
  return found;
}

/** Digits with what they are written with: `1.000,50`, `+49 (0) 30 / 1234567`, `2026-11-21`. */
function number(text: string, start: number, taken: number, found: Found): number {
  let from = start;
  while (from > taken && (text[from - 1] === '(' || text[from - 1] === '+')) from--;
  let end = start;
  let separators = 0;
  for (let index = start; index < text.length && index - start < longest; index++) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) {
      end = index + 1;
      separators = 0;
    } else if ((code === 46 || code === 44) && !isDigit(text.charCodeAt(index + 1))) break;
    else if (isNumberSeparator(code) && separators < 3) separators++;
    else break;
  }
  found.numbers.push({ start: from, end });
  return end;
}

/** Space, no-break spaces, `. , - / ( )` and the hyphens. */
function isNumberSeparator(code: number): boolean {
  return (
    code === 32 ||
    code === 46 ||
    code === 44 ||
    code === 45 ||
    code === 47 ||
    code === 40 ||
    code === 41 ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x2009 ||
    code === 0x2010 ||
    code === 0x2011 ||
    code === 0x2013
  );
}

function emailOrMention(text: string, sign: number, taken: number, found: Found): number {
  let start = sign;
  while (start > taken && sign - start < 64 && isEmailLocal(text.charCodeAt(start - 1))) start--;
  let end = sign + 1;
  if (start < sign) {
    while (end < text.length && end - sign < 255 && isDomainPart(text.charCodeAt(end))) end++;
    while (end > sign && !isWordLike(text.charCodeAt(end - 1))) end--;
    if (/\.[a-z]{2,}$/i.test(text.slice(Math.max(sign, end - 64), end))) {
      found.emails.push({ start, end });
      return end;
    }
    return sign + 1;
  }
  while (
    end < text.length &&
    end - sign < 255 &&
    (isWordLike(text.charCodeAt(end)) || (text[end] === '.' && isWordLike(text.charCodeAt(end + 1))))
  )
    end++;
  if (end === sign + 1) return end;
  found.mentions.push({ start: sign, end });
  return end;
}

function hashtag(text: string, sign: number, found: Found): number {
  if (sign > 0 && (isWordLike(text.charCodeAt(sign - 1)) || text[sign - 1] === '&')) return sign + 1;
  let end = sign + 1;
  let letters = false;
  while (end < text.length && end - sign < 255 && isWordLike(text.charCodeAt(end))) {
    letters ||= text.charCodeAt(end) > 57;
    end++;
  }
  if (!letters) return sign + 1;
  found.hashtags.push({ start: sign, end });
  return end;
}

function urlWithScheme(text: string, colon: number, taken: number, found: Found): number {
  if (text[colon + 1] !== '/' || text[colon + 2] !== '/') return 0;
  let start = colon;
  while (start > taken && colon - start < 24 && isSchemePart(text.charCodeAt(start - 1))) start--;
  while (start < colon && !isAsciiLetter(text.charCodeAt(start))) start++;
  if (start === colon) return 0;
  const end = urlEnd(text, colon + 3);
  if (end <= colon + 3) return 0;
  found.urls.push({ start, end });
  return end;
}

/**
 * `www.beispiel.de`, `3sat.de`, `beispiel.de/seite`: a known top-level domain behind the last full stop of the host.
 *
 * @param taken end of what was found in front
 * @param takenByOthers the same without numbers: a host may begin with digits
 */
function bareUrl(text: string, stop: number, taken: number, takenByOthers: number, found: Found): number {
  if (stop === 0 || !isHostPart(text.charCodeAt(stop - 1)) || !isWordLike(text.charCodeAt(stop + 1))) return 0;
  let start = stop;
  while (start > taken && stop - start < 64 && isHostPart(text.charCodeAt(start - 1))) start--;
  if (start === taken)
    while (start > takenByOthers && stop - start < 64 && isHostPart(text.charCodeAt(start - 1))) start--;
  if (start > 0 && text[start - 1] === '@') return 0;
  let end = stop + 1;
  while (end < text.length && end - stop < 255 && isDomainPart(text.charCodeAt(end))) end++;
  if (text[end] === '@') return 0;
  while (end > stop && !isWordLike(text.charCodeAt(end - 1))) end--;
  const host = text.slice(start, end);
  const topLevel = host.slice(host.lastIndexOf('.') + 1).toLowerCase();
  if (!topLevelDomains.has(topLevel) || /^[\d.]*$/.test(host)) return end;
  // `Wir waren 2.In Berlin`: behind digits alone, only what nobody begins a sentence with is an address.
  if (/^[\d.-]*\.[a-z]+$/i.test(host) && !/^\d+\.(?:com|de|net|org|at|ch)$/.test(host)) return 0;
  if (text[end] === '/' || text[end] === '?' || text[end] === ':') end = urlEnd(text, end);
  found.urls.push({ start, end });
  return end;
}

function urlEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < longest && !isUrlStop(text.charCodeAt(end))) end++;
  while (end > from && /[.,;:!?'")\]»”“…*]/.test(text[end - 1] as string)) end--;
  return end;
}

function isUrlStop(code: number): boolean {
  return code <= 32 || isBlank(code) || code === 34 || code === 60 || code === 62 || (code >= 0x201c && code <= 0x201f);
}

const pictograph = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator})$/u;
const isPictographCache = new Map<number, boolean>();

function isPictograph(codePoint: number): boolean {
  let known = isPictographCache.get(codePoint);
  if (known === undefined) {
    known =
      codePoint !== 0xa9 &&
      codePoint !== 0xae &&
      codePoint !== 0x2122 &&
      pictograph.test(String.fromCodePoint(codePoint));
    isPictographCache.set(codePoint, known);
  }
  return known;
}

/** An emoji with its variation selector, skin tone, joined parts; a flag is one. */
function emoji(text: string, start: number, found: Found): number {
  const first = codePointIn(text, start);
  if (!isPictograph(first)) return first > 0xffff ? start + 2 : 0;
  let end = start + (first > 0xffff ? 2 : 1);
  let flag = isRegionalIndicator(first);
  while (end < text.length && end - start < 64) {
    const next = codePointIn(text, end);
    const width = next > 0xffff ? 2 : 1;
    if (
      next === 0xfe0f ||
      next === 0xfe0e ||
      next === 0x20e3 ||
      (next >= 0x1f3fb && next <= 0x1f3ff) ||
      (next >= 0xe0020 && next <= 0xe007f)
    )
      end += width;
    else if (next === 0x200d && isPictograph(codePointIn(text, end + 1)))
      end += 1 + (codePointIn(text, end + 1) > 0xffff ? 2 : 1);
    else if (flag && isRegionalIndicator(next)) {
      end += width;
      flag = false;
    } else break;
  }
  found.emoji.push({ start, end });
  return end;
}

function isRegionalIndicator(codePoint: number): boolean {
  return codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;
}

/** `postgresql+psycopg2`, `s3` */
function isSchemePart(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code) || code === 43;
}

/** Letter, digit or underscore of any alphabet. */
function isWordLike(code: number): boolean {
  if (code < 128) return isAsciiLetter(code) || (code >= 48 && code <= 57) || code === 95;
  return (
    !Number.isNaN(code) &&
    (code < 0x2000 || code > 0x2bff) &&
    code !== 0xa0 &&
    code !== 0xab &&
    code !== 0xbb &&
    !(code >= 0xd800 && code <= 0xdfff) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    code !== 0xfeff &&
    code !== 0xfe0f
  );
}

function isHostPart(code: number): boolean {
  return isWordLike(code) || code === 45 || code === 46;
}

function isDomainPart(code: number): boolean {
  return isHostPart(code);
}

/** What may stand before the `@` of an address. */
function isEmailLocal(code: number): boolean {
  return (
    isAsciiLetter(code) ||
    (code >= 48 && code <= 57) ||
    code === 46 ||
    code === 95 ||
    code === 45 ||
    code === 43 ||
    code === 37
  );
}
