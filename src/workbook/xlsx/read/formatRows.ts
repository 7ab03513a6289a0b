/** The number formats of rows: most rows of a sheet have the same formats in the same columns, and share one list of them. */

/** Format codes by column (0-based). */
export type FormatRow = readonly (string | undefined)[];

const NONE: FormatRow = [];

export class FormatRows {
  /** By row of formats, column and code: the row with that one more. */
  private readonly longer = new Map<FormatRow, Map<string, FormatRow>[]>();

  /** Returns a row of formats with one more; undefined stands for a row without any. Equal steps from one row give one row. */
  with(row: FormatRow | undefined, column: number, code: string): FormatRow {
    const from = row ?? NONE;
    let columns = this.longer.get(from);
    if (columns === undefined) this.longer.set(from, (columns = []));
    const byCode = (columns[column] ??= new Map<string, FormatRow>());
    let wanted = byCode.get(code);
    if (wanted === undefined) byCode.set(code, (wanted = extended(from, column, code)));
    return wanted;
  }
}

function extended(row: FormatRow, column: number, code: string): FormatRow {
  const codes = [...row];
  while (codes.length < column) codes.push(undefined);
  codes[column] = code;
  return codes;
}
