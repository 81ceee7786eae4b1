/** Other checkers on the same texts in the same run. Figures of one machine only mean something beside each other. */
import { fileURLToPath } from 'node:url';
import { compilePack } from '../../rules/index.ts';
import { isInstalled } from '../commands/npm.mjs';
import { install } from '../commands/set-up.mjs';
import { timed, usualTerms } from './engine.ts';
import { packWithTerms } from './packs.ts';
import { type Row, ratio, type Section } from './section.ts';
import { textOf, touched } from './texts.ts';
import { time } from './timing.ts';

const length = 3_000;

interface Peer {
  name: string;
  load(): Promise<(text: string) => unknown>;
}

const peers: Peer[] = [
  {
    name: 'write-good',
    async load() {
      const name: string = 'write-good';
      const { default: check } = (await import(name)) as { default: (text: string) => unknown };
      return check;
    },
  },
];

export async function besidePeers(): Promise<Section> {
  const folder = fileURLToPath(new URL('./', import.meta.url));
  if (!isInstalled(folder)) await install(folder, 'checkers to compare with');
  const reviewer = compilePack(packWithTerms(usualTerms));
  const text = textOf('en', length);
  const own = time(
    (run) => ({ text: touched(text, run), network: 'linkedin' as const }),
    (post) => reviewer.review(post),
    2_000,
  );
  const rows: Row[] = [timed('Leitplanke', own)];
  for (const peer of peers) {
    const check = await peer.load();
    const timing = time((run) => touched(text, run), check, 3_000);
    rows.push(timed(peer.name, timing), ratio(`${peer.name} against Leitplanke`, timing.median / own.median));
  }
  return {
    title: `Other checkers, ${length.toLocaleString('en')} English characters`,
    columns: ['median', 'p95', 'runs'],
    rows,
  };
}
