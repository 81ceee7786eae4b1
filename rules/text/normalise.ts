/**
 * Normalisation with an offset map. The result is a stream of folded words with one space between them and one in front; every
 * unit of it knows which part of the text it came from. All matching happens on this stream, in one pass.
 */
import { combiningDiaeresis, foldCodePoint, isCombiningMark } from './fold.ts';

export const space = 32;
export const apostrophe = 39;

export interface FoldedText {
  /** UTF-16 code units; `codes[0]` is a space, words are separated by one space, the last unit is a space. */
  codes: Uint16Array;
  length: number;
  /** Offset in the text at which the character behind a unit starts, and at which it ends. */
  starts: Uint32Array;
  ends: Uint32Array;
  /** Unit at which word i starts and ends. */
  wordFrom: Uint32Array;
  wordTo: Uint32Array;
  wordCount: number;
  /** Word that a unit belongs to; for a space the word after it. */
  wordOf: Uint32Array;
}

/** Folded form of each BMP character: 0 not asked yet, 1 dropped, 2 longer than one unit (see `expansions`), else the unit. */
const single = new Uint16Array(0x10000);
const expansions = new Map<number, string>();
const dropped = 1;
const expanded = 2;
const mark = 3;

function learn(code: number): number {
  let value: number;
  if (isCombiningMark(code)) value = mark;
  else {
    const folded = foldCodePoint(code);
    if (folded === '') value = dropped;
    else if (folded.length === 1) value = folded.charCodeAt(0);
    else {
      expansions.set(code, folded);
      value = expanded;
    }
  }
  single[code] = value;
  return value;
}

/** Folded form of characters outside the BMP, kept because folding one is slow. Emoji separate words. */
const astral = new Map<number, string>();

function foldAstral(codePoint: number): string {
  let folded = astral.get(codePoint);
  if (folded === undefined) {
    folded = isCombiningMark(codePoint) ? '' : foldCodePoint(codePoint);
    astral.set(codePoint, folded);
  }
  return folded;
}

/** Folds a text. Linear in its length. */
export function normalise(text: string): FoldedText {
  const size = text.length;
  let capacity = size + (size >> 2) + 16;
  let codes = new Uint16Array(capacity);
  let starts = new Uint32Array(capacity);
  let ends = new Uint32Array(capacity);
  let length = 1;
  codes[0] = space;
  let lastSource = 0;
  for (let index = 0; index < size; index++) {
    if (length + 24 > capacity) {
      capacity *= 2;
      codes = grown(codes, new Uint16Array(capacity));
      starts = grown(starts, new Uint32Array(capacity));
      ends = grown(ends, new Uint32Array(capacity));
    }
    const code = text.charCodeAt(index);
    let folded = single[code] as number;
    if (folded === 0) folded = isSurrogate(code) ? 0 : learn(code);
    if (folded === space) {
      if (codes[length - 1] !== space) {
        codes[length] = space;
        starts[length] = index;
        ends[length++] = index + 1;
      }
    } else if (folded > mark) {
      if (folded === apostrophe && codes[length - 1] === space) continue;
      codes[length] = folded;
      starts[length] = index;
      ends[length++] = index + 1;
      lastSource = code;
    } else if (folded === expanded) {
      length = append(expansions.get(code) ?? '', index, index + 1, codes, starts, ends, length);
      lastSource = 0;
    } else if (folded === mark) {
      if (length > 1) {
        if (code === combiningDiaeresis && isVowelWithUmlaut(lastSource) && codes[length - 1] !== space) {
          length = append('e', starts[length - 1] as number, index + 1, codes, starts, ends, length);
        }
        ends[length - 1] = index + 1;
      }
      lastSource = 0;
    } else if (folded === 0) {
      const codePoint = text.codePointAt(index) ?? code;
      const width = codePoint > 0xffff ? 2 : 1;
      const replacement = width === 2 ? foldAstral(codePoint) : ' ';
      length = append(replacement, index, index + width, codes, starts, ends, length);
      index += width - 1;
      lastSource = 0;
    }
  }
  if (codes[length - 1] !== space) {
    codes[length] = space;
    starts[length] = size;
    ends[length++] = size;
  }
  trimApostrophes(codes, length);
  return withWords(codes, starts, ends, length);
}

/** The folded form of a phrase: words with one space in between. */
export function foldPhrase(phrase: string): string {
  return plainPhrase.test(phrase) ? phrase.toLowerCase() : foldAnyPhrase(phrase);
}

/** Most phrases of a long list: words of plain letters and digits. */
const plainPhrase = /^[a-zA-Z0-9]+(?: [a-zA-Z0-9]+)*$/;

function foldAnyPhrase(phrase: string): string {
  const { codes, wordFrom, wordTo, wordCount } = normalise(phrase);
  const words: string[] = [];
  for (let word = 0; word < wordCount; word++) {
    words.push(String.fromCharCode(...codes.subarray(wordFrom[word], wordTo[word])));
  }
  return words.join(' ');
}

function append(
  folded: string,
  start: number,
  end: number,
  codes: Uint16Array,
  starts: Uint32Array,
  ends: Uint32Array,
  from: number,
): number {
  let length = from;
  for (let index = 0; index < folded.length && length < codes.length - 1; index++) {
    const code = folded.charCodeAt(index);
    if (code === space && codes[length - 1] === space) continue;
    codes[length] = code;
    starts[length] = start;
    ends[length++] = end;
  }
  return length;
}

/** An apostrophe counts only between letters; at the end of a word it was a quotation mark. */
function trimApostrophes(codes: Uint16Array, length: number): void {
  for (let unit = length - 1; unit > 0; unit--) {
    if (codes[unit] === apostrophe && codes[unit + 1] === space) codes[unit] = space;
  }
}

function withWords(codes: Uint16Array, starts: Uint32Array, ends: Uint32Array, length: number): FoldedText {
  const wordOf = new Uint32Array(length + 1);
  const wordFrom = new Uint32Array((length >> 1) + 2);
  const wordTo = new Uint32Array((length >> 1) + 2);
  let wordCount = 0;
  let inside = false;
  for (let unit = 0; unit < length; unit++) {
    wordOf[unit] = wordCount;
    if (codes[unit] === space) {
      if (inside) {
        wordTo[wordCount++] = unit;
        wordOf[unit] = wordCount;
        inside = false;
      }
    } else if (!inside) {
      wordFrom[wordCount] = unit;
      inside = true;
    }
  }
  wordOf[length] = wordCount;
  return { codes, length, starts, ends, wordFrom, wordTo, wordCount, wordOf };
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

function isVowelWithUmlaut(code: number): boolean {
  return code === 97 || code === 111 || code === 117 || code === 65 || code === 79 || code === 85;
}

function grown<A extends Uint16Array | Uint32Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
