/** Reviews posts with a compiled pack. */
import type { Analysis } from './analysis.ts';
import type { ActiveRule } from './compile.ts';
import type { Dictionary } from './dictionary.ts';
import { buildFindings, type RawFinding } from './findings.ts';
import type { Pack } from './pack/schema.ts';
import type { Language, Post } from './post.ts';
import type { GrammarFeatures } from './reading.ts';
import { type Finding, type GatePolicy, type Review, verdictOf } from './review.ts';
import { isInScope } from './scope.ts';
import { AnalysedText } from './text/analyse.ts';
import { grammarOf } from './text/grammar.ts';
import type { Hits, Matcher } from './text/matcher.ts';
import { toneReading } from './tone/reading.ts';

export interface ReviewOptions {
  /** Language of the messages. Default: the text's, or else the pack's first. */
  locale?: Language;
}

type NamedDictionaries = readonly (readonly [name: string, index: number])[];

export class Reviewer {
  readonly pack: { id: string; version: number };
  readonly gate: GatePolicy;
  readonly #pack: Pack;
  readonly #rules: readonly ActiveRule[];
  readonly #toneDictionaries: NamedDictionaries;
  readonly #matcher: Matcher;

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
    const hits = this.#matcher.scan(analysed, analysed.language);
    const analysis = this.#analysisOf(post, analysed, hits, grammar);
    const locale =
      options.locale ?? (analysed.language === 'unknown' ? (this.#pack.languages[0] ?? 'en') : analysed.language);
    const found: RawFinding[] = [];
    for (const active of this.#rules) {
      if (!isInScope(active, post, analysed.language)) continue;
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

  #analysisOf(post: Post, analysed: AnalysedText, hits: Hits, grammar: GrammarFeatures | undefined): PostAnalysis {
    const analysis = new PostAnalysis(post, analysed, hits, this.#pack, this.#matcher);
    analysis.use(this.#toneDictionaries);
    analysis.tone = toneReading.read(analysis as never, grammar);
    return analysis;
  }
}

/** The analysis as the rules see it; `use` shows each rule its own dictionaries under their names. */
class PostAnalysis {
  readonly #analysed: AnalysedText;
  readonly #allHits: Hits;
  readonly #matcher: Matcher;
  #replyTo: { analysed: AnalysedText; hits: Hits } | undefined;
  #names: NamedDictionaries = [];
  readonly post: Post;
  readonly company: Pack['company'];
  readonly now: number;
  hits: Record<string, Hits[number]> = {};
  tone: Review['tone'] = { score: 0, label: 'conversation', reasons: [] };

  constructor(post: Post, analysed: AnalysedText, hits: Hits, pack: Pack, matcher: Matcher) {
    this.post = post;
    this.#analysed = analysed;
    this.#allHits = hits;
    this.#matcher = matcher;
    this.company = pack.company;
    this.now = post.now === undefined ? Date.now() : Date.parse(post.now);
  }

  use(names: NamedDictionaries): void {
    this.#names = names;
    this.hits = pick(names, this.#allHits);
  }

  get network() {
    return this.post.network;
  }
  get kind() {
    return this.post.kind ?? 'post';
  }
  get media() {
    return this.post.media ?? [];
  }
  /** Analysed only when a rule asks. */
  get replyTo() {
    if (this.post.replyTo === undefined) return undefined;
    if (this.#replyTo === undefined) {
      const analysed = new AnalysedText(this.post.replyTo.text);
      this.#replyTo = { analysed, hits: this.#matcher.scan(analysed, analysed.language) };
    }
    return Object.assign(this.#replyTo.analysed, { hits: pick(this.#names, this.#replyTo.hits) });
  }

  get text() {
    return this.#analysed.text;
  }
  get folded() {
    return this.#analysed.folded;
  }
  get language() {
    return this.#analysed.language;
  }
  get wordCount() {
    return this.#analysed.wordCount;
  }
  get sentences() {
    return this.#analysed.sentences;
  }
  get lines() {
    return this.#analysed.lines;
  }
  get quotes() {
    return this.#analysed.quotes;
  }
  get entities() {
    return this.#analysed.entities;
  }
  word = (index: number) => this.#analysed.word(index);
  wordIndexAt = (offset: number) => this.#analysed.wordIndexAt(offset);
  sentenceOf: AnalysedText['sentenceOf'] = (span) => this.#analysed.sentenceOf(span);
  lineOf: AnalysedText['lineOf'] = (span) => this.#analysed.lineOf(span);
  isQuoted: AnalysedText['isQuoted'] = (span) => this.#analysed.isQuoted(span);
  slice: AnalysedText['slice'] = (span) => this.#analysed.slice(span);
}

function pick(names: NamedDictionaries, hits: Hits): Record<string, Hits[number]> {
  const picked: Record<string, Hits[number]> = {};
  for (const [name, index] of names) picked[name] = hits[index] as Hits[number];
  return picked;
}

export type { Dictionary };
