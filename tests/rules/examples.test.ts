import { describe, expect, it } from 'vitest';
import { compilePack } from '../../rules/compile.ts';
import { packSchema } from '../../rules/pack/schema.ts';
import { postSchema } from '../../rules/post.ts';
import { allRules } from '../../rules/registry.ts';
import type { Example, Rule } from '../../rules/rule.ts';
import { AnalysedText } from '../../rules/text/analyse.ts';

/** A pack with nothing but one rule, set as the example wants it. */
function reviewerFor(rule: Rule, example: Example) {
  const given: Exclude<Example, string> = typeof example === 'string' ? { text: example } : example;
  const off = Object.fromEntries(allRules.filter(({ id }) => id !== rule.id).map(({ id }) => [id, 'off' as const]));
  const pack = packSchema.parse({
    schema: 1,
    id: 'examples',
    version: 1,
    title: 'Examples',
    languages: ['de', 'en'],
    ...given.pack,
    rules: { ...off, [rule.id]: { options: given.options ?? {} } },
  });
  return compilePack(pack);
}

function postOf(example: Example) {
  if (typeof example === 'string') return postSchema.parse({ text: example });
  const { options, pack, ...post } = example;
  return postSchema.parse(post);
}

const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text);

describe.each(allRules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it.each(rule.examples.flag.map((example) => [textOf(example), example] as const))('flags: %s', (_text, example) => {
    const { findings } = reviewerFor(rule, example).review(postOf(example));
    expect(findings.map((finding) => finding.rule)).toContain(rule.id);
    for (const { start, end } of findings) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(textOf(example).length);
    }
  });

  it.each(rule.examples.pass.map((example) => [textOf(example), example] as const))(
    'leaves alone: %s',
    (_text, example) => {
      const { findings } = reviewerFor(rule, example).review(postOf(example));
      expect(findings).toEqual([]);
    },
  );

  it('speaks German and English, and says why', () => {
    for (const example of rule.examples.flag) {
      const reviewer = reviewerFor(rule, example);
      const german = reviewer.review(postOf(example), { locale: 'de' }).findings;
      const english = reviewer.review(postOf(example), { locale: 'en' }).findings;
      expect(english).toHaveLength(german.length);
      for (const finding of [...german, ...english]) {
        expect(finding.message.length).toBeGreaterThan(8);
        expect(finding.why.length).toBeGreaterThan(8);
        expect(finding.message).not.toMatch(/undefined|\[object|NaN/);
        expect(finding.why).not.toMatch(/undefined|\[object|NaN/);
      }
    }
  });

  it('has examples in both languages and both directions', () => {
    for (const examples of [rule.examples.flag, rule.examples.pass]) {
      const languages = new Set(
        examples.map(
          (example) =>
            (typeof example === 'string' ? undefined : example.language) ?? new AnalysedText(textOf(example)).language,
        ),
      );
      for (const language of rule.languages ?? (['de', 'en'] as const)) expect([...languages]).toContain(language);
    }
  });

  it('offers only fixes that remove their finding and add no stop', () => {
    for (const example of rule.examples.flag) {
      const reviewer = reviewerFor(rule, example);
      const post = postOf(example);
      const before = reviewer.review(post).findings;
      for (const { fix, id } of before) {
        if (fix === undefined) continue;
        const text = post.text.slice(0, fix.start) + fix.replacement + post.text.slice(fix.end);
        const after = reviewer.review({ ...post, text }).findings;
        expect(after.length).toBeLessThan(before.length);
        expect(after.map((finding) => finding.id)).not.toContain(id);
        expect(
          after.some((finding) => finding.severity === 'stop' && !before.some((other) => other.id === finding.id)),
        ).toBe(false);
      }
    }
  });
});
