/** Finds the lexicon entries that count in a text, without a pack. */
import type { Hit } from '../../../rules/dictionary.ts';
import type { Language } from '../../../rules/post.ts';
import { AnalysedText } from '../../../rules/text/analyse.ts';
import { Matcher } from '../../../rules/text/matcher.ts';
import { countingHits } from '../../../rules/tone/conditions.ts';
import { firstPerson } from '../../../rules/tone/dialogue.ts';
import { toneLexicon } from '../../../rules/tone/lexicon/index.ts';
import type { ToneEntry } from '../../../rules/tone/lexicon/lexicon.ts';
import { customer } from '../../../rules/tone/spokesperson.ts';

const matcher = new Matcher([toneLexicon, firstPerson, customer]);

/** Every hit in the text, whatever its condition. */
export function foundIn(text: string, language: Language): readonly Hit<ToneEntry>[] {
  return matcher.scan(new AnalysedText(text, language), language).hits[0] as Hit<ToneEntry>[];
}

/** The hits that count towards the tone. */
export function countedIn(text: string, language: Language, companyNames: string[] = []): readonly Hit<ToneEntry>[] {
  const analysed = new AnalysedText(text, language);
  const [lexicon, firstPerson = [], customer = []] = matcher.scan(analysed, language).hits;
  const analysis = {
    text,
    company: { names: companyNames, products: [], domains: [], accounts: [] },
    word: (index: number) => analysed.word(index),
    sentences: analysed.sentences,
    quotes: analysed.quotes,
    hits: { lexicon: lexicon as Hit<ToneEntry>[], firstPerson, customer },
  };
  return countingHits(analysis);
}
