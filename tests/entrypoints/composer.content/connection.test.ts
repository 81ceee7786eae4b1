import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ComposerMessage, ReviewMessage } from '../../../entrypoints/background/protocol.ts';
import { connectToBackground, type Port } from '../../../entrypoints/composer.content/connection.ts';

class TestPort implements Port {
  sent: ComposerMessage[] = [];
  private readonly messages: ((message: ReviewMessage) => void)[] = [];
  private readonly ends: (() => void)[] = [];
  onMessage = { addListener: (listener: (message: ReviewMessage) => void) => void this.messages.push(listener) };
  onDisconnect = { addListener: (listener: () => void) => void this.ends.push(listener) };
  postMessage(message: ComposerMessage) {
    this.sent.push(message);
  }
  disconnect() {}
  stop() {
    for (const end of this.ends) end();
  }
  say(message: ReviewMessage) {
    for (const listener of this.messages) listener(message);
  }
}

const post = (text: string) => ({ text });
let ports: TestPort[];
const connect = () => {
  const port = new TestPort();
  ports.push(port);
  return port;
};
const listener = () => ({ onReview: vi.fn(), onFailed: vi.fn(), onPack: vi.fn() });

beforeEach(() => {
  ports = [];
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

test('nothing is opened before the first use', () => {
  connectToBackground(connect, listener());
  expect(ports).toHaveLength(0);
});

test('revisions only grow', () => {
  const connection = connectToBackground(connect, listener());
  expect([connection.review(1, post('a')), connection.review(2, post('b')), connection.review(1, post('c'))]).toEqual([
    1, 2, 3,
  ]);
  expect(ports[0]?.sent.map((message) => 'revision' in message && message.revision)).toEqual([1, 2, 3]);
});

test('after the worker was stopped, the newest text of every composer in use is sent again, and of no other', async () => {
  const connection = connectToBackground(connect, listener());
  connection.panel();
  connection.review(1, post('old'));
  connection.review(1, post('new'));
  connection.review(2, post('gone'));
  connection.closed(2);
  ports[0]?.stop();
  expect(connection.awake()).toBe(false);
  await vi.advanceTimersByTimeAsync(0);
  expect(ports[1]?.sent).toEqual([{ type: 'panel' }, { type: 'review', composer: 1, revision: 2, post: post('new') }]);
});

test('answers of a Port that is over are not heard', async () => {
  const heard = listener();
  const connection = connectToBackground(connect, heard);
  connection.review(1, post('a'));
  ports[0]?.stop();
  await vi.advanceTimersByTimeAsync(0);
  ports[0]?.say({ type: 'failed', composer: 1, revision: 1, error: '' });
  expect(heard.onFailed).not.toHaveBeenCalled();
  ports[1]?.say({ type: 'failed', composer: 1, revision: 1, error: '' });
  expect(heard.onFailed).toHaveBeenCalledOnce();
  expect(connection.awake()).toBe(true);
});

test('a script left over from a reloaded extension does not break', () => {
  const connection = connectToBackground(() => {
    throw new Error('Extension context invalidated.');
  }, listener());
  expect(connection.review(1, post('a'))).toBe(1);
  expect(connection.awake()).toBe(false);
});
