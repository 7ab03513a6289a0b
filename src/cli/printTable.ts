/** A table as lines of text: the first columns to the left, figures to the right. */
import type { Output } from './output';

interface TextTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const WIDEST = 40;

/** Prints titles and rows, each column as wide as its widest text, at most 40 letters. */
export function printTable({ columns, rows }: TextTable, output: Output): void {
  const widths = columns.map((_, column) =>
    [columns, ...rows].reduce((most, row) => Math.max(most, Math.min(WIDEST, (row[column] ?? '').length)), 0),
  );
  for (const row of [columns, ...rows]) {
    const cells = row.map((text, column) => {
      const width = widths[column] ?? 0;
      return column < 2 ? text.padEnd(width) : text.padStart(width);
    });
    output.print(cells.join('  '));
  }
}
