/** Patterns as unkind as a list of words can have them, and the texts that they are unkind on. */
import { type Dictionary, words } from '../../rules/dictionary.ts';
import { defineRule, type Rule } from '../../rules/rule.ts';

const patterns: Dictionary<undefined> = words({
  any: [
    ...['a … a … a', 'a … a … a … a … b', 'a … (b|c|d)? … a … e', '(a|a)? (a|a)? (a|a)? a … f'],
    ...[
      'a~ … b~ … a~ … g',
      '*a*',
      '*a … a*',
      '*ab*',
      '# … a … #',
      '# a',
      'a #',
      '^a … a$',
      '=a … =b',
      'a b a b a b a c',
    ],
    ...['(a|b|c|d)? (a|b|c|d)? (a|b|c|d)? (a|b|c|d)? h', 'aaaaaaaaaaaaaaab', '*aaaaaaaaaaaaaaab'],
  ],
});
const suppressed: Dictionary<undefined> = {
  any: [{ match: 'a', unless: ['a … a', '*a* … *a*', 'a b', 'b a', 'a … c'], data: undefined }],
};

const counting = defineRule({
  id: 'terminology/hostile-patterns',
  severity: 'info',
  dictionaries: { patterns, suppressed },
  messages: {
    de: (count: number) => ({ what: `${count} Stellen.`, why: 'Nur zum Messen.' }),
    en: (count) => ({ what: `${count} places.`, why: 'Only to measure.' }),
  },
  examples: { flag: [], pass: [] },
  check({ hits }, report) {
    report('post', hits.patterns.length + hits.suppressed.length);
  },
});

export const ruleWithHostilePatterns = counting as Rule;

export const textsForPatterns: Readonly<Record<string, string>> = {
  'a a a': 'a ',
  'a a. a a.': 'a a a a a a a a a. ',
  'a b a b': 'a b ',
  'a b c d e': 'a b c d ',
  'aaaa aaaa': 'aaaaaaaaaaaaaaaaaaaaaaaaa ',
  aaaaaaaa: 'a',
  '1 2 3 a': '1 2 3 a ',
  'lines of a': 'a a\n',
};
