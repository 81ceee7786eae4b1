/** Endings of names and partners in compounds, as lengths and hashes, so that no word of a text is cut out to be compared. */
import { hashOfText, mixed } from '../../text/rolling-hash.ts';
import { compoundPartners, nameEndings } from '../term/term-partners.ts';

export const shortestPartner = Math.min(...[...compoundPartners].map((partner) => partner.length));

const longestEnding = Math.max(...[...nameEndings].map((ending) => ending.length));
/** Units of an ending, read backwards, as one number. */
const endings = new Set([...nameEndings].map((ending) => [...ending].reduceRight(joined, 0)));

function joined(key: number, letter: string): number {
  return key * 256 + letter.charCodeAt(0);
}

/** Which lengths of ending the word that ends at `to` has: bit 1 for one unit, bit 2 for two … */
export function endingsOf(codes: Uint16Array, to: number): number {
  let lengths = 0;
  let key = 0;
  for (let length = 1; length <= longestEnding && length < to; length++) {
    const code = codes[to - length] as number;
    if (code > 255) break;
    key = key * 256 + code;
    if (endings.has(key)) lengths |= 1 << length;
  }
  return lengths;
}

/** Partners as they are, as the first part with a joining s, and inflected. */
const partners = new Set(
  [...compoundPartners].flatMap((partner) =>
    ['', 's', 'e', 'n', 'en', 'er', 'es'].map((end) => hashOfText(partner + end)),
  ),
);
/** Tells at once for nearly all hashes that they belong to no partner. */
const mayBePartner = new Uint8Array(0x10000);
for (const hash of partners) mayBePartner[mixed(hash, 0) >>> 16] = 1;

export function isPartnerHash(hash: number): boolean {
  return mayBePartner[mixed(hash, 0) >>> 16] === 1 && partners.has(hash);
}
