import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { head, load } from '../pack/packs.ts';
import { leitplanke } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'leitplanke-'));
afterAll(() => rmSync(folder, { recursive: true }));

function hashed(name: string, content: string, ...options: string[]) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return leitplanke(['hash', ...options, path]);
}

/** Terms that a pack with this block finds in a text. */
function foundWith(block: string, text: string) {
  const loaded = load(`${head}${block}`);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.reviewer
    .review({ text, now: '2026-12-01T00:00:00Z' })
    .findings.map(({ evidence, severity, message }) => ({ term: evidence.term, severity, message }));
}

const salt = Buffer.from('sixteen bytes ok').toString('base64');

describe('a list', () => {
  test('becomes a block that finds its terms and does not show them', async () => {
    const { status, out } = await hashed('list.txt', 'Orionis\nBlue Heron\n');
    expect(out).not.toMatch(/orion|heron/i);
    expect(foundWith(out, 'Heute kommt Orionis mit dem Blue Heron.')).toHaveLength(2);
    expect(foundWith(out, 'Heute kommt die Post.')).toEqual([]);
    expect(status).toBe(0);
  });

  test('has another salt each time, and the one that is asked for', async () => {
    const [first, second] = [await hashed('list.txt', 'Orionis'), await hashed('list.txt', 'Orionis')];
    expect(first.out).not.toBe(second.out);
    const given = await hashed('list.txt', 'Orionis', '--salt', salt, '--id', 'names');
    expect(parse(given.out).hashedTerms).toMatchObject([{ id: 'names', salt, count: 1 }]);
    expect((await hashed('list.txt', 'Orionis', '--salt', salt, '--id', 'names')).out).toBe(given.out);
  });

  test('says what it leaves out', async () => {
    const { err, status, out } = await hashed('list.txt', 'Orionis\nAG\neins zwei drei vier fünf sechs\n');
    expect(err).toContain('"AG" is left out');
    expect(err).toContain('"eins zwei drei vier fünf sechs" is left out');
    expect(parse(out).hashedTerms[0].count).toBe(1);
    expect(status).toBe(1);
  });
});

test('the terms of a pack: those that say the same share a list, and what is lost is named', async () => {
  const { out, err, status } = await hashed(
    'acme.yaml',
    `${head}terms:
  - { id: orion, match: [Orionis], severity: warn, message: Noch nicht. }
  - { id: heron, match: [Blue Heron], except: [Blue Heron Lake] }
  - { id: iris, match: [Iriswerk], severity: warn, message: Noch nicht. }
`,
  );
  expect(parse(out).hashedTerms).toMatchObject([
    { id: 'hashed-terms', severity: 'warn', message: 'Noch nicht.', count: 2 },
    { id: 'hashed-terms-2', count: 2 },
  ]);
  expect(foundWith(out, 'Das Iriswerk ist da.')).toEqual([
    { term: 'hashed-terms', severity: 'warn', message: 'Noch nicht.' },
  ]);
  expect(err).toContain('"heron" loses except');
  expect(status).toBe(1);
});

test('what import wrote can be hashed', async () => {
  const { out } = await hashed('terms.yaml', 'terms:\n  - { id: orion, match: [Orionis] }\n', '--until', '2027-03-01');
  expect(parse(out).hashedTerms).toMatchObject([{ until: '2027-03-01', count: 1 }]);
});

test.each([
  ['a salt that is too short', 'list.txt', 'Orionis', ['--salt', 'AAAA'], '--salt takes'],
  ['a salt that is no base64', 'list.txt', 'Orionis', ['--salt', 'Salz und Pfeffer'], '--salt takes'],
  ['a pack with mistakes', 'acme.yaml', 'terms: [{ match: Orionis }]', [], 'leitplanke lint'],
  ['no YAML', 'acme.yaml', '{', [], 'leitplanke lint'],
  ['nothing to hash', 'list.txt', 'AG', [], 'can be hashed'],
])('%s ends it', async (_name, file, content, options, words) => {
  const { status, out, err } = await hashed(file, content, ...options);
  expect(err).toContain(words);
  expect([status, out]).toEqual([2, '']);
});

test('the help says what it protects from, and what not', async () => {
  const { out } = await leitplanke(['hash', '--help']);
  expect(out).toContain('not readable in the file; they are not secret');
});
