/** The engine alone, in Node: milliseconds per review, compiling a pack, growth. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { compilePack } from '../../rules/index.ts';
import { languages } from '../../rules/post.ts';
import { packWithTerms } from './packs.ts';
import { milliseconds, type Row, ratio, type Section } from './section.ts';
import { lengths, textOf, touched } from './texts.ts';
import { type Timing, time } from './timing.ts';

export const usualTerms = 10_000;

/** A review of a post in which one letter has changed since the last one. */
export function reviews(): Section {
  const reviewer = compilePack(packWithTerms(usualTerms));
  const rows: Row[] = [];
  for (const language of languages) {
    const medians = new Map<number, number>();
    for (const length of lengths) {
      const text = textOf(language, length);
      const timing = time(
        (run) => ({ text: touched(text, run), network: 'linkedin' as const, now: '2026-11-21T10:00:00Z' }),
        (post) => reviewer.review(post),
        length > 10_000 ? 4_000 : 1_500,
      );
      medians.set(length, timing.median);
      rows.push(timed(`${language}, ${length.toLocaleString('en')} characters`, timing));
    }
    const perCharacter = (length: number) => (medians.get(length) ?? Number.NaN) / length;
    rows.push(
      ratio(`${language}, time per character, 63,206 against 3,000`, perCharacter(63_206) / perCharacter(3_000)),
    );
  }
  return {
    title: `Review, starter pack and ${usualTerms.toLocaleString('en')} company terms`,
    columns: ['median', 'p95', 'runs'],
    rows,
  };
}

interface Compiled {
  cold: number;
  compile: Timing;
  /** What a compiled pack keeps. */
  bytes: number;
  review: Timing;
}

export function compiling(): Section {
  const counts = [100, 10_000, 100_000];
  const program = fileURLToPath(new URL('compile-process.ts', import.meta.url));
  const results = counts.map((count) => {
    const output = execFileSync(process.execPath, ['--expose-gc', program, String(count)], {
      encoding: 'utf8',
      timeout: 600_000,
    });
    return { count, ...(JSON.parse(output) as Compiled) };
  });
  const rows: Row[] = results.map(({ count, cold, compile, bytes, review }) => ({
    name: `${count.toLocaleString('en')} terms`,
    cells: [
      milliseconds(compile.median),
      milliseconds(cold),
      `${(bytes / 1e6).toFixed(1)} MB`,
      milliseconds(review.median),
    ],
    values: { compile: compile.median, cold, bytes, review: review.median },
  }));
  const [few, , many] = results;
  if (few && many)
    rows.push(ratio('review of 3,000 characters, 100,000 terms against 100', many.review.median / few.review.median));
  return { title: 'Compiling a pack', columns: ['median', 'first', 'memory', 'review of 3,000'], rows };
}

export function timed(name: string, { median, p95, runs }: Timing): Row {
  return { name, cells: [milliseconds(median), milliseconds(p95), String(runs)], values: { median, p95, runs } };
}
