/**
 * Normalisation with an offset map. The result is a stream of folded words with one space between them and one in front; every
 * unit of it knows which part of the text it came from. All matching happens on this stream, in one pass.
 */
import { codePointIn } from './code-point.ts';
import { combiningDiaeresis, foldCodePoint, isButton, isCombiningMark, isEnclosedLetter } from './fold.ts';

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
  /** What characters word i is written with: bits of `wordKind`. */
  wordKinds: Uint8Array;
  /** Offsets of the characters that are neither plain letters, digits nor spaces: punctuation, line breaks, emoji, umlauts. */
  signs: number[];
}

/** Bits of `FoldedText.wordKinds`. */
export const wordKind = { capital: 2, laterCapital: 16, digit: 4 | 32, symbol: 64 } as const;

/** 1 a small letter, 2 a capital one, 4 a digit, of Latin letters and digits; 64 what stands behind the alphabets in Unicode. */
const kinds = new Uint8Array(0x10000).fill(wordKind.symbol, 0x2100);
for (let code = 48; code <= 57; code++) kinds[code] = 4;
for (let code = 65; code <= 90; code++) kinds[code] = 2;
for (let code = 97; code <= 122; code++) kinds[code] = 1;
for (let code = 0xc0; code <= 0xff; code++) if (code !== 0xd7 && code !== 0xf7) kinds[code] = code < 0xdf ? 2 : 1;
kinds[0x1e9e] = 2;
/** Characters behind the first stand above those of the first. */
const laterShift = 3;

function kindOfWord(first: number, later: number): number {
  return first | (later << laterShift) | (later & wordKind.symbol);
}

