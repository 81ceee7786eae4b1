/** Where somebody lives: street, house number, place, as it is written in Germany, Austria, Switzerland, Britain and the USA. */
import type { Span } from '../review.ts';

/** Characters in front of the postcode in which the street stands. */
const reach = 80;

const street = "\\p{Lu}[\\p{L}.'’-]+(?:[ ](?:\\p{L}[\\p{L}.'’-]*|\\d{1,2}\\.)){0,4}";
const streetThenHouse = new RegExp(
  `(?:${street})[ ](?!(?:19|20)\\d\\d)\\d{1,4}[ ]?[a-hA-H]?(?:[ ]?[-/][ ]?\\d+)?[ ]*(?:[,;·|]|\\n|[ ]in|[ ]-)\\s*(?:(?:DE?|AT?|CH)-)?$`,
  'u',
);
const houseThenStreet = new RegExp(
  `(?<![\\d.,:])\\d{1,5}[a-z]?[ ]${street}(?:[,\\n]\\s*[^\\n\\d]{2,40}?)?[,\\s]\\s*$`,
  'u',
);
const place = /^ ?\p{Lu}[\p{L}-]{2,}/u;
const state = /[,\s][A-Z]{2}[ ]$/;
const streetName =
  /(?:\p{L}+(?:str|straße|strasse|weg|allee|gasse|platz|ring|damm|ufer|chaussee|steig|pfad)|\p{L}+[ ](?:Straße|Strasse|Str|Weg|Allee|Platz|Gasse|Ring|Damm))\.?[ ]$/iu;

/** The last letters of a street, before its whole name is looked for. */
const streetEnding = /(?:str|aße|asse|weg|allee|gasse|platz|ring|damm|ufer|chaussee|steig|pfad)\.?[ ]$/i;
const restOfAddress = /^ ?[a-h]?(?![\p{L}\d])(?:[,\s]\s?\d{4,5} \p{Lu}[\p{L}-]+)?/u;

/** The address around this number, which is its postcode or, where the place is missing, its house number. */
export function postalAddressAt(text: string, number: Span): Span | undefined {
  const written = text.slice(number.start, number.end);
  const from = Math.max(0, number.start - reach);
  const before = text.slice(from, number.start);
  const city = /^\d{4,5}$/.test(written) ? place.exec(text.slice(number.end, number.end + 30)) : null;
  const streetBefore = city && streetThenHouse.exec(before);
  if (streetBefore) return { start: from + streetBefore.index, end: number.end + city[0].length };
  if (/^\d{5}$/.test(written) && state.test(before)) {
    const match = houseThenStreet.exec(before.slice(0, -3).replace(/[,\s]?$/, ','));
    if (match) return { start: from + match.index, end: number.end };
  }
  return britishAddress(text, number, from) ?? streetAlone(text, number, from);
}

/** `27 Elm Grove, London SE15 5DB`: the number is the middle of the postcode. */
function britishAddress(text: string, number: Span, from: number): Span | undefined {
  const area = /(?<![\p{L}\d])[A-Z]{1,2}$/u.exec(text.slice(Math.max(from, number.start - 3), number.start))?.[0];
  if (area === undefined) return undefined;
  const rest = /^\d{1,2}[A-Z]? ?\d[A-Z]{2}(?![\p{L}\d])/u.exec(text.slice(number.start, number.start + 8))?.[0];
  if (rest === undefined) return undefined;
  const match = houseThenStreet.exec(`${text.slice(from, number.start - area.length).trimEnd()},`);
  return match ? { start: from + match.index, end: number.start + rest.length } : undefined;
}

/** `Goethestraße 7`, without a place. */
function streetAlone(text: string, number: Span, from: number): Span | undefined {
  if (!/^\d{1,3}$/.test(text.slice(number.start, number.end))) return undefined;
  if (!streetEnding.test(text.slice(Math.max(from, number.start - 10), number.start))) return undefined;
  const match = streetName.exec(text.slice(from, number.start));
  if (match === null) return undefined;
  const rest = restOfAddress.exec(text.slice(number.end, number.end + 50))?.[0].length ?? 0;
  return { start: from + match.index, end: number.end + rest };
}
