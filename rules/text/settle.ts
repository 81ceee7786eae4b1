/** From all places at which entries were found to those that count. */
import type { Hit } from '../dictionary.ts';

/** Phrases that take hits of their entry away, by entry and in the order of their ends. */
export type Suppressed = ReadonlyMap<Hit['entry'], readonly Hit[]>;

export function suppressedByEntry(phrases: readonly Hit[]): Suppressed {
  const byEntry = new Map<Hit['entry'], Hit[]>();
  for (const hit of phrases) {
    const list = byEntry.get(hit.entry);
    if (list) list.push(hit);
    else byEntry.set(hit.entry, [hit]);
  }
  for (const list of byEntry.values()) list.sort((a, b) => a.end - b.end);
  return byEntry;
}

/**
 * By position, and the list itself where nothing is to be dropped or moved. What lies inside a longer hit of the same dictionary, or is contradicted by an `unless` phrase, is dropped.
 * @param hits of one dictionary, of those at one place the longest literal last
 */
export function settle(hits: readonly Hit[], suppressed: Suppressed): readonly Hit[] {
  const kept = suppressed.size === 0 ? hits : hits.filter((hit) => !isSuppressed(hit, suppressed));
  return kept.length < 2 ? kept : withoutNested(inOrder(kept) ? kept : [...kept].sort(byPlace));
}

function byPlace(a: Hit, b: Hit): number {
  return a.start - b.start || b.end - a.end;
}

function inOrder(hits: readonly Hit[]): boolean {
  let start = -1;
  let end = -1;
  for (let index = 0; index < hits.length; index++) {
    const hit = hits[index] as Hit;
    if (hit.start < start || (hit.start === start && hit.end > end)) return false;
    start = hit.start;
    end = hit.end;
  }
  return true;
}

function withoutNested(hits: readonly Hit[]): readonly Hit[] {
  const result: Hit[] = [];
  let reach = -1;
  let start = -1;
  let end = -1;
  for (let index = 0; index < hits.length; index++) {
    const hit = hits[index] as Hit;
    if (hit.start === start && hit.end === end) {
      // Found later at the same place: the longer literal, `we're` rather than `we`.
      result[result.length - 1] = hit;
      continue;
    }
    if (hit.end <= reach) continue;
    result.push(hit);
    start = hit.start;
    end = hit.end;
    if (hit.contiguous) reach = end;
  }
  return result.length === hits.length ? hits : result;
}

/** Whether the hits from one index up to another, and the ones before and behind, follow each other without touching. */
export function standApart(hits: readonly Hit[], from: number, to: number): boolean {
  for (let index = Math.max(1, from); index <= to && index < hits.length; index++) {
    if ((hits[index - 1] as Hit).end > (hits[index] as Hit).start) return false;
  }
  return true;
}

/** Phrases come in the order of their ends; the search starts at the first that reaches the end of the hit. */
export function isSuppressed(hit: Hit, suppressed: Suppressed): boolean {
  const phrases = suppressed.get(hit.entry);
  if (phrases === undefined) return false;
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
