/** What was found in a text, kept so that a change of the text only takes away and adds what lies around it. */
import { entryLanguages, type Hit } from '../dictionary.ts';
import type { Language } from '../post.ts';
import type { Reread } from './analyse.ts';
import { exchange, exchangesOf } from './exchange.ts';
import type { ScannedText } from './fit.ts';
import type { FoundHit } from './found-hit.ts';
import { PlacesOfHits } from './places-of-hits.ts';
import { isSuppressed, type Suppressed, settle, standApart, suppressedByEntry } from './settle.ts';

/** Hits of each dictionary, in the order the dictionaries were given, each sorted by position. */
export type Hits = readonly (readonly Hit[])[];

/** Of dictionaries without a hit: most of them, in most texts. Not frozen: loops over frozen arrays are slow. */
const none: readonly Hit[] = [];
const noHits: readonly FoundHit[] = [];

/** In place of a dictionary: phrases that take hits of their entry away. */
export const suppressing = -1;

interface Lists {
  found: readonly (FoundHit[] | undefined)[];
  hits: readonly (readonly Hit[])[];
}

/** Lists without a hit, by the number of dictionaries: copies of them are made faster than new ones. */
const emptyLists = new Map<number, Lists>();

function listsFor(dictionaries: number): Lists {
  const known = emptyLists.get(dictionaries);
  if (known !== undefined) return known;
  const found = new Array<FoundHit[] | undefined>(dictionaries).fill(undefined);
  const lists = { found, hits: new Array<readonly Hit[]>(dictionaries).fill(none) };
  emptyLists.set(dictionaries, lists);
  return lists;
}

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
  readonly #suppressed: FoundHit[] = [];
  #byEntry: Suppressed = suppressedByEntry([]);
  /** What a pass over the words around a change adds; absent in the first pass. */
  #added: FoundHit[] | undefined;
  /** From the first change on. */
  #places: PlacesOfHits | undefined;

  constructor(scanned: ScannedText, language: Language | 'unknown', wanted: Uint8Array) {
    this.scanned = scanned;
    this.language = language;
    this.wanted = wanted;
    this.foreign = language === 'unknown' ? -1 : 1 - entryLanguages.indexOf(language);
    this.to = scanned.folded.wordCount;
    const { found, hits } = listsFor(wanted.length);
    this.#found = found.slice();
    this.#hits = hits.slice();
  }

  get hits(): Hits {
    return this.#hits;
  }

  add(hit: FoundHit): void {
    if (this.#added === undefined) this.#listOf(hit.dictionary).push(hit);
    else if (hit.wordEnd > this.from && hit.wordStart < this.to) this.#added.push(hit);
  }

  #listOf(dictionary: number): FoundHit[] {
    if (dictionary === suppressing) return this.#suppressed;
    const list = this.#found[dictionary];
    if (list !== undefined) return list;
    this.#touched.push(dictionary);
    const started: FoundHit[] = [];
    this.#found[dictionary] = started;
    return started;
  }

  /** From now on only hits with a word around the change are taken. */
  begin({ from, newTo }: Reread): void {
    this.from = from;
    this.to = newTo;
    this.#added = [];
  }

  /** After the first pass over the text. */
  settle(): void {
    this.#byEntry = suppressedByEntry(this.#suppressed);
    for (const dictionary of this.#touched)
      this.#hits[dictionary] = settle(this.#found[dictionary] as FoundHit[], this.#byEntry);
  }

  /** After a pass over the words around a change: what was found there before goes. */
  settleAgain(reread: Reread): void {
    this.#places ??= this.#placesOfAll();
    const exchanges = exchangesOf(this.#places.take(reread), this.#added ?? noHits);
    for (const { added } of exchanges.values()) for (const hit of added) this.#places.add(hit);
    const suppressedAnew = exchanges.get(suppressing);
    for (const [dictionary, change] of exchanges) {
      const found = this.#listOf(dictionary);
      const wasSettled = found === this.#hits[dictionary];
      const at = exchange(found, change, reread.newTo);
      if (suppressedAnew !== undefined) continue;
      if (wasSettled && this.#standApart(found, at, change.added)) continue;
      this.#hits[dictionary] = settle(found, this.#byEntry);
    }
    // What a phrase took away may stand anywhere near it.
    if (suppressedAnew !== undefined) this.settle();
  }

  /** Whether none of the hits that were added at an index is to be dropped, nor one beside them. */
  #standApart(found: readonly FoundHit[], at: number, added: readonly FoundHit[]): boolean {
    return standApart(found, at, at + added.length) && !added.some((hit) => isSuppressed(hit, this.#byEntry));
  }

  #placesOfAll(): PlacesOfHits {
    const places = new PlacesOfHits();
    for (const hit of this.#suppressed) places.add(hit);
    for (const dictionary of this.#touched) for (const hit of this.#listOf(dictionary)) places.add(hit);
    return places;
  }
}
