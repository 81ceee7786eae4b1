/** Press release or conversation: one figure for the whole post, and what it is made of. */
import { defineReading } from '../reading.ts';
import type { Span, ToneLabel, ToneReading, ToneReason } from '../review.ts';
import { changesOf, scoreOf } from './changes.ts';
import { type FeatureName, type ToneEvidence, toneDictionaries, toneEvidence } from './features.ts';
import { groupOf, type ToneGroup, toneGroups } from './groups.ts';
import type { ToneClass } from './lexicon/lexicon.ts';
import { startValue, weights } from './weights.ts';

/** From here on a text reads like a press release. */
const pressReleaseFrom = 0.5;
/** From here on it is between the two. */
const mixedFrom = 0.35;

/** Each feature with its weight and its place among the groups. */
const terms = (Object.keys(weights) as FeatureName[]).map((feature) => ({
  feature,
  weight: weights[feature],
  group: toneGroups.indexOf(groupOf[feature]),
}));

/** Words that a reason shows. */
const mostWords = 5;
/** Places that are looked at for them: in a long text the same words come again and again. */
const mostPlaces = 8;
/** Smaller shares of the movement are not worth a reason. */
const smallestShare = 0.02;

export const toneReading = defineReading<ToneReading, typeof toneDictionaries>({
  dictionaries: toneDictionaries,
  read(analysis, grammar) {
    if (analysis.wordCount === 0) return { score: 0, label: 'conversation', reasons: [] };
    const evidence = toneEvidence(analysis, grammar);
    const language = analysis.language === 'de' ? 'de' : 'en';
    const movement = new Array<number>(toneGroups.length).fill(0);
    let total = 0;
    let logOdds = startValue[language];
    for (const { feature, weight, group } of terms) {
      const points = evidence.features[feature] * weight[language];
      if (points === 0) continue;
      logOdds += points;
      total += Math.abs(points);
      movement[group] = (movement[group] as number) + points;
    }
    const score = scoreOf(logOdds);
    const label = labelOf(score);
    const reasons = reasonsOf(analysis.text, evidence, movement, total);
    if (label === 'conversation') return { score, label, reasons };
    return { score, label, reasons, changes: changesOf(evidence.features, language, analysis.wordCount) };
  },
});

export function labelOf(score: number): ToneLabel {
  if (score >= pressReleaseFrom) return 'press-release';
  return score >= mixedFrom ? 'mixed' : 'conversation';
}

/** Strongest first. The shares of all groups, without their signs, add up to 1. */
function reasonsOf(text: string, evidence: ToneEvidence, movement: readonly number[], total: number): ToneReason[] {
  const reasons: ToneReason[] = [];
  /** By index of the group. */
  const wordLists: (string[] | undefined)[] = new Array(toneGroups.length).fill(undefined);
  for (let index = 0; index < toneGroups.length; index++) {
    const share = (movement[index] as number) / Math.max(total, 0.001);
    if (Math.abs(share) < smallestShare) continue;
    const words: string[] = [];
    wordLists[index] = words;
    reasons.push({ group: toneGroups[index] as ToneGroup, points: Math.round(share * 1000) / 1000, words });
  }
  collectWords(text, evidence, wordLists);
  return reasons.sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

const groupOfClass: Record<ToneClass, ToneGroup> = {
  format: 'format',
  announcing: 'announcing',
  emotion: 'announcing',
  quote: 'quote',
  boilerplate: 'superlative',
  superlative: 'superlative',
  buzzword: 'buzzword',
  cliche: 'buzzword',
  machine: 'buzzword',
  advertising: 'buzzword',
  nominal: 'nominal',
  passive: 'third-person',
};

/** Index of the group of each class. */
const groupIndexOfClass = Object.fromEntries(
  Object.entries(groupOfClass).map(([toneClass, group]) => [toneClass, toneGroups.indexOf(group)]),
) as Record<ToneClass, number>;

const featuresWithSpans: Partial<Record<ToneGroup, readonly FeatureName[]>> = {
  format: ['format'],
  quote: ['quote'],
  'third-person': ['newsLine', 'thirdPerson'],
  figures: ['figures'],
  address: ['address'],
  question: ['question'],
  invitation: ['invitation'],
  'first-person': ['firstPerson'],
  informal: ['informal', 'everyday', 'emoji'],
};

const spansOfGroup = toneGroups.map((group) => featuresWithSpans[group] ?? []);

/** Into the lists of the groups that have one: first the words of the lexicon, then the other spans behind a feature. */
function collectWords(text: string, { hits, spans }: ToneEvidence, wordLists: readonly (string[] | undefined)[]): void {
  for (const hit of hits) {
    const words = wordLists[groupIndexOfClass[hit.entry.data.toneClass]];
    if (words !== undefined && words.length < mostWords) take(text, hit, words);
  }
  wordLists.forEach((words, group) => {
    if (words === undefined) return;
    for (const feature of spansOfGroup[group] as readonly FeatureName[]) {
      const places = spans[feature];
      const last = Math.min(places?.length ?? 0, mostPlaces);
      for (let index = 0; index < last && words.length < mostWords; index++) {
        take(text, (places as readonly Span[])[index] as Span, words);
      }
    }
  });
}

function take(text: string, { start, end }: Span, words: string[]): void {
  const written =
    end - start > longestWords ? `${text.slice(start, start + longestWords - 1)}…` : text.slice(start, end);
  if (!words.includes(written)) words.push(written);
}

/** Longer words of a reason are cut, in UTF-16 code units. */
const longestWords = 60;
