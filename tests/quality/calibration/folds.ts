/** Scores of texts by models that have not seen their source. */
import { fitModels, type Sample, type Start, scoreOf } from './fit.ts';

export interface Scored {
  sample: Sample;
  /** Chance that it is a press text, from a model that was fitted without its source. */
  score: number;
}

/** Leaves out one part after the other. The sources are dealt out, the largest first, each to the part that has least. */
export function crossValidate(samples: readonly Sample[], start: Start, parts = 10): Scored[] {
  const partOf = dealOut(samples, parts);
  return Array.from({ length: parts }, (_, part) => {
    const models = fitModels(
      samples.filter(({ source }) => partOf.get(source) !== part),
      start,
    );
    return samples
      .filter(({ source }) => partOf.get(source) === part)
      .map((sample) => ({ sample, score: scoreOf(sample, models) }));
  }).flat();
}

/** Part of each source. */
function dealOut(samples: readonly Sample[], parts: number): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { source } of samples) sizes.set(source, (sizes.get(source) ?? 0) + 1);
  const filled = new Array<number>(parts).fill(0);
  const partOf = new Map<string, number>();
  for (const [source, size] of [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const part = filled.indexOf(Math.min(...filled));
    filled[part] = (filled[part] as number) + size;
    partOf.set(source, part);
  }
  return partOf;
}
