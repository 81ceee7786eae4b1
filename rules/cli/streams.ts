import type { Writable } from 'node:stream';

/** Where a command reads and writes. `process` is one; tests bring their own. */
export interface Streams {
  stdin: AsyncIterable<Uint8Array> & { isTTY?: boolean };
  stdout: Writable & { isTTY?: boolean };
  stderr: Writable;
}

/** Writes and waits until the reader keeps up, so that memory stays flat. */
export function write(stream: Writable, text: string): Promise<void> {
  if (text === '' || stream.write(text)) return Promise.resolve();
  return new Promise((resolve) => stream.once('drain', resolve));
}

/** When the reader has gone (`| head`), there is nobody left to tell: end without a word. */
export function closeQuietly(stream: Writable): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
