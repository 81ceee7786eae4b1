/** Where two texts differ. */
export interface Edit {
  /** Both texts are the same up to here. */
  start: number;
  /** In the text before: they are the same again from here on. */
  end: number;
  /** The same place in the text after. */
  newEnd: number;
}

/** The one stretch that covers every difference; as short as can be, and empty in equal texts. */
export function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  const start = longest(shorter, (length) => after.startsWith(before.slice(0, length)));
  const same = longest(shorter - start, (length) => after.endsWith(before.slice(before.length - length)));
  return { start, end: before.length - same, newEnd: after.length - same };
}

/** Largest length up to `most` that holds, where each shorter one holds too. Comparing strings is faster than comparing letters. */
function longest(most: number, holds: (length: number) => boolean): number {
  if (most === 0 || holds(most)) return most;
  let low = 0;
  let high = most;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}
