import { describe, expect, it } from 'vitest';
import { compilePack } from '../../rules/compile.ts';
import { packSchema } from '../../rules/pack/schema.ts';
import { allRules } from '../../rules/registry.ts';
import type { Example, Rule } from '../../rules/rule.ts';
import { findingsOf } from './one-rule.ts';

/** The rule as it is when it is asked although none of the words that it starts from is there. */
function askedWithout(rule: Rule): Rule {
  const { onlyWith = [], ...always } = rule;
  return {
    ...always,
    check(analysis, report, options, pack) {
      const { hits } = analysis;
      const none = Object.fromEntries(onlyWith.map((name) => [name, []]));
      analysis.hits = { ...hits, ...none };
      try {
        rule.check(analysis, report, options, pack);
      } finally {
        analysis.hits = hits;
      }
    },
  };
}

const empty = packSchema.parse({ schema: 1, id: 'empty', version: 1, title: 'Empty', languages: ['de', 'en'] });

const limited = allRules.filter(({ onlyWith }) => onlyWith !== undefined);

/** Every text that any rule has as an example. */
const texts = allRules.flatMap(({ examples }) => [...examples.flag, ...examples.pass].map(textOf));

function textOf(example: Example): string {
  return typeof example === 'string' ? example : example.text;
}

describe('a rule that is only asked with certain words', () => {
  it.each(limited.map((rule) => [rule.id, rule] as const))('%s finds nothing without them', (_id, rule) => {
    expect(rule.onlyWith?.length).toBeGreaterThan(0);
    for (const example of rule.examples.flag) {
      const given = typeof example === 'string' ? { text: example } : example;
      const { options, pack, ...post } = given;
      const settings = { ...(options && { options }), ...(pack && { pack: pack as never }) };
      expect(findingsOf(rule, post, settings).length).toBeGreaterThan(0);
      expect(findingsOf(askedWithout(rule), post, settings)).toEqual([]);
    }
    const reviewer = compilePack(empty, [askedWithout(rule)]);
    for (const text of texts) expect(reviewer.review({ text }).findings).toEqual([]);
  });
});
