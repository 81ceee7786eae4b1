import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { leitplanke } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'leitplanke-'));
afterAll(() => rmSync(folder, { recursive: true }));

const examplePack = fileURLToPath(new URL('../../../assets/packs/example.yaml', import.meta.url));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const soundPack = `schema: 1
id: acme
version: 1
title: Acme
languages: [de]
extends: [starter]
terms:
  - id: phoenix
    match: [Phönix]
    examples: { flag: [Morgen startet Phönix!] }
`;

describe('review', { timeout: 30_000 }, () => {
  test('a text from standard input, for people, without colours when nobody looks', async () => {
    const { status, out } = await leitplanke(
      ['review', '--pack', file('acme.yaml', soundPack)],
      'Morgen startet Phönix!\n',
    );
    expect(out).toContain('confidential/term');
    expect(out).toContain('Wird angehalten');
    expect(out).not.toContain('\u001b');
    expect(status).toBe(0);
  });

  test('messages in the language that is asked for, in that of the text otherwise', async () => {
    const text = 'Unsere IBAN ist DE89 3704 0044 0532 0130 00, überweise uns einfach, was du magst.';
    const german = await leitplanke(['review'], text);
    const english = await leitplanke(['review', '--locale', 'en'], text);
    const unclear = await leitplanke(['review', '--format', 'json'], 'DE89 3704 0044 0532 0130 00');
    expect(german.out).toContain('Ton:');
    expect(english.out).toContain('Tone:');
    expect(JSON.parse(unclear.out)).toMatchObject({
      language: 'unknown',
      findings: [{ message: expect.stringMatching(/\b(is|a|an|the)\b/) }],
    });
  });

  test('a post as JSON in a file gives a review as JSON', async () => {
    const path = file('post.json', JSON.stringify({ id: 'p', text: 'Guten Morgen', network: 'x' }));
    const { status, out } = await leitplanke(['review', '--format', 'json', path]);
    expect(JSON.parse(out)).toMatchObject({ id: 'p', verdict: 'pass', findings: [] });
    expect(status).toBe(0);
  });

  test('a list of posts gives a list; a broken one is answered in its place', async () => {
    const path = file(
      'posts.json',
      JSON.stringify([{ id: 'a', text: 'Hallo' }, { id: 'b' }, { id: 'c', text: 'Hallo' }]),
    );
    const { status, out } = await leitplanke(['review', '--format', 'json', path]);
    expect(JSON.parse(out)).toMatchObject([
      { id: 'a', verdict: 'pass' },
      { id: 'b', error: expect.any(String) },
      { id: 'c' },
    ]);
    expect(status).toBe(1);
  });

  test('a pack with mistakes: each with its place, on standard error, and nothing is reviewed', async () => {
    const path = file('broken.yaml', soundPack.replace('phoenix', 'Phoenix').replace('match', 'mtach'));
    const { status, out, err } = await leitplanke(['review', '--format', 'ndjson', '--pack', path], '{"text":"Hallo"}');
    expect(err).toContain(`${path}:8:9 terms[0].id:`);
    expect(err).toContain(`${path}:9:5 terms[0].mtach:`);
    expect([status, out]).toEqual([2, '']);
  });

  test.each([
    [['review', '--format', 'xml'], 'pretty, json, ndjson'],
    [['review', '--locale', 'fr'], 'de, en'],
    [['review', join(folder, 'nowhere.txt')], 'no file'],
    [['review', folder], 'folder'],
    [['review', '--pack', join(folder, 'nowhere.yaml')], 'no file'],
    [['review', '--colour'], '--colour'],
    [['review', 'a', 'b'], 'one file'],
  ])('%j is answered with what is wrong and status 2', async (args, words) => {
    const { status, out, err } = await leitplanke(args);
    expect(err).toContain(words);
    expect(err).not.toContain('    at ');
    expect([status, out]).toEqual([2, '']);
  });

  test('a file that is not UTF-8 is refused instead of losing its umlauts', async () => {
    const { status, err } = await leitplanke(['review', file('latin1.txt', Buffer.from('Grüße', 'latin1'))]);
    expect(err).toContain('UTF-8');
    expect(status).toBe(2);
  });
});

describe('lint and test', { timeout: 30_000 }, () => {
  test('a sound pack is said to be sound', async () => {
    const { status, out } = await leitplanke(['lint', examplePack]);
    expect(out).toMatch(/^kornblum \d+: sound\. \d+ rules, 3 terms, \d+ examples and tests\.\n$/);
    expect(status).toBe(0);
  });

  test('examples and tests are counted', async () => {
    const { status, out } = await leitplanke(['test', file('acme.yaml', soundPack)]);
    expect(out).toBe('acme 1: 1 of 1 examples and tests hold.\n');
    expect(status).toBe(0);
  });

  test('an example that does not hold is named with its line, in German where asked for', async () => {
    const path = file('failing.yaml', soundPack.replace('startet Phönix', 'startet Phoebe'));
    const { status, out } = await leitplanke(['test', '--locale', 'de', path]);
    expect(out).toContain(
      `${path}:10:24 terms[0].examples.flag[0]: In „Morgen startet Phoebe!“ soll „phoenix“ gefunden werden`,
    );
    expect(status).toBe(1);
  });
});

describe('explain and help', { timeout: 30_000 }, () => {
  test('a rule is explained with its message and examples', async () => {
    const { status, out } = await leitplanke(['explain', 'confidential/term', '--locale', 'en']);
    expect(out).toContain('Phoenix is not public yet.');
    expect(out).toContain('Finds nothing in:');
    expect(status).toBe(0);
  });

  test('without a name all rules are listed', async () => {
    const { out } = await leitplanke(['explain']);
    expect(out).toMatch(/^confidential\/term +stop$/m);
  });

  test('a rule that does not exist', async () => {
    const { status, err } = await leitplanke(['explain', 'confidential/trem']);
    expect(err).toContain('Did you mean "confidential/term"?');
    expect(status).toBe(2);
  });

  test('help says what there is; an unknown command is told', async () => {
    expect((await leitplanke(['--help'])).out).toContain('leitplanke review');
    expect((await leitplanke(['review', '--help'])).out).toContain('--format');
    const { status, err } = await leitplanke(['toString']);
    expect(err).toContain('Unknown command "toString"');
    expect(status).toBe(2);
  });
});
