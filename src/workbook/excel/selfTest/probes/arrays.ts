/** Looks, heights and widths that are set as arrays, and merged areas that are merged anew. */
import { bare, codeOf } from '../probe';
import type { Probe } from '../probe';

/** Returns what Excel answered. */
function valuesOf<Value>({ value }: OfficeExtension.ClientResult<Value>): Value {
  return value;
}

export const ARRAY_PROBES: readonly Probe[] = [
  {
    code: 'looks-set-as-an-array-leave-what-is-left-out',
    assumption: 'looks-in-arrays',
    source: 'learn.microsoft.com "Excel.SettableCellProperties"',
    ask: async (context, data) => {
      const range = data.getRange('A1:B1');
      range.format.font.bold = true;
      range.setCellProperties([
        [
          { format: { font: { size: 20 }, horizontalAlignment: 'Center', borders: { top: { style: 'Continuous' } } } },
          {},
        ],
      ]);
      const looks = range.getCellProperties({
        format: { font: { bold: true, size: true }, horizontalAlignment: true, borders: { style: true } },
      });
      await context.sync();
      const [one, other] = valuesOf(looks)[0] ?? [];
      const told = [one, other].map((cell) => [
        cell?.format?.font?.bold,
        cell?.format?.horizontalAlignment,
        cell?.format?.borders?.top?.style,
      ]);
      return [...told, one?.format?.font?.size, other?.format?.font?.size !== 20];
    },
    answer: [[true, 'Center', 'Continuous'], [true, 'General', 'None'], 20, true],
  },
  {
    code: 'looks-set-as-an-array-of-another-size',
    assumption: 'looks-in-arrays',
    source: 'learn.microsoft.com "Range.setCellProperties": a 2D array',
    ask: async (context, data) => {
      data.getRange('A1:B2').setCellProperties([[{}, {}]]);
      return codeOf(context.sync());
    },
    answer: 'InvalidArgument',
    // Arrays of ours have the size of their range.
    harmless: 'any',
  },
  {
    code: 'heights-and-widths-set-as-arrays',
    assumption: 'looks-in-arrays',
    source: 'learn.microsoft.com "Range.setRowProperties", "Range.setColumnProperties"',
    ask: async (context, data) => {
      const range = data.getRange('A1:B2');
      range.setRowProperties([{ format: { rowHeight: 30 } }, {}]);
      range.setColumnProperties([{ format: { columnWidth: 90 } }, {}]);
      range.setColumnProperties([{}, { columnHidden: true }]);
      const rows = range.getRowProperties({ format: { rowHeight: true } });
      const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      await context.sync();
      const heights = valuesOf(rows).map(({ format }) => format?.rowHeight === 30);
      const told = valuesOf(columns);
      const width = told[0]?.format?.columnWidth ?? 0;
      return [heights, Math.abs(width - 90) < 3, told.map(({ columnHidden }) => columnHidden)];
    },
    answer: [[true, false], true, [false, true]],
  },
  {
    code: 'looks-of-a-column-are-those-of-its-cells-in-the-range',
    assumption: 'looks-in-arrays',
    source: 'learn.microsoft.com "Range.setColumnProperties": updates the range; not verified',
    ask: async (context, data) => {
      data
        .getRange('A1:B2')
        .setColumnProperties([
          { format: { font: { bold: true }, horizontalAlignment: 'Center', columnWidth: 90 } },
          { format: { font: { italic: true } }, columnHidden: true },
        ]);
      const looks = data
        .getRange('A1:B3')
        .getCellProperties({ format: { font: { bold: true, italic: true }, horizontalAlignment: true } });
      const columns = data.getRange('A1:B1').getColumnProperties({ columnHidden: true });
      await context.sync();
      const told = valuesOf(looks).map((row) =>
        row.map(({ format }) => [format?.font?.bold, format?.font?.italic, format?.horizontalAlignment]),
      );
      return [told, valuesOf(columns).map(({ columnHidden }) => columnHidden)];
    },
    answer: [
      [
        [
          [true, false, 'Center'],
          [false, true, 'General'],
        ],
        [
          [true, false, 'Center'],
          [false, true, 'General'],
        ],
        [
          [false, false, 'General'],
          [false, false, 'General'],
        ],
      ],
      [false, true],
    ],
  },
  {
    code: 'lines-between-the-rows-of-a-column-set-as-an-array',
    assumption: 'looks-in-arrays',
    source: 'learn.microsoft.com "Excel.CellBorderCollection": horizontal; not verified',
    ask: async (context, data) => {
      const line: Excel.CellBorder = { style: 'Continuous' };
      const borders = { top: line, bottom: line, left: line, right: line, horizontal: line };
      data.getRange('A1:B3').setColumnProperties([{ format: { borders } }, { format: { borders } }]);
      const asked = data.getRange('A1:C4').getCellProperties({ format: { borders: { style: true } } });
      await context.sync();
      const inside = valuesOf(asked)
        .slice(0, 3)
        .map((row) => row.slice(0, 2));
      return inside.map((row) =>
        row.map(({ format }) => {
          const { top, bottom, left, right } = format?.borders ?? {};
          return [top, bottom, left, right].map((one) => one?.style === 'Continuous');
        }),
      );
    },
    answer: Array.from({ length: 3 }, () => Array.from({ length: 2 }, () => [true, true, true, true])),
  },
  {
    code: 'rows-merged-along-are-merged-anew-and-wider',
    assumption: 'merged-anew',
    source: 'VBA Range.UnMerge, Range.Merge',
    ask: async (context, data) => {
      data.getRange('D1').values = [['first']];
      data.getRange('E1:F3').merge(true);
      const wider = data.getRange('D2:F2');
      wider.unmerge();
      wider.merge(true);
      const told = data.getRange('D1:F3').getMergedAreasOrNullObject();
      told.load('areaCount');
      told.areas.load('items/address');
      await context.sync();
      return told.isNullObject ? [] : told.areas.items.map(({ address }) => bare(address)).sort();
    },
    answer: ['D2:F2', 'E1:F1', 'E3:F3'],
    needs: '1.13',
  },
];
