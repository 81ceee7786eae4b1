/** Ids of findings: the rule and the words around, so that an id stays while the words stay, whatever else is written. */
import type { Span } from './review.ts';
import type { AnalysedText } from './text/analyse.ts';

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

/** 32-bit FNV-1a over the folded letters of the words. */
function hashAround(where: Span, analysed: AnalysedText): number {
  const { codes, wordFrom, wordTo, wordCount } = analysed.folded;
  const first = Math.max(0, analysed.wordIndexAt(where.start) - wordsAround);
  const last = Math.min(wordCount, analysed.wordIndexAt(Math.max(where.start, where.end - 1)) + 1 + wordsAround);
  let hash = 0x811c9dc5;
  if (first < last) {
    for (let unit = wordFrom[first] as number; unit < (wordTo[last - 1] as number); unit++) {
      hash = Math.imul(hash ^ (codes[unit] as number), 0x01000193);
    }
  }
  return hash >>> 0;
}
