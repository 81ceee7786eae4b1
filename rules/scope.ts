/** For whom, where and on what a rule, a term or a requirement holds. */
import type { ActiveRule } from './compile.ts';
import type { Audience, Language, Network, Post, PostKind } from './post.ts';

export interface Scope {
  audiences?: readonly Audience[] | undefined;
  networks?: readonly Network[] | undefined;
  languages?: readonly Language[] | undefined;
  kinds?: readonly PostKind[] | undefined;
}

/** Whether a rule applies to this post: as the rule says, narrowed by the pack. */
export function isInScope({ rule, scope }: ActiveRule, post: Post, language: Language | 'unknown'): boolean {
  return covers(rule, post, language) && covers(scope, post, language);
}

/** Whether a post is one of those that a scope names. An unknown fact never excludes. */
export function covers(scope: Scope, post: Post, language: Language | 'unknown'): boolean {
  return (
    holds(scope.kinds, post.kind ?? 'post') &&
    holds(scope.networks, post.network) &&
    holds(scope.audiences, post.author?.kind) &&
    holds(scope.languages, language === 'unknown' ? undefined : language)
  );
}

function holds<T>(allowed: readonly T[] | undefined, value: T | undefined): boolean {
  return allowed === undefined || value === undefined || allowed.includes(value);
}
