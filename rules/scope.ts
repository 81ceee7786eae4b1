import type { ActiveRule } from './compile.ts';
import type { Language, Post } from './post.ts';

/** Whether a rule applies to this post: as the rule says, narrowed by the pack. An unknown fact never excludes. */
export function isInScope({ rule, scope }: ActiveRule, post: Post, language: Language | 'unknown'): boolean {
  const kind = post.kind ?? 'post';
  return (
    holds(rule.kinds, kind) &&
    holds(scope.kinds, kind) &&
    holds(rule.networks, post.network) &&
    holds(scope.networks, post.network) &&
    holds(rule.audiences, post.author?.kind) &&
    holds(scope.audiences, post.author?.kind) &&
    holds(rule.languages, language === 'unknown' ? undefined : language) &&
    holds(scope.languages, language === 'unknown' ? undefined : language)
  );
}

function holds<T>(allowed: readonly T[] | undefined, value: T | undefined): boolean {
  return allowed === undefined || value === undefined || allowed.includes(value);
}
