/** The terms of a pack that is in use: an array, or a list that reads a term when it is asked for. */
import type { Pack, Term } from './schema.ts';

export interface TermList extends Iterable<Term> {
  readonly length: number;
  at(index: number): Term | undefined;
}

/** A pack as rules see it. One that was restored does not have its terms at hand as an array. */
export type PackInUse = Omit<Pack, 'terms'> & { terms: TermList };

/** Plain data: it can be stored as it is. */
export interface StoredTermList {
  /** The terms as JSON, one behind the other. */
  json: string;
  /** Where each term starts in it, and its end. */
  starts: Uint32Array;
  /** Number of the first phrase of each term, and of all phrases. */
  phraseStarts: Uint32Array;
}

export function storeTerms(terms: TermList): StoredTermList {
  const starts = new Uint32Array(terms.length + 1);
  const texts: string[] = [];
  let length = 0;
  for (const term of terms) {
    const text = JSON.stringify(term);
    starts[texts.push(text) - 1] = length;
    length += text.length;
  }
  starts[terms.length] = length;
  return { json: texts.join(''), starts, phraseStarts: phraseStartsOf(terms) };
}

/** Reads terms one by one: of 100,000 a text names a few. */
export class RestoredTerms implements TermList {
  readonly length: number;
  readonly phraseStarts: Uint32Array;
  readonly #stored: StoredTermList;
  readonly #known = new Map<number, Term>();

  constructor(stored: StoredTermList) {
    this.#stored = stored;
    this.length = stored.starts.length - 1;
    this.phraseStarts = stored.phraseStarts;
  }

  at(index: number): Term | undefined {
    if (index < 0 || index >= this.length) return undefined;
    let term = this.#known.get(index);
    if (term === undefined) {
      const { json, starts } = this.#stored;
      term = JSON.parse(json.slice(starts[index], starts[index + 1])) as Term;
      this.#known.set(index, term);
    }
    return term;
  }

  *[Symbol.iterator](): Iterator<Term> {
    for (let index = 0; index < this.length; index++) yield this.at(index) as Term;
  }
}

/** Number of the first phrase of each term, and of all phrases. */
export function phraseStartsOf(terms: TermList): Uint32Array {
  if (terms instanceof RestoredTerms) return terms.phraseStarts;
  const starts = new Uint32Array(terms.length + 1);
  let index = 0;
  for (const { match } of terms) {
    starts[index + 1] = (starts[index] as number) + match.length;
    index++;
  }
  return starts;
}
