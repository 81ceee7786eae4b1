/** One post per line in, one review per line out, in order. */
import type { Writable } from 'node:stream';
import type { Post } from '../post.ts';
import type { Review } from '../review.ts';
import { answerOf, type ErrorAnswer, type ReviewAnswer } from './answer.ts';
import { type Line, linesOf } from './lines.ts';
import { readPost } from './read-post.ts';
import { write } from './streams.ts';

export type ReviewPost = (post: Post) => Review | Promise<Review>;

/** Answers are handed on when they reach this many characters, and whenever the input pauses. */
const batchLength = 65_536;

/** Resolves to the number of lines that could not be reviewed. */
export async function reviewLines(
  chunks: AsyncIterable<Uint8Array>,
  output: Writable,
  review: ReviewPost,
): Promise<number> {
  let failed = 0;
  let lineNumber = 0;
  for await (const lines of linesOf(chunks)) {
    let batch = '';
    for (const line of lines) {
      lineNumber++;
      if (line.ok && line.text.trim() === '') continue;
      const answer = await answerTo(line, lineNumber, review);
      if ('error' in answer) failed++;
      batch += `${JSON.stringify(answer)}\n`;
      if (batch.length < batchLength) continue;
      await write(output, batch);
      batch = '';
    }
    await write(output, batch);
  }
  return failed;
}

async function answerTo(line: Line, lineNumber: number, review: ReviewPost): Promise<ReviewAnswer | ErrorAnswer> {
  const read = line.ok ? readPost(line.text) : { ...line, id: null };
  if (!read.ok) return { id: read.id, error: `Line ${lineNumber}: ${read.error}` };
  try {
    return answerOf(read.post, await review(read.post));
  } catch (error) {
    return {
      id: read.post.id ?? null,
      error: `Line ${lineNumber}: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}
