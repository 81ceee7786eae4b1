import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compilePack } from '../../../rules/index.ts';
import { fromCompiledForm, toCompiledForm } from '../../../rules/pack/compiled-form.ts';
import { packSchema } from '../../../rules/pack/schema.ts';
import type { Review } from '../../../rules/review.ts';

const starter: unknown = parse(readFileSync(new URL('../../../assets/packs/starter.yaml', import.meta.url), 'utf8'));
const pack = packSchema.parse({
  ...(starter as object),
  company: { names: ['Kornblum'], products: ['Lastesel'], domains: ['kornblum.example'], accounts: [] },
  terms: [
    {
      id: 'phoenix',
      match: ['Phönix', 'Project Phoenix'],
      except: ['Phönix aus der Asche'],
      until: '2027-03-01T09:00:00+01:00',
      message: { de: 'Phönix ist noch nicht öffentlich.', en: 'Phoenix is not public yet.' },
    },
    { id: 'signs', match: ['!!!', 'C++', 'R&D-Labor'] },
    { id: 'exact', match: ['Stern', 'Nordstern'], wholeWord: true, matchCase: true, severity: 'warn' },
  ],
});
const texts = [
  'Morgen startet Phönix!',
  'Das Phönixprojekt läuft, und der Nordstern auch. P h ö n i x.',
  'Wie Phönix aus der Asche kam die Kaffeemaschine zurück.',
  'Wir schreiben alles in C++ im R&D-Labor.',
  'Wir freuen uns, als führender Anbieter den neuen Standort bekannt zu geben.',
  'The team is proud to announce Project Phoenix, a best-in-class solution.',
];

/** As a database would give it back. */
function stored() {
  return structuredClone(toCompiledForm(pack, compilePack(pack)));
}

function withoutTime({ elapsedMs: _, ...review }: Review): Omit<Review, 'elapsedMs'> {
  return review;
}

describe('a compiled pack that was stored', () => {
  const restored = fromCompiledForm(stored());

  it.each(texts)('finds what the pack finds: %s', (text) => {
    const post = { text, network: 'linkedin', now: '2026-11-21T10:00:00Z' } as const;
    const own = withoutTime(compilePack(pack).review(post));
    expect(own.findings.length > 0 || text.includes('Asche')).toBe(true);
    expect(withoutTime(restored.reviewer.review(post))).toEqual(own);
  });

  it('still has all of the pack', () => {
    const { terms, ...rest } = restored.pack;
    expect({ ...rest, terms: [...terms] }).toEqual(JSON.parse(JSON.stringify(pack)));
    expect(terms.length).toBe(3);
    expect(terms.at(1)?.id).toBe('signs');
    expect(terms.at(3)).toBeUndefined();
  });

  it('can be stored again', () => {
    const again = fromCompiledForm(structuredClone(toCompiledForm(restored.pack, restored.reviewer)));
    expect(again.reviewer.review({ text: 'Morgen startet Phönix!' }).verdict).toBe('reason');
  });

  it('is refused when it is of another pack or of other rules', () => {
    const { terms, patterns, ...form } = stored();
    const other = { ...JSON.parse(form.pack), rules: { 'tone/buzzword': 'off', 'confidential/embargo': 'off' } };
    expect(() => fromCompiledForm({ pack: JSON.stringify(other), terms, patterns })).toThrow(RangeError);
    expect(() => fromCompiledForm({ pack: '{', terms, patterns })).toThrow();
  });
});
