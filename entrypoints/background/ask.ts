import { browser } from 'wxt/browser';
import type { Answer, Answers, Request } from './protocol.ts';

/**
 * Asks the background from a page of the extension.
 *
 * @throws Error with the background's own words when it could not do what was asked.
 */
export async function ask<T extends Request['type']>(request: Extract<Request, { type: T }>): Promise<Answers[T]> {
  const answer: Answer<T> | undefined = await browser.runtime.sendMessage(request);
  if (answer?.ok) return answer.value;
  throw new Error(answer?.error ?? 'no answer');
}
