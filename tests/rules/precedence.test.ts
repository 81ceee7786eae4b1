import { describe, expect, it } from 'vitest';
import { compilePack } from '../../rules/compile.ts';
import { packSchema } from '../../rules/pack/schema.ts';
import { withoutYielding } from '../../rules/precedence.ts';
import { allRules } from '../../rules/registry.ts';
import type { Severity } from '../../rules/review.ts';

function claim(rule: string, start: number, end: number, yieldsTo: string[] = [], severity: Severity = 'hint') {
  return { rule, severity, start, end, yieldsTo: new Set(yieldsTo) };
}
const staying = (...claims: ReturnType<typeof claim>[]) => withoutYielding(claims).map(({ rule }) => rule);

describe('where findings overlap', () => {
  it('steps back the one whose rule yields, in whatever order they were found', () => {
    expect(staying(claim('b', 0, 10, ['a']), claim('a', 5, 8))).toEqual(['a']);
    expect(staying(claim('a', 0, 10), claim('b', 9, 12, ['a']))).toEqual(['a']);
  });

  it('stays what only touches, or is about the whole post', () => {
    expect(staying(claim('a', 0, 10), claim('b', 10, 12, ['a']))).toEqual(['a', 'b']);
    expect(staying(claim('a', 0, 10), claim('b', 0, 0, ['a']))).toEqual(['a', 'b']);
    expect(staying(claim('a', 0, 10), claim('b', 2, 4))).toEqual(['a', 'b']);
  });

  it('nothing steps back for what has stepped back itself', () => {
    const first = claim('a', 0, 5);
    const second = claim('b', 4, 10, ['a']);
    const third = claim('c', 9, 12, ['a', 'b']);
    expect(staying(first, second, third)).toEqual(['a', 'c']);
  });

  it('what holds a post stays beside what does not', () => {
    expect(staying(claim('a', 0, 10), claim('b', 2, 4, ['a'], 'stop'))).toEqual(['a', 'b']);
    expect(staying(claim('a', 0, 10, [], 'stop'), claim('b', 2, 4, ['a'], 'warn'))).toEqual(['a']);
    expect(staying(claim('a', 0, 10, [], 'info'), claim('b', 2, 4, ['a']))).toEqual(['a']);
  });

  it('one stays when two rules yield to each other', () => {
    expect(staying(claim('a', 0, 10, ['b']), claim('b', 2, 4, ['a']))).toEqual(['a']);
  });
});

describe('the rules', () => {
  it('yield to rules that exist, and never in a circle', () => {
    const yieldsTo = new Map(allRules.map(({ id, yieldsTo: stronger = [] }) => [id as string, stronger]));
    const reaches = (from: string, seen: readonly string[]): void => {
      expect(seen).not.toContain(from);
      for (const next of yieldsTo.get(from) ?? []) {
        expect([...yieldsTo.keys()]).toContain(next);
        reaches(next, [...seen, from]);
      }
    };
    for (const id of yieldsTo.keys()) reaches(id, []);
  });

  const pack = packSchema.parse({ schema: 1, id: 'p', version: 1, title: 'P', languages: ['de', 'en'] });
  const reviewer = compilePack(pack);
  const marksOf = (text: string, words: string) =>
    reviewer
      .review({ text })
      .findings.filter(({ start, end }) => start < text.indexOf(words) + words.length && end > text.indexOf(words))
      .map(({ rule }) => rule);

  it('say once what is wrong with a claim to lead: that it needs proof', () => {
    expect(marksOf('Wir sind der führende Anbieter für Lastenräder.', 'führende Anbieter')).toEqual([
      'claims/superlative-proof',
    ]);
    expect(marksOf('We are the leading provider of cargo bikes.', 'leading provider')).toEqual([
      'claims/superlative-proof',
    ]);
  });

  it('leave capitals of a label or a notice to the rule that knows what they say', () => {
    expect(marksOf('STRENG VERTRAULICH NICHT WEITERGEBEN: der Plan steht.', 'STRENG VERTRAULICH')).toEqual([
      'confidential/label',
    ]);
    expect(marksOf('PRESSEMITTEILUNG ZUR SOFORTIGEN VERÖFFENTLICHUNG', 'ZUR SOFORTIGEN')).not.toContain(
      'accessibility/all-caps',
    );
  });

  it('say once that a quotation comes from nowhere', () => {
    const text = '“Nobody who works in the morning has ever had a good idea before ten (source: the internet).”';
    expect(marksOf(text, text)).toContain('attribution/weak-source');
    expect(marksOf(text, text)).not.toContain('attribution/quote-source');
  });

  it('say the next best thing where the pack switches that off', () => {
    const off = compilePack({ ...pack, rules: { 'claims/superlative-proof': 'off' } });
    const rules = off.review({ text: 'Als führender Anbieter von Rädern kennen wir Ketten.' }).findings;
    expect(rules.map(({ rule }) => rule)).toContain('tone/boilerplate');
  });
});
