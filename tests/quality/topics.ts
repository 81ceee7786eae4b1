/** What several rules look for together: whether a row was noticed at all counts, whichever of them speaks. */
import type { Finding } from '../../rules/index.ts';
import { type Figures, figuresOf, type Judgement, worst } from './measures.ts';

const topics: Readonly<Record<string, readonly string[]>> = {
  'identifiers and credentials': [
    'confidential/personal-data',
    'confidential/credentials',
    'reply/public-data',
    'reply/public-data-request',
  ],
  'missing credits and sources': [
    'attribution/photo-credit',
    'attribution/quote-source',
    'attribution/weak-source',
    'attribution/creative-commons',
    'attribution/ai-label',
    'attribution/number-source',
  ],
};

export interface JudgedRow {
  id: string;
  /** Rules that the row expects; undefined where it says nothing about rules. */
  expected: readonly string[] | undefined;
  findings: readonly Pick<Finding, 'rule' | 'severity'>[];
}

/** Figures per topic over the rows that say which rules they expect; a note (`info`) is no answer. */
export function topicFigures(rows: readonly JudgedRow[]): (Figures & { topic: string; worst: string[] })[] {
  const labelled = rows.filter(({ expected }) => expected !== undefined);
  return Object.entries(topics).flatMap(([topic, rules]) => {
    const judgements = labelled.map(({ id, expected = [], findings }): Judgement => {
      const given = findings.some(({ rule, severity }) => severity !== 'info' && rules.includes(rule));
      return { id, expected: expected.some((rule) => rules.includes(rule)), given, score: given ? 1 : 0 };
    });
    if (!judgements.some(({ expected }) => expected)) return [];
    return [{ topic, ...figuresOf(judgements), worst: worst(judgements).map(({ id }) => id) }];
  });
}
