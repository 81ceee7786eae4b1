/** In which sentences hits stand, so that a change looks only at those of the sentences that it replaces. */
import type { Sentence } from '../analysis.ts';
import type { Reread } from './analyse.ts';
import type { FoundHit } from './found-hit.ts';

export class PlacesOfHits {
  /** Hits by the sentence in which they start. */
  readonly #bySentence = new Map<Sentence, FoundHit[]>();
  /** Those that end in a later one: few of all. */
  #crossing: FoundHit[] = [];

  add(hit: FoundHit): void {
    const known = this.#bySentence.get(hit.sentence);
    if (known) known.push(hit);
    else this.#bySentence.set(hit.sentence, [hit]);
    if (hit.wordEnd > hit.sentence.wordEnd) this.#crossing.push(hit);
  }

  /** Takes out the hits whose words were read again. */
  take({ from, replaced }: Pick<Reread, 'from' | 'replaced'>): FoundHit[] {
    const taken: FoundHit[] = [];
    for (const sentence of replaced) {
      const hits = this.#bySentence.get(sentence);
      if (hits === undefined) continue;
      for (const hit of hits) taken.push(hit);
      this.#bySentence.delete(sentence);
    }
    return this.#crossing.length === 0 ? taken : this.#takeCrossing(taken, from);
  }

  #takeCrossing(taken: FoundHit[], from: number): FoundHit[] {
    const known = new Set(taken);
    const before = this.#crossing.filter((hit) => !known.has(hit) && hit.wordStart < from && hit.wordEnd > from);
    for (const hit of before) {
      known.add(hit);
      const others = this.#bySentence.get(hit.sentence) ?? [];
      this.#bySentence.set(
        hit.sentence,
        others.filter((other) => other !== hit),
      );
    }
    this.#crossing = this.#crossing.filter((hit) => !known.has(hit));
    return [...before, ...taken];
  }
}
