/** Numbers that the state gives to one person: tax and social insurance numbers, with their check digits. */

export type IdentityNumber = 'tax-id' | 'social-insurance';

/** A number, where it ends in the text it was looked for in, and whether its form alone says what it is. */
export interface FoundIdentity {
  kind: IdentityNumber;
  /** UTF-16 code units from the start. */
  length: number;
  /** Letters that belong to it in front of the first digit. */
  lead: number;
  certain: boolean;
}

const gap = '[ \\u00a0\\u202f./-]?\\n?';
const taxId = new RegExp(`^[1-9]\\d${gap}\\d{3}${gap}\\d{3}${gap}\\d{3}(?![\\d]|[.,-]\\d)`);
/** However it is grouped, where a word announces it. */
const announcedTaxId = new RegExp(`^[1-9](?:${gap}\\d){10}(?![\\d]|[.,-]\\d)`);
/** As it stands in letters of the tax office. */
const groupedTaxId = /^\d{2} \d{3} \d{3} \d{3}/;
const pension = new RegExp(`^\\d{2}${gap}[0-7]\\d[01]\\d\\d{2}${gap}[A-Za-z]${gap}\\d{2}${gap}\\d(?![\\d\\p{L}])`, 'u');
const austrian = new RegExp(`^\\d{4}${gap}[0-3]\\d${gap}[01]\\d${gap}\\d{2}(?![\\d])`);
const swiss = /^756[. -]?\d{4}[. -]?\d{4}[. -]?\d{2}(?!\d)/;
/** Nothing else is usually grouped like this with hyphens. */
const americanByForm = /^\d{3}-\d{2}-\d{4}(?![\d-]|[.,]\d)/;
const american = /^\d{3}[- ]\d{2}[- ]\d{4}(?![\d-])/;
const british = /^\d{2} ?\d{2} ?\d{2} ?[A-Da-d](?![\p{L}\d])/u;

/**
 * The number that starts here, at its first digit.
 *
 * @param text begins with the digit
 * @param before the few characters in front of it
 * @param announced a word nearby says what kind of number it is
 */
export function identityNumberAt(
  text: string,
  before: string,
  announced: IdentityNumber | undefined,
): FoundIdentity | undefined {
  const of = (
    kind: IdentityNumber,
    match: RegExpExecArray | null,
    isRight: (digits: string) => boolean,
    certain: boolean,
    lead = 0,
  ) => {
    if (match === null || !isRight(match[0].replace(/[^\dA-Za-z]/g, ''))) return undefined;
    return { kind, length: match[0].length, lead, certain };
  };
  const prefix = /(?<![\p{L}\d])(?:[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]) ?$/iu.exec(before)?.[0];
  return (
    of('social-insurance', pension.exec(text), isPensionNumber, true) ??
    of('social-insurance', swiss.exec(text), isEan, true) ??
    (prefix === undefined || /^(?:BG|GB|NK|KN|TN|NT|ZZ)/i.test(prefix)
      ? undefined
      : of('social-insurance', british.exec(text), () => true, true, prefix.length)) ??
    (announced === 'social-insurance'
      ? (of('social-insurance', austrian.exec(text), isAustrianNumber, true) ??
        of('social-insurance', american.exec(text), isAmericanNumber, true))
      : of('social-insurance', americanByForm.exec(text), isAmericanNumber, false)) ??
    of(
      'tax-id',
      (announced === 'tax-id' ? announcedTaxId : taxId).exec(text),
      announced === 'tax-id' ? hasTaxCheckDigit : isTaxId,
      announced === 'tax-id' || groupedTaxId.test(text),
    )
  );
}

/** ISO 7064, MOD 11,10 over the first ten digits. */
function hasTaxCheckDigit(digits: string): boolean {
  let product = 10;
  for (let index = 0; index < 10; index++) {
    const sum = (Number(digits[index]) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits[10]);
}

/** Check digit, and among the first ten exactly one digit stands two or three times (§ 1 StIdV). */
function isTaxId(digits: string): boolean {
  const counts = new Map<string, number>();
  for (const digit of digits.slice(0, 10)) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1);
  return repeated.length === 1 && (repeated[0] ?? 0) <= 3 && hasTaxCheckDigit(digits);
}

const pensionWeights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];

/** Check digit of the German pension insurance number: the letter counts as its place in the alphabet, in two digits. */
function isPensionNumber(number: string): boolean {
  const letter = (number.charCodeAt(8) & 31).toString().padStart(2, '0');
  const digits = number.slice(0, 8) + letter + number.slice(9, 11);
  const sum = pensionWeights.reduce((total, weight, index) => total + crossSum(Number(digits[index]) * weight), 0);
  return sum % 10 === Number(number[11]);
}

function crossSum(value: number): number {
  return Math.floor(value / 10) + (value % 10);
}

const austrianWeights = [3, 7, 9, 0, 5, 8, 4, 2, 1, 6];

function isAustrianNumber(digits: string): boolean {
  const sum = austrianWeights.reduce((total, weight, index) => total + Number(digits[index]) * weight, 0);
  return sum % 11 === Number(digits[3]);
}

/** Check digit of EAN-13, as the Swiss number has it. */
function isEan(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 12; index++) sum += Number(digits[index]) * (index % 2 === 0 ? 1 : 3);
  return (10 - (sum % 10)) % 10 === Number(digits[12]);
}

/** Areas that are never given out; numbers that everybody uses as samples. */
function isAmericanNumber(digits: string): boolean {
  return !/^(?:000|666|9)|^\d{3}00|0000$|^(?:078051120|219099999|123456789)$/.test(digits);
}
