/**
 * The memory of a pass over a text: where the parts of patterns were found last. Of each slot the last two places are kept, because
 * phrases that stand for each other may overlap, and the later one reach too far.
 */

/** Numbers of a slot: the pass that filled it, the last place and the one before it. They lie side by side, as they are read. */
const place = { pass: 0, start: 1, end: 2, startBefore: 3, endBefore: 4 } as const;
const fieldsOfSlot = 5;

export class Slots {
  readonly #places: Uint32Array;
  #pass = 0;

  constructor(slots: number) {
    this.#places = new Uint32Array(slots * fieldsOfSlot);
  }

  /** Before a pass: nothing is found yet. */
  clear(): void {
    this.#pass++;
  }

  isFilled(slot: number): boolean {
    return this.#places[slot * fieldsOfSlot + place.pass] === this.#pass;
  }

  /** @param wordEnd one past the last word */
  note(slot: number, wordStart: number, wordEnd: number): void {
    const places = this.#places;
    const base = slot * fieldsOfSlot;
    const isFirst = places[base + place.pass] !== this.#pass;
    places[base + place.pass] = this.#pass;
    places[base + place.startBefore] = isFirst ? 0 : (places[base + place.start] as number);
    places[base + place.endBefore] = isFirst ? 0 : (places[base + place.end] as number);
    places[base + place.start] = wordStart;
    places[base + place.end] = wordEnd;
  }

  /** First word of the last place of a slot that is filled, and one past its last. */
  start(slot: number): number {
    return this.#places[slot * fieldsOfSlot + place.start] as number;
  }

  end(slot: number): number {
    return this.#places[slot * fieldsOfSlot + place.end] as number;
  }

  /** The same of the place before it; 0 where there is none. */
  startBefore(slot: number): number {
    return this.#places[slot * fieldsOfSlot + place.startBefore] as number;
  }

  endBefore(slot: number): number {
    return this.#places[slot * fieldsOfSlot + place.endBefore] as number;
  }
}
