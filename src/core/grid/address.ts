/** Cell addresses: letters and numbers as people see them, indexes inside. */

/** Returns the column letters of a 0-based column index (0 → `A`, 26 → `AA`). */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Returns the 0-based column index of column letters in upper or lower case (`A` → 0); null if they are no column of Excel. */
export function columnIndex(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index <= 16384 ? index - 1 : null;
}

/** Returns the address of a cell (row 1-based, column 0-based), such as `C12`. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row);
}

/** Reads an address such as `C12` or `$C$12`; null if it is none. Returns the row 1-based, the column 0-based. */
export function parseCellAddress(address: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (!match) return null;
  const column = columnIndex(match[1] ?? '');
  const row = Number(match[2]);
  return column === null || row > 1048576 ? null : { row, column };
}

/**
 * Quotes a sheet name for a formula or a link: always in apostrophes, inner ones doubled. (Names such as `T1` look like
 * a cell and names with a dash or a leading digit are misread without quotes.)
 */
export function quoteSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
