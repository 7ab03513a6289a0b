/** The Excel adapter passes the contract of the workbook port, on Microsoft's library and the emulated Excel. */
import { createExcelWorkbook } from '../../src/workbook/excel/excelWorkbook';
import { cellAddress } from '../../src/core/grid/address';
import type { HostSheet } from '../host/cells';
import { parseArea } from '../host/address';
import { hostFromGrids } from '../host/fixtures';
import type { Calculate } from '../host/model';
import { describePort } from './portContract';

/** Works out the two kinds of sums that the stories use: of an area of the sheet and of a column of a table. */
const sumOfNumbers: Calculate = (formula, sheet) => {
  const [, address] = /^=SUM\(([A-Z]+\d+:[A-Z]+\d+)\)$/.exec(formula) ?? [];
  const [, name, header] = /^=SUM\((\w+)\[([^\]]+)\]\)$/.exec(formula) ?? [];
  const table = sheet.tables.find((each) => each.name === name);
  const area = address === undefined ? table?.area : parseArea(address);
  if (!area) return null;
  let sum = 0;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const value = sheet.peek(row, column)?.value;
      const counts = table === undefined || sheet.peek(area.top, column)?.value === header;
      if (counts && typeof value === 'number') sum += value;
    }
  }
  return sum;
};

/** The jumps of a sheet, by formula or by link. */
function jumpsOf(sheet: HostSheet): string[] {
  const found: string[] = [];
  for (const [row, cells] of [...sheet.cells].sort(([one], [other]) => one - other)) {
    for (const [column, cell] of (cells as ((typeof cells)[number] | undefined)[]).entries()) {
      const [, quoted] = /^=HYPERLINK\("#((?:[^"]|"")*)",/.exec(cell?.formula ?? '') ?? [];
      const place = quoted?.replace(/""/g, '"') ?? cell?.link?.documentReference;
      if (cell && place !== undefined) found.push(`${cellAddress(row + 1, column)}: ${String(cell.value)} → ${place}`);
    }
  }
  return found;
}

describePort('Excel', (sheets) => {
  const host = hostFromGrids({
    name: 'hop-dong.xlsx',
    sheets: sheets.map(({ name, rows, merges = [], visibility = 'visible' }) => ({
      name,
      rows,
      merges,
      visibility,
      formats: [],
      hiddenRows: 0,
      own: null,
    })),
  });
  host.calculate = sumOfNumbers;
  host.install();
  return Promise.resolve({
    port: createExcelWorkbook(),
    rename: (from, to) => {
      const sheet = host.book.sheet(from);
      if (!sheet) throw new Error(`no sheet "${from}"`);
      sheet.name = to;
      return Promise.resolve();
    },
    jumps: () => Promise.resolve(host.book.sheets.flatMap(jumpsOf)),
    reopen: () => Promise.resolve(createExcelWorkbook()),
  });
});
