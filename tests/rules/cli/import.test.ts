import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { head, problemsIn } from '../pack/packs.ts';
import { leitplanke } from './run.ts';
import { spreadsheet } from './spreadsheet.ts';

const folder = mkdtempSync(join(tmpdir(), 'leitplanke-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function imported(name: string, content: string | Uint8Array, ...options: string[]) {
  const path = join(folder, name);
  writeFileSync(path, content);
  const { status, out, err } = await leitplanke(['import', ...options, path]);
  const terms = out === '' || out.length > 10_000 ? undefined : parse(out).terms;
  return { status, out, err: err.replaceAll(`${folder}/`, ''), terms };
}

const german = `Begriff;Schwere;bis;Meldung;Ausnahmen
Phönix;Stopp;1.3.2027;"Phönix ist noch ""geheim"".";Phönix aus der Asche|Phönix-See
"Grüner; Stern";Hinweis;;;
`;
const germanTerms = [
  {
    id: 'phoenix',
    match: ['Phönix'],
    severity: 'stop',
    until: '2027-03-01',
    message: 'Phönix ist noch "geheim".',
    except: ['Phönix aus der Asche', 'Phönix-See'],
  },
  { id: 'gruener-stern', match: ['Grüner; Stern'], severity: 'hint' },
];

describe('what a list may look like', () => {
  test.each([
    ['UTF-8', Buffer.from(german)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${german}`)],
    ['Windows-1252', Buffer.from(german, 'latin1')],
    ['UTF-16', Buffer.from(`\ufeff${german}`, 'utf16le')],
    ['lines of Windows', Buffer.from(german.replaceAll('\n', '\r\n'))],
  ])('%s', async (_name, content) => {
    const { status, terms, err } = await imported('list.csv', content);
    expect(terms).toEqual(germanTerms);
    expect(err).toBe('2 terms. Columns: Begriff, Schwere, bis, Meldung, Ausnahmen.\n');
    expect(status).toBe(0);
  });

  test('signs of Windows-1252 that Latin-1 does not have', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Begriff\nM\xfcller ', 'latin1'),
      Buffer.from([0x80]),
      Buffer.from('-Fonds'),
    ]);
    expect((await imported('list.csv', bytes)).terms).toMatchObject([{ match: ['Müller €-Fonds'] }]);
  });

  test('commas and English names', async () => {
    const { terms } = await imported(
      'list.csv',
      'Term,Severity,Until,Spellings\nBlue Heron,warn,2027-03-01T09:00:00+01:00,BH-2|Bluebird\n',
    );
    expect(terms).toEqual([
      {
        id: 'blue-heron',
        match: ['Blue Heron', 'BH-2', 'Bluebird'],
        severity: 'warn',
        until: '2027-03-01T09:00:00+01:00',
      },
    ]);
  });

  test('tabs', async () => {
    const { terms } = await imported('list.tsv', 'severity\tterm\ninfo\tIris, die Zweite\n');
    expect(terms).toEqual([{ id: 'iris-die-zweite', match: ['Iris, die Zweite'], severity: 'info' }]);
  });

  test('one term per line, without a header', async () => {
    const { terms, err } = await imported('list.txt', 'Phönix\n\nGrüner, Stern\n', '--severity', 'warn');
    expect(terms).toEqual([
      { id: 'phoenix', match: ['Phönix'], severity: 'warn' },
      { id: 'gruener-stern', match: ['Grüner, Stern'], severity: 'warn' },
    ]);
    expect(err).toContain('No header');
  });

  test('an Excel file with days, lines in a cell and an empty row', async () => {
    const { terms, err, status } = await imported(
      'list.xlsx',
      spreadsheet([['Begriff', 'bis'], ['Phönix', new Date('2027-03-01')], [], ['Blue Heron\nBH & Co', ''], ['x', '']]),
      '--until',
      '2028-01-01',
    );
    expect(terms).toEqual([
      { id: 'phoenix', match: ['Phönix'], until: '2027-03-01' },
      { id: 'blue-heron', match: ['Blue Heron', 'BH & Co'], until: '2028-01-01' },
    ]);
    expect(err).toContain('list.xlsx:5: "x" is too short');
    expect(status).toBe(1);
  });

  test('a column by name or number', async () => {
    const list = 'Codewort;Abteilung;Schwere\nPhönix;Einkauf;warn\n';
    for (const column of ['codewort', '1']) {
      const { terms } = await imported('list.csv', list, '--column', column);
      expect(terms).toEqual([{ id: 'phoenix', match: ['Phönix'], severity: 'warn' }]);
    }
  });
});

describe('what is said about a list', () => {
  test('doubles, what is too short or too long, and values that cannot be read, with their rows', async () => {
    const { err, terms, status } = await imported(
      'list.csv',
      `Begriff;Schwere;bis\nPhönix;;\nPhoenix;;\nX;;\n${'lang '.repeat(60)};;\nIris;schlimm;03/01/2027\n;stop;\n`,
    );
    expect(err.split('\n').map((line) => line.split(' ', 4).join(' '))).toEqual([
      'list.csv:3: "Phoenix" stands in',
      'list.csv:4: "X" is too',
      'list.csv:5: "lang lang lang',
      'list.csv:6: "schlimm" is no',
      'list.csv:6: "03/01/2027" is no',
      'list.csv:7: No term in',
      '2 terms. Columns: Begriff,',
      '',
    ]);
    expect(terms).toEqual([
      { id: 'phoenix', match: ['Phönix'] },
      { id: 'iris', match: ['Iris'] },
    ]);
    expect(status).toBe(1);
  });

  test.each([
    ['no column that is known', 'list.csv', 'Codewort;Schwere\nPhönix;warn\n', [], 'There are: Codewort, Schwere'],
    ['a column that is not there', 'list.csv', german, ['--column', 'Wörter'], 'no column "Wörter"'],
    ['another kind of file', 'list.xls', '', [], 'Save it as .xlsx'],
    ['no Excel file', 'list.xlsx', 'Phönix', [], 'list.xlsx'],
    ['nothing', 'list.csv', '', [], 'no term in'],
    ['a severity that there is not', 'list.csv', german, ['--severity', 'schlimm'], '--severity takes'],
    ['a day that there is not', 'list.csv', german, ['--until', '2027-02-30'], '--until takes'],
  ])('%s ends it', async (_name, file, content, options, words) => {
    const { status, out, err } = await imported(file, content, ...options);
    expect(err).toContain(words);
    expect([status, out]).toEqual([2, '']);
  });
});

test('whatever the words are, the block loads as part of a pack', async () => {
  const words = [
    'true',
    'Null',
    '# Raute',
    '- Strich',
    'a: b',
    '"zitiert',
    "it's",
    '{x y}',
    '123',
    '2027-03-01',
    'Nova+',
  ];
  const { out } = await imported('list.txt', [...words, '@handle', '日本語', 'öffnen, bitte', 'tab\tdrin'].join('\n'));
  expect(problemsIn(`${head}${out}`)).toEqual([]);
  expect(
    parse(out)
      .terms.map(({ match }: { match: string[] }) => match[0])
      .slice(0, words.length),
  ).toEqual(words);
});

test('100,000 rows within seconds', { timeout: 30_000 }, async () => {
  const rows = Array.from({ length: 100_000 }, (_, index) => `Wort ${index};warn;2027-03-01`);
  const started = performance.now();
  const { err, out } = await imported('list.csv', `Begriff;Schwere;bis\n${rows.join('\n')}\n`);
  expect(performance.now() - started).toBeLessThan(20_000);
  expect(err).toContain('100,000 terms');
  expect(out.split('\n')).toHaveLength(100_002);
});
