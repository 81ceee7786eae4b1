import { defineConfig } from 'vitest/config';
import { yamlAsJson } from '../assets/packs/yaml-plugin.ts';

const root = new URL('..', import.meta.url).pathname;

export default defineConfig({
  root,
  plugins: [yamlAsJson()],
  // The words as the browser would give them, straight from the locale files.
  resolve: { alias: { '#i18n': `${root}tests/entrypoints/i18n.ts` } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/rules/**/*.test.ts', 'tests/entrypoints/**/*.test.{ts,tsx}', 'tests/commands/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/global-setup.ts'],
          maxWorkers: 2,
          // A browser on a busy machine may be late once; the output names every test that needed it.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 90_000,
          expect: { poll: { timeout: 8_000 } },
        },
      },
    ],
  },
});
