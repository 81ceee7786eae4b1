/** Where somebody lives: street, house number, place, as it is written in Germany, Austria, Switzerland, Britain and the USA. */
import type { Span } from '../../review.ts';
import { isAsciiLetter, isCapital, isSmallLetter } from '../../text/letter.ts';
import { startsIn } from '../../text/near.ts';
import { namedHouseBefore } from './named-house.ts';

/** Characters in front of the postcode in which the street stands. */
const reach = 80;

/** Small letters that stand within the name of a street: `An der hohen Wiese`. */
const within =
  'an|am|auf|bei|by|on|upon|y|yr|beim|de|del|den|der|des|dem|di|du|hinter|im|in|la|le|of|the|und|unter|vom|von|vor|zu|zum|zur|hohen|langen|alten|neuen|oberen|unteren|grünen|großen|kleinen|weißen|roten|schwarzen';
const street = `\\p{Lu}[\\p{L}.'’-]+(?:[ ](?:\\p{Lu}[\\p{L}.'’-]*|(?:${within})(?!\\p{L})|\\d{1,2}\\.)){0,4}`;
/** Stair, floor and door behind the house: `88/2/14`, `4/Top 11`, `17, Stiege 2`. */
const door =
  '[ ]?[-/][ ]?\\d{1,4}(?:\\.[ ]?(?:Stock|OG|Stg))?|(?:[ ]?/[ ]?|,?[ ])(?:Top|Tür|Stiege|Stg\\.?|Whg\\.?)[ ]?\\d{1,3}[a-z]?';
const streetThenHouse = new RegExp(
  `(?:${street})[ ](?!(?:19|20)\\d\\d)\\d{1,4}[ ]?[a-hA-H]?(?:${door}){0,3}[ ]*(?:[,;·|]|\\n|[ ]in|[ ]-)\\s*(?:(?:DE?|AT?|CH)-)?$`,
  'u',
);
/** `Maple Ridge Dr`, `E 9th Street` */
const englishName = `(?:[NSEW]{1,2}\\.?[ ])?(?:\\d{1,3}(?:st|nd|rd|th)(?:[ ]\\p{Lu}[\\p{L}.]+){1,2}|${street})`;
const houseThenStreet = new RegExp(
  `(?<![\\d.,:])\\d{1,5}[a-zA-Z]?[ ]${englishName}(?:[,\\n]\\s*[^\\n]{2,40}?)?[,\\s]\\s*$`,
  'u',
);
const place = /^ ?\p{Lu}[\p{L}-]{2,}/u;
const state = /[,\s][A-Z]{2}[ ]$/;
const streetName =
  /(?:\p{L}+(?:str|straße|strasse|weg|allee|gasse|platz|ring|damm|ufer|chaussee|steig|pfad|stieg|promenade)|\p{L}+[ ](?:Straße|Strasse|Str|Weg|Allee|Platz|Gasse|Ring|Damm|Ufer|Chaussee|Steig|Pfad))\.?[ ]$/iu;
const restOfAddress = /^ ?[a-h]?(?![\p{L}\d])(?:[,\s]\s?(?:(?:DE?|AT?|CH)-)?\d{4,5} \p{Lu}[\p{L}-]+)?/u;

/** `Am Kirchhang 7`: no ending tells that it is a street. Days and months are none. */
const streetByPreposition =
  /(?<!\p{L})(?:Am|An der|An den|Im|In der|In den|Auf der|Auf dem|Zum|Zur|Unter den|Unterm|Hinter der|Hinter dem|Hinterm|Vor dem|Vorm|Vor der|Bei der|Bei den|Beim|Ob der|Überm)[ ](?:(?:Alten|Neuen|Großen|Kleinen|Oberen|Unteren)[ ])?(?!\p{L}*(?:tag|woch|abend|morgen|nacht|wochenende|anfang|ende|jahr|januar|februar|märz|april|mai|juni|juli|august|ember|oktober|alter|kapitel|zimmer|raum|gruppe|saal|halle|stock|klasse|runde|minute|team)(?!\p{L}))\p{Lu}\p{L}+[ ]$/iu;
/** A full stop before a small letter is that of an ordinal: `am 7. des Monats`. */
const nothingButAPlaceFollows = /^ ?[a-hA-H]?(?=[,;!?)\n]|\.(?!\d| \p{Ll})|$| in | im )/u;

