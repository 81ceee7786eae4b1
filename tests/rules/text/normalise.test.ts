import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldPhrase, normalise } from '../../../rules/text/normalise.ts';

describe('two spellings of one word fold to the same', () => {
  it.each([
    ['Phönix', 'PHOENIX'],
    ['Phönix', 'Pho\u0308nix'],
    ['Phönix', 'Ph\u200bö\u00adnix'],
    ['Phoenix', 'Phоеniх'],
    ['Phoenix', '𝗣𝗵𝗼𝗲𝗻𝗶𝘅'],
    ['Phoenix', 'Ｐｈｏｅｎｉｘ'],
    ['Straße', 'STRASSE'],
    ['Phoenix', '🄿🄷🄾🄴🄽🄸🅇'],
    ['Phoenix', '🅟🅗🅞🅔🅝🅘🅧'],
    ['Phoenix', '🅿🅷🅾🅴🅽🅸🆇'],
    ['Café', 'cafe'],
    ['Project Phoenix', 'project-phoenix'],
    ['Project Phoenix', 'Project\n  Phoenix'],
    ['CO₂', 'CO2'],
    ["don't", 'don’t'],
  ])('%s = %s', (one, other) => {
    expect(foldPhrase(one)).toBe(foldPhrase(other));
  });

  it.each(['Parken 🅿️ hier', 'Parken🅿️hier', 'Parken🅿hier', 'Parken 🇩🇪 hier'])('an emoji is no letter: %s', (text) => {
    expect(foldPhrase(text)).toBe('parken hier');
  });

  it('a sign that stands for a whole phrase is a word of its own', () => {
    expect(foldPhrase('der Prophet ﷺ sagt')).toBe('der prophet ﷺ sagt');
  });

  it('but not Ph and F', () => {
    expect(foldPhrase('Phönix')).not.toBe(foldPhrase('Fönix'));
  });
});

describe('the offset map', () => {
  it('leads back to the word as written', () => {
    const text = 'Der Pho\u0308nix 🦅 fliegt';
    const { starts, ends, wordFrom, wordTo, wordCount } = normalise(text);
    const words = Array.from({ length: wordCount }, (_, word) =>
      text.slice(starts[wordFrom[word]!]!, ends[wordTo[word]! - 1]!),
    );
    expect(words).toEqual(['Der', 'Pho\u0308nix', 'fliegt']);
  });

  it('never leaves the text, never goes back, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { codes, length, starts, ends, wordFrom, wordTo, wordCount } = normalise(text);
        let last = 0;
        for (let unit = 1; unit < length; unit++) {
          expect(starts[unit]!).toBeGreaterThanOrEqual(last);
          expect(ends[unit]!).toBeGreaterThanOrEqual(starts[unit]!);
          expect(ends[unit]!).toBeLessThanOrEqual(text.length);
          last = starts[unit]!;
        }
        expect(codes[0]).toBe(32);
        for (let word = 0; word < wordCount; word++) expect(wordTo[word]!).toBeGreaterThan(wordFrom[word]!);
      }),
    );
  });
});
