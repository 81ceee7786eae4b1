/** What a change takes from the hits of a dictionary and adds to them. */
import type { FoundHit } from './found-hit.ts';

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

/** More hits than these are not looked for one by one. */
const few = 8;

/**
 * Takes hits out and puts the added ones in their place, or in front of the word `newTo`.
 * @returns index of the first added hit
 */
export function exchange(hits: FoundHit[], { gone, added }: Exchange, newTo: number): number {
  let at = gone.length > few ? takeAll(hits, new Set(gone)) : takeEach(hits, gone);
  if (at < 0) at = firstFrom(hits, newTo);
  if (added.length === 0) return at;
  const tail = hits.splice(at);
  for (const hit of added) hits.push(hit);
  for (const hit of tail) hits.push(hit);
  return at;
}

/** @returns index of the first that was taken, or -1 */
function takeEach(hits: FoundHit[], gone: readonly FoundHit[]): number {
  let first = -1;
  for (const hit of gone) {
    const index = hits.indexOf(hit);
    if (index < 0) continue;
    hits.splice(index, 1);
    if (first < 0 || index < first) first = index;
  }
  return first;
}

function takeAll(hits: FoundHit[], gone: ReadonlySet<FoundHit>): number {
  let first = -1;
  let kept = 0;
  for (const [index, hit] of hits.entries()) {
    if (!gone.has(hit)) hits[kept++] = hit;
    else if (first < 0) first = index;
  }
  hits.length = kept;
  return first;
}

/** Index of the first hit that starts at a word or behind it. */
function firstFrom(hits: readonly FoundHit[], word: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hits[middle] as FoundHit).wordStart < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
