/** A tab while it is put together: rows in order, with the merges, heights and marks that belong to them. */
import type { MergedArea } from '../grid/grid';
import { rowArea, textCell } from './cells';
import { COLUMN, FIRST_WORKING_COLUMN, FULL_LINE_LETTERS, LINE_HEIGHT, PRINTED_COLUMNS } from './layout';
import { RowMarker } from './rowMarks';
import type { RowMark } from './rowMarks';
import type { CellDraft, RowDraft, StyleName } from './types';

/** Collects rows from the top. Row numbers are 1-based. */
export class TabRows {
  readonly rows: RowDraft[] = [];
  readonly merges: MergedArea[] = [];
  private readonly marker = new RowMarker();

  /** The number that the next row will have. */
  get next(): number {
    return this.rows.length + 1;
  }

  /**
   * Adds a row of cells; its height is fitted by the program unless it is given in points. A mark goes into the key
   * column, where it is free, else right of what is printed.
   */
  add(cells: readonly (CellDraft | null)[], height: number | null = null, mark: RowMark | null = null): number {
    this.rows.push({ cells: mark === null ? cells : this.marked(cells, mark, COLUMN.key), height });
    return this.rows.length;
  }

  /** As `add`, for a row that stands for a task: long enough for the key column, which the mark fills in place. */
  addTask(cells: (CellDraft | null)[], mark: RowMark): void {
    cells[COLUMN.key] = textCell(this.marker.textOf(mark, cells), 'faint');
    this.rows.push({ cells, height: null });
  }

  private marked(cells: readonly (CellDraft | null)[], mark: RowMark, column: number): (CellDraft | null)[] {
    const row = cells.slice();
    const at = (row[column] ?? null) === null ? column : FIRST_WORKING_COLUMN;
    while (row.length < at) row.push(null);
    row[at] = textCell(this.marker.textOf(mark, cells), 'faint');
    return row;
  }

  /** Adds an empty row. */
  space(): void {
    this.add([]);
  }

  /** Adds a text over the whole printed width, high enough for its lines (programs do not fit merged cells). */
  fullWidth(text: string, style: StyleName, mark: RowMark): number {
    const lines = text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / FULL_LINE_LETTERS)), 0);
    const cells = this.marked([textCell(text, style)], mark, FIRST_WORKING_COLUMN);
    const row = this.add(cells, lines * LINE_HEIGHT + 4);
    this.merges.push(rowArea(row, ...PRINTED_COLUMNS));
    return row;
  }

  /** Adds a heading of a part; it may run over the empty cells beside it. */
  section(text: string, name: string): number {
    return this.add([textCell(text, 'section')], LINE_HEIGHT + 6, { part: 'section', id: name });
  }
}
