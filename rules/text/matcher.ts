/** All dictionaries of all rules of a pack, found in one pass over the text. */
import { type Dictionary, entryLanguages, type Hit } from '../dictionary.ts';
import type { Language } from '../post.ts';
import type { Reread } from './analyse.ts';
import { compilePatterns } from './compile-patterns.ts';
import { type CompiledPatterns, entryCounts, fieldsOfUse, useField, useFlag } from './compiled-patterns.ts';
import { Entries } from './entries.ts';
import { partFits, patternFits, type ScannedText } from './fit.ts';
import { FoundHit } from './found-hit.ts';
import { fieldsOfStep, type KnownWord, KnownWords, letterBit, literalSets, step, stepField } from './known-words.ts';
import { endField, fieldsOfEnd, type LiteralSet } from './literal-set.ts';
import { childOf } from './literal-tree.ts';
import { apostrophe, space } from './normalise.ts';
import type { PartForm, UseForm } from './pattern.ts';
import { Scan, suppressing } from './scan.ts';
import { Slots } from './slots.ts';

export class Matcher {
  readonly #compiled: CompiledPatterns;
  readonly #entries: Entries;
  readonly #all: Uint8Array;
  readonly #sets: readonly LiteralSet[];
  /** By what is asked for and by the language that is not. */
  readonly #known = new WeakMap<Uint8Array, KnownWords[]>();
  readonly #slots: Slots;

  /**
   * @param compiled what was compiled of the same dictionaries before
   * @throws RangeError when it was compiled of others
   */
  constructor(dictionaries: readonly Dictionary[], compiled?: CompiledPatterns) {
    if (compiled !== undefined && !isSame(compiled.entries, entryCounts(dictionaries)))
      throw new RangeError('These patterns were compiled of other dictionaries.');
    this.#compiled = compiled ?? compilePatterns(dictionaries);
    this.#entries = new Entries(dictionaries);
    this.#sets = literalSets(this.#compiled);
    this.#all = new Uint8Array(dictionaries.length).fill(1);
    this.#slots = new Slots(this.#compiled.slots);
  }

  /** To be stored, and given to the constructor with the same dictionaries. */
  get compiled(): CompiledPatterns {
    return this.#compiled;
  }

  get states(): number {
    return this.#compiled.atWords.tree.states + this.#compiled.anywhere.tree.states;
  }

  /**
   * Finds every entry. Entries of another language than the text's are left out; in a text of unknown language all count.
   * @param wanted 1 for each dictionary that is asked for; default: all
   */
  scan(scanned: ScannedText, language: Language | 'unknown', wanted?: Uint8Array): Scan {
    const scan = new Scan(scanned, language, wanted ?? this.#all);
    this.#pass(scan, 0, scanned.folded.wordCount);
    scan.settle();
    return scan;
  }

  /** Finds what there is after a change of the text that left its language as it was. */
  rescan(scan: Scan, reread: Reread): void {
    scan.begin(reread);
    this.#reachInto(scan, reread.from);
    this.#pass(scan, reread.from, reread.newTo);
    scan.settleAgain(reread);
  }

  /** Takes what starts in the words `first` up to `last`. */
  #pass(scan: Scan, first: number, last: number): void {
    this.#slots.clear();
    const words = this.#wordsFor(scan);
    for (let word = first; word < last; word++) {
      const known = words.at(scan.scanned, word);
      for (let base = 0; base < known.steps.length; base += fieldsOfStep) this.#step(known, base, word, words, scan);
    }
  }

  /**
   * Takes what starts in front of a word and reaches over it. That is a single phrase: the parts of other patterns share a sentence,
   * and a change begins with one.
   */
  #reachInto(scan: Scan, border: number): void {
    this.#slots.clear();
    const words = this.#wordsFor(scan);
    for (let word = Math.max(0, border - this.#compiled.mostWords + 1); word < border; word++) {
      const known = words.at(scan.scanned, word);
      if (!known.reaches) continue;
      for (let base = 0; base < known.steps.length; base += fieldsOfStep) {
        const kind = known.steps[base + stepField.kind];
        if (kind === step.goOn || kind === step.compare) this.#step(known, base, word, words, scan);
      }
    }
  }

  #wordsFor({ wanted, foreign }: Scan): KnownWords {
    const byLanguage = this.#known.get(wanted) ?? [];
    this.#known.set(wanted, byLanguage);
    byLanguage[foreign + 1] ??= new KnownWords(this.#compiled, this.#entries, wanted, foreign);
    return byLanguage[foreign + 1] as KnownWords;
  }

  #step({ steps, entries }: KnownWord, base: number, word: number, words: KnownWords, scan: Scan): void {
    const kind = steps[base + stepField.kind] as number;
    const what = steps[base + stepField.what] as number;
    const unit = steps[base + stepField.unit] as number;
    const context = steps[base + stepField.context] as number;
    const { codes, wordFrom, wordTo } = scan.scanned.folded;
    if (kind === step.take) {
      if (context >= 0 && !this.#slots.isFilled(context)) return;
      this.#take(what, word, (wordFrom[word] as number) + unit, scan);
    } else if (kind === step.note) this.#slots.note(what, word, word + 1);
    else if (kind === step.found) {
      const language = entryLanguages[context] as EntryLanguage;
      const entry = entries[unit] as Hit['entry'];
      scan.add(new FoundHit(scan.scanned, word, word + 1, what, language, entry, true));
    } else if (kind === step.goOn) {
      const next = (wordTo[word] as number) + 1;
      if (((steps[base + stepField.letters] as number) & letterBit(codes[next] as number)) === 0) return;
      this.#goOn(this.#sets[context] as LiteralSet, what, next, word, words, scan);
    } else this.#takeAll(this.#sets[context] as LiteralSet, what, (wordFrom[word] as number) + unit, word, words, scan);
  }

