/** Where the signs of a text stand (`FoldedText.signs`): offsets in order. */

/** Index of the first sign at or behind an offset. */
export function firstSignFrom(signs: readonly number[], offset: number): number {
  let low = 0;
  let high = signs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((signs[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
