/** `leitplanke review` */
import { createReadStream } from 'node:fs';
import { type Language, languages, type Post } from '../post.ts';
import { answerOf, type ErrorAnswer, type ReviewAnswer } from './answer.ts';
import { type ReviewPost, reviewLines } from './ndjson.ts';
import type { CommandOptions } from './options.ts';
import { cannotRead, packToUse } from './pack-files.ts';
import { prettyError, prettyReview } from './pretty.ts';
import { checkPost, type PostResult, readPost } from './read-post.ts';
import { type Streams, write } from './streams.ts';
import { UsageError } from './usage-error.ts';

const formats = ['pretty', 'json', 'ndjson'] as const;

export async function review(options: CommandOptions, files: string[], streams: Streams): Promise<number> {
  const format = oneOf('--format', options.format ?? 'pretty', formats);
  const locale = localeOf(options);
  if (files.length > 1)
    throw new UsageError(`review reads one file; these are ${files.length}. For many posts: --format ndjson.`);
  const { reviewer } = packToUse(options.pack, locale);
  const reviewPost: ReviewPost = (post) => {
    const inOwnWords = reviewer.review(post, locale ? { locale } : {});
    const unknown = locale === undefined && inOwnWords.language === 'unknown';
    const choice = { locale: locale ?? (inOwnWords.language === 'de' ? 'de' : 'en') } as const;
    const first = unknown && inOwnWords.findings.length > 0 ? reviewer.review(post, choice) : inOwnWords;
    return options.grammar ? reviewer.refine(post, first, choice) : first;
  };

  const input = inputOf(files[0], streams);
  if (format === 'ndjson') return (await reviewLines(input, streams.stdout, reviewPost)) > 0 ? 1 : 0;
  const { posts, isList } = postsIn(await textOf(input, files[0]));
  return format === 'json' ? asJson(posts, isList, reviewPost, streams) : asText(posts, reviewPost, locale, streams);
}

async function asJson(
  posts: readonly PostResult[],
  isList: boolean,
  reviewPost: ReviewPost,
  { stdout }: Streams,
): Promise<number> {
  const answers: (ReviewAnswer | ErrorAnswer)[] = [];
  for (const read of posts) {
    answers.push(read.ok ? answerOf(read.post, await reviewPost(read.post)) : { id: read.id, error: read.error });
  }
  await write(stdout, `${JSON.stringify(isList ? answers : answers[0], null, 2)}\n`);
  return answers.some((answer) => 'error' in answer) ? 1 : 0;
}

async function asText(
  posts: readonly PostResult[],
  reviewPost: ReviewPost,
  locale: Language | undefined,
  { stdout }: Streams,
): Promise<number> {
  const colours = stdout.isTTY === true && process.env.NO_COLOR === undefined;
  for (const read of posts) {
    const text = read.ok
      ? prettyReview(read.post, await reviewPost(read.post), { colours, locale })
      : prettyError(read.id, read.error);
    await write(stdout, text);
  }
  return posts.some(({ ok }) => !ok) ? 1 : 0;
}

/** A post as JSON, a list of them, one per line, or else the text itself. */
function postsIn(text: string): { posts: PostResult[]; isList: boolean } {
  const start = text.trimStart()[0];
  if (start === '{' || start === '[') {
    try {
      const value: unknown = JSON.parse(text);
      if (Array.isArray(value)) return { posts: value.map(checkPost), isList: true };
      return { posts: [checkPost(value)], isList: false };
    } catch {
      const lines = text.split('\n').filter((line) => line.trim() !== '');
      if (lines.length > 1 && readPost(lines[0] ?? '').ok) return { posts: lines.map(readPost), isList: true };
    }
  }
  const post: Post = { text: text.replace(/\r\n/g, '\n').replace(/\n$/, '') };
  return { posts: [checkPost(post)], isList: false };
}

function inputOf(file: string | undefined, { stdin, stderr }: Streams): AsyncIterable<Uint8Array> {
  if (file !== undefined && file !== '-') return readable(file);
  if (stdin.isTTY) stderr.write('Type or paste a text, then press Ctrl+D.\n');
  return stdin;
}

async function* readable(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file, { highWaterMark: 262_144 });
  } catch (error) {
    throw new UsageError(cannotRead(file, error));
  }
}

async function textOf(input: AsyncIterable<Uint8Array>, file = 'The input'): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) chunks.push(chunk);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch (error) {
    throw new UsageError(cannotRead(file, error));
  }
}

export function localeOf(options: Pick<CommandOptions, 'locale'>): Language | undefined {
  return options.locale === undefined ? undefined : oneOf('--locale', options.locale, languages);
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(`${option} takes ${allowed.join(', ')}; "${value}" is none of them.`);
  return found;
}
