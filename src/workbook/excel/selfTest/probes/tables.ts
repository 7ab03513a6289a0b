/** Excel tables, what is entered beside them, hidden names, merged areas, jumps. */
import { jumpFormula } from '../../block';
import { jump } from '../../jump';
import { dissolveTables, queueEntries } from '../../tables';
import { bare, codeOf, own, OWN_PREFIX, told } from '../probe';
import type { Probe } from '../probe';

/** Adds a table on the cells of the sheet. */
function addTable(data: Excel.Worksheet, name: string): Excel.Table {
  const table = data.tables.add('A1:B3', true);
  table.name = own(name);
  return table;
}

/** Names of the self-test's own, without what all of them begin with. */
function ownNames(items: readonly { readonly name: string }[]): string[] {
  return items.map(({ name }) => name).filter((name) => name.startsWith(OWN_PREFIX));
}

/** Number formats that leave those of the cells. */
function asTheyAre(entries: readonly (readonly unknown[])[]): null[][] {
  return entries.map((row) => row.map(() => null));
}

/** The formula of a jump that shows a text. */
function jumping(text: string): string {
  const link = { sheet: own('Data'), row: 3, column: 1 };
  return jumpFormula({ value: text, style: 'link', link }) ?? '';
}

export const TABLE_PROBES: readonly Probe[] = [
  {
    code: 'a-table-is-found-on-the-cells-that-it-overlaps',
    assumption: 'table-neighbours',
    source: 'H2 tables',
    ask: async (context, data) => {
      addTable(data, 'Bang');
      const there = data.getRange('B3:D9').getTables(false);
      const inside = data.getRange('B3:D9').getTables(true);
      there.load('items/name');
      inside.load('items/name');
      await context.sync();
      return [there, inside].map(({ items }) => ownNames(items));
    },
    answer: [['Bang'], []],
  },
  {
    code: 'what-is-entered-beside-a-table-becomes-part-of-it',
    assumption: 'table-neighbours',
    source: '#2097 ("by design"), #6745',
    ask: async (context, data) => {
      const range = addTable(data, 'Bang').getRange();
      data.getRange('C2').formulas = [['x']];
      const header = data.getRange('C1');
      range.load('address');
      header.load('values');
      await context.sync();
      return [bare(range.address), header.values];
    },
    answer: ['A1:C3', [['Column1']]],
    // Columns beside a table are refused, whatever Excel would do.
    harmless: 'any',
  },
  {
    code: 'cells-of-a-table-cannot-be-merged',
    assumption: 'table-neighbours',
    source: '#3013, #12',
    ask: async (context, data) => {
      addTable(data, 'Bang');
      data.getRange('B1:B2').merge(false);
      await context.sync();
    },
    answer: 'InvalidOperation',
    harmless: 'any',
  },
  {
    code: 'a-table-made-plain-cells-leaves-them-as-they-are',
    assumption: 'tables-end',
    source: 'H2 tables',
    ask: async (context, data) => {
      const table = addTable(data, 'Bang');
      const range = table.getRange();
      range.load('address,values');
      table.convertToRange();
      data.tables.load('items/name');
      await context.sync();
      return [bare(range.address), range.values[0], data.tables.items.length];
    },
    answer: ['A1:B3', ['Name', 'Qty'], 0],
  },
  {
    code: 'the-name-of-a-table-is-free-in-the-request-that-ends-it',
    assumption: 'table-names',
    source: 'H not verified',
    ask: async (context, data) => {
      const table = addTable(data, 'Bang');
      await context.sync();
      dissolveTables([await named(context, table)]);
      const tables = [{ name: own('Bang'), address: 'A1:B3' }];
      queueEntries(data, asTheyAre(ENTRIES), ENTRIES, tables);
      data.tables.load('items/name');
      await context.sync();
      const formulas = (await told(context, data.getRange('C2'), 'formulas')) as unknown[][];
      return [ownNames(data.tables.items), String(formulas[0]?.[0]).includes(`${own('Bang')}[`)];
    },
    answer: [['Bang'], true],
  },
  {
    // Titles of tables are made free before, so that either code does.
    code: 'two-tables-of-one-name',
    assumption: 'table-names',
    source: '#551',
    ask: async (context, data) => {
      addTable(data, 'Bang');
      const other = data.tables.add('D1:E3', true);
      other.name = own('BANG');
      await context.sync();
    },
    answer: 'InvalidArgument',
    harmless: ['ItemAlreadyExists'],
  },
  {
    code: 'two-tables-on-the-same-cells',
    assumption: 'table-names',
    source: '#1199',
    ask: async (context, data) => {
      addTable(data, 'Bang');
      data.tables.add('B2:C4', true);
      await context.sync();
    },
    answer: 'InvalidArgument',
  },
  {
    code: 'a-formula-that-names-a-missing-table',
    assumption: 'table-names',
    source: 'H not verified',
    ask: async (context, data) => {
      data.getRange('E1').formulas = [[`=SUM(${own('Khong')}[Qty])`]];
      await context.sync();
    },
    answer: 'InvalidArgument',
    harmless: 'any',
  },
  {
    code: 'a-hidden-name-is-listed-and-points-where-it-was-put',
    assumption: 'hidden-names',
    source: 'F B.11',
    ask: async (context, data) => {
      const { names } = context.workbook;
      names.add(own('Vung'), data.getRange('A1:B2')).visible = false;
      names.load('items/name');
      const item = names.getItemOrNullObject(own('Vung'));
      item.load('type,formula');
      const range = item.getRangeOrNullObject();
      range.load('address');
      await context.sync();
      return [ownNames(names.items), item.type, String(item.formula), range.address];
    },
    answer: [['Vung'], 'Range', '=Data!$A$1:$B$2', 'Data!A1:B2'],
  },
  {
    code: 'a-hidden-name-is-moved-by-its-formula',
    assumption: 'hidden-names',
    source: 'F B.11',
    ask: async (context, data) => {
      const item = context.workbook.names.add(own('Vung'), data.getRange('A1'));
      item.visible = false;
      await context.sync();
      item.formula = `='${own('Data')}'!$A$1:$C$3`;
      const range = item.getRangeOrNullObject();
      range.load('address');
      await context.sync();
      return bare(range.address);
    },
    answer: 'A1:C3',
  },
  {
    code: 'a-name-that-is-taken',
    assumption: 'hidden-names',
    source: '#2875',
    ask: async (context, data) => {
      const { names } = context.workbook;
      names.add(own('Vung'), data.getRange('A1'));
      await context.sync();
      names.add(own('VUNG'), data.getRange('A2'));
      await context.sync();
    },
    answer: 'ItemAlreadyExists',
    // Whatever the code, the sheet that was just added goes again.
    harmless: ['InvalidArgument'],
  },
  {
    code: 'merged-areas-are-told-where-they-begin',
    assumption: 'merged-areas',
    source: '#3611',
    needs: '1.13',
    ask: async (context, data) => {
      data.getRange('A5:F5').merge(false);
      data.getRange('E7:F7').merge(false);
      const areas = data.getRange('D1:H9').getMergedAreasOrNullObject();
      areas.load('address');
      await context.sync();
      return bare(areas.address);
    },
    answer: 'E7:F7',
    // All areas are asked for from A1: more of them do no harm.
    harmless: 'any',
  },
  {
    code: 'merged-areas-from-the-first-cell',
    assumption: 'merged-areas',
    source: '#3611',
    needs: '1.13',
    ask: async (context, data) => {
      data.getRange('A5:F5').merge(false);
      data.getRange('E7:F7').merge(false);
      const areas = data.getRange('A1:H9').getMergedAreasOrNullObject();
      areas.load('address');
      await context.sync();
      return bare(areas.address).split(',').sort();
    },
    answer: ['A5:F5', 'E7:F7'],
  },
  {
    code: 'more-than-512-merged-areas',
    assumption: 'merged-areas',
    source: 'F B.2 merged areas',
    needs: '1.13',
    ask: async (context, data) => {
      data.getRange('F1:G600').merge(true);
      await context.sync();
      const areas = data.getRange('A1:H2000').getMergedAreasOrNullObject();
      areas.load('areaCount');
      await context.sync();
      return areas.areaCount;
    },
    answer: 'InvalidOperation',
    harmless: [600],
  },
  {
    code: 'a-formula-of-a-jump-shows-its-text',
    assumption: 'jump-formulas',
    source: '#5852 (why it is no hyperlink)',
    ask: async (context, data) => {
      const range = data.getRange('E1:E2');
      range.formulas = [[jumping('Tháng 1 "gấp"')], [jumping('12')]];
      range.load('formulas,values,valueTypes');
      await context.sync();
      const isFormula = (range.formulas as string[][]).map(([formula = '']) => formula.startsWith('=HYPERLINK('));
      return [isFormula, range.values, range.valueTypes];
    },
    answer: [
      [true, true],
      [['Tháng 1 "gấp"'], ['12']],
      [['String'], ['String']],
    ],
  },
  {
    code: 'a-formula-of-a-jump-in-a-table-shows-its-text',
    assumption: 'jump-formulas',
    source: 'H not verified',
    ask: async (context, data) => {
      const entries = [
        ["'Stt", "'Nơi"],
        [1, jumping('Một')],
        [2, jumping('Hai')],
      ];
      queueEntries(data, asTheyAre(entries), entries, [{ name: own('Bang'), address: 'A1:B3' }]);
      return told(context, data.getRange('B1:B3'), 'values');
    },
    answer: [['Nơi'], ['Một'], ['Hai']],
  },
  {
    // For texts too long for a formula.
    code: 'a-jump-of-a-cell-keeps-its-text-and-is-told',
    assumption: 'jump-formulas',
    source: '#5852',
    ask: async (context, data) => {
      const cell = data.getRange('A3');
      cell.hyperlink = { documentReference: `'${own('Data')}'!A1`, textToDisplay: 'Bob' };
      cell.load('values');
      const asked = cell.getCellProperties({ hyperlink: true });
      await context.sync();
      return [cell.values, asked.value[0]?.[0]?.hyperlink?.documentReference?.replace(/'/g, '')];
    },
    answer: [[['Bob']], 'Data!A1'],
  },
  {
    code: 'a-cell-of-another-sheet-is-selected-by-the-second-try',
    assumption: 'jump-selection',
    source: '#5118 (also #930)',
    ask: async (context) => {
      const sheet = context.workbook.worksheets.add(own('Sau'));
      await context.sync();
      const select = (): Excel.Range => {
        sheet.getRange('C3').select();
        const cell = context.workbook.getActiveCell();
        cell.load('address');
        return cell;
      };
      const first = select();
      await context.sync();
      const second = select();
      await context.sync();
      return [first.address, second.address];
    },
    answer: ['Sau!A1', 'Sau!C3'],
    harmless: [['Sau!C3', 'Sau!C3']],
  },
  {
    code: 'a-jump-ends-at-its-cell',
    assumption: 'jump-selection',
    source: '#5118 (also #930)',
    ask: async (context) => {
      context.workbook.worksheets.add(own('Sau'));
      await context.sync();
      const jumped = await jump(context, own('Sau'), 5, 2);
      const cell = context.workbook.getActiveCell();
      cell.load('address');
      await context.sync();
      return [jumped.ok, cell.address];
    },
    answer: [true, 'Sau!C5'],
  },
  {
    code: 'a-jump-with-its-row-selects-from-the-first-column-on',
    assumption: 'jump-selection',
    source: '#5118 (also #930)',
    ask: async (context) => {
      context.workbook.worksheets.add(own('Sau'));
      await context.sync();
      const jumped = await jump(context, own('Sau'), 5, 2, 0);
      const [cell, range] = [context.workbook.getActiveCell(), context.workbook.getSelectedRange()];
      cell.load('address');
      range.load('address');
      await context.sync();
      return [jumped.ok, cell.address, range.address];
    },
    answer: [true, 'Sau!A5', 'Sau!A5:C5'],
  },
  {
    code: 'deleting-a-sheet-leaves-a-name-that-can-be-deleted',
    assumption: 'hidden-names',
    source: 'F B.11',
    ask: async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.add(own('Sau'));
      names.add(own('Vung'), sheet.getRange('A1')).visible = false;
      await context.sync();
      sheet.delete();
      await context.sync();
      const item = names.getItemOrNullObject(own('Vung'));
      item.delete();
      const error = await codeOf(context.sync());
      return error;
    },
    answer: null,
  },
];

const ENTRIES = [
  ["'Name", "'Qty", "'Sum"],
  ["'Ann", 3, `=SUM(${own('Bang')}[Qty])`],
  ["'Bob", 5, ''],
];

/** Returns a table whose name is known. */
async function named(context: Excel.RequestContext, table: Excel.Table): Promise<Excel.Table> {
  table.load('name');
  await context.sync();
  return table;
}
