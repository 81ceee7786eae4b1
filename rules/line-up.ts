/** Which rules read a post, and which dictionaries they ask for. Worked out once for each kind of post. */
import type { ActiveRule } from './compile.ts';
import type { HitView, HitViews, NamedDictionaries } from './hit-views.ts';
import type { Language, Post } from './post.ts';
import { isInScope } from './scope.ts';

/** A rule with its view of what was found. */
export interface Reader {
  active: ActiveRule;
  hits: HitView;
}

export interface LineUp {
  readers: readonly Reader[];
  /** 1 for each dictionary that one of the rules, or the reading of the tone, asks for. */
  wanted: Uint8Array;
}

/** What the line-up depends on. */
type PostKindFields = Pick<Post, 'kind' | 'network' | 'author'>;

function isOfSameKind(one: PostKindFields, other: PostKindFields): boolean {
  return one.kind === other.kind && one.network === other.network && one.author?.kind === other.author?.kind;
}

export class LineUps {
  readonly #readers: readonly Reader[];
  readonly #always: NamedDictionaries;
  readonly #known = new Map<string, LineUp>();
  /** While a post is written, its kind stays. */
  #last: { post: PostKindFields; language: Language | 'unknown'; lineUp: LineUp } | undefined;

  constructor(rules: readonly ActiveRule[], always: NamedDictionaries, views: HitViews) {
    this.#readers = rules.map((active) => ({ active, hits: views.of(active.dictionaries) }));
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
    const readers = this.#readers.filter(({ active }) => isInScope(active, post, language));
    const asked = [this.#always, ...readers.map(({ active }) => active.dictionaries)].flat();
    const wanted = new Uint8Array(Math.max(0, ...asked.map(([, index]) => index + 1)));
    for (const [, index] of asked) wanted[index] = 1;
    return { readers, wanted };
  }
}
