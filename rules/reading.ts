/** A reading describes the whole post with a figure; rules may build on it. It is taken before the rules run. */
import type { Analysis } from './analysis.ts';
import type { Dictionary } from './dictionary.ts';

export interface Reading<Result, D extends Record<string, Dictionary> = Record<string, Dictionary>> {
  dictionaries: D;
  read(analysis: Omit<Analysis<D>, 'tone'>, grammar?: GrammarFeatures): Result;
}

/** What part-of-speech tags add for English, from the second stage. Absent in the first. */
export interface GrammarFeatures {
  sentences: number;
  passiveSentences: number;
}

export function defineReading<Result, D extends Record<string, Dictionary>>(
  reading: Reading<Result, D>,
): Reading<Result, D> {
  return reading;
}
