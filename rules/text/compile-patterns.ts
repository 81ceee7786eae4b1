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
  type PatternPart,
  type UseForm,
} from './pattern.ts';
import { type PatternStep, parseSteps } from './pattern-steps.ts';

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
const plainForms: readonly UseForm[] = [false, true].flatMap((openStart) =>
  [ending.exact, ending.inflected, ending.open].map((how) => ({
    part: { openStart, ending: how, exactWords: undefined, signs: '', gap: 0, numberBefore: false },
    ...{ numberFirst: false, numberAfter: false, lineStart: false, lineEnd: false, contiguous: true },
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
  readonly #forms: UseForm[] = [...plainForms];
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
      this.#addPlain(folded, openStart, how, owner);
      return;
    }
    this.#addSteps(parseSteps(source, this.#tokens), owner);
  }

  /** @param literal of words and spaces; the pattern asks for nothing else */
  #addPlain(literal: string, openStart: boolean, how: Ending, owner: Owner): void {
    const flags = useFlag.plain | (literal.includes(' ') ? 0 : useFlag.oneWord);
    this.#addUse(literal, openStart, how, (openStart ? 3 : 0) + how, -1, -1, owner, flags);
  }

  /** What other patterns begin with too is not looked for twice. */
  #addSteps(steps: readonly PatternStep[], owner: Owner): void {
    const numberFirst = steps[0]?.[0]?.parts[0]?.numberBefore === true;
    const lineStart = steps.length > 1 && steps[0]?.[0]?.lineStart === true;
    let before = -1;
    for (const [index, phrases] of steps.entries()) {
      if (index < steps.length - 1) {
        before = this.#slotOf(phrases, before, owner);
        continue;
      }
      for (const phrase of phrases) {
        const isFirst = steps.length === 1;
        const [only] = phrase.parts;
        if (isFirst && only !== undefined && isPlain(phrase)) {
          this.#addPlain(only.literal, only.openStart, only.ending, owner);
          continue;
        }
        const contiguous = isFirst && phrase.parts.every(({ gap }) => gap === 0);
        const whole = {
          numberFirst: isFirst ? phrase.parts[0]?.numberBefore === true : numberFirst,
          numberAfter: phrase.numberAfter,
          lineStart: isFirst ? phrase.lineStart : lineStart,
          lineEnd: phrase.lineEnd,
          contiguous,
        };
        this.#addPhrase(phrase, before, owner, (part, behind) => {
          this.#addPart(part, this.#numberOf(part, whole), behind, -1, owner);
        });
      }
    }
  }

  /** Slot that notes each of these phrases. */
  #slotOf(phrases: PatternStep, before: number, owner: Owner): number {
    const all = phrases
      .map(({ parts }) => parts.map((part) => `${keyOf(part)} ${part.literal}`).join(' + '))
      .join(' | ');
    return this.#slot(`${before} ${owner.flags & useFlag.language} ${all}`, (slot) => {
      for (const phrase of phrases) {
        this.#addPhrase(phrase, before, owner, (part, behind) => {
          this.#addPart(part, this.#numberOf(part, unframed), behind, slot, owner);
        });
      }
    });
  }

  /** @param addLast takes the last part and the slot of the part before it */
  #addPhrase(
    { parts }: Pattern,
    before: number,
    owner: Owner,
    addLast: (part: PatternPart, before: number) => void,
  ): void {
    let behind = before;
    for (const [index, part] of parts.entries()) {
      if (index === parts.length - 1) {
        addLast(part, behind);
        return;
      }
      const from = behind;
      const key = `${from} ${owner.flags & useFlag.language} ${keyOf(part)} ${part.literal}`;
      behind = this.#slot(key, (slot) => this.#addPart(part, this.#numberOf(part, unframed), from, slot, owner));
    }
  }

  /** Slot of this name; a new one is filled. */
  #slot(name: string, fill: (slot: number) => void): number {
    const known = this.#slots.get(name);
    if (known !== undefined) return known;
    const slot = this.#slots.size;
    this.#slots.set(name, slot);
    fill(slot);
    return slot;
  }

  #addPart(
    { literal, openStart, ending: how }: PatternPart,
    form: number,
    before: number,
    slot: number,
    owner: Owner,
  ): void {
    this.#addUse(literal, openStart, how, form, before, slot, owner, 0);
  }

  #numberOf(part: PatternPart, whole: Omit<UseForm, 'part'>): number {
    const key = `${bitsOf(part, whole)} ${keyOfWriting(part)}`;
    let number = this.#formOf.get(key);
    if (number === undefined) {
      const { literal: _, ...form } = part;
      number = this.#forms.push({ part: form, ...whole }) - 1;
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

/** Whether a pattern is one phrase without marks besides those at its ends. */
function isPlain({ parts, numberAfter, lineStart, lineEnd }: Pattern): boolean {
  const [only, more] = parts;
  return (
    only !== undefined &&
    more === undefined &&
    !numberAfter &&
    !lineStart &&
    !lineEnd &&
    !only.numberBefore &&
    only.gap === 0 &&
    only.signs === '' &&
    only.exactWords === undefined
  );
}

/** Of a part that is not the last. */
const unframed = { numberFirst: false, numberAfter: false, lineStart: false, lineEnd: false, contiguous: false };

function keyOf(part: PartForm): string {
  return `${bitsOf(part, unframed)} ${keyOfWriting(part)}`;
}

/** What a part and its pattern ask for besides the writing, as one number. */
function bitsOf(part: PartForm, whole: Omit<UseForm, 'part'>): number {
  const { openStart, ending: how, gap, numberBefore } = part;
  const { numberFirst, numberAfter, lineStart, lineEnd, contiguous } = whole;
  const yes = [openStart, numberBefore, numberFirst, numberAfter, lineStart, lineEnd, contiguous];
  return yes.reduce((bits, one) => 2 * bits + (one ? 1 : 0), 4 * gap + how);
}

/** Most parts ask for no special writing. */
function keyOfWriting({ signs, exactWords }: PartForm): string {
  return exactWords === undefined ? signs : `${signs} ${exactWords.join(';')}`;
}

function wordsIn(literal: string): number {
  let words = 1;
  for (let at = literal.indexOf(' '); at !== -1; at = literal.indexOf(' ', at + 1)) words++;
  return words;
}
