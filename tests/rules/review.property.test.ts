import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packToUse } from '../../rules/cli/pack-files.ts';
import { audiences, networks, type Post, postKinds } from '../../rules/post.ts';

const { reviewer } = packToUse(undefined);

/** Words that rules look for, mixed with anything at all. */
const fragments = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    'Pressemitteilung',
    'FOR IMMEDIATE RELEASE',
    'Wir freuen uns, bekannt zu geben, dass',
    'is pleased to announce',
    '„',
    '“',
    '"',
    '###',
    '\n',
    '\n\n',
    'vertraulich',
    'TLP:RED',
    'DE89 3704 0044 0532 0130 00',
    '4111 1111 1111 1111',
    'max.muster@firma.de',
    '+49 30 1234567',
    'Gewinnspiel',
    'giveaway',
    'Foto: Internet',
    'Rabattcode',
    'gifted',
    'Wir haben den Pitch verloren',
    'https://example.com/',
    '#Hashtag',
    '@handle',
    '👨‍👩‍👧',
    '🇩🇪',
    'ä',
    'a\u0308',
    '\u200b',
    '\u202e',
    'و',
    '世界',
    '. ',
    '! ',
    ' ',
  ),
);
const texts = fc.array(fragments, { maxLength: 25 }).map((parts) => parts.join(''));
const posts = fc.record<Post>(
  {
    text: texts,
    network: fc.constantFrom(...networks),
    kind: fc.constantFrom(...postKinds),
    author: fc.record({ kind: fc.constantFrom(...audiences) }, { requiredKeys: [] }),
    media: fc.array(fc.record({ kind: fc.constantFrom('image' as const, 'video' as const) }), { maxLength: 2 }),
    replyTo: fc.record({ text: texts }),
  },
  { requiredKeys: ['text'] },
) as fc.Arbitrary<Post>;

describe('whatever the post is', () => {
  it('a review comes, and its spans lie in the text on whole characters', () => {
    fc.assert(
      fc.property(posts, (post) => {
        const review = reviewer.review(post);
        expect(review.tone.score).toBeGreaterThanOrEqual(0);
        expect(review.tone.score).toBeLessThanOrEqual(1);
        expect(new Set(review.findings.map((finding) => finding.id)).size).toBe(review.findings.length);
        for (const { start, end, fix } of review.findings) {
          for (const span of fix ? [{ start, end }, fix] : [{ start, end }]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(post.text.length);
            for (const offset of [span.start, span.end])
              expect(post.text.slice(offset - 1, offset + 1)).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the same post gets the same review', () => {
    fc.assert(
      fc.property(posts, (post) => {
        const fixed = { ...post, now: '2026-11-21T10:00:00Z' };
        const { elapsedMs: _one, ...first } = reviewer.review(fixed);
        const { elapsedMs: _two, ...second } = reviewer.review(fixed);
        expect(second).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });
});
