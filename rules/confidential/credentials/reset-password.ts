/** A password that somebody set for a device or an account, without the word: `all laptops were reset to Autumn2026!`. */
import { words } from '../../dictionary.ts';
import type { Span } from '../../review.ts';
import { bareValue, looksRandom } from './password-look.ts';

export const resetWords = words({
  any: ['(reset|set|changed|defaults|back) to', '(zurückgesetzt|umgestellt|gesetzt|geändert|eingestellt)'],
});

const device =
  /(?<!\p{L})(?:laptops?|computers?|pcs?|macbooks?|tablets?|ipads?|accounts?|phones?|logins?|routers?|rechner|konto|konten|geräte?|zugänge?|handys?)(?!\p{L})/iu;
const behind = /^\s(?:auf\s)?["'„“»]?(?<value>\S{7,40})/u;
const before = /(?<!\p{L})auf\s["'„“»]?(?<value>\S{7,40})\s$/u;

/** @param word `reset to`, `zurückgesetzt` */
export function resetPasswordBeside(text: string, word: Span): Span | undefined {
  const from = Math.max(0, word.start - 80);
  const lead = text.slice(from, word.start);
  const match = behind.exec(text.slice(word.end, word.end + 50)) ?? before.exec(lead);
  const value = match?.groups?.value;
  if (match === null || value === undefined) return undefined;
  const bare = bareValue(value);
  if (!looksRandom(bare) || !/\p{L}{3}/u.test(bare) || !/[!#$%&*+?]/.test(value) || !device.test(lead))
    return undefined;
  const isBehind = match.index === 0 && /^\s/.test(match[0]);
  const start = isBehind ? word.end + match[0].length - value.length : from + match.index + match[0].lastIndexOf(value);
  return { start, end: start + bare.length };
}
