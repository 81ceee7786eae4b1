/** Conditions of lexicon lines that a pattern cannot say. */
import type { Analysis } from '../analysis.ts';
import type { Hit } from '../dictionary.ts';
import type { Span } from '../review.ts';
import type { ToneEntry } from './lexicon/lexicon.ts';

type Context = Pick<Analysis, 'text' | 'sentenceOf' | 'company' | 'word' | 'isQuoted'>;

/** Hits that count, without those whose condition does not hold and those in the quotation of a customer. */
export function countingHits(
  analysis: Context,
  hits: readonly Hit<ToneEntry>[],
  firstPerson: readonly Span[],
  customers: readonly Span[],
): readonly Hit<ToneEntry>[] {
  if (hits.length === 0) return hits;
  return hits.filter((hit) => {
    if (customers.length > 0 && analysis.isQuoted(hit)) return false;
    return hit.entry.data.when === undefined || holds(analysis, hit, hits, firstPerson);
  });
}

function holds(
  analysis: Context,
  hit: Hit<ToneEntry>,
  hits: readonly Hit<ToneEntry>[],
  firstPerson: readonly Span[],
): boolean {
  switch (hit.entry.data.when) {
    case 'third-person':
      return !analysis.sentenceOf(hit).has(firstPerson);
    case 'own-claim': {
      const sentence = analysis.sentenceOf(hit);
      return sentence.has(firstPerson) || analysis.company.names.some((name) => sentence.text.includes(name));
    }
    case 'legal-form':
      return followsName(analysis, hit);
    case 'names':
      return allCapital(analysis, hit.wordStart + 1, hit.wordEnd - 1);
    case 'repeated':
      return hits.some((other) => other !== hit && other.entry === hit.entry);
    default:
      return true;
  }
}

/** *Muster AG*; not *die AG*, not *Foto-AG*, not at the start of a text. */
function followsName({ text, word }: Context, hit: Hit): boolean {
  if (hit.wordStart === 0 || text.charCodeAt(hit.start - 1) === 45) return false;
  const before = word(hit.wordStart - 1);
  return isCapital(text.charCodeAt(before.start)) && !articles.has(before.text);
}

const articles = new Set(['Die', 'Der', 'Das', 'Eine', 'Unsere', 'Meine', 'The', 'A']);

function allCapital({ text, word }: Context, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (!isCapital(text.charCodeAt(word(index).start))) return false;
  return to > from;
}

function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde) || (code >= 48 && code <= 57);
}
