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

/** Mean squared distance between score and label; 0 is perfect, 0.25 is a coin. */
export function brierScore(scored: readonly Scored[]): number {
  const sum = scored.reduce((total, { sample, score }) => total + (score - (sample.isPress ? 1 : 0)) ** 2, 0);
  return scored.length === 0 ? 0 : sum / scored.length;
}

export interface Band {
  from: number;
  to: number;
  rows: number;
  /** Mean score, and share of press texts. Equal in a calibrated score. */
  meanScore: number;
  pressShare: number;
}

/** What the scores promise against what is there, in bands of a fifth. */
export function reliability(scored: readonly Scored[]): Band[] {
  return [0, 0.2, 0.4, 0.6, 0.8].map((from) => {
    const to = from + 0.2;
    const rows = scored.filter(({ score }) => score >= from && (score < to || (to >= 1 && score <= 1)));
    const meanOf = (amountOf: (one: Scored) => number) =>
      rows.length === 0 ? 0 : rows.reduce((sum, one) => sum + amountOf(one), 0) / rows.length;
    return {
      from,
      to: Math.min(1, to),
      rows: rows.length,
      meanScore: meanOf(({ score }) => score),
      pressShare: meanOf(({ sample }) => (sample.isPress ? 1 : 0)),
    };
  });
}
