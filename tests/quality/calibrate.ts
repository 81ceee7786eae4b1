/**
 * `npm run calibrate -- FOLDER`: fits the weights of the tone on the labelled texts of a folder (`rows.ts`), prints how often the
 * score is right on texts from sources that were left out, and writes `rules/tone/weights.ts`. `--dry` writes nothing.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { languages } from '../../rules/post.ts';
import { fitModels } from './calibration/fit.ts';
import { brierScore, crossValidate, reliability, type Scored } from './calibration/folds.ts';
import { samplesOf } from './calibration/samples.ts';
import { start } from './calibration/start.ts';
import { weightsFile } from './calibration/weights-file.ts';
import { figuresOf, type Judgement, lengthBucketOf, worst } from './measures.ts';
import { readRows } from './rows.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dry: { type: 'boolean', default: false } },
});
const folder = positionals[0];
if (folder === undefined) {
  console.error('Which folder? npm run calibrate -- FOLDER');
  process.exit(2);
}

const samples = samplesOf(readRows(folder));
const countOf = (language: string) => samples.filter((sample) => sample.language === language).length;
for (const language of languages) {
  const labels = new Set(samples.filter((sample) => sample.language === language).map(({ isPress }) => isPress));
  if (labels.size === 2) continue;
  console.error(`There are too few labelled texts for ${language} in ${folder}: press and social are both needed.`);
  process.exit(1);
}

print(crossValidate(samples, start));
if (!values.dry) {
  const file = new URL('../../rules/tone/weights.ts', import.meta.url);
  writeFileSync(file, weightsFile(fitModels(samples, start), { de: countOf('de'), en: countOf('en') }));
  console.log('\nWritten: rules/tone/weights.ts');
}

function print(scored: readonly Scored[]): void {
  console.log('Scores of texts whose source was left out of the fit');
  console.table(
    groups(scored).map(([group, rows]) => {
      const { precision, recall, f1 } = figuresOf(rows.map(judgementOf));
      return {
        group,
        rows: rows.length,
        press: rows.filter(({ sample }) => sample.isPress).length,
        precision: precision.toFixed(3),
        recall: recall.toFixed(3),
        F1: f1.toFixed(3),
        Brier: brierScore(rows).toFixed(4),
      };
    }),
  );
  for (const language of languages) {
    const own = scored.filter(({ sample }) => sample.language === language);
    console.log(`\nWhat the scores promise, and what is there (${language})`);
    console.table(
      reliability(own).map(({ from, to, rows, meanScore, pressShare }) => ({
        score: `${from.toFixed(1)}–${to.toFixed(1)}`,
        rows,
        'mean score': meanScore.toFixed(2),
        'press share': pressShare.toFixed(2),
      })),
    );
    const furthest = worst(own.map(judgementOf)).map(({ id, score }) => `${id} (${score.toFixed(2)})`);
    console.log(`furthest off: ${furthest.join(', ') || 'none'}`);
  }
}

function groups(scored: readonly Scored[]): [group: string, rows: Scored[]][] {
  const found = new Map<string, Scored[]>();
  for (const one of scored) {
    const { language, words } = one.sample;
    for (const group of [language, `${language}, ${lengthBucketOf(words)}`])
      found.set(group, [...(found.get(group) ?? []), one]);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

function judgementOf({ sample, score }: Scored): Judgement {
  return { id: sample.id, expected: sample.isPress, given: score >= 0.5, score };
}
