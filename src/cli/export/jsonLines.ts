/** Rows as JSON Lines: one object a line, fields in the order of the schema, UTF-8. */
import type { ExportRow } from '../../app/books/exportFields';

const ENCODER = new TextEncoder();

/** Returns the lines of some rows. */
export function jsonLines(rows: readonly ExportRow[]): Uint8Array {
  return ENCODER.encode(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}
