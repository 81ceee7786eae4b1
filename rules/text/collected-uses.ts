/** Collects what patterns make of literals, and lays it out for the search. */
import { type CompiledPatterns, fieldsOfUse, useField, useFlag } from './compiled-patterns.ts';
import { literalSet } from './literal-set.ts';
import { type Ending, ending } from './pattern.ts';

/** What a pattern belongs to. */
export interface Owner {
  entry: number;
  dictionary: number;
  flags: number;
}

/** What a pattern makes of a literal, see `CompiledPatterns.uses`. */
export interface Use {
  form: number;
  /** Slot of the part before it, or -1. */
  before: number;
  /** Slot that notes it, or -1. */
  slot: number;
  owner: Owner;
  flags: number;
}

interface Literals {
  literals: string[];
  /** Number of the use of each. */
  uses: number[];
}

export class CollectedUses {
  readonly #atWords: Literals = { literals: [], uses: [] };
  readonly #anywhere: Literals = { literals: [], uses: [] };
  #numbers = new Int32Array(1 << 14);
  #count = 0;
  #mostWords = 1;

  add(literal: string, openStart: boolean, how: Ending, { form, before, slot, owner, flags }: Use): void {
    const { literals, uses } = openStart ? this.#anywhere : this.#atWords;
    literals.push(literal);
    uses.push(this.#count);
    this.#mostWords = Math.max(this.#mostWords, wordsIn(literal));
    const at = this.#count++ * fieldsOfUse;
    if (at + fieldsOfUse > this.#numbers.length) {
      const larger = new Int32Array(2 * this.#numbers.length);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    const numbers = this.#numbers;
    numbers[at + useField.form] = form;
    numbers[at + useField.before] = before;
    numbers[at + useField.slot] = slot;
    numbers[at + useField.entry] = owner.entry;
    numbers[at + useField.dictionary] = owner.dictionary;
    numbers[at + useField.flags] = owner.flags | flags | flagOfEnding[how];
  }

  laidOut(): Pick<CompiledPatterns, 'atWords' | 'anywhere' | 'uses' | 'mostWords'> {
    const uses = this.#numbers.slice(0, this.#count * fieldsOfUse);
    const isExact = (use: number) => ((uses[use * fieldsOfUse + useField.flags] as number) & useFlag.exact) !== 0;
    return {
      atWords: literalSet(this.#atWords.literals, this.#atWords.uses, isExact),
      anywhere: literalSet(this.#anywhere.literals, this.#anywhere.uses, isExact),
      uses,
      mostWords: this.#mostWords,
    };
  }
}

const flagOfEnding = { [ending.exact]: useFlag.exact, [ending.inflected]: useFlag.inflected, [ending.open]: 0 };

function wordsIn(literal: string): number {
  let words = 1;
  for (let at = literal.indexOf(' '); at !== -1; at = literal.indexOf(' ', at + 1)) words++;
  return words;
}
