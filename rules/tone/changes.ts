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
  headline: 0,
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
    headline: 0,
    thirdPerson: 0,
  }),
  address: ({ address }, words) => ({
    address: Math.min(1, address + twoWords(words)),
    impersonal: 0,
    newsLine: 0,
    headline: 0,
  }),
  question: () => ({ question: 1, newsLine: 0, headline: 0 }),
  invitation: ({ invitation }) => ({ invitation: Math.min(1, invitation + 0.5) }),
};

/** Features of each group that an edit can lower. */
const removable = Object.fromEntries(
  toneGroups.map((group) => [group, featureNames.filter((name) => groupOf[name] === group && name in stays)]),
) as Record<ToneGroup, FeatureName[]>;

function twoWords(words: number): number {
  return ((100 / Math.max(40, words)) * 2) / 6;
}

/** At most three changes, each the best after those before it, with the score that the text would then have. */
export function changesOf(features: ToneFeatures, language: Language, words: number): ToneChange[] {
  const changes: ToneChange[] = [];
  const now = { ...features };
  const open = new Set(toneGroups);
  let logOdds = startValue[language];
  for (const feature of featureNames) logOdds += now[feature] * weights[feature][language];
  while (changes.length < mostChanges && (changes.length < 2 || scoreOf(logOdds) >= goodEnough)) {
    let best: ToneGroup | undefined;
    let most = leastFall;
    for (const group of open) {
      const fall = fallOf(now, changeOf(group, now, words), language);
      if (fall < most) continue;
      best = group;
      most = fall;
    }
    if (best === undefined) break;
    open.delete(best);
    Object.assign(now, changeOf(best, now, words));
    logOdds -= most;
    changes.push({ group: best, score: scoreOf(logOdds) });
  }
  return changes;
}

/** The features that a change of this group gives another value. */
function changeOf(group: ToneGroup, features: ToneFeatures, words: number): Partial<ToneFeatures> {
  const added = adds[group];
  if (added) return added(features, words);
  const changed: Partial<ToneFeatures> = {};
  for (const feature of removable[group]) changed[feature] = features[feature] * (stays[feature] ?? 1);
  return changed;
}

function fallOf(features: ToneFeatures, changed: Partial<ToneFeatures>, language: Language): number {
  let fall = 0;
  for (const feature in changed) {
    const name = feature as FeatureName;
    fall += (features[name] - (changed[name] ?? 0)) * weights[name][language];
  }
  return fall;
}

/** Rounded to thousandths. */
export function scoreOf(logOdds: number): number {
  return Math.round(1000 / (1 + Math.exp(-logOdds))) / 1000;
}
