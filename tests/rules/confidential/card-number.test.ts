import { describe, expect, it } from 'vitest';
import { isCardNumber, isGroupedLikeACard } from '../../../rules/confidential/personal-data/card-number.ts';

describe('card numbers', () => {
  /** Test numbers that card companies publish. */
  it.each([
    '4111111111111111',
    '5500000000000004',
    '378282246310005',
    '6011000990139424',
    '4222222222222',
    '2223003122003222',
  ])('takes %s', (digits) => {
    expect(isCardNumber(digits)).toBe(true);
  });

  it.each(['4111111111111112', '1234567812345670', '411111111111', '41111111111111111111'])('refuses %s', (digits) => {
    expect(isCardNumber(digits)).toBe(false);
  });

  it('knows the groups of a card', () => {
    expect(isGroupedLikeACard('4111 1111 1111 1111')).toBe(true);
    expect(isGroupedLikeACard('3782-822463-10005')).toBe(true);
    expect(isGroupedLikeACard('4111111111111111')).toBe(false);
    expect(isGroupedLikeACard('411 111 111 111 1111')).toBe(false);
  });
});
