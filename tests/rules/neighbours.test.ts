/** A rule that looks at one place finds the same there, whatever is written around it. */
import { describe, expect, it } from 'vitest';
import { allCaps } from '../../rules/accessibility/all-caps.ts';
import type { Example, Rule } from '../../rules/rule.ts';
import { AnalysedText } from '../../rules/text/analyse.ts';
import { localRules, neighbours } from './local-rules.ts';
import { findingsOf } from './one-rule.ts';

/** Counts in a long text too, but what it flags here are rows of words at a place. */
const also = allCaps as Rule;

function found(rule: Rule, example: Example, text: string): string[] {
  const given: Exclude<Example, string> = typeof example === 'string' ? { text: example } : example;
  const { options, pack, ...post } = given;
  const settings = { ...(options && { options }), ...(pack && { pack }) };
  return findingsOf(rule, { ...post, text }, settings).map(
    ({ severity, start, end, message }) => `${severity} ${text.slice(start, end)}: ${message}`,
  );
}

describe.each([...localRules, also].map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
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
});
