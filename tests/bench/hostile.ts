/** Texts that nobody writes and somebody pastes, each beside an ordinary text of the same length. */
import { measured } from './process.ts';
import { milliseconds, type Section, times } from './section.ts';

export interface HostileTimes {
  name: string;
  /** Best times in milliseconds, in the order of `hostileLengths`. */
  hostile: number[];
  ordinary: number[];
  /** With a list of unkind patterns: then the text is full of hits, and only the growth is held against a target. */
  patterns?: boolean;
  /** Where the time goes, when it is too much. */
  culprits?: string[];
}

export const hostileLengths = [15_000, 63_206];

/** Times as long as an ordinary text. */
const mostTimes = 2;
/** Time per character of the long text against the short one: 4.2 where a step is quadratic. */
const mostGrowth = 1.5;
/** Below this share of the time of an ordinary text, growth is noise. */
const shareThatCounts = 0.5;

export function hostile(): Section {
  const results = measured<HostileTimes[]>('hostile-process.ts');
  const worst = (of: (one: HostileTimes) => number) => Math.max(...results.map(of));
  return {
    title: 'Hostile texts, 63,206 characters',
    columns: ['best', '× ordinary', 'growth', ''],
    rows: results.map((one) => ({
      name: one.name,
      cells: [
        milliseconds(one.hostile[1] ?? Number.NaN),
        times(timesOrdinary(one)),
        times(growth(one)),
        isTooSlow(one) ? `missed ${one.culprits?.join(', ') ?? ''}` : '',
      ],
      values: { best: one.hostile[1] ?? Number.NaN, timesOrdinary: timesOrdinary(one), growth: growth(one) },
    })),
    targets: [
      {
        name: 'slowest hostile text against an ordinary one',
        unit: '×',
        value: worst((one) => (one.patterns ? 0 : timesOrdinary(one))),
        limit: mostTimes,
      },
      {
        name: 'time per character of hostile texts, 63,206 against 15,000 characters',
        unit: '×',
        value: worst(growthThatCounts),
        limit: mostGrowth,
      },
    ],
  };
}

export function isTooSlow(one: HostileTimes): boolean {
  return (!one.patterns && timesOrdinary(one) > mostTimes) || growthThatCounts(one) > mostGrowth;
}

function timesOrdinary({ hostile, ordinary }: HostileTimes): number {
  return (hostile[1] ?? Number.NaN) / (ordinary[1] ?? Number.NaN);
}

function growth({ hostile: [short = Number.NaN, long = Number.NaN] }: HostileTimes): number {
  const [few = 1, many = 1] = hostileLengths;
  return long / many / (short / few);
}

function growthThatCounts(one: HostileTimes): number {
  return timesOrdinary(one) < shareThatCounts ? 0 : growth(one);
}
