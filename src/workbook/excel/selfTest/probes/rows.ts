/** Whole rows that are put in and taken out. */
import { codeOf, own, told } from '../probe';
import type { Probe } from '../probe';

/** The row at `Bob`, whole. */
function bobs(data: Excel.Worksheet): Excel.Range {
  return data.getRange('A3').getEntireRow();
}

export const ROW_PROBES: readonly Probe[] = [
  {
    code: 'a-whole-row-put-in-moves-cells-and-formulas',
    assumption: 'rows-put-in',
    source: 'learn.microsoft.com "Range.insert"',
    ask: async (context, data) => {
      data.getRange('D1').formulas = [['=B3+1']];
      data.getRange('D2').formulas = [['=SUM(B2:B3)']];
      bobs(data).insert('Down');
      return [
        await told(context, data.getRange('A2:B4'), 'values'),
        await told(context, data.getRange('D1:D2'), 'formulas'),
      ];
    },
    answer: [
      [
        ['Ann', 3],
        ['', ''],
        ['Bob', 5],
      ],
      [['=B4+1'], ['=SUM(B2:B4)']],
    ],
  },
  {
    code: 'a-row-put-in-has-the-looks-of-the-row-above',
    assumption: 'rows-put-in',
    source: 'VBA Range.Insert: CopyOrigin xlFormatFromLeftOrAbove; not verified for scripts',
    ask: async (context, data) => {
      data.getRange('A2:B2').format.font.bold = true;
      bobs(data).insert('Down');
      const { font } = data.getRange('A3:B3').format;
      font.load('bold');
      await context.sync();
      return font.bold;
    },
    answer: true,
    // The formats of the row above are copied where the new row lacks them.
    harmless: [false],
  },
  {
    code: 'copied-formats-leave-contents',
    assumption: 'rows-put-in',
    source: 'learn.microsoft.com "Range.copyFrom"',
    ask: async (context, data) => {
      data.getRange('A2:B2').format.font.bold = true;
      data.getRange('A2:B2').numberFormat = [['@', '0.00']];
      const below = data.getRange('A3:B3');
      below.copyFrom(data.getRange('A2:B2'), 'Formats');
      below.load('values,numberFormat');
      const { font } = data.getRange('A3').format;
      font.load('bold');
      await context.sync();
      return [below.values, below.numberFormat, font.bold];
    },
    answer: [[['Bob', 5]], [['@', '0.00']], true],
  },
  {
    code: 'a-row-taken-out-leaves-all-as-it-was',
    assumption: 'rows-put-in',
    source: 'learn.microsoft.com "Range.delete"',
    ask: async (context, data) => {
      data.getRange('D1').formulas = [['=B3+1']];
      bobs(data).insert('Down');
      data.getRange('A3').getEntireRow().delete('Up');
      return [
        await told(context, data.getRange('A1:B3'), 'values'),
        await told(context, data.getRange('D1'), 'formulas'),
      ];
    },
    answer: [
      [
        ['Name', 'Qty'],
        ['Ann', 3],
        ['Bob', 5],
      ],
      [['=B3+1']],
    ],
  },
  {
    code: 'a-row-put-into-a-table-makes-it-longer',
    assumption: 'rows-put-in',
    source: 'learn.microsoft.com "Insert or delete rows"; not verified for scripts',
    ask: async (context, data) => {
      const table = data.tables.add('A1:B3', true);
      table.name = own('Bang');
      bobs(data).insert('Down');
      const range = table.getRange();
      range.load('rowCount');
      await context.sync();
      return range.rowCount;
    },
    answer: 4,
  },
  {
    code: 'no-row-is-put-in-across-two-tables',
    assumption: 'rows-put-in',
    source:
      'learn.microsoft.com "Error handling with the application-specific APIs": InsertDeleteConflict; not verified',
    ask: async (context, data) => {
      data.getRange('D1:D3').values = [['a'], ['b'], ['c']];
      data.tables.add('A1:B3', true).name = own('Bang');
      data.tables.add('D1:D3', true).name = own('Khac');
      bobs(data).insert('Down');
      return codeOf(context.sync());
    },
    answer: 'InsertDeleteConflict',
    // Places with two tables are refused before.
    harmless: 'any',
  },
];
