/** `npm run bench`: prints all figures; `-- --json FILE` also writes them, `-- --only reviews,compiling` makes some of them. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { postsPerSecond } from './command-line.ts';
import { compiling, reviews } from './engine.ts';
import { keyPresses } from './key-press.ts';
import { besidePeers } from './peers.ts';
import { scriptSizes } from './scripts.ts';
import { print, type Section } from './section.ts';

const parts: Record<string, () => Section | Promise<Section>> = {
  reviews,
  compiling,
  peers: besidePeers,
  'command-line': postsPerSecond,
  scripts: scriptSizes,
  'key-press': keyPresses,
};

const { values } = parseArgs({ options: { json: { type: 'string' }, only: { type: 'string' } } });
const wanted = values.only?.split(',') ?? Object.keys(parts);
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
