/** Values of folded words, asked for by the units of a text: no copy of a word is made for the question. */
import type { FoldedText } from './normalise.ts';

interface Known<Value> {
  word: string;
  value: Value;
}

export class FoldedWords<Value> {
  readonly #byHash = new Map<number, Known<Value>[]>();
  readonly #longest: number;

  /** @param words in folded spelling, of one word each */
  constructor(words: Iterable<readonly [word: string, value: Value]>) {
    let longest = 0;
    for (const [word, value] of words) {
      longest = Math.max(longest, word.length);
      const hash = hashOf(word);
      const same = this.#byHash.get(hash);
      if (same) same.push({ word, value });
      else this.#byHash.set(hash, [{ word, value }]);
    }
    this.#longest = longest;
  }

  /** Whether a word in folded spelling is one of them. */
  has(word: string): boolean {
    return this.#byHash.get(hashOf(word))?.some((known) => known.word === word) ?? false;
  }

  /** Value of the word with this index in the text. */
  at({ codes, wordFrom, wordTo }: FoldedText, index: number): Value | undefined {
    const from = wordFrom[index] as number;
    const to = wordTo[index] as number;
    if (to - from > this.#longest) return undefined;
    let hash = 0;
    for (let unit = from; unit < to; unit++) hash = (Math.imul(hash, 31) + (codes[unit] as number)) | 0;
    const same = this.#byHash.get(hash);
    if (same === undefined) return undefined;
    for (const { word, value } of same) if (isWritten(word, codes, from, to)) return value;
    return undefined;
  }
}

function hashOf(word: string): number {
  let hash = 0;
  for (let index = 0; index < word.length; index++) hash = (Math.imul(hash, 31) + word.charCodeAt(index)) | 0;
  return hash;
}

function isWritten(word: string, codes: Uint16Array, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let unit = from; unit < to; unit++) if (word.charCodeAt(unit - from) !== codes[unit]) return false;
  return true;
}
