/**
 * Restores a pack with 100,000 terms from its stored form in a process of its own, and prints times and bytes as JSON. Reading the form
 * back is counted in: V8 copies it as a browser's database does.
 */
import { deserialize, serialize } from 'node:v8';
import { compilePack } from '../../rules/index.ts';
import { type CompiledForm, fromCompiledForm, toCompiledForm } from '../../rules/pack/compiled-form.ts';
import type { Compiled } from './compile-process.ts';
import { packWithTerms } from './packs.ts';
import { medianOf } from './timing.ts';

const pack = packWithTerms(100_000);
const stored = serialize(toCompiledForm(pack, compilePack(pack)));
const times: number[] = [];
for (let run = 0; run < 15; run++) {
  const began = performance.now();
  const { reviewer } = fromCompiledForm(deserialize(stored) as CompiledForm);
  times.push(performance.now() - began);
  if (reviewer.ruleIds.length === 0) throw new Error('The restored pack has no rules.');
}
const result: Compiled = { first: times[0] ?? Number.NaN, median: medianOf(times), bytes: stored.length };
process.stdout.write(JSON.stringify(result));
