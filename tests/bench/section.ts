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
}

/** Three digits that count, so that 0.0123 ms and 123 ms can be read in one column. */
export function milliseconds(value: number): string {
  return `${value >= 100 ? value.toFixed(0) : value.toPrecision(value < 0.01 ? 2 : 3)} ms`;
}

export function ratio(name: string, value: number): Row {
  return { name, cells: [`× ${value.toFixed(2)}`], values: { ratio: value } };
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
