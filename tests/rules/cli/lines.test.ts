import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../../../rules/cli/lines.ts';

async function* chunksOf(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  for (let index = 1; index < places.length; index++) yield bytes.subarray(places[index - 1], places[index]);
}

test('wherever the bytes are cut, the lines are the same', async () => {
  const text = fc.string({ unit: 'grapheme' }).map((line) => line.replace(/[\r\n\uFEFF]/g, ''));
  await fc.assert(
    fc.asyncProperty(fc.array(text), fc.array(fc.nat(), { maxLength: 20 }), async (lines, cuts) => {
      const bytes = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
      const read: string[] = [];
      for await (const group of linesOf(chunksOf(bytes, cuts))) {
        for (const line of group) read.push(line.ok ? line.text : line.error);
      }
      expect(read).toEqual(lines);
    }),
    { numRuns: 200 },
  );
});
