/** Rows of a word list: CSV, TSV, Excel, or one word per line, in whatever encoding the office program has chosen. */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { cannotRead } from '../pack-files.ts';
import { UsageError } from '../usage-error.ts';

export interface Row {
  /** As the person sees it in the file, from 1. Of a row over several lines the last one. */
  number: number;
  /** Cleaned of line breaks and invisible characters; parts of a cell stand between `|`. */
  cells: string[];
}

const readers: Readonly<Record<string, (bytes: Buffer) => Promise<Row[]>>> = {
  '.csv': async (bytes) => delimitedRows(decoded(bytes)),
  '.tsv': async (bytes) => delimitedRows(decoded(bytes), '\t'),
  '.txt': async (bytes) => lineRows(decoded(bytes)),
  '.xlsx': sheetRows,
};

/** @throws UsageError when the file cannot be read as what its name says */
export async function readRows(path: string): Promise<Row[]> {
  const kind = extname(path).toLowerCase();
  const reader = Object.hasOwn(readers, kind) ? readers[kind] : undefined;
  if (reader === undefined) {
    throw new UsageError(
      `${path} is none of ${Object.keys(readers).join(', ')}.${kind === '.xls' ? ' Save it as .xlsx.' : ''}`,
    );
  }
  try {
    const rows = await reader(readFileSync(path));
    return rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  } catch (error) {
    throw new UsageError(cannotRead(path, error), 'Nothing was imported.\n');
  }
}

/** UTF-8 with or without a byte order mark, UTF-16 with one; what is no UTF-8 is Windows-1252, as Excel saves CSV files. */
function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function lineRows(text: string): Row[] {
  return text.split(/\r\n|\n|\r/).map((line, index) => ({ number: index + 1, cells: [clean(line)] }));
}

async function delimitedRows(text: string, delimiter = delimiterOf(text)): Promise<Row[]> {
  const { parse } = await import('csv-parse/sync');
  const rows = parse(text, {
    ...{ delimiter, info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true },
  }) as unknown as { info: { lines: number }; record: string[] }[];
  return rows.map(({ info, record }) => ({ number: info.lines, cells: record.map(clean) }));
}

/** Stands in no text: a file with one column has no delimiter. */
const none = '\u001f';
const linesToLookAt = 50;

/** The sign that stands in the first line, and as often in most others. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 100_000)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, linesToLookAt)
    .map((line) => line.replace(/"[^"]*"/g, ''));
  const ranked = [';', '\t', ',', '|']
    .map((delimiter) => {
      const [first = 0, ...others] = lines.map((line) => line.split(delimiter).length - 1);
      return { delimiter, first, alike: others.filter((count) => count === first).length };
    })
    .filter(({ first, alike }) => first > 0 && alike * 2 >= lines.length - 1)
    .sort((a, b) => b.alike - a.alike || b.first - a.first);
  return ranked[0]?.delimiter ?? none;
}

/** Of an Excel file the first sheet. */
async function sheetRows(bytes: Buffer): Promise<Row[]> {
  const { readSheet } = await import('read-excel-file/node');
  const rows = await readSheet(bytes);
  return rows.map((cells, index) => ({ number: index + 1, cells: cells.map((cell) => clean(written(cell))) }));
}

/** Days of a sheet have no time zone; they come as midnight UTC. */
function written(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00\.000Z$/, '');
  return cell === null || cell === undefined ? '' : String(cell);
}

/** Line breaks within a cell separate its parts. Direction marks and other invisible characters are no part of a word. */
function clean(cell: string): string {
  return cell
    .toWellFormed()
    .replace(/\p{Cf}+/gu, '')
    .replace(/[ \t]*[\r\n]+[ \t]*/g, '|')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}
