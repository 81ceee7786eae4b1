import { expect, test } from 'vitest';
import { topicFigures } from '../../quality/topics.ts';

const iban = 'confidential/personal-data';
const photo = 'attribution/photo-credit';
const fires = (rule: string, severity: 'info' | 'hint' | 'stop' = 'stop') => [{ rule, severity }];

test('figures per topic: any rule of it counts, a note does not, rows that say nothing are left out', () => {
  const figures = topicFigures([
    { id: 'found', expected: [iban], findings: fires('confidential/credentials') },
    { id: 'missed', expected: [iban], findings: fires(iban, 'info') },
    { id: 'false', expected: [], findings: fires(iban, 'hint') },
    { id: 'quiet', expected: [], findings: [] },
    { id: 'unlabelled', expected: undefined, findings: fires(iban) },
  ]);
  expect(figures).toMatchObject([
    { topic: 'identifiers and credentials', rows: 4, precision: 0.5, recall: 0.5, f1: 0.5, worst: ['missed', 'false'] },
  ]);
});

test('a topic that no row expects has no figures', () => {
  expect(topicFigures([{ id: 'a', expected: [], findings: fires(photo) }])).toEqual([]);
});
