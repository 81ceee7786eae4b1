/** `leitplanke import`: a word list from an office program becomes the terms of a pack. */
import { type Severity, severities } from '../review.ts';
import type { CommandOptions } from './options.ts';
import { type Streams, write } from './streams.ts';
import { UsageError } from './usage-error.ts';
import { readRows } from './word-list/read-rows.ts';
import { type ListOptions, type Remark, termsOfRows, type WordList } from './word-list/terms-of-rows.ts';
import { momentFrom } from './word-list/values.ts';
import { termLines } from './word-list/yaml-lines.ts';

/** Lines that are written together. */
const batch = 2_000;

export async function importList(options: CommandOptions, files: string[], streams: Streams): Promise<number> {
  const [file] = files;
  if (file === undefined || files.length > 1) throw new UsageError('leitplanke import takes one word list.');
  const list = await readWordList(file, options);
  await report(file, list, streams);
  const lines = [...termLines(list.terms)];
  for (let from = 0; from < lines.length; from += batch) {
    await write(streams.stdout, lines.slice(from, from + batch).join(''));
  }
  return list.remarks.some(({ lost }) => lost) ? 1 : 0;
}

/** @throws UsageError when there is no term in the file */
export async function readWordList(file: string, options: CommandOptions): Promise<WordList> {
  const list = termsOfRows(await readRows(file), listOptions(options));
  if (list.terms.length === 0) {
    throw new UsageError(`There is no term in ${file}.`, list.remarks.map((remark) => line(file, remark)).join(''));
  }
  return list;
}

/** What was left out and why, row by row, and the sum. */
export async function report(file: string, list: WordList, { stderr }: Streams): Promise<void> {
  const count = list.terms.length.toLocaleString('en');
  const columns = list.header ? ` Columns: ${list.header.join(', ')}.` : ' No header was found.';
  await write(
    stderr,
    `${list.remarks.map((remark) => line(file, remark)).join('')}${count} ${count === '1' ? 'term' : 'terms'}.${columns}\n`,
  );
}

function line(file: string, { row, says }: Remark): string {
  return `${file}:${row}: ${says}\n`;
}

export function listOptions({ column, severity, until }: CommandOptions): ListOptions {
  return { column, severity: severityOption(severity), until: untilOption(until) };
}

export function severityOption(severity: string | undefined): Severity | undefined {
  const known = severities.find((one) => one === severity);
  if (severity === undefined || known !== undefined) return known;
  throw new UsageError(`--severity takes ${severities.join(', ')}, not "${severity}".`);
}

export function untilOption(until: string | undefined): string | undefined {
  const moment = until === undefined ? undefined : momentFrom(until);
  if (until === undefined || moment !== undefined) return moment;
  throw new UsageError(`--until takes a day (2027-03-01) or a moment (2027-03-01T09:00:00+01:00), not "${until}".`);
}
