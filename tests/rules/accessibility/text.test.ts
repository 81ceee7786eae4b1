import { describe, expect, it } from 'vitest';
import { allCaps } from '../../../rules/accessibility/all-caps.ts';
import { emoji } from '../../../rules/accessibility/emoji.ts';
import { fakeFont } from '../../../rules/accessibility/fake-font.ts';
import { findingsOf, fixed } from '../one-rule.ts';

describe('accessibility/fake-font', () => {
  it.each([
    ['𝗪𝗶𝗿 𝘀𝘂𝗰𝗵𝗲𝗻 𝗱𝗶𝗰𝗵!', 'Wir suchen dich!'],
    ['Heute 𝓚𝓾𝓬𝓱𝓮𝓷 da', 'Heute Kuchen da'],
    ['𝗳𝘂̈𝗿 alle', 'für alle'],
    ['𝘎𝘳ü𝘯𝘥𝘦', 'Gründe'],
    ['𝘎𝘳ü𝘯', 'Grün'],
    ['Jetzt ⓦⓘⓒⓗⓣⓘⓖ 🎉', 'Jetzt wichtig 🎉'],
    ['🅾🅿🅴🅽 until 9', 'OPEN until 9'],
    ['🄾🄿🄴🄽', 'OPEN'],
    ['ｏｐｅｎ', 'open'],
    ['ℋ𝑒𝓁𝓁ℴ you', 'Hello you'],
    ['𝟏𝟎𝟎 𝐏𝐫𝐨𝐳𝐞𝐧𝐭', '100 Prozent'],
  ])('puts plain letters into %s', (text, plain) => {
    const findings = findingsOf(fakeFont, text);
    expect(findings).toHaveLength(1);
    expect(fixed(text, findings[0])).toBe(plain);
    expect(findingsOf(fakeFont, plain)).toEqual([]);
  });

  it('finds each piece on its own when plain words stand in between', () => {
    const text = '𝗲𝗿𝘀𝘁𝗲𝗻𝘀 lesen wir alles, 𝘇𝘄𝗲𝗶𝘁𝗲𝗻𝘀 antworten wir';
    expect(findingsOf(fakeFont, text).map(({ evidence }) => evidence.plain)).toEqual(['erstens', 'zweitens']);
  });

  it.each(['𝑎² + 𝑏² = 𝑐²', '①②③', '🅰️🆎', '東京ＴＯＫＹＯ駅', 'ℕ ⊂ ℤ ⊂ ℚ ⊂ ℝ', '½ ™ №'])('leaves %s alone', (text) => {
    expect(findingsOf(fakeFont, text)).toEqual([]);
  });
});

describe('accessibility/all-caps', () => {
  it('says where the shouting is', () => {
    const text = 'Hallo zusammen, JETZT WIRD ES LAUT hier.';
    const [finding] = findingsOf(allCaps, text);
    expect(finding?.excerpt).toBe('JETZT WIRD ES LAUT');
    expect(finding?.evidence).toEqual({ words: 4 });
  });

  it('offers small letters in English, where no noun loses its capital', () => {
    const [english] = findingsOf(allCaps, 'THIS IS REALLY LOUD. I THINK SO.');
    expect(english?.suggestions).toEqual(['This is really loud. I think so']);
    const [german] = findingsOf(allCaps, 'DAS IST WIRKLICH LAUT und dauert mit euch noch eine Weile.');
    expect(german?.suggestions).toEqual([]);
  });

  it('counts scattered capitals by their share of the letters', () => {
    const text = 'Das ist WIRKLICH eine SAUEREI, und es ist WIEDER passiert.';
    expect(findingsOf(allCaps, text)).toHaveLength(1);
    expect(findingsOf(allCaps, text, { options: { share: 0.6 } })).toEqual([]);
    expect(findingsOf(allCaps, `${text} ${'Sonst war der Tag ruhig und schön. '.repeat(5)}`)).toEqual([]);
  });

  it('counts neither tags nor names nor lines below each other', () => {
    expect(findingsOf(allCaps, '#FRIDAYS #FORFUTURE #DEMONSTRATION @ACMEWERKE @WERKSTATT @HALLE')).toEqual([]);
    expect(
      findingsOf(allCaps, 'BREMSEN\nKETTEN\nREIFEN\nund was ihr sonst noch alles so gebrauchen könnt im Herbst'),
    ).toEqual([]);
  });
});

describe('accessibility/emoji', () => {
  it('keeps one of a row of the same', () => {
    const text = 'Geschafft 🎉🎉🎉🎉 endlich';
    const [finding] = findingsOf(emoji, text);
    expect(finding).toMatchObject({ excerpt: '🎉🎉🎉🎉', evidence: { row: 4 } });
    expect(fixed(text, finding)).toBe('Geschafft 🎉 endlich');
  });

  it('does not choose between different ones', () => {
    expect(findingsOf(emoji, 'Geschafft 🎉🥳🏆').map(({ fix }) => fix)).toEqual([undefined]);
  });

  it('counts a family or a flag as one', () => {
    expect(findingsOf(emoji, 'Wir 👨‍👩‍👧 und ihr 👩🏽‍🚀 in 🇩🇪 sind da')).toEqual([]);
  });

  it('says the list once, not each of its emoji', () => {
    const text = '✅ eins ist da\n✅ zwei ist da\n✅ drei ist da\n✅ vier ist da\n✅ fünf ist da';
    expect(findingsOf(emoji, text).map(({ evidence }) => evidence)).toEqual([{ lines: 5 }]);
  });

  it('has a limit that a pack can set', () => {
    const text = 'Rad 🚲 und Zug 🚆 und Bus 🚌 und Schiff ⛴️ für alle';
    expect(findingsOf(emoji, text)).toHaveLength(1);
    expect(findingsOf(emoji, text, { options: { most: 4 } })).toEqual([]);
  });
});
