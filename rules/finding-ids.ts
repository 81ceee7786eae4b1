/** Ids of findings: the rule and the words around, so that an id stays while the words stay, whatever else is written. */
import type { Span } from './review.ts';
import type { AnalysedText } from './text/analyse.ts';
import { FoundHit } from './text/found-hit.ts';

/** Words on either side of the flagged ones that belong to an id. */
const wordsAround = 2;

export class FindingIds {
  readonly #analysed: AnalysedText;
  #rule = '';
  #first = -1;
  /** From the second finding of a rule on. */
  #counts: Map<number, number> | undefined;

  constructor(analysed: AnalysedText) {
    this.#analysed = analysed;
  }

  /** Those of a rule with the same words are numbered. @param rule the findings of a rule come one after the other */
  next(rule: string, where: Span | 'post'): string {
    const words = where === 'post' ? 0 : hashAround(where, this.#analysed);
    const count = rule === this.#rule ? this.#countAgain(words) : this.#begin(rule, words);
    const id = words === 0 ? `${rule}:post` : `${rule}:${words}`;
    return count === 1 ? id : `${id}.${count}`;
  }

  #begin(rule: string, words: number): number {
    this.#rule = rule;
    this.#first = words;
    this.#counts = undefined;
    return 1;
  }

  #countAgain(words: number): number {
    this.#counts ??= new Map([[this.#first, 1]]);
    const count = (this.#counts.get(words) ?? 0) + 1;
    this.#counts.set(words, count);
    return count;
  }
}

/** Of the folded letters of the words: two 32-bit FNV-1a side by side, of every other letter each, which a processor works out at once. */
function hashAround(where: Span, analysed: AnalysedText): number {
  const { codes, wordFrom, wordTo, wordCount } = analysed.folded;
  const { wordStart, wordEnd } = where instanceof FoundHit ? where : wordsOf(where, analysed);
  const first = Math.max(0, wordStart - wordsAround);
  const last = Math.min(wordCount, wordEnd + wordsAround);
  if (first >= last) return seed;
  let even = seed;
  let odd = seed;
  const end = wordTo[last - 1] as number;
  let unit = wordFrom[first] as number;
  for (; unit + 1 < end; unit += 2) {
    even = Math.imul(even ^ (codes[unit] as number), prime);
    odd = Math.imul(odd ^ (codes[unit + 1] as number), prime);
  }
  if (unit < end) even = Math.imul(even ^ (codes[unit] as number), prime);
  return Math.imul(even ^ (odd >>> 15), prime) >>> 0;
}

const seed = 0x811c9dc5;
const prime = 0x01000193;

function wordsOf({ start, end }: Span, analysed: AnalysedText): { wordStart: number; wordEnd: number } {
  const wordEnd = analysed.wordIndexAt(Math.max(start, end - 1)) + 1;
  return { wordStart: analysed.wordIndexAt(start), wordEnd };
}
