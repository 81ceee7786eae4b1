/** Longest line that is read, in bytes. A post of the greatest length in JSON stays well below. */
export const maximumLineBytes = 8_000_000;

export type Line = { ok: true; text: string } | { ok: false; error: string };

const newline = 0x0a;

/**
 * Splits bytes into lines, with `\n` or `\r\n`; the last one needs no line end. Yields the lines that one chunk completed
 * together. Memory is bounded: of a line that is too long only its length is kept.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest: Uint8Array[] = [];
  let restBytes = 0;

  const keep = (bytes: Uint8Array): void => {
    restBytes += bytes.length;
    if (restBytes > maximumLineBytes) rest = [];
    else rest.push(bytes);
  };
  const take = (): Line => {
    const line = decoded(decoder, rest, restBytes);
    rest = [];
    restBytes = 0;
    return line;
  };

  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      keep(chunk.subarray(start, end));
      lines.push(take());
      start = end + 1;
    }
    if (start < chunk.length) keep(chunk.slice(start));
    if (lines.length > 0) yield lines;
  }
  if (restBytes > 0) yield [take()];
}

/** A byte order mark at the start goes, as do carriage returns at the end. */
function decoded(decoder: TextDecoder, parts: readonly Uint8Array[], bytes: number): Line {
  if (bytes > maximumLineBytes)
    return { ok: false, error: `The line is longer than ${maximumLineBytes / 1_000_000} MB.` };
  try {
    const text = decoder.decode(parts.length === 1 ? parts[0] : Buffer.concat(parts));
    return { ok: true, text: text.endsWith('\r') ? text.slice(0, -1) : text };
  } catch {
    return { ok: false, error: 'The line is not valid UTF-8.' };
  }
}
