/** Shows each rule the hits of its own dictionaries under their names. Made once per reviewer: a review only puts in what it found. */
import type { Hit } from './dictionary.ts';
import type { Hits, Scan } from './text/scan.ts';

/** Name of each dictionary of a rule and its index in the matcher. */
export type NamedDictionaries = readonly (readonly [name: string, index: number])[];

const none: readonly Hit[] = Object.freeze([]);

/** What was found, and in which dictionaries; the others have none. */
export type ShownScan = Pick<Scan, 'hits' | 'touched' | 'changed'>;

export type HitView = Record<string, readonly Hit[]>;

export class HitViews {
  /** Views by the list of dictionaries that they show. */
  readonly #views = new Map<NamedDictionaries, HitView>();
  /** Places at which each dictionary is shown. */
  readonly #places: [view: HitView, name: string][][] = [];
  readonly #shown: (readonly Hit[] | undefined)[] = [];
  #scan: ShownScan | undefined;
  #touched: readonly number[] = [];

  constructor(all: readonly NamedDictionaries[]) {
    for (const names of all) {
      const view: HitView = {};
      this.#views.set(names, view);
      for (const [name, index] of names) {
        view[name] = none;
        const places = this.#places[index];
        if (places) places.push([view, name]);
        else this.#places[index] = [[view, name]];
      }
    }
  }

  show(scan: ShownScan): void {
    const { hits, touched, changed } = scan;
    if (this.#scan !== scan) for (const index of this.#touched) this.#put(index, hits[index] ?? none);
    for (const index of this.#scan === scan ? changed : touched) this.#put(index, hits[index] ?? none);
    this.#scan = scan;
    this.#touched = touched;
  }

  #put(index: number, found: readonly Hit[]): void {
    if (this.#shown[index] === found) return;
    this.#shown[index] = found;
    for (const [view, name] of this.#places[index] ?? []) view[name] = found;
  }

  of(names: NamedDictionaries): HitView {
    return this.#views.get(names) ?? {};
  }
}

export function pick(names: NamedDictionaries, hits: Hits): HitView {
  const picked: HitView = {};
  for (const [name, index] of names) picked[name] = hits[index] ?? [];
  return picked;
}
