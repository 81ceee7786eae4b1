/** The key of a wireless network, behind its name or the word that announces it. */
import type { Span } from '../../review.ts';
import { bareValue, isPassword } from './password-look.ts';

/** Characters behind the word that are read. */
const reach = 160;

const networkDigits = /^[^\n\d]{0,60}?[:=]?\s(?<value>\d{4}(?:[ -]?\d{4}){3,5})(?![\d])/u;

/** Digits in groups of four, as they stand under a router. @param label the word that announces them */
export function networkDigitsBehind(text: string, from: number, label: string): Span | undefined {
  if (!/w-?lan|wi-?fi|wpa|netz|network/i.test(label)) return undefined;
  const match = networkDigits.exec(text.slice(from, from + reach));
  const value = match?.groups?.value;
  if (match === null || value === undefined) return undefined;
  const end = from + match[0].length;
  return { start: end - value.length, end };
}

const networkKey =
  /^[^\n]{0,120}?\n?[^\n]{0,10}?(?<![\p{L}])(?:schlüssel|key|code|psk)\s*(?:ist|lautet|is|[’']s)?\s*[:=]?\s*["'„“»]?(?<value>\S{8,63})/iu;

const keyInDigits =
  /^[^\n\d]{0,60}?(?:schlüssel|key|code|psk)[^\n\d]{0,30}[:=]?\s(?<value>\d{4}(?:[ -]?\d{4}){3,5})(?!\d)/iu;

/** `WLAN „Gast“, Schlüssel: hallo-welt-2026` */
export function networkKeyBehind(text: string, from: number): Span | undefined {
  const digits = keyInDigits.exec(text.slice(from, from + reach))?.groups?.value;
  if (digits !== undefined) {
    const start = from + text.slice(from, from + reach).indexOf(digits);
    return { start, end: start + digits.length };
  }
  const match = networkKey.exec(text.slice(from, from + reach));
  const value = match?.groups?.value;
  if (match === null || value === undefined) return undefined;
  const bare = bareValue(value);
  if (bare.length < 8 || !/[\d-]/.test(bare) || !isPassword(bare, { labelled: true, quoted: false, last: true }))
    return undefined;
  const start = from + match[0].length - value.length;
  return { start, end: start + bare.length };
}
