/** A workbook as it would read with one more row. */
import type { CellValue, MergedArea, SheetGrid, WorkbookGrids } from '../grid/grid';
import { DAY_FORMAT } from '../grid/numberFormat';
import type { Addition } from './types';

/** Returns the grids with the row in them, merged areas moved as programs move them. The workbook itself is not touched. */
export function gridsWith(
  grids: WorkbookGrids,
  { group, row, how, cells }: Pick<Addition, 'group' | 'row' | 'how' | 'cells'>,
): WorkbookGrids {
  const sheets = grids.sheets.map((sheet): SheetGrid => {
    if (sheet.name !== group.sheet) return sheet;
    const skipped = how === 'insert' ? 0 : 1;
    const filled: CellValue[] = [];
    const formats: (string | undefined)[] = [...((how === 'fill' ? sheet.formats[row - 1] : undefined) ?? [])];
    for (const { column, value, isDay } of cells) {
      while (filled.length <= column) filled.push(null);
      filled[column] = value;
      if (isDay) formats[column] = DAY_FORMAT;
    }
    return {
      ...sheet,
      rows: spliced(sheet.rows, row - 1, skipped, filled, []),
      formats: spliced(sheet.formats, row - 1, skipped, formats, undefined),
      merges: how === 'fill' ? sheet.merges : (sheet.merges?.map((area) => movedArea(area, row)) ?? null),
    };
  });
  return { ...grids, sheets };
}

function spliced<Row>(rows: readonly Row[], at: number, skipped: number, row: Row, blank: Row): readonly Row[] {
  const before = Array.from({ length: at }, (_, index) => rows[index] ?? blank);
  return [...before, row, ...rows.slice(at + skipped)];
}

/** Moves an area below a row that is put in, and makes one longer that it is put into. */
function movedArea({ top, bottom, ...sides }: MergedArea, row: number): MergedArea {
  return { ...sides, top: top >= row ? top + 1 : top, bottom: bottom >= row ? bottom + 1 : bottom };
}