/** Word that a unit belongs to; for a space the word after it. */
export function wordOfUnit({ wordTo, wordCount }: FoldedText, unit: number): number {
  let low = 0;
  let high = wordCount;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((wordTo[middle] as number) <= unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

// The tables stand here and not in files of their own: what is imported is looked up again for each character.

/** Folded form of each BMP character: 0 not asked yet, 1 dropped, 2 longer than one unit (see `expansions`), else the unit. */
const single = new Uint16Array(0x10000);
const expansions = new Map<number, string>();
const dropped = 1;
const expanded = 2;
const mark = 3;
const letterE = 101;

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

// Latin letters and digits go the short way from their first time on.
for (let code = 0; code < kinds.length; code++) if (kinds[code] !== 0 && kinds[code] !== wordKind.symbol) learn(code);

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
  return folded(text, roomFor(unitsFor(text)));
}

/** Folds a piece of a text, in the room of the piece before: what it tells holds until the next one is folded. */
export function normalisePiece(text: string): FoldedText {
  if (unitsFor(text) > roomOfPieces.codes.length) return normalise(text);
  roomOfPieces.wordKinds.fill(0);
  return folded(text, roomOfPieces);
}

function folded(text: string, room: Room): FoldedText {
  const folding = new Folding(text, room);
  for (let index = 0; index < text.length; ) {
    index = folding.plainWords(index);
    if (index < text.length) index = folding.other(index);
  }
  return folding.folded();
}

/** Room behind the last unit for the closing space and the longest expansion of a character. */
const slack = 32;

/** Arrays that a text is folded into. */
type Room = Pick<FoldedText, 'codes' | 'starts' | 'ends' | 'wordFrom' | 'wordTo' | 'wordKinds'>;

function unitsFor(text: string): number {
  return text.length + (text.length >> 3) + 2 * slack;
}

function roomFor(units: number): Room {
  const words = (units >> 1) + 2;
  // One piece of memory: a piece for each array costs more than the folding of a short post.
  const memory = new ArrayBuffer(4 * (2 * units + 2 * words) + 2 * units + words);
  return {
    starts: new Uint32Array(memory, 0, units),
    ends: new Uint32Array(memory, 4 * units, units),
    wordFrom: new Uint32Array(memory, 8 * units, words),
    wordTo: new Uint32Array(memory, 8 * units + 4 * words, words),
    codes: new Uint16Array(memory, 8 * units + 8 * words, units),
    wordKinds: new Uint8Array(memory, 10 * units + 8 * words, words),
  };
}

/** Room for a few sentences; a longer piece gets its own. */
const roomOfPieces = roomFor(1_000);

class Folding {
  readonly #text: string;
  #codes: Uint16Array;
  #starts: Uint32Array;
  #ends: Uint32Array;
  #wordFrom: Uint32Array;
  #wordTo: Uint32Array;
  #wordKinds: Uint8Array;
  #length = 1;
  #wordCount = 0;
  #inside = false;
  readonly #signs: number[] = [];

  constructor(text: string, { codes, starts, ends, wordFrom, wordTo, wordKinds }: Room) {
    this.#text = text;
    this.#codes = codes;
    this.#starts = starts;
    this.#ends = ends;
    this.#wordFrom = wordFrom;
    this.#wordTo = wordTo;
    this.#wordKinds = wordKinds;
    this.#codes[0] = space;
  }

  /**
   * Nearly all of a text: words of letters and digits that become one unit each, and the spaces between them. In one loop, which does
   * not depend on what a compiler writes into it. Returns the offset of what comes next.
   */
  plainWords(from: number): number {
    const text = this.#text;
    const size = text.length;
    const codes = this.#codes;
    const starts = this.#starts;
    const ends = this.#ends;
    let inside = this.#inside;
    let length = this.#length;
    let wordCount = this.#wordCount;
    let first = 0;
    let later = 0;
    let index = from;
    for (; index < size; index++) {
      const code = text.charCodeAt(index);
      const folded = single[code] as number;
      if (folded > apostrophe) {
        if (inside) later |= kinds[code] as number;
        else {
          inside = true;
          this.#wordFrom[wordCount] = length;
          first = kinds[code] as number;
        }
        codes[length] = folded;
      } else if (code === space) {
        if (!inside) continue;
        inside = false;
        length = this.#closeWord(wordCount++, length, first, later);
        first = 0;
        later = 0;
        codes[length] = space;
      } else break;
      starts[length] = index;
      ends[length++] = index + 1;
    }
    if (inside) this.#noteKinds(wordCount, first, later);
    this.#inside = inside;
    this.#length = length;
    this.#wordCount = wordCount;
    return index;
  }

  /** An apostrophe at the edge of a word was a quotation mark. Returns the unit behind the word. */
  #closeWord(word: number, end: number, first: number, later: number): number {
    let to = end;
    while (this.#codes[to - 1] === apostrophe) to--;
    this.#wordTo[word] = to;
    this.#noteKinds(word, first, later);
    return to;
  }

  /** One character that is not such a letter. Returns the offset behind it. */
  other(index: number): number {
    const code = this.#text.charCodeAt(index);
    let folded = single[code] as number;
    if (folded === 0 && !isSurrogate(code)) folded = learn(code);
    if (code !== space && folded <= apostrophe) this.#signs.push(index);
    if (folded > mark) {
      const isFirst = !this.#inside;
      this.#push(folded, index, index + 1);
      if (folded > apostrophe) this.#noteKind(code, isFirst);
      return index + 1;
    }
    if (folded === dropped) return index + 1;
    if (folded === mark) {
      this.#mark(code, index + 1);
      return index + 1;
    }
    const codePoint = codePointIn(this.#text, index);
    const end = index + (codePoint > 0xffff ? 2 : 1);
    if (codePoint <= 0xffff) this.#expand(expansions.get(code) ?? ' ', index, end);
    else
      this.#expand(
        isButton(codePoint) && standsAlone(this.#text, index, end) ? ' ' : foldAstral(codePoint),
        index,
        end,
      );
    return end;
  }

  folded(): FoldedText {
    this.#push(space, this.#text.length, this.#text.length);
    return {
      codes: this.#codes,
      length: this.#length,
      starts: this.#starts,
      ends: this.#ends,
      wordFrom: this.#wordFrom,
      wordTo: this.#wordTo,
      wordKinds: this.#wordKinds,
      wordCount: this.#wordCount,
      signs: this.#signs,
    };
  }

  /** One space between words; an apostrophe counts only between letters. */
  #push(unit: number, start: number, end: number): void {
    if (unit === space) {
      if (!this.#inside) return;
      this.#inside = false;
      this.#length = this.#closeWord(this.#wordCount++, this.#length, 0, 0);
    } else if (!this.#inside) {
      if (unit === apostrophe) return;
      this.#inside = true;
      this.#wordFrom[this.#wordCount] = this.#length;
    }
    this.#codes[this.#length] = unit;
    this.#starts[this.#length] = start;
    this.#ends[this.#length++] = end;
  }

  /** A combining mark belongs to the letter before it; `u` and a diaeresis are `ue`. */
  #mark(code: number, end: number): void {
    const last = this.#length - 1;
    if (!this.#inside) return;
    const start = this.#starts[last] as number;
    const isFirst = this.#ends[last] === start + 1;
    this.#ends[last] = end;
    if (code === combiningDiaeresis && isFirst && isVowelWithUmlaut(this.#text.charCodeAt(start))) {
      this.#push(letterE, start, end);
    }
  }

  /** Each unit comes from the whole character. */
  #expand(units: string, start: number, end: number): void {
    if (this.#length + units.length + this.#text.length - start + slack > this.#codes.length) this.#double();
    const isFirst = !this.#inside;
    for (let at = 0; at < units.length; at++) this.#push(units.charCodeAt(at), start, end);
    if (this.#inside) this.#noteKind(this.#text.charCodeAt(start), isFirst);
  }

  #noteKind(code: number, isFirst: boolean): void {
    const kind = kinds[code] as number;
    this.#noteKinds(this.#wordCount, isFirst ? kind : 0, isFirst ? 0 : kind);
  }

  #noteKinds(word: number, first: number, later: number): void {
    this.#wordKinds[word] = (this.#wordKinds[word] as number) | kindOfWord(first, later);
  }

  #double(): void {
    const units = 2 * this.#codes.length;
    this.#codes = copied(this.#codes, new Uint16Array(units));
    this.#starts = copied(this.#starts, new Uint32Array(units));
    this.#ends = copied(this.#ends, new Uint32Array(units));
    this.#wordFrom = copied(this.#wordFrom, new Uint32Array(units));
    this.#wordTo = copied(this.#wordTo, new Uint32Array(units));
    this.#wordKinds = copied(this.#wordKinds, new Uint8Array(units));
  }
}

/** No enclosed letter directly before or behind. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = start > 1 ? codePointIn(text, start - 2) : 0;
  const behind = end < text.length ? codePointIn(text, end) : 0;
  return !isEnclosedLetter(before) && !isEnclosedLetter(behind);
}

/** Fills the larger array with what stands in the smaller one. */
export function copied<A extends Uint8Array | Uint16Array | Uint32Array>(from: A, to: A): A {
  to.set(from);
  return to;
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

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

function isVowelWithUmlaut(code: number): boolean {
  return code === 97 || code === 111 || code === 117 || code === 65 || code === 79 || code === 85;
}
