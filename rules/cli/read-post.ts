import * as z from 'zod';
import { type Post, postSchema } from '../post.ts';

export type PostResult = { ok: true; post: Post } | { ok: false; id: string | number | null; error: string };

/** A line of JSON as a post, or why it is none. The id comes back wherever there is one. */
export function readPost(json: string): PostResult {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { ok: false, id: null, error: `Not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  return checkPost(value);
}

export function checkPost(value: unknown): PostResult {
  const result = postSchema.safeParse(value);
  if (result.success) return { ok: true, post: result.data as Post };
  return { ok: false, id: idOf(value), error: result.error.issues.map(issueInWords).join(' ') };
}

function idOf(value: unknown): string | number | null {
  const id = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(value);
  return id.success ? id.data.id : null;
}

function issueInWords({ path, message }: z.core.$ZodIssue): string {
  const field = path.length === 0 ? 'A post is an object with a text' : path.join('.');
  return `${field}: ${message}.`;
}
