/** `leitplanke lint` and `leitplanke test`: is a pack sound? */
import { problemLine } from '../pack/problem.ts';
import type { Pack } from '../pack/schema.ts';
import { countExamples } from '../pack/verify-examples.ts';
import type { CommandOptions } from './options.ts';
import { loadPackFile } from './pack-files.ts';
import { localeOf } from './review.ts';
import { type Streams, write } from './streams.ts';
import { UsageError } from './usage-error.ts';

export async function lint(options: CommandOptions, files: string[], streams: Streams): Promise<number> {
  return check('lint', options, files, streams, (title, counts) => `${title}: sound. ${counts}.\n`);
}

export async function test(options: CommandOptions, files: string[], streams: Streams): Promise<number> {
  return check('test', options, files, streams, (title, _counts, examples) =>
    examples === 0
      ? `${title}: sound, but it brings no examples and no tests.\n`
      : `${title}: ${examples} of ${examples} examples and tests hold.\n`,
  );
}

type Summary = (title: string, counts: string, examples: number) => string;

async function check(
  command: string,
  options: CommandOptions,
  files: string[],
  { stdout }: Streams,
  summary: Summary,
): Promise<number> {
  const [file] = files;
  if (file === undefined || files.length > 1) throw new UsageError(`leitplanke ${command} takes one pack file.`);
  const loaded = loadPackFile(file, localeOf(options));
  if (!loaded.ok) {
    await write(stdout, `${loaded.problems.map(problemLine).join('\n')}\n`);
    return 1;
  }
  const { pack, reviewer, source } = loaded;
  const counts = [
    count(reviewer.ruleIds.length, 'rule'),
    count(pack.terms.length, 'term'),
    ...(pack.hashedTerms.length > 0 ? [count(hashes(pack), 'hash', 'hashes')] : []),
    count(countExamples(source), 'example or test', 'examples and tests'),
  ].join(', ');
  await write(stdout, summary(`${pack.id} ${pack.version}`, counts, countExamples(source)));
  return 0;
}

function hashes({ hashedTerms }: Pack): number {
  return hashedTerms.reduce((sum, list) => sum + list.count, 0);
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
