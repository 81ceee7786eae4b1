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
  /** Its literals are numbered as the fields `use…` are. */
  automaton: Automaton;
  /** Per literal: the pattern that it belongs to, which part of it, and the index of the language into `entryLanguages`. */
  usePattern: Uint32Array;
  usePart: Uint8Array;
  useLanguage: Uint8Array;
  /** Per literal: 1 where a word has to end behind it. */
  useExact: Uint8Array;
  /** Per literal: slot of the scan's memory in which the part before it must be found, or -1 for a first part. */
  useBefore: Int32Array;
  /** Per literal: slot that notes this part, or -1 for a last part. Patterns that begin alike share their slots. */
  useSlot: Int32Array;
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
  readonly #useLanguage: number[] = [];
  readonly #useExact: number[] = [];
  readonly #useBefore: number[] = [];
  readonly #useSlot: number[] = [];
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
      const how = shape[3] === '' ? 0 : shape[3] === '~' ? 1 : 2;
      this.#addPattern(plainPatterns[(openStart ? 3 : 0) + how] as Pattern, entry, dictionary, unless);
      this.#addUse(openStart ? folded : ` ${folded}`, 0, how, language, -1, -1);
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
      const literal = part.openStart ? part.literal : ` ${part.literal}`;
      if (index === parts.length - 1) {
        this.#addUse(literal, index, part.ending, language, before, -1);
        return;
      }
      const key = `${before} ${language} ${JSON.stringify(part)}`;
      let slot = this.#slots.get(key);
      if (slot === undefined) {
        slot = this.#slots.size;
        this.#slots.set(key, slot);
        this.#addUse(literal, index, part.ending, language, before, slot);
      }
      before = slot;
    });
  }

  #addUse(literal: string, part: number, how: number, language: number, before: number, slot: number): void {
    this.#literals.push(literal);
    this.#usePattern.push(this.#patterns.length - 1);
    this.#usePart.push(part);
    this.#useLanguage.push(language);
    this.#useExact.push(how === ending.exact ? 1 : 0);
    this.#useBefore.push(before);
    this.#useSlot.push(slot);
  }

  laidOut(): CompiledPatterns {
    return {
      automaton: buildAutomaton(this.#literals),
      usePattern: Uint32Array.from(this.#usePattern),
      usePart: Uint8Array.from(this.#usePart),
      useLanguage: Uint8Array.from(this.#useLanguage),
      useExact: Uint8Array.from(this.#useExact),
      useBefore: Int32Array.from(this.#useBefore),
      useSlot: Int32Array.from(this.#useSlot),
      slots: this.#slots.size,
      dictionary: Uint16Array.from(this.#dictionary),
      entry: Uint32Array.from(this.#entry),
      unless: Uint8Array.from(this.#unless),
      entries: this.#entries,
      pattern: this.#patterns,
    };
  }
}
