/**
 * What is known of Excel's answers, as pairs of what a script does and what comes back, each with its source: a section of
 * the notes on the library's protocol (H), of the facts on Office.js (F), or an issue of OfficeDev/office-js (#).
 */
import type { ExcelHost } from './host';

export interface Pair {
  readonly source: string;
  readonly says: string;
  /** Sets the workbook (a sheet `Data` with `Name, Qty; Ann, 3; Bob, 5` from A1) before the script. */
  readonly given?: (host: ExcelHost) => void;
  /** The script; its result, or the code of the error that it ends with, is the answer. */
  readonly script: (context: Excel.RequestContext, data: Excel.Worksheet) => Promise<unknown>;
  readonly answer: unknown;
}

const entered =
  (value: unknown, format?: string): Pair['script'] =>
  async (context, data) => {
    const cell = data.getRange('E1');
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[value]];
    cell.load('values,valueTypes');
    await context.sync();
    return [cell.values[0]?.[0] as unknown, cell.valueTypes[0]?.[0]];
  };

const add =
  (name: string): Pair['script'] =>
  async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.load('name');
    await context.sync();
    return sheet.name;
  };

const protect = (host: ExcelHost): void => {
  const sheet = host.book.sheet('Data');
  if (sheet) sheet.isProtected = true;
};

const load = async (
  context: Excel.RequestContext,
  range: Excel.Range,
  property: 'values' | 'formulas' | 'rowHidden',
): Promise<unknown> => {
  range.load(property);
  await context.sync();
  return range[property] as unknown;
};

