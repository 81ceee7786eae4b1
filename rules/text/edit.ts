/** Where two texts differ. */
export interface Edit {
  /** Both texts are the same up to here. */
  start: number;
  /** In the text before: they are the same again from here on. */
  end: number;
}

/** Pieces that are compared letter by letter; larger ones are compared whole and halved, which is an order of magnitude faster. */
const small = 32;

/** The one stretch that covers every difference; as short as can be, and empty in equal texts. */
export function editBetween(before: string, after: string): Edit {
  const moved = after.length - before.length;
  const start = sameFromStart(before, after);
  return { start, end: sameFromEnd(before, after, start + Math.max(0, -moved)) };
}

function sameFromStart(before: string, after: string): number {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  let differs = shorter;
  while (differs - start > small) {
    const middle = (start + differs) >>> 1;
    if (before.slice(start, middle) === after.slice(start, middle)) start = middle;
    else differs = middle;
  }
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  return start;
}

/** @param least the stretch that differs does not end in front of it */
function sameFromEnd(before: string, after: string, least: number): number {
  const moved = after.length - before.length;
  let end = before.length;
  let differs = least;
  while (end - differs > small) {
    const middle = (end + differs) >>> 1;
    if (before.slice(middle, end) === after.slice(middle + moved, end + moved)) end = middle;
    else differs = middle;
  }
  while (end > least && before.charCodeAt(end - 1) === after.charCodeAt(end + moved - 1)) end--;
  return end;
}
