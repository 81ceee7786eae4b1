import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xLength } from '../../../rules/platform/x-length.ts';
import { findEntities } from '../../../rules/text/entities.ts';

const lengthOf = (text: string): number => xLength(text, findEntities(text).urls).length;

/** Facts of twitter-text's configuration v3. */
describe('length on X', () => {
  it.each([
    ['This is a test.', 15],
    ['', 0],
    ['Füße, Ängste, Öl', 16],
    ['http://test.com', 23],
    ['https://test.com', 23],
    ['test.com', 23],
    [`https://test.com/${'a'.repeat(200)}`, 23],
    ['Test https://test.com test https://test.com test.com test', 86],
    ['저찀쯿쿿', 8],
    ['の'.repeat(140), 280],
    ['\u{10000}\u{10ffff}', 4],
    ['H🐱☺👨‍👩‍👧‍👦', 7],
    ['🙋🏽', 2],
    ['👨‍🎤', 2],
    ['🇩🇪🇦🇹', 4],
    ['1️⃣2️⃣', 4],
    ['1 2 #', 5],
    ['© ®', 3],
    ['“so” – ‘ja’ …', 14],
    ['Cafe\u0301', 4],
    ['Привет', 6],
    ['नमस्ते', 6],
    ['a\u200db', 3],
    ['Zeile\nZeile', 11],
  ])('%j counts %d', (text, expected) => {
    expect(lengthOf(text)).toBe(expected);
  });

  it('does not change when decomposed letters are composed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'ö', 'é', 'o\u0308', ' ', '漢', '🐱', '!') }),
        (text) => lengthOf(text) === lengthOf(text.normalize('NFC')),
      ),
    );
  });

  it('is the sum of its lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        const count = (text: string): number => xLength(text, []).length;
        return count(`${one}\n${other}`) === count(one) + 1 + count(other);
      }),
    );
  });

  it('says where the limit is crossed, never inside an emoji or an address', () => {
    expect(xLength('abcdef', [], 4).fits).toBe(4);
    expect(xLength('ab👨‍👩‍👧‍👦cd', [], 3).fits).toBe(2);
    const text = 'ab https://test.com/a/long/address cd';
    expect(xLength(text, findEntities(text).urls, 10).fits).toBe(3);
    expect(xLength(text, findEntities(text).urls, 26).fits).toBe(text.length - 3);
  });

  it('takes time in proportion to the text', () => {
    const timeOf = (size: number): number => {
      const text = 'Ein Satz mit Ümlaut und 🐱. '.repeat(size);
      const started = performance.now();
      xLength(text, []);
      return performance.now() - started;
    };
    const best = (size: number): number => Math.min(...Array.from({ length: 7 }, () => timeOf(size)));
    best(2_000);
    /** Eight times the text; quadratic growth would be 64. */
    expect(best(16_000) / best(2_000)).toBeLessThan(40);
  });
});
