/** Measuring: medians and 95th percentiles in milliseconds, never means. */

export interface Timing {
  median: number;
  p95: number;
  runs: number;
}

export interface Effort {
  /** Milliseconds to measure for, warming up included. */
  budget: number;
  /** Runs that are made however long they take. Default: 15. */
  runs?: number;
}

/** Keeps results alive, so that nothing is optimised away. */
export let sink: unknown;

/**
 * Times `work` on what `prepare` makes for each run; only `work` is on the clock, until what it promises is there.
 * Warms up for a fifth of the time first.
 */
export async function time<T>(
  prepare: (run: number) => T,
  work: (prepared: T) => unknown,
  { budget, runs = 15 }: Effort,
): Promise<Timing> {
  const began = performance.now();
  let run = 0;
  do sink = await work(prepare(run++));
  while (performance.now() - began < budget / 5);
  const times: number[] = [];
  while (times.length < runs || performance.now() - began < budget) {
    const prepared = prepare(run++);
    const started = performance.now();
    sink = work(prepared);
    if (sink instanceof Promise) await sink;
    times.push(performance.now() - started);
  }
  return timingOf(times);
}

/**
 * The best time of each work in milliseconds, all of them in turn, so that what slows the machine down slows all of them down:
 * for figures that are only compared with each other. One run warms up.
 * @param runs for each; a work that takes seconds gets one
 */
export function inTurn(works: readonly ((run: number) => unknown)[], runs: number): number[] {
  const all = works.map((): number[] => []);
  for (let run = -1; run < runs; run++) {
    for (const [index, times] of all.entries()) {
      if (times.some((known) => known > 1_000)) continue;
      const began = performance.now();
      sink = works[index]?.(run);
      const taken = performance.now() - began;
      if (run >= 0 || taken > 1_000) times.push(taken);
    }
  }
  return all.map((times) => Math.min(...times));
}

/** Runs of a work in a row, between two looks at the clock: one alone is too short for it. */
const runsInRow = 50;
/** Pairs of rows that are compared, and those before them, until V8 has compiled all that the works run through. */
const rows = 60;
const warmingRows = 240;

/**
 * How many times as long one work takes as another: the median over pairs of rows that follow each other, so that a machine that gets
 * slower does so for both.
 */
export function timesAsLong(work: (run: number) => unknown, other: (run: number) => unknown): number {
  const row = (one: (run: number) => unknown, first: number): number => {
    const began = performance.now();
    for (let run = first; run < first + runsInRow; run++) sink = one(run);
    return performance.now() - began;
  };
  const ratios: number[] = [];
  for (let index = 0; index < warmingRows + rows; index++) {
    const ratio = row(work, index * runsInRow) / row(other, index * runsInRow);
    if (index >= warmingRows) ratios.push(ratio);
  }
  return medianOf(ratios);
}

export function timingOf(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: percentile(sorted, 0.5), p95: percentile(sorted, 0.95), runs: sorted.length };
}

/** The middle one: what a single process in a slow mode cannot move. */
export function medianOf(values: readonly number[]): number {
  return percentile(
    [...values].sort((a, b) => a - b),
    0.5,
  );
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
