/** The harness by itself: it sees every request that an extension makes, and an extension speaks the language asked for. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './harness/launch.ts';
import { openComposer } from './harness/page.ts';

/** An extension that asks the network for something from everywhere it can. */
const files = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Talkative',
    version: '1',
    default_locale: 'en',
    host_permissions: ['<all_urls>'],
    background: { service_worker: 'worker.js' },
    content_scripts: [{ matches: ['https://x.com/*'], js: ['content.js'] }],
  }),
  'worker.js': `chrome.runtime.onMessage.addListener(() => {
    fetch('https://worker.example/').catch(() => {});
    fetch('https://x.com/compose/post?variant=x-post-dialog').catch(() => {});
  });`,
  'content.js': `chrome.runtime.sendMessage('go');
    document.title = chrome.i18n.getMessage('greeting');
    fetch('https://content.example/').catch(() => {});
    new Image().src = 'https://picture.example/';`,
  'page.html': '<script src="page.js"></script>',
  'page.js': `fetch('https://page.example/').catch(() => {});`,
  '_locales/de/messages.json': JSON.stringify({ greeting: { message: 'Moin' } }),
  '_locales/en/messages.json': JSON.stringify({ greeting: { message: 'Hello' } }),
};
let extension: string;

beforeAll(async () => {
  extension = await mkdtemp(join(tmpdir(), 'leitplanke-talkative-'));
  for (const locale of ['de', 'en']) await mkdir(join(extension, '_locales', locale), { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(join(extension, name), content);
});
afterAll(() => rm(extension, { recursive: true }));

test.each([
  ['de', 'Moin'],
  ['en', 'Hello'],
] as const)('sees the requests of an extension, and hears it speak %s', async (lang, greeting) => {
  const { context, network, close } = await launch({ lang, extension });
  try {
    const { page } = await openComposer(context, 'x-post-dialog', { lang });
    await expect.poll(() => page.title()).toBe(greeting);
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await page.goto(new URL('page.html', worker.url()).href);
    const asked = () => network.strays.map(({ address }) => address).sort();
    await expect
      .poll(asked)
      .toEqual([
        'https://content.example/',
        'https://page.example/',
        'https://picture.example/',
        'https://worker.example/',
        'https://x.com/compose/post?variant=x-post-dialog',
      ]);
    expect(() => network.expectNoRequests()).toThrow('https://worker.example/ (from no page)');
  } finally {
    await close();
  }
});
