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
