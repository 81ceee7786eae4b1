/** Lists of codes that are kept for a second step of a login: `two step`, `2-Schritt`, `Zwei-Faktor`. */
import { words } from '../../dictionary.ts';
import type { Span } from '../../review.ts';

export const twoStepWords = words({
  any: [
    '(two|2) (step|steps|factor|stage)',
    '(zwei|2) (Schritt|Schritte|Faktor|Faktoren|Stufen|Wege)',
    '(zwei|2) (Schritten|Stufen)',
    '(Zwei|2)(faktor|schritt|stufen)*',
    '(Google|Apple|Microsoft|Facebook|Instagram|Insta|PayPal|Gmail) Backup',
    '(2FA|MFA|TOTP|authenticator)',
    '(Ersatz|Notfall|Sicherungs|Einmal)codes',
  ],
});

/** Characters between the word and the list. */
const farthest = 190;
/** Characters of the list that are read. */
const longest = 160;

const group = '[A-Za-z0-9]{3,6}';
const entry = `(?:\\d{1,2}[.)]\\s|[-*•]\\s)?(?:${group}[ -]){1,3}${group}(?![\\p{L}\\d-])`;
const list = new RegExp(`^(?<list>${entry}(?:\\s*(?:[,;|\\n]|und|and)\\s*${entry}){1,15})`, 'u');
const year = /^(?:19|20)\d\d$/;

/** @param from end of the word */
export function codeListBehind(text: string, from: number): Span | undefined {
  const to = Math.min(text.length, from + farthest);
  for (let index = from; index < to; index++) {
    const sign = text.charCodeAt(index);
    // A list begins on a new line, or behind a colon.
    if (sign !== 10 && sign !== 58) continue;
    let start = index + 1;
    while (start < to && text.charCodeAt(start) <= 32) start++;
    const written = list.exec(text.slice(start, start + longest))?.groups?.list;
    if (written === undefined) continue;
    if (written.split(/[,;|\n]|\sund\s|\sand\s/).every(isCode)) return { start, end: start + written.length };
  }
  return undefined;
}

/** Groups of one length, most of them with digits; no years, no phone number. */
function isCode(written: string): boolean {
  const groups = written
    .trim()
    .replace(/^(?:\d{1,2}[.)]|[-*•])\s/, '')
    .split(/[ -]/);
  const lengths = groups.map((one) => one.length);
  return (
    Math.max(...lengths) - Math.min(...lengths) <= 1 &&
    groups.filter((one) => /\d/.test(one)).length * 2 > groups.length &&
    !groups.every((one) => year.test(one)) &&
    !(written.startsWith('0') && /^[\d -]+$/.test(written))
  );
}
