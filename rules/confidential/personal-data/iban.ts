/** International bank account numbers, ISO 13616. Countries, lengths, account forms and check digits come from ibantools. */
import { countrySpecs, ValidationErrorsIBAN, validateIBAN } from 'ibantools';

/** Longest number with a separator after every fourth character, and some to spare. */
export const longestWrittenIban = 48;

/**
 * Length, in UTF-16 code units, of the IBAN at the start of a text, separators included; 0 if there is none. Country, length and
 * check digits must be right; the check digits that some countries have inside their own part need not be.
 */
export function ibanLengthAt(text: string): number {
  const needed = countrySpecs[text.slice(0, 2).toUpperCase()]?.chars;
  if (needed === undefined || needed === null) return 0;
  let compact = '';
  let end = 0;
  for (; end < text.length && compact.length < needed; end++) {
    const character = text.charAt(end);
    if (/[A-Za-z0-9]/.test(character)) compact += character.toUpperCase();
    else if (!/[\s.\-\p{Pd}\p{Cf}]/u.test(character)) break;
  }
  if (compact.length < needed || /[A-Za-z0-9]/.test(text.charAt(end))) return 0;
  const { errorCodes } = validateIBAN(compact);
  return errorCodes.every((error) => error === ValidationErrorsIBAN.WrongAccountBankBranchChecksum) ? end : 0;
}
