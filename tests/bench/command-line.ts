/** Old posts through the command line. */
import { runQuietly } from '../commands/spawn.mjs';
import { milliseconds, type Section } from './section.ts';
import { textOf } from './texts.ts';

const postCount = 20_000;

export async function postsPerSecond(): Promise<Section> {
  const texts = Array.from({ length: 200 }, (_, index) => textOf(index % 2 === 0 ? 'de' : 'en', 200 + index * 4));
  const lines = Array.from({ length: postCount }, (_, index) =>
    JSON.stringify({ id: String(index), text: `${index} ${texts[index % texts.length]}`, network: 'linkedin' }),
  );
  const whole = await review(lines);
  const one = await review(lines.slice(0, 1));
  const rate = postCount / ((whole - one) / 1_000);
  return {
    title: 'Command line',
    columns: ['result'],
    rows: [
      { name: 'start and one post', cells: [milliseconds(one)], values: { milliseconds: one } },
      {
        name: `${postCount.toLocaleString('en')} posts of 200 to 1,000 characters`,
        cells: [`${Math.round(rate).toLocaleString('en')} a second`],
        values: { perSecond: rate },
      },
    ],
  };
}

/** Milliseconds from start to end. */
async function review(lines: readonly string[]): Promise<number> {
  const program = ['rules/cli/main.ts', 'review', '--format', 'ndjson'];
  const { status, output, milliseconds } = await runQuietly(process.execPath, program, {
    input: `${lines.join('\n')}\n`,
    limit: 300_000,
  });
  if (status !== 0) throw new Error(`The command line ended with status ${status}.\n${output.slice(-1_000)}`);
  return milliseconds;
}
