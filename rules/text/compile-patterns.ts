/**
 * All patterns of all dictionaries, laid out for the scan: prefix trees of their literals, and flat arrays that lead from a literal
 * to the patterns it belongs to.
 */
import type { Dictionary, DictionaryEntry, Hit } from '../dictionary.ts';
import { type GramFilter, gramFilterOf } from './gram-filter.ts';
import { type LiteralSet, literalSet } from './literal-set.ts';
import { foldPhrase } from './normalise.ts';
import { type Ending, ending, type Pattern, type PatternPart, parsePattern } from './pattern.ts';

export const entryLanguages = ['de', 'en', 'any'] as const;

/** Where a field of a use stands in `CompiledPatterns.uses`. */
export const useField = { pattern: 0, before: 1, slot: 2, flags: 3 } as const;
export const fieldsOfUse = 4;

/** In the flags of a use: index into `entryLanguages`, whether all of the pattern is this plain phrase, which part of it. */
export const flagsOfUse = { language: 3, plain: 4, part: 3 } as const;

export interface CompiledPatterns {
  /** Literals that start where a word starts, and those that may start inside one. */
  atWords: LiteralSet;
  anywhere: LiteralSet;
  filter: GramFilter;
  /**
   * What patterns make of a literal, four numbers each: the pattern; the slot of the scan's memory in which the part before it must
   * be found, or -1 for a first part; the slot that notes this part, or -1 for a last one; the flags. Patterns that begin alike
   * share their slots.
   */
  uses: Int32Array;
  slots: number;
  /** Per pattern: its dictionary, its entry, whether it is an `unless` phrase. */
  dictionary: Uint16Array;
  entry: Uint32Array;
  unless: Uint8Array;
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
  /** Slot of each way that patterns begin. */
  readonly #slots = new Map<string, number>();
  readonly #patterns: Pattern[] = [];
  readonly #dictionary: number[] = [];
  readonly #entry: number[] = [];
  readonly #unless: number[] = [];
  readonly #entries: Hit['entry'][] = [];

  add(entry: DictionaryEntry, dictionary: number, language: number): void {
    const index = this.#entries.push({ data: entry.data }) - 1;
    if (typeof entry.match === 'string') this.#addSource(entry.match, index, dictionary, language, 0);
    else for (const source of entry.match) this.#addSource(source, index, dictionary, language, 0);
    for (const source of entry.unless ?? []) this.#addSource(source, index, dictionary, language, 1);
  }

  #addSource(source: string, entry: number, dictionary: number, language: number, unless: number): void {
    const shape = plain.exec(source);
    const folded = shape === null ? '' : foldPhrase(shape[2] as string);
    if (shape !== null && folded !== '') {
      const openStart = shape[1] === '*';
      const how = shape[3] === '' ? ending.exact : shape[3] === '~' ? ending.inflected : ending.open;
      this.#addPattern(plainPatterns[(openStart ? 3 : 0) + how] as Pattern, entry, dictionary, unless);
      this.#addUse(folded, openStart, how, -1, -1, language | flagsOfUse.plain);
      return;
    }
    for (const pattern of parsePattern(source)) {
      this.#addPattern(pattern, entry, dictionary, unless);
      this.#addParts(pattern.parts, language);
    }
  }

  #addPattern(pattern: Pattern, entry: number, dictionary: number, unless: number): void {
    this.#patterns.push(pattern);
    this.#entry.push(entry);
    this.#dictionary.push(dictionary);
    this.#unless.push(unless);
  }

  /** Of the pattern added last. A beginning that another pattern has too is not looked for twice. */
  #addParts(parts: readonly PatternPart[], language: number): void {
    let before = -1;
    parts.forEach((part, index) => {
      const { literal, openStart, ending: how } = part;
      const flags = language | (index << flagsOfUse.part);
      if (index === parts.length - 1) {
        this.#addUse(literal, openStart, how, before, -1, flags);
        return;
      }
      const key = `${before} ${language} ${JSON.stringify(part)}`;
      let slot = this.#slots.get(key);
      if (slot === undefined) {
        slot = this.#slots.size;
        this.#slots.set(key, slot);
        this.#addUse(literal, openStart, how, before, slot, flags);
      }
      before = slot;
    });
  }

  #addUse(literal: string, openStart: boolean, how: Ending, before: number, slot: number, flags: number): void {
    const { literals, uses } = openStart ? this.#anywhere : this.#atWords;
    literals.push(literal);
    uses.push(this.#isExact.length);
    this.#isExact.push(how === ending.exact);
    this.#uses.push(this.#patterns.length - 1, before, slot, flags);
  }

  laidOut(): CompiledPatterns {
    const isExact = (use: number) => this.#isExact[use] === true;
    return {
      atWords: literalSet(this.#atWords.literals, this.#atWords.uses, isExact),
      anywhere: literalSet(this.#anywhere.literals, this.#anywhere.uses, isExact),
      filter: gramFilterOf(this.#anywhere.literals),
      uses: Int32Array.from(this.#uses),
      slots: this.#slots.size,
      dictionary: Uint16Array.from(this.#dictionary),
      entry: Uint32Array.from(this.#entry),
      unless: Uint8Array.from(this.#unless),
      entries: this.#entries,
      pattern: this.#patterns,
    };
  }
}
