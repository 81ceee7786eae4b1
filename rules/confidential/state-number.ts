/** Numbers that a state or a health service gives to one person and that prove themselves: by a check digit, or by a form that nothing else has. */
import type { Dictionary } from '../dictionary.ts';
import type { Span } from '../review.ts';
import type { IdentityNumber } from './identity-number.ts';
import type { PersonNumber } from './person-number-lexicon.ts';

export interface StateNumber {
  kind: IdentityNumber | PersonNumber;
  /** As it is written, with its gaps. */
  form: RegExp;
  /** @param compact capital letters and digits alone */
  isRight(compact: string): boolean;
}

const gap = '[ \\u00a0\\u202f.-]?';
const form = (pattern: string) => new RegExp(`(?<![\\p{L}\\d-])(?:${pattern})(?![\\p{L}\\d]|[.,-]\\d)`, 'gu');
const inGroups = (...lengths: number[]) => lengths.map((length) => `\\d{${length}}`).join(gap);

const germanDocument = {
  form: form('(?=[A-Z0-9]{0,8}\\d)(?=\\d{0,8}[A-Z])[CFGHJKLMNPRTVWXYZ0-9]{9}\\d?'),
  isRight: hasDocumentCheck,
} as const;

const numbers = {
  nhs: { kind: 'health-insurance', form: form(inGroups(3, 3, 4)), isRight: hasBritishHealthCheck },
  canadian: { kind: 'social-insurance', form: form(inGroups(3, 3, 3)), isRight: hasLuhnCheck },
  australianTax: { kind: 'tax-id', form: form(inGroups(3, 3, 3)), isRight: hasAustralianTaxCheck },
  irish: { kind: 'social-insurance', form: form(`\\d{7}${gap}[A-Wa-w][A-IWa-iw]?`), isRight: hasIrishCheck },
  germanHealth: {
    kind: 'health-insurance',
    form: form(`[A-Za-z]${gap}${inGroups(3, 3, 3)}`),
    isRight: hasGermanHealthCheck,
  },
  germanCard: { kind: 'id-card', ...germanDocument },
  germanPassport: { kind: 'passport', ...germanDocument },
  medicare: {
    kind: 'health-insurance',
    form: form(
      `[2-6]\\d{3}${gap}\\d{5}${gap}\\d|[1-9][AC-HJ-NP-RT-Y][AC-HJ-NP-RT-Y\\d]\\d${gap}[AC-HJ-NP-RT-Y][AC-HJ-NP-RT-Y\\d]\\d${gap}[AC-HJ-NP-RT-Y]{2}\\d{2}`,
    ),
    isRight: isMedicareNumber,
  },
  britishTax: { kind: 'tax-id', form: form(`\\d{5}${gap}\\d{5}`), isRight: hasBritishTaxCheck },
  americanTax: {
    kind: 'tax-id',
    form: form('9\\d{2}[- ]?\\d{2}[- ]?\\d{4}'),
    isRight: (digits) => /^9\d\d(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])/.test(digits),
  },
  dutch: { kind: 'social-insurance', form: form(inGroups(4, 2, 3)), isRight: hasDutchCheck },
  britishLicence: {
    kind: 'driving-licence',
    form: form('[A-Z]{1,5}9{0,4} ?\\d{6} ?[A-Z9]{2} ?\\d[A-Z]{2}'),
    isRight: (compact) => compact.length === 16,
  },
} as const satisfies Record<string, StateNumber>;

const of = (number: keyof typeof numbers, match: readonly string[]) => ({
  match,
  data: numbers[number] as StateNumber,
});

export const stateNumberWords: Dictionary<StateNumber> = {
  any: [
    of('nhs', ['NHS', '=CHI number', 'health and care number']),
    of('canadian', ['=SIN', 'SIN (card|number|no)', 'social insurance (card|number|no)?']),
    of('australianTax', ['TFN', 'tax file number']),
    of('irish', ['PPSN', '=PPS', 'PPS (number|no|card)', 'personal public service number']),
    of('germanHealth', [
      'KV Nr',
      'KV Nummer',
      'KVNR',
      'KVNr',
      'Versicherten (Nr|Nummer|Karte)',
      'Versichertennr',
      'Versichertennummer',
      'Versichertenkarte',
      'Krankenversicherten (Nr|Nummer)',
      'Krankenversichertennummer',
      'Krankenversicherungsnummer',
      'Krankenversicherung',
      'Krankenkasse',
      'Gesundheitskarte',
      'Krankenkarte',
      'Krankenkassenkarte',
      'eGK',
      '(AOK|Barmer|DAK|IKK|BKK|=TK) (Nr|Nummer|Karte)?',
    ]),
    of('germanCard', [
      'Perso',
      'Personalausweis~',
      'Persoausweis',
      'Ausweis~',
      'Ausweisnummer',
      'Aufenthaltstitel',
      'identity card',
      'ID card',
    ]),
    of('germanPassport', ['Reisepass~', 'Pass', 'Passnummer', '(German|Germany) … passport']),
    of('medicare', ['Medicare', 'MBI']),
    of('britishTax', ['UTR', 'taxpayer reference', 'self assessment reference']),
    of('americanTax', ['ITIN']),
    of('dutch', ['BSN', 'Burgerservicenummer']),
    of('britishLicence', ["(driving|driver|drivers|driver's)? (licence|license)", 'licensed']),
  ],
};

