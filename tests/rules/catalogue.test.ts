import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../rules/cli/catalogue.ts';
import { describeRule } from '../../rules/cli/rule-description.ts';
import { languages } from '../../rules/post.ts';
import { allRules } from '../../rules/registry.ts';
import { families } from '../../rules/rule.ts';
import { root } from './source-files.ts';

const descriptions = allRules.map(describeRule);

/** In milliseconds. Laws and guidelines change. */
const oldestSource = 2 * 365 * 86_400_000;
/** Families that speak about law; what the company itself asks for, and good habits, need no source. */
const legalFamilies = ['imprint', 'attribution', 'disclosure'];
const withoutLaw = ['imprint/requirement', 'attribution/number-source'];

describe.each(descriptions.map((description) => [description.id, description] as const))('%s', (_id, description) => {
  it('has a name in its family', () => {
    expect(families).toContain(description.family);
    expect(description.id).toMatch(/^[a-z]+\/[a-z][a-z0-9-]+$/);
  });

  it.each(languages)('says what, why and what to do: %s', (language) => {
    const said = description.messages[language];
    expect(said?.message).toMatch(/\S.{8,}[.!?“”"]?$/);
    expect(said?.why).toMatch(/\S.{8,}\.$/);
    const advice = `${said?.instead}${said?.message}`;
    expect(advice.length).toBeGreaterThan(12);
  });

  it('has examples in both directions in each of its languages', () => {
    const found = Object.entries(description.examples);
    expect(found.length).toBeGreaterThan(0);
    for (const [language, { flag, pass }] of found) {
      expect(flag.length, `${language}, found`).toBeGreaterThan(0);
      expect(pass.length, `${language}, left alone`).toBeGreaterThan(0);
    }
  });

  it('explains its options', () => {
    for (const { name, says } of description.options) expect(says, name).toMatch(/^\p{Lu}.{8,}\.$/u);
  });

  it('names a source that was looked up within the last two years, if it has one', () => {
    if (description.sources.length === 0) {
      if (!withoutLaw.includes(description.id)) expect(legalFamilies).not.toContain(description.family);
      return;
    }
    for (const { title, url, checked } of description.sources) {
      for (const cited of typeof title === 'string' ? [title] : [title.de, title.en]) {
        expect(cited.length).toBeGreaterThan(3);
      }
      if (url !== undefined) expect(url).toMatch(/^https:\/\//);
      const age = Date.now() - Date.parse(checked);
      expect(age).toBeGreaterThan(-2 * 86_400_000);
      expect(age).toBeLessThan(oldestSource);
    }
  });
});

it('the catalogue in rules/README.md is up to date; if not: npm run catalogue', () => {
  expect(readFileSync(join(root, 'rules/README.md'), 'utf8')).toBe(catalogue(descriptions));
});

it('an incomplete rule does not pass unseen', () => {
  const [rule] = allRules;
  const described = describeRule({ ...rule!, examples: { flag: [], pass: ['Guten Morgen, wie geht es euch?'] } });
  expect(described.messages).toEqual({});
  expect(described.examples.de?.flag).toEqual([]);
  expect(described.examples.en?.pass).toEqual([]);
});
