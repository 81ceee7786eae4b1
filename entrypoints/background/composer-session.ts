/** One frame with composers in use, for as long as its Port is open. */
import type { Browser } from 'wxt/browser';
import type { Draft, Reviewer } from '../../rules/index.ts';
import type { Post } from '../../rules/post.ts';
import type { Review } from '../../rules/review.ts';
import type { ReviewMessage } from './protocol.ts';

/** What we use of a Port. */
export type ComposerPort = Pick<Browser.runtime.Port, 'name' | 'sender' | 'postMessage' | 'onMessage' | 'onDisconnect'>;

export interface ComposerReview {
  post: Post;
  /** Of this text, or still of the one before it. */
  review: Review | 'failed' | undefined;
  /** Reads on from one text to the next. */
  draft?: Draft;
  /** Who reads it: another pack begins anew. */
  reviewer?: Reviewer;
}

export interface Session {
  port: ComposerPort;
  /** Absent on pages that are no tab. */
  tabId: number | undefined;
  frameId: number;
  /** By the number that the frame gave the composer. */
  composers: Map<number, ComposerReview>;
}

export function openSession(port: ComposerPort): Session {
  return { port, tabId: port.sender?.tab?.id, frameId: port.sender?.frameId ?? 0, composers: new Map() };
}

export function send({ port }: Session, message: ReviewMessage): void {
  try {
    port.postMessage(message);
  } catch {
    // The page went away between the question and the answer.
  }
}
