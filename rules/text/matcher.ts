/** All dictionaries of all rules of a pack, found in one pass over the text. */
import type { Dictionary, Hit } from '../dictionary.ts';
import type { Language } from '../post.ts';
import {
  type CompiledPatterns,
  compilePatterns,
  entryLanguages,
  fieldsOfUse,
  flagsOfUse,
  useField,
} from './compile-patterns.ts';
import { partFits, patternFits, type ScannedText } from './fit.ts';
import { candidates } from './gram-filter.ts';
import type { LiteralSet } from './literal-set.ts';
import { childOf, hasTail } from './literal-tree.ts';
import { apostrophe, space } from './normalise.ts';
import type { Pattern, PatternPart } from './pattern.ts';
import { settle, suppressedByEntry } from './settle.ts';

/** Hits of each dictionary, in the order the dictionaries were given, each sorted by position. */
export type Hits = readonly (readonly Hit[])[];

/** Of dictionaries without a hit: most of them, in most texts. */
const none: readonly Hit[] = Object.freeze([]);

export class Matcher {
  readonly #compiled: CompiledPatterns;
  readonly #all: Uint8Array;
  /** Per slot: word behind the part, first word of the match, and the scan it belongs to. */
  readonly #endWord: Uint32Array;
  readonly #startWord: Uint32Array;
  readonly #scanOf: Uint32Array;
  #scan = 0;

  constructor(dictionaries: readonly Dictionary[]) {
    this.#compiled = compilePatterns(dictionaries);
    this.#all = new Uint8Array(dictionaries.length).fill(1);
    this.#endWord = new Uint32Array(this.#compiled.slots);
    this.#startWord = new Uint32Array(this.#compiled.slots);
    this.#scanOf = new Uint32Array(this.#compiled.slots);
  }

  get states(): number {
    return this.#compiled.atWords.tree.states + this.#compiled.anywhere.tree.states;
  }

  /**
   * Finds every entry. Entries of another language than the text's are left out; in a text of unknown language all count.
   * @param wanted 1 for each dictionary that is asked for; default: all
   */
  scan(scanned: ScannedText, language: Language | 'unknown', wanted?: Uint8Array): Hits {
    const scan = new Scan(scanned, language, wanted ?? this.#all);
    this.#scan++;
    const { atWords, anywhere, filter } = this.#compiled;
    const { codes, length, wordFrom, wordCount } = scanned.folded;
    const inside = candidates(filter, codes, 1, length);
    let next = 0;
    for (let word = 0; word < wordCount; word++) {
      const from = wordFrom[word] as number;
      const behind = word + 1 < wordCount ? (wordFrom[word + 1] as number) : length;
      for (; next < inside.length && (inside[next] as number) < behind; next++) {
        this.#walk(anywhere, inside[next] as number, word, scan);
      }
      this.#walk(atWords, from, word, scan);
    }
    return scan.settled();
  }

  /** Takes every literal of a set that starts at a unit. */
  #walk(set: LiteralSet, unit: number, word: number, scan: Scan): void {
    const { tree, uses, exactFrom } = set;
    const { output, tailFrom, endFrom } = tree;
    const { codes, length } = scan.scanned.folded;
    let state = 0;
    for (let at = unit; at < length; ) {
      state = childOf(tree, state, codes[at++] as number);
      if (state === 0) return;
      const end = output[state] as number;
      if (end < 0 || !hasTail(tree, end, codes, at, length)) continue;
      const stop = at + (tailFrom[end + 1] as number) - (tailFrom[end] as number);
      const behind = codes[stop];
      const last = behind === space || behind === apostrophe ? endFrom[end + 1] : exactFrom[end];
      for (let index = endFrom[end] as number; index < (last as number); index++) {
        this.#take(uses[index] as number, word, stop, scan);
      }
    }
  }

