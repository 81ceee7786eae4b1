/**
 * Weights before any text was seen, in log-odds: the order of the point table of the guideline research, with format, announcing
 * and quotation first. They keep the fit sober where few texts have a feature.
 */
import type { FeatureName } from '../../../rules/tone/features.ts';
import type { Start } from './fit.ts';

const startWeights: Record<FeatureName, number> = {
  format: 2.5,
  announcing: 2,
  quote: 2,
  impersonal: 1.5,
  thirdPerson: 1.5,
  newsLine: 3,
  headline: 2,
  superlative: 1.5,
  buzzword: 1.5,
  nominal: 2,
  passive: 0.5,
  sentenceLength: 2,
  wordLength: 1.5,
  capital: 1,
  figures: 1,
  address: -1.5,
  question: -1,
  invitation: -1,
  firstPerson: -1.5,
  informal: -1.5,
  everyday: -1.5,
  notes: -1.5,
  emoji: -1,
  exclamation: -1,
  network: -1,
};

export const featureNames = Object.keys(startWeights) as FeatureName[];

export const start: Start = { value: -3.5, weights: Object.values(startWeights) };
