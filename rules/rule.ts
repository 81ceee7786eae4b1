/** How a rule is declared. One rule, one file: everything about it stands there, messages and examples included. */
import './jitless.ts';
import type * as z from 'zod';
import type { Analysis } from './analysis.ts';
import type { Dictionary } from './dictionary.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import type { RuleSource } from './law.ts';
import type { Pack } from './pack/schema.ts';
import type { PackInUse } from './pack/term-list.ts';
import type { Audience, Language, Network, Post, PostKind } from './post.ts';
import type { Fix, Severity, Span } from './review.ts';

export const families = [
  'tone',
  'confidential',
  'imprint',
  'attribution',
  'disclosure',
  'claims',
  'reply',
  'heat',
  'accessibility',
  'platform',
  'terminology',
  'crisis',
] as const;
export type Family = (typeof families)[number];

/** A tip from a colleague. Plain words, *du* in German, no blame. */
export interface Message {
  /** What was seen, one sentence. */
  what: string;
  /** Why it matters, one sentence. */
  why: string;
  /** What to do instead, one sentence. */
  instead?: string;
}

/** An example: a text, or a whole post where the context matters. */
export type Example =
  | string
  | (Partial<Post> & { text: string; options?: Record<string, unknown>; pack?: Partial<Pack> });

export interface ReportDetails {
  severity?: Severity;
  suggestions?: readonly string[];
  /** Replaces the flagged span (or the span given) when the person clicks. Only where that is safe. */
  fix?: string | Fix;
  /** Shown instead of the flagged text where that is a secret. */
  excerpt?: string;
  evidence?: Record<string, unknown>;
  /** Key into `contacts` of the pack. */
  contact?: string;
  /** Countries whose law it is about. Default: all of the pack. */
  jurisdiction?: readonly Jurisdiction[];
}

/** Reports a finding at a span, or about the whole post with `'post'`. */
export type Report<Params> = (where: Span | 'post', params: Params, details?: ReportDetails) => void;

/** What a rule may know of the pack when it prepares its dictionaries. */
export type PackFacts = Pick<
  PackInUse,
  'company' | 'jurisdiction' | 'terms' | 'hashedTerms' | 'requirements' | 'terminology' | 'quietPeriods' | 'crisis'
>;

/** Methods, not functions in fields: so that rules with different options and parameters fit into one list. */
interface Messages<Params> extends Record<Language, unknown> {
  /** @param law what holds in the countries concerned, in brackets with a space in front; empty where nothing does */
  de(params: Params, law: string): Message;
  en(params: Params, law: string): Message;
}
type PrepareDictionaries<Options, D> = { prepare(options: Options, pack: PackFacts): D }['prepare'];

export interface Rule<
  Options = unknown,
  D extends Record<string, Dictionary> = Record<string, Dictionary>,
  Params = unknown,
> {
  /** `family/name`, unique. */
  id: `${Family}/${string}`;
  /** Default; a pack may set another. */
  severity: Severity;
  /** Texts it reads. Default: all, also those of unknown language. */
  languages?: readonly Language[];
  kinds?: readonly PostKind[];
  networks?: readonly Network[];
  audiences?: readonly Audience[];
  /** Ids of rules that say more about the same words: where their findings overlap, this rule's are left out. */
  yieldsTo?: readonly `${Family}/${string}`[];
  /** Schema of the options a pack may set; every field has a default. */
  options?: z.ZodType<Options>;
  /** Words that it looks for. A function where they depend on the options or the pack. */
  dictionaries?: D | PrepareDictionaries<Options, D>;
  /** Dictionaries without a hit of any of which it finds nothing: it is not asked then. Default: it is always asked. */
  onlyWith?: readonly string[];
  messages: Messages<Params>;
  /** Law or guideline behind it; a list where countries have their own. */
  source?: RuleSource | readonly RuleSource[];
  /** At least one of each kind in each language. They run as tests. */
  examples: { flag: readonly Example[]; pass: readonly Example[] };
  check(analysis: Analysis<D>, report: Report<Params>, options: Options, pack: PackFacts): void;
}

/** Declares a rule. Options, dictionaries and message parameters are inferred from the declaration. */
export function defineRule<
  Options = Record<string, never>,
  D extends Record<string, Dictionary> = Record<never, never>,
  Params = unknown,
>(rule: Rule<Options, D, Params>): Rule<Options, D, Params> {
  return rule;
}
