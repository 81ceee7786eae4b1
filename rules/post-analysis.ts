/** The analysis of a post as the rules see it. */
import { type HitView, type NamedDictionaries, pick } from './hit-views.ts';
import type { PackInUse } from './pack/term-list.ts';
import type { Post } from './post.ts';
import type { Review } from './review.ts';
import { AnalysedText } from './text/analyse.ts';
import type { Hits } from './text/scan.ts';

/** The analysis as the rules see it; `use` shows each rule its own dictionaries under their names. */
export class PostAnalysis {
  readonly #analysed: AnalysedText;
  readonly #scan: (answered: AnalysedText) => Hits;
  #replyTo: { analysed: AnalysedText; hits: Hits } | undefined;
  #names: NamedDictionaries = [];
  readonly post: Post;
  readonly company: PackInUse['company'];
  #now: number | undefined;
  hits: HitView = {};
  kept: unknown[] | undefined;
  tone: Review['tone'] = { score: 0, label: 'conversation', reasons: [] };

  /** @param scan finds the words in the text that is answered */
  constructor(post: Post, analysed: AnalysedText, pack: PackInUse, scan: (answered: AnalysedText) => Hits) {
    this.post = post;
    this.#analysed = analysed;
    this.#scan = scan;
    this.company = pack.company;
  }

  /** @param hits a view of what was found of these dictionaries */
  use(names: NamedDictionaries, hits: HitView): void {
    this.#names = names;
    this.hits = hits;
  }

  /** Read when a rule asks; the same for all of them. */
  get now() {
    this.#now ??= this.post.now === undefined ? Date.now() : Date.parse(this.post.now);
    return this.#now;
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
      this.#replyTo = { analysed, hits: this.#scan(analysed) };
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
