/** Reviews posts with a compiled pack. */
import type { Analysis } from './analysis.ts';
import type { ActiveRule } from './compile.ts';
import { buildFindings, type RawFinding } from './findings.ts';
import { HitViews, type NamedDictionaries } from './hit-views.ts';
import { LineUps } from './line-up.ts';
import type { Pack } from './pack/schema.ts';
import type { Language, Post } from './post.ts';
import { PostAnalysis } from './post-analysis.ts';
import type { GrammarFeatures } from './reading.ts';
import { type Finding, type GatePolicy, type Review, verdictOf } from './review.ts';
import { AnalysedText } from './text/analyse.ts';
import { grammarOf } from './text/grammar.ts';
import type { Matcher } from './text/matcher.ts';
import { toneReading } from './tone/reading.ts';

export interface ReviewOptions {
  /** Language of the messages. Default: the text's, or else the pack's first. */
  locale?: Language;
}

export class Reviewer {
  readonly pack: { id: string; version: number };
  readonly gate: GatePolicy;
  readonly #pack: Pack;
  readonly #rules: readonly ActiveRule[];
  readonly #toneDictionaries: NamedDictionaries;
  readonly #matcher: Matcher;
  readonly #lineUps: LineUps;
  readonly #views: HitViews;

  constructor(
    pack: Pack,
    rules: readonly ActiveRule[],
    toneDictionaries: NamedDictionaries,
    matcher: Matcher,
    gate: GatePolicy,
  ) {
    this.pack = { id: pack.id, version: pack.version };
    this.gate = gate;
    this.#pack = pack;
    this.#rules = rules;
    this.#toneDictionaries = toneDictionaries;
    this.#matcher = matcher;
    this.#lineUps = new LineUps(rules, toneDictionaries);
    this.#views = new HitViews([toneDictionaries, ...rules.map(({ dictionaries }) => dictionaries)]);
  }

  /** Ids of the rules that run. */
  get ruleIds(): string[] {
    return this.#rules.map(({ rule }) => rule.id);
  }

  /** Reviews a post. Takes well under a millisecond for a usual post and never throws on any text. */
  review(post: Post, options: ReviewOptions = {}): Review {
    return this.#review(post, options);
  }

  /**
   * Second stage: what needs part-of-speech tags (English only). Resolves to the same review when nothing changed.
   * Never on the way of publishing.
   */
  async refine(post: Post, review: Review, options: ReviewOptions = {}): Promise<Review> {
    if (review.language !== 'en') return review;
    const analysed = new AnalysedText(post.text, 'en');
    const grammar = await grammarOf(analysed.sentences.map((sentence) => analysed.slice(sentence)));
    const refined = this.#review(post, options, grammar);
    return refined.tone.score === review.tone.score ? review : refined;
  }

  #review(post: Post, options: ReviewOptions, grammar?: GrammarFeatures): Review {
    const started = performance.now();
    const analysed = new AnalysedText(post.text, post.language);
    const { rules, wanted } = this.#lineUps.for(post, analysed.language);
    this.#views.show(this.#matcher.scan(analysed, analysed.language, wanted));
    const analysis = new PostAnalysis(post, analysed, this.#views, this.#pack, (answered) =>
      this.#matcher.scan(answered, answered.language, wanted),
    );
    analysis.use(this.#toneDictionaries);
    analysis.tone = toneReading.read(analysis as never, grammar);
    const locale =
      options.locale ?? (analysed.language === 'unknown' ? (this.#pack.languages[0] ?? 'en') : analysed.language);
    const found: RawFinding[] = [];
    for (const active of rules) {
      analysis.use(active.dictionaries);
      active.rule.check(
        analysis as Analysis,
        (where, params, details) => found.push({ active, where, params, details: details ?? {} }),
        active.options as never,
        this.#pack,
      );
    }
    const findings: Finding[] = buildFindings(found, analysed, locale, this.#pack);
    return {
      language: analysed.language,
      verdict: verdictOf(findings, this.gate),
      tone: analysis.tone,
      findings,
      gate: this.gate,
      pack: this.pack,
      elapsedMs: Math.round((performance.now() - started) * 1000) / 1000,
    };
  }
}
