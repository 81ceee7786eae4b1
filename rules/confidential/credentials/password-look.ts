/** What a password looks like, and what people write in its place that is none. */
import { famousNumbers, noPassword } from './credential-lexicon.ts';
import { isPlaceholder } from './token-shapes.ts';

export interface Look {
  /** Behind a colon or `lautet`, not behind `is`. */
  labelled: boolean;
  quoted: boolean;
  /** Nothing follows on the line. */
  last: boolean;
}

/** `os.environ["DB"]`, `process.env.DB`, `${DB}`, `getenv(…)`: the place of a password, not the password. */
const code =
  /^(?:required|nullable|confirmed|sometimes)\||^[\p{L}_]\w*\.\w+\(|^(?:os|process|env|config|settings|secrets|vault|self|this)\.|^[\p{L}_][\w.]*[([]["']|^[$%]|\{\{|^<|>$/u;

export function isPassword(value: string, { labelled, quoted, last }: Look): boolean {
  if (value.length < 4 || isPlaceholder(value) || noPassword.has(value.toLowerCase()) || code.test(value)) return false;
  if (/^(?:string|text|hidden|null|undefined|true|false|varchar|required)$/i.test(value)) return false;
  if (/^(?:https?:|www\.)|@\S+\.\p{L}{2,}$|^[•*xX#_.-]+$/u.test(value)) return false;
  if (
    /^\d+[-+]?(?:\p{L}{0,3}stellig|fach|digits?|char|zeichen|mal|min|std|uhr|am|pm|th|st|nd|rd|%|€)\p{L}*$/iu.test(
      value,
    )
  )
    return false;
  if (/^\d+$/.test(value)) return value.length <= 63 && (famousNumbers.has(value) ? false : labelled || quoted);
  const hasDigit = /\d/.test(value);
  const hasLetter = /\p{L}/u.test(value);
  if (hasDigit && hasLetter) return !/^\d{1,2}\.\p{L}|^\p{L}+-\d{1,2}$/u.test(value) || labelled;
  if (hasLetter && /[!@#$%^&*_+=?~<>|{}\\]/.test(value.slice(0, -1))) return true;
  if (hasLetter && /\p{Ll}\p{Lu}/u.test(value) && !/innen$/u.test(value)) return true;
  if (labelled && last && /^\p{L}{3,}(?:[-_.]\p{L}{3,}){2,}$/u.test(value)) return true;
  return (
    value.length >= 6 && /^[\p{L}-]+$/u.test(value) && (quoted || (labelled && last && /\p{Lu}/u.test(value.charAt(0))))
  );
}

/** Letters and digits mixed, and a sign or eight characters. */
export function looksRandom(value: string): boolean {
  if (!/\d/.test(value) || !/\p{L}/u.test(value) || isPlaceholder(value) || code.test(value)) return false;
  if (
    /^#|^\d+-?\p{L}{1,12}$|^(?:https?:|www\.)|@\S+\.\p{L}{2,}$|\//u.test(value) ||
    noPassword.has(value.toLowerCase())
  )
    return false;
  return /[!@#$%^&*+=?~]/.test(value) || (value.length >= 8 && !/^\p{L}+-\d+$/u.test(value));
}

/** Without what ends a sentence or a quotation. */
export function bareValue(value: string): string {
  return value.replace(/;.*$/, '').replace(/["'“”„‘’`»«)\]>.,:!?…]+$/u, '');
}

/** Letters, digits and a sign between them, as in `Palette-88-Brush`: what people choose. */
export function looksChosen(value: string): boolean {
  return chosen.test(value);
}

/** Whether one of its signs stands in no word and no name. */
export function hasStrongSign(value: string): boolean {
  return strongSign.test(value);
}

const chosen = /^(?=\D*\d)(?=(?:.*\p{L}){4})[\p{L}\d]+[!#$%&*?+=~_-][\p{L}\d!#$%&*?+=~_-]+$/u;
const strongSign = /[!#$%&*?=~]/;
