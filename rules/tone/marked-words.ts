/** Which words of the lexicon each rule of this family marks. Where they overlap, `right-of-way.ts` says who steps back. */
import type { Analysis, Quote } from '../analysis.ts';
import type { Hit } from '../dictionary.ts';
import type { Severity, Span } from '../review.ts';
import { oncePer } from '../text/once.ts';
import { countingHits } from './conditions.ts';
import { firstPerson } from './dialogue.ts';
import { toneLexicon } from './lexicon/index.ts';
import type { ToneEntry } from './lexicon/lexicon.ts';
import { customer } from './spokesperson.ts';

export const markedDictionaries = { lexicon: toneLexicon, firstPerson, customer };

/** Rules that mark words, without their family. */
export type Marker = 'superlative' | 'buzzword' | 'cliche' | 'nominal-style' | 'flat-ad';

type MarkedAnalysis = Omit<Analysis<typeof markedDictionaries>, 'replyTo'>;
type MarkedHit = Hit<ToneEntry>;

/** Shorter texts count as if they had this many words. */
const fewestWords = 40;
/** Quotations of fewer words put a word in question, they do not use it. */
const longestScareQuote = 3;
/** More marks of one rule help nobody. */
const mostMarks = 50;
/** Who plays buzzword bingo means the opposite. */
const irony = /bingo|ironie|irony|satire/i;

type Divided = ReadonlyMap<Marker, readonly MarkedHit[]>;

/** Words that a rule marks in this text, in order, without those that the pack allows in whatever case. */
export function markedBy(
  marker: Marker,
  analysis: MarkedAnalysis,
  allow: readonly string[] = [],
): readonly MarkedHit[] {
  const { lexicon } = analysis.hits;
  if (lexicon.length === 0) return lexicon;
  const marked = divided(analysis).get(marker) ?? [];
  if (allow.length === 0) return marked;
  const allowed = new Set(allow.map((word) => word.toLowerCase()));
  return marked.filter(({ text }) => !allowed.has(text.toLowerCase()));
}

/** A single word in a talk is worth a note, many of them in a short text are worth a hint. */
export function severityOf(
  marked: readonly MarkedHit[],
  { wordCount, tone }: Pick<MarkedAnalysis, 'wordCount' | 'tone'>,
  hintFrom: number,
): Extract<Severity, 'info' | 'hint'> {
  // At most `mostMarks`: looking them through is faster than a set.
  const entries: MarkedHit['entry'][] = [];
  let points = 0;
  for (const { entry } of marked) {
    if (entries.includes(entry)) continue;
    entries.push(entry);
    points += entry.data.weight;
  }
  const density = (points * 100) / Math.max(fewestWords, wordCount);
  return density >= (tone.label === 'conversation' ? 2 * hintFrom : hintFrom) ? 'hint' : 'info';
}

/** A word that lies in a phrase marked by the same rule is not marked again. */
const divided = oncePer(
  (analysis: MarkedAnalysis): Divided => {
    const { text, entities } = analysis;
    const words = new Map<Marker, MarkedHit[]>();
    if (entities.hashtags.some(({ start, end }) => irony.test(text.slice(start, end)))) return words;
    for (const hit of countingHits(analysis)) {
      const marker = markerOf(hit.entry.data);
      if (marker === undefined || isNameOrQuote(analysis, hit)) continue;
      const own = words.get(marker);
      if (own === undefined) words.set(marker, [hit]);
      else if (own.length < mostMarks && (own[own.length - 1] as MarkedHit).end <= hit.start) own.push(hit);
    }
    return words;
  },
  ({ hits }: MarkedAnalysis) => hits.lexicon,
);

/** What announces, the parts of a release's form and claims to lead have rules of their own. */
function markerOf({ toneClass, weight }: ToneEntry): Marker | undefined {
  switch (toneClass) {
    case 'format':
    case 'announcing':
    case 'quote':
    case 'emotion':
      return undefined;
    case 'boilerplate':
      return weight >= 4 ? undefined : 'superlative';
    case 'superlative':
      return 'superlative';
    case 'buzzword':
    case 'machine':
      return 'buzzword';
    case 'cliche':
      return 'cliche';
    case 'nominal':
    case 'passive':
      return weight >= 2 ? 'nominal-style' : undefined;
    case 'advertising':
      return 'flat-ad';
  }
}

/** The last quotation that starts in front of this offset, if it goes on there. */
function quoteAt(quotes: readonly Quote[], offset: number): Quote | undefined {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((quotes[middle] as Quote).start < offset) low = middle + 1;
    else high = middle;
  }
  const quote = quotes[low - 1];
  return quote && quote.end > offset ? quote : undefined;
}

/** In a hashtag, in the name of the company or a product, or between quotation marks that keep a distance. */
function isNameOrQuote({ text, company, quotes }: MarkedAnalysis, { start, end }: Span): boolean {
  const sign = text.charCodeAt(start - 1);
  if (sign === 35 || sign === 64) return true;
  const quote = quoteAt(quotes, start);
  if (quote && quote.end >= end && quote.wordCount <= longestScareQuote) return true;
  const isPartOf = (name: string): boolean => {
    const from = Math.max(0, start - name.length);
    const found = text.slice(from, end + name.length).indexOf(name);
    return found !== -1 && from + found <= start && from + found + name.length >= end;
  };
  return company.names.some(isPartOf) || company.products.some(isPartOf);
}
