/**
 * What a word alone decides of the search, kept for the words that were met: posts repeat their words, and a post is read again
 * with each key press. What also depends on the words behind it is kept as a place to go on from.
 */
import { entryLanguages, type Hit } from '../dictionary.ts';
import { type CompiledPatterns, fieldsOfUse, useField, useFlag } from './compiled-patterns.ts';
import type { Entries } from './entries.ts';
import { endsWord, type ScannedText } from './fit.ts';
import { endField, fieldsOfEnd, type LiteralSet, type WalkedTree } from './literal-set.ts';
import { childOf } from './literal-tree.ts';
import { apostrophe, space } from './normalise.ts';
import type { UseForm } from './pattern.ts';

/** Kinds of the steps of the search at a word. */
export const step = {
  /** A pattern is this one word: of an entry that is in `KnownWord.entries`. */
  found: 0,
  /** A literal ends in the word. */
  take: 1,
  /** Literals go on with the next word. */
  goOn: 2,
  /** The last letters of a literal stand behind the word, if anywhere. */
  compare: 3,
  /** The word is the first part of patterns. */
  note: 4,
} as const;

/** Where a field of a step stands: numbers that mean something else in each kind. */
export const stepField = {
  kind: 0,
  /** `found`: dictionary, or -1 for a phrase that takes hits away. `take`: use. `goOn`: state of the tree. `compare`: end of the tree. `note`: slot. */
  what: 1,
  /** `found`: index into `KnownWord.entries`. `take`, `compare`: unit at which the literal, or what was compared of it, ends, from the start of the word. */
  unit: 2,
  /** `found`: index into `entryLanguages`. `take`: slot of the part before it, or -1. `goOn`, `compare`: index into `literalSets`. */
  context: 3,
  /** `goOn`: first letters that the next word may have, a bit each by `letterBit`. */
  letters: 4,
} as const;
export const fieldsOfStep = 5;

/** Letters that share their low bits are not told apart. */
export function letterBit(unit: number): number {
  return 1 << (unit & 31);
}

/** A word that was met. */
export interface KnownWord {
  units: Uint16Array;
  /** Steps of the search at it: `fieldsOfStep` numbers each, in the order in which they are taken. */
  steps: Int32Array;
  /** Whether a literal that starts here may end in a word behind it. */
  reaches: boolean;
  /** Entries of the patterns that are this one word. */
  entries: readonly Hit['entry'][];
}

/** Words that are kept; one that falls on the place of another takes it. */
const places = 1 << 12;
/** Longer words are not kept, in units. */
const longestKept = 64;

const atWordStarts = 0;
const insideWords = 1;

/** Literals that start where a word starts, and those that may start inside one. */
export function literalSets({ atWords, anywhere }: CompiledPatterns): readonly LiteralSet[] {
  return [atWords, anywhere];
}

export class KnownWords {
  readonly #compiled: CompiledPatterns;
  readonly #wanted: Uint8Array;
  readonly #foreign: number;
  readonly #words = new Array<KnownWord | undefined>(places).fill(undefined);
  readonly #sets: readonly LiteralSet[];
  readonly #entries: Entries;
  readonly #steps: number[] = [];
  #reaches = false;
  #entriesOfWord: Hit['entry'][] = [];

  /**
   * @param wanted 1 for each dictionary that is asked for
   * @param foreign index into `entryLanguages` of the language that the text is not in, or -1
   */
  constructor(compiled: CompiledPatterns, entries: Entries, wanted: Uint8Array, foreign: number) {
    this.#compiled = compiled;
    this.#entries = entries;
    this.#wanted = wanted;
    this.#foreign = foreign;
    this.#sets = literalSets(compiled);
  }

  /** What is known of the word with this index. */
  at(scanned: ScannedText, word: number): KnownWord {
    const { codes, wordFrom, wordTo } = scanned.folded;
    const from = wordFrom[word] as number;
    const to = wordTo[word] as number;
    if (to - from > longestKept) return this.#learn(scanned, word);
    let hash = 0;
    for (let unit = from; unit < to; unit++) hash = (Math.imul(hash, 31) + (codes[unit] as number)) | 0;
    const place = (hash ^ (hash >>> 13)) & (places - 1);
    const known = this.#words[place];
    if (known !== undefined && isWritten(known.units, codes, from, to)) return known;
    const learnt = this.#learn(scanned, word);
    this.#words[place] = learnt;
    return learnt;
  }

