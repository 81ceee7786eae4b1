/** Check digits of numbers that states and health services give out. Each gets the number without gaps, in capital letters. */

function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
}

/** NHS number: modulo 11, weights 10 to 2. */
export function hasBritishHealthCheck(digits: string): boolean {
  return (11 - (weightedSum(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(digits[9]);
}

/** A number is right when it is divisible by ten. */
export function luhnSum(digits: string): number {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48;
    const weighted = index % 2 === 1 ? digit * 2 : digit;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum;
}

/** Canadian Social Insurance Number. */
export function hasLuhnCheck(digits: string): boolean {
  return digits[0] !== '0' && luhnSum(digits) % 10 === 0;
}

function crossSum(value: number): number {
  return Math.floor(value / 10) + (value % 10);
}

export function hasAustralianTaxCheck(digits: string): boolean {
  return weightedSum(digits, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0;
}

/** Irish PPS number: modulo 23; the second letter counts as well. */
export function hasIrishCheck(compact: string): boolean {
  const second = compact[8] === undefined || compact[8] === 'W' ? 0 : compact.charCodeAt(8) - 64;
  const sum = weightedSum(compact, [8, 7, 6, 5, 4, 3, 2]) + second * 9;
  return 'WABCDEFGHIJKLMNOPQRSTUV'[sum % 23] === compact[7];
}

/** German health insurance number: the letter counts as its place in the alphabet, in two digits (§ 290 SGB V). */
export function hasGermanHealthCheck(compact: string): boolean {
  const digits = (compact.charCodeAt(0) - 64).toString().padStart(2, '0') + compact.slice(1);
  let sum = 0;
  for (let index = 0; index < 10; index++) sum += crossSum(Number(digits[index]) * (index % 2 === 0 ? 1 : 2));
  return sum % 10 === Number(digits[10]);
}

/** ICAO 9303: weights 7, 3, 1. German documents carry the digit behind their nine characters; without it, a mix of both is asked for. */
export function hasDocumentCheck(compact: string): boolean {
  if (compact.length === 9) return /^[CFGHJK-NPRTV-Z]/.test(compact) && (compact.match(/\d/g) ?? []).length >= 3;
  let sum = 0;
  for (let index = 0; index < 9; index++) {
    const code = compact.charCodeAt(index);
    sum += (code < 58 ? code - 48 : code - 55) * ([7, 3, 1][index % 3] as number);
  }
  return sum % 10 === Number(compact[9]);
}

/** Australia: check digit in ninth place. USA: the form alone (11 characters). */
export function isMedicareNumber(compact: string): boolean {
  return compact.length === 11 || weightedSum(compact, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(compact[8]);
}

/** British taxpayer reference: the first digit checks the others. */
export function hasBritishTaxCheck(digits: string): boolean {
  return '21987654321'[weightedSum(digits.slice(1), [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11] === digits[0];
}

/** Dutch BSN: modulo 11, the last digit counts minus one. */
export function hasDutchCheck(digits: string): boolean {
  return weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
}
