/** Labelled texts: JSON Lines files of a folder, one object per line. Real texts stay in their folder, none is in the project. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Post, postSchema } from '../../rules/post.ts';

export interface Row {
  id: string;
  file: string;
  language: 'de' | 'en' | undefined;
  post: Post;
  /** Where the text is from, as the row says; texts of one source resemble each other. */
  source: string | undefined;
  /** `press` should read as a press release, `social` should not. */
  tone: 'press' | 'social' | undefined;
  /** Nothing may hold this post. */
  clean: boolean;
  /** Rules that should fire, and no others that hold a post; undefined where the row says nothing about it. */
  expected: string[] | undefined;
}

/** @throws Error with file and line when a row cannot be read. */
export function readRows(folder: string): Row[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  if (files.length === 0) throw new Error(`There is no .jsonl file in ${folder}.`);
  return files.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (line.trim() === '' ? [] : [rowOf(line, file, index + 1)])),
  );
}

function rowOf(line: string, file: string, number: number): Row {
  const where = `${file}, line ${number}`;
  let value: Record<string, unknown>;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`${where}: this is not JSON.`);
  }
  const parsed = postSchema.safeParse(value);
  if (!parsed.success)
    throw new Error(`${where}: ${parsed.error.issues[0]?.path.join('.')} ${parsed.error.issues[0]?.message}`);
  const language = value.lang === 'de' || value.lang === 'en' ? value.lang : undefined;
  const expected = value.expect ?? value.rules;
  return {
    id: String(value.id ?? `${file}:${number}`),
    file,
    language,
    post: parsed.data,
    source: typeof value.source === 'string' ? value.source : undefined,
    tone: value.label === 'press' || value.label === 'social' ? value.label : undefined,
    clean: file.startsWith('clean') || value.clean === true,
    expected: Array.isArray(expected) ? expected.map(String) : undefined,
  };
}
