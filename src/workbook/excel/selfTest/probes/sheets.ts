/** Sheets: those that are not there, their titles, protection, what was used; errors and where they arose. */
import { hostErrorCode, hostErrorPlace } from '../../hostErrors';
import { askBook, bookFacts } from '../../bookFacts';
import { PARTS_OF_BOOK } from '../../settings';
import { adding, codeOf, OTHER_NAMESPACE, own, told } from '../probe';
import type { Probe } from '../probe';

const LONGEST_TITLE = 31;

/** Protects a sheet and waits. */
async function protect(context: Excel.RequestContext, data: Excel.Worksheet): Promise<void> {
  data.protection.protect();
  await context.sync();
}

export const SHEET_PROBES: readonly Probe[] = [
  {
    code: 'lists-of-the-workbook-by-one-question',
    assumption: 'lists-at-once',
    source: 'H2 several loads',
    ask: async (context, data) => {
      const { workbook } = context;
      data.load('name');
      data.tables.add('A1:B3', true).name = own('Bang');
      workbook.names.add(own('Ten'), data.getRange('A1'));
      workbook.customXmlParts.add(`<other xmlns="${OTHER_NAMESPACE}"/>`);
      await context.sync();
      askBook(workbook, { more: PARTS_OF_BOOK });
      await context.sync();
      const { sheets, names, tables, isLocked, isReadOnly } = bookFacts(workbook);
      return [
        sheets.includes(data.name),
        names.includes(own('Ten')),
        tables.includes(own('Bang')),
        workbook.customXmlParts.items.every(({ namespaceUri }) => typeof namespaceUri === 'string'),
        isLocked,
        isReadOnly,
      ];
    },
    answer: [true, true, true, true, false, false],
  },
  {
    code: 'properties-below-a-range-by-one-question',
    assumption: 'lists-at-once',
    source: 'H2 several loads',
    ask: async (context, data) => {
      data.getRange('D1:E2').merge();
      const merged = data.getRange('A1:E3').getMergedAreasOrNullObject();
      merged.load('areaCount,areas/items/rowCount,areas/items/columnIndex');
      const range = data.getRange('A1:B1');
      range.load('values,format/font/strikethrough,worksheet/id');
      data.load('id');
      await context.sync();
      return [
        merged.areas.items.map(({ rowCount, columnIndex }) => [rowCount, columnIndex]),
        range.values[0],
        range.format.font.strikethrough,
        range.worksheet.id === data.id,
      ];
    },
    answer: [[[2, 3]], ['Name', 'Qty'], false, true],
    needs: '1.13',
  },
  {
    code: 'a-missing-sheet',
    assumption: 'missing-things',
    source: 'H2 errors',
    ask: async (context) => {
      context.workbook.worksheets.getItem(own('None')).load('name');
      await context.sync();
    },
    answer: 'ItemNotFound',
  },
  {
    code: 'a-missing-sheet-or-null',
    assumption: 'missing-things',
    source: 'H2 getItemOrNullObject',
    ask: async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(own('None'));
      sheet.load('name');
      await context.sync();
      return sheet.isNullObject;
    },
    answer: true,
  },
  {
    code: 'all-below-a-null-object-is-null',
    assumption: 'missing-things',
    source: 'H2 getItemOrNullObject',
    ask: async (context) => {
      const range = context.workbook.worksheets.getItemOrNullObject(own('None')).getUsedRangeOrNullObject();
      range.load('address');
      await context.sync();
      return range.isNullObject;
    },
    answer: true,
  },
  {
    code: 'deleting-a-null-object-does-nothing',
    assumption: 'missing-things',
    source: 'H2 getItemOrNullObject',
    ask: async (context) => {
      context.workbook.worksheets.getItemOrNullObject(own('None')).delete();
      await context.sync();
      return 'done';
    },
    answer: 'done',
  },
  {
    code: 'a-property-that-was-not-loaded',
    assumption: 'missing-things',
    source: 'H6 forgot load',
    ask: async (context, data) => {
      await context.sync();
      return data.name;
    },
    answer: 'PropertyNotLoaded',
  },
  {
    code: 'a-renamed-sheet-is-found-by-its-id',
    assumption: 'whole-arrays',
    source: 'H2 paths rewritten',
    ask: async (context, data) => {
      data.load('name');
      await context.sync();
      data.name = own('Khác');
      await context.sync();
      data.load('name');
      await context.sync();
      return data.name;
    },
    answer: 'Khác',
  },
  {
    code: 'a-new-sheet-is-used-after-a-sync',
    assumption: 'whole-arrays',
    source: 'H2 add sheet',
    ask: async (context) => {
      const sheet = context.workbook.worksheets.add(own('Mới'));
      await context.sync();
      sheet.getRange('A1').values = [['x']];
      await context.sync();
      return told(context, sheet.getRange('A1'), 'values');
    },
    answer: [['x']],
  },
  {
    code: 'what-went-before-an-error-stays',
    assumption: 'whole-arrays',
    source: 'H2 batch not atomic',
    ask: async (context, data) => {
      data.getRange('A1').values = [['đã ghi']];
      data.getRange('A1:B2').values = [['a']];
      await codeOf(context.sync());
      return told(context, data.getRange('A1'), 'values');
    },
    answer: [['đã ghi']],
    // Nothing of a request that fails stays: all the better.
    harmless: [[['Name']]],
  },
  {
    code: 'case-does-not-tell-titles-apart',
    assumption: 'sheet-names',
    source: 'H6 duplicate sheet name',
    ask: adding(own('DATA')),
    answer: 'ItemAlreadyExists',
  },
  {
    code: 'a-slash-in-a-title',
    assumption: 'sheet-names',
    source: 'F B.7',
    ask: adding(own('01/2026')),
    answer: 'InvalidArgument',
  },
  {
    code: 'a-title-of-32-characters',
    assumption: 'sheet-names',
    source: 'F B.7',
    ask: adding(own('').padEnd(LONGEST_TITLE + 1, 'x')),
    answer: 'InvalidArgument',
  },
  {
    code: 'a-title-of-31-characters',
    assumption: 'sheet-names',
    source: 'F B.7',
    ask: adding(own('').padEnd(LONGEST_TITLE, 'x')),
    answer: 'x'.repeat(LONGEST_TITLE - own('').length),
  },
  {
    code: 'an-apostrophe-at-the-end-of-a-title',
    assumption: 'sheet-names',
    source: 'F B.7',
    ask: adding(own("x'")),
    answer: 'InvalidArgument',
  },
  {
    code: 'the-reserved-title',
    assumption: 'sheet-names',
    source: 'F B.7',
    ask: adding('History'),
    answer: 'InvalidArgument',
  },
  { code: 'a-blank-title', assumption: 'sheet-names', source: 'F B.7', ask: adding('  '), answer: 'InvalidArgument' },
  {
    code: 'a-write-into-a-protected-sheet',
    assumption: 'protection',
    source: 'F B.10',
    ask: async (context, data) => {
      await protect(context, data);
      data.getRange('A1').values = [['x']];
      await context.sync();
    },
    answer: 'AccessDenied',
  },
  {
    code: 'a-protected-sheet-says-so',
    assumption: 'protection',
    source: 'F B.10',
    ask: async (context, data) => {
      await protect(context, data);
      data.protection.load('protected');
      await context.sync();
      return data.protection.protected;
    },
    answer: true,
  },
  {
    code: 'reading-a-protected-sheet',
    assumption: 'protection',
    source: 'F B.10',
    ask: async (context, data) => {
      await protect(context, data);
      return told(context, data.getRange('A2'), 'values');
    },
    answer: [['Ann']],
  },
  {
    code: 'used-range-values-and-address',
    assumption: 'used-range',
    source: 'H2 used range',
    ask: async (context, data) => {
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
    code: 'values-of-whole-columns',
    assumption: 'used-range',
    source: 'F B.4 unbounded',
    ask: (context, data) => told(context, data.getRange('A:B'), 'values'),
    answer: null,
    harmless: 'any',
  },
  {
    code: 'formats-count-unless-only-values-are-asked-for',
    assumption: 'used-range',
    source: 'F B.4 used range',
    ask: async (context, data) => {
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
    code: 'used-range-of-an-empty-sheet',
    assumption: 'used-range',
    source: 'F B.4 empty sheet',
    ask: async (context) => {
      const sheet = context.workbook.worksheets.add(own('Trống'));
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
    code: 'struck-through-is-null-for-a-mixture',
    assumption: 'used-range',
    source: 'F B.4 mixed formats',
    ask: async (context, data) => {
      data.getRange('A2').format.font.strikethrough = true;
      const fonts = [data.getRange(), data.getRange('A2:B2'), data.getRange('A3:B3')].map(({ format }) => format.font);
      for (const font of fonts) font.load('strikethrough');
      await context.sync();
      return fonts.map(({ strikethrough }) => strikethrough);
    },
    answer: [null, null, false],
  },
  {
    code: 'an-error-is-told-by-its-type',
    assumption: 'used-range',
    source: 'F B.4 errors',
    ask: async (context, data) => {
      const range = data.getRange('A5');
      range.values = [['#REF!']];
      range.load('values,valueTypes');
      await context.sync();
      return [range.values, range.valueTypes];
    },
    answer: [[['#REF!']], [['Error']]],
  },
  {
    code: 'an-address-that-is-none',
    assumption: 'missing-things',
    source: '#1561',
    ask: async (context, data) => {
      data.getRange('A1:?').load('address');
      await context.sync();
    },
    answer: 'InvalidArgument',
  },
  {
    code: 'the-place-of-an-error-of-adding-a-sheet',
    assumption: 'error-places',
    source: 'learn.microsoft.com "Error handling with the application-specific APIs"',
    ask: async (context) => {
      context.workbook.worksheets.add(own('Data'));
      try {
        await context.sync();
        return null;
      } catch (error) {
        return [hostErrorCode(error), hostErrorPlace(error)];
      }
    },
    answer: ['ItemAlreadyExists', 'WorksheetCollection.add'],
  },
  {
    code: 'rows-are-frozen',
    assumption: 'frozen-rows',
    source: 'F B.10',
    ask: async (context, data) => {
      data.freezePanes.freezeRows(1);
      await context.sync();
      return 'done';
    },
    answer: 'done',
  },
];
