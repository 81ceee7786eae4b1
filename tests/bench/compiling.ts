/** Packs with many terms: compiling and restoring them, what they keep in memory, and whether a review gets slower with them. */
import type { Compiled } from './compile-process.ts';
import { termCounts } from './packs.ts';
import { measured } from './process.ts';
import { megabytes, milliseconds, type Section } from './section.ts';

export function compiling(): Section {
  const reviews = measured<number[]>('terms-process.ts');
  const packs = termCounts.map(({ count, listed }, index) => ({
    ...{ count, listed, review: reviews[index] ?? Number.NaN },
    ...measured<Compiled>('compile-process.ts', String(count), listed),
  }));
  const restored = measured<Compiled>('restore-process.ts');
  const [few, , many] = packs;
  if (few === undefined || many === undefined) throw new Error('There is nothing to compare.');
  return {
    title: 'Compiling a pack',
    columns: ['median', 'first', 'memory', 'review of 3,000'],
    rows: [
      ...packs.map(({ count, listed, median, first, bytes, review }) => ({
        name: `${count.toLocaleString('en')} ${listed === 'hashed' ? 'hashed ' : ''}terms`,
        cells: [milliseconds(median), milliseconds(first), megabytes(bytes), milliseconds(review)],
        values: { median, first, bytes, review },
      })),
      {
        name: '100,000 terms, restored',
        cells: [
          milliseconds(restored.median),
          milliseconds(restored.first),
          `${megabytes(restored.bytes)} stored`,
          '–',
        ],
        values: { ...restored },
      },
    ],
    targets: [
      { name: 'review, 100,000 terms against 100', unit: '×', value: many.review / few.review, limit: 1.5 },
      { name: 'compile 100,000 terms', unit: 'ms', value: many.median, limit: 250 },
      { name: 'restore 100,000 terms', unit: 'ms', value: restored.median, limit: 30 },
      { name: 'memory of 100,000 terms', unit: 'MB', value: many.bytes / 1e6, limit: 40 },
    ],
  };
}
