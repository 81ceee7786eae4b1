/** What the one who hashes a list and the one who looks words up in it must do in the same way. */
import { fingerprintBytes } from '../../pack/schema.ts';
import { foldPhrase } from '../../text/normalise.ts';
import { longestPart, mixed } from '../../text/rolling-hash.ts';

/** Shorter terms stand in every post by chance; fewer letters are also guessed at once. */
export const fewestLetters = 3;
export const mostWords = 5;
/** A phrase of several words is also looked for written as one, from this length on. */
const shortestJoined = 5;

/** Of 64 to 128 words that are not on a list, one passes the filter. A finer filter would give guesses away for less. */
const filterBits = { beyondCount: 6, most: fingerprintBytes * 8 };

/** The spellings of a term that are hashed, folded; none where it is too short or too long. */
export function hashedForms(phrase: string): string[] {
  const folded = foldPhrase(phrase);
  const joined = folded.replaceAll(' ', '');
  if (joined.length < fewestLetters || folded.length > longestPart || wordsIn(folded) > mostWords) return [];
  return folded === joined || joined.length < shortestJoined ? [folded] : [folded, joined];
}

export function wordsIn(folded: string): number {
  return folded.split(' ').length;
}

/** @param hash of the folded phrase, see `rolling-hash.ts` */
export function fingerprintOf(hash: number, seed: number, bits: number): number {
  return mixed(hash, seed) >>> (32 - bits);
}

export function bitsFor(count: number): number {
  return Math.min(filterBits.most, Math.ceil(Math.log2(count + 1)) + filterBits.beyondCount);
}

export function seedOf(salt: Uint8Array): number {
  return salt.subarray(0, 4).reduce((seed, byte) => (seed << 8) | byte, 0);
}

const utf8 = new TextEncoder();

/** What is hashed. */
export function messageOf(folded: string): Uint8Array {
  return utf8.encode(folded);
}

export function bytesFrom(base64: string): Uint8Array {
  const characters = atob(base64);
  const bytes = new Uint8Array(characters.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = characters.charCodeAt(index);
  return bytes;
}

export function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += 0x6000) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(from, from + 0x6000))));
  }
  return pieces.join('');
}
