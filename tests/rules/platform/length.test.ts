import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../rules/index.ts';
import { packSchema } from '../../../rules/pack/schema.ts';
import { length } from '../../../rules/platform/length.ts';
import type { Post } from '../../../rules/post.ts';

function findingsOf(post: Post, options?: Record<string, unknown>) {
  const rules = options ? { 'platform/length': { options } } : {};
  return compilePack(packSchema.parse({ schema: 1, id: 'acme', version: 1, title: 'ACME', languages: ['en'], rules }), [
    length,
  ]).review(post).findings;
}

const line = (size: number): string => 'a'.repeat(size);

describe('platform/length', () => {
  it.each([
    ['x', 'post', 280],
    ['x', 'reply', 280],
    ['linkedin', 'post', 3_000],
    ['linkedin', 'comment', 1_250],
    ['facebook', 'post', 63_206],
    ['facebook', 'comment', 8_000],
    ['instagram', 'post', 2_200],
    ['instagram', 'reply', 2_200],
  ] as const)('%s %s: %d fit, one more does not', (network, kind, limit) => {
    expect(findingsOf({ text: line(limit), network, kind })).toMatchObject([
      { severity: 'info', evidence: { length: limit, limit } },
    ]);
    expect(findingsOf({ text: line(limit + 1), network, kind })).toMatchObject([
      { severity: 'hint', start: limit, end: limit + 1, evidence: { length: limit + 1, limit } },
    ]);
    expect(findingsOf({ text: line(Math.floor(limit * 0.9)), network, kind })).toEqual([]);
  });

  it('counts every part of a thread on its own', () => {
    const text = `${line(200)}\n\n${line(300)}\n\n${line(200)}`;
    expect(findingsOf({ text, network: 'x', kind: 'thread' })).toMatchObject([
      { severity: 'hint', start: 482, end: 502, evidence: { part: 2, length: 300 } },
    ]);
  });

  it('does not count the accounts that X fills into a reply', () => {
    const text = `@first_account @second_account ${line(270)}`;
    expect(findingsOf({ text, network: 'x', kind: 'reply' })).toMatchObject([
      { severity: 'info', evidence: { length: 270 } },
    ]);
    expect(findingsOf({ text, network: 'x', kind: 'post' })).toMatchObject([{ severity: 'hint' }]);
  });

  it('says nothing where the network is not known', () => {
    expect(findingsOf({ text: line(70_000) })).toEqual([]);
  });
});
