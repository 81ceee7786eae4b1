import { expect, test } from 'vitest';
import de from '../../assets/locales/de.yml';
import en from '../../assets/locales/en.yml';

type Words = { [key: string]: string | Words };

function flat(words: Words, above = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) => {
    const name = above === '' ? key : `${above}.${key}`;
    return typeof value === 'string' ? [[name, value] as [string, string]] : flat(value, name);
  });
}

const german = flat(de);
const english = flat(en);

test('both languages say the same things', () => {
  expect(german.map(([key]) => key)).toEqual(english.map(([key]) => key));
});

test('what is filled in is filled in in both languages', () => {
  const filled = ([key, text]: [string, string]) => [key, [...new Set(text.match(/\$\d/g))].sort()];
  const plural = ([key]: [string, string]) => !/\.(1|n)$/.test(key);
  expect(german.filter(plural).map(filled)).toEqual(english.filter(plural).map(filled));
});

test('browsers take only letters, digits and underscores in names of messages', () => {
  expect(english.map(([key]) => key).filter((key) => !/^[a-zA-Z0-9.]+$/.test(key))).toEqual([]);
});

test('German says du and has real umlauts', () => {
  const words = german.map(([, text]) => text).join('\n');
  expect(words).not.toMatch(/\b(Ihre|Ihren|Ihnen|Ihrem)\b/);
  expect(words).not.toMatch(/\b(fuer|ueber|koenn\w+|veroeffentlich\w+|pruef\w+)\b/i);
});
