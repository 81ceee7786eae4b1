/** Finds phrases of hashed lists in a text: every run of words, without an ending, and inside compounds with everyday words. */
import type { TextAnalysis } from '../../analysis.ts';
import type { HashedTerms } from '../../pack/schema.ts';
import type { Span } from '../../review.ts';
import type { FoldedText } from '../../text/normalise.ts';
import { hashBeginnings, hashOfPart, longestPart } from '../../text/rolling-hash.ts';
import { HashedLookup } from './hashed-lookup.ts';
import { endingsOf, isPartnerHash, shortestPartner } from './word-parts.ts';

/** Without an ending at least this many units must be left, and beside a partner in a compound too. */
const shortestStem = 4;

const lookups = new WeakMap<HashedTerms, HashedLookup>();

/** Laid out once per list and pack. */
function lookupOf(list: HashedTerms): HashedLookup {
  let lookup = lookups.get(list);
  if (lookup === undefined) {
    lookup = new HashedLookup(list);
    lookups.set(list, lookup);
  }
  return lookup;
}

/** Whether the list has this folded phrase. */
export function isHashed(folded: string, list: HashedTerms): boolean {
  return lookupOf(list).has(folded);
}

/** Places of the list's phrases, the longest at each place, in the order of the text. Linear in the text. */
export function findHashed(analysis: TextAnalysis, list: HashedTerms): Span[] {
  const lookup = lookupOf(list);
  const { folded, wordCount } = analysis;
  const reader = new Reader(folded, lookup);
  const found: Span[] = [];
  for (let first = 0; first < wordCount; first++) {
    for (let count = Math.min(lookup.longest, wordCount - first); count > 0; count--) {
      const last = first + count - 1;
      if (!reader.isListed(first, last)) continue;
      found.push({ start: analysis.word(first).start, end: analysis.word(last).end });
      first = last;
      break;
    }
  }
  return found;
}

class Reader {
  readonly #folded: FoldedText;
  readonly #lookup: HashedLookup;
  readonly #beginnings: Int32Array;
  /** Answers of this text: the same words need not be hashed again. */
  readonly #known = new Map<string, boolean>();

  constructor(folded: FoldedText, lookup: HashedLookup) {
    this.#folded = folded;
    this.#lookup = lookup;
    this.#beginnings = hashBeginnings(folded.codes, folded.length);
  }

  /** Whether the words from `first` to `last` are a phrase of the list, or one word is made with one. */
  isListed(first: number, last: number): boolean {
    const from = this.#folded.wordFrom[first] as number;
    const to = this.#folded.wordTo[last] as number;
    if (to - from > longestPart) return false;
    return this.#isInflected(from, to) || (first === last && this.#isCompound(from, to));
  }

  #isInflected(from: number, to: number): boolean {
    if (this.#isPhrase(from, to)) return true;
    const endings = endingsOf(this.#folded.codes, to);
    for (let length = 1; endings >>> length > 0; length++) {
      if (((endings >>> length) & 1) === 1 && to - length - from >= shortestStem && this.#isPhrase(from, to - length))
        return true;
    }
    return false;
  }

  /** `Phönixprojekt`, `ProjektPhönix`: the other part is one of the nouns that people join to a code name. */
  #isCompound(from: number, to: number): boolean {
    for (let joint = from + shortestPartner; joint <= to - shortestPartner; joint++) {
      if (joint - from >= shortestStem && this.#isPartner(joint, to) && this.#isInflected(from, joint)) return true;
      if (to - joint >= shortestStem && this.#isPartner(from, joint) && this.#isInflected(joint, to)) return true;
    }
    return false;
  }

  #isPartner(from: number, to: number): boolean {
    return isPartnerHash(hashOfPart(this.#beginnings, from, to));
  }

  #isPhrase(from: number, to: number): boolean {
    if (!this.#lookup.mayHave(hashOfPart(this.#beginnings, from, to))) return false;
    const phrase = String.fromCharCode(...this.#folded.codes.subarray(from, to));
    let listed = this.#known.get(phrase);
    if (listed === undefined) {
      listed = this.#lookup.has(phrase);
      this.#known.set(phrase, listed);
    }
    return listed;
  }
}
