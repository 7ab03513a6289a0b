/** Pairs of script and answer for what the add-in writes beside plain cells: settings, tables, scales, rules, looks. */
import type { Pair } from './conformance';

const NAMESPACE = 'urn:tiendo:settings';

/** Adds a table on the cells of `Data`. */
function addTable(data: Excel.Worksheet, name: string): Excel.Table {
  const table = data.tables.add('A1:B3', true);
  table.name = name;
  return table;
}

export const WRITE_PAIRS: readonly Pair[] = [
  {
    source: 'H2 settings, customXmlParts',
    says: 'a part is found by its namespace, and its text is what was given',
    script: async (context) => {
      context.workbook.customXmlParts.add(`<settings xmlns="${NAMESPACE}" version="1">{}</settings>`);
      context.workbook.customXmlParts.add('<other xmlns="urn:other"/>');
      const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
      parts.load('items/id');
      await context.sync();
      const texts = parts.items.map((part) => part.getXml());
      await context.sync();
      return texts.map(({ value }) => value);
    },
    answer: [`<settings xmlns="${NAMESPACE}" version="1">{}</settings>`],
  },
  {
    source: 'H2 settings, customXmlParts',
    says: 'a part is written over and deleted',
    script: async (context) => {
      const part = context.workbook.customXmlParts.add(`<settings xmlns="${NAMESPACE}">1</settings>`);
      part.setXml(`<settings xmlns="${NAMESPACE}">2</settings>`);
      const text = part.getXml();
      await context.sync();
      part.delete();
      const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
      parts.load('items/id');
      await context.sync();
      return [[text].map(({ value }) => value), parts.items.map(({ id }) => id)];
    },
    answer: [[`<settings xmlns="${NAMESPACE}">2</settings>`], []],
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
      return parts.items.length;
    },
    answer: 0,
  },
  {
    source: 'H not verified',
    says: 'a part that is no XML',
    script: async (context) => {
      context.workbook.customXmlParts.add('{}');
      await context.sync();
    },
    answer: 'InvalidArgument',
  },
  {
    source: 'F B.4 null leaves',
    says: 'null leaves a number format and a formula',
    script: async (context, data) => {
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
    source: '#224, xlwings #747 (desktop)',
    says: 'an array over rows that a filter hides: its first line goes into every row that is seen, hidden ones stay',
    given: (host) => host.book.sheet('Data')?.filterOut(1),
    script: async (context, data) => {
      const range = data.getRange('A1:A3');
      range.formulas = [['x'], ['y'], ['z']];
      range.load('values,rowHidden');
      await context.sync();
      return [range.values, range.rowHidden];
    },
    answer: [[['x'], ['Ann'], ['x']], null],
  },
  {
    source: '#224 (workaround), NetOffice #2',
    says: 'a cell alone is written whether a filter hides its row or not',
    given: (host) => host.book.sheet('Data')?.filterOut(1),
    script: async (context, data) => {
      data.getRange('A2').formulas = [['y']];
      const range = data.getRange('A1:A3');
      range.load('values');
      await context.sync();
      return range.values;
    },
    answer: [['Name'], ['y'], ['Bob']],
  },
  {
    source: 'F B.5 guard',
    says: 'a number that is entered into a cell of text format becomes text',
    script: async (context, data) => {
      const range = data.getRange('E1');
      range.numberFormat = [['@']];
      range.values = [[5]];
      range.load('values,valueTypes');
      await context.sync();
      return [range.values, range.valueTypes];
    },
    answer: [[['5']], [['String']]],
  },
  {
    source: 'F B.5 guard',
    says: 'a number keeps its type when its cell gets text format later',
    script: async (context, data) => {
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
    source: 'H2 tables',
    says: 'a table is found on the cells that it overlaps',
    script: async (context, data) => {
      addTable(data, 'Bang');
      const there = data.getRange('B3:D9').getTables(false);
      const inside = data.getRange('B3:D9').getTables(true);
      there.load('items/name');
      inside.load('items/name');
      await context.sync();
      return [there.items.map(({ name }) => name), inside.items.map(({ name }) => name)];
    },
    answer: [['Bang'], []],
  },
  {
    source: 'H2 tables',
    says: 'a table turned into plain cells leaves them as they are',
    script: async (context, data) => {
      const table = addTable(data, 'Bang');
      const range = table.getRange();
      range.load('address,values');
      table.convertToRange();
      data.tables.load('items/name');
      await context.sync();
      return [range.address, range.values[0], data.tables.items.length];
    },
    answer: ['Data!A1:B3', ['Name', 'Qty'], 0],
  },
  {
    source: '#2097 ("by design"), #6745',
    says: 'what is entered right beside a table becomes part of it',
    script: async (context, data) => {
      const range = addTable(data, 'Bang').getRange();
      data.getRange('C2').formulas = [['x']];
      const header = data.getRange('C1');
      range.load('address');
      header.load('values');
      await context.sync();
      return [range.address, header.values];
    },
    answer: ['Data!A1:C3', [['Column1']]],
  },
  {
    source: '#3013, #12',
    says: 'cells of a table cannot be merged',
    script: async (context, data) => {
      addTable(data, 'Bang');
      data.getRange('B1:B2').merge(false);
      await context.sync();
    },
    answer: 'InvalidOperation',
  },
  {
    source: '#3611',
    says: 'merged areas are told where they begin inside, not where they reach in',
    given: (host) =>
      host.book
        .sheet('Data')
        ?.merges.push({ top: 4, bottom: 4, left: 0, right: 5 }, { top: 6, bottom: 6, left: 4, right: 5 }),
    script: async (context, data) => {
      const areas = data.getRange('D1:H9').getMergedAreasOrNullObject();
      areas.load('address');
      await context.sync();
      return areas.address;
    },
    answer: 'Data!E7:F7',
  },
  {
    source: 'H not verified',
    says: 'two tables of one name',
    script: async (context, data) => {
      addTable(data, 'Bang');
      const other = data.tables.add('D1:E3', true);
      other.name = 'BANG';
      await context.sync();
    },
    answer: 'ItemAlreadyExists',
  },
  {
    source: 'H not verified',
    says: 'two tables on the same cells',
    script: async (context, data) => {
      addTable(data, 'Bang');
      data.tables.add('B2:C4', true);
      await context.sync();
    },
    answer: 'InvalidArgument',
  },
  {
    source: 'H not verified',
    says: 'a formula that names a table which is not there',
    script: async (context, data) => {
      data.getRange('E1').formulas = [['=SUM(Bang[Qty])']];
      await context.sync();
    },
    answer: 'InvalidArgument',
  },
  {
    source: 'H2 conditional format',
    says: 'a colour scale is told from other formats and gives its points',
    script: async (context, data) => {
      const point = (formula: string, color: string): Excel.ConditionalColorScaleCriterion => {
        return { type: 'Number', formula, color };
      };
      const { conditionalFormats } = data.getRange('B2:B3');
      conditionalFormats.add('ColorScale').colorScale.criteria = {
        minimum: point('0', '#F8696B'),
        maximum: point('9', '#63BE7B'),
      };
      conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      conditionalFormats.load('items/type,items/colorScaleOrNullObject/criteria');
      await context.sync();
      return conditionalFormats.items.map(({ type, colorScaleOrNullObject: scale }) =>
        type === 'ColorScale' ? [type, scale.criteria.maximum.formula] : [type, scale.isNullObject],
      );
    },
    answer: [
      ['Custom', true],
      ['ColorScale', '9'],
    ],
  },
  {
    source: 'H not verified',
    says: 'formats are cleared off some cells and stay on the others',
    script: async (context, data) => {
      data.getRange('B1:B9').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      data.getRange('B3:C4').conditionalFormats.clearAll();
      const { conditionalFormats } = data.getRange();
      conditionalFormats.load('items/type');
      await context.sync();
      const areas = conditionalFormats.items.map((format) => format.getRanges());
      for (const area of areas) area.load('address');
      await context.sync();
      return areas.map(({ address }) => address);
    },
    answer: ['Data!B1:B2,Data!B5:B9'],
  },
  {
    source: 'F B.2 limits',
    says: 'a list of words longer than 255 letters',
    script: async (context, data) => {
      data.getRange('B2').dataValidation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } };
      await context.sync();
    },
    answer: 'InvalidArgument',
  },
  {
    source: 'F B.12 range source',
    says: 'a list from a range, on some cells of those asked',
    script: async (context, data) => {
      data.getRange('B2').dataValidation.rule = { list: { inCellDropDown: true, source: '=Data!$A$2:$A$3' } };
      const all = data.getRange('B1:B3').dataValidation;
      const one = data.getRange('B2').dataValidation;
      all.load('type');
      one.load('type,rule');
      await context.sync();
      return [all.type, one.type, one.rule.list?.source];
    },
    answer: ['Inconsistent', 'List', '=Data!$A$2:$A$3'],
  },
  {
    source: '#4900, #6218',
    says: 'looks of cells: no fill and a white fill have colour and pattern alike, and another tint; a jump is told',
    script: async (context, data) => {
      data.getRange('A2').format.fill.color = '#FF0000';
      data.getRange('A3').hyperlink = { documentReference: 'Data!A1' };
      data.getRange('A4').format.fill.color = '#FFFFFF';
      const asked = data.getRange('A1:A4').getCellProperties({
        hyperlink: true,
        format: { fill: { color: true, pattern: true, tintAndShade: true } },
      });
      await context.sync();
      return asked.value.map(([cell]) => [
        cell?.format?.fill?.color,
        cell?.format?.fill?.pattern,
        cell?.format?.fill?.tintAndShade,
        cell?.hyperlink?.documentReference,
      ]);
    },
    answer: [
      ['#FFFFFF', null, null, undefined],
      ['#FF0000', 'Solid', 0, undefined],
      ['#FFFFFF', null, null, 'Data!A1'],
      ['#FFFFFF', null, 0, undefined],
    ],
  },
  {
    source: 'H not verified',
    says: 'edges stand on the outer cells, inner lines between them',
    script: async (context, data) => {
      const { borders } = data.getRange('A1:A3').format;
      borders.getItem('EdgeBottom').style = 'Continuous';
      const asked = data.getRange('A1:A3').getCellProperties({ format: { borders: { style: true } } });
      await context.sync();
      return asked.value.map(([cell]) => cell?.format?.borders?.bottom?.style);
    },
    answer: ['None', 'None', 'Continuous'],
  },
  {
    source: 'H not verified',
    says: 'an inner line where there is no inside',
    script: async (context, data) => {
      data.getRange('A1:B1').format.borders.getItem('InsideHorizontal').style = 'Continuous';
      await context.sync();
    },
    answer: 'InvalidArgument',
  },
];
