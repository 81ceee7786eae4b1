/** Compiles a pack with so many terms, plain or hashed, and prints times and memory as JSON. Needs `--expose-gc`. */
import { compilePack } from '../../rules/index.ts';
import { packWithTerms } from './packs.ts';
import { textOf } from './texts.ts';
import { medianOf } from './timing.ts';

/** Milliseconds and bytes. */
export interface Compiled {
  /** The first time in the process. */
  first: number;
  median: number;
  /** What a compiled pack keeps. */
  bytes: number;
}

const count = Number(process.argv[2]);
const collect = globalThis.gc;
if (collect === undefined) throw new Error('Run with --expose-gc: memory is read after a full collection.');

/** Bytes that stay after a full collection. */
function memory(): number {
  collect?.();
  collect?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const pack = packWithTerms(count, process.argv[3] === 'hashed' ? 'hashed' : 'plain');
const before = memory();
const began = performance.now();
let reviewer = compilePack(pack);
const first = performance.now() - began;
// A part of what is kept is only made by the first review.
reviewer.review({ text: textOf('de', 3_000), network: 'linkedin' });
const bytes = memory() - before;

const compiling: number[] = [];
for (let run = 0; run < (count > 50_000 ? 3 : 5); run++) {
  const started = performance.now();
  reviewer = compilePack(pack);
  compiling.push(performance.now() - started);
}
const result: Compiled = { first, median: medianOf(compiling), bytes };
process.stdout.write(JSON.stringify(result));
