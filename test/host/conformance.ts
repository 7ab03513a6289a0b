/**
 * What is known of Excel's answers in states that no script can bring about: another workbook in front, a cell being edited,
 * no printer, an older Excel. What a script can ask of any Excel stands in the self-test (`src/workbook/excel/selfTest`), and
 * is asked of the emulated one too.
 */
import { PROBES } from '../../src/workbook/excel/selfTest/probes';
import type { ExcelHost } from './host';

/** Notes came with ExcelApi 1.18, which the library of these tests (1.1.110) does not know: only a real Excel is asked. */
export const PROBES_HERE = PROBES.filter(({ needs }) => needs !== '1.18');

export interface Pair {
  /** Section of the notes on the library's protocol (H), of the facts on Office.js (F), or issue of OfficeDev/office-js (#). */
  readonly source: string;
  readonly says: string;
  /** Sets the workbook (a sheet `Data` with `Name, Qty; Ann, 3; Bob, 5` from A1) before the script. */
  readonly given?: (host: ExcelHost) => void;
  /** The script; its result, or the code of the error that it ends with, is the answer. */
  readonly script: (context: Excel.RequestContext, data: Excel.Worksheet) => Promise<unknown>;
  readonly answer: unknown;
}

const NAMESPACE = 'urn:tiendo:settings';

export const PAIRS: readonly Pair[] = [
  {
    source: '#593',
    says: 'properties of cells: null for a cell, which crashed Excel for a time',
    script: async (context, data) => {
      data.getRange('A1:B1').setCellProperties([[{}, null as unknown as Excel.SettableCellProperties]]);
      await context.sync();
    },
    answer: 'InvalidArgument',
  },
  {
    source: '#2564',
    says: 'properties of 90,000 cells at once',
    script: async (context, data) => {
      const rows = Array.from({ length: 1000 }, () => Array.from({ length: 90 }, () => ({})));
      data.getRangeByIndexes(0, 0, 1000, 90).setCellProperties(rows);
      await context.sync();
    },
    answer: 'GeneralException',
  },
  {
    source: 'H2 whole request refused',
    says: 'cell editing',
    given: (host) => (host.cellEditing = true),
    script: async (context, data) => {
      data.load('name');
      await context.sync();
    },
    answer: 'InvalidOperationInCellEditMode',
  },
  {
    source: 'F B.10',
    says: 'activate with another workbook in front',
    given: (host) => (host.book.inFront = false),
    script: async (context, data) => {
      data.activate();
      await context.sync();
    },
    answer: 'GeneralException',
  },
  {
    source: 'F B.10, learn.microsoft.com "API limitations when the active workbook switches"',
    says: 'select with another workbook in front',
    given: (host) => (host.book.inFront = false),
    script: async (context, data) => {
      data.getRange('A1').select();
      await context.sync();
    },
    answer: 'GeneralException',
  },
  {
    source: 'F B.10, learn.microsoft.com "API limitations when the active workbook switches"',
    says: 'a sheet deleted with another workbook in front',
    given: (host) => {
      host.book.addSheet('Khác');
      host.book.inFront = false;
    },
    script: async (context, data) => {
      data.delete();
      await context.sync();
    },
    answer: 'InvalidSelection',
  },
  {
    source: 'F B.10',
    says: 'freezing with another workbook in front',
    given: (host) => (host.book.inFront = false),
    script: async (context, data) => {
      data.freezePanes.freezeRows(1);
      await context.sync();
    },
    answer: 'GeneralException',
  },
  {
    source: 'F B.10',
    says: 'adding a sheet with another workbook in front',
    given: (host) => (host.book.inFront = false),
    script: async (context) => {
      context.workbook.worksheets.add('Mới');
      await context.sync();
    },
    answer: 'GeneralException',
  },
  {
    source: '#2078',
    says: 'a name asked for with another workbook in front has no type and points nowhere',
    given: (host) => {
      const sheet = host.book.sheet('Data');
      if (sheet)
        host.book.names.push({ name: 'Vung', sheet, area: { top: 0, left: 0, bottom: 0, right: 0 }, visible: true });
      host.book.inFront = false;
    },
    script: async (context) => {
      const item = context.workbook.names.getItemOrNullObject('Vung');
      const range = item.getRangeOrNullObject();
      item.load('type');
      range.load('address');
      await context.sync();
      return [item.isNullObject, item.type, range.isNullObject];
    },
    answer: [false, null, true],
  },
  {
    source: '#2444',
    says: 'a chart sheet is no worksheet, but its title is taken',
    given: (host) => host.book.chartSheets.push('Biểu đồ'),
    script: async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      worksheets.add('Biểu đồ');
      const error = await context.sync().catch((failure: unknown) => (failure as { code: string }).code);
      return [worksheets.items.map(({ name }) => name), error];
    },
    answer: [['Data'], 'ItemAlreadyExists'],
  },
  {
    source: 'VBA PageSetup needs a printer; Office.js: H not verified',
    says: 'a page cannot be set up where there is no printer',
    given: (host) => (host.book.hasPrinter = false),
    script: async (context, data) => {
      data.pageLayout.orientation = 'Landscape';
      await context.sync();
    },
    answer: 'GeneralException',
  },
  {
    source: '#6091 (Excel for Mac)',
    says: 'a part may be lost without an error',
    given: (host) => (host.book.keepsXmlParts = false),
    script: async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add(`<settings xmlns="${NAMESPACE}">1</settings>`);
      await context.sync();
      const parts = customXmlParts.getByNamespace(NAMESPACE);
      parts.load('items/id');
      await context.sync();
      return parts.items.map(({ id }) => id);
    },
    answer: [],
  },
  {
    source: 'H Gotchas 1',
    says: 'a member above the Excel at hand',
    given: (host) => (host.excelApi = 1.3),
    script: async (context, data) => {
      data.freezePanes.freezeRows(1);
      await context.sync();
    },
    answer: 'ApiNotFound',
  },
  {
    source: 'F B.7 last visible',
    says: 'deleting the only sheet',
    script: async (context, data) => {
      data.delete();
      await context.sync();
    },
    answer: 'InvalidOperation',
  },
  {
    source: 'H3 loud failure',
    says: 'what is not emulated',
    script: async (context, data) => {
      data.getRange('A1').copyFrom('B1');
      await context.sync();
    },
    answer: 'NotImplemented',
  },
];
