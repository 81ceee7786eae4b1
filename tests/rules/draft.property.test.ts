import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compilePack } from '../../rules/index.ts';
import { packSchema } from '../../rules/pack/schema.ts';
import type { Review } from '../../rules/review.ts';
import { edits, pieces } from './edited-text.ts';

const starter: unknown = parse(readFileSync(new URL('../../assets/packs/starter.yaml', import.meta.url), 'utf8'));
const reviewer = compilePack(
  packSchema.parse({
    ...(starter as object),
    company: { names: ['Kornblum'], products: ['Lastesel'], domains: ['kornblum.example'], accounts: [] },
    terms: [
      { id: 'phoenix', match: ['Phönix', 'Project Phoenix'], except: ['Phönix aus der Asche'], severity: 'stop' },
      { id: 'team', match: ['Team Tag heute'] },
    ],
  }),
);

function withoutTime({ elapsedMs: _, ...review }: Review): Omit<Review, 'elapsedMs'> {
  return review;
}

describe('a draft', () => {
  it('gives the review that the text would get on its own, after any change', () => {
    fc.assert(
      fc.property(pieces, edits, (text, changes) => {
        const draft = reviewer.draft();
        let current = text;
        for (const change of [(same: string) => same, ...changes]) {
          current = change(current);
          const post = { text: current, network: 'linkedin', now: '2026-11-21T10:00:00Z' } as const;
          expect(withoutTime(draft.review(post))).toEqual(withoutTime(reviewer.review(post)));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('notices what is not in the text: network, kind, author and the text that is answered', () => {
    const draft = reviewer.draft();
    const text = 'Wir bedauern die Unannehmlichkeiten. Das Team meldet sich. '.repeat(5);
    for (const post of [
      { text, network: 'linkedin' },
      { text, network: 'x' },
      { text, network: 'x', kind: 'reply', replyTo: { text: 'Seit drei Wochen warte ich, das ist eine Frechheit!' } },
      { text, network: 'x', kind: 'reply', replyTo: { text: 'Danke für den schönen Tag!' } },
      { text, network: 'x', author: { kind: 'brand' } },
      { text, network: 'x', language: 'en' },
    ] as const) {
      const at = { ...post, now: '2026-11-21T10:00:00Z' };
      expect(withoutTime(draft.review(at))).toEqual(withoutTime(reviewer.review(at)));
    }
  });
});
