import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { maximumLineBytes } from '../../../rules/cli/lines.ts';
import { ended, leitplanke, linesIn, startLeitplanke } from './run.ts';

const ndjson = ['review', '--format', 'ndjson'];
const post = (id: number | string, text = `Beitrag ${id}, geschrieben am Küchentisch 🍰`) =>
  JSON.stringify({ id: String(id), text });

test('a thousand posts come out as a thousand reviews, in order', { timeout: 60_000 }, async () => {
  const ids = Array.from({ length: 1_000 }, (_, index) => String(index));
  const { status, out, err } = await ended(startLeitplanke(ndjson), ids.map((id) => post(id)).join('\n'));
  expect(linesIn(out).map(({ id }) => id)).toEqual(ids);
  expect([status, err]).toEqual([0, '']);
});

test('a review has the fields that are promised', { timeout: 30_000 }, async () => {
  const text = 'Bitte überweisen an DE89 3704 0044 0532 0130 00, danke!';
  const { out } = await leitplanke(ndjson, JSON.stringify({ id: 'a', text, network: 'facebook', kind: 'comment' }));
  const [review] = linesIn(out);
  expect(review).toMatchObject({
    id: 'a',
    language: 'de',
    verdict: expect.stringMatching(/^(confirm|reason|block)$/),
    tone: { score: expect.any(Number), label: expect.stringMatching(/^(press-release|mixed|conversation)$/) },
    elapsedMs: expect.any(Number),
  });
  const findings = review?.findings as Record<string, unknown>[];
  const found = findings.find(({ rule }) => rule === 'confidential/personal-data');
  expect(found).toMatchObject({
    severity: expect.any(String),
    start: text.indexOf('DE89'),
    end: text.indexOf(', danke'),
    excerpt: expect.any(String),
    message: expect.any(String),
    why: expect.any(String),
    suggestions: expect.any(Array),
    evidence: expect.any(Object),
  });
});

test('a line that cannot be reviewed is answered in its place, and the others are not lost', {
  timeout: 30_000,
}, async () => {
  const input = [
    post(1),
    '{"id":"2","text":',
    '{"id":"3"}',
    '{"id":4,"text":"Hallo"}',
    '{"id":"5","text":"Hallo","network":"twitter"}',
    'null',
    '[]',
    JSON.stringify({ id: '8', text: 'x'.repeat(300_000) }),
    post(9),
  ].join('\n');
  const { status, out } = await ended(startLeitplanke(ndjson), input);
  const answers = linesIn(out);
  expect(answers.map(({ id }) => id)).toEqual(['1', null, '3', 4, '5', null, null, '8', '9']);
  expect(answers.map((answer) => 'error' in answer)).toEqual([false, true, true, true, true, true, true, true, false]);
  expect(answers[1]?.error).toContain('Line 2');
  expect(answers[4]?.error).toContain('network');
  expect(status).toBe(1);
});

test('byte order mark, Windows line ends, empty lines and a missing last line end make no difference', {
  timeout: 30_000,
}, async () => {
  const { status, out } = await leitplanke(ndjson, `\uFEFF${post(1)}\r\n\r\n   \n${post(2)}\r\n${post(3)}`);
  expect(linesIn(out).map(({ id }) => id)).toEqual(['1', '2', '3']);
  expect(status).toBe(0);
});

test('bytes that are no UTF-8 and endless lines are answered, and the next line is reviewed', {
  timeout: 60_000,
}, async () => {
  const input = Buffer.concat([
    Buffer.from([0x7b, 0xff, 0xfe, 0x0a]),
    Buffer.alloc(maximumLineBytes + 1, 'x'),
    Buffer.from(`\n${post(3)}\n`),
  ]);
  const { status, out } = await leitplanke(ndjson, input);
  expect(linesIn(out)).toMatchObject([
    { id: null, error: expect.stringContaining('UTF-8') },
    { id: null, error: expect.stringContaining('8 MB') },
    { id: '3', verdict: 'pass' },
  ]);
  expect(status).toBe(1);
});

test('each line is answered at once: a reader may wait for the answer before it writes on', {
  timeout: 30_000,
}, async () => {
  const child = startLeitplanke(ndjson);
  const answers = child.stdout.setEncoding('utf8')[Symbol.asyncIterator]();
  for (const id of ['1', '2', '3']) {
    child.stdin.write(`${post(id)}\n`);
    expect(JSON.parse(String((await answers.next()).value))).toMatchObject({ id });
  }
  child.stdin.end();
  expect((await answers.next()).done).toBe(true);
});

test('a reader that goes away ends it without a word', { timeout: 60_000 }, async () => {
  const child = startLeitplanke(ndjson);
  child.stdout.once('data', () => child.stdout.destroy());
  const { err } = await ended(child, Array.from({ length: 20_000 }, (_, line) => post(line)).join('\n'));
  expect(err).toBe('');
});

test('nothing but reviews is printed, by way of npm too', { timeout: 60_000 }, async () => {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const child = spawn('npm', ['run', '-s', 'leitplanke', '--', ...ndjson], { cwd: root });
  const { out, err } = await ended(child, `${post(1)}\n`);
  expect(linesIn(out)).toMatchObject([{ id: '1' }]);
  expect(err).not.toContain('Error');
});
