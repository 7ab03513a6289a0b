import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { PaperTable } from '../core/report/papers/types';
import { SIZE, STYLE, mm, points, run } from './looks';
import type { Look } from './looks';

/** From so many columns on letters are a little smaller; of the months of a year they are as small as is still easy to read. */
const MANY_COLUMNS = 8;
const COLUMNS_OF_A_YEAR = 13;

/** Returns the size of a table's letters, in half points. */
export function tableSize({ columns, small }: Pick<PaperTable, 'columns' | 'small'>): number {
  if (columns.length > COLUMNS_OF_A_YEAR) return SIZE.yearTable;
  return small === true || columns.length >= MANY_COLUMNS ? SIZE.narrowTable : SIZE.table;
}

/** Returns the room left and right of the text of a table's cells, in twentieths of a point. */
export function cellMargin({ columns }: Pick<PaperTable, 'columns'>): number {
  return mm(columns.length > COLUMNS_OF_A_YEAR ? 0.4 : 0.9);
}

/** Sets a table: its head comes again on every page, and no row is cut. */
export function tableOf(table: PaperTable): Table {
  const { columns, rows, total, keep } = table;
  const size = tableSize(table);
  const widths = columns.map(({ width }) => mm(width));
  const cell = (text: string, column: number, look: Look, place: { centred: boolean; keepNext: boolean }): TableCell =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { left: cellMargin(table), right: cellMargin(table), top: points(1.5), bottom: points(1.5) },
      children: text.split('\n').map(
        (part) =>
          new Paragraph({
            style: STYLE.cell,
            alignment: place.centred ? AlignmentType.CENTER : AlignmentType.LEFT,
            keepNext: place.keepNext,
            // The end of a paragraph has a height as well: of an empty cell it would be that of the body.
            run: { size },
            children: [run(part, { size, ...look })],
          }),
      ),
    });
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, column) =>
      cell(title, column, { bold: true }, { centred: true, keepNext: true }),
    ),
  });
  const body = rows.map((texts, index) => {
    const isTotal = total && index === rows.length - 1;
    // The total is never alone on a page.
    const keepNext = (total && index === rows.length - 2) || (keep === true && index === rows.length - 1);
    return new TableRow({
      cantSplit: true,
      children: columns.map(({ align }, column) =>
        cell(texts[column] ?? '', column, { bold: isTotal }, { centred: align === 'centre', keepNext }),
      ),
    });
  });
  return new Table({
    rows: [header, ...body],
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
  });
}
