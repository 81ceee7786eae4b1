/** Where two texts differ. */
export interface Edit {
  /** Both texts are the same up to here. */
  start: number;
  /** In the text before: they are the same again from here on. */
  end: number;
}

/** The one stretch that covers every difference; as short as can be, and empty in equal texts. */
export function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let end = before.length;
  const moved = after.length - before.length;
  while (end > start && end + moved > start && before.charCodeAt(end - 1) === after.charCodeAt(end + moved - 1)) end--;
  return { start, end };
}
