/** Labelled rows as numbers: the features of each text, counted as in a review. */
import { AnalysedText } from '../../../rules/text/analyse.ts';
import { Matcher } from '../../../rules/text/matcher.ts';
import { type ToneAnalysis, toneDictionaries, toneEvidence } from '../../../rules/tone/features.ts';
import type { Row } from '../rows.ts';
import type { Sample } from './fit.ts';
import { featureNames } from './start.ts';

const names = Object.keys(toneDictionaries);
const matcher = new Matcher(Object.values(toneDictionaries));

/** Real texts say more than those written for a test, and than an excerpt, which has its label from the whole. */
const excerptWeight = 0.5;
const ownWeight = 0.5;
/** Words of the shortest text that still has something of its tone. */
const fewestWords = 5;

/** Samples of the rows that say their language and whether they are press texts. */
export function samplesOf(rows: readonly Row[]): Sample[] {
  return rows.flatMap((row) => sampleOf(row, row.post.text, 1) ?? []);
}

/** Samples of texts that were written for this project. */
export function ownSamplesOf(rows: readonly Row[]): Sample[] {
  return rows.flatMap((row) => sampleOf(row, row.post.text, ownWeight) ?? []);
}

/**
 * Parts of the same rows: the first sentence, and the first or second half of the sentences. So that the fit sees short press texts
 * and the middle of the scale, where whole texts are rare.
 */
export function excerptsOf(rows: readonly Row[]): Sample[] {
  return rows.flatMap((row, index) =>
    partsOf(row.post.text, index % 2 === 0).flatMap((part) => sampleOf(row, part, excerptWeight) ?? []),
  );
}

function partsOf(text: string, firstHalf: boolean): string[] {
  const { sentences } = new AnalysedText(text);
  const first = sentences[0];
  if (first === undefined || sentences.length < 2) return [];
  const middle = sentences[sentences.length >> 1]?.start ?? 0;
  const parts = [text.slice(first.start, first.end)];
  if (sentences.length > 3) parts.push(firstHalf ? text.slice(0, middle).trim() : text.slice(middle).trim());
  return parts.filter((part) => wordsOf(part) >= fewestWords);
}

function sampleOf({ id, language, tone, source }: Row, text: string, weight: number): Sample | undefined {
  if (language === undefined || tone === undefined) return undefined;
  const features = featuresOf(text);
  return {
    id,
    source: collectionOf(source ?? id),
    language,
    isPress: tone === 'press',
    words: wordsOf(text),
    weight,
    values: featureNames.map((name) => features[name]),
  };
}

function wordsOf(text: string): number {
  return text.trim().split(/\s+/).length;
}

/** *collection, file, row*: texts of one collection are alike, so the collection counts as the source. */
function collectionOf(source: string): string {
  return source.split(',', 1)[0] as string;
}

function featuresOf(text: string) {
  const analysed = new AnalysedText(text);
  const { hits } = matcher.scan(analysed, analysed.language);
  const word = analysed.word.bind(analysed);
  const analysis = Object.assign(analysed, {
    word,
    hits: Object.fromEntries(names.map((name, index) => [name, hits[index]])),
    company: { names: [], products: [], domains: [], accounts: [] },
  });
  return toneEvidence(analysis as unknown as ToneAnalysis).features;
}
