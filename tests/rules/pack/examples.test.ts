import { expect, test } from 'vitest';
import { head, load, problemsIn } from './packs.ts';

const phoenix = `${head}terms:
  - id: phoenix
    match: [Phönix]
    except: [Phönix aus der Asche]
`;

test('a pack whose examples hold is accepted', () => {
  expect(
    problemsIn(
      `${phoenix}    examples:\n      flag: [Morgen startet Phönix!]\n      pass: [Wie Phönix aus der Asche.]`,
    ),
  ).toEqual([]);
});

test('an example that should be found and is not: which, where, and what was found instead', () => {
  const [problem, ...more] = problemsIn(
    `${phoenix}    examples:\n      flag:\n        - Morgen startet Phönix!\n        - Morgen startet Phoebe!`,
  );
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ line: 13, column: 11, field: 'terms[0].examples.flag[1]' });
  expect(problem?.message).toContain('"phoenix" should be found in "Morgen startet Phoebe!"');
  expect(problem?.message).toContain('nothing');
});

test('an example that should pass and does not', () => {
  const [problem] = problemsIn(`${phoenix}    examples: { pass: [Morgen startet Phönix!] }`);
  expect(problem).toMatchObject({ line: 10, field: 'terms[0].examples.pass[0]' });
  expect(problem?.message).toContain('should find nothing here');
});

test('an example is judged inside the time, the network and the audience for which its term holds', () => {
  const narrow = (span: string) =>
    `${phoenix}    ${span}\n    networks: [linkedin]\n    audiences: [brand]\n    examples: { flag: [Morgen startet Phönix!] }`;
  expect(problemsIn(narrow('until: 2020-01-01'))).toEqual([]);
  expect(problemsIn(narrow('from: 2099-01-01'))).toEqual([]);
});

test('an example may say its own circumstances', () => {
  const text = `${phoenix}    until: 2027-03-01T09:00:00+01:00
    examples:
      pass: [{ text: "Phönix ist da!", now: "2027-03-01T08:00:00Z" }]
      flag: [{ text: "Phönix ist da!", now: "2027-03-01T07:59:59Z" }]`;
  expect(problemsIn(text)).toEqual([]);
});

test('a rule that is off cannot keep the promise of an example', () => {
  const text = `${phoenix}    examples: { flag: [Morgen startet Phönix!] }\nrules: { confidential/term: off }`;
  expect(problemsIn(text)).toMatchObject([{ field: 'terms[0].examples.flag[0]' }]);
});

test('a test must find every rule that it names', () => {
  const [problem] = problemsIn(`${phoenix}tests:\n  - text: Guten Morgen zusammen!\n    expect: [confidential/term]`);
  expect(problem).toMatchObject({ line: 11, field: 'tests[0]' });
  expect(problem?.message).toContain('Expected was confidential/term, found was nothing');
});

test('a test names everything that holds the post', () => {
  const [problem] = problemsIn(`${phoenix}tests:\n  - text: Morgen startet Phönix!\n    expect: []`);
  expect(problem).toMatchObject({ line: 11, field: 'tests[0]' });
  expect(problem?.message).toContain('confidential/term');
  expect(load(`${phoenix}tests:\n  - text: Morgen startet Phönix!\n    expect: [confidential/term]`).ok).toBe(true);
});
