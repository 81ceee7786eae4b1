/** The two halves of a review: reading a post, which can go on from the reading before, and judging it by the rules. */
import type { Analysis } from './analysis.ts';
import type { ActiveRule } from './compile.ts';
import { buildFindings, type RawFinding, rawFinding } from './findings.ts';
import { type HitView, HitViews, type NamedDictionaries } from './hit-views.ts';
import { type LineUp, LineUps } from './line-up.ts';
import type { PackInUse } from './pack/term-list.ts';
import type { Language, Post } from './post.ts';
import { PostAnalysis } from './post-analysis.ts';
import type { GrammarFeatures } from './reading.ts';
import { type GatePolicy, type Review, verdictOf } from './review.ts';
import type { Report, ReportDetails } from './rule.ts';
import { AnalysedText } from './text/analyse.ts';
import type { CompiledPatterns } from './text/compiled-patterns.ts';
import type { Matcher } from './text/matcher.ts';
import type { Hits, Scan } from './text/scan.ts';
import { toneReading } from './tone/reading.ts';

export interface ReviewOptions {
  /** Language of the messages. Default: the text's, or else the pack's first. */
  locale?: Language;
}

/** A post that was read: its text, what was found in it, and who judges it. */
export interface ReadPost {
  analysed: AnalysedText;
  scan: Scan;
  lineUp: LineUp;
  /** Language that the author gave. */
  language: Language | undefined;
}

function hasOneOf(hits: Hits, dictionaries: readonly number[]): boolean {
  for (const index of dictionaries) if ((hits[index]?.length ?? 0) > 0) return true;
  return false;
}

const noDetails: ReportDetails = Object.freeze({});

export class Engine {
  readonly #pack: PackInUse;
  readonly #gate: GatePolicy;
  readonly #toneDictionaries: NamedDictionaries;
  readonly #matcher: Matcher;
  readonly #lineUps: LineUps;
  readonly #views = new HitViews();
  readonly #toneView: HitView;

  constructor(
    pack: PackInUse,
    gate: GatePolicy,
    rules: readonly ActiveRule[],
    toneDictionaries: NamedDictionaries,
    matcher: Matcher,
  ) {
    this.#pack = pack;
    this.#gate = gate;
    this.#toneDictionaries = toneDictionaries;
    this.#matcher = matcher;
    this.#toneView = this.#views.of(toneDictionaries);
    this.#lineUps = new LineUps(rules, toneDictionaries, this.#views);
  }

  get compiled(): CompiledPatterns {
    return this.#matcher.compiled;
  }

  read(post: Post): ReadPost {
    const analysed = new AnalysedText(post.text, post.language);
    const lineUp = this.#lineUps.for(post, analysed.language);
    const scan = this.#matcher.scan(analysed, analysed.language, lineUp.wanted);
    return { analysed, scan, lineUp, language: post.language };
  }

  /** The same, reading again only what has changed; the reading before is used up by it. */
  readOn(before: ReadPost, post: Post): ReadPost {
    const { analysed, scan, lineUp, language } = before;
    if (language !== post.language || this.#lineUps.for(post, analysed.language) !== lineUp) return this.read(post);
    if (analysed.text === post.text) return before;
    const reread = analysed.change(post.text);
    if (reread === null) return this.read(post);
    this.#matcher.rescan(scan, reread);
    return before;
  }

  judge(read: ReadPost, post: Post, options: ReviewOptions, started: number, grammar?: GrammarFeatures): Review {
    const { analysed, scan, lineUp } = read;
    this.#views.show(scan.hits);
    const analysis = new PostAnalysis(
      post,
      analysed,
      this.#pack,
      (answered) => this.#matcher.scan(answered, answered.language, lineUp.wanted).hits,
    );
    analysis.use(this.#toneDictionaries, this.#toneView);
    analysis.tone = toneReading.read(analysis as never, grammar);
    const found: RawFinding[] = [];
    let asked: ActiveRule;
    const report: Report<unknown> = (where, params, details) => {
      found.push(rawFinding(asked, where, params, details ?? noDetails, analysed.text));
    };
    for (const { active, hits } of lineUp.readers) {
      if (active.onlyWith !== undefined && !hasOneOf(scan.hits, active.onlyWith)) continue;
      asked = active;
      analysis.use(active.dictionaries, hits);
      active.check(analysis as Analysis, report, active.options as never, this.#pack);
    }
    const inText = analysed.language === 'unknown' ? (this.#pack.languages[0] ?? 'en') : analysed.language;
    const findings = buildFindings(found, analysed, options.locale ?? inText, this.#pack);
    return {
      language: analysed.language,
      verdict: verdictOf(findings, this.#gate),
      tone: analysis.tone,
      findings,
      gate: this.#gate,
      pack: { id: this.#pack.id, version: this.#pack.version },
      elapsedMs: Math.round((performance.now() - started) * 1000) / 1000,
    };
  }
}
