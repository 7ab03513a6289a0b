/** Looks of cells: fills, lines, colours by value; drop-down lists. */
import { choiceAlert } from '../../addColumns';
import { allFormatting, requestFormatting } from '../../formatting';
import { bare, OWN_PREFIX } from '../probe';
import type { Probe } from '../probe';

/** Queues the question for one look of the borders of some cells. */
function askBorders(range: Excel.Range): OfficeExtension.ClientResult<Excel.CellProperties[][]> {
  return range.getCellProperties({ format: { borders: { style: true } } });
}

/** A drop-down list of words, as the result columns have it. */
const WORDS: Excel.DataValidationRule = { list: { inCellDropDown: true, source: '=$A$2:$A$3' } };

export const LOOK_PROBES: readonly Probe[] = [
  {
    code: 'a-colour-is-answered-as-hex',
    assumption: 'fills',
    source: 'H6 yellow',
    ask: async (context, data) => {
      const { fill } = data.getRange('A1').format;
      fill.color = 'yellow';
      fill.load('color');
      await context.sync();
      return fill.color;
    },
    answer: '#FFFF00',
  },
  {
    code: 'colour-pattern-and-tint-of-no-fill-red-and-white',
    assumption: 'fills',
    source: '#4900, #6218',
    ask: async (context, data) => {
      data.getRange('A2').format.fill.color = '#FF0000';
      data.getRange('A3').format.fill.color = '#FFFFFF';
      const asked = data
        .getRange('A1:A3')
        .getCellProperties({ format: { fill: { color: true, pattern: true, tintAndShade: true } } });
      await context.sync();
      return asked.value.map(([cell]) => {
        const { color, pattern, tintAndShade } = cell?.format?.fill ?? {};
        return [color, pattern, tintAndShade];
      });
    },
    answer: [
      ['#FFFFFF', null, null],
      ['#FF0000', 'Solid', 0],
      ['#FFFFFF', null, 0],
    ],
    harmless: 'any',
  },
  {
    code: 'no-fill-is-told-from-a-white-one',
    assumption: 'fills',
    source: '#4900, #6218',
    ask: async (context, data) => {
      data.getRange('A2').format.fill.color = '#FF0000';
      data.getRange('A3').format.fill.color = '#FFFFFF';
      const asked = requestFormatting(data, data.getRange('A1:A3'));
      await context.sync();
      return allFormatting(asked).map(([look = '{}']) => (JSON.parse(look) as { readonly fill?: string | null }).fill);
    },
    answer: [null, '#FF0000', '#FFFFFF'],
  },
  {
    code: 'edges-stand-on-the-outer-cells',
    assumption: 'lines',
    source: 'H not verified',
    ask: async (context, data) => {
      data.getRange('A1:A3').format.borders.getItem('EdgeBottom').style = 'Continuous';
      const asked = askBorders(data.getRange('A1:A3'));
      await context.sync();
      return asked.value.map(([cell]) => cell?.format?.borders?.bottom?.style);
    },
    answer: ['None', 'None', 'Continuous'],
  },
  {
    code: 'an-inner-line-where-there-is-no-inside',
    assumption: 'lines',
    source: 'H not verified',
    ask: async (context, data) => {
      data.getRange('A1:B1').format.borders.getItem('InsideHorizontal').style = 'Continuous';
      await context.sync();
    },
    answer: 'InvalidArgument',
    // Never asked for: areas of one row have none.
    harmless: 'any',
  },
  {
    // Only lines that are there are taken away, so that it does no harm whether the neighbour's goes too.
    code: 'a-line-taken-away-where-only-the-neighbour-has-one',
    assumption: 'lines',
    source: 'H not verified',
    ask: async (context, data) => {
      data.getRange('A1').format.borders.getItem('EdgeRight').style = 'Continuous';
      await context.sync();
      data.getRange('B1').format.borders.getItem('EdgeLeft').style = 'None';
      const asked = askBorders(data.getRange('A1'));
      await context.sync();
      return asked.value[0]?.[0]?.format?.borders?.right?.style;
    },
    answer: 'Continuous',
    harmless: ['None'],
  },
  {
    code: 'a-line-that-is-taken-away-is-gone',
    assumption: 'lines',
    source: 'H not verified',
    ask: async (context, data) => {
      const line = data.getRange('B2').format.borders.getItem('EdgeLeft');
      line.style = 'Continuous';
      await context.sync();
      line.style = 'None';
      const asked = askBorders(data.getRange('B2'));
      await context.sync();
      return asked.value[0]?.[0]?.format?.borders?.left?.style;
    },
    answer: 'None',
  },
  {
    code: 'a-colour-scale-is-told-from-other-rules-with-its-points',
    assumption: 'rules-by-value',
    source: 'H2 conditional format',
    ask: async (context, data) => {
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
    // In which order they are told is of no matter.
    harmless: [
      [
        ['ColorScale', '9'],
        ['Custom', true],
      ],
    ],
  },
  {
    code: 'rules-are-cleared-off-some-cells-and-stay-on-others',
    assumption: 'rules-by-value',
    source: 'H not verified',
    ask: async (context, data) => {
      data.getRange('B1:B9').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      data.getRange('B3:C4').conditionalFormats.clearAll();
      const { conditionalFormats } = data.getRange();
      conditionalFormats.load('items/type');
      await context.sync();
      const areas = conditionalFormats.items.map((format) => format.getRanges());
      for (const area of areas) area.load('address');
      await context.sync();
      return areas.flatMap(({ address }) => bare(address).split(',')).sort();
    },
    answer: ['B1:B2', 'B5:B9'],
  },
  {
    code: 'a-list-of-words-longer-than-255-letters',
    assumption: 'choice-lists',
    source: 'F B.2 limits',
    ask: async (context, data) => {
      data.getRange('B2').dataValidation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } };
      await context.sync();
    },
    answer: 'InvalidArgument',
    // Our lists stand in cells.
    harmless: 'any',
  },
  {
    code: 'a-list-from-cells-is-told-also-on-some-of-those-asked',
    assumption: 'choice-lists',
    source: 'F B.12 range source',
    ask: async (context, data) => {
      const source = `=${OWN_PREFIX}Data!$A$2:$A$3`;
      data.getRange('B2').dataValidation.rule = { list: { inCellDropDown: true, source } };
      const all = data.getRange('B1:B3').dataValidation;
      const one = data.getRange('B2').dataValidation;
      all.load('type');
      one.load('type');
      await context.sync();
      return [all.type, one.type];
    },
    answer: ['Inconsistent', 'List'],
    // Anything but `None` keeps the cells from being ruled again.
    harmless: [['MixedCriteria', 'List']],
  },
  {
    code: 'a-warning-without-title-and-message',
    assumption: 'choice-lists',
    source: 'H not verified',
    ask: async (context, data) => {
      const { dataValidation } = data.getRange('B2:B3');
      dataValidation.rule = WORDS;
      dataValidation.errorAlert = choiceAlert();
      dataValidation.load('type,errorAlert');
      await context.sync();
      const { showAlert, style } = dataValidation.errorAlert;
      return [dataValidation.type, showAlert, style];
    },
    answer: ['List', true, 'Warning'],
  },
  {
    code: 'a-list-that-is-cleared-is-gone',
    assumption: 'choice-lists',
    source: 'F B.12',
    ask: async (context, data) => {
      const { dataValidation } = data.getRange('B2:B3');
      dataValidation.rule = WORDS;
      await context.sync();
      dataValidation.clear();
      dataValidation.load('type');
      await context.sync();
      return dataValidation.type;
    },
    answer: 'None',
  },
];
