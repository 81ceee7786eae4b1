/** From the rows of a word list to terms of a pack, and to what is odd about them. */
import type { PackSource } from '../../pack/schema.ts';
import type { Severity } from '../../review.ts';
import { foldPhrase } from '../../text/normalise.ts';
import { UsageError } from '../usage-error.ts';
import { layoutOf } from './columns.ts';
import type { Row } from './read-rows.ts';
import { momentFrom, severityFrom } from './values.ts';

export type TermSource = NonNullable<PackSource['terms']>[number];

export interface ListOptions {
  /** Name or number of the column with the terms. */
  column?: string | undefined;
  /** For rows that say nothing else. */
  severity?: Severity | undefined;
  until?: string | undefined;
}

export interface Remark {
  /** Of the row, from 1. */
  row: number;
  says: string;
  /** Something that the person wanted is missing in the result. */
  lost: boolean;
}

export interface WordList {
  terms: TermSource[];
  remarks: Remark[];
  header: string[] | undefined;
}

const mostTerms = 100_000;
/** As the schema of packs has it. */
const longestPhrase = 200;

/** @throws UsageError when no column holds terms, or there are more than a pack may hold */
export function termsOfRows(rows: readonly Row[], { column, severity, until }: ListOptions): WordList {
  const { columns, header } = layoutOf(rows[0], column);
  const list = new Collected();
  for (const row of header ? rows.slice(1) : rows) {
    const cell = (field: keyof typeof columns): string => row.cells[columns[field] ?? -1] ?? '';
    const match = list.newPhrases([...parts(cell('term')), ...parts(cell('spellings'))], row.number);
    if (match.length === 0) continue;
    const read = <T>(field: keyof typeof columns, from: (text: string) => T | undefined, standard?: T) => {
      const text = cell(field);
      const value = text === '' ? standard : from(text);
      if (value === undefined && text !== '') {
        list.remark(row.number, `"${text}" is no ${field} that can be read; the term is taken without it.`, true);
      }
      return value;
    };
    list.add(row.number, {
      match,
      severity: read('severity', severityFrom, severity),
      from: read('from', momentFrom),
      until: read('until', momentFrom, until),
      message: cell('message') === '' ? undefined : cell('message').replaceAll('|', ' '),
      except: cell('except') === '' ? undefined : parts(cell('except')),
    });
  }
  if (list.terms.length > mostTerms) {
    const count = list.terms.length.toLocaleString('en');
    throw new UsageError(`The list has ${count} terms; a pack holds at most ${mostTerms.toLocaleString('en')}.`);
  }
  return { terms: list.terms, remarks: list.remarks, header };
}

type Details = { [K in keyof Omit<TermSource, 'id'>]: TermSource[K] | undefined } & Pick<TermSource, 'match'>;

class Collected {
  readonly terms: TermSource[] = [];
  readonly remarks: Remark[] = [];
  readonly #rowOf = new Map<string, number>();
  readonly #ids = new Set<string>();

  remark(row: number, says: string, lost: boolean): void {
    this.remarks.push({ row, says, lost });
  }

  /** Those that can stand in a pack and did not come before. */
  newPhrases(phrases: readonly string[], row: number): string[] {
    if (phrases.length === 0) this.remark(row, 'No term in this row.', false);
    return phrases.filter((phrase) => {
      if ((phrase.match(/[\p{L}\p{N}]/gu) ?? []).length < 2) {
        this.remark(row, `"${phrase}" is too short: at least two letters or digits. Left out.`, true);
        return false;
      }
      if (phrase.length > longestPhrase) {
        this.remark(row, `"${phrase.slice(0, 40)}…" is longer than ${longestPhrase} characters. Left out.`, true);
        return false;
      }
      const key = keyOf(phrase);
      const known = this.#rowOf.get(key);
      if (known !== undefined) this.remark(row, `"${phrase}" stands in row ${known} already.`, false);
      else this.#rowOf.set(key, row);
      return known === undefined;
    });
  }

  add(row: number, details: Details): void {
    const given = Object.entries(details).filter(([, value]) => value !== undefined);
    this.terms.push({ id: this.#idFor(details.match[0] ?? '', row), ...Object.fromEntries(given) } as TermSource);
  }

  #idFor(phrase: string, row: number): string {
    const words = foldPhrase(phrase)
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 70)
      .replace(/^-+|-+$/g, '');
    const base = words === '' ? `row-${row}` : words;
    let id = base;
    for (let number = 2; this.#ids.has(id); number++) id = `${base}-${number}`;
    this.#ids.add(id);
    return id;
  }
}

/** Phrases that are found at the same places; signs such as in C++ make a difference. */
function keyOf(phrase: string): string {
  return `${foldPhrase(phrase)} ${phrase.replace(/[^+#&%@*=<>$€£]/g, '')}`;
}

/** Several in one cell: on lines of their own, or with | between them. */
function parts(cell: string): string[] {
  return cell
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
