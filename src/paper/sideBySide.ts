import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Paragraph } from 'docx';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 };

/**
 * Sets columns beside each other, without borders, each row on one page whatever happens. What must stand level is a row of its
 * own: a column above it may have more lines than the other.
 * @param rows each with the paragraphs of its columns
 * @param widths of the columns, in twentieths of a point
 */
export function sideBySide(rows: readonly (readonly (readonly Paragraph[])[])[], widths: readonly number[]): Table {
  const cellsOf = (columns: readonly (readonly Paragraph[])[]): TableCell[] =>
    columns.map(
      (children, index) =>
        new TableCell({
          children,
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          margins: NO_MARGINS,
          borders: { top: NONE, bottom: NONE, left: NONE, right: NONE },
        }),
    );
  return new Table({
    rows: rows.map((columns) => new TableRow({ cantSplit: true, children: cellsOf(columns) })),
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
  });
}
