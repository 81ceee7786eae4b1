/** What characters a word is written with, noted while it is folded. */

/** Bits of `FoldedText.wordKinds`. */
export const wordKind = { capital: 2, laterCapital: 16, digit: 4 | 32, symbol: 64 } as const;

/** 1 a small letter, 2 a capital one, 4 a digit, of Latin letters and digits; 64 what stands behind the alphabets in Unicode. */
export const kinds = new Uint8Array(0x10000).fill(wordKind.symbol, 0x2100);
for (let code = 48; code <= 57; code++) kinds[code] = 4;
for (let code = 65; code <= 90; code++) kinds[code] = 2;
for (let code = 97; code <= 122; code++) kinds[code] = 1;
for (let code = 0xc0; code <= 0xff; code++) if (code !== 0xd7 && code !== 0xf7) kinds[code] = code < 0xdf ? 2 : 1;
kinds[0x1e9e] = 2;

/** Characters behind the first stand above those of the first. */
const laterShift = 3;

/** Bits of a word with these kinds of characters: the first, and those behind it. */
export function kindOfWord(first: number, later: number): number {
  return first | (later << laterShift) | (later & wordKind.symbol);
}
