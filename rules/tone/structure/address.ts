/** Words that speak to the reader. */
import type { TextAnalysis } from '../../analysis.ts';
import type { Hit } from '../../dictionary.ts';
import { outsideQuotes, sentenceIndexOf } from './sentence-marks.ts';

/** Words of the second person outside quotations; without *Sie* and *Ihr* at the start of a sentence, which may be *they* and *their*. */
export function addressesOf(
  { language, sentences, text, quotes }: Pick<TextAnalysis, 'language' | 'sentences' | 'text' | 'quotes'>,
  secondPerson: readonly Hit[],
): readonly Hit[] {
  const own = outsideQuotes(secondPerson, quotes);
  if (language === 'en') return own;
  return own.filter((hit) => {
    const initial = text.charCodeAt(hit.start);
    const ambiguous = hit.wordEnd - hit.wordStart === 1 && (initial === 73 || initial === 83);
    return !ambiguous || sentences[sentenceIndexOf(sentences, hit.wordStart)]?.wordStart !== hit.wordStart;
  });
}
