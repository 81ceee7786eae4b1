/** Measuring in a process of its own, that nothing before has warmed up, filled or slowed down. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs a file of this folder and reads the JSON that it prints. Memory can be read after a full collection. */
export function measured<Result>(file: string, ...programArguments: readonly string[]): Result {
  const program = fileURLToPath(new URL(file, import.meta.url));
  const output = execFileSync(process.execPath, ['--expose-gc', program, ...programArguments], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 300_000,
    maxBuffer: 64e6,
  });
  return JSON.parse(output) as Result;
}
