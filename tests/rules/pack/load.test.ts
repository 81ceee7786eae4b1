import { expect, test } from 'vitest';
import { problemLine } from '../../../rules/pack/problem.ts';
import { head, load, problemsIn } from './packs.ts';

/** What was written, where the loader points, and words that the message must contain. */
const broken: [name: string, text: string, place: string, words: string[]][] = [
  ['an unknown field', `${head}termz: []`, 'acme.yaml:6:1 termz:', ['no field "termz"', 'Did you mean "terms"']],
  [
    'an unknown field far from all others',
    `${head}guidance: { dos: [{ fr: Oui }] }`,
    'acme.yaml:6:21 guidance.dos[0].fr:',
    ['de, en'],
  ],
  [
    'a field of a rule with a slip',
    `${head}rules:\n  tone/press-release: { sevrity: warn }`,
    'acme.yaml:7:25 rules.tone/press-release.sevrity:',
    ['"severity"'],
  ],
  [
    'a severity that does not exist',
    `${head}rules:\n  tone/press-release: wran`,
    'acme.yaml:7:23 rules.tone/press-release:',
    ['"wran"', 'Did you mean "warn"'],
  ],
  [
    'a rule that does not exist',
    `${head}rules:\n  tone/pres-release: off`,
    'acme.yaml:7:3 rules.tone/pres-release:',
    ['Did you mean "tone/press-release"'],
  ],
  ['a rule without family', `${head}rules:\n  emoji: off`, 'acme.yaml:7:3 rules.emoji:', ['family/name']],
  [
    'options for a rule that has none',
    `${head}rules:\n  confidential/label:\n    options: { depth: 3 }`,
    'acme.yaml:8:5 rules.confidential/label.options',
    ['no options'],
  ],
  [
    'an option with a slip',
    `${head}rules:\n  platform/length:\n    options: { xx: 500 }`,
    'acme.yaml:8:16 rules.platform/length.options.xx:',
    ['no field "xx"', 'Did you mean "x"'],
  ],
  [
    'an option of another kind',
    `${head}rules:\n  platform/length:\n    options: { x: many }`,
    'acme.yaml:8:19 rules.platform/length.options.x:',
    ['number', '"many"'],
  ],
  ['a missing field', 'schema: 1\nid: acme\ntitle: Acme\nlanguages: [de]', 'acme.yaml:1:1 version:', ['missing']],
  ['a pack without languages', head.replace('[de]', '[]'), 'acme.yaml:5:12 languages:', ['At least one']],
  ['an unknown language', head.replace('[de]', '[de, fr]'), 'acme.yaml:5:17 languages[1]:', ['one of de, en', '"fr"']],
  [
    'a version that is no number',
    head.replace('version: 1', 'version: one'),
    'acme.yaml:3:10 version:',
    ['a number', '"one"'],
  ],
  ['a later schema', head.replace('schema: 1', 'schema: 2'), 'acme.yaml:1:9 schema:', ['Expected here: 1']],
  [
    'a number where a text belongs',
    `${head}terms:\n  - id: year\n    match: [2024]`,
    'acme.yaml:8:13 terms[0].match[0]:',
    ['quotation marks'],
  ],
  [
    'an empty list of words',
    `${head}terms:\n  - id: none\n    match: []`,
    'acme.yaml:8:12 terms[0].match:',
    ['At least one'],
  ],
  [
    'a word that is found everywhere',
    `${head}terms:\n  - id: a\n    match: [Phönix, "!?"]`,
    'acme.yaml:8:21 terms[0].match[1]:',
    ['too short'],
  ],
  [
    'an id that two terms share',
    `${head}terms:\n  - id: a\n    match: [Eins]\n  - id: a\n    match: [Zwei]`,
    'acme.yaml:9:9 terms[1].id:',
    ['terms[0]'],
  ],
  [
    'a day that is none',
    `${head}terms:\n  - id: a\n    match: [Eins]\n    until: morgen`,
    'acme.yaml:9:12 terms[0].until:',
    ['2027-03-01'],
  ],
  [
    'an end before the beginning',
    `${head}terms:\n  - id: a\n    match: [Eins]\n    from: 2027-03-02\n    until: 2027-03-01`,
    'acme.yaml:10:12 terms[0].until:',
    ['2027-03-02'],
  ],
  [
    'a contact that does not exist',
    `${head}contacts: [{ topic: press, name: Presse }]\nterms:\n  - id: a\n    match: [Eins]\n    contact: pres`,
    'acme.yaml:10:14 terms[0].contact:',
    ['Did you mean "press"'],
  ],
  [
    'an address without https',
    `${head}contacts: [{ topic: press, name: Presse, url: "http://acme.example" }]`,
    'acme.yaml:6:47 contacts[0].url:',
    ['https'],
  ],
  [
    'an unknown network in a test',
    `${head}tests:\n  - text: Hallo\n    network: twitter\n    expect: []`,
    'acme.yaml:8:14 tests[0].network:',
    ['facebook, x, linkedin, instagram'],
  ],
  [
    'an unknown rule in a test',
    `${head}tests:\n  - text: Hallo\n    expect: [tone/wrong]`,
    'acme.yaml:8:14 tests[0].expect[0]:',
    ['no rule'],
  ],
  [
    'a pack to build on that does not exist',
    `${head}extends: [startr]`,
    'acme.yaml:6:11 extends[0]:',
    ['Did you mean "starter"'],
  ],
  ['a pack that builds on itself', `${head}extends: [acme]`, 'acme.yaml:6:11 extends[0]:', ['circle']],
  ['a field twice', `${head}id: other`, 'acme.yaml:6:1', ['"id"', 'twice']],
  ['a tabulator', `${head}terms:\n\t- id: a`, 'acme.yaml:7:1', ['spaces']],
  ['an open quotation mark', `${head}owner: { name: "Acme }`, 'acme.yaml:6:', ['closing quotation mark']],
  ['an open bracket', `${head}company: { names: [Acme }`, 'acme.yaml:6:', ['bracket']],
  ['a list where fields belong', '- a\n- b', 'acme.yaml:1:1', ['block of fields']],
  ['nothing', '', 'acme.yaml', ['empty']],
  ['two documents', `${head}---\n${head}`, 'acme.yaml:6:1', ['one pack']],
];

