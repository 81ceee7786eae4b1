/** The file of numbers that a calibration writes. */
import type { Language } from '../../../rules/post.ts';
import type { Model } from './fit.ts';
import { featureNames } from './start.ts';

export function weightsFile(models: Record<Language, Model>, texts: Record<Language, number>): string {
  const pair = (amountOf: (model: Model) => number) =>
    `{ de: ${rounded(amountOf(models.de))}, en: ${rounded(amountOf(models.en))} }`;
  const lines = featureNames.map((name, index) => `  ${name}: ${pair(({ weights }) => weights[index] as number)},`);
  return `/**
 * How much each feature moves the tone, in log-odds: added up with the start value, and turned into a score by the logistic
 * function, so that 0.5 parts press release from conversation. Written by \`npm run calibrate\`, which prints how often the score
 * is right on texts from sources that it has not seen; fitted on ${texts.de} German and ${texts.en} English texts.
 */
import type { Language } from '../post.ts';
import type { FeatureName } from './features.ts';

/** Log-odds of a text in which nothing was counted. */
export const startValue: Record<Language, number> = ${pair(({ value }) => value)};

export const weights: Record<FeatureName, Record<Language, number>> = {
${lines.join('\n')}
};
`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
