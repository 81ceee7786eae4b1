/** The starter pack with any number of company terms. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Pack, packSchema } from '../../rules/pack/schema.ts';
import { random } from './random.ts';

const starter: unknown = parse(readFileSync(new URL('../../assets/packs/starter.yaml', import.meta.url), 'utf8'));

const syllables = 'ba ker lo min tra vel su nor dis phe gal or ti zan mu rek el vos pla tin hur jo bel sta kem'.split(
  ' ',
);

/** Code names as companies give them: one made-up word, every third time two. All different. */
export function packWithTerms(count: number): Pack {
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
  const terms = [...names].map((name, index) => ({ id: `term-${index}`, match: [name], severity: 'stop' as const }));
  return packSchema.parse({ ...(starter as object), terms });
}
