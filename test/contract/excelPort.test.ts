/** The Excel adapter passes the contract of the workbook port, on Microsoft's library and the emulated Excel. */
import { createExcelWorkbook } from '../../src/workbook/excel/excelWorkbook';
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
    reopen: () => Promise.resolve(createExcelWorkbook()),
  });
});
