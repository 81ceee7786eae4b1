import { describe, expect, it } from 'vitest';
import { isPhoneNumber, piecesOfNumber } from '../../../rules/confidential/personal-data/phone-number.ts';

describe('phone numbers', () => {
  it.each([
    '0171 2345678',
    '0 15 77 38 29 10 4',
    '0176/83920147',
    '+49 (0) 30 / 901820-0',
    '0049 151 28374650',
    '+43 660 3847291',
    '0664 38 47 291',
    '079 384 72 91',
    '+41 (0)78 384 72 91',
    '+44 7700 900123',
    '07911 483920',
    '+44 (0)7911 839201',
    '+1 (415) 555-2671',
    '(415) 555-2671',
    '415-555-2671',
    '415.555.2671',
    '+33 6 12 34 56 78',
  ])('knows %s by its form', (written) => {
    expect(isPhoneNumber(written, false)).toBe(true);
  });

  it.each(['030 9018200', '(0711) 4839201', '06221 / 48 39 20', '0316 / 384729', '020 7946 0958', '415 555 2671'])(
    'needs a word that announces %s',
    (written) => {
      expect(isPhoneNumber(written, false)).toBe(false);
      expect(isPhoneNumber(written, true)).toBe(true);
    },
  );

  it.each([
    '21.11.2026',
    '01.02.2026 10',
    '2026-11-21',
    '12.345.678',
    '1,200,300',
    '0800 330 1000',
    '+43 800 123456',
    '+1 800 555 0100',
    '4711',
    '4711-2345-99',
    '839-2017-4839',
    '+49 171 23',
    '+500.000',
  ])('does not take %s for the number of a person', (written) => {
    expect(isPhoneNumber(written, true)).toBe(false);
  });

  it('knows the service numbers of the country that the text is from', () => {
    expect(isPhoneNumber('0345 123 4567', true, 'en')).toBe(false);
    expect(isPhoneNumber('0345 123 4567', true, 'de')).toBe(true);
  });

  it('tells two numbers in a row apart', () => {
    const text = '0171 2345678, 0172 8765432';
    expect(
      piecesOfNumber(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['0171 2345678', '0172 8765432']);
  });
});
