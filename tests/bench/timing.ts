/** Measuring: medians and 95th percentiles in milliseconds, never means. */

export interface Timing {
  median: number;
  p95: number;
  runs: number;
}

/** Keeps results alive, so that nothing is optimised away. */
export let sink: unknown;

/**
 * Times `work` on what `prepare` makes for each run; only `work` is on the clock. Warms up for a fifth of the time first.
 * @param budget milliseconds for all of it; at least 15 runs are made
 */
export function time<T>(prepare: (run: number) => T, work: (prepared: T) => unknown, budget: number): Timing {
  const warmUntil = performance.now() + budget / 5;
  let run = 0;
  do sink = work(prepare(run++));
  while (performance.now() < warmUntil);
  const times: number[] = [];
  const until = performance.now() + budget;
  while (times.length < 15 || performance.now() < until) {
    const prepared = prepare(run++);
    const began = performance.now();
    sink = work(prepared);
    times.push(performance.now() - began);
  }
  return timingOf(times);
}

export function timingOf(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: percentile(sorted, 0.5), p95: percentile(sorted, 0.95), runs: sorted.length };
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
