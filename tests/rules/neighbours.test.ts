/** A rule that looks at one place finds the same there, whatever is written around it. */
import { describe, expect, it } from 'vitest';
import { allRules } from '../../rules/registry.ts';
import type { Example, Rule } from '../../rules/rule.ts';
import { AnalysedText } from '../../rules/text/analyse.ts';
import { findingsOf } from './one-rule.ts';

/** Rules about a place. The others weigh the whole post: its tone, its length, what it lacks. */
const local =
  /^(confidential\/(term|label|personal-data|credentials|internal-system)|accessibility\/(fake-font|hashtag-case|all-caps)|terminology\/|heat\/insult|imprint\/outdated-law|attribution\/weak-source)/;

const neighbours = {
  de: ['Gestern war es schön am See.\n\n', '\n\nDanach gab es Suppe.'],
  en: ['Yesterday the lake was lovely.\n\n', '\n\nAfterwards we had soup.'],
} as const;

function found(rule: Rule, example: Example, text: string): string[] {
  const given: Exclude<Example, string> = typeof example === 'string' ? { text: example } : example;
  const { options, pack, ...post } = given;
  const settings = { ...(options && { options }), ...(pack && { pack }) };
  return findingsOf(rule, { ...post, text }, settings).map(
    ({ severity, start, end, message }) => `${severity} ${text.slice(start, end)}: ${message}`,
  );
}

describe.each(allRules.filter(({ id }) => local.test(id)).map((rule) => [rule.id, rule] as const))(
  '%s',
  (_id, rule) => {
    it.each(
      rule.examples.flag.map((example) => [typeof example === 'string' ? example : example.text, example] as const),
    )('%s', (text, example) => {
      const language = new AnalysedText(text).language === 'en' ? 'en' : 'de';
      const [before, after] = neighbours[language];
      const alone = found(rule, example, text);
      expect(alone.length).toBeGreaterThan(0);
      expect(found(rule, example, before + text)).toEqual(alone);
      expect(found(rule, example, text + after)).toEqual(alone);
    });
  },
);
