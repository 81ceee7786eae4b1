/** Reviews posts with a compiled pack. */
import type { ActiveRule } from './compile.ts';
import { Engine, type ReadPost, type ReviewOptions } from './engine.ts';
import type { NamedDictionaries } from './hit-views.ts';
import type { PackInUse } from './pack/term-list.ts';
import type { Post } from './post.ts';
import type { GatePolicy, Review } from './review.ts';
import { AnalysedText } from './text/analyse.ts';
import type { CompiledPatterns } from './text/compiled-patterns.ts';
import { grammarOf } from './text/grammar.ts';
import type { Matcher } from './text/matcher.ts';

export type { ReviewOptions };

export class Reviewer {
  readonly pack: { id: string; version: number };
  readonly gate: GatePolicy;
  readonly #rules: readonly ActiveRule[];
  readonly #engine: Engine;

  constructor(
    pack: PackInUse,
    rules: readonly ActiveRule[],
    toneDictionaries: NamedDictionaries,
    matcher: Matcher,
    gate: GatePolicy,
  ) {
    this.pack = { id: pack.id, version: pack.version };
    this.gate = gate;
    this.#rules = rules;
    this.#engine = new Engine(pack, gate, rules, toneDictionaries, matcher);
  }

  /** Ids of the rules that run. */
  get ruleIds(): string[] {
    return this.#rules.map(({ rule }) => rule.id);
  }

  /** What compiling has made, as plain data: `compilePack` takes it again. */
  get compiled(): CompiledPatterns {
    return this.#engine.compiled;
  }

  /** Reviews a post. Takes well under a millisecond for a usual post and never throws on any text. */
  review(post: Post, options: ReviewOptions = {}): Review {
    const started = performance.now();
    return this.#engine.judge(this.#engine.read(post), post, options, started);
  }

  /**
   * Second stage: what needs part-of-speech tags (English only). Resolves to the same review when nothing changed.
   * Never on the way of publishing.
   */
  async refine(post: Post, review: Review, options: ReviewOptions = {}): Promise<Review> {
    if (review.language !== 'en') return review;
    const analysed = new AnalysedText(post.text, 'en');
    const grammar = await grammarOf(analysed.sentences.map((sentence) => analysed.slice(sentence)));
    const started = performance.now();
    const refined = this.#engine.judge(this.#engine.read(post), post, options, started, grammar);
    return refined.tone.score === review.tone.score ? review : refined;
  }

  /** For a post that is being written: each review reads only the sentences that changed since the one before. */
  draft(): Draft {
    return new Draft(this.#engine);
  }
}

/** One post while it is written. Each review is the one that `Reviewer.review` would give. */
export class Draft {
  readonly #engine: Engine;
  #read: ReadPost | undefined;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  review(post: Post, options: ReviewOptions = {}): Review {
    const started = performance.now();
    const before = this.#read;
    // A reading that was left halfway by an error is not gone on from.
    this.#read = undefined;
    const read = before === undefined ? this.#engine.read(post) : this.#engine.readOn(before, post);
    this.#read = read;
    return this.#engine.judge(read, post, options, started);
  }
}
