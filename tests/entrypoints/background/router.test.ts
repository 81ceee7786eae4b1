import { beforeEach, expect, test, vi } from 'vitest';
import { answerRequests, type Handlers } from '../../../entrypoints/background/router.ts';
import { freshBrowser } from './browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

type Listener = (message: unknown, sender: object, sendResponse: (answer: unknown) => void) => unknown;

const ours = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };
const handlers = { tab: vi.fn(), 'use-pack': vi.fn(), 'install-pack': vi.fn() };
let listener: Listener;

beforeEach(() => {
  const browser = freshBrowser();
  const added = vi.spyOn(browser.runtime.onMessage, 'addListener');
  for (const handler of Object.values(handlers)) handler.mockReset();
  answerRequests(handlers as unknown as Handlers);
  listener = added.mock.calls[0]?.[0] as unknown as Listener;
});

/** What the listener answers, and what it returns at once: Chromium waits for an answer only after `true`. */
async function ask(message: unknown, sender: object = ours): Promise<{ returned: unknown; answer: unknown }> {
  let answer: unknown = 'none';
  const returned = listener(message, sender, (value) => {
    answer = value;
  });
  await new Promise((resolve) => setTimeout(resolve));
  return { returned, answer };
}

test('a request of our own page is answered with the value', async () => {
  handlers.tab.mockResolvedValue([]);
  expect(await ask({ type: 'tab', tabId: 7 })).toEqual({ returned: true, answer: { ok: true, value: [] } });
  expect(handlers.tab).toHaveBeenCalledWith({ type: 'tab', tabId: 7 });
});

test('a failure reaches the person as words', async () => {
  handlers['use-pack'].mockRejectedValue(new Error('There is no pack "acme" here.'));
  expect((await ask({ type: 'use-pack', id: 'acme' })).answer).toEqual({
    ok: false,
    error: 'There is no pack "acme" here.',
  });
});

test.each([
  ['another extension', { id: 'other', url: 'chrome-extension://other/page.html' }],
  ['another extension that lends our address', { id: 'other', url: ours.url }],
  ['a content script of ours', { id: ours.id, url: 'https://x.com/home', tab: { id: 1 } }],
  [
    'an address that only begins like ours',
    { id: ours.id, url: 'chrome-extension://test-extension-id.example/popup.html' },
  ],
  ['nobody', {}],
])('%s gets no answer and moves nothing', async (_who, sender) => {
  expect(await ask({ type: 'install-pack', file: 'a.yaml', text: '' }, sender)).toEqual({
    returned: false,
    answer: 'none',
  });
  expect(handlers['install-pack']).not.toHaveBeenCalled();
});

test.each([
  ['nothing', undefined],
  ['a string', 'tab'],
  ['an unknown type', { type: 'reload' }],
  ['a type of objects', { type: 'constructor' }],
  ['a missing field', { type: 'tab' }],
  ['a field of another kind', { type: 'tab', tabId: '7' }],
])('%s is refused in words', async (_what, message) => {
  expect((await ask(message)).answer).toMatchObject({
    ok: false,
    error: expect.stringContaining('does not understand'),
  });
});
