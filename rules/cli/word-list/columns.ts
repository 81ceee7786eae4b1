/** Which column of a word list holds what. */
import { foldPhrase } from '../../text/normalise.ts';
import { UsageError } from '../usage-error.ts';
import type { Row } from './read-rows.ts';

/** Names of columns in German and English, folded. */
const names = {
  term: 'term terms begriff begriffe wort woerter word words name bezeichnung stichwort keyword phrase ausdruck codename deckname',
  spellings: 'schreibweisen schreibweise varianten variante spellings variants synonyme synonyms',
  severity: 'schwere schweregrad severity stufe level',
  from: 'ab von from seit since',
  until: 'bis until sperrfrist frist gueltig_bis geheim_bis secret_until valid_until expires',
  message: 'meldung message hinweis nachricht begruendung reason',
  except: 'ausnahme ausnahmen except exception exceptions',
};

export type Field = keyof typeof names;
export type Columns = Partial<Record<Field, number>>;

export interface Layout {
  columns: Columns & { term: number };
  /** Names of the columns; undefined where the list starts at once. */
  header: string[] | undefined;
}

const fieldOf = new Map(
  Object.entries(names).flatMap(([field, all]) => all.split(' ').map((name) => [name, field as Field] as const)),
);

/**
 * The first row is a header when it names a column that is known, or the one that is asked for.
 * @param asked name or number (from 1) of the column with the terms
 * @throws UsageError when it is not clear which column holds the terms
 */
export function layoutOf(first: Row | undefined, asked: string | undefined): Layout {
  const cells = first?.cells ?? [];
  const columns: Columns = {};
  cells.forEach((cell, index) => {
    const field = fieldOf.get(foldPhrase(cell).replaceAll(' ', '_'));
    if (field !== undefined) columns[field] ??= index;
  });
  const term = asked === undefined ? columns.term : askedColumn(asked, cells);
  const isHeader = Object.keys(columns).length > 0 || (asked !== undefined && !isNumber(asked));
  if (!isHeader) return { columns: { term: term ?? 0 }, header: undefined };
  if (term === undefined) {
    throw new UsageError(
      `Which column holds the terms? There are: ${cells.join(', ')}.`,
      'Name it with --column, for instance: --column 1\n',
    );
  }
  return { columns: { ...columns, term }, header: cells };
}

function askedColumn(asked: string, cells: readonly string[]): number {
  const index = isNumber(asked) ? Number(asked) - 1 : cells.findIndex((cell) => foldPhrase(cell) === foldPhrase(asked));
  if (index >= 0 && index < cells.length) return index;
  throw new UsageError(`There is no column "${asked}". There are: ${cells.join(', ')}.`);
}

function isNumber(asked: string): boolean {
  return /^\d+$/.test(asked);
}