/** Characters behind the word, and in front of it, in which the number stands. */
const behind = 170;
const inFront = 60;

/** The number that belongs to the word at `start` to `end`: behind it, else in front. */
export function stateNumberAt(text: string, word: Span, number: StateNumber): Span | undefined {
  return (
    findIn(text, word.end, Math.min(text.length, word.end + behind), number) ??
    findIn(text, Math.max(0, word.start - inFront), word.start, number)
  );
}

function findIn(text: string, from: number, to: number, { form, isRight }: StateNumber): Span | undefined {
  // One character more on either side, so that a longer number is not cut into one that fits.
  const begin = Math.max(0, from - 1);
  const slice = text.slice(begin, to + 2);
  form.lastIndex = 0;
  for (let match = form.exec(slice); match !== null; match = form.exec(slice)) {
    if (isRight(match[0].replace(/[^\dA-Za-z]/g, '').toUpperCase()))
      return { start: begin + match.index, end: begin + match.index + match[0].length };
  }
  return undefined;
}

function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
}

/** NHS number: modulo 11, weights 10 to 2. */
function hasBritishHealthCheck(digits: string): boolean {
  return (11 - (weightedSum(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(digits[9]);
}

/** Canadian Social Insurance Number. */
function hasLuhnCheck(digits: string): boolean {
  const sum = weightedSum(digits, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
  const doubled = [1, 3, 5, 7].reduce((total, at) => total + crossSum(Number(digits[at]) * 2), 0);
  return digits[0] !== '0' && (sum + doubled) % 10 === 0;
}

function crossSum(value: number): number {
  return Math.floor(value / 10) + (value % 10);
}

function hasAustralianTaxCheck(digits: string): boolean {
  return weightedSum(digits, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0;
}

/** Irish PPS number: modulo 23; the second letter counts as well. */
function hasIrishCheck(compact: string): boolean {
  const second = compact[8] === undefined || compact[8] === 'W' ? 0 : compact.charCodeAt(8) - 64;
  const sum = weightedSum(compact, [8, 7, 6, 5, 4, 3, 2]) + second * 9;
  return 'WABCDEFGHIJKLMNOPQRSTUV'[sum % 23] === compact[7];
}

/** German health insurance number: the letter counts as its place in the alphabet, in two digits (§ 290 SGB V). */
function hasGermanHealthCheck(compact: string): boolean {
  const digits = (compact.charCodeAt(0) - 64).toString().padStart(2, '0') + compact.slice(1);
  let sum = 0;
  for (let index = 0; index < 10; index++) sum += crossSum(Number(digits[index]) * (index % 2 === 0 ? 1 : 2));
  return sum % 10 === Number(digits[10]);
}

/** ICAO 9303: weights 7, 3, 1. German documents carry the digit behind their nine characters; without it, a mix of both is asked for. */
function hasDocumentCheck(compact: string): boolean {
  if (compact.length === 9) return /^[CFGHJK-NPRTV-Z]/.test(compact) && (compact.match(/\d/g) ?? []).length >= 3;
  let sum = 0;
  for (let index = 0; index < 9; index++) {
    const code = compact.charCodeAt(index);
    sum += (code < 58 ? code - 48 : code - 55) * ([7, 3, 1][index % 3] as number);
  }
  return sum % 10 === Number(compact[9]);
}

/** Australia: check digit in ninth place. USA: the form alone (11 characters). */
function isMedicareNumber(compact: string): boolean {
  return compact.length === 11 || weightedSum(compact, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(compact[8]);
}

/** British taxpayer reference: the first digit checks the others. */
function hasBritishTaxCheck(digits: string): boolean {
  return '21987654321'[weightedSum(digits.slice(1), [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11] === digits[0];
}

/** Dutch BSN: modulo 11, the last digit counts minus one. */
function hasDutchCheck(digits: string): boolean {
  return weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
}
