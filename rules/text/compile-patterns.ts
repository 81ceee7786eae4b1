/**
 * All patterns of all dictionaries, laid out for the scan: prefix trees of their literals, and flat arrays that lead from a literal
 * to the patterns it belongs to.
 */
import type { Dictionary, DictionaryEntry, Hit } from '../dictionary.ts';
import { type GramFilter, gramFilterOf } from './gram-filter.ts';
import { type LiteralSet, literalSet } from './literal-set.ts';
import { foldPhrase } from './normalise.ts';
import { ending, type Pattern, type PatternPart, parsePattern } from './pattern.ts';

export const entryLanguages = ['de', 'en', 'any'] as const;

/** Where a field of a use stands in `CompiledPatterns.uses`. */
export const useField = { pattern: 0, before: 1, slot: 2, entry: 3, dictionary: 4, flags: 5 } as const;
export const fieldsOfUse = 6;

/** Bits in the flags of a use; the part of the pattern stands above them. */
export const useFlag = {
  /** Index into `entryLanguages`. */
  language: 0b11,
  /** All of the pattern is this plain phrase. */
  plain: 0b100,
  /** The phrase is one word. */
  oneWord: 0b1000,
  /** It may have an inflection ending. */
  inflected: 0b1_0000,
  /** A phrase that takes hits of its entry away. */
  unless: 0b10_0000,
} as const;
export const partShift = 6;

export interface CompiledPatterns {
  /** Literals that start where a word starts, and those that may start inside one. */
  atWords: LiteralSet;
  anywhere: LiteralSet;
  filter: GramFilter;
  /**
   * What patterns make of a literal, six numbers each: the pattern; the slot of the scan's memory in which the part before it must
   * be found, or -1 for a first part; the slot that notes this part, or -1 for a last one; entry and dictionary of the pattern; the
   * flags. Patterns that begin alike share their slots.
   */
  uses: Int32Array;
  slots: number;
  /** Words of the longest phrase. */
  mostWords: number;
  /** What a hit carries of its entry. */
  entries: readonly Hit['entry'][];
  /** Patterns by number; a plain phrase is one of `plainPatterns`. */
  pattern: readonly Pattern[];
}

export function compilePatterns(dictionaries: readonly Dictionary[]): CompiledPatterns {
  const collected = new Collected();
  for (const [index, dictionary] of dictionaries.entries()) {
    for (const [language, name] of entryLanguages.entries()) {
      for (const entry of dictionary[name] ?? []) collected.add(entry, index, language);
    }
  }
  return collected.laidOut();
}

/** A word or phrase without marks besides `*` and `~` at its ends. */
const plain = /^(\*?)([\p{L}\p{N}]+(?:[ -][\p{L}\p{N}]+)*)([~*]?)$/u;

/** The shapes that plain phrases share: where they start and how they end. Their literal stands in a tree. */
const plainPatterns: readonly Pattern[] = [false, true].flatMap((openStart) =>
  [ending.exact, ending.inflected, ending.open].map((how) => ({
    parts: [{ literal: '', openStart, ending: how, exactWords: undefined, signs: '', gap: 0, numberBefore: false }],
    numberAfter: false,
    lineStart: false,
    lineEnd: false,
  })),
);

/** What a pattern belongs to. */
interface Owner {
  entry: number;
  dictionary: number;
  flags: number;
}

interface Literals {
  literals: string[];
  /** Number of the use of each. */
  uses: number[];
}

class Collected {
  readonly #atWords: Literals = { literals: [], uses: [] };
  readonly #anywhere: Literals = { literals: [], uses: [] };
  readonly #uses: number[] = [];
  readonly #isExact: boolean[] = [];
  #mostWords = 1;
  /** Slot of each way that patterns begin. */
  readonly #slots = new Map<string, number>();
  readonly #patterns: Pattern[] = [];
  readonly #entries: Hit['entry'][] = [];

  add(entry: DictionaryEntry, dictionary: number, language: number): void {
    const owner = { entry: this.#entries.push({ data: entry.data }) - 1, dictionary, flags: language };
    if (typeof entry.match === 'string') this.#addSource(entry.match, owner);
    else for (const source of entry.match) this.#addSource(source, owner);
    if (entry.unless === undefined || entry.unless.length === 0) return;
    const unless = { ...owner, flags: language | useFlag.unless };
    for (const source of entry.unless) this.#addSource(source, unless);
  }

  #addSource(source: string, owner: Owner): void {
    const shape = plain.exec(source);
    const folded = shape === null ? '' : foldPhrase(shape[2] as string);
    if (shape !== null && folded !== '') {
      const openStart = shape[1] === '*';
      const how = shape[3] === '' ? ending.exact : shape[3] === '~' ? ending.inflected : ending.open;
      const number = this.#patterns.push(plainPatterns[(openStart ? 3 : 0) + how] as Pattern) - 1;
      const flags = useFlag.plain | (folded.includes(' ') ? 0 : useFlag.oneWord);
      this.#addUse({ literal: folded, openStart, ending: how }, number, -1, -1, owner, flags);
      return;
    }
    for (const pattern of parsePattern(source)) {
      this.#addParts(pattern.parts, this.#patterns.push(pattern) - 1, owner);
    }
  }

  /** A beginning that another pattern has too is not looked for twice. */
  #addParts(parts: readonly PatternPart[], number: number, owner: Owner): void {
    let before = -1;
    parts.forEach((part, index) => {
      const flags = index << partShift;
      if (index === parts.length - 1) {
        this.#addUse(part, number, before, -1, owner, flags);
        return;
      }
      const key = `${before} ${owner.flags & useFlag.language} ${JSON.stringify(part)}`;
      let slot = this.#slots.get(key);
      if (slot === undefined) {
        slot = this.#slots.size;
        this.#slots.set(key, slot);
        this.#addUse(part, number, before, slot, owner, flags);
      }
      before = slot;
    });
  }

  #addUse(
    { literal, openStart, ending: how }: Pick<PatternPart, 'literal' | 'openStart' | 'ending'>,
    pattern: number,
    before: number,
    slot: number,
    owner: Owner,
    flags: number,
  ): void {
    const { literals, uses } = openStart ? this.#anywhere : this.#atWords;
    literals.push(literal);
    this.#mostWords = Math.max(this.#mostWords, wordsIn(literal));
    uses.push(this.#isExact.length);
    this.#isExact.push(how === ending.exact);
    const inflected = how === ending.inflected ? useFlag.inflected : 0;
    this.#uses.push(pattern, before, slot, owner.entry, owner.dictionary, owner.flags | flags | inflected);
  }

  laidOut(): CompiledPatterns {
    const isExact = (use: number) => this.#isExact[use] === true;
    return {
      atWords: literalSet(this.#atWords.literals, this.#atWords.uses, isExact),
      anywhere: literalSet(this.#anywhere.literals, this.#anywhere.uses, isExact),
      filter: gramFilterOf(this.#anywhere.literals),
      uses: Int32Array.from(this.#uses),
      slots: this.#slots.size,
      mostWords: this.#mostWords,
      entries: this.#entries,
      pattern: this.#patterns,
    };
  }
}

function wordsIn(literal: string): number {
  let words = 1;
  for (let at = literal.indexOf(' '); at !== -1; at = literal.indexOf(' ', at + 1)) words++;
  return words;
}
