/** Compiles a pack with so many terms in a process of its own, and prints time and memory as JSON. Needs `--expose-gc`. */
import { compilePack } from '../../rules/index.ts';
import { packWithTerms } from './packs.ts';
import { textOf, touched } from './texts.ts';
import { time, timingOf } from './timing.ts';

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

const pack = packWithTerms(count);
const before = memory();
const first = performance.now();
let reviewer = compilePack(pack);
const cold = performance.now() - first;
const bytes = memory() - before;

const times: number[] = [];
for (let run = 0; run < (count > 50_000 ? 5 : 9); run++) {
  const began = performance.now();
  reviewer = compilePack(pack);
  times.push(performance.now() - began);
}

const text = textOf('de', 3_000);
const review = time(
  (run) => ({ text: touched(text, run), network: 'linkedin' as const }),
  (post) => reviewer.review(post),
  1_500,
);
process.stdout.write(JSON.stringify({ cold, compile: timingOf(times), bytes, review }));
