/** Entries of all dictionaries by their number, as hits show them. Of a list of 100,000 terms only those that a text names are made. */
import { type Dictionary, type EntryList, entryLanguages, type Hit } from '../dictionary.ts';

export class Entries {
  readonly #lists: EntryList<unknown>[] = [];
  /** Number of the first entry of each list, and one past the last of all. */
  readonly #starts: number[] = [0];
  /** The same object for the same entry: rules count entries by it. */
  readonly #shown = new Map<number, Hit['entry']>();

  constructor(dictionaries: readonly Dictionary[]) {
    for (const dictionary of dictionaries) {
      for (const language of entryLanguages) {
        const list = dictionary[language];
        if (list === undefined || list.length === 0) continue;
        this.#starts.push((this.#starts.at(-1) ?? 0) + list.length);
        this.#lists.push(list);
      }
    }
  }

  at(number: number): Hit['entry'] {
    let entry = this.#shown.get(number);
    if (entry === undefined) {
      const list = this.#listOf(number);
      entry = { data: this.#lists[list]?.at(number - (this.#starts[list] ?? 0))?.data };
      this.#shown.set(number, entry);
    }
    return entry;
  }

  #listOf(number: number): number {
    let low = 0;
    let high = this.#lists.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.#starts[middle] as number) <= number) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
