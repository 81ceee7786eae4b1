/** Who speaks, and who is asked: what only looks like a voice is taken away. */
import type { TextAnalysis } from '../../analysis.ts';
import type { Hit } from '../../dictionary.ts';
import type { Span } from '../../review.ts';
import type { ToneEntry } from '../lexicon/lexicon.ts';
import { outsideQuotes } from './sentence-marks.ts';

/** Without the *we* of *We are pleased to announce* and *Wir begrüßen den Beschluss*: it belongs to the phrase, not to a person. Linear. */
export function outsidePhrases(own: readonly Hit[], lexicon: readonly Hit<ToneEntry>[]): readonly Hit[] {
  if (own.length === 0 || lexicon.length === 0) return own;
  let next = 0;
  let reach = 0;
  return own.filter(({ start, end }) => {
    for (let hit = lexicon[next]; hit && hit.start <= start; hit = lexicon[++next]) {
      if (hit.entry.data.toneClass === 'announcing' && hit.end > reach) reach = hit.end;
    }
    return end > reach;
  });
}

/** Without those in a quotation, which ask nobody here. */
export function questionsOf({ sentences, quotes }: Pick<TextAnalysis, 'sentences' | 'quotes'>): readonly Span[] {
  const asked = sentences.filter(({ question }) => question);
  if (asked.length === 0 || quotes.length === 0) return asked;
  const marks = asked.map((sentence) => ({ start: sentence.end - 1, end: sentence.end, sentence }));
  return outsideQuotes(marks, quotes).map(({ sentence }) => sentence);
}

/** Who writes by thumb begins with a small letter; so do *iPad* and addresses, which do not count. */
export function startsSmall(text: string): boolean {
  return smallStart.test(text.slice(0, longestWord));
}

const smallStart = /^[a-zäöü]+(?:['’][a-z]+)?[\s,!]/;
const longestWord = 30;
