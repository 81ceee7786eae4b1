/**
 * All patterns of all dictionaries, laid out for the scan: prefix trees of their literals, and flat arrays that lead from a literal
 * to the patterns it belongs to.
 */
import { type Dictionary, type DictionaryEntry, entryLanguages } from '../dictionary.ts';
import { type LiteralSet, literalSet } from './literal-set.ts';
import { foldPhrase } from './normalise.ts';
import {
  type Ending,
  ending,
  type KnownTokens,
  type PartForm,
  type Pattern,
  PatternError,
  type PatternForm,
  type PatternPart,
  parsePattern,
} from './pattern.ts';

/** Where a field of a use stands in `CompiledPatterns.uses`. */
export const useField = { form: 0, before: 1, slot: 2, entry: 3, dictionary: 4, flags: 5 } as const;
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
  /** A word has to end behind it. */
  exact: 0b100_0000,
} as const;
export const partShift = 7;

/** Plain data: it can be stored as it is, and used again with the same dictionaries. */
export interface CompiledPatterns {
  /** Literals that start where a word starts, and those that may start inside one. */
  atWords: LiteralSet;
  anywhere: LiteralSet;
  /**
   * What patterns make of a literal, six numbers each: the form of the pattern; the slot of the scan's memory in which the part before it must
   * be found, or -1 for a first part; the slot that notes this part, or -1 for a last one; entry and dictionary of the pattern; the
   * flags. Patterns that begin alike share their slots.
   */
  uses: Int32Array;
  slots: number;
  /** Entries in each list of each dictionary: tells whether dictionaries are those that were compiled. */
  entries: Uint32Array;
  /** Words of the longest phrase. */
  mostWords: number;
  /** What patterns ask for besides their words, by number. */
  forms: readonly PatternForm[];
}

export function compilePatterns(dictionaries: readonly Dictionary[]): CompiledPatterns {
  const collected = new Collected();
  for (const [index, dictionary] of dictionaries.entries()) {
    for (const [language, name] of entryLanguages.entries()) {
      for (const entry of dictionary[name] ?? []) collected.add(entry, index, language);
    }
  }
  return collected.laidOut(entryCounts(dictionaries));
}

/** Entries in each list of each dictionary. */
export function entryCounts(dictionaries: readonly Dictionary[]): Uint32Array {
  return Uint32Array.from(
    dictionaries.flatMap((dictionary) => entryLanguages.map((language) => dictionary[language]?.length ?? 0)),
  );
}

/** One word of plain letters and digits: most terms of a long list. */
const simpleWord = /^\*?[a-zA-Z0-9]+[~*]?$/;
const tilde = 126;
const star = 42;

/** A word or phrase without marks besides `*` and `~` at its ends. */
const plain = /^(\*?)([\p{L}\p{N}]+(?:[ -][\p{L}\p{N}]+)*)([~*]?)$/u;

