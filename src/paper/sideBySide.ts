import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Paragraph } from 'docx';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 };

/** Sets columns beside each other, without borders, on one page whatever happens. Widths in twentieths of a point. */
export function sideBySide(columns: readonly (readonly Paragraph[])[], widths: readonly number[]): Table {
  const cells = columns.map(
    (children, index) =>
      new TableCell({
        children,
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        margins: NO_MARGINS,
        borders: { top: NONE, bottom: NONE, left: NONE, right: NONE },
      }),
  );
  return new Table({
    rows: [new TableRow({ cantSplit: true, children: cells })],
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
  });
}
