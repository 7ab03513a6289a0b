/** What Excel makes of what is entered, and of null among it; rows that nobody sees. */
import { askFilters, queueShowAll } from '../../filters';
import { guardText } from '../../block';
import { entered, own, told } from '../probe';
import type { Probe } from '../probe';

/** Filters the sheet by a name, so that `Ann` in row 2 is hidden. */
async function filterOutAnn(context: Excel.RequestContext, data: Excel.Worksheet): Promise<void> {
  data.autoFilter.apply(data.getRange('A1:B3'), 0, { filterOn: 'Values', values: ['Bob'] });
  await context.sync();
}

async function valuesAndHiding(context: Excel.RequestContext, data: Excel.Worksheet): Promise<unknown> {
  const range = data.getRange('A1:A3');
  range.load('values,rowHidden');
  await context.sync();
  return [range.values, range.rowHidden];
}

export const ENTERING_PROBES: readonly Probe[] = [
  {
    code: 'an-array-of-the-wrong-size',
    assumption: 'whole-arrays',
    source: '#1025',
    ask: async (context, data) => {
      data.getRange('A1:B2').values = [['a']];
      await context.sync();
    },
    answer: 'InvalidArgument',
  },
  {
    code: 'a-large-array-arrives-whole',
    assumption: 'whole-arrays',
    source: 'H2 set values > 1,500 cells',
    ask: async (context, data) => {
      data.getRange('A1:B1000').values = Array.from({ length: 1000 }, (_, at) => [at, 'x']);
      await context.sync();
      return told(context, data.getRange('A1000'), 'values');
    },
    answer: [[999]],
  },
  {
    code: 'an-equals-sign-makes-a-formula',
    assumption: 'entry-coercion',
    source: 'F B.5 text taken for a formula',
    ask: async (context, data) => {
      data.getRange('E1').values = [['=1+1']];
      return told(context, data.getRange('E1'), 'formulas');
    },
    answer: [['=1+1']],
    harmless: 'any',
  },
  {
    code: 'a-bulleted-text-makes-a-formula',
    assumption: 'entry-coercion',
    source: 'F B.5 text taken for a formula',
    ask: async (context, data) => {
      data.getRange('E1').values = [['- Phòng']];
      return told(context, data.getRange('E1'), 'formulas');
    },
    answer: [['=- Phòng']],
    harmless: 'any',
  },
  {
    code: 'text-format-keeps-an-equals-sign',
    assumption: 'text-format',
    source: 'F B.5 guard',
    ask: entered('=1+1', '@'),
    answer: ['=1+1', 'String'],
  },
  {
    code: 'an-apostrophe-keeps-text-and-goes',
    assumption: 'text-stays-text',
    source: 'H3 leading apostrophe',
    ask: entered("'=1+1"),
    answer: ['=1+1', 'String'],
  },
  {
    code: 'guarded-texts-stay-as-they-are-with-their-format',
    assumption: 'text-stays-text',
    source: '#6687',
    ask: async (context, data) => {
      const texts = ['=1+1', '- Phòng', '@a', '0012', '3/4', '50%', 'TRUE', "'x", '19-8-2025', '#N/A', '1E5'];
      const range = data.getRange(`E1:E${texts.length}`);
      range.formulas = texts.map((text) => [guardText(text, 'General')]);
      range.load('formulas,valueTypes,numberFormat');
      await context.sync();
      const columns = [range.formulas, range.valueTypes, range.numberFormat] as unknown[][][];
      return columns.map((rows) => rows.map(([first]) => first));
    },
    answer: [
      ['=1+1', '- Phòng', '@a', '0012', '3/4', '50%', 'TRUE', "'x", '19-8-2025', '#N/A', '1E5'],
      Array.from({ length: 11 }, () => 'String'),
      Array.from({ length: 11 }, () => 'General'),
    ],
  },
  {
    code: 'an-apostrophe-in-a-cell-of-a-day-keeps-its-format',
    assumption: 'text-stays-text',
    source: '#6687',
    ask: async (context, data) => {
      const cell = data.getRange('E1');
      cell.numberFormat = [['dd/mm/yyyy']];
      cell.formulas = [[guardText('Quý I', 'dd/mm/yyyy')]];
      cell.load('formulas,numberFormat');
      await context.sync();
      return [cell.formulas, cell.numberFormat];
    },
    answer: [[['Quý I']], [['dd/mm/yyyy']]],
  },
  {
    code: 'a-code-with-zeros',
    assumption: 'entry-coercion',
    source: 'H3 entry coercion',
    ask: entered('0012'),
    answer: [12, 'Double'],
    harmless: 'any',
  },
  {
    code: 'a-code-with-zeros-in-text-format',
    assumption: 'text-format',
    source: 'H3 entry coercion',
    ask: entered('0012', '@'),
    answer: ['0012', 'String'],
  },
  {
    code: 'per-cent',
    assumption: 'entry-coercion',
    source: 'H3 entry coercion',
    ask: entered('50%'),
    answer: [0.5, 'Double'],
    harmless: 'any',
  },
  {
    code: 'truth-values',
    assumption: 'entry-coercion',
    source: 'H3 entry coercion',
    ask: entered('TRUE'),
    answer: [true, 'Boolean'],
    harmless: 'any',
  },
  {
    code: 'a-fraction-becomes-a-day',
    assumption: 'entry-coercion',
    source: 'F B.5 codes',
    ask: async (context, data) => ((await entered('3/4')(context, data)) as unknown[])[1],
    answer: 'Double',
    harmless: 'any',
  },
  {
    code: 'a-day-that-is-none-in-en-us-stays-text',
    assumption: 'entry-coercion',
    source: 'F B.5 dates',
    ask: entered('19-8-2025'),
    answer: ['19-8-2025', 'String'],
    harmless: 'any',
  },
  {
    code: 'empty-text-clears-a-cell',
    assumption: 'null-leaves',
    source: 'F B.4 "" clears',
    ask: async (context, data) => {
      const range = data.getRange('A2');
      range.values = [['']];
      range.load('valueTypes');
      await context.sync();
      return range.valueTypes;
    },
    answer: [['Empty']],
  },
  {
    code: 'null-leaves-a-cell',
    assumption: 'null-leaves',
    source: 'F B.4 null leaves',
    ask: async (context, data) => {
      data.getRange('A2:B2').values = [[null, 9]];
      return told(context, data.getRange('A2:B2'), 'values');
    },
    answer: [['Ann', 9]],
  },
  {
    code: 'null-leaves-a-number-format-and-a-formula',
    assumption: 'null-leaves',
    source: 'F B.4 null leaves',
    ask: async (context, data) => {
      const range = data.getRange('A2:B2');
      range.numberFormat = [[null, '0.0']];
      range.formulas = [[null, '=1+1']];
      range.load('numberFormat,formulas');
      await context.sync();
      return [range.numberFormat, range.formulas];
    },
    answer: [[['General', '0.0']], [['Ann', '=1+1']]],
  },
  {
    code: 'a-number-entered-in-text-format-becomes-text',
    assumption: 'text-format',
    source: 'F B.5 guard',
    ask: async (context, data) => {
      const range = data.getRange('E1');
      range.numberFormat = [['@']];
      range.values = [[5]];
      range.load('values,valueTypes');
      await context.sync();
      return [range.values, range.valueTypes];
    },
    answer: [[['5']], [['String']]],
    // It stays a number: the step aside through another format is then not needed, and does no harm.
    harmless: [[[[5]], [['Double']]]],
  },
  {
    code: 'a-number-keeps-its-type-in-a-later-text-format',
    assumption: 'text-format',
    source: 'F B.5 guard',
    ask: async (context, data) => {
      const range = data.getRange('E1');
      range.values = [[5]];
      range.numberFormat = [['@']];
      range.load('values,valueTypes');
      await context.sync();
      return [range.values, range.valueTypes];
    },
    answer: [[[5]], [['Double']]],
  },
  {
    // Its first line goes into every row that is seen, hidden ones stay; an Excel that enters all lines does no harm.
    code: 'an-array-over-filtered-rows',
    assumption: 'hidden-rows',
    source: '#224, xlwings #747 (desktop)',
    ask: async (context, data) => {
      await filterOutAnn(context, data);
      data.getRange('A1:A3').formulas = [['x'], ['y'], ['z']];
      return valuesAndHiding(context, data);
    },
    answer: [[['x'], ['Ann'], ['x']], null],
    harmless: [[[['x'], ['y'], ['z']], null]],
  },
  {
    code: 'a-cell-alone-in-a-filtered-row',
    assumption: 'hidden-rows',
    source: '#224 (workaround), NetOffice #2',
    ask: async (context, data) => {
      await filterOutAnn(context, data);
      data.getRange('A2').formulas = [['y']];
      return valuesAndHiding(context, data);
    },
    answer: [[['Name'], ['y'], ['Bob']], null],
  },
  {
    code: 'an-array-over-a-row-hidden-by-hand',
    assumption: 'hidden-rows',
    source: 'H not verified',
    ask: async (context, data) => {
      data.getRange('A2').rowHidden = true;
      await context.sync();
      data.getRange('A1:A3').formulas = [['x'], ['y'], ['z']];
      return valuesAndHiding(context, data);
    },
    answer: [[['x'], ['y'], ['z']], null],
    // Rows that are hidden are entered one by one in a plan; a tab of ours is read back.
    harmless: [[[['x'], ['Ann'], ['x']], null]],
  },
  {
    code: 'some-rows-hidden',
    assumption: 'hidden-rows',
    source: 'F B.1 rowHidden',
    ask: async (context, data) => {
      data.getRange('A2').rowHidden = true;
      await context.sync();
      return told(context, data.getRange('A1:A3'), 'rowHidden');
    },
    answer: null,
  },
  {
    code: 'a-filter-of-a-sheet-goes-in-the-request-that-writes',
    assumption: 'filters-cleared',
    source: 'H not verified',
    ask: async (context, data) => {
      await filterOutAnn(context, data);
      const asked = askFilters(data);
      await context.sync();
      queueShowAll(asked, []);
      data.getRange('A1:A3').formulas = [['x'], ['y'], ['z']];
      return valuesAndHiding(context, data);
    },
    answer: [[['x'], ['y'], ['z']], false],
  },
  {
    code: 'a-filter-of-a-table-goes-in-the-request-that-writes',
    assumption: 'filters-cleared',
    source: 'H not verified',
    ask: async (context, data) => {
      const table = data.tables.add('A1:B3', true);
      table.name = own('Bang');
      await context.sync();
      table.autoFilter.apply(data.getRange('A1:B3'), 0, { filterOn: 'Values', values: ['Bob'] });
      await context.sync();
      const asked = askFilters(data);
      await context.sync();
      queueShowAll(asked, [table]);
      data.getRange('A2:A3').formulas = [['y'], ['z']];
      return valuesAndHiding(context, data);
    },
    answer: [[['Name'], ['y'], ['z']], false],
  },
];
