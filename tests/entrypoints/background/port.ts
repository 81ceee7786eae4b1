import { vi } from 'vitest';
import type { ComposerPort } from '../../../entrypoints/background/composer-session.ts';
import type { ReviewMessage } from '../../../entrypoints/background/protocol.ts';

type Listener = (message?: unknown) => void;

/** One end of a Port: what a frame with a composer holds. */
export class FakePort {
  readonly name: string;
  readonly sender: object;
  readonly received: ReviewMessage[] = [];
  readonly #onMessage: Listener[] = [];
  readonly #onDisconnect: Listener[] = [];
  readonly onMessage = { addListener: (listener: Listener) => this.#onMessage.push(listener) };
  readonly onDisconnect = { addListener: (listener: Listener) => this.#onDisconnect.push(listener) };
  #open = true;

  constructor({ name = 'composer', id = 'test-extension-id', tabId = 7, frameId = 0, url = 'https://x.com/' } = {}) {
    this.name = name;
    this.sender = { id, frameId, url, tab: { id: tabId } };
  }

  get port(): ComposerPort {
    return this as unknown as ComposerPort;
  }

  postMessage = vi.fn((message: ReviewMessage) => {
    if (!this.#open) throw new Error('Attempting to use a disconnected port object');
    this.received.push(message);
  });

  send(message: unknown): void {
    for (const listener of this.#onMessage) listener(message);
  }

  disconnect(): void {
    this.#open = false;
    for (const listener of this.#onDisconnect) listener();
  }

  get isHeard(): boolean {
    return this.#onMessage.length > 0;
  }
}
