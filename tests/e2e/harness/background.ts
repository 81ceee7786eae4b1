/** The extension's background and its own pages, from outside. */
import type { Page, Worker } from 'playwright-core';
import type { Answers, Request } from '../../../entrypoints/background/protocol.ts';
import type { Session } from './launch.ts';

const addresses = new WeakMap<Session, string>();

export async function worker({ context }: Session): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

/** A page of the extension: `options.html`, `popup.html`, `practice.html`. */
export async function openOwnPage(session: Session, file: string): Promise<Page> {
  const background = addresses.get(session) ?? (await worker(session)).url();
  addresses.set(session, background);
  const page = await session.context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(new URL(file, background).href);
  return page;
}

/** Asks the background as the extension's pages do. */
export async function askBackground<T extends Request['type']>(
  session: Session,
  request: Extract<Request, { type: T }>,
): Promise<Answers[T]> {
  const page = await openOwnPage(session, 'popup.html');
  const answer = await page.evaluate(
    (asked) => (globalThis as unknown as { chrome: typeof browser }).chrome.runtime.sendMessage(asked),
    request as unknown as Record<string, unknown>,
  );
  await page.close();
  if (!answer?.ok) throw new Error(`The background did not do it: ${JSON.stringify(answer)}`);
  return answer.value;
}

declare const browser: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; value: never }> } };

/** Makes a pack the active one: the starter pack with these lines of YAML on top. */
export async function usePack(session: Session, lines: string): Promise<void> {
  const text = `${['schema: 1', 'id: tested', 'version: 1', 'title: Testpaket', 'languages: [de, en]', 'extends: [starter]'].join('\n')}\n${lines}\n`;
  const outcome = await askBackground(session, { type: 'install-pack', file: 'tested.yaml', text });
  if (!outcome.ok) throw new Error(`This pack was refused: ${JSON.stringify(outcome.problems)}`);
}

export async function useStarterPack(session: Session): Promise<void> {
  await askBackground(session, { type: 'use-pack', id: 'starter' });
}

/** The pack that was chosen is not there any more, and the background begins anew. */
export async function chooseMissingPack(session: Session, id: string): Promise<void> {
  const page = await openOwnPage(session, 'popup.html');
  await page.evaluate(async (chosen) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(what: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ 'active-pack': chosen });
  }, id);
  await stopWorker(session);
  await page.close();
}

/** As Chromium does it with a worker that has nothing to do. */
export async function stopWorker({ context }: Session): Promise<void> {
  const [page] = context.pages();
  const browser = context.browser();
  if (!browser && !page) throw new Error('Open a page first.');
  const cdp = await (browser ? browser.newBrowserCDPSession() : context.newCDPSession(page as Page));
  const { targetInfos } = await cdp.send('Target.getTargets');
  const running = targetInfos.find(({ type }) => type === 'service_worker');
  if (!running) throw new Error('There is no service worker to stop.');
  await cdp.send('Target.closeTarget', { targetId: running.targetId });
  await cdp.detach();
}

/** From now until the worker is stopped, every review ends in an error. */
export async function breakReviews(session: Session): Promise<void> {
  await (await worker(session)).evaluate(() => {
    performance.now = () => {
      throw new Error('broken');
    };
  });
}

/** The worker answers nothing for a while. Resolves when that has begun. */
export async function hangWorker(session: Session, milliseconds: number): Promise<void> {
  await (await worker(session)).evaluate((time) => {
    setTimeout(() => {
      const until = Date.now() + time;
      while (Date.now() < until);
    });
  }, milliseconds);
}
