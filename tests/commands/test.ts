/** `npm test`, after set-up: every check, counted, and one closing line. */
import { ensureBrowser } from './browser.mjs';
import { type Check, failed, passed, runChecks } from './checks/check.ts';
import { commandLine } from './checks/command-line.ts';
import { program } from './checks/program.ts';
import { sizes } from './checks/sizes.ts';
import { vitest } from './checks/vitest.ts';
import { SetUpError } from './set-up-error.mjs';

const minute = 60_000;
let browser = '';

const findBrowser: Check = {
  title: 'Browser',
  async run() {
    try {
      browser = await ensureBrowser();
      return { ...passed, details: `  ${browser}` };
    } catch (error) {
      if (error instanceof SetUpError) return failed(error.report());
      throw error;
    }
  },
};

const wxt = (title: string, ...options: string[]) =>
  program({ title, command: 'wxt', arguments: ['build', ...options], limit: 5 * minute });

const checks: Check[] = [
  findBrowser,
  program({ title: 'Biome', command: 'biome', arguments: ['ci', '.'], limit: 2 * minute }),
  program({ title: 'WXT types', command: 'wxt', arguments: ['prepare'], limit: 2 * minute }),
  program({ title: 'TypeScript', command: 'tsc', arguments: [], limit: 5 * minute, needs: ['WXT types'] }),
  vitest({ title: 'Unit tests', project: 'unit', limit: 10 * minute }),
  wxt('Build for Chrome and Edge'),
  wxt('Build for the tests', '--mode', 'test'),
  wxt('Build for Firefox', '-b', 'firefox', '--mv3'),
  program({ title: 'Test pages', command: 'node', arguments: ['tests/fixtures/build.ts'], limit: 5 * minute }),
  vitest({
    title: 'End-to-end tests',
    project: 'e2e',
    limit: 40 * minute,
    needs: ['Browser', 'Build for the tests', 'Test pages'],
    env: () => ({ LEITPLANKE_BROWSER: browser }),
  }),
  ...sizes('Build for Chrome and Edge'),
  ...commandLine(),
];

const { passed: good, failed: bad } = await runChecks(checks);
console.log(`\n${good} passed, ${bad} failed`);
process.exitCode = bad === 0 && good > 0 ? 0 : 1;
