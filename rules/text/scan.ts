/** What was found in a text, kept so that a change of the text only takes away and adds what lies around it. */
import { entryLanguages, type Hit } from '../dictionary.ts';
import type { Language } from '../post.ts';
import type { Reread } from './analyse.ts';
import type { ScannedText } from './fit.ts';
import { settle, suppressedByEntry } from './settle.ts';

/** Hits of each dictionary, in the order the dictionaries were given, each sorted by position. */
export type Hits = readonly (readonly Hit[])[];

/** Of dictionaries without a hit: most of them, in most texts. */
const none: readonly Hit[] = Object.freeze([]);
const noHits: readonly FoundHit[] = Object.freeze([]);

export class Scan {
  readonly scanned: ScannedText;
  readonly language: Language | 'unknown';
  /** Index into `entryLanguages` of the language that the text is not in, or -1. */
  readonly foreign: number;
  /** 1 for each dictionary that is asked for. */
  readonly wanted: Uint8Array;
  /** Only hits with one of these words are taken: `from` up to `to`. */
  from = 0;
  to: number;
  readonly #hits: (readonly Hit[])[];
  /** As they were found, before longer ones and `unless` phrases take some away. */
  readonly #found: (FoundHit[] | undefined)[];
  /** Dictionaries with a list in `#found`: few of all. */
  readonly #touched: number[] = [];
  #changed: readonly number[] = [];
  readonly #suppressed: FoundHit[] = [];
  /** What a pass over the words around a change adds, by dictionary; absent in the first pass. */
  #added: Map<number, FoundHit[]> | undefined;

  constructor(scanned: ScannedText, language: Language | 'unknown', wanted: Uint8Array) {
    this.scanned = scanned;
    this.language = language;
    this.wanted = wanted;
    this.foreign = language === 'unknown' ? -1 : 1 - entryLanguages.indexOf(language);
    this.to = scanned.folded.wordCount;
    this.#found = new Array<FoundHit[] | undefined>(wanted.length).fill(undefined);
    this.#hits = new Array<readonly Hit[]>(wanted.length).fill(none);
  }

  get hits(): Hits {
    return this.#hits;
  }

  /** Dictionaries that have hits, or had some before a change. */
  get touched(): readonly number[] {
    return this.#touched;
  }

  /** @param dictionary -1 for a phrase that takes hits of its entry away */
  add(dictionary: number, hit: FoundHit): void {
    if (this.#added !== undefined) {
      if (hit.wordEnd <= this.from || hit.wordStart >= this.to) return;
      const list = this.#added.get(dictionary);
      if (list) list.push(hit);
      else this.#added.set(dictionary, [hit]);
      return;
    }
    (dictionary < 0 ? this.#suppressed : this.#listOf(dictionary)).push(hit);
  }

  #listOf(dictionary: number): FoundHit[] {
    const list = this.#found[dictionary];
    if (list !== undefined) return list;
    this.#touched.push(dictionary);
    const started: FoundHit[] = [];
    this.#found[dictionary] = started;
    return started;
  }

  /** Dictionaries whose hits the last change has changed. */
  get changed(): readonly number[] {
    return this.#changed;
  }

  /** From now on only hits with a word around the change are taken. */
  begin({ from, newTo }: Reread): void {
    this.from = from;
    this.to = newTo;
    this.#added = new Map();
  }

  /** After the first pass over the text. */
  settle(): void {
    const suppressed = suppressedByEntry(this.#suppressed);
    for (const dictionary of this.#touched)
      this.#hits[dictionary] = settle(this.#found[dictionary] as FoundHit[], suppressed);
  }

  /** After a pass over the words around a change: what was found there before goes, what stands behind moves. */
  settleAgain(reread: Reread): void {
    const added = this.#added ?? new Map<number, FoundHit[]>();
    const isSuppressedAnew = exchange(this.#suppressed, added.get(-1) ?? noHits, reread);
    const suppressed = suppressedByEntry(this.#suppressed);
    for (const dictionary of added.keys()) if (dictionary >= 0) this.#listOf(dictionary);
    const changed: number[] = [];
    for (const dictionary of this.#touched) {
      const found = this.#found[dictionary] as FoundHit[];
      const isChanged = exchange(found, added.get(dictionary) ?? noHits, reread);
      if (!isChanged && !isSuppressedAnew) continue;
      this.#hits[dictionary] = settle(found, suppressed);
      changed.push(dictionary);
    }
    this.#changed = changed;
  }
}

/** Takes out the hits that were read again, moves those behind and puts the added ones between. @returns whether any goes or comes */
function exchange(hits: FoundHit[], added: readonly FoundHit[], { from, to, newTo, moved }: Reread): boolean {
  const isShifted = moved !== 0 || newTo !== to;
  let kept = 0;
  for (let index = 0; index < hits.length; index++) {
    const hit = hits[index] as FoundHit;
    if (hit.wordEnd > from) {
      if (hit.wordStart < to) continue;
      if (isShifted) hit.move(moved, newTo - to);
    }
    if (kept !== index) hits[kept] = hit;
    kept++;
  }
  const isChanged = kept < hits.length || added.length > 0;
  hits.length = kept;
  if (added.length === 0) return isChanged;
  const behind = hits.findIndex(({ wordStart }) => wordStart >= newTo);
  const tail = behind === -1 ? noHits : hits.splice(behind);
  for (const hit of added) hits.push(hit);
  for (const hit of tail) hits.push(hit);
  return isChanged;
}

/** The text of a hit is cut out when a rule asks for it: most hits are only counted. */
export class FoundHit implements Hit {
  start: number;
  end: number;
  wordStart: number;
  wordEnd: number;
  readonly language: Hit['language'];
  readonly entry: Hit['entry'];
  readonly contiguous: boolean;
  readonly #scanned: ScannedText;

  constructor(
    scanned: ScannedText,
    wordStart: number,
    wordEnd: number,
    language: Hit['language'],
    entry: Hit['entry'],
    contiguous: boolean,
  ) {
    const { starts, ends, wordFrom, wordTo } = scanned.folded;
    this.start = starts[wordFrom[wordStart] as number] as number;
    this.end = ends[(wordTo[wordEnd - 1] as number) - 1] as number;
    this.wordStart = wordStart;
    this.wordEnd = wordEnd;
    this.language = language;
    this.entry = entry;
    this.contiguous = contiguous;
    this.#scanned = scanned;
  }

  get text(): string {
    return this.#scanned.text.slice(this.start, this.end);
  }

  move(by: number, words: number): void {
    this.start += by;
    this.end += by;
    this.wordStart += words;
    this.wordEnd += words;
  }
}
