/**
 * `npm run bench` prints all figures, and ends with status 1 when a target is missed. `-- --ours` makes those of the engine
 * without other checkers and browser, `-- --only reviews,compiling` some parts, `-- --json FILE` also writes them.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { postsPerSecond } from './command-line.ts';
import { compiling } from './compiling.ts';
import { hostile } from './hostile.ts';
import { keyPresses } from './key-press.ts';
import { reviews } from './reviews.ts';
import { scriptSizes } from './scripts.ts';
import { isMissed, print, type Section, targetTable } from './section.ts';

const { values } = parseArgs({
  options: { json: { type: 'string' }, only: { type: 'string' }, ours: { type: 'boolean', default: false } },
});

const parts: Record<string, () => Section | Promise<Section>> = {
  reviews: () => reviews({ withPeers: !values.ours }),
  compiling,
  hostile,
  'command-line': postsPerSecond,
  scripts: scriptSizes,
  'key-press': keyPresses,
};
const ofTheEngine = ['reviews', 'compiling', 'hostile'];

const wanted = values.only?.split(',') ?? (values.ours ? ofTheEngine : Object.keys(parts));
const unknown = wanted.filter((name) => parts[name] === undefined);
if (unknown.length > 0) {
  console.error(`There is no part “${unknown.join(', ')}”. There are: ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}`);
const results: Record<string, Section> = {};
for (const name of wanted) {
  const section = await parts[name]?.();
  if (section === undefined) continue;
  results[name] = section;
  print(section);
}
const targets = Object.values(results).flatMap((section) => section.targets ?? []);
if (targets.length > 0) {
  results.targets = targetTable(targets);
  print(results.targets);
  if (targets.some(isMissed)) process.exitCode = 1;
}
if (values.json !== undefined) {
  const rows = Object.entries(results).map(([name, { title, rows: all }]) => [
    name,
    { title, rows: Object.fromEntries(all.map((row) => [row.name, row.values])) },
  ]);
  writeFileSync(
    values.json,
    `${JSON.stringify({ node: process.versions.node, ...Object.fromEntries(rows) }, null, 2)}\n`,
  );
  console.log(`\nWritten to ${values.json}`);
}
