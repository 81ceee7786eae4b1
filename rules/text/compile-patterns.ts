/**
 * All patterns of all dictionaries, laid out for the scan: one automaton over their literals, and flat arrays that lead from a
 * literal to the patterns it belongs to. A list of 100,000 plain terms costs no object per term.
 */
import type { Dictionary, DictionaryEntry, Hit } from '../dictionary.ts';
import { type Automaton, buildAutomaton } from './automaton.ts';
import { foldPhrase } from './normalise.ts';
import { ending, type Pattern, type PatternPart, parsePattern } from './pattern.ts';

export const entryLanguages = ['de', 'en', 'any'] as const;

export interface CompiledPatterns {
  /** Its literals are numbered as `usePattern` and `usePart` are. */
  automaton: Automaton;
  /** Per literal: the pattern that it belongs to, and which part of it. */
  usePattern: Uint32Array;
  usePart: Uint8Array;
  /** Per pattern: its dictionary, its entry, index into `entryLanguages`, whether it is an `unless` phrase. */
  dictionary: Uint16Array;
  entry: Uint32Array;
  language: Uint8Array;
  unless: Uint8Array;
  /** What a hit carries of its entry. */
  entries: readonly Hit['entry'][];
  /** Patterns by number; a plain phrase is one of `plainPatterns`. */
  pattern: readonly Pattern[];
  /** Per pattern: first of its slots in the scan's memory, one slot per part; only for patterns of several parts. */
  slot: Uint32Array;
  slots: number;
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

/** The shapes that plain phrases share: where they start and how they end. Their literal stands in the automaton. */
const plainPatterns: readonly Pattern[] = [false, true].flatMap((openStart) =>
  [ending.exact, ending.inflected, ending.open].map((how) => ({
    parts: [{ literal: '', openStart, ending: how, exactWords: undefined, signs: '', gap: 0, numberBefore: false }],
    numberAfter: false,
    lineStart: false,
    lineEnd: false,
  })),
);

class Collected {
  readonly #literals: string[] = [];
  readonly #usePattern: number[] = [];
  readonly #usePart: number[] = [];
  readonly #patterns: Pattern[] = [];
  readonly #dictionary: number[] = [];
  readonly #entry: number[] = [];
  readonly #language: number[] = [];
  readonly #unless: number[] = [];
  readonly #slot: number[] = [];
  readonly #entries: Hit['entry'][] = [];
  #slots = 0;

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
      const how = shape[3] === '' ? 0 : shape[3] === '~' ? 1 : 2;
      this.#addPattern(plainPatterns[(openStart ? 3 : 0) + how] as Pattern, entry, dictionary, language, unless);
      this.#addUse(openStart ? folded : ` ${folded}`, 0);
      return;
    }
    for (const pattern of parsePattern(source)) {
      this.#addPattern(pattern, entry, dictionary, language, unless);
      pattern.parts.forEach((part, index) => {
        this.#addUse(literalOf(part), index);
      });
    }
  }

  #addPattern(pattern: Pattern, entry: number, dictionary: number, language: number, unless: number): void {
    this.#patterns.push(pattern);
    this.#entry.push(entry);
    this.#dictionary.push(dictionary);
    this.#language.push(language);
    this.#unless.push(unless);
    this.#slot.push(this.#slots);
    if (pattern.parts.length > 1) this.#slots += pattern.parts.length;
  }

  /** Of the pattern added last. */
  #addUse(literal: string, part: number): void {
    this.#literals.push(literal);
    this.#usePattern.push(this.#patterns.length - 1);
    this.#usePart.push(part);
  }

  laidOut(): CompiledPatterns {
    return {
      automaton: buildAutomaton(this.#literals),
      usePattern: Uint32Array.from(this.#usePattern),
      usePart: Uint8Array.from(this.#usePart),
      dictionary: Uint16Array.from(this.#dictionary),
      entry: Uint32Array.from(this.#entry),
      language: Uint8Array.from(this.#language),
      unless: Uint8Array.from(this.#unless),
      entries: this.#entries,
      pattern: this.#patterns,
      slot: Uint32Array.from(this.#slot),
      slots: this.#slots,
    };
  }
}

function literalOf(part: PatternPart): string {
  return part.openStart ? part.literal : ` ${part.literal}`;
}
