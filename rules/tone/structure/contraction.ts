/** English contractions that only a talk has: *The dog's back*, *Train's not coming*. The genitive in *the town's new hall* is none. */

import type { TextAnalysis } from '../../analysis.ts';
import type { Span } from '../../review.ts';
import { isSmallLetter } from '../../text/letter.ts';

/** What stands behind *'s* where it is short for *is* or *has*. */
const behind = new Set(
  'been got gone going back over out done not still just now sorted minding coming making having looking getting doing off down up too so in on a the here there ready broken stuck'.split(
    ' ',
  ),
);

/** More of them say nothing more. */
const enough = 6;

export function contractionsOf({
  text,
  folded,
  language,
}: Pick<TextAnalysis, 'text' | 'folded' | 'language'>): readonly Span[] {
  if (language === 'de') return none;
  const found: Span[] = [];
  for (const at of folded.signs) {
    if (!isApostrophe(text.charCodeAt(at)) || !text.startsWith('s ', at + 1)) continue;
    const from = at + mark.length;
    let end = from;
    while (end < text.length && isSmallLetter(text.charCodeAt(end))) end++;
    if (behind.has(text.slice(from, end)) && found.push({ start: at, end }) === enough) break;
  }
  return found;
}

const none: readonly Span[] = [];
const mark = "'s ";

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}
