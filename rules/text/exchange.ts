/** What a change takes from the hits of a dictionary and adds to them. */
import type { FoundHit } from './found-hit.ts';
import { indexFromWord } from './near.ts';

export interface Exchange {
  gone: FoundHit[];
  added: FoundHit[];
}

/** By dictionary. */
export function exchangesOf(gone: readonly FoundHit[], added: readonly FoundHit[]): Map<number, Exchange> {
  const exchanges = new Map<number, Exchange>();
  const of = ({ dictionary }: FoundHit): Exchange => {
    const known = exchanges.get(dictionary);
    if (known !== undefined) return known;
    const begun: Exchange = { gone: [], added: [] };
    exchanges.set(dictionary, begun);
    return begun;
  };
  for (const hit of gone) of(hit).gone.push(hit);
  for (const hit of added) of(hit).added.push(hit);
  return exchanges;
}

/**
 * Takes hits out and puts the added ones in their place, or in front of the word `newTo`.
 * @returns index of the first added hit
 */
export function exchange(hits: FoundHit[], { gone, added }: Exchange, newTo: number): number {
  const at = placeOf(gone, hits);
  if (at === undefined) {
    takeOut(hits, gone);
    return put(hits, added, indexFromWord(hits, newTo));
  }
  // While a word is written, most of what its sentence held is found again.
  const same = Math.min(gone.length, added.length);
  for (let index = 0; index < same; index++) hits[at + index] = added[index] as FoundHit;
  if (gone.length > same) hits.splice(at + same, gone.length - same);
  else if (added.length > same) put(hits, added.slice(same), at + same);
  return at;
}

/** Index of the first of them when they stand together and in this order. */
function placeOf(gone: readonly FoundHit[], hits: readonly FoundHit[]): number | undefined {
  if (gone.length === 0) return undefined;
  const first = hits.indexOf(gone[0] as FoundHit);
  for (let index = 0; index < gone.length; index++) if (hits[first + index] !== gone[index]) return undefined;
  return first;
}

function takeOut(hits: FoundHit[], gone: readonly FoundHit[]): void {
  if (gone.length === 0) return;
  const taken = new Set(gone);
  let kept = 0;
  for (const hit of hits) if (!taken.has(hit)) hits[kept++] = hit;
  hits.length = kept;
}

function put(hits: FoundHit[], added: readonly FoundHit[], at: number): number {
  const tail = hits.splice(at);
  for (const hit of added) hits.push(hit);
  for (const hit of tail) hits.push(hit);
  return at;
}
