/** Makes a hashed list. */
import { fingerprintBytes, type HashedTerms, hashBytes } from '../../pack/schema.ts';
import { hashOfText } from '../../text/rolling-hash.ts';
import { hmacSha256 } from './hmac-sha256.ts';
import { base64Of, bitsFor, fingerprintOf, hashedForms, messageOf, seedOf, wordsIn } from './list-format.ts';

export type HashedList = Pick<HashedTerms, 'salt' | 'count' | 'longest' | 'entries' | 'filter'>;

/**
 * @param phrases each of at least three letters and at most five words; others are left out
 * @param salt 1 to 64 bytes
 */
export function hashTerms(phrases: Iterable<string>, salt: Uint8Array): HashedList {
  const forms = new Set<string>();
  for (const phrase of phrases) for (const form of hashedForms(phrase)) forms.add(form);
  const hmac = hmacSha256(salt);
  const [seed, bits] = [seedOf(salt), bitsFor(forms.size)];
  const hashes = new Set<bigint>();
  const prints = new Set<number>();
  let longest = 1;
  for (const form of forms) {
    const [high = 0, low = 0] = hmac(messageOf(form));
    hashes.add((BigInt(high >>> 0) << 32n) | BigInt(low >>> 0));
    prints.add(fingerprintOf(hashOfText(form), seed, bits));
    longest = Math.max(longest, wordsIn(form));
  }
  const sorted = BigUint64Array.from(hashes).sort();
  const entries = new DataView(new ArrayBuffer(sorted.length * hashBytes));
  sorted.forEach((hash, index) => {
    entries.setBigUint64(index * hashBytes, hash);
  });
  const filter = new Uint8Array(prints.size * fingerprintBytes);
  Uint32Array.from(prints)
    .sort()
    .forEach((print, index) => {
      filter.set([print >>> 16, (print >>> 8) & 0xff, print & 0xff], index * fingerprintBytes);
    });
  return {
    salt: base64Of(salt),
    count: sorted.length,
    longest,
    entries: base64Of(new Uint8Array(entries.buffer)),
    filter: base64Of(filter),
  };
}
