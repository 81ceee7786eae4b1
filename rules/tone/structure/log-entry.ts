/** An entry of a log, as fire brigades and watches post them: *14.03.2026 / 17:20 Uhr, tree on the road*. */

import { isDigit } from '../../text/digit.ts';

/** A date and the time of day at the head; a release gives the date alone, behind its place. */
const head =
  /^[^\p{L}\d]{0,4}(?:\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?|\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}\/\d{2,4})[\s,;|/–-]{1,5}(?:um |at )?\d{1,2}[:.]\d\d/u;
/** *Einsatz 31/2026*, *Call-out 12*. */
const number = /^[^\p{L}\d]{0,4}(?:Einsatz|Alarm|Übung|Call-?out|Shout|Incident)\s?(?:Nr\.?|No\.?)?\s?#?\d/u;

/** Longest head that is looked at, in UTF-16 code units. */
const longestHead = 40;

export function isLogEntry(text: string): boolean {
  const start = text.slice(0, longestHead);
  return hasDigit(start) && (head.test(start) || number.test(start));
}

/** Cheaper to look for than the forms, and most heads have none. */
function hasDigit(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (isDigit(text.charCodeAt(index))) return true;
  return false;
}
