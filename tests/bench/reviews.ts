/** Milliseconds per review, ours and those of other checkers on the same texts. Figures of one machine only mean something beside each other. */
import { fileURLToPath } from 'node:url';
import { isInstalled } from '../commands/npm.mjs';
import { install } from '../commands/set-up.mjs';
import type { Medians } from './check-process.ts';
import { type Checker, ours, oursWhileTyping, peers, usualTerms } from './checkers.ts';
import { measured } from './process.ts';
import { milliseconds, type Row, type Section, type Target, times } from './section.ts';
import { lengths } from './texts.ts';
import { medianOf } from './timing.ts';
import type { Ratios } from './typing-process.ts';

const languages = ['en', 'de'] as const;
const usual = lengths.indexOf(3_000);

interface Measured {
  name: string;
  medians: Medians;
}

export async function reviews({ withPeers }: { withPeers: boolean }): Promise<Section> {
  if (withPeers) await installPeers();
  const all = measureInTurn([ours, oursWhileTyping, ...(withPeers ? peers : [])]);
  const [own, , ...others] = all as [Measured, Measured, ...Measured[]];
  return {
    title: `Review, ${usualTerms.toLocaleString('en')} company terms`,
    columns: languages.flatMap((language) => [
      ...lengths.map((length) => `${language} ${length.toLocaleString('en')}`),
      '× ours',
    ]),
    rows: all.map((one) => rowOf(one, own)),
    targets: [
      ...ownTargets(own),
      ...whileTyping(),
      ...others.filter(({ name }) => name === 'write-good').flatMap((peer) => against(peer, own)),
    ],
  };
}

async function installPeers(): Promise<void> {
  const folder = fileURLToPath(new URL('./', import.meta.url));
  if (!isInstalled(folder)) await install(folder, 'checkers to compare with');
}

/** Round by round, so that a machine that gets slower does so for all. */
function measureInTurn(checkers: readonly Checker[]): Measured[] {
  const runs = checkers.map((): Medians[] => []);
  for (let round = 0; round < Math.max(...checkers.map(({ processes }) => processes)); round++) {
    checkers.forEach(({ name, processes }, index) => {
      if (round < processes) runs[index]?.push(measured<Medians>('check-process.ts', name));
    });
  }
  return checkers.map(({ name }, index) => ({ name, medians: medianOfAll(runs[index] ?? []) }));
}

function medianOfAll(runs: readonly Medians[]): Medians {
  const of = (language: keyof Medians) =>
    lengths.map((_, index) => medianOf(runs.map((run) => run[language][index] ?? Number.NaN)));
  return { en: of('en'), de: of('de') };
}

function rowOf({ name, medians }: Measured, own: Measured): Row {
  const row: Row = { name, cells: [], values: {} };
  for (const language of languages) {
    lengths.forEach((length, index) => {
      const value = medians[language][index] ?? Number.NaN;
      row.cells.push(milliseconds(value));
      row.values[`${language} ${length}`] = value;
    });
    const ratio = timesAsLong(language, { medians }, own);
    row.cells.push(medians === own.medians ? '' : times(ratio));
    row.values[`${language} ratio`] = ratio;
  }
  return row;
}

function timesAsLong(language: keyof Medians, peer: Pick<Measured, 'medians'>, own: Measured): number {
  return (peer.medians[language][usual] ?? Number.NaN) / (own.medians[language][usual] ?? Number.NaN);
}

/** In processes of their own, both in turn: what they take there is compared, not what two processes took. */
function whileTyping(): Target[] {
  const runs = Array.from({ length: ours.processes }, () => measured<Ratios>('typing-process.ts'));
  return languages.map((language) => ({
    name: `${language}, key press against whole review, 3,000 characters`,
    unit: '×',
    value: medianOf(runs.map((run) => run[language])),
    limit: 0.25,
  }));
}

function against(peer: Measured, own: Measured): Target[] {
  return languages.map((language) => ({
    name: `${language}, ${peer.name} takes so many times as long, 3,000 characters`,
    unit: '×',
    value: timesAsLong(language, peer, own),
    limit: 8,
    atLeast: true,
  }));
}

function ownTargets({ medians }: Measured): Target[] {
  const limits = [0.03, 0.2, 5];
  return languages.flatMap((language): Target[] => {
    const [, usually = Number.NaN, longest = Number.NaN] = medians[language];
    return [
      ...lengths.map((length, index) => ({
        name: `${language}, whole review, ${length.toLocaleString('en')} characters`,
        unit: 'ms' as const,
        value: medians[language][index] ?? Number.NaN,
        limit: limits[index] ?? Number.NaN,
      })),
      {
        name: `${language}, time per character, 63,206 against 3,000 characters`,
        unit: '×',
        value: longest / 63_206 / (usually / 3_000),
        limit: 1.5,
      },
    ];
  });
}
