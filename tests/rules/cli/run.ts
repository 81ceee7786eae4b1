import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { run } from '../../../rules/cli/run.ts';

const main = fileURLToPath(new URL('../../../rules/cli/main.ts', import.meta.url));

export interface Run {
  status: number | null;
  out: string;
  err: string;
}

/** Runs a command within the test. */
export async function leitplanke(args: string[], input: string | Uint8Array = ''): Promise<Run> {
  const [stdout, stderr] = [collector(), collector()];
  const status = await run(args, { stdin: Readable.from([Buffer.from(input)]), stdout, stderr });
  return { status, out: stdout.text(), err: stderr.text() };
}

/** Starts the command as a process of its own, as a person or a build server does. */
export function startLeitplanke(args: string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [main, ...args]);
}

/** Gives a process its input and waits for its end. */
export function ended(child: ChildProcessWithoutNullStreams, input: string | Uint8Array = ''): Promise<Run> {
  return new Promise((resolve, reject) => {
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (status) =>
      resolve({ status, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

export function linesIn(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

function collector(): Writable & { text(): string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return Object.assign(stream, { text: () => Buffer.concat(chunks).toString() });
}