  /** Whether what a use leads to is asked for in this text. A part that other patterns share is noted for all of them. */
  asksFor(use: number): boolean {
    const { uses } = this.#compiled;
    const base = use * fieldsOfUse;
    if (((uses[base + useField.flags] as number) & useFlag.language) === this.#foreign) return false;
    return (
      (uses[base + useField.slot] as number) >= 0 || this.#wanted[uses[base + useField.dictionary] as number] === 1
    );
  }

  #learn(scanned: ScannedText, word: number): KnownWord {
    const { codes, wordFrom, wordTo } = scanned.folded;
    const from = wordFrom[word] as number;
    const to = wordTo[word] as number;
    this.#steps.length = 0;
    this.#entriesOfWord = [];
    this.#reaches = false;
    for (let unit = from; unit < to; unit++) this.#walk(insideWords, unit, scanned, word);
    this.#walk(atWordStarts, from, scanned, word);
    return {
      units: codes.slice(from, to),
      steps: new Int32Array(this.#steps),
      reaches: this.#reaches,
      entries: this.#entriesOfWord,
    };
  }

  /** Notes every literal of a set that starts at a unit of the word. */
  #walk(set: number, unit: number, scanned: ScannedText, word: number): void {
    const { tree } = this.#sets[set] as LiteralSet;
    const { codes, wordTo } = scanned.folded;
    const to = wordTo[word] as number;
    let state = 0;
    for (let at = unit; at < to; ) {
      state = childOf(tree, state, codes[at++] as number);
      if (state === 0) return;
      const end = tree.output[state] as number;
      if (end >= 0) this.#end(set, end, at, scanned, word);
    }
    const next = childOf(tree, state, space);
    if (next === 0) return;
    this.#reaches = true;
    this.#steps.push(step.goOn, next, 0, set, lettersBehind(tree, next));
  }

  /** Notes what ends at an end of the tree that was reached in front of a unit. */
  #end(set: number, end: number, at: number, scanned: ScannedText, word: number): void {
    const { tree, uses, ends } = this.#sets[set] as LiteralSet;
    const { codes, wordFrom, wordTo } = scanned.folded;
    const from = wordFrom[word] as number;
    const to = wordTo[word] as number;
    const base = end * fieldsOfEnd;
    const tailFrom = ends[base + endField.tailFrom] as number;
    const stop = at + (ends[base + endField.tailTo] as number) - tailFrom;
    for (let unit = at; unit < Math.min(stop, to); unit++) if (tree.tails[tailFrom + unit - at] !== codes[unit]) return;
    if (stop > to) {
      if (tree.tails[tailFrom + to - at] !== space) return;
      this.#reaches = true;
      this.#steps.push(step.compare, end, at - from, set, 0);
      return;
    }
    const closes = stop === to || codes[stop] === apostrophe;
    const usesTo = ends[base + (closes ? endField.usesTo : endField.exactFrom)] as number;
    for (let index = ends[base + endField.usesFrom] as number; index < usesTo; index++)
      this.#use(uses[index] as number, stop, scanned, word);
  }

  #use(use: number, stop: number, scanned: ScannedText, word: number): void {
    if (!this.asksFor(use)) return;
    const { uses, forms } = this.#compiled;
    const base = use * fieldsOfUse;
    const flags = uses[base + useField.flags] as number;
    const before = uses[base + useField.before] as number;
    const slot = uses[base + useField.slot] as number;
    const isPattern = (flags & plainWord) === plainWord;
    const isFirstPart = before < 0 && slot >= 0 && isPlainPart(forms[uses[base + useField.form] as number] as UseForm);
    if (!isPattern && !isFirstPart) {
      this.#steps.push(step.take, use, stop - (scanned.folded.wordFrom[word] as number), before, 0);
      return;
    }
    const language = flags & useFlag.language;
    if ((flags & useFlag.inflected) !== 0 && !endsWord(scanned, word, stop, entryLanguages[language] ?? 'any')) return;
    if (isFirstPart) {
      this.#steps.push(step.note, slot, 0, 0, 0);
      return;
    }
    const dictionary = (flags & useFlag.unless) === 0 ? (uses[base + useField.dictionary] as number) : -1;
    const entry = this.#entriesOfWord.push(this.#entries.at(uses[base + useField.entry] as number)) - 1;
    this.#steps.push(step.found, dictionary, entry, language, 0);
  }
}

/** Whether nothing but its letters is asked for. */
function isPlainPart({ part }: UseForm): boolean {
  return part.signs === '' && part.exactWords === undefined;
}

/** A state at which a literal ends already may be followed by anything. */
function lettersBehind({ output, firstChild, label }: WalkedTree, state: number): number {
  if ((output[state] as number) >= 0) return -1;
  let letters = 0;
  for (let child = firstChild[state] as number; child < (firstChild[state + 1] as number); child++)
    letters |= letterBit(label[child] as number);
  return letters;
}

const plainWord = useFlag.plain | useFlag.oneWord;

function isWritten(units: Uint16Array, codes: Uint16Array, from: number, to: number): boolean {
  if (units.length !== to - from) return false;
  for (let unit = from; unit < to; unit++) if (units[unit - from] !== codes[unit]) return false;
  return true;
}
