import { describe, expect, it } from 'vitest';
import { isPhoneNumber, piecesOfNumber } from '../../../rules/confidential/phone-number.ts';

describe('phone numbers', () => {
  it.each(['0171 2345678', '+49 (0) 30 / 901820-0', '+44 7700 900123', '+1 (415) 555-2671'])(
    'knows %s by its form',
    (written) => {
      expect(isPhoneNumber(written, false)).toBe(true);
    },
  );

  it.each(['030 9018200', '020 7946 0958', '(415) 555-2671', '415-555-2671'])(
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
    '+1 800 555 0100',
    '4711',
  ])('does not take %s for the number of a person', (written) => {
    expect(isPhoneNumber(written, true)).toBe(false);
  });

  it('tells two numbers in a row apart', () => {
    const text = '0171 2345678, 0172 8765432';
    expect(
      piecesOfNumber(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['0171 2345678', '0172 8765432']);
  });
});
