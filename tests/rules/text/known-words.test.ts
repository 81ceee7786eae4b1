import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dictionary } from '../../../rules/dictionary.ts';
import { AnalysedText } from '../../../rules/text/analyse.ts';
import { Matcher } from '../../../rules/text/matcher.ts';

const dictionary: Dictionary = {
  en: ['lead~', '*lead', 'lead the', 'we … lead', 'leading by far', '(a|an) lead~', '=Lead', 'mislead*'].map(
    (match) => ({
      match,
      data: match,
    }),
  ),
};
const found = (matcher: Matcher, text: string) =>
  matcher.scan(new AnalysedText(text, 'en'), 'en').hits[0]!.map(({ start, end, entry }) => [start, end, entry.data]);

describe('words that were met before', () => {
  it('are found as in a search that meets them for the first time', () => {
    const word = fc.constantFrom(
      'we',
      'a',
      'the',
      'lead',
      'Lead',
      'leads',
      'leading',
      'by',
      'far',
      'mislead',
      'misleading',
      '.',
    );
    const texts = fc.array(
      fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(texts, (all) => {
        const matcher = new Matcher([dictionary]);
        for (const text of all) expect(found(matcher, text)).toEqual(found(new Matcher([dictionary]), text));
      }),
    );
  });

  it('may be more than are kept', () => {
    const matcher = new Matcher([dictionary]);
    const many = Array.from({ length: 20_000 }, (_, index) => `w${index.toString(36)}lead`).join(' ');
    for (let time = 0; time < 2; time++) expect(found(matcher, many)).toHaveLength(20_000);
  });

  it('may be longer than those that are kept', () => {
    const matcher = new Matcher([dictionary]);
    const long = `${'x'.repeat(200)}lead`;
    for (let time = 0; time < 2; time++) {
      expect(found(matcher, long)).toEqual([[0, 204, '*lead']]);
      expect(found(matcher, `${long}s`)).toEqual([]);
    }
  });
});