  #take(use: number, word: number, stop: number, scan: Scan): void {
    const { uses, pattern, entry, entries, dictionary, unless } = this.#compiled;
    const base = use * fieldsOfUse;
    const before = uses[base + useField.before] as number;
    if (before >= 0 && this.#scanOf[before] !== this.#scan) return;
    const flags = uses[base + useField.flags] as number;
    const languageIndex = flags & flagsOfUse.language;
    if (languageIndex === scan.foreign) return;
    const { scanned } = scan;
    const number = uses[base + useField.pattern] as number;
    const slot = uses[base + useField.slot] as number;
    // A part that other patterns share is noted for all of them.
    if (slot < 0 && scan.wanted[dictionary[number] as number] !== 1) return;
    const whole = pattern[number] as Pattern;
    const isPlain = (flags & flagsOfUse.plain) !== 0;
    const part = whole.parts[isPlain ? 0 : flags >> flagsOfUse.part] as PatternPart;
    const language = entryLanguages[languageIndex] as Hit['language'];
    let wordEnd = partFits(scanned, part, word, stop, language);
    if (wordEnd < 0) return;
    let wordStart = word;
    if (before >= 0) {
      if (!follows(scanned, part, this.#endWord[before] as number, word, wordEnd)) return;
      wordStart = this.#startWord[before] as number;
    }
    if (slot >= 0) {
      this.#scanOf[slot] = this.#scan;
      this.#endWord[slot] = wordEnd;
      this.#startWord[slot] = wordStart;
      return;
    }
    if (!isPlain) {
      const fitting = patternFits(scanned, whole, wordStart, wordEnd);
      if (fitting === null) return;
      ({ wordStart, wordEnd } = fitting);
    }
    const found = entries[entry[number] as number] as Hit['entry'];
    const hit = new FoundHit(scanned, wordStart, wordEnd, language, found, isPlain || isContiguous(whole));
    scan.add(unless[number] === 1 ? -1 : (dictionary[number] as number), hit);
  }
}

/** One pass over one text. */
class Scan {
  readonly scanned: ScannedText;
  /** Index into `entryLanguages` of the language that the text is not in, or -1. */
  readonly foreign: number;
  readonly wanted: Uint8Array;
  readonly #hits: (Hit[] | undefined)[];
  readonly #suppressed: Hit[] = [];

  constructor(scanned: ScannedText, language: Language | 'unknown', wanted: Uint8Array) {
    this.scanned = scanned;
    this.wanted = wanted;
    this.foreign = language === 'unknown' ? -1 : 1 - entryLanguages.indexOf(language);
    this.#hits = new Array<Hit[] | undefined>(wanted.length).fill(undefined);
  }

  /** @param dictionary -1 for a phrase that takes hits of its entry away */
  add(dictionary: number, hit: Hit): void {
    if (dictionary < 0) {
      this.#suppressed.push(hit);
      return;
    }
    const list = this.#hits[dictionary];
    if (list === undefined) this.#hits[dictionary] = [hit];
    else list.push(hit);
  }

  settled(): Hits {
    const suppressed = suppressedByEntry(this.#suppressed);
    return this.#hits.map((list) => (list === undefined ? none : settle(list, suppressed)));
  }
}

/** The text of a hit is cut out when a rule asks for it: most hits are only counted. */
class FoundHit implements Hit {
  readonly start: number;
  readonly end: number;
  readonly wordStart: number;
  readonly wordEnd: number;
  readonly language: Hit['language'];
  readonly entry: Hit['entry'];
  readonly contiguous: boolean;
  readonly #source: string;

  constructor(
    { text, folded: { starts, ends, wordFrom, wordTo } }: ScannedText,
    wordStart: number,
    wordEnd: number,
    language: Hit['language'],
    entry: Hit['entry'],
    contiguous: boolean,
  ) {
    this.start = starts[wordFrom[wordStart] as number] as number;
    this.end = ends[(wordTo[wordEnd - 1] as number) - 1] as number;
    this.wordStart = wordStart;
    this.wordEnd = wordEnd;
    this.language = language;
    this.entry = entry;
    this.contiguous = contiguous;
    this.#source = text;
  }

  get text(): string {
    return this.#source.slice(this.start, this.end);
  }
}

/**
 * Whether a part may stand behind the part before it: close enough, with a number between where one is asked for, and in one
 * sentence with it from its first to its last word.
 */
function follows(scanned: ScannedText, part: PatternPart, endWord: number, word: number, wordEnd: number): boolean {
  if (word < endWord) return false;
  let from = endWord;
  if (part.numberBefore) {
    if (!scanned.isNumber(from)) return false;
    while (from < word && scanned.isNumber(from)) from++;
  }
  if (word - from > part.gap) return false;
  const sentence = scanned.sentenceOfWord(endWord - 1);
  return sentence === scanned.sentenceOfWord(word) && sentence === scanned.sentenceOfWord(wordEnd - 1);
}

function isContiguous({ parts }: Pattern): boolean {
  for (const part of parts) if (part.gap > 0) return false;
  return true;
}
