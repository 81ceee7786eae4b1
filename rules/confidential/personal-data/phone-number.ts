/** What a phone number looks like in German and English posts. Lengths and service numbers of a country come from libphonenumber. */
import { type CountryCode, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Language } from '../../post.ts';
import type { Span } from '../../review.ts';

/** Characters of a number with its area: what stands in a bracket behind it is something else. */
const wholeNumber = 10;

/**
 * A run of digits may hold several numbers, or a date and a number: it is cut where a comma or full stop is followed by a space,
 * and where a bracket opens behind a whole number: `030 1234567 (8–20 Uhr)`.
 */
export function piecesOfNumber(text: string, number: Span): Span[] {
  const pieces: Span[] = [];
  let start = number.start;
  for (let index = number.start; index < number.end - 1; index++) {
    const code = text.charCodeAt(index);
    if ((code === 44 || code === 46) && /\s/.test(text.charAt(index + 1))) {
      if (index > start) pieces.push({ start, end: index });
      start = index + 2;
    } else if (code === 40 && index - start >= wholeNumber) {
      pieces.push({ start, end: index - (text.charCodeAt(index - 1) === 32 ? 1 : 0) });
      start = index;
    }
  }
  pieces.push({ start, end: number.end });
  return pieces;
}

/** Where a number that begins with 0 may be from, by the language of the text; the first that fits. */
const homes: Readonly<Record<Language | 'unknown', readonly CountryCode[]>> = {
  de: ['DE', 'AT', 'CH', 'GB'],
  en: ['GB', 'DE', 'CH', 'AT'],
  unknown: ['DE', 'AT', 'CH', 'GB'],
};

/** Anybody may call them, and they belong to nobody: free, service and premium numbers. */
const servicePlans = new Set(['TOLL_FREE', 'SHARED_COST', 'PREMIUM_RATE', 'UAN', 'VOICEMAIL', 'PAGER']);

/** Begins like a service number where the library does not know the rest: too short, or of a range that is not in use. */
const service = /^(?:0049|\+49|0)?(?:800|180|700|900|137|138|116|115|118)|^\+?1?(?:800|888|877|866|855|844|833)/;

/** Dates, amounts with separators of thousands, percentages. */
const notDialled =
  /^\d{1,2}[/-]\d{1,2}[/-](?:19|20)\d\d$|^\d{1,2}\.\d{1,2}\.\d{0,4}|^\d{4}-\d{2}-\d{2}|^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?$|,\d/;

/** How mobile numbers are dialled at home: Germany, Austria, Switzerland, Britain. */
const mobilePrefix = /^0(?:1[5-7]|6[5-9]|7[4-9])/;
/** `(415) 555-2671`: nothing else is written like this. */
const areaInBrackets = /^\(\d{3}\)\s?\d{3}[-. ]\d{4}$/;
/** `718-559-2043`, `415.682.9934`: written like this in North America alone. */
const american = /^(?:1[-.])?[2-9]\d{2}([-.])[2-9]\d{2}\1\d{4}$/;
/** `9856798656`: where a word announces it in an English text. */
const americanInOne = /^[2-9]\d{2}[2-9]\d{6}$/;
/** How a number begins that is dialled without its country. */
const national = /^(?:\(?0|\(?[2-9]\d{2}[\s).-]{1,2}\d{3}[\s.-]\d{4}$)/;
/** Ofcom keeps these free for films; people take them for their own when they make one up. */
const madeUp = /^(?:\+44|0044|0)7700900\d{3}$/;

/**
 * Numbers of one text that are looked up in the library, which takes as long for one of them as the review of a sentence. A text
 * with more is covered with findings by then.
 */
export const mostLookups = 150;

/**
 * Whether a written number is a phone number that belongs to somebody. Dates, amounts and article numbers look alike, so a number
 * without `+` or a mobile prefix needs a word that announces it.
 */
export function isPhoneNumber(
  written: string,
  announced: boolean,
  language: Language | 'unknown' = 'unknown',
  lookups: { left: number } = { left: mostLookups },
): boolean {
  if (written.length > 30 || notDialled.test(written)) return false;
  const compact = written.replace(/\(0\)/, '').replace(/[^\d+]/g, '');
  const length = compact.length;
  if (length < 6 || length > 17 || service.test(compact)) return false;
  if (lookups.left <= 0) return false;
  const parse = (digits: string, home: CountryCode): PhoneNumber | undefined => {
    lookups.left--;
    return parsePhoneNumberFromString(digits, home);
  };
  if (compact.startsWith('+')) return length > 8 && isOfSomebody(parse(written, 'DE'), false);
  if (madeUp.test(compact)) return true;
  if (compact.startsWith('00')) return isOfSomebody(parse(compact.replace('00', '+'), 'DE'), !announced);
  const certain = (mobilePrefix.test(compact) && length > 9) || areaInBrackets.test(written) || american.test(written);
  const atHome = national.test(written) || (language === 'en' && americanInOne.test(written));
  if (!(certain || (announced && atHome))) return false;
  if (!compact.startsWith('0')) return isOfSomebody(parse(written, 'US'), true);
  for (const home of homes[language]) {
    const number = parse(written, home);
    if (number === undefined) continue;
    if (isService(number)) return false;
    if (announced ? number.isPossible() : number.isValid()) return true;
  }
  return false;
}

/** @param exactly the number is of a range in use; otherwise its length fits */
function isOfSomebody(number: PhoneNumber | undefined, exactly: boolean): boolean {
  return number !== undefined && !isService(number) && (exactly ? number.isValid() : number.isPossible());
}

function isService(number: PhoneNumber): boolean {
  return servicePlans.has(number.getType() ?? '');
}
