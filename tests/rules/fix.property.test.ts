/** A fix mends what it is offered for, and nothing gets worse by it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packToUse } from '../../rules/cli/pack-files.ts';
import { compilePack, type Finding, type Reviewer } from '../../rules/index.ts';
import type { Post } from '../../rules/post.ts';
import type { Span } from '../../rules/review.ts';
import { anyPack } from './any-pack.ts';
import { anyPost } from './any-text.ts';
import { fixed } from './one-rule.ts';

const limits = { interruptAfterTimeLimit: 10_000 };

function expectSafeFixes(reviewer: Reviewer, post: Post): void {
  const { findings } = reviewer.review(post);
  for (const finding of findings) {
    const text = fixed(post.text, finding);
    if (text === undefined) continue;
    const after = reviewer.review({ ...post, text }).findings;
    const place = placeAfterFix(finding);
    const same = after.filter((other) => other.rule === finding.rule && overlap(other, place));
    expect(same, `${finding.rule} stays in: ${text}`).toEqual([]);
    if (!standsApart(post.text, finding)) continue;
    const before = stopsOf(findings);
    for (const [rule, stops] of stopsOf(after)) {
      const said = `${rule} stops after the fix of ${finding.rule} in: ${text}`;
      expect(stops, said).toBeLessThanOrEqual(before.get(rule) ?? 0);
    }
  }
}

/**
 * Whether what the fix replaces stands by itself. Glued to something else, both are read as one: in "tea.rain" no sentence ends, in "tea.Rain" one
 * does; and `4111 1111` counts as a number only once the letters before it are no tag any more.
 */
function standsApart(text: string, { fix }: Finding): boolean {
  if (!fix) return true;
  return /(^|\s)\p{Ps}*$/u.test(text.slice(0, fix.start)) && /^[\p{Pe}.,:;!?…]*(\s|$)/u.test(text.slice(fix.end));
}

/** Where the words of the finding stand when its fix is applied. */
function placeAfterFix({ start, end, fix }: Finding): Span {
  if (!fix) return { start, end };
  const shift = fix.replacement.length - (fix.end - fix.start);
  if (fix.end <= start) return { start: start + shift, end: end + shift };
  return { start, end: fix.start < end ? end + shift : end };
}

/** What is about the whole text has no extent. */
function overlap(one: Span, other: Span): boolean {
  return (one.start < other.end && other.start < one.end) || (one.start === other.start && one.end === other.end);
}

/** Stops by rule. The tone is weighed over the whole text: a pack that stops on it may do so for one word more. */
function stopsOf(findings: readonly Finding[]): Map<string, number> {
  const stops = new Map<string, number>();
  for (const { rule, severity } of findings) {
    if (severity === 'stop' && !rule.startsWith('tone/')) stops.set(rule, (stops.get(rule) ?? 0) + 1);
  }
  return stops;
}

describe('the fix of any finding', () => {
  const { reviewer } = packToUse(undefined);

  it('removes it and brings no stop', () => {
    fc.assert(
      fc.property(anyPost, (post) => expectSafeFixes(reviewer, post)),
      { numRuns: 300, ...limits },
    );
  });

  it('does so with any pack', () => {
    fc.assert(
      fc.property(anyPack, fc.array(anyPost, { minLength: 10, maxLength: 20 }), (pack, posts) => {
        // A pack that prefers what it forbids elsewhere contradicts itself, and a word for a year would take the date from an embargo.
        const terminology = pack.terminology
          .filter(({ insteadOf }) => !insteadOf.includes('2027'))
          .map((wording) => ({ ...wording, prefer: 'Lastenrad' }));
        const reviewer = compilePack({ ...pack, terminology });
        for (const post of posts) expectSafeFixes(reviewer, post);
      }),
      { numRuns: 25, ...limits },
    );
  });
});
