/** The engine: compile a pack once, review posts with it. */
export { compilePack, defaultGate, gateOf, rulesIn } from './compile.ts';
export type { Language, Media, Network, Post, PostKind } from './post.ts';
export { postSchema } from './post.ts';
export { allRules } from './registry.ts';
export type { Finding, GatePolicy, Review, Severity, ToneReading, Verdict } from './review.ts';
export { verdictOf } from './review.ts';
export type { Draft, Reviewer, ReviewOptions } from './reviewer.ts';
