/** Logistic regression for two languages at once, small enough to read. */
import { type Language, languages } from '../../../rules/post.ts';

/** One labelled text as numbers. */
export interface Sample {
  id: string;
  /** Samples of one source stay together when parts are left out. */
  source: string;
  language: Language;
  isPress: boolean;
  words: number;
  /** How much it counts in the fit; a whole text counts 1. */
  weight: number;
  /** Value of each feature, 0 to 1, in the order of `Start.weights`. */
  values: readonly number[];
}

/** Where the weights start. None changes its sign: more of a press feature never makes a text more of a conversation. */
export interface Start {
  value: number;
  weights: readonly number[];
}

/** Log-odds of a text without any feature, and what each feature adds. */
export interface Model {
  value: number;
  weights: number[];
}

/** Strength of the pull (L2) of a weight towards its starting value, and towards its twin in the other language. */
const pull = { start: 1.2, twin: 1 };

/** Rounds of coordinate descent; the weights stand still before that. */
const rounds = 60;

/**
 * Minimises log loss and pull by Newton steps on one weight after the other. There is no chance in it: the same samples in the
 * same order give the same weights.
 */
export function fitModels(samples: readonly Sample[], start: Start): Record<Language, Model> {
  const models: Record<Language, Model> = {
    de: { value: start.value, weights: [...start.weights] },
    en: { value: start.value, weights: [...start.weights] },
  };
  const parts = languages.map((language) => {
    const own = samples.filter((sample) => sample.language === language);
    const model = models[language];
    const twin = models[language === 'de' ? 'en' : 'de'];
    return { own, model, twin, logOdds: Float64Array.from(own, ({ values }) => logOddsOf(values, model)) };
  });
  for (let round = 0; round < rounds; round++) {
    for (const { own, model, twin, logOdds } of parts) {
      const lift = newtonStep(own, logOdds, () => 1);
      model.value += lift;
      add(own, logOdds, () => lift);
      start.weights.forEach((first, feature) => {
        const now = model.weights[feature] as number;
        const towards = pull.start * (now - first) + pull.twin * (now - (twin.weights[feature] as number));
        const amountOf = ({ values }: Sample) => values[feature] as number;
        const next = now + newtonStep(own, logOdds, amountOf, towards, pull.start + pull.twin);
        const kept = first > 0 ? Math.max(0, next) : Math.min(0, next);
        model.weights[feature] = kept;
        add(own, logOdds, (sample) => (kept - now) * amountOf(sample));
      });
    }
  }
  return models;
}

type AmountOf = (sample: Sample) => number;

function newtonStep(
  samples: readonly Sample[],
  logOdds: Float64Array,
  amountOf: AmountOf,
  slope = 0,
  curve = 0,
): number {
  let gradient = slope;
  let curvature = curve;
  samples.forEach((sample, index) => {
    const value = amountOf(sample);
    const chance = chanceOf(logOdds[index] as number);
    gradient += sample.weight * (chance - (sample.isPress ? 1 : 0)) * value;
    curvature += sample.weight * chance * (1 - chance) * value * value;
  });
  return curvature > 0 ? -gradient / curvature : 0;
}

function add(samples: readonly Sample[], logOdds: Float64Array, amountOf: AmountOf): void {
  samples.forEach((sample, index) => {
    logOdds[index] = (logOdds[index] as number) + amountOf(sample);
  });
}

function logOddsOf(values: readonly number[], { value, weights }: Model): number {
  return values.reduce((sum, amount, feature) => sum + amount * (weights[feature] as number), value);
}

/** Chance that a text with these feature values is a press text. */
export function scoreOf({ language, values }: Sample, models: Record<Language, Model>): number {
  return chanceOf(logOddsOf(values, models[language]));
}

function chanceOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
