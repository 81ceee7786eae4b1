import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHashed } from '../../../rules/confidential/hashed-terms/find-hashed.ts';
import { hashTerms } from '../../../rules/confidential/hashed-terms/hash-terms.ts';
import { term } from '../../../rules/confidential/term.ts';
import { compilePack } from '../../../rules/index.ts';
import { packSchema } from '../../../rules/pack/schema.ts';
import type { Rule } from '../../../rules/rule.ts';
import { AnalysedText } from '../../../rules/text/analyse.ts';

const salt = new Uint8Array(16).fill(7);
const pack = packSchema.parse({
  ...{ schema: 1, id: 'acme', version: 1, title: 'ACME', languages: ['de', 'en'] },
  rules: { 'confidential/term': { options: { leetspeak: true } } },
  terms: [{ id: 'phoenix', match: ['Phönix'] }],
  hashedTerms: [{ id: 'names', ...hashTerms(['Orionis', 'Blue Heron'], salt) }],
});
const reviewer = compilePack(pack, [term as Rule]);
const found = (any: string) => reviewer.review({ text: any }).findings;

/** Any text, often with pieces of the terms in it. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        'Orionis',
        'B l u e',
        'P h ö',
        ' n i x',
        'Ph0',
        'en1x',
        ' ',
        '\u200b',
        '\u0308',
        '🐦',
        '\ud83d',
        "'s",
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('whatever the text is', () => {
  it('places lie inside it, on whole characters, and are the same twice', () => {
    fc.assert(
      fc.property(text, (any) => {
        const findings = found(any);
        for (const { start, end } of findings) {
          expect(0 <= start && start < end && end <= any.length).toBe(true);
          expect(/^[\udc00-\udfff]/.test(any.slice(start)) && /[\ud800-\udbff]$/.test(any.slice(0, start))).toBe(false);
        }
        expect(found(any)).toEqual(findings);
      }),
      { numRuns: 200 },
    );
  });

  it('a hashed term is found in it as a word of its own', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const any = `${before}\n. Orionis .\n${after}`;
        const start = before.length + 3;
        expect(found(any).some((finding) => finding.start <= start && finding.end >= start + 7)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('every term of a list is found, whatever it is', () => {
    const phrase = fc
      .array(fc.string({ unit: fc.constantFrom(...'abcdeäöüßéñ123'), minLength: 3, maxLength: 12 }), {
        minLength: 1,
        maxLength: 5,
      })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 20 }), (phrases) => {
        const list = { id: 'any', ...hashTerms(phrases, salt) };
        for (const one of phrases) {
          expect(findHashed(new AnalysedText(`${one.toUpperCase()}!`), list).length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });
});
