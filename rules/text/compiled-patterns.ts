/** What the search for patterns works with: prefix trees of their literals, and flat arrays that lead from a literal to its patterns. */
import { type Dictionary, entryLanguages } from '../dictionary.ts';
import type { LiteralSet } from './literal-set.ts';
import type { UseForm } from './pattern.ts';

/** Where a field of a use stands in `CompiledPatterns.uses`. */
export const useField = { form: 0, before: 1, slot: 2, entry: 3, dictionary: 4, flags: 5 } as const;
export const fieldsOfUse = 6;

/** Bits in the flags of a use. */
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
  /** A word has to end behind it. */
  exact: 0b100_0000,
} as const;

/** Plain data: it can be stored as it is, and used again with the same dictionaries. */
export interface CompiledPatterns {
  /** Literals that start where a word starts, and those that may start inside one. */
  atWords: LiteralSet;
  anywhere: LiteralSet;
  /**
   * What patterns make of a literal, six numbers each: the form of its part; the slot of the scan's memory in which the part before it must
   * be found, or -1 for a first part; the slot that notes this part, or -1 for a last one; entry and dictionary of the pattern; the
   * flags. Patterns that begin alike share their slots.
   */
  uses: Int32Array;
  slots: number;
  /** Entries in each list of each dictionary: tells whether dictionaries are those that were compiled. */
  entries: Uint32Array;
  /** Words of the longest phrase. */
  mostWords: number;
  /** What parts of patterns ask for besides their words, by number. */
  forms: readonly UseForm[];
}

/** Entries in each list of each dictionary. */
export function entryCounts(dictionaries: readonly Dictionary[]): Uint32Array {
  return Uint32Array.from(
    dictionaries.flatMap((dictionary) => entryLanguages.map((language) => dictionary[language]?.length ?? 0)),
  );
}
