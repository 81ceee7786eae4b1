/** Which rules read a post, and which dictionaries they ask for. Worked out once for each kind of post. */
import type { ActiveRule } from './compile.ts';
import type { NamedDictionaries } from './hit-views.ts';
import type { Language, Post } from './post.ts';
import { isInScope } from './scope.ts';

export interface LineUp {
  rules: readonly ActiveRule[];
  /** 1 for each dictionary that one of the rules, or the reading of the tone, asks for. */
  wanted: Uint8Array;
}

/** What the line-up depends on. */
type PostKindFields = Pick<Post, 'kind' | 'network' | 'author'>;

function isOfSameKind(one: PostKindFields, other: PostKindFields): boolean {
  return one.kind === other.kind && one.network === other.network && one.author?.kind === other.author?.kind;
}

export class LineUps {
  readonly #rules: readonly ActiveRule[];
  readonly #always: NamedDictionaries;
  readonly #known = new Map<string, LineUp>();
  /** While a post is written, its kind stays. */
  #last: { post: PostKindFields; language: Language | 'unknown'; lineUp: LineUp } | undefined;

  constructor(rules: readonly ActiveRule[], always: NamedDictionaries) {
    this.#rules = rules;
    this.#always = always;
  }

  for(post: Post, language: Language | 'unknown'): LineUp {
    const last = this.#last;
    if (last !== undefined && last.language === language && isOfSameKind(last.post, post)) return last.lineUp;
    const key = `${post.kind} ${post.network} ${post.author?.kind} ${language}`;
    let lineUp = this.#known.get(key);
    if (lineUp === undefined) {
      lineUp = this.#lineUp(post, language);
      this.#known.set(key, lineUp);
    }
    const { kind, network, author } = post;
    this.#last = { post: { kind, network, author }, language, lineUp };
    return lineUp;
  }

  #lineUp(post: Post, language: Language | 'unknown'): LineUp {
    const rules = this.#rules.filter((active) => isInScope(active, post, language));
    const asked = [this.#always, ...rules.map(({ dictionaries }) => dictionaries)].flat();
    const wanted = new Uint8Array(Math.max(0, ...asked.map(([, index]) => index + 1)));
    for (const [, index] of asked) wanted[index] = 1;
    return { rules, wanted };
  }
}
