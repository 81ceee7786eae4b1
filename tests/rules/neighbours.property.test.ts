/** What stands at a place is judged by that place: a paragraph before or after it, about something else, changes nothing. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compilePack, type Reviewer } from '../../rules/index.ts';
import type { Post } from '../../rules/post.ts';
import { anyPack } from './any-pack.ts';
import { anyPost } from './any-text.ts';
import { localRules, neighbours } from './local-rules.ts';

const limits = { interruptAfterTimeLimit: 10_000 };

/** What is found in the text of the post that begins at an offset of what is reviewed. */
function found(reviewer: Reviewer, post: Post, { text, from }: { text: string; from: number }): string[] {
  return reviewer
    .review(post)
    .findings.map((finding) => ({ ...finding, start: finding.start - from, end: finding.end - from }))
    .filter(({ start, end }) => start >= 0 && end <= text.length)
    .map(({ rule, severity, start, end, message }) => `${start} to ${end}, ${severity} ${rule}: ${message}`)
    .sort();
}

it('rules about a place find the same there, whatever stands before and after it', () => {
  fc.assert(
    fc.property(anyPack, fc.array(anyPost, { minLength: 10, maxLength: 20 }), (pack, posts) => {
      const reviewer = compilePack(pack, localRules);
      for (const post of posts) {
        // Which language it is, is a matter of the whole text.
        const language = post.language ?? 'de';
        const [before, after] = neighbours[language];
        const { text } = post;
        const alone = found(reviewer, { ...post, language }, { text, from: 0 });
        expect(found(reviewer, { ...post, language, text: text + after }, { text, from: 0 })).toEqual(alone);
        const from = before.length;
        expect(found(reviewer, { ...post, language, text: before + text }, { text, from })).toEqual(alone);
      }
    }),
    { numRuns: 25, ...limits },
  );
});
