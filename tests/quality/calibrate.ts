/**
 * `npm run calibrate -- FOLDER`: fits the weights of the tone on the labelled texts of a folder (`rows.ts`), prints how often the
 * score is right on texts from sources that were left out, and writes `rules/tone/weights.ts`. `--dry` writes nothing. Excerpts of
 * the texts and the project's own texts (`texts/`) are fitted too; the figures say which rows they are about.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { languages } from '../../rules/post.ts';
import { fitModels, type Sample } from './calibration/fit.ts';
import { crossValidate, type Scored } from './calibration/folds.ts';
import { excerptsOf, ownSamplesOf, samplesOf } from './calibration/samples.ts';
import { start } from './calibration/start.ts';
import { weightsFile } from './calibration/weights-file.ts';
import { figuresOf, type Judgement, lengthBucketOf, worst } from './measures.ts';
import { brierScore, printReliability } from './reliability.ts';
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

const rows = readRows(folder);
const samples = samplesOf(rows);
const ownRows = readRows(fileURLToPath(new URL('texts', import.meta.url)));
const own = ownSamplesOf(ownRows);
const excerpts = excerptsOf(rows);
const countOf = (language: string) => samples.filter((sample) => sample.language === language).length;
for (const language of languages) {
  const labels = new Set(samples.filter((sample) => sample.language === language).map(({ isPress }) => isPress));
  if (labels.size === 2) continue;
  console.error(`There are too few labelled texts for ${language} in ${folder}: press and social are both needed.`);
  process.exit(1);
}

const all = [...samples, ...excerpts, ...own];
const scored = crossValidate(all, start);
const scoreOf = new Map(scored.map((one) => [one.sample, one]));
const scoredOf = (some: readonly Sample[]) => some.flatMap((sample) => scoreOf.get(sample) ?? []);
print('Texts of the folder', scoredOf(samples));
print('Excerpts of them', scoredOf(excerpts));
print('Own texts of the project', scoredOf(own));
printReliability('What all scores promise, and what is there', scored.map(judgementOf));
if (!values.dry) {
  const file = new URL('../../rules/tone/weights.ts', import.meta.url);
  writeFileSync(file, weightsFile(fitModels(all, start), { de: countOf('de'), en: countOf('en') }));
  console.log('\nWritten: rules/tone/weights.ts');
}

/** Scores come from models that have not seen the source of the text. */
function print(title: string, scored: readonly Scored[]): void {
  console.log(`\n${title}: scores by a model that has not seen their source`);
  console.table(
    groups(scored).map(([group, rows]) => {
      const judgements = rows.map(judgementOf);
      const { precision, recall, f1 } = figuresOf(judgements);
      return {
        group,
        rows: rows.length,
        press: rows.filter(({ sample }) => sample.isPress).length,
        precision: precision.toFixed(3),
        recall: recall.toFixed(3),
        F1: f1.toFixed(3),
        Brier: brierScore(judgements).toFixed(4),
      };
    }),
  );
  for (const language of languages) {
    const own = scored.filter(({ sample }) => sample.language === language);
    const furthest = worst(own.map(judgementOf)).map(({ id, score }) => `${id} (${score.toFixed(2)})`);
    console.log(`furthest off in ${language}: ${furthest.join(', ') || 'none'}`);
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
