import { beforeEach, expect, test, vi } from 'vitest';
import { createCompiledStore } from '../../../entrypoints/background/packs/compiled-store.ts';
import { createPacks } from '../../../entrypoints/background/packs/packs.ts';
import { createReviewService, type ReviewServiceParts } from '../../../entrypoints/background/review-service.ts';
import { builtInPacks } from '../../../rules/cli/pack-files.ts';
import type { Review } from '../../../rules/review.ts';
import { freshBrowser } from './browser.ts';
import { FakePort } from './port.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const showBadge = vi.fn<ReviewServiceParts['showBadge']>();
const injectPanel = vi.fn<ReviewServiceParts['injectPanel']>();
const iban = 'Überweist bitte an DE89 3704 0044 0532 0130 00, danke euch!';

beforeEach(() => {
  freshBrowser();
  showBadge.mockReset().mockResolvedValue();
  injectPanel.mockReset().mockResolvedValue();
});

const starterPacks = () => createPacks(builtInPacks(), 'starter', createCompiledStore('test'));

function serve(packs: ReviewServiceParts['packs'] = starterPacks()) {
  return createReviewService({ packs, showBadge, injectPanel });
}

function connect(service: ReturnType<typeof serve>, end = {}): FakePort {
  const port = new FakePort(end);
  service.accept(port.port);
  return port;
}

const review = (revision: number, text: string, composer = 1) => ({
  type: 'review',
  composer,
  revision,
  post: { text, network: 'x' },
});
const reviews = (port: FakePort) => port.received.filter((message) => message.type === 'review');
const findingsShown = () =>
  showBadge.mock.lastCall?.[1].flatMap((shown) => (shown === 'failed' ? [] : shown.findings.map(({ rule }) => rule)));

test('a frame hears of the pack when it connects, and of its reviews by revision', async () => {
  const port = connect(serve());
  await vi.waitFor(() => expect(port.received[0]).toMatchObject({ type: 'pack', pack: { id: 'starter' } }));
  port.send(review(1, 'Guten Morgen!'));
  port.send(review(2, iban));
  await vi.waitFor(() => expect(reviews(port)).toHaveLength(2));
  expect(reviews(port)).toMatchObject([
    { composer: 1, revision: 1, stage: 'first', review: { findings: [] } },
    { composer: 1, revision: 2, stage: 'first', review: { findings: [{ rule: 'confidential/personal-data' }] } },
  ]);
});

test('messages are in the language of the browser', async () => {
  const port = connect(serve());
  port.send(review(1, iban));
  await vi.waitFor(() => expect(reviews(port)).toHaveLength(1));
  const message = reviews(port)[0];
  const english = message?.type === 'review' ? message.review.findings[0]?.message : undefined;
  expect(english).toMatch(/\b(the|this|a|an)\b/i);
});

test('a tab knows the newest review of each composer, until the composer closes or the frame goes', async () => {
  const service = serve();
  const [port, frame, elsewhere] = [connect(service), connect(service, { frameId: 3 }), connect(service, { tabId: 8 })];
  port.send(review(1, 'Guten Morgen!'));
  port.send(review(2, iban));
  port.send(review(1, 'Zweites Feld', 2));
  frame.send(review(1, 'Rahmen'));
  elsewhere.send(review(1, 'Anderer Tab'));
  await vi.waitFor(() => expect(service.inTab(7).map(({ text }) => text)).toEqual([iban, 'Zweites Feld', 'Rahmen']));
  expect(service.inTab(7)[0]).toMatchObject({
    network: 'x',
    review: { findings: [{ rule: 'confidential/personal-data' }] },
  });

  port.send({ type: 'closed', composer: 1 });
  expect(service.inTab(7).map(({ text }) => text)).toEqual(['Zweites Feld', 'Rahmen']);
  port.disconnect();
  frame.disconnect();
  expect(service.inTab(7)).toEqual([]);
});

test('the badge follows the composers of the tab', async () => {
  const port = connect(serve());
  port.send(review(1, iban));
  await vi.waitFor(() => expect(findingsShown()).toEqual(['confidential/personal-data']));
  expect(showBadge.mock.lastCall?.[0]).toBe(7);
  port.send({ type: 'closed', composer: 1 });
  expect(showBadge.mock.lastCall).toEqual([7, []]);
});

