/**
 * Numbers of payment cards, ISO/IEC 7812. Own 20 lines: validator 13.15 (`isCreditCard`) knows no Maestro card, takes anything that begins
 * with 51 to 55 for a Mastercard, and its module of single functions does not load in Node.
 */
import { luhnSum } from './check-digits.ts';

/** Digits of the shortest. */
export const shortestCard = 13;

/** Whether 13 to 19 digits begin like a payment card and their check digit (Luhn) is right. */
export function isCardNumber(digits: string): boolean {
  return (
    /^(?:3[0-9]|4|5[0-9]|6[0-9]|2[2-7])\d{11,18}$/.test(digits) && digits.length <= 19 && luhnSum(digits) % 10 === 0
  );
}

const onTheCard =
  /(?<!\d)(?:\d{4}[\s\p{Pd}.]\d{4}[\s\p{Pd}.]\d{4}[\s\p{Pd}.]\d{4}|\d{4}[\s\p{Pd}.]\d{6}[\s\p{Pd}.]\d{4,5})(?=[\s,;]+\d)/u;

/** Where a card number ends that other digits follow: its date, its check number. The whole length if none do. */
export function cardLength(written: string): number {
  const match = onTheCard.exec(written);
  return match?.index === 0 ? match[0].length : written.length;
}

/** Written in groups as on the card: `4111 1111 1111 1111`. */
export function isGroupedLikeACard(written: string): boolean {
  return /^\d{4}[\s\p{Pd}.]\d{4}[\s\p{Pd}.]\d{4}[\s\p{Pd}.]\d{1,7}$|^\d{4}[\s\p{Pd}.]\d{6}[\s\p{Pd}.]\d{4,5}$/u.test(
    written,
  );
}