test.each(broken)('%s is reported with its place', (_name, text, place, words) => {
  const problems = problemsIn(text);
  expect(problems).toHaveLength(1);
  const line = problemLine(problems[0]!);
  expect(line.startsWith(place), line).toBe(true);
  for (const word of words) expect(line).toContain(word);
});

test.each(broken)('%s is reported in German too', (_name, text) => {
  const [english, german] = [problemsIn(text), problemsIn(text, 'de')];
  expect(german.map(({ line, column, field }) => [line, column, field])).toEqual(
    english.map(({ line, column, field }) => [line, column, field]),
  );
});

test('German problems are German', () => {
  expect(problemsIn(`${head}termz: []`, 'de')[0]?.message).toBe(
    'Das Feld „termz“ gibt es hier nicht. Meinst du „terms“?',
  );
});

test('all mistakes of a stage are named together, in the order of the file', () => {
  const text = `${head}terms:\n  - id: B c\n    match: []\n    severity: stp\ncolour: red`;
  expect(problemsIn(text).map(({ line }) => line)).toEqual([7, 8, 9, 10]);
});

test('after a hundred mistakes the rest is counted', () => {
  const terms = Array.from({ length: 150 }, (_, index) => `  - id: t${index}\n    match: []`).join('\n');
  const problems = problemsIn(`${head}terms:\n${terms}`);
  expect(problems).toHaveLength(101);
  expect(problems.at(-1)?.message).toBe('… and 50 more.');
});

test('a sound pack comes out with its defaults, ready to review', () => {
  const result = load(`${head}terms:\n  - id: phoenix\n    match: [Projekt Phönix]`);
  if (!result.ok) throw new Error(result.problems.map(problemLine).join('\n'));
  expect(result.pack.company.names).toEqual([]);
  expect(result.reviewer.review({ text: 'Projekt Phönix läuft.' }).findings.map(({ rule }) => rule)).toContain(
    'confidential/term',
  );
});

test('JSON is read as well, with tabs, a byte order mark and Windows line ends', () => {
  const json =
    '\uFEFF{\r\n\t"schema": 1, "id": "acme", "version": 1,\r\n\t"title": "Acme", "languages": ["de"]\r\n}\r\n';
  expect(load(json).ok).toBe(true);
  expect(problemsIn(json.replace('"version"', '"vers1on"'))).toMatchObject([
    { line: 1 },
    { line: 2, field: 'vers1on' },
  ]);
});
