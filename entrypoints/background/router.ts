/** Answers popup, options and practice. Content scripts live beside foreign pages: they have the Port, not this. */
import { browser } from 'wxt/browser';
import { type Answers, type Request, request } from './protocol.ts';

export type Handlers = { [T in Request['type']]: (message: Extract<Request, { type: T }>) => Promise<Answers[T]> };

export function answerRequests(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    if (!isOwnPage(sender)) return false;
    const parsed = request.safeParse(message);
    if (!parsed.success) {
      sendResponse({
        ok: false,
        error: `The background does not understand this message: ${parsed.error.issues[0]?.message}`,
      });
      return false;
    }
    answer(handlers, parsed.data).then(
      (value) => sendResponse({ ok: true, value }),
      (error: unknown) => sendResponse({ ok: false, error: error instanceof Error ? error.message : String(error) }),
    );
    // Chromium keeps the channel open for this value only, not for a promise.
    return true;
  });
}

async function answer(handlers: Handlers, message: Request): Promise<Answers[Request['type']]> {
  const handle = handlers[message.type] as (message: Request) => Promise<Answers[Request['type']]>;
  return handle(message);
}

/** A page of this extension, not a content script of it, and not another extension. */
export function isOwnPage(sender: { id?: string; url?: string }): boolean {
  return sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('/')) === true;
}
