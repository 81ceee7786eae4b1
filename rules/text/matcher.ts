/** All dictionaries of all rules of a pack, found in one pass over the text. */
import type { Dictionary, Hit } from '../dictionary.ts';
import type { Language } from '../post.ts';
import { scanUnits } from './automaton.ts';
import { type CompiledPatterns, compilePatterns, entryLanguages } from './compile-patterns.ts';
import { partFits, patternFits, type ScannedText } from './fit.ts';
import { apostrophe, space } from './normalise.ts';
import type { Pattern, PatternPart } from './pattern.ts';

/** Hits of each dictionary, in the order the dictionaries were given, each sorted by position. */
export type Hits = readonly Hit[][];

export class Matcher {
  readonly #compiled: CompiledPatterns;
  readonly #dictionaries: number;
  /** Per slot: word behind the part, first word of the match, and the scan it belongs to. */
  readonly #endWord: Uint32Array;
  readonly #startWord: Uint32Array;
  readonly #scanOf: Uint32Array;
  #scan = 0;

  constructor(dictionaries: readonly Dictionary[]) {
    this.#compiled = compilePatterns(dictionaries);
    this.#dictionaries = dictionaries.length;
    this.#endWord = new Uint32Array(this.#compiled.slots);
    this.#startWord = new Uint32Array(this.#compiled.slots);
    this.#scanOf = new Uint32Array(this.#compiled.slots);
  }

  get states(): number {
    return this.#compiled.automaton.states;
  }

  /** Finds every entry. Entries of another language than the text's are left out; in a text of unknown language all count. */
  scan(scanned: ScannedText, language: Language | 'unknown'): Hits {
    const hits: Hit[][] = Array.from({ length: this.#dictionaries }, () => []);
    const suppressed: Hit[] = [];
    const foreign = language === 'unknown' ? -1 : 1 - entryLanguages.indexOf(language);
    this.#scan++;
    const { codes, length } = scanned.folded;
    scanUnits(this.#compiled.automaton, codes, length, (literal, start, end) => {
      this.#take(literal, scanned, foreign, start, end, hits, suppressed);
    });
    // Found where a literal cannot be another one any more, which is not where it ends.
    suppressed.sort((a, b) => a.end - b.end);
    return hits.map((list) => settle(list, suppressed));
  }

  #take(
    use: number,
    scanned: ScannedText,
    foreign: number,
    start: number,
    end: number,
    hits: Hit[][],
    suppressed: Hit[],
  ): void {
    const compiled = this.#compiled;
    if (compiled.useExact[use] === 1) {
      const next = scanned.folded.codes[end] as number;
      if (next !== space && next !== apostrophe) return;
    }
    const before = compiled.useBefore[use] as number;
    if (before >= 0 && this.#scanOf[before] !== this.#scan) return;
    const languageIndex = compiled.useLanguage[use] as number;
    if (languageIndex === foreign) return;
    const number = compiled.usePattern[use] as number;
    const pattern = compiled.pattern[number] as Pattern;
    const literal = pattern.parts[compiled.usePart[use] as number] as PatternPart;
    const language = entryLanguages[languageIndex] as (typeof entryLanguages)[number];
    const at = partFits(scanned, literal, literal.openStart ? start : start + 1, end, language);
    if (at === null) return;
    let first = at.wordStart;
    if (before >= 0) {
      if (!follows(scanned, literal, this.#endWord[before] as number, at.wordStart)) return;
      first = this.#startWord[before] as number;
    }
    const slot = compiled.useSlot[use] as number;
    if (slot >= 0) {
      this.#scanOf[slot] = this.#scan;
      this.#endWord[slot] = at.wordEnd;
      this.#startWord[slot] = first;
      return;
    }
    const span = patternFits(scanned, pattern, { wordStart: first, wordEnd: at.wordEnd });
    if (span === null) return;
    const entry = compiled.entries[compiled.entry[number] as number] as Hit['entry'];
    const hit: Hit = {
      ...span,
      text: scanned.text.slice(span.start, span.end),
      language,
      entry,
      contiguous: isContiguous(pattern),
    };
    if (compiled.unless[number] === 1) suppressed.push(hit);
    else (hits[compiled.dictionary[number] as number] as Hit[]).push(hit);
  }
}

/** Whether a part may stand behind the part before it: close enough, with a number between where one is asked for. */
function follows(scanned: ScannedText, literal: PatternPart, endWord: number, word: number): boolean {
  if (word < endWord) return false;
  let from = endWord;
  if (literal.numberBefore) {
    if (!scanned.isNumber(from)) return false;
    while (from < word && scanned.isNumber(from)) from++;
  }
  if (word - from > literal.gap) return false;
  return scanned.sentenceOfWord(endWord - 1) === scanned.sentenceOfWord(word);
}

/** By position; what lies inside a longer hit of the same dictionary, or is contradicted by an `unless` phrase, is dropped. */
function settle(hits: Hit[], suppressed: readonly Hit[]): Hit[] {
  if (hits.length === 0) return hits;
  const kept = suppressed.length === 0 ? hits : withoutSuppressed(hits, suppressed);
  if (kept.length < 2) return kept;
  kept.sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Hit[] = [];
  let reach = -1;
  for (const hit of kept) {
    const last = result.at(-1);
    if (last !== undefined && last.start === hit.start && last.end === hit.end) {
      // Found later at the same place: the longer literal, `we're` rather than `we`.
      result[result.length - 1] = hit;
      continue;
    }
    if (hit.end <= reach) continue;
    result.push(hit);
    if (hit.contiguous) reach = hit.end;
  }
  return result;
}

/** Linear in the hits: the phrases of one entry are looked at only by the hits of that entry. */
function withoutSuppressed(hits: readonly Hit[], suppressed: readonly Hit[]): Hit[] {
  const byEntry = new Map<Hit['entry'], Hit[]>();
  for (const hit of suppressed) {
    const list = byEntry.get(hit.entry);
    if (list) list.push(hit);
    else byEntry.set(hit.entry, [hit]);
  }
  return hits.filter((hit) => {
    const phrases = byEntry.get(hit.entry);
    return phrases === undefined || !covered(phrases, hit);
  });
}

/** Phrases come in the order of their ends; the search starts at the first that reaches the end of the hit. */
function covered(phrases: readonly Hit[], hit: Hit): boolean {
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((phrases[middle] as Hit).end < hit.end) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < phrases.length && index < low + 8; index++) {
    if ((phrases[index] as Hit).start <= hit.start) return true;
  }
  return false;
}

function isContiguous({ parts }: Pattern): boolean {
  for (const part of parts) if (part.gap > 0) return false;
  return true;
}
