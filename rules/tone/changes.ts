/** Which changes would move the tone most towards a conversation: computed from the features of this text, not a fixed list. */
import type { Language } from '../post.ts';
import type { ToneChange } from '../review.ts';
import type { FeatureName, ToneFeatures } from './features.ts';
import { groupOf, type ToneGroup, toneGroups } from './groups.ts';
import { startValue, weights } from './weights.ts';

const featureNames = Object.keys(weights) as FeatureName[];

/** More changes than that nobody reads. */
const mostChanges = 3;
/** With two changes made and a score below this, a third is not needed. */
const goodEnough = 0.2;
/** A change that takes less than this from the log-odds is not worth the work. */
const leastFall = 0.3;

/** Share of a feature that stays after an edit; what is not named stays. A part of the long words and sentences is needed. */
const stays: Partial<Record<FeatureName, number>> = {
  format: 0,
  announcing: 0,
  quote: 0,
  thirdPerson: 0,
  newsLine: 0,
  superlative: 0,
  buzzword: 0,
  nominal: 0.2,
  passive: 0,
  sentenceLength: 0.2,
  wordLength: 0.7,
};

/** What one sentence more, or one told anew, adds. Two words for *I, we, you*, so many of 100 words fill the feature. */
const adds: Partial<Record<ToneGroup, (features: ToneFeatures, words: number) => Partial<ToneFeatures>>> = {
  'first-person': ({ firstPerson }, words) => ({
    firstPerson: Math.min(1, firstPerson + twoWords(words)),
    impersonal: 0,
    newsLine: 0,
    thirdPerson: 0,
  }),
  address: ({ address }, words) => ({ address: Math.min(1, address + twoWords(words)), impersonal: 0, newsLine: 0 }),
  question: () => ({ question: 1, newsLine: 0 }),
  invitation: ({ invitation }) => ({ invitation: Math.min(1, invitation + 0.5) }),
};

function twoWords(words: number): number {
  return ((100 / Math.max(40, words)) * 2) / 6;
}

/** At most three changes, each the best after those before it, with the score that the text would then have. */
export function changesOf(features: ToneFeatures, language: Language, words: number): ToneChange[] {
  const changes: ToneChange[] = [];
  let now = features;
  let logOdds = logOddsOf(now, language);
  while (changes.length < mostChanges && (changes.length < 2 || scoreOf(logOdds) >= goodEnough)) {
    let best: { group: ToneGroup; features: ToneFeatures; logOdds: number } | undefined;
    for (const group of toneGroups) {
      if (changes.some((change) => change.group === group)) continue;
      const changed = withChange(group, now, words);
      const lower = logOddsOf(changed, language);
      if (logOdds - lower >= leastFall && lower < (best?.logOdds ?? logOdds))
        best = { group, features: changed, logOdds: lower };
    }
    if (best === undefined) break;
    now = best.features;
    logOdds = best.logOdds;
    changes.push({ group: best.group, score: scoreOf(logOdds) });
  }
  return changes;
}

function withChange(group: ToneGroup, features: ToneFeatures, words: number): ToneFeatures {
  const added = adds[group];
  if (added) return { ...features, ...added(features, words) };
  const changed = { ...features };
  for (const feature of featureNames) {
    if (groupOf[feature] === group) changed[feature] *= stays[feature] ?? 1;
  }
  return changed;
}

export function logOddsOf(features: ToneFeatures, language: Language): number {
  let logOdds = startValue[language];
  for (const feature of featureNames) logOdds += features[feature] * weights[feature][language];
  return logOdds;
}

/** Rounded to thousandths. */
export function scoreOf(logOdds: number): number {
  return Math.round(1000 / (1 + Math.exp(-logOdds))) / 1000;
}
