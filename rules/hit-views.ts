/** Shows each rule the hits of its own dictionaries under their names. Made once per reviewer: a review only says what it found. */
import type { Hit } from './dictionary.ts';
import type { Hits } from './text/scan.ts';

/** Name of each dictionary of a rule and its index in the matcher. */
export type NamedDictionaries = readonly (readonly [name: string, index: number])[];

// Not frozen: loops over frozen arrays are slow, and most lists are this one.
const none: readonly Hit[] = [];

export type HitView = Readonly<Record<string, readonly Hit[]>>;

export class HitViews {
  #hits: Hits = [];

  /** What all views show from now on. */
  show(hits: Hits): void {
    this.#hits = hits;
  }

  of(names: NamedDictionaries): HitView {
    const view: HitView = {};
    for (const [name, index] of names) {
      Object.defineProperty(view, name, { enumerable: true, get: () => this.#hits[index] ?? none });
    }
    return view;
  }
}

export function pick(names: NamedDictionaries, hits: Hits): HitView {
  return Object.fromEntries(names.map(([name, index]) => [name, hits[index] ?? none]));
}
