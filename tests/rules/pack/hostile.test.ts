import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maximumPackBytes, readDocument } from '../../../rules/pack/document.ts';
import { head, problemsIn } from './packs.ts';

test.each(['__proto__', 'constructor', 'prototype'])('the name %s is refused, wherever it stands', (name) => {
  expect(problemsIn(`${head}rules:\n  ${name}: { severity: off }`)).toMatchObject([{ line: 7, column: 3 }]);
  expect(problemsIn(`{ "schema": 1, "${name}": {} }`)).toMatchObject([{ line: 1, column: 16 }]);
  expect(({} as Record<string, unknown>).severity).toBeUndefined();
});

test('references cannot blow a small file up', () => {
  const layers = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (let layer = 1; layer < 9; layer++)
    layers.push(
      `a${layer}: &a${layer} [${Array(9)
        .fill(`*a${layer === 1 ? '' : layer - 1}`)
        .join(', ')}]`,
    );
  expect(problemsIn(layers.join('\n'))[0]?.message).toContain('no references');
});

test('deep nesting is refused and does not break the reader', () => {
  expect(problemsIn(`${head}x: ${'['.repeat(40)}${']'.repeat(40)}`)[0]?.message).toContain('nested too deeply');
  expect(problemsIn('['.repeat(5_000))[0]?.message).toBeDefined();
  expect(problemsIn('- '.repeat(5_000))[0]?.message).toContain('nested too deeply');
});

test('a file over the limit is refused before it is read', () => {
  const comment = `# ${'ä'.repeat(maximumPackBytes / 2)}\n`;
  expect(problemsIn(comment + head)).toMatchObject([{ message: expect.stringContaining('5 MB') }]);
});

test('many names in one block take time in proportion', () => {
  const names = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n');
  const started = performance.now();
  expect(readDocument('acme.yaml', names, 'en').ok).toBe(true);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('characters that turn the reading direction are refused', () => {
  expect(problemsIn(`${head}terms:\n  - id: a\n    match: ["abc\u202Edef"]`)).toMatchObject([{ line: 8, column: 13 }]);
});

test('tags do not make anything but data', () => {
  expect(problemsIn(`${head}owner: !!js/function "function () {}"`)[0]?.line).toBe(6);
});

test('whatever the text is, the answer is problems or a pack, never an exception', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ': ',
    '- ',
    '\n',
    '  ',
    '"',
    "'",
    '|',
    '>',
    '&a',
    '*a',
    '#',
    '!',
    '%',
    '?',
    'id',
    'terms',
    '\t',
    '\u0000',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 5 })), { maxLength: 30 }), (parts) => {
      const problems = problemsIn(parts.join(''));
      expect(problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});
