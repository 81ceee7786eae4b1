/** The number behind a word that says whose or what number it is: `Kundennummer ist K-4839201`, `Perso (L01X00T47)`. */
import type { Span } from '../../review.ts';
import { distanceToBracket, isOfADriver } from './bracketed-number.ts';
import type { Announced, PersonNumber } from './person-number-lexicon.ts';

/** Characters behind the word that are read. */
export const announcedReach = 150;

const between =
  '^(?:[ -]?(?:[Dd]ocument|[Dd]okument|[Nn]ummern?|[Nn]r|[Nn]o|[Nn]umber|ID|Id|[Cc]ode|[Rr]eferenz|[Rr]eference|[Rr]ef|[Kk]ennung)(?![\\p{L}]))?\\.?["\'”]?' +
  '(?:\\s(?:mit der|mit|with|with the|und die)\\s(?:Nummer|Nr|number|no)\\.?)?(?:\\s\\([^)\\d\\n]{1,20}\\))?' +
  '(?:\\s(?:von|of|for|für|der|des)\\s[^:=\\n.!?\\d]{1,40}?)?' +
  '(?:\\s[^:=\\n.!?\\d]{1,40}?(?=[:=]))?' +
  '(?:,?\\s(?:which|that|die|der|und (?:die|das|der)|and that|übrigens|btw|also|nämlich|now|jetzt))?\\s*(?:(?:ist|lautet|war|is|was|wäre)(?!\\p{L})\\s?|[:=#→]\\s?|Nr\\.\\s?|no\\.\\s?)*\\s*["\'„“(#]*';
const numberBehind = (number: string, end = '(?![\\p{L}\\d])') =>
  new RegExp(`${between}(?<number>${number})${end}`, 'u');

const numbers: Readonly<Record<PersonNumber, RegExp>> = {
  'id-card': numberBehind(
    '(?=[A-Z]{0,8}\\d)[A-Z0-9]{8,10}|A[ -]?\\d{2,3}[ -]?\\d{3}[ -]?\\d{3}|[A-Z]\\d{2,3}(?:-\\d{3,4}){2,3}',
  ),
  passport: numberBehind('(?=[A-Z]{0,8}\\d)[A-Z0-9]{8,9}|\\d{3} \\d{2,3} \\d{3,4}|[A-Z]{1,2} ?\\d{3} ?\\d{4}'),
  'driving-licence': numberBehind(
    '(?=(?:[A-Z]*\\d){2})[A-Z0-9]{8,18}|\\d{2,3} \\d{3} \\d{3}|[A-Z]\\d{2,3}(?:[- ]\\d{3,4}){2,3}',
  ),
  'health-insurance': numberBehind('[A-Za-z] ?\\d{3} ?\\d{3} ?\\d{3}|\\d{3}[ -]?\\d{3}[ -]?\\d{4}'),
  'tax-number': numberBehind('\\d{2,3}\\s?[/ ]\\s?\\d{3,4}\\s?[/ ]\\s?\\d{4,5}|\\d{10,13}'),
  customer: numberBehind(
    '(?=[A-Z0-9-/._]{0,20}\\d)[A-Z0-9]{1,14}(?:[-/._][A-Z0-9]{1,14}){1,6}|(?:[A-Z]{1,5}[-/ .]?){0,2}\\d[\\dA-Z]*(?:[-/. ]?\\d[\\dA-Z]*){0,6}|[A-Z0-9]*\\d[A-Z0-9]*|[B-DF-HJ-NP-TV-Z0-9]{6}',
  ),
};

/** `passport at gate B12: number 533849201`: the word for the number stands further behind. */
const later = /^[^\n]{1,90}?(?<![\p{L}])(?=(?:[Nn]umber|[Nn]ummer|[Nn]r\.|[Nn]o\.|[Dd]ocument|[Dd]okument)[ :])/u;

