/** A part of the benchmark's result, for the terminal and as data. */

export interface Row {
  name: string;
  /** As printed, one per column. */
  cells: string[];
  /** As figures: milliseconds, bytes, ratios. */
  values: Record<string, number>;
}

export interface Section {
  title: string;
  columns: string[];
  rows: Row[];
  /** What its figures are held against. */
  targets?: Target[];
}

/** A figure that is to be at most so much, or at least where it says so. */
export interface Target {
  name: string;
  unit: 'ms' | 'MB' | '×';
  value: number;
  limit: number;
  atLeast?: boolean;
}

export const isMissed = ({ value, limit, atLeast }: Target): boolean => !(atLeast ? value >= limit : value <= limit);

/** Three digits that count, so that 0.0123 ms and 123 ms can be read in one column. */
export function milliseconds(value: number): string {
  return `${value >= 100 ? value.toFixed(0) : value.toPrecision(value < 0.01 ? 2 : 3)} ms`;
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

export function times(value: number): string {
  return `× ${value >= 100 ? value.toFixed(0) : value.toPrecision(3)}`;
}

export function targetTable(targets: readonly Target[]): Section {
  const shown = ({ unit }: Target, value: number) =>
    unit === 'ms' ? milliseconds(value) : unit === '×' ? times(value) : `${value.toPrecision(3)} MB`;
  return {
    title: 'Targets',
    columns: ['measured', 'target', ''],
    rows: targets.map((target) => ({
      name: target.name,
      cells: [
        shown(target, target.value),
        `${target.atLeast ? '≥' : '≤'} ${shown(target, target.limit)}`,
        isMissed(target) ? 'missed' : 'ok',
      ],
      values: { value: target.value, limit: target.limit },
    })),
  };
}

export function print({ title, columns, rows }: Section): void {
  const widths = columns.map((column, index) =>
    Math.max(column.length, ...rows.map(({ cells }) => cells[index]?.length ?? 0)),
  );
  const first = Math.max(title.length, ...rows.map(({ name }) => name.length));
  const line = (name: string, cells: readonly string[]) =>
    [name.padEnd(first), ...widths.map((width, index) => (cells[index] ?? '').padStart(width))].join('   ').trimEnd();
  console.log(`\n${line(title, columns)}`);
  console.log('─'.repeat(line(title, columns).length));
  for (const { name, cells } of rows) console.log(line(name, cells));
}
