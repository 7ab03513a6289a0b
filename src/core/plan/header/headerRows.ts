/** Rows of a table that are no tasks because they belong to its header: the header again at a page break, column numbers. */
import type { CellValue, SheetGrid } from '../../grid/grid';
import { foldMarks } from '../../text/fold';
import { textOf } from '../cellText';
import type { Header } from './findHeader';
import { headerKey } from './headerMeaning';

export interface HeaderRows {
  /** The header again: the content's header and most others stand in their columns; behind it the lower lines of it too. */
  isRepeated(cells: readonly CellValue[], pageBreak: boolean): boolean;
  /** The row of column numbers "(1) (2) (3)" right below a header; `row` is 1-based. */
  isColumnNumbers(cells: readonly CellValue[], row: number, pageBreak: boolean): boolean;
}

/** A header typed again may be in other case, with other line breaks or marks of punctuation. */
function saysTheSame(one: CellValue, other: CellValue): boolean {
  const [text, header] = [textOf(one), textOf(other)];
  if (text === header) return true;
  // Nearly every row is told by its first letter.
  if (text === '' || text.length >= LONGEST_HEADER || foldMarks(text.charAt(0)) !== foldMarks(header.charAt(0)))
    return false;
  return headerKey(text) === headerKey(header);
}

/** A longer text in the content column is a task. */
const LONGEST_HEADER = 100;

/**
 * Makes the look-out for the header of a table.
 * @param column content column, 0-based; below 0 for none
 */
export function createHeaderRows(sheet: SheetGrid, header: Header, column: number): HeaderRows {
  const lines: (readonly CellValue[])[] = [];
  for (let line = Math.max(header.first, 1); line <= header.last; line += 1) lines.push(sheet.rows[line - 1] ?? []);
  const isLine = (cells: readonly CellValue[], line: readonly CellValue[]): boolean => {
    const named = header.cells.filter((cell) => textOf(line[cell.column] ?? null) !== '');
    const same = named.filter((cell) => saysTheSame(cells[cell.column] ?? null, line[cell.column] ?? null));
    return same.length >= 2 && same.length * 2 >= named.length;
  };
  const isWhole = (cells: readonly CellValue[], line: readonly CellValue[]): boolean =>
    cells.every((value, at) => textOf(value) === '' || saysTheSame(value, line[at] ?? null));
  return {
    isRepeated(cells, pageBreak) {
      const own = cells[column];
      if (typeof own === 'string' && own.length < LONGEST_HEADER) {
        if (lines.some((line) => saysTheSame(own, line[column] ?? null) && isLine(cells, line))) return true;
      }
      return pageBreak && lines.slice(1).some((line) => isWhole(cells, line));
    },
    isColumnNumbers(cells, row, pageBreak) {
      if (row > header.last + 1 && !pageBreak) return false;
      const texts = cells.map(textOf).filter((text) => text !== '');
      return texts.length >= 3 && texts.every((text) => /^\(?(\d{1,2}|[A-Za-z])\)?$/.test(text));
    },
  };
}
