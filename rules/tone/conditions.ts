/** Conditions of lexicon lines that a pattern cannot say. */
import type { Analysis } from '../analysis.ts';
import type { Hit } from '../dictionary.ts';
import { oncePer } from '../text/once.ts';
import type { ToneEntry } from './lexicon/lexicon.ts';
import { outsideQuotes, sentenceIndexOf, sentencesWith } from './structure/sentence-marks.ts';

type Context = Pick<Analysis, 'text' | 'sentences' | 'quotes' | 'company' | 'word' | 'kept'> & {
  hits: { lexicon: readonly Hit<ToneEntry>[]; firstPerson: readonly Hit[]; customer: readonly Hit[] };
};

/** Hits that count, without those whose condition does not hold and those in the quotation of a customer. */
export const countingHits = oncePer((analysis: Context): readonly Hit<ToneEntry>[] => {
  const { sentences, quotes } = analysis;
  const { lexicon, firstPerson, customer } = analysis.hits;
  if (lexicon.length === 0) return lexicon;
  const personal = sentencesWith(sentences, outsideQuotes(firstPerson, quotes));
  const own = customer.length > 0 ? outsideQuotes(lexicon, quotes) : lexicon;
  return own.filter((hit) => {
    switch (hit.entry.data.when) {
      case 'third-person':
        return personal[sentenceIndexOf(sentences, hit.wordStart)] === 0;
      case 'own-claim':
        return personal[sentenceIndexOf(sentences, hit.wordStart)] === 1 || namesCompany(analysis, hit);
      case 'legal-form':
        return followsName(analysis, hit);
      case 'names':
        return allCapital(analysis, hit.wordStart + 1, hit.wordEnd - 1);
      case 'repeated':
        return own.some((other) => other !== hit && other.entry === hit.entry);
      default:
        return true;
    }
  });
}, hitsOf);

function hitsOf({ hits }: Context): unknown {
  return hits.lexicon;
}

function namesCompany({ text, sentences, company }: Context, hit: Hit): boolean {
  const sentence = sentences[sentenceIndexOf(sentences, hit.wordStart)];
  return (
    sentence !== undefined && company.names.some((name) => text.slice(sentence.start, sentence.end).includes(name))
  );
}

/** *Muster AG*; not *die AG*, not *Foto-AG*, not at the start of a text. */
function followsName({ text, word }: Context, hit: Hit): boolean {
  if (hit.wordStart === 0 || text.charCodeAt(hit.start - 1) === 45) return false;
  const before = word(hit.wordStart - 1);
  return isCapitalOrDigit(text.charCodeAt(before.start)) && !articles.has(before.text);
}

const articles = new Set(['Die', 'Der', 'Das', 'Eine', 'Unsere', 'Meine', 'The', 'A']);

function allCapital({ text, word }: Context, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (!isCapitalOrDigit(text.charCodeAt(word(index).start))) return false;
  return to > from;
}

function isCapitalOrDigit(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde) || (code >= 48 && code <= 57);
}
