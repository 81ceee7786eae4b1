/** Labelled rows as numbers: the features of each text, counted as in a review. */
import { AnalysedText } from '../../../rules/text/analyse.ts';
import { Matcher } from '../../../rules/text/matcher.ts';
import { type ToneAnalysis, toneDictionaries, toneEvidence } from '../../../rules/tone/features.ts';
import type { Row } from '../rows.ts';
import type { Sample } from './fit.ts';
import { featureNames } from './start.ts';

const names = Object.keys(toneDictionaries);
const matcher = new Matcher(Object.values(toneDictionaries));

/** Samples of the rows that say their language and whether they are press texts. */
export function samplesOf(rows: readonly Row[]): Sample[] {
  return rows.flatMap(({ id, language, tone, source, post }) => {
    if (language === undefined || tone === undefined) return [];
    const features = featuresOf(post.text);
    return [
      {
        id,
        source: collectionOf(source ?? id),
        language,
        isPress: tone === 'press',
        words: post.text.trim().split(/\s+/).length,
        values: featureNames.map((name) => features[name]),
      },
    ];
  });
}

/** *collection, file, row*: texts of one collection are alike, so the collection counts as the source. */
function collectionOf(source: string): string {
  return source.split(',', 1)[0] as string;
}

function featuresOf(text: string) {
  const analysed = new AnalysedText(text);
  const hits = matcher.scan(analysed, analysed.language);
  const word = analysed.word.bind(analysed);
  const analysis = Object.assign(analysed, {
    word,
    hits: Object.fromEntries(names.map((name, index) => [name, hits[index]])),
    company: { names: [], products: [], domains: [], accounts: [] },
  });
  return toneEvidence(analysis as unknown as ToneAnalysis).features;
}
