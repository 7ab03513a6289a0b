/** A tab while it is put together: rows in order, with the merges, heights and marks that belong to them. */
import type { MergedArea } from '../grid/grid';
import { rowArea, textCell } from './cells';
import { FULL_LINE_LETTERS, LINE_HEIGHT, PRINTED_COLUMNS } from './layout';
import type { CellDraft, RowDraft, StyleName } from './types';

/** Collects rows from the top. Row numbers are 1-based. */
export class TabRows {
  readonly rows: RowDraft[] = [];
  readonly merges: MergedArea[] = [];

  /** The number that the next row will have. */
  get next(): number {
    return this.rows.length + 1;
  }

  /** Adds a row of cells; its height is fitted by the program unless it is given in points. */
  add(cells: readonly (CellDraft | null)[], height: number | null = null): number {
    this.rows.push({ cells, height });
    return this.rows.length;
  }

  /** Adds an empty row. */
  space(): void {
    this.add([]);
  }

  /** Adds a text over the whole printed width, high enough for its lines (programs do not fit merged cells). */
  fullWidth(text: string, style: StyleName): number {
    const lines = text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / FULL_LINE_LETTERS)), 0);
    const row = this.add([textCell(text, style)], lines * LINE_HEIGHT + 4);
    this.merges.push(rowArea(row, ...PRINTED_COLUMNS));
    return row;
  }

  /** Adds a heading of a part; it may run over the empty cells beside it. */
  section(text: string): number {
    return this.add([textCell(text, 'section')], LINE_HEIGHT + 6);
  }
}
