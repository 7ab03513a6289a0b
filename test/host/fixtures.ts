/** Puts plain grids into the emulated Excel. */
import type { CellValue, WorkbookGrids } from '../../src/core/grid/grid';
import { HostWorkbook } from './cells';
import type { HostCell, HostSheet } from './cells';
import { ExcelHost } from './host';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** Returns an Excel with the sheets of some grids open: values, number formats, merged areas, visibility. */
export function hostFromGrids(grids: WorkbookGrids): ExcelHost {
  const book = new HostWorkbook(grids.name);
  for (const grid of grids.sheets) {
    const sheet = book.addSheet(grid.name);
    sheet.visibility = VISIBILITY[grid.visibility];
    for (const [row, cells] of grid.rows.entries()) {
      for (const [column, value] of cells.entries()) fill(sheet, row, column, value, grid.formats[row]?.[column]);
    }
    for (const area of grid.merges ?? []) {
      sheet.merges.push({ top: area.top - 1, bottom: area.bottom - 1, left: area.left, right: area.right });
    }
  }
  return new ExcelHost(book);
}

function fill(sheet: HostSheet, row: number, column: number, value: CellValue, format: string | undefined): void {
  if (value === null) return;
  const cell: HostCell = sheet.cell(row, column);
  cell.format = format ?? 'General';
  if (typeof value === 'object') {
    if (value.kind === 'error') Object.assign(cell, { value: value.text, type: 'Error' });
    else Object.assign(cell, { value: 0, type: 'Double', formula: `=${value.formula}` });
    return;
  }
  cell.value = value;
  cell.type = typeof value === 'string' ? 'String' : typeof value === 'boolean' ? 'Boolean' : 'Double';
}