test('the second stage is sent only when it changes something, and only for the newest text', async () => {
  vi.useFakeTimers();
  const [first, refined] = [{ findings: [] }, { findings: [], refined: true }] as unknown as Review[];
  const reviewer = {
    draft: () => ({ review: () => first }),
    refine: vi.fn(async ({ text }: { text: string }) => (text === 'same' ? first : refined)),
  };
  const active = { summary: { id: 'starter' }, reviewer };
  const port = connect(
    serve({ active: async () => active, onChange: () => undefined } as unknown as ReviewServiceParts['packs']),
  );

  port.send(review(1, 'old'));
  port.send(review(2, 'new'));
  await vi.runAllTimersAsync();
  expect(reviews(port).map((message) => message.type === 'review' && [message.revision, message.stage])).toEqual([
    [1, 'first'],
    [2, 'first'],
    [2, 'grammar'],
  ]);
  expect(reviewer.refine).toHaveBeenCalledTimes(1);

  port.send(review(3, 'same'));
  await vi.runAllTimersAsync();
  expect(reviews(port).at(-1)).toMatchObject({ revision: 3, stage: 'first' });
  vi.useRealTimers();
});

test('a review that fails is said to have failed; a grammar that fails changes nothing', async () => {
  vi.useFakeTimers();
  const reviewer = {
    draft: () => ({
      review: ({ text }: { text: string }) => {
        if (text === 'bad') throw new Error('Out of words.');
        return { findings: [] };
      },
    }),
    refine: async () => {
      throw new Error('No grammar.');
    },
  };
  const active = { summary: { id: 'starter' }, reviewer };
  const port = connect(
    serve({ active: async () => active, onChange: () => undefined } as unknown as ReviewServiceParts['packs']),
  );
  port.send(review(1, 'good'));
  await vi.runAllTimersAsync();
  port.send(review(2, 'bad'));
  await vi.runAllTimersAsync();
  expect(port.received.slice(1)).toMatchObject([
    { type: 'review', revision: 1 },
    { type: 'failed', composer: 1, revision: 2, error: 'Out of words.' },
  ]);
  expect(showBadge.mock.lastCall).toEqual([7, ['failed']]);
  vi.useRealTimers();
});

test('a text beyond all limits is answered, so that nobody waits for it', () => {
  const port = connect(serve());
  port.send(review(5, 'x'.repeat(300_000)));
  expect(port.received).toMatchObject([{ type: 'failed', composer: 1, revision: 5 }]);
});

test('messages that nobody of us sends are left alone', () => {
  const port = connect(serve());
  for (const message of [undefined, 'review', { type: 'install-pack', text: '' }, { type: 'review', composer: 1 }])
    port.send(message);
  expect(port.received).toEqual([]);
});

test.each([
  ['another extension', { id: 'other' }],
  ['a Port of another name', { name: 'something' }],
])('%s is not heard', (_who, end) => {
  expect(connect(serve(), end).isHeard).toBe(false);
});

test('the panel goes into the frame that asked for it', () => {
  connect(serve(), { frameId: 3 }).send({ type: 'panel' });
  expect(injectPanel.mock.calls).toEqual([[7, 3]]);
});

test('the practice page brings its own panel', () => {
  const url = freshBrowser().runtime.getURL('/practice.html');
  connect(serve(), { url }).send({ type: 'panel' });
  expect(injectPanel).not.toHaveBeenCalled();
});

test('a page that goes away before the answer is no mistake', async () => {
  const service = serve();
  const port = connect(service);
  port.send(review(1, iban));
  port.disconnect();
  await vi.waitFor(() => expect(port.postMessage).toHaveBeenCalled());
  expect(service.inTab(7)).toEqual([]);
  expect(findingsShown()).toEqual([]);
});

test('all open frames hear of another pack', async () => {
  const browser = freshBrowser();
  vi.spyOn(browser.runtime.onConnect, 'addListener').mockReturnValue();
  const packs = starterPacks();
  const service = serve(packs);
  service.listen();
  const port = connect(service);
  await packs.use('kornblum');
  await vi.waitFor(() => expect(port.received.at(-1)).toMatchObject({ type: 'pack', pack: { id: 'kornblum' } }));
});

test('a draft outside of any composer is reviewed in both stages', async () => {
  const found = await serve().review({ text: iban });
  expect(found.findings.map(({ rule }) => rule)).toEqual(['confidential/personal-data']);
});
