/** A password without its word, beside the name that it belongs to: `Benutzer KASSE2, Losung ist Birnbaum31`, `it's Larkspur48, user scouts`. */
import { words } from '../../dictionary.ts';
import type { Span } from '../../review.ts';
import { bareValue, looksRandom } from './password-look.ts';

/** The name of somebody who logs in stands behind it. */
export const accountNameWords = words({
  any: [
    'username',
    'user name',
    'user',
    'Benutzer',
    'Benutzername',
    'Nutzer',
    'Nutzername',
    'Kennung',
    'Login',
    'login',
  ],
});

/** The mailbox is the name of the account. */
export const mailNameWords = words({ any: ['email', 'e mail', 'mail address', 'Mailadresse', 'Mail'] });

/** Old words for a password: people say them of much else, so the value has to look like one. */
export const watchwords = words({ any: ['Losung', 'Zauberwort', 'magic word'] });

/** Of the week, of the year: nobody logs in with it. */
const ofATime = /^\s(?:der Woche|des Tages|des Jahres|des Monats|für 20|of the)/iu;

/** Characters around the word that are read. */
const reach = 110;

const name = '["\'„“»]?[\\p{L}\\d][\\p{L}\\d._@-]{2,39}["\'“”«]?';
const nameThenValue = new RegExp(
  `^(?:\\s?[:=]|\\s(?:is|ist|lautet|heißt|as|mit|with))?\\s${name}\\s?(?:[,;/+&\\n–-]|(?:und|and|with|mit)(?!\\p{L}))\\s?(?:(?:und|and|then|dann|the|die|das|dem|der|Losung|Parole|Codewort|code|pass|pw|kw|ist|is|lautet|mit|with)(?!\\p{L})[:\\s]\\s?){0,4}["'„“»(]?(?<value>[^\\s"'„“»(]{8,40})`,
  'iu',
);
const valueThenName =
  /(?<!\p{L})(?:so|also|it[’']s|thats|that[’']s|is|ist|use|nimm|nehmt|mit|with|nämlich|heißt|lautet|[:=])\s["'„“»]?(?<value>[^\s"'„“»,;]{8,40})["'“”«]?[,;]?\s(?:(?:and|und|with|mit|for|für|the|der|als|as)\s){0,2}$/iu;
const nameAlone = new RegExp(`^(?:\\s?[:=]|\\s(?:is|ist|lautet|heißt))?\\s${name}(?=[.,;!)\\n]|\\s?$)`, 'iu');
/** A word, then digits: what people choose. `Windows11` and the year of a conference look alike. */
const chosen = /^(?=\S*\p{L}{4})(?=\S*\d{2})[\p{L}\d!?#*_+-]+$/u;
const product =
  /^(?:windows|android|whatsapp|photoshop|instagram|telegram|excel|outlook|chatgpt|iphone|ipados|macos|galaxy|pixel|office|covid|ubuntu|playstation|fifa|bundesliga|sars|web|industrie|agenda|version|firefox|chrome|\p{L}*(?:conf|con|fest|summit|camp|days?)20)/iu;

const mailThenValue =
  /^\s(?:and|und|with|mit|[+/&])\s(?:(?:the|das|dem|pass|pw|kw)\s)?["'„“»]?(?<value>[^\s"'„“»]{8,40})/iu;

/** `mum's email and Dolphin!2018`. @param word one of `mailNameWords` */
export function passwordOfMail(text: string, word: Span): Span | undefined {
  const match = mailThenValue.exec(text.slice(word.end, word.end + 60));
  const value = match?.groups?.value;
  if (match === null || value === undefined) return undefined;
  return passwordAt(word.end + match[0].length - value.length, bareValue(value));
}

/** @param word one of `accountNameWords` */
export function passwordOfAccount(text: string, word: Span): Span | undefined {
  const behind = text.slice(word.end, word.end + reach);
  const match = nameThenValue.exec(behind);
  const value = match?.groups?.value;
  if (match !== null && value !== undefined)
    return passwordAt(word.end + match[0].length - value.length, bareValue(value));
  if (!nameAlone.test(behind)) return undefined;
  const from = Math.max(0, word.start - reach);
  const before = valueThenName.exec(text.slice(from, word.start));
  const told = before?.groups?.value;
  if (before === null || told === undefined) return undefined;
  return passwordAt(from + before.index + before[0].indexOf(told), bareValue(told));
}

const said =
  /^[^.!?\n]{0,50}?(?:\s(?:ist|is|lautet|heißt)|:)\s(?:(?:jetzt|nun|now|wieder|immer noch|still|einfach|just)\s){0,2}["'„“»]?(?<value>[^\s"'„“»]{8,40})/iu;

/** @param word one of `watchwords` */
export function passwordOfWatchword(text: string, word: Span): Span | undefined {
  const slice = text.slice(word.end, word.end + reach);
  const match = ofATime.test(slice) ? null : said.exec(slice);
  const value = match?.groups?.value;
  if (match === null || value === undefined) return undefined;
  return passwordAt(word.end + match[0].length - value.length, bareValue(value));
}

function passwordAt(start: number, value: string): Span | undefined {
  if (value.length < 8 || !chosen.test(value) || product.test(value) || !looksRandom(value)) return undefined;
  return { start, end: start + value.length };
}
