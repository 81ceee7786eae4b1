/** The tests of one vitest project, counted one by one. A skipped test has failed, and so has a file that cannot be loaded. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from '../spawn.mjs';
import type { Check, Outcome } from './check.ts';

/** The part of vitest's JSON report that is read. */
interface Report {
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

export interface VitestProject {
  title: string;
  project: 'unit' | 'e2e';
  /** Milliseconds. */
  limit: number;
  needs?: readonly string[];
  env?: () => Record<string, string>;
}

export function vitest({ title, project, limit, needs = [], env = () => ({}) }: VitestProject): Check {
  return {
    title,
    needs,
    async run() {
      const folder = join('tests', '.out');
      const file = join(folder, `${project}.json`);
      mkdirSync(folder, { recursive: true });
      rmSync(file, { force: true });
      const cli = join('node_modules', 'vitest', 'vitest.mjs');
      const options = ['--config', 'tests/vitest.config.ts', '--project', project, '--allowOnly=false'];
      const reports = [
        `--reporter=${project === 'e2e' ? 'verbose' : 'default'}`,
        '--reporter=json',
        `--outputFile.json=${file}`,
      ];
      const { status, output } = await runQuietly(process.execPath, [cli, 'run', ...options, ...reports], {
        limit,
        env: { ...process.env, [process.stdout.isTTY ? 'FORCE_COLOR' : 'NO_COLOR']: '1', ...env() },
        onOutput: (chunk: string) => process.stdout.write(chunk),
      });
      return count(readReport(file), status, output);
    },
  };
}

function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}

/** Exported for its test. */
export function count(report: Report | undefined, status: number, output: string): Outcome {
  if (report === undefined) {
    return {
      passed: 0,
      failed: 1,
      details: `The run ended with status ${status} and without a report.\n${output.slice(-2_000)}`,
    };
  }
  const skipped: string[] = [];
  let [passed, failed] = [0, 0];
  for (const file of report.testResults) {
    for (const test of file.assertionResults) {
      if (test.status === 'passed') passed += 1;
      else failed += 1;
      if (test.status !== 'passed' && test.status !== 'failed') skipped.push(`  ${test.fullName} (${file.name})`);
    }
    if (file.status === 'failed' && file.assertionResults.every((test) => test.status === 'passed')) failed += 1;
  }
  // An error outside of any test, or no test at all.
  if (failed === 0 && (status !== 0 || passed === 0)) failed = 1;
  const details = skipped.length === 0 ? '' : `Skipped, which counts as failed:\n${skipped.join('\n')}`;
  return { passed, failed, details };
}
