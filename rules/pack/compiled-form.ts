/**
 * A compiled pack as plain data, so that a browser that stops the worker between two posts does not have to compile 100,000 terms
 * again. It holds for the rules that made it: whoever keeps it keeps with it which build of the rules that was.
 */
import { compilePack, type Reviewer } from '../index.ts';
import type { CompiledPatterns } from '../text/compiled-patterns.ts';
import { type PackInUse, RestoredTerms, type StoredTermList, storeTerms } from './term-list.ts';

/** May go through a structured clone, for instance into IndexedDB. */
export interface CompiledForm {
  /** The pack without its terms, as JSON. */
  pack: string;
  terms: StoredTermList;
  patterns: CompiledPatterns;
}

export function toCompiledForm(pack: PackInUse, reviewer: Reviewer): CompiledForm {
  const { terms, ...rest } = pack;
  return { pack: JSON.stringify(rest), terms: storeTerms(terms), patterns: reviewer.compiled };
}

/** @throws Error when it was made by other rules, or is damaged: compile the pack again then. */
export function fromCompiledForm({ pack: json, terms, patterns }: CompiledForm): {
  pack: PackInUse;
  reviewer: Reviewer;
} {
  const pack: PackInUse = { ...(JSON.parse(json) as Omit<PackInUse, 'terms'>), terms: new RestoredTerms(terms) };
  return { pack, reviewer: compilePack(pack, undefined, patterns) };
}
