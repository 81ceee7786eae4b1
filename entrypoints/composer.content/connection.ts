/**
 * The Port to the background. Opened on first use; opened again when the worker was stopped, with the newest text of every
 * composer sent once more, because the new worker knows nothing of it.
 */
import type { Post } from '../../rules/post.ts';
import type { ComposerMessage, composerPort, PackSummary, ReviewMessage } from '../background/protocol.ts';

/** Written out, because the protocol's file brings a validator along. The type keeps the two alike. */
const portName: typeof composerPort = 'composer';

/** What is used of `runtime.Port`. */
export interface Port {
  postMessage(message: ComposerMessage): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: ReviewMessage) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

interface Listener {
  onReview(message: Extract<ReviewMessage, { type: 'review' }>): void;
  onFailed(message: Extract<ReviewMessage, { type: 'failed' }>): void;
  onPack(pack: PackSummary): void;
}

export interface Connection {
  /** Sends the newest text of a composer; answers come to the listener with this revision. */
  review(composer: number, post: Post): number;
  closed(composer: number): void;
  /** Asks for the panel, once. */
  panel(): void;
  /** The background has answered on this Port: it is awake. */
  awake(): boolean;
  close(): void;
}

/** Waits between attempts to reach the background again, in milliseconds. */
const waits = [0, 100, 500, 2000, 10_000];

export function connectToBackground(connect: (name: string) => Port, listener: Listener): Connection {
  const newest = new Map<number, ComposerMessage>();
  let port: Port | null = null;
  let awake = false;
  let panelWanted = false;
  let revision = 0;
  let attempts = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;

  function open(): Port | null {
    if (port) return port;
    clearTimeout(retry);
    let opened: Port;
    try {
      opened = connect(portName);
    } catch {
      // The extension is being reloaded or removed. Whether this script is left over shows a moment later, and ends the attempts.
      lost();
      return null;
    }
    port = opened;
    opened.onMessage.addListener((message) => {
      if (port !== opened) return;
      awake = true;
      attempts = 0;
      if (message.type === 'review') listener.onReview(message);
      else if (message.type === 'failed') listener.onFailed(message);
      else listener.onPack(message.pack);
    });
    opened.onDisconnect.addListener(() => port === opened && lost());
    if (panelWanted) send({ type: 'panel' });
    for (const message of newest.values()) send(message);
    return port;
  }

  function lost() {
    port = null;
    awake = false;
    if (newest.size === 0) return;
    clearTimeout(retry);
    retry = setTimeout(open, waits[Math.min(attempts, waits.length - 1)]);
    attempts += 1;
  }

  function send(message: ComposerMessage) {
    try {
      port?.postMessage(message);
    } catch {
      lost();
    }
  }

  return {
    review(composer, post) {
      revision += 1;
      const message: ComposerMessage = { type: 'review', composer, revision, post };
      // Opening sends what is newest; on an open Port this goes out by itself.
      const wasOpen = port !== null;
      newest.set(composer, message);
      if (wasOpen) send(message);
      else open();
      return revision;
    },
    closed(composer) {
      if (newest.delete(composer)) send({ type: 'closed', composer });
    },
    panel() {
      if (panelWanted) return;
      panelWanted = true;
      if (port) send({ type: 'panel' });
      else open();
    },
    awake: () => awake,
    close() {
      clearTimeout(retry);
      newest.clear();
      const closing = port;
      port = null;
      closing?.disconnect();
    },
  };
}