/** The forms that plain phrases have: where they start and how they end. */
const plainForms: readonly PatternForm[] = [false, true].flatMap((openStart) =>
  [ending.exact, ending.inflected, ending.open].map((how) => ({
    parts: [{ openStart, ending: how, exactWords: undefined, signs: '', gap: 0, numberBefore: false }],
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
  #uses = new Int32Array(1 << 14);
  #useCount = 0;
  #mostWords = 1;
  /** Slot of each way that patterns begin. */
  readonly #slots = new Map<string, number>();
  readonly #forms: PatternForm[] = [...plainForms];
  readonly #formOf = new Map<string, number>();
  readonly #tokens: KnownTokens = new Map();
  #entries = 0;

  add(entry: DictionaryEntry, dictionary: number, language: number): void {
    const owner = { entry: this.#entries++, dictionary, flags: language };
    if (typeof entry.match === 'string') this.#addSource(entry.match, owner);
    else for (const source of entry.match) this.#addSource(source, owner);
    if (entry.unless === undefined || entry.unless.length === 0) return;
    const unless = { ...owner, flags: language | useFlag.unless };
    for (const source of entry.unless) this.#addSource(source, unless);
  }

  #addSource(source: string, owner: Owner): void {
    const simple = simpleWord.test(source);
    const shape = simple ? null : plain.exec(source);
    if (simple || shape !== null) {
      const openStart = source.startsWith('*');
      const last = source.charCodeAt(source.length - 1);
      const how = last === tilde ? ending.inflected : last === star ? ending.open : ending.exact;
      const folded = simple
        ? source.slice(Number(openStart), how === ending.exact ? undefined : -1).toLowerCase()
        : foldPhrase(shape?.[2] as string);
      if (folded === '') throw new PatternError(source, 'has no word in it');
      const flags = useFlag.plain | (folded.includes(' ') ? 0 : useFlag.oneWord);
      this.#addUse(folded, openStart, how, (openStart ? 3 : 0) + how, -1, -1, owner, flags);
      return;
    }
    for (const pattern of parsePattern(source, this.#tokens)) this.#addParts(pattern, owner);
  }

  /** A beginning that another pattern has too is not looked for twice. */
  #addParts(pattern: Pattern, owner: Owner): void {
    const { parts } = pattern;
    const form = this.#numberOf(pattern);
    let before = -1;
    for (const [index, part] of parts.entries()) {
      const { literal, openStart, ending: how } = part;
      const flags = index << partShift;
      if (index === parts.length - 1) {
        this.#addUse(literal, openStart, how, form, before, -1, owner, flags);
        return;
      }
      const key = `${before} ${owner.flags & useFlag.language} ${keyOf(part)} ${literal}`;
      let slot = this.#slots.get(key);
      if (slot === undefined) {
        slot = this.#slots.size;
        this.#slots.set(key, slot);
        this.#addUse(literal, openStart, how, form, before, slot, owner, flags);
      }
      before = slot;
    }
  }

  #numberOf({ parts, numberAfter, lineStart, lineEnd }: Pattern): number {
    const key = `${numberAfter} ${lineStart} ${lineEnd} ${parts.map(keyOf).join(' ')}`;
    let number = this.#formOf.get(key);
    if (number === undefined) {
      number = this.#forms.push({ parts: parts.map(withoutLiteral), numberAfter, lineStart, lineEnd }) - 1;
      this.#formOf.set(key, number);
    }
    return number;
  }

  #addUse(
    literal: string,
    openStart: boolean,
    how: Ending,
    form: number,
    before: number,
    slot: number,
    owner: Owner,
    flags: number,
  ): void {
    const { literals, uses } = openStart ? this.#anywhere : this.#atWords;
    literals.push(literal);
    uses.push(this.#useCount);
    this.#mostWords = Math.max(this.#mostWords, wordsIn(literal));
    const at = this.#useCount++ * fieldsOfUse;
    if (at + fieldsOfUse > this.#uses.length) {
      const larger = new Int32Array(2 * this.#uses.length);
      larger.set(this.#uses);
      this.#uses = larger;
    }
    const numbers = this.#uses;
    numbers[at + useField.form] = form;
    numbers[at + useField.before] = before;
    numbers[at + useField.slot] = slot;
    numbers[at + useField.entry] = owner.entry;
    numbers[at + useField.dictionary] = owner.dictionary;
    numbers[at + useField.flags] = owner.flags | flags | flagOfEnding[how];
  }

  laidOut(entries: Uint32Array): CompiledPatterns {
    const uses = this.#uses.slice(0, this.#useCount * fieldsOfUse);
    const isExact = (use: number) => ((uses[use * fieldsOfUse + useField.flags] as number) & useFlag.exact) !== 0;
    return {
      atWords: literalSet(this.#atWords.literals, this.#atWords.uses, isExact),
      anywhere: literalSet(this.#anywhere.literals, this.#anywhere.uses, isExact),
      uses,
      slots: this.#slots.size,
      entries,
      mostWords: this.#mostWords,
      forms: this.#forms,
    };
  }
}

const flagOfEnding = { [ending.exact]: useFlag.exact, [ending.inflected]: useFlag.inflected, [ending.open]: 0 };

function keyOf({ openStart, ending: how, exactWords, signs, gap, numberBefore }: PatternPart): string {
  return `${openStart} ${how} ${gap} ${numberBefore} ${signs} ${exactWords?.join(';') ?? ''}`;
}

function withoutLiteral({ literal: _, ...form }: PatternPart): PartForm {
  return form;
}

function wordsIn(literal: string): number {
  let words = 1;
  for (let at = literal.indexOf(' '); at !== -1; at = literal.indexOf(' ', at + 1)) words++;
  return words;
}
