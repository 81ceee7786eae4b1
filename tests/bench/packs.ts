/** The starter pack with any number of company terms. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { hashTerms } from '../../rules/confidential/hashed-terms/hash-terms.ts';
import { type Pack, packSchema } from '../../rules/pack/schema.ts';
import { random } from './random.ts';

/** Whether the terms can be read in the pack. */
export type Listed = 'plain' | 'hashed';

/** Packs that are compared: few terms, what a company brings along, the most that a pack may have, and these hashed. */
export const termCounts: readonly { count: number; listed: Listed }[] = [
  { count: 100, listed: 'plain' },
  { count: 10_000, listed: 'plain' },
  { count: 100_000, listed: 'plain' },
  { count: 100_000, listed: 'hashed' },
];

const starter: unknown = parse(readFileSync(new URL('../../assets/packs/starter.yaml', import.meta.url), 'utf8'));

const syllables = 'ba ker lo min tra vel su nor dis phe gal or ti zan mu rek el vos pla tin hur jo bel sta kem'.split(
  ' ',
);

export function packWithTerms(count: number, listed: Listed = 'plain'): Pack {
  const names = codeNames(count);
  if (listed === 'hashed') {
    const list = { id: 'names', ...hashTerms(names, new Uint8Array(16).fill(7)) };
    return packSchema.parse({ ...(starter as object), hashedTerms: [list] });
  }
  const terms = names.map((name, index) => ({ id: `term-${index}`, match: [name], severity: 'stop' as const }));
  return packSchema.parse({ ...(starter as object), terms });
}

/** As companies give them: one made-up word, every third time two. All different. */
function codeNames(count: number): string[] {
  const next = random(count);
  const word = () => {
    const parts = Array.from(
      { length: 3 + Math.floor(next() * 2) },
      () => syllables[Math.floor(next() * syllables.length)] ?? '',
    );
    const whole = parts.join('');
    return whole.charAt(0).toUpperCase() + whole.slice(1);
  };
  const names = new Set<string>();
  while (names.size < count) names.add(next() < 0.33 ? `${word()} ${word()}` : word());
  return [...names];
}
