import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packToUse } from '../../rules/cli/pack-files.ts';
import { compilePack, type Reviewer, verdictOf } from '../../rules/index.ts';
import type { Post } from '../../rules/post.ts';
import { anyPack } from './any-pack.ts';
import { anyPost } from './any-text.ts';

/** A slow machine makes fewer runs, a failure is shown as small as it got by then. */
const limits = { interruptAfterTimeLimit: 10_000 };

function expectSoundReview(reviewer: Reviewer, post: Post): void {
  const { elapsedMs: _one, ...review } = reviewer.review(post);
  const { elapsedMs: _two, ...again } = reviewer.review(post);
  expect(again).toEqual(review);
  expect(structuredClone(review)).toEqual(review);
  expect(review.verdict).toBe(verdictOf(review.findings, reviewer.gate));
  expect(review.tone.score).toBeGreaterThanOrEqual(0);
  expect(review.tone.score).toBeLessThanOrEqual(1);
  expect(new Set(review.findings.map(({ id }) => id)).size).toBe(review.findings.length);
  for (const { start, end, fix, message, why } of review.findings) {
    expect(message).not.toBe('');
    expect(why).not.toBe('');
    for (const span of fix ? [{ start, end }, fix] : [{ start, end }]) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeGreaterThanOrEqual(span.start);
      expect(span.end).toBeLessThanOrEqual(post.text.length);
      for (const offset of [span.start, span.end])
        expect(post.text.slice(offset - 1, offset + 1)).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/);
    }
  }
}

describe('whatever the post is', () => {
  const { reviewer } = packToUse(undefined);

  it('a sound review comes, the same each time', () => {
    fc.assert(
      fc.property(anyPost, (post) => expectSoundReview(reviewer, post)),
      { numRuns: 400, ...limits },
    );
  });
});

describe('whatever the pack is', () => {
  it('a sound review comes of any post, the same each time', () => {
    fc.assert(
      fc.property(anyPack, fc.array(anyPost, { minLength: 5, maxLength: 10 }), (pack, posts) => {
        const reviewer = compilePack(pack);
        for (const post of posts) expectSoundReview(reviewer, post);
      }),
      { numRuns: 30, ...limits },
    );
  });

  it('a pack compiled twice reviews alike', () => {
    fc.assert(
      fc.property(anyPack, anyPost, (pack, post) => {
        const { elapsedMs: _one, ...first } = compilePack(pack).review(post);
        const { elapsedMs: _two, ...second } = compilePack(structuredClone(pack)).review(post);
        expect(second).toEqual(first);
      }),
      { numRuns: 10, ...limits },
    );
  });
});
