/** `npm run -s leitplanke -- review --format ndjson`, called as CI and admins call it. */
import { runQuietly } from '../spawn.mjs';
import { type Check, failed, passed } from './check.ts';

const postCount = 1_000;
const brokenAt = 500;
const networks = ['facebook', 'x', 'linkedin', 'instagram'];

interface Answer {
  id?: unknown;
  verdict?: unknown;
  findings?: unknown;
  error?: unknown;
}

export function commandLine(): Check[] {
  return [
    {
      title: `Command line: ${postCount} posts in, ${postCount} reviews out, in order`,
      async run() {
        const { status, stdout, output } = await review(posts());
        if (status !== 0) return failed(`Status ${status} instead of 0.\n${output.slice(-1_000)}`);
        return inOrder(stdout, undefined);
      },
    },
    {
      title: 'Command line: a broken line is answered in its place',
      async run() {
        const lines = posts();
        lines.splice(brokenAt, 0, '{"id": "broken", "text": ');
        const { status, stdout, output } = await review(lines);
        if (status !== 1) return failed(`Status ${status} instead of 1.\n${output.slice(-1_000)}`);
        return inOrder(stdout, brokenAt);
      },
    },
  ];
}

function review(lines: string[]) {
  const shell = process.platform === 'win32';
  const command = ['run', '-s', 'leitplanke', '--', 'review', '--format', 'ndjson'];
  return runQuietly('npm', command, { input: `${lines.join('\n')}\n`, limit: 120_000, shell });
}

function posts(): string[] {
  return Array.from({ length: postCount }, (_, index) =>
    JSON.stringify({
      id: `post-${index}`,
      network: networks[index % networks.length],
      text:
        index % 2 === 0
          ? `Wir freuen uns, Ausgabe ${index} bekannt zu geben 🎉`
          : `Lunch was great, see you at ${index}!`,
    }),
  );
}

function inOrder(stdout: string, broken: number | undefined) {
  const lines = stdout.split('\n').filter((line) => line !== '');
  const expected = postCount + (broken === undefined ? 0 : 1);
  if (lines.length !== expected) return failed(`${lines.length} lines came out instead of ${expected}.`);
  for (const [index, line] of lines.entries()) {
    const answer = JSON.parse(line) as Answer;
    const id = `post-${broken !== undefined && index > broken ? index - 1 : index}`;
    const right =
      index === broken
        ? typeof answer.error === 'string' && answer.findings === undefined
        : answer.id === id && typeof answer.verdict === 'string' && Array.isArray(answer.findings);
    if (!right)
      return failed(
        `Line ${index + 1} is not the answer to ${index === broken ? 'the broken line' : id}: ${line.slice(0, 300)}`,
      );
  }
  return passed;
}