/** `Passport reads Dina Marsh, 592071846`: the name stands in between. */
const namedBetween = /^(?:\s\p{Ll}+){0,4}\s(?:\p{Lu}[\p{L}.’'-]*\s?){2,4},\s(?=[A-Z]{0,2} ?\d)/u;
/** `liegt uns K 5520914 vor`: one or two letters and seven digits, in the sentence behind the word. */
const passportLater = /^[^\n\d]{1,110}?(?<![\p{L}\d])(?=[A-Z]{1,2} ?\d{7}(?!\d))/u;

/** `membership number was printed wrong, it's RC-01877`: what was said of the number first stands in between. */
const restated =
  /^[^\n.!?\d]{1,60}?(?<!\p{L})(?:it[’']s|it is|it reads|should (?:be|read)|(?:correct|right) (?:one )?is|richtig (?:ist|wäre|lautet)|(?:sie|die richtige|die neue) (?:ist|lautet)|nämlich|und zwar)(?=\s[A-Z\d])/u;

/** Amounts, dates, years and counts are no numbers of a contract. */
const noNumber =
  /^\d{1,2}[./]\d{1,2}[./]\d{0,4}$|^\d{1,2}[./]\d{4}$|^\d{4}[./]\d{2,4}$|^(?:19|20)\d\d$|^\d{1,3}(?:\.\d{3})+$|^\d{4}-\d{2}-\d{2}$/;
const unit =
  /^[.,]?\d*\s?(?:€|\$|£|%|Euro|EUR|CHF|Franken|dollars?|pounds?|Stück|Stellen|stellig|Zeichen|pieces|units|items|digits|Uhr|Tage|days)/i;

const firstHalf =
  /(?<!\p{L})(?:Pat|Pers|Personal|Matr|Mat|Mitgl|Mitarb|Vers|Versich|Krankenvers|Vertr|Kto|Bew|Schül|Stud|Prüf|Kass|Mand|Darl|Abo)\.\s?-?\s?$/u;

/** The number that the word announces. @param word where it stands, and what it announces */
export function numberAnnouncedBy(
  text: string,
  word: Span,
  { kind, ofThings, abbreviated, bracketed, fewestDigits = 0 }: Announced,
): Span | undefined {
  if (bracketed) return isOfADriver(text, word) ? numberInBracket(text, word.end, kind) : undefined;
  if (abbreviated && !firstHalf.test(text.slice(Math.max(0, word.start - 16), word.start))) return undefined;
  const number = announcedNumber(text, word.end, kind, ofThings);
  if (number === undefined || fewestDigits === 0) return number;
  return text.slice(number.start, number.end).replace(/\D/g, '').length < fewestDigits ? undefined : number;
}

/** @param from end of the word that announces the number */
function announcedNumber(text: string, from: number, kind: PersonNumber, ofThings = false): Span | undefined {
  const slice = text.slice(from, from + announcedReach);
  const number = numberIn(slice, from, kind);
  if (number !== undefined || ofThings) return number;
  const between = kind === 'passport' ? (namedBetween.exec(slice) ?? passportLater.exec(slice)) : null;
  const distance = (between ?? restated.exec(slice) ?? later.exec(slice))?.[0].length ?? 0;
  if (distance > 0) return numberIn(slice.slice(distance), from + distance, kind);
  return isDocument(kind) ? numberInBracket(text, from, kind) : undefined;
}

function isDocument(kind: PersonNumber): boolean {
  return kind === 'id-card' || kind === 'passport' || kind === 'driving-licence';
}

function numberInBracket(text: string, from: number, kind: PersonNumber): Span | undefined {
  const slice = text.slice(from, from + announcedReach);
  const distance = distanceToBracket(slice);
  return distance === 0 ? undefined : numberIn(slice.slice(distance), from + distance, kind);
}

function numberIn(slice: string, from: number, kind: PersonNumber): Span | undefined {
  const match = numbers[kind].exec(slice);
  const written = match?.groups?.number;
  if (match === null || written === undefined) return undefined;
  if (noNumber.test(written) || unit.test(slice.slice(match[0].length))) return undefined;
  if (kind === 'customer' && !isLongEnough(written)) return undefined;
  const start = from + match[0].length - written.length;
  return { start, end: start + written.length };
}

/** Four digits, or six characters of a booking. */
function isLongEnough(written: string): boolean {
  const digits = written.replace(/\D/g, '').length;
  return digits >= 5 || (digits >= 4 && written.length >= 4) || /^[A-Z0-9]{5,8}$/.test(written);
}
