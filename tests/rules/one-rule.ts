/** Reviews with a single rule, set as a test wants it. */
import { compilePack } from '../../rules/compile.ts';
import { type PackSource, packSchema } from '../../rules/pack/schema.ts';
import type { Post } from '../../rules/post.ts';
import type { Rule } from '../../rules/rule.ts';

interface Given {
  options?: Record<string, unknown>;
  pack?: Partial<PackSource>;
}

export function findingsOf(rule: unknown, post: Post | string, { options, pack }: Given = {}) {
  const { id } = rule as Rule;
  const parsed = packSchema.parse({
    schema: 1,
    id: 'acme',
    version: 1,
    title: 'ACME',
    languages: ['de', 'en'],
    rules: options ? { [id]: { options } } : {},
    ...pack,
  });
  return compilePack(parsed, [rule as Rule]).review(typeof post === 'string' ? { text: post } : post).findings;
}

/** The text after a click on the fix of the finding. */
export function fixed(
  text: string,
  finding: { fix?: { start: number; end: number; replacement: string } } | undefined,
) {
  if (!finding?.fix) return undefined;
  const { start, end, replacement } = finding.fix;
  return text.slice(0, start) + replacement + text.slice(end);
}