const englishStreet =
  /^[a-zA-Z]?[ ](?:[NSEW]{1,2}\.?[ ])?(?:(?:\p{Lu}[\p{L}'’.-]+|\d{1,3}(?:st|nd|rd|th))[ ]){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Court|Ct|Crescent|Terrace|Way|Place|Pl|Boulevard|Blvd|Square|Gardens|Grove|Mews|Row|Circle|Parkway|Walk|Hill|View|Park|Rise|Green|Mount|Quay|Heights|Highway|Hwy|Trail|Loop|Common|Gate|Vale|Croft|Cottages|Cottage|Villas|Yard|Parade|Wharf|Alley|Bend|Cove|Path|Pike|Ridge|Crossing|Buildings|Mansions|Estate|Esplanade|Broadway|Ct|Cir|Pkwy|Sq|Ter|Trl)\.?(?![\p{L}\d])(?:,?[ ](?:Apt|Flat|Unit|Apartment|#)\.?[ ]?[\dA-Z]{1,4}(?!\p{L}))?(?:,[ ]\p{Lu}[\p{L}-]+(?:[ ]\p{Lu}[\p{L}-]+)?(?![\p{L}\d]))?(?<code>,?[ ](?:[A-Z]{1,2}\d{1,2}[A-Z]?[ ]?\d[A-Z]{2}|[A-Z]{2}[ ]\d{5}(?:-\d{4})?)(?![\p{L}\d]))?/u;

/** The same in small letters: only with words that stand for a street and nothing else. */
const hastyStreet =
  /^[a-z]?[ ](?!(?:min|mins|minutes?|miles?|km|hours?|days?|weeks?|years?|months?|doors?|steps?|people|of|on|in|at|to|the|a|and|or|from|lane|way|cars?|more|x|th|rd|nd|st|pm|am)[ ])(?:[\p{L}'’]+[ ]){1,2}?(?:street|road|rd|avenue|ave|lane|drive|close|court|crescent|terrace|gardens|grove|mews|cottages|cottage|boulevard|blvd|villas)(?![\p{L}\d])(?:,?[ ](?:flat|apt|unit)[ ]?[\da-z]{1,3}(?!\p{L}))?/u;

export interface Address extends Span {
  /** Street, house and place; not the street alone. */
  whole: boolean;
}

/** Street numbers and postcodes are not longer. */
const longest = 10;

/**
 * Whether the characters next to this number let it be a postcode or the house number of a street that ends like one: told without
 * a pattern, because most numbers of a text count something.
 */
export function mayBeInAddress(text: string, { start, end }: Span): boolean {
  const length = end - start;
  if (length > longest) return false;
  const before = text.charCodeAt(start - 1);
  if (isCapital(before)) return isCapital(text.charCodeAt(end));
  if (before === 32 && endsLikeAStreet(text, start - 2)) return true;
  return length >= 4 && hasDigit(text, Math.max(0, start - 60), start);
}

/**
 * The same where a word nearby says that somebody lives there: the street needs no ending then, but a word for one behind the
 * number, or nothing but a place.
 *
 * @param streets words of the text that stand for a street in English, in order
 */
export function mayBeNearHome(text: string, number: Span, streets: readonly Span[]): boolean {
  const { start, end } = number;
  if (end - start > longest) return false;
  return (
    mayBeInAddress(text, number) ||
    (text.charCodeAt(start - 1) === 32 && mayEndAddress(text, end)) ||
    (streets.length > 0 && startsIn(streets, { start: end, end: end + streetReach }))
  );
}

/** Characters behind a house number in which the word for its street stands. */
const streetReach = 70;

/** Whether no noun follows that the number counts, but the letter of a house, `in`, or nothing: told without a pattern. */
function mayEndAddress(text: string, end: number): boolean {
  const at = text.charCodeAt(end) === 32 ? end + 1 : end;
  const next = text.charCodeAt(at);
  const letter = next | 32;
  if (letter === 105) return at > end && text.charCodeAt(at + 2) === 32;
  if (isAsciiLetter(letter)) return letter <= 104 && !isAsciiLetter(text.charCodeAt(at + 1));
  return next !== 46 || text.charCodeAt(at + 1) !== 32 || !isSmallLetter(text.charCodeAt(at + 2));
}

/**
 * The address around this number, which is its postcode or, where the place is missing, its house number.
 *
 * @param atHome a word nearby says that somebody lives there: the street needs no ending then
 */
export function postalAddressAt(text: string, number: Span, atHome: boolean): Address | undefined {
  const written = text.slice(number.start, number.end);
  const from = Math.max(0, number.start - reach);
  if (/^\d{4,5}(?:-\d{4})?$/.test(written) && hasDigit(text, Math.max(from, number.start - 60), number.start)) {
    const before = text.slice(from, number.start);
    const city = written.length < 6 ? place.exec(text.slice(number.end, number.end + 30)) : null;
    const streetBefore = city && streetThenHouse.exec(before);
    if (streetBefore) return { start: from + streetBefore.index, end: number.end + city[0].length, whole: true };
    if (written.length > 4 && state.test(before)) {
      const match = houseThenStreet.exec(before.slice(0, -3).replace(/[,\s]?$/, ','));
      if (match) return { start: from + match.index, end: number.end, whole: true };
    }
  }
  return britishAddress(text, number, from) ?? streetAlone(text, number, from, atHome);
}

/** `27 Elm Grove, London SE15 5DB`: the number is the middle of the postcode. */
function britishAddress(text: string, number: Span, from: number): Address | undefined {
  if (!isCapital(text.charCodeAt(number.start - 1))) return undefined;
  const area = /(?<![\p{L}\d])[A-Z]{1,2}$/u.exec(text.slice(Math.max(from, number.start - 3), number.start))?.[0];
  if (area === undefined) return undefined;
  const rest = /^\d{1,2}[A-Z]? ?\d[A-Z]{2}(?![\p{L}\d])/u.exec(text.slice(number.start, number.start + 8))?.[0];
  if (rest === undefined) return undefined;
  const lead = text.slice(from, number.start - area.length);
  const end = number.start + rest.length;
  const match = houseThenStreet.exec(`${lead.trimEnd()},`);
  if (match) return { start: from + match.index, end, whole: true };
  const named = namedHouseBefore(lead);
  return named === undefined ? undefined : { start: number.start - area.length - named.length, end, whole: true };
}

/** `Goethestraße 7`, `5 Brook Lane`, without a postcode. */
function streetAlone(text: string, number: Span, from: number, atHome: boolean): Address | undefined {
  if (!/^\d{1,5}$|^\d{1,4}(?: ?[-–/] ?\d{1,3}){1,3}$/.test(text.slice(number.start, number.end))) return undefined;
  if (atHome && text.charCodeAt(number.end + 1) < 0x2000) {
    const english = englishStreet.exec(text.slice(number.end, number.end + 70));
    if (english) {
      const whole = english.groups?.code !== undefined;
      return { start: number.start, end: number.end + english[0].length, whole };
    }
    const hasty = hastyStreet.exec(text.slice(number.end, number.end + 50));
    if (hasty) return { start: number.start, end: number.end + hasty[0].length, whole: false };
  }
  if (text.charCodeAt(number.start - 1) !== 32) return undefined;
  const street = endsLikeAStreet(text, number.start - 2) ? streetName.exec(text.slice(from, number.start)) : null;
  const behind = text.slice(number.end, number.end + 50);
  if (street)
    return { start: from + street.index, end: number.end + lengthOf(restOfAddress.exec(behind)), whole: false };
  if (!atHome || !nothingButAPlaceFollows.test(behind)) return undefined;
  const named = streetByPreposition.exec(text.slice(from, number.start));
  return named
    ? { start: from + named.index, end: number.end + lengthOf(restOfAddress.exec(behind)), whole: false }
    : undefined;
}

function lengthOf(match: RegExpExecArray | null): number {
  return match?.[0].length ?? 0;
}

/** The last three letters of a street, before its whole name is looked for. */
const lastLetters = new Set('str aße sse weg lee atz ing amm fer see eig fad ieg ade'.split(' '));
/** The last of them. */
const lastLetter = new Set([...'regzmdREGZMD'].map((letter) => letter.charCodeAt(0)));

function endsLikeAStreet(text: string, last: number): boolean {
  const end = text.charCodeAt(last) === 46 ? last : last + 1;
  return lastLetter.has(text.charCodeAt(end - 1)) && lastLetters.has(text.slice(end - 3, end).toLowerCase());
}

function hasDigit(text: string, from: number, to: number): boolean {
  for (let index = to - 1; index >= from; index--) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}
