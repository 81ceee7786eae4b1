/**
 * Hashes of all beginnings of a text, from which the hash of any part follows in one step (Rabin and Karp, 1987). For telling
 * quickly that a part is none of those looked for; what seems to be one is then compared in full.
 */

const base = 0x01000193;

/** Longest part whose hash can be asked for, in units. */
export const longestPart = 255;

const powers = new Int32Array(longestPart + 1);
powers[0] = 1;
for (let exponent = 1; exponent <= longestPart; exponent++)
  powers[exponent] = Math.imul(powers[exponent - 1] as number, base);

/** Entry i is the hash of the first i units. */
export function hashBeginnings(codes: ArrayLike<number>, length: number): Int32Array {
  const beginnings = new Int32Array(length + 1);
  let hash = 0;
  for (let index = 0; index < length; index++) {
    hash = (Math.imul(hash, base) + (codes[index] as number)) | 0;
    beginnings[index + 1] = hash;
  }
  return beginnings;
}

/** Hash of the units from `from` up to `to`, at most `longestPart` of them; 32 bits. */
export function hashOfPart(beginnings: Int32Array, from: number, to: number): number {
  return ((beginnings[to] as number) - Math.imul(beginnings[from] as number, powers[to - from] as number)) | 0;
}

/** Hash of a whole text of at most `longestPart` units, the same that it has as a part. */
export function hashOfText(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index++) hash = (Math.imul(hash, base) + text.charCodeAt(index)) | 0;
  return hash;
}

/** Spreads a hash over all bits, differently for each seed (the last step of MurmurHash3). */
export function mixed(hash: number, seed: number): number {
  let bits = hash ^ seed;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
