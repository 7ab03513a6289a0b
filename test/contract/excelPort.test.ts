/** The Excel adapter passes the contract of the workbook port, on Microsoft's library and the emulated Excel. */
import { createExcelWorkbook } from '../../src/workbook/excel/excelWorkbook';
import { hostFromGrids } from '../host/fixtures';
import { describePort } from './portContract';

describePort(
  'Excel',
  (sheets) => {
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
  },
  ['settings', 'edit'],
);
