/**
 * `npm run quality -- FOLDER`: how often the reviews are right, on labelled texts of a folder (JSON Lines, see `rows.ts`).
 * Prints the tone figures per language and length, and of short press texts and posts with corporate words; whether its scores keep what they promise, the share of clean posts that are
 * held, where rows say which rules they expect the figures per topic, and per rule: fired, right, wrong, with the ten worst rows. `--json` prints the same as one object; `--pack FILE` takes another pack than the starter pack.
 */
import { parseArgs } from 'node:util';
import { packToUse } from '../../rules/cli/pack-files.ts';
import type { Review } from '../../rules/index.ts';
import { figuresOf, type Judgement, worst } from './measures.ts';
import { calibrationError, printReliability, reliability } from './reliability.ts';
import { type Row, readRows } from './rows.ts';
import { groupsOf } from './tone-groups.ts';
import { topicFigures } from './topics.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, pack: { type: 'string' } },
});
const folder = positionals[0];
if (folder === undefined) {
  console.error('Which folder? npm run quality -- FOLDER');
  process.exit(2);
}

interface Reviewed {
  row: Row;
  review: Review;
}

const { reviewer } = packToUse(values.pack);
const reviewed: Reviewed[] = readRows(folder).map((row) => ({ row, review: reviewer.review(row.post) }));
const toneJudgements = reviewed.flatMap(({ row, review }) =>
  row.tone === undefined
    ? []
    : [
        {
          id: row.id,
          expected: row.tone === 'press',
          given: review.tone.label === 'press-release',
          score: review.tone.score,
          groups: groupsOf(row, review),
        },
      ],
);
const report = {
  tone: toneFigures(),
  reliability: { error: calibrationError(toneJudgements), bands: reliability(toneJudgements) },
  clean: cleanFigures(),
  topics: topicFigures(reviewed.map(({ row: { id, expected }, review: { findings } }) => ({ id, expected, findings }))),
  rules: ruleFigures(),
};
if (values.json) console.log(JSON.stringify(report, null, 2));
else print();

function toneFigures() {
  const groups = new Map<string, Judgement[]>();
  for (const judgement of toneJudgements) {
    for (const group of judgement.groups) groups.set(group, [...(groups.get(group) ?? []), judgement]);
  }
  return [...groups].sort().map(([group, judgements]) => ({
    group,
    ...figuresOf(judgements),
    worst: group.includes(',') ? [] : worst(judgements),
  }));
}

function cleanFigures() {
  const clean = reviewed.filter(({ row }) => row.clean);
  return (['de', 'en'] as const).map((language) => {
    const rows = clean.filter(({ row }) => row.language === language);
    const held = rows.filter(({ review }) => review.verdict !== 'pass');
    const forTone = held.filter(({ review }) =>
      review.findings.some((finding) => finding.rule.startsWith('tone/') && isHolding(finding.severity)),
    );
    return {
      language,
      rows: rows.length,
      held: held.length,
      heldForTone: forTone.length,
      which: held.map(({ row, review }) => ({ id: row.id, rules: holdingRules(review) })),
    };
  });
}

/** A firing is right where the row expects it, wrong on a clean row or where the row names other rules; else it is only counted. */
function ruleFigures() {
  const rules = new Map<
    string,
    { fired: number; holding: number; right: number; wrong: number; missed: number; worst: string[] }
  >();
  const of = (rule: string) => {
    const figures = rules.get(rule) ?? { fired: 0, holding: 0, right: 0, wrong: 0, missed: 0, worst: [] };
    rules.set(rule, figures);
    return figures;
  };
  for (const { row, review } of reviewed) {
    const fired = new Set(review.findings.map((finding) => finding.rule));
    const holding = new Set(holdingRules(review));
    for (const rule of fired) {
      const figures = of(rule);
      figures.fired++;
      if (holding.has(rule)) figures.holding++;
      const right = row.expected?.includes(rule) || (rule === 'tone/press-release' && row.tone === 'press');
      const wrong =
        !right && (row.expected !== undefined || ((row.clean || row.tone === 'social') && holding.has(rule)));
      if (right) figures.right++;
      if (wrong) {
        figures.wrong++;
        if (figures.worst.length < 10) figures.worst.push(row.id);
      }
    }
    for (const rule of row.expected ?? []) {
      if (fired.has(rule)) continue;
      const figures = of(rule);
      figures.missed++;
      if (figures.worst.length < 10) figures.worst.push(row.id);
    }
  }
  return [...rules].sort().map(([rule, figures]) => ({ rule, ...figures }));
}

function holdingRules(review: Review): string[] {
  return [...new Set(review.findings.filter((finding) => isHolding(finding.severity)).map((finding) => finding.rule))];
}

function isHolding(severity: string): boolean {
  return severity === 'warn' || severity === 'stop';
}

function print(): void {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  console.log('Tone: is it a press release?');
  console.table(
    report.tone.map(({ group, rows, truePositive, falseNegative, precision, recall, f1, accuracy }) => {
      const hasPress = truePositive + falseNegative > 0;
      return {
        group,
        rows,
        precision: hasPress ? percent(precision) : '–',
        recall: hasPress ? percent(recall) : '–',
        F1: hasPress ? f1.toFixed(3) : '–',
        right: percent(accuracy),
      };
    }),
  );
  for (const { group, worst: rows } of report.tone) {
    if (rows.length > 0)
      console.log(`worst in ${group}: ${rows.map(({ id, score }) => `${id} (${score.toFixed(2)})`).join(', ')}`);
  }
  printReliability('What the tone scores promise, and what is there', toneJudgements);
  console.log('\nClean posts that are held');
  for (const { language, rows, held, heldForTone, which } of report.clean) {
    if (rows === 0) continue;
    console.log(
      `  ${language}: ${held} of ${rows}, ${heldForTone} of them for tone  ${which.map(({ id, rules }) => `${id} (${rules.join(', ')})`).join('; ')}`,
    );
  }
  if (report.topics.length > 0) {
    console.log('\nTopics, over the rows that say which rules they expect');
    console.table(
      report.topics.map(({ topic, rows, precision, recall, f1, worst: ids }) => ({
        ...{ topic, rows, precision: percent(precision), recall: percent(recall), F1: f1.toFixed(3) },
        worst: ids.join(' ').slice(0, 120),
      })),
    );
  }
  console.log('\nRules');
  console.table(
    report.rules.map(({ worst: rows, ...figures }) => ({ ...figures, worst: rows.join(' ').slice(0, 120) })),
  );
}
