import { describe, expect, it } from 'vitest';
import { fitModels, type Sample, scoreOf } from '../../quality/calibration/fit.ts';
import { crossValidate } from '../../quality/calibration/folds.ts';
import { featureNames, start } from '../../quality/calibration/start.ts';
import { weightsFile } from '../../quality/calibration/weights-file.ts';
import { brierScore, calibrationError, reliability } from '../../quality/reliability.ts';

/** Texts in which the first feature says press in four of five cases, and no other feature says anything. */
function made(count: number): Sample[] {
  return Array.from({ length: count }, (_, index) => {
    const has = index % 2 === 0;
    const isPress = has ? index % 10 !== 0 : index % 10 === 1;
    return {
      id: `made-${index}`,
      source: `source-${index % 23}`,
      language: index % 4 < 2 ? 'de' : 'en',
      isPress,
      words: 30,
      weight: 1,
      values: featureNames.map((_name, feature) => (feature === 0 && has ? 1 : 0)),
    };
  });
}

const samples = made(2_000);
const press = (has: number): Sample => ({
  ...(samples[0] as Sample),
  values: featureNames.map((_, index) => (index === 0 ? has : 0)),
});

describe('the fit', () => {
  it('finds the share of press texts', () => {
    const models = fitModels(samples, start);
    expect(scoreOf(press(1), models)).toBeCloseTo(0.8, 1);
    expect(scoreOf(press(0), models)).toBeCloseTo(0.2, 1);
  });

  it('gives the same numbers again, and a file of them', () => {
    const file = weightsFile(fitModels(samples, start), { de: 1_000, en: 1_000 });
    expect(weightsFile(fitModels(made(2_000), start), { de: 1_000, en: 1_000 })).toBe(file);
    for (const name of featureNames) expect(file).toContain(`  ${name}: { de: `);
  });

  it('listens less to a sample of less weight', () => {
    const turned = samples.map((sample) => ({ ...sample, isPress: !sample.isPress, weight: 0.1 }));
    const models = fitModels([...samples, ...turned], start);
    expect(scoreOf(press(1), models)).toBeGreaterThan(0.6);
  });

  it('never turns a feature into its opposite', () => {
    const turned = samples.map((sample) => ({ ...sample, isPress: !sample.isPress }));
    const models = fitModels(turned, start);
    for (const model of [models.de, models.en]) {
      model.weights.forEach((weight, feature) => {
        expect(weight * (start.weights[feature] as number)).toBeGreaterThanOrEqual(0);
      });
    }
  });
});

describe('the cross-validation', () => {
  const scored = crossValidate(samples, start);

  it('scores every text once', () => {
    expect(new Set(scored.map(({ sample }) => sample.id)).size).toBe(samples.length);
    expect(scored).toHaveLength(samples.length);
  });

  it('knows what a calibrated score is', () => {
    const judgements = scored.map(({ sample, score }) => ({
      id: sample.id,
      expected: sample.isPress,
      given: score >= 0.5,
      score,
    }));
    expect(brierScore(judgements)).toBeCloseTo(0.16, 1);
    expect(calibrationError(judgements)).toBeLessThan(0.05);
    expect(calibrationError(judgements.map((one) => ({ ...one, score: 1 - one.score })))).toBeGreaterThan(0.5);
    for (const { rows, meanScore, pressShare } of reliability(judgements)) {
      if (rows > 50) expect(Math.abs(meanScore - pressShare)).toBeLessThan(0.05);
    }
    expect(reliability(judgements).reduce((sum, { rows }) => sum + rows, 0)).toBe(samples.length);
  });
});
