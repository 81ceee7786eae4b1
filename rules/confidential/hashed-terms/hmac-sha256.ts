/**
 * HMAC-SHA-256 (RFC 2104, FIPS 180-4) that answers at once. The browser's own one answers with a promise per call, which
 * costs ten times as much as the hash. The key is worked in beforehand; a message then costs about a microsecond.
 */

const blockBytes = 64;

/** Round constants: fractional parts of the cube roots of the first 64 primes. The start values are those of square roots. */
const primes = Array.from({ length: 311 }, (_, index) => index + 2)
  .filter((number) => Array.from({ length: number - 2 }, (_, index) => index + 2).every((by) => number % by !== 0))
  .slice(0, 64);
const rounds = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const startValues = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

function fraction(number: number): number {
  return ((number - Math.floor(number)) * 0x1_0000_0000) | 0;
}

const schedule = new Int32Array(64);

/** Works one block of 64 bytes into the state. */
function compress(state: Int32Array, bytes: Uint8Array, offset: number): void {
  for (let index = 0; index < 16; index++) {
    const at = offset + index * 4;
    schedule[index] =
      ((bytes[at] as number) << 24) |
      ((bytes[at + 1] as number) << 16) |
      ((bytes[at + 2] as number) << 8) |
      (bytes[at + 3] as number);
  }
  for (let index = 16; index < 64; index++) {
    const near = schedule[index - 2] as number;
    const far = schedule[index - 15] as number;
    const sigma1 = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10);
    const sigma0 = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3);
    schedule[index] = (sigma1 + (schedule[index - 7] as number) + sigma0 + (schedule[index - 16] as number)) | 0;
  }
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
  for (let index = 0; index < 64; index++) {
    const sum1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + sum1 + ((e & f) ^ (~e & g)) + (rounds[index] as number) + (schedule[index] as number)) | 0;
    const sum0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const second = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  state[0] = (state[0] as number) + a;
  state[1] = (state[1] as number) + b;
  state[2] = (state[2] as number) + c;
  state[3] = (state[3] as number) + d;
  state[4] = (state[4] as number) + e;
  state[5] = (state[5] as number) + f;
  state[6] = (state[6] as number) + g;
  state[7] = (state[7] as number) + h;
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** Continues from `state`, which has seen `before` bytes, and ends the message. */
function finish(state: Int32Array, before: number, message: Uint8Array): Int32Array {
  const { length } = message;
  const padded = new Uint8Array(Math.ceil((length + 9) / blockBytes) * blockBytes);
  padded.set(message);
  padded[length] = 0x80;
  padded.set(bytesOf([(before + length) * 8]), padded.length - 4);
  const result = state.slice();
  for (let offset = 0; offset < padded.length; offset += blockBytes) compress(result, padded, offset);
  return result;
}

/** Words of 32 bits, the highest byte first. */
function bytesOf(words: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(words.length * 4);
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as number;
    bytes[index * 4] = word >>> 24;
    bytes[index * 4 + 1] = word >>> 16;
    bytes[index * 4 + 2] = word >>> 8;
    bytes[index * 4 + 3] = word;
  }
  return bytes;
}

/** @returns the HMAC of a message (bytes) as eight words of 32 bits, the first one first */
export type Hmac = (message: Uint8Array) => Int32Array;

/** @param key at most 64 bytes */
export function hmacSha256(key: Uint8Array): Hmac {
  if (key.length > blockBytes) throw new RangeError(`The key is longer than ${blockBytes} bytes.`);
  const [inner, outer] = [padded(key, 0x36), padded(key, 0x5c)];
  return (message) => finish(outer, blockBytes, bytesOf(finish(inner, blockBytes, message)));
}

function padded(key: Uint8Array, pad: number): Int32Array {
  const block = new Uint8Array(blockBytes).map((_, index) => (key[index] ?? 0) ^ pad);
  const state = startValues.slice();
  compress(state, block, 0);
  return state;
}
