/** A hashed list, laid out for looking words up. */
import { fingerprintBytes, type HashedTerms, hashBytes } from '../../pack/schema.ts';
import { type Hmac, hmacSha256 } from './hmac-sha256.ts';
import { bitsFor, bytesFrom, fingerprintOf, messageOf, seedOf } from './list-format.ts';

export class HashedLookup {
  /** Words of the longest phrase. */
  readonly longest: number;
  readonly #hmac: Hmac;
  readonly #seed: number;
  readonly #bits: number;
  /** One bit per fingerprint. */
  readonly #filter: Uint32Array;
  /** Both halves of each hash, ascending. */
  readonly #high: Uint32Array;
  readonly #low: Uint32Array;

  constructor({ salt, count, longest, entries, filter }: HashedTerms) {
    const key = bytesFrom(salt);
    this.longest = longest;
    this.#hmac = hmacSha256(key);
    this.#seed = seedOf(key);
    this.#bits = bitsFor(count);
    this.#filter = filterFrom(bytesFrom(filter), this.#bits);
    const hashes = new DataView(bytesFrom(entries).buffer);
    this.#high = new Uint32Array(count);
    this.#low = new Uint32Array(count);
    for (let index = 0; index < count; index++) {
      this.#high[index] = hashes.getUint32(index * hashBytes);
      this.#low[index] = hashes.getUint32(index * hashBytes + 4);
    }
  }

  /** Whether the phrase with this hash could be on the list. Wrong in about one of a hundred phrases, never the other way. */
  mayHave(hash: number): boolean {
    const print = fingerprintOf(hash, this.#seed, this.#bits);
    return (((this.#filter[print >>> 5] as number) >>> (print & 31)) & 1) === 1;
  }

  has(folded: string): boolean {
    const [high = 0, low = 0] = this.#hmac(messageOf(folded));
    return this.#includes(high >>> 0, low >>> 0);
  }

  #includes(high: number, low: number): boolean {
    let from = 0;
    let to = this.#high.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      const at = this.#high[middle] as number;
      if (at < high || (at === high && (this.#low[middle] as number) < low)) from = middle + 1;
      else to = middle;
    }
    return this.#high[from] === high && this.#low[from] === low;
  }
}

function filterFrom(bytes: Uint8Array, bits: number): Uint32Array {
  const filter = new Uint32Array(Math.max(1, 2 ** bits / 32));
  for (let at = 0; at < bytes.length; at += fingerprintBytes) {
    const print = ((bytes[at] as number) << 16) | ((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number);
    const place = print >>> 5;
    // A print beyond the filter comes from a changed file; it must not fail.
    if (place < filter.length) filter[place] = (filter[place] as number) | (1 << (print & 31));
  }
  return filter;
}
