/** Passwords and keys as they stand in the files of programs: `define('DB_PASSWORD', '…')`, `<password>…</password>`. */
import type { Span } from '../../review.ts';
import { noPassword } from './credential-lexicon.ts';
import { isDocumented } from './documented.ts';
import { isPassword } from './password-look.ts';
import { isPlaceholder } from './token-shapes.ts';

/** Characters behind the name of the value, and in front of it, that are read. */
const reach = 130;
const lead = 60;

/** The name is one of a call that takes a name and a value. */
const defined =
  /(?:define|putenv|setenv|set(?:Property|Item|Config|_config)?|config(?:\.set)?)\s*\(\s*["'][\w.-]{0,40}$/i;
const named = /(?:name|key|property)\s?=\s?["'][\w.-]{0,40}$/i;
const secondArgument = /^[\w-]{0,12}["']\s*,\s*["'](?<value>[^"'\n]{4,80})["']/;
/** Several words between quotation marks, one of them with a digit. */
const quotedWords =
  /^[\w-]{0,12}\s?[:=]\s?(?<mark>["'])(?<value>(?=[^"'\n]{0,60}\d)[\p{L}\d]+(?: [\p{L}\d]+){1,7})\k<mark>/u;
const inElement = /^[\w-]{0,12}["']?>\s?(?<value>[^<>\s]{4,80})\s?<\//;
/** What mail services give out for one program: four groups of four letters. */
const ofOneProgram = /^["']?\s?[:=]\s?["']?(?<value>[a-z]{4}(?: [a-z]{4}){3})(?![\p{L}\d]|\s[a-z])/u;

const ofASentence =
  /^(?:this|that|with|from|your|have|will|been|they|them|what|when|must|take|make|just|only|also|into|over|then|very|some|each|auch|noch|oder|eine|sein|wird|dass|nach|beim|jede|alle|sind|kein|aber|wenn|dann|hier|doch)$/;

/** @param name the word for a password, in a text that may be one of a program */
export function configuredPassword(text: string, name: Span): Span | undefined {
  const next = text.charCodeAt(name.end);
  // `'`, `"`, `>`, `:`, `=`, or more of the name, a space.
  if (next !== 39 && next !== 34 && next !== 62 && next !== 58 && next !== 61 && next !== 32 && next !== 95)
    return undefined;
  const slice = text.slice(name.end, name.end + reach);
  const letters = ofOneProgram.exec(slice)?.groups?.value;
  if (letters !== undefined && !letters.split(' ').some((group) => ofASentence.test(group)))
    return spanOf(text, name.end, letters);
  const phrase = quotedWords.exec(slice)?.groups?.value;
  if (phrase !== undefined && phrase.length >= 10 && !isPlaceholder(phrase)) return spanOf(text, name.end, phrase);
  const before = text.slice(Math.max(0, name.start - lead), name.start);
  // `<label for="password">`: what is shown in a form.
  if (next === 34 && slice.charAt(1) === '>' && !named.test(before)) return undefined;
  const isCall = defined.test(before);
  const value = (isCall ? secondArgument : inElement).exec(slice)?.groups?.value;
  if (value === undefined || isPlaceholder(value) || isOfForms(value)) return undefined;
  return isPassword(value, { labelled: true, quoted: true, last: true }) ? spanOf(text, name.end, value) : undefined;
}

/** `password_here`, `put your phrase here` */
function isOfForms(value: string): boolean {
  return /_here$|^put |^enter /i.test(value) || noPassword.has(value.toLowerCase());
}

const keyValue =
  /^[\w-]{0,12}["']?\]?\s*(?:=>|[:=,])\s*["'](?:base64:)?(?<value>[^"'\s]{16,120})["']|^[\w-]{0,12}\s?[:=]\s?base64:(?<encoded>[A-Za-z0-9+/]{30,90}={0,2})/;

/** A long value with signs of all kinds behind the name of a key: `AUTH_KEY`, `SECRET_KEY = '…'`. @param from end of the name */
export function configuredKey(text: string, from: number): Span | undefined {
  const match = keyValue.exec(text.slice(from, from + reach));
  const value = match?.groups?.value ?? match?.groups?.encoded;
  if (value === undefined || isPlaceholder(value) || isDocumented(value) || isOfForms(value)) return undefined;
  if (!/[A-Za-z]/.test(value) || (value.match(/\d/g) ?? []).length < 2) return undefined;
  if (/^(?:https?:|www\.|\/|\.|[\w.]+\(|\$|\{)/.test(value) || /^[\w.]+(?:\.[\w]+)+$/.test(value)) return undefined;
  // A hash or the number of a thing, unless its signs are of all kinds.
  if (/^[0-9a-f-]+$/i.test(value) || /^[a-z]+(?:[-_./][a-z\d]+)+$/i.test(value)) return undefined;
  return spanOf(text, from, value);
}

function spanOf(text: string, from: number, value: string): Span {
  const start = text.indexOf(value, from);
  return { start, end: start + value.length };
}
