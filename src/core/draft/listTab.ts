/** An ordinary sheet that is handed to the office: a title, a note, and a list with a header. Nothing in it is ours afterwards. */
import { fittedRow, rowArea, textCell } from './cells';
import { rowHeight, withHeights } from './rowHeights';
import type { CellDraft, RowDraft, TabDraft } from './types';

export interface ListTabInput {
  /** Tells the draft apart from others of the same write. */
  readonly identity: string;
  /** The sheet name wanted; it must be free. */
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Characters, per column. */
  readonly widths: readonly number[];
  readonly footer: string;
}

/** 1-based row of the header of a list sheet; its entries stand below. */
export const LIST_HEADER_ROW = 3;
/** A list of one column is still wide enough for its title and note. */
const LEAST_COLUMNS = 3;
const SPARE_WIDTH = 24;

/** Makes the draft of a list sheet. A blank text leaves its cell blank. */
export function listTab({ identity, sheet, title, note, headers, rows, widths, footer }: ListTabInput): TabDraft {
  const last = Math.max(headers.length, LEAST_COLUMNS) - 1;
  const allWidths = Array.from({ length: last + 1 }, (_, column) => widths[column] ?? SPARE_WIDTH);
  const wide = allWidths.reduce((sum, width) => sum + width, 0);
  const fullWidth = (cell: CellDraft): RowDraft => ({ cells: [cell], height: rowHeight([cell], [wide]) });
  const lines: RowDraft[] = [
    fullWidth(textCell(title, 'title')),
    fullWidth(textCell(note, 'note')),
    fittedRow(headers.map((header) => textCell(header, 'header'))),
    ...rows.map((row) => fittedRow(row.map((text) => textCell(text)))),
  ];
  const merges = [rowArea(1, 0, last), rowArea(2, 0, last)];
  return {
    identity,
    kind: 'ordinary',
    title: sheet,
    rows: withHeights(lines, allWidths),
    widths: allWidths,
    hiddenColumns: [],
    merges,
    freezeRows: LIST_HEADER_ROW,
    print: {
      landscape: false,
      titleRows: [LIST_HEADER_ROW, LIST_HEADER_ROW],
      breaks: [],
      columns: [0, last],
      footer,
    },
    charts: [],
    titleCell: { row: 1, column: 0 },
  };
}