export const PAIRS: readonly Pair[] = [
  {
    source: 'H2 used range',
    says: 'used range, values and address',
    script: async (context, data) => {
      const range = data.getUsedRange();
      range.load('values,address');
      await context.sync();
      return [range.values, range.address];
    },
    answer: [
      [
        ['Name', 'Qty'],
        ['Ann', 3],
        ['Bob', 5],
      ],
      'Data!A1:B3',
    ],
  },
  {
    source: 'H2 errors',
    says: 'a missing sheet',
    script: async (context) => {
      context.workbook.worksheets.getItem('None').load('name');
      await context.sync();
    },
    answer: 'ItemNotFound',
  },
  {
    source: 'H2 getItemOrNullObject',
    says: 'a missing sheet or null',
    script: async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('None');
      sheet.load('name');
      await context.sync();
      return sheet.isNullObject;
    },
    answer: true,
  },
  {
    source: 'H2 getItemOrNullObject',
    says: 'everything below a null object is null',
    script: async (context) => {
      const range = context.workbook.worksheets.getItemOrNullObject('None').getUsedRangeOrNullObject();
      range.load('address');
      await context.sync();
      return range.isNullObject;
    },
    answer: true,
  },
  {
    source: 'H2 getItemOrNullObject',
    says: 'deleting a null object does nothing',
    script: async (context) => {
      context.workbook.worksheets.getItemOrNullObject('None').delete();
      await context.sync();
      return 'done';
    },
    answer: 'done',
  },
  {
    source: '#1025',
    says: 'an array of the wrong size',
    script: async (context, data) => {
      data.getRange('A1:B2').values = [['a']];
      await context.sync();
    },
    answer: 'InvalidArgument',
  },
  {
    source: 'H2 set values > 1,500 cells',
    says: 'a large array arrives whole',
    script: async (context, data) => {
      const range = data.getRange('A1:B1000');
      range.values = Array.from({ length: 1000 }, (_, at) => [at, 'x']);
      await context.sync();
      const last = data.getRange('A1000');
      return load(context, last, 'values');
    },
    answer: [[999]],
  },
  {
    source: '#1561',
    says: 'an address that is none',
    script: async (context, data) => {
      data.getRange('A1:?').load('address');
      await context.sync();
    },
    answer: 'InvalidArgument',
  },
  {
    source: 'H2 paths rewritten',
    says: 'a sheet renamed between syncs is found by its id',
    script: async (context, data) => {
      data.load('name');
      await context.sync();
      data.name = 'Khác';
      await context.sync();
      data.load('name');
      await context.sync();
      return data.name;
    },
    answer: 'Khác',
  },
  {
    source: 'H2 add sheet',
    says: 'a new sheet is used after sync',
    script: async (context) => {
      const sheet = context.workbook.worksheets.add('Mới');
      await context.sync();
      sheet.getRange('A1').values = [['x']];
      await context.sync();
      return load(context, sheet.getRange('A1'), 'values');
    },
    answer: [['x']],
  },
  {
    source: 'H2 batch not atomic',
    says: 'what went before an error stays',
    script: async (context, data) => {
      data.getRange('A1').values = [['đã ghi']];
      data.getRange('A1:B2').values = [['a']];
      await context.sync().catch(() => undefined);
      return load(context, data.getRange('A1'), 'values');
    },
    answer: [['đã ghi']],
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
    says: 'a write into a protected sheet',
    given: protect,
    script: async (context, data) => {
      data.getRange('A1').values = [['x']];
      await context.sync();
    },
    answer: 'AccessDenied',
  },
  {
    source: 'F B.10',
    says: 'a protected sheet says so',
    given: protect,
    script: async (context, data) => {
      data.protection.load('protected');
      await context.sync();
      return data.protection.protected;
    },
    answer: true,
  },
  {
    source: 'F B.10',
    says: 'reading a protected sheet',
    given: protect,
    script: (context, data) => load(context, data.getRange('A2'), 'values'),
    answer: [['Ann']],
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
    script: add('Mới'),
    answer: 'GeneralException',
  },
  {
    source: 'H6 duplicate sheet name',
    says: 'case does not tell names apart',
    script: add('DATA'),
    answer: 'ItemAlreadyExists',
  },
  { source: 'F B.7', says: 'a slash in a name', script: add('Tháng 01/2026'), answer: 'InvalidArgument' },
  { source: 'F B.7', says: 'a name of 32 characters', script: add('x'.repeat(32)), answer: 'InvalidArgument' },
  { source: 'F B.7', says: 'a name of 31 characters', script: add('x'.repeat(31)), answer: 'x'.repeat(31) },
  { source: 'F B.7', says: 'an apostrophe at the end', script: add("x'"), answer: 'InvalidArgument' },
  { source: 'F B.7', says: 'the reserved name', script: add('History'), answer: 'InvalidArgument' },
  { source: 'F B.7', says: 'a blank name', script: add('  '), answer: 'InvalidArgument' },
  {
    source: 'F B.5 text taken for a formula',
    says: 'equals sign',
    script: async (context, data) => {
      data.getRange('E1').values = [['=1+1']];
      return load(context, data.getRange('E1'), 'formulas');
    },
    answer: [['=1+1']],
  },
  {
    source: 'F B.5 text taken for a formula',
    says: 'a bulleted text',
    script: async (context, data) => {
      data.getRange('E1').values = [['- Phòng']];
      return load(context, data.getRange('E1'), 'formulas');
    },
    answer: [['=- Phòng']],
  },
  {
    source: 'F B.5 guard',
    says: 'text format keeps an equals sign',
    script: entered('=1+1', '@'),
    answer: ['=1+1', 'String'],
  },
  {
    source: 'H3 leading apostrophe',
    says: 'an apostrophe keeps text and goes',
    script: entered("'=1+1"),
    answer: ['=1+1', 'String'],
  },
  { source: 'H3 entry coercion', says: 'a code with zeros', script: entered('0012'), answer: [12, 'Double'] },
  {
    source: 'H3 entry coercion',
    says: 'a code with zeros in text format',
    script: entered('0012', '@'),
    answer: ['0012', 'String'],
  },
  { source: 'H3 entry coercion', says: 'per cent', script: entered('50%'), answer: [0.5, 'Double'] },
  { source: 'H3 entry coercion', says: 'booleans', script: entered('TRUE'), answer: [true, 'Boolean'] },
  {
    source: 'F B.5 codes',
    says: 'a fraction becomes a date',
    script: async (context, data) => ((await entered('3/4')(context, data)) as unknown[])[1],
    answer: 'Double',
  },
  {
    source: 'F B.5 dates',
    says: 'a date that is none in en-US stays text',
    script: entered('19-8-2025'),
    answer: ['19-8-2025', 'String'],
  },
  {
    source: 'F B.4 null leaves',
    says: 'null leaves a cell',
    script: async (context, data) => {
      data.getRange('A2:B2').values = [[null, 9]];
      return load(context, data.getRange('A2:B2'), 'values');
    },
    answer: [['Ann', 9]],
  },
  {
    source: 'F B.4 "" clears',
    says: 'empty text clears a cell',
    script: async (context, data) => {
      const range = data.getRange('A2');
      range.values = [['']];
      range.load('valueTypes');
      await context.sync();
      return range.valueTypes;
    },
    answer: [['Empty']],
  },
  {
    source: 'F B.4 unbounded',
    says: 'values of whole columns',
    script: (context, data) => load(context, data.getRange('A:B'), 'values'),
    answer: null,
  },
  {
    source: 'F B.4 used range',
    says: 'formats count unless only values are asked for',
    script: async (context, data) => {
      data.getRange('D9').format.fill.color = 'yellow';
      const all = data.getUsedRange();
      const values = data.getUsedRange(true);
      all.load('address');
      values.load('address');
      await context.sync();
      return [all.address, values.address];
    },
    answer: ['Data!A1:D9', 'Data!A1:B3'],
  },
  {
    source: 'F B.4 empty sheet',
    says: 'used range of an empty sheet',
    script: async (context) => {
      const sheet = context.workbook.worksheets.add('Trống');
      const range = sheet.getUsedRange();
      const none = sheet.getUsedRangeOrNullObject();
      range.load('address');
      none.load('address');
      await context.sync();
      return [range.address.endsWith('!A1'), none.isNullObject];
    },
    answer: [true, true],
  },
  {
    source: 'F B.4 errors',
    says: 'an error is told by its type',
    given: (host) => Object.assign(host.book.sheet('Data')?.cell(4, 0) ?? {}, { value: '#REF!', type: 'Error' }),
    script: async (context, data) => {
      const range = data.getRange('A5');
      range.load('values,valueTypes');
      await context.sync();
      return [range.values, range.valueTypes];
    },
    answer: [[['#REF!']], [['Error']]],
  },
  {
    source: 'F B.1 rowHidden',
    says: 'some rows hidden',
    given: (host) => host.book.sheet('Data')?.hiddenRows.add(1),
    script: (context, data) => load(context, data.getRange('A1:A3'), 'rowHidden'),
    answer: null,
  },
  {
    source: 'F B.2 merged areas',
    says: 'more than 512 areas',
    given: (host) => {
      for (let at = 0; at < 513; at += 1)
        host.book.sheet('Data')?.merges.push({ top: at * 2, bottom: at * 2 + 1, left: 5, right: 5 });
    },
    script: async (context, data) => {
      data.getRange('A1:H2000').getMergedAreasOrNullObject().load('address');
      await context.sync();
    },
    answer: 'InvalidOperation',
  },
  {
    source: 'H6 yellow',
    says: 'a colour is answered as hex',
    script: async (context, data) => {
      const { fill } = data.getRange('A1').format;
      fill.color = 'yellow';
      fill.load('color');
      await context.sync();
      return fill.color;
    },
    answer: '#FFFF00',
  },
  {
    source: 'H6 forgot load',
    says: 'a property not loaded',
    script: async (context, data) => {
      await context.sync();
      return data.name;
    },
    answer: 'PropertyNotLoaded',
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
  {
    source: 'F B.2 limits',
    says: 'an answer over 5 MB',
    given: (host) =>
      Object.assign(host.book.sheet('Data')?.cell(9, 0) ?? {}, { value: 'x'.repeat(6_000_000), type: 'String' }),
    script: (context, data) => load(context, data.getRange('A10'), 'values'),
    answer: 'ResponsePayloadSizeLimitExceeded',
  },
  {
    source: 'F B.2 limits',
    says: 'a request over 5 MB',
    script: async (context, data) => {
      data.getRange('A1').values = [['x'.repeat(6_000_000)]];
      await context.sync();
    },
    answer: 'RequestPayloadSizeLimitExceeded',
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
    source: '#5118 (also #930)',
    says: 'a cell of a sheet that is not in front is selected only by the second try',
    given: (host) => host.book.addSheet('Sau'),
    script: async (context) => {
      const seen: string[] = [];
      for (let tries = 0; tries < 2; tries += 1) {
        context.workbook.worksheets.getItem('Sau').getRange('C3').select();
        const cell = context.workbook.getActiveCell();
        cell.load('address');
        await context.sync();
        seen.push(cell.address);
      }
      return seen;
    },
    answer: ['Sau!A1', 'Sau!C3'],
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
      const error = await context.sync().catch(({ code }: { code: string }) => code);
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
    source: 'F B.7 last visible',
    says: 'deleting the only sheet',
    script: async (context, data) => {
      data.delete();
      await context.sync();
    },
    answer: 'InvalidOperation',
  },
];
