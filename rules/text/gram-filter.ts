/**
 * Where a literal that may start inside a word can start at all: a bit for each beginning of four letters that one of them has.
 * The scan asks once per unit and walks the tree only from the few places that pass. Letters that share their low bits, and
 * beginnings that no literal has but that fall on the same bit, only cost a walk that ends soon.
 */
export interface GramFilter {
  /** Units that a beginning has: four, or as many as the shortest literal. */
  length: number;
  bits: Uint8Array;
}

const longest = 4;
/** Low bits of a code unit that are kept: they tell the letters of the Latin alphabet apart. */
const bitsOfUnit = 5;
const unitMask = (1 << bitsOfUnit) - 1;

export function gramFilterOf(literals: readonly string[]): GramFilter {
  const length = literals.reduce((shortest, literal) => Math.min(shortest, literal.length), longest);
  const bits = new Uint8Array(1 << (bitsOfUnit * length - 3));
  for (const literal of literals) {
    let gram = 0;
    for (let at = 0; at < length; at++) gram = (gram << bitsOfUnit) | (literal.charCodeAt(at) & unitMask);
    bits[gram >> 3] = (bits[gram >> 3] as number) | (1 << (gram & 7));
  }
  return { length, bits };
}

/** Units in a range at which a literal may start, in ascending order. */
export function candidates({ length, bits }: GramFilter, codes: Uint16Array, from: number, to: number): number[] {
  const found: number[] = [];
  const mask = (1 << (bitsOfUnit * length)) - 1;
  let gram = 0;
  for (let unit = from; unit < to; unit++) {
    gram = ((gram << bitsOfUnit) | ((codes[unit] as number) & unitMask)) & mask;
    if (((bits[gram >> 3] as number) & (1 << (gram & 7))) !== 0 && unit - from >= length - 1)
      found.push(unit - length + 1);
  }
  return found;
}
