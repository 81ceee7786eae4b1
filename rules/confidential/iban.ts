/** International bank account numbers, ISO 13616. */

/** Length per country, from the IBAN registry. */
const lengths: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AL: 28,
  AT: 20,
  AZ: 28,
  BA: 20,
  BE: 16,
  BG: 22,
  BH: 22,
  BR: 29,
  BY: 28,
  CH: 21,
  CR: 22,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  DO: 28,
  EE: 20,
  EG: 29,
  ES: 24,
  FI: 18,
  FO: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GI: 23,
  GL: 18,
  GR: 27,
  GT: 28,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IQ: 23,
  IS: 26,
  IT: 27,
  JO: 30,
  KW: 30,
  KZ: 20,
  LB: 28,
  LC: 32,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  LY: 25,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MR: 27,
  MT: 31,
  MU: 30,
  NL: 18,
  NO: 15,
  PK: 24,
  PL: 28,
  PS: 29,
  PT: 25,
  QA: 29,
  RO: 24,
  RS: 22,
  SA: 24,
  SC: 31,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  ST: 25,
  SV: 28,
  TL: 23,
  TN: 24,
  TR: 26,
  UA: 29,
  VA: 22,
  VG: 24,
  XK: 20,
};

/** Longest number with a separator after every fourth character, and some to spare. */
export const longestWrittenIban = 48;

/**
 * Length, in UTF-16 code units, of the IBAN at the start of a text, separators included; 0 if there is none. Country, length and
 * check digits must be right.
 */
export function ibanLengthAt(text: string): number {
  const country = text.slice(0, 2).toUpperCase();
  const needed = lengths[country];
  if (needed === undefined) return 0;
  let compact = '';
  let end = 0;
  for (; end < text.length && compact.length < needed; end++) {
    const character = text.charAt(end);
    if (/[A-Za-z0-9]/.test(character)) compact += character.toUpperCase();
    else if (!/[\s.\-\p{Cf}]/u.test(character)) break;
  }
  if (compact.length < needed || /[A-Za-z0-9]/.test(text.charAt(end))) return 0;
  return remainderOf97(compact.slice(4) + compact.slice(0, 4)) === 1 ? end : 0;
}

function remainderOf97(characters: string): number {
  let remainder = 0;
  for (const character of characters) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}
