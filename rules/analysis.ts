/** The one analysis of a post that all rules share. Rules read it; they do no tokenising and no lower-casing. */
import type { Dictionary, Hit } from './dictionary.ts';
import type { Company } from './pack/schema.ts';
import type { Language, Media, Network, Post, PostKind } from './post.ts';
import type { Span, ToneReading } from './review.ts';
import type { FoldedText } from './text/normalise.ts';
import type { Keeping } from './text/once.ts';

export interface Word extends Span {
  /** As written. */
  text: string;
}

export interface Sentence extends Span {
  /** Index of the first word, and one past the last. */
  wordStart: number;
  wordEnd: number;
  /** Ends in a question mark. */
  question: boolean;
  /** What `PerSentence` has worked out about it. */
  kept: unknown[] | undefined;
}

export interface Quote extends Span {
  /** The words between the marks. */
  inner: Span;
  wordCount: number;
}

/** Things with a form of their own. Found once, in linear time. */
export interface Entities {
  urls: readonly Span[];
  emails: readonly Span[];
  /** `@handle`, the sign included. */
  mentions: readonly Span[];
  /** `#Tag`, the sign included. */
  hashtags: readonly Span[];
  /** Runs that contain digits, with the separators that numbers are written with: `1.000,50`, `+49 30 1234567`. */
  numbers: readonly Span[];
  emoji: readonly Span[];
}

export type HitsOf<D extends Record<string, Dictionary>> = {
  readonly [K in keyof D]: readonly Hit<D[K] extends Dictionary<infer Data> ? Data : never>[];
};

export interface SentenceView extends Readonly<Sentence> {
  /** Whether at least one of these starts in the sentence. @param spans sorted by start, as hits and entities are */
  has(spans: readonly Span[]): boolean;
  text: string;
}

/** What a text alone tells. */
export interface TextAnalysis {
  readonly text: string;
  /** The words as they are matched, for rules that look for something that no dictionary can name. */
  readonly folded: FoldedText;
  readonly language: Language | 'unknown';
  /** Number of words. */
  readonly wordCount: number;
  /** Word by index. */
  word(index: number): Word;
  /** First word that ends after this offset, one past the last if there is none. */
  wordIndexAt(offset: number): number;
  sentences: readonly Sentence[];
  /** Lines without their line break, empty ones included. */
  lines: readonly Span[];
  quotes: readonly Quote[];
  entities: Entities;
  /** The sentence in which the span starts. */
  sentenceOf(span: Span): SentenceView;
  /** The line in which the span starts. */
  lineOf(span: Span): Span;
  /** Whether the span lies between quotation marks. */
  isQuoted(span: Span): boolean;
  slice(span: Span): string;
}

/** What a rule sees. */
export interface Analysis<D extends Record<string, Dictionary> = Record<string, Dictionary>>
  extends TextAnalysis,
    Keeping {
  post: Post;
  network: Network | undefined;
  kind: PostKind;
  media: readonly Media[];
  /** The company of the pack; names and products may be empty lists. */
  company: Company;
  /** Milliseconds since 1970: the moment the post is judged at. */
  now: number;
  hits: HitsOf<D>;
  /** The text that is answered, analysed in the same way; absent when nothing is answered. */
  replyTo: (TextAnalysis & { hits: HitsOf<D> }) | undefined;
  /** Press release or conversation. */
  tone: ToneReading;
}
