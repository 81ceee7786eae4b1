import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openPracticePageOnInstall } from '../../../entrypoints/background/first-run.ts';
import { freshBrowser } from './browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

let browser: ReturnType<typeof freshBrowser>;
beforeEach(() => {
  browser = freshBrowser();
});
afterEach(() => {
  vi.unstubAllEnvs();
});

async function pagesOpenedOn(reason: string): Promise<unknown[]> {
  const create = vi.spyOn(browser.tabs, 'create');
  openPracticePageOnInstall();
  await browser.runtime.onInstalled.trigger({ reason } as never);
  return create.mock.calls.map(([properties]) => properties.url);
}

test('installing opens the practice page', async () => {
  vi.stubEnv('MODE', 'production');
  expect(await pagesOpenedOn('install')).toEqual(['chrome-extension://test-extension-id/practice.html']);
});

test('updates do not, and test builds do not', async () => {
  vi.stubEnv('MODE', 'production');
  expect(await pagesOpenedOn('update')).toEqual([]);
  vi.stubEnv('MODE', 'test');
  expect(await pagesOpenedOn('install')).toEqual([]);
});
