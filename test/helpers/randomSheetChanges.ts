/** The same sheet in another form: rows and columns moved with their formats and merged areas, cells rewritten. */
import type { CellValue, MergedArea, SheetGrid } from '../../src/core/grid/grid';

/**
 * Puts columns in another order; -1 is a new blank one. Areas merged over several columns, which headings have, keep their
 * first cell only.
 */
export function withColumns(sheet: SheetGrid, order: readonly number[]): SheetGrid {
  const rows = sheet.rows.map((cells) => order.map((column) => cells[column] ?? null));
  const formats = sheet.formats.map((codes) => order.map((column) => codes?.[column]));
  const merges = (sheet.merges ?? []).flatMap((area): MergedArea[] => {
    const column = order.indexOf(area.left);
    return column < 0 ? [] : [{ ...area, left: column, right: column }];
  });
  return { ...sheet, rows, formats, merges: sheet.merges === null ? null : merges };
}

/** Puts blank rows before the rows given (1-based). Merged areas around them grow. */
export function withBlankRows(sheet: SheetGrid, before: readonly number[]): SheetGrid {
  return [...new Set(before)].sort((a, b) => b - a).reduce((grid, row) => withRow(grid, row, []), sheet);
}

/** Puts a row before the row given (1-based). */
export function withRow(sheet: SheetGrid, row: number, cells: readonly CellValue[]): SheetGrid {
  const put = <Line>(lines: readonly Line[], line: Line): Line[] => {
    const all = Array.from({ length: Math.max(lines.length, row - 1) }, (_, index) => lines[index] ?? line);
    return [...all.slice(0, row - 1), line, ...all.slice(row - 1)];
  };
  const moved = (area: MergedArea): MergedArea => ({
    ...area,
    top: area.top >= row ? area.top + 1 : area.top,
    bottom: area.bottom >= row ? area.bottom + 1 : area.bottom,
  });
  return {
    ...sheet,
    rows: put(sheet.rows, cells),
    formats: put(sheet.formats, []),
    merges: sheet.merges?.map(moved) ?? null,
  };
}

/** Rewrites text cells; row 1-based, column 0-based. */
export function withTexts(sheet: SheetGrid, rewrite: (text: string, row: number, column: number) => string): SheetGrid {
  const rows = sheet.rows.map((cells, index) =>
    cells.map((value, column) => (typeof value === 'string' ? rewrite(value, index + 1, column) : value)),
  );
  return { ...sheet, rows };
}

/** Takes the merges of one column (0-based) apart. */
export function withoutMerges(sheet: SheetGrid, column: number): SheetGrid {
  return { ...sheet, merges: sheet.merges?.filter((area) => area.left !== column || area.right !== column) ?? null };
}
