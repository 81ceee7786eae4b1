/** What a person is about to publish, and the vocabulary that every part shares. Checked once, at the edge. */
import './jitless.ts';
import * as z from 'zod';

export const networks = ['facebook', 'x', 'linkedin', 'instagram'] as const;
export const postKinds = ['post', 'reply', 'comment', 'thread', 'repost', 'edit'] as const;
export const audiences = ['employee', 'community', 'brand', 'private'] as const;
export const languages = ['de', 'en'] as const;

export type Network = (typeof networks)[number];
export type PostKind = (typeof postKinds)[number];
export type Audience = (typeof audiences)[number];
/** A language that rules and messages exist in. */
export type Language = (typeof languages)[number];

/** Longest text that is reviewed, in UTF-16 code units: four times the longest post of any network (Facebook, 63,206). */
export const maximumTextLength = 262_144;

export const mediaSchema = z.object({
  kind: z.enum(['image', 'video', 'gif', 'document']),
  alt: z.string().max(10_000).optional(),
});

export const authorSchema = z.object({
  kind: z.enum(audiences).optional(),
  handle: z.string().max(500).optional(),
});

export const postSchema = z.object({
  id: z.string().optional(),
  text: z.string().max(maximumTextLength),
  network: z.enum(networks).optional(),
  kind: z.enum(postKinds).optional(),
  /** Set when the author or the caller knows it; otherwise it is detected. */
  language: z.enum(languages).optional(),
  author: authorSchema.optional(),
  media: z.array(mediaSchema).max(100).optional(),
  /** The text that is answered. */
  replyTo: z.object({ text: z.string().max(maximumTextLength), author: z.string().max(500).optional() }).optional(),
  /** The moment the post is judged at, ISO 8601 with offset. Default: now. */
  now: z.iso.datetime({ offset: true }).optional(),
});

export type Post = z.infer<typeof postSchema>;
export type Media = z.infer<typeof mediaSchema>;
