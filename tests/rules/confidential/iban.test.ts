import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ibanLengthAt } from '../../../rules/confidential/personal-data/iban.ts';

/** Examples of the IBAN registry. */
const registered = [
  'DE89370400440532013000',
  'AT611904300234573201',
  'CH9300762011623852957',
  'GB29NWBK60161331926819',
  'FR1420041010050500013M02606',
  'NL91ABNA0417164300',
  'MT84MALT011000012345MTLCAST001S',
  'NO9386011117947',
];

describe('IBAN', () => {
  it.each(registered)('takes %s, written together, in groups of four and in small letters', (iban) => {
    const grouped = iban.replace(/(.{4})(?=.)/g, '$1 ');
    expect(ibanLengthAt(iban)).toBe(iban.length);
    expect(ibanLengthAt(grouped)).toBe(grouped.length);
    expect(ibanLengthAt(iban.toLowerCase())).toBe(iban.length);
  });

  it.each(registered)('ends where %s ends, whatever comes behind it', (iban) => {
    expect(ibanLengthAt(`${iban}, bitte bis Freitag`)).toBe(iban.length);
    expect(ibanLengthAt(`${iban} bitte`)).toBe(iban.length);
  });

  it('refuses a wrong check digit, a wrong length and an unknown country', () => {
    expect(ibanLengthAt('DE88370400440532013000')).toBe(0);
    expect(ibanLengthAt('DE8937040044053201300')).toBe(0);
    expect(ibanLengthAt('DE893704004405320130000')).toBe(0);
    expect(ibanLengthAt('ZZ89370400440532013000')).toBe(0);
    expect(ibanLengthAt('')).toBe(0);
  });

  it('notices every single wrong digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 21 }), fc.integer({ min: 1, max: 9 }), (position, shift) => {
        const iban = 'DE89370400440532013000';
        const digit = (Number(iban[position]) + shift) % 10;
        return ibanLengthAt(iban.slice(0, position) + digit + iban.slice(position + 1)) === 0;
      }),
    );
  });
});