  /** Takes every literal of a set that began at a word and goes on at a unit behind it. */
  #goOn(set: LiteralSet, from: number, unit: number, word: number, words: KnownWords, scan: Scan): void {
    const { tree } = set;
    const { dense, denseStates, classOf, classes, output } = tree;
    const { codes, length } = scan.scanned.folded;
    let state = from;
    for (let at = unit; ; ) {
      const end = output[state] as number;
      if (end >= 0) this.#takeAll(set, end, at, word, words, scan);
      if (at >= length) return;
      const code = codes[at++] as number;
      state =
        state < denseStates
          ? (dense[state * classes + (classOf[code] as number)] as number)
          : childOf(tree, state, code);
      if (state === 0) return;
    }
  }

  /** Takes the uses at an end of the tree, if what is left of its literal stands in the text too. */
  #takeAll(
    { tree, uses, ends }: LiteralSet,
    end: number,
    at: number,
    word: number,
    words: KnownWords,
    scan: Scan,
  ): void {
    const { codes, length } = scan.scanned.folded;
    const base = end * fieldsOfEnd;
    const tailFrom = ends[base + endField.tailFrom] as number;
    const tail = (ends[base + endField.tailTo] as number) - tailFrom;
    const stop = at + tail;
    if (stop > length) return;
    for (let index = 0; index < tail; index++) if (tree.tails[tailFrom + index] !== codes[at + index]) return;
    const behind = codes[stop];
    const to = ends[
      base + (behind === space || behind === apostrophe ? endField.usesTo : endField.exactFrom)
    ] as number;
    for (let index = ends[base + endField.usesFrom] as number; index < to; index++) {
      const use = uses[index] as number;
      if (words.asksFor(use)) this.#take(use, word, stop, scan);
    }
  }

  #take(use: number, word: number, stop: number, scan: Scan): void {
    const { uses, forms } = this.#compiled;
    const base = use * fieldsOfUse;
    const before = uses[base + useField.before] as number;
    if (before >= 0 && !this.#slots.isFilled(before)) return;
    const flags = uses[base + useField.flags] as number;
    const language = entryLanguages[flags & useFlag.language] as EntryLanguage;
    const { scanned } = scan;
    const form = forms[uses[base + useField.form] as number] as UseForm;
    let wordEnd = partFits(scanned, form.part, word, stop, language);
    if (wordEnd < 0) return;
    let wordStart = word;
    if (before >= 0) {
      wordStart = this.#startBefore(before, scanned, form.part, word, wordEnd);
      if (wordStart < 0) return;
    }
    const slot = uses[base + useField.slot] as number;
    if (slot >= 0) {
      this.#slots.note(slot, wordStart, wordEnd);
      return;
    }
    if ((flags & useFlag.plain) === 0) {
      const fitting = patternFits(scanned, form, wordStart, wordEnd);
      if (fitting === null) return;
      ({ wordStart, wordEnd } = fitting);
    }
    this.#found(base, wordStart, wordEnd, form.contiguous, scan);
  }

  /** First word of what was noted before a part, or -1 when the part may not stand behind it. */
  #startBefore(slot: number, scanned: ScannedText, part: PartForm, word: number, wordEnd: number): number {
    const slots = this.#slots;
    if (follows(scanned, part, slots.end(slot), word, wordEnd)) return slots.start(slot);
    const lastButOne = slots.endBefore(slot);
    if (lastButOne === 0 || !follows(scanned, part, lastButOne, word, wordEnd)) return -1;
    return slots.startBefore(slot);
  }

  #found(base: number, wordStart: number, wordEnd: number, contiguous: boolean, scan: Scan): void {
    const { uses } = this.#compiled;
    const flags = uses[base + useField.flags] as number;
    const language = entryLanguages[flags & useFlag.language] as EntryLanguage;
    const entry = this.#entries.at(uses[base + useField.entry] as number);
    const dictionary = (flags & useFlag.unless) === 0 ? (uses[base + useField.dictionary] as number) : suppressing;
    scan.add(new FoundHit(scan.scanned, wordStart, wordEnd, dictionary, language, entry, contiguous));
  }
}

function isSame(one: Uint32Array, other: Uint32Array): boolean {
  return one.length === other.length && one.every((count, index) => count === other[index]);
}

type EntryLanguage = Hit['language'];

/**
 * Whether a part may stand behind the part before it: close enough, with a number between where one is asked for, and in one
 * sentence with it from its first to its last word.
 */
function follows(scanned: ScannedText, part: PartForm, endWord: number, word: number, wordEnd: number): boolean {
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
