/** Messages between the background and everything else. The receiving side checks them; a page cannot speak this. */
import * as z from 'zod';
import type { PackProblem } from '../../rules/pack/problem.ts';
import { postSchema } from '../../rules/post.ts';
import type { Finding, GatePolicy, Review } from '../../rules/review.ts';

/** Name of the Port that a page with a composer in use keeps open. */
export const composerPort = 'composer';

/** composer.content → background, over the Port. */
export const composerMessage = z.discriminatedUnion('type', [
  /** A composer has the text of this revision. Revisions of a Port only grow. */
  z.object({ type: z.literal('review'), composer: z.int(), revision: z.int(), post: postSchema }),
  /** The composer is gone or empty. */
  z.object({ type: z.literal('closed'), composer: z.int() }),
  /** The first composer of the frame is in use: inject the panel. */
  z.object({ type: z.literal('panel') }),
]);
export type ComposerMessage = z.infer<typeof composerMessage>;

/** background → composer.content, over the Port. Sent by our own background, so the small script does not check it. */
export type ReviewMessage =
  /** May come twice for one revision: `first` at once, `grammar` when the second stage changed something. */
  | { type: 'review'; composer: number; revision: number; stage: 'first' | 'grammar'; review: Review }
  | { type: 'failed'; composer: number; revision: number; error: string }
  /** On connecting and whenever the pack changes; open composers then ask for a new review. */
  | { type: 'pack'; pack: PackSummary };

export interface PackSummary {
  id: string;
  version: number;
  title: string;
  /** `built-in`: ships with the extension; `file`: from the options page. */
  source: 'built-in' | 'file';
  gate: GatePolicy;
  owner?: { name: string; email?: string };
  dos: string[];
  donts: string[];
  contacts: { topic: string; name: string; url?: string }[];
  ruleCount: number;
  termCount: number;
  /** Whose law holds, as words: `in Germany and Austria`. */
  countries: string;
}

/** popup, options and practice → background, by `runtime.sendMessage`; each has the answer below. */
export const request = z.discriminatedUnion('type', [
  z.object({ type: z.literal('review'), post: postSchema }),
  /** The newest review of each composer in use in a tab. */
  z.object({ type: z.literal('tab'), tabId: z.int() }),
  z.object({ type: z.literal('packs') }),
  z.object({ type: z.literal('use-pack'), id: z.string() }),
  /** The text of a pack file. It becomes the active pack only if it passes every check. */
  z.object({ type: z.literal('install-pack'), file: z.string(), text: z.string() }),
  z.object({ type: z.literal('remove-pack'), id: z.string() }),
]);
export type Request = z.infer<typeof request>;

export interface TabReview {
  network?: string;
  kind?: string;
  text: string;
  review: Review;
}

export interface Answers {
  review: Review;
  tab: TabReview[];
  /** `notice`: why the chosen pack is not the active one, in words for the person. */
  packs: { active: PackSummary; all: PackSummary[]; notice?: string };
  'use-pack': { active: PackSummary };
  'install-pack': { ok: true; active: PackSummary } | { ok: false; problems: PackProblem[] };
  'remove-pack': { active: PackSummary };
}

/** Every answer comes in this envelope, so that a failure in the background reaches the person as words. */
export type Answer<T extends Request['type']> = { ok: true; value: Answers[T] } | { ok: false; error: string };

export type { Finding, PackProblem, Review };
