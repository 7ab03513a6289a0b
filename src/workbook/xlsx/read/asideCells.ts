/** The cells of a sheet as few plain arrays, which go from thread to thread without being made anew one by one. */
import type { CellValue } from '../../../core/grid/grid';
import type { CellSink } from './cellScanner';
import type { GridCells } from './gridCells';

/** Cells in the order in which they were found; the arrays are as long as there are cells. */
export interface CellList {
  /** 1-based. */
  readonly rows: Int32Array<ArrayBuffer>;
  /** 0-based. */
  readonly columns: Uint16Array<ArrayBuffer>;
  /** Cell style; for other than numbers one of the two signs below. */
  readonly styles: Int32Array<ArrayBuffer>;
  /** The number; the index of the shared string; the index in `others`. */
  readonly values: Float64Array<ArrayBuffer>;
  /** Values that are neither numbers nor shared strings. */
  readonly others: readonly CellValue[];
}

/** In place of a style: the value is the index of a shared string. */
const SHARED = -1;
/** In place of a style: the value is an index in `others`. */
const OTHER = -2;
const FIRST_LENGTH = 4096;

/** Keeps the cells that a scanner finds as a list. */
export class ListedCells implements CellSink {
  private rows = new Int32Array(FIRST_LENGTH);
  private columns = new Uint16Array(FIRST_LENGTH);
  private styles = new Int32Array(FIRST_LENGTH);
  private values = new Float64Array(FIRST_LENGTH);
  private readonly others: CellValue[] = [];
  private length = 0;

  list(): CellList {
    const { length, others } = this;
    return {
      rows: this.rows.slice(0, length),
      columns: this.columns.slice(0, length),
      styles: this.styles.slice(0, length),
      values: this.values.slice(0, length),
      others,
    };
  }

  put(row: number, column: number, value: CellValue, style: number): void {
    if (typeof value === 'number') this.add(row, column, style, value);
    else this.add(row, column, OTHER, this.others.push(value) - 1);
  }

  /** Takes every index: whether there is such a string is seen where the strings are. */
  putShared(row: number, column: number, index: number): boolean {
    this.add(row, column, SHARED, index);
    return true;
  }

  private add(row: number, column: number, style: number, value: number): void {
    const at = this.length++;
    if (at === this.rows.length) this.grow();
    this.rows[at] = row;
    this.columns[at] = column;
    this.styles[at] = style;
    this.values[at] = value;
  }

  private grow(): void {
    const longer = 2 * this.rows.length;
    const [rows, columns] = [new Int32Array(longer), new Uint16Array(longer)];
    const [styles, values] = [new Int32Array(longer), new Float64Array(longer)];
    rows.set(this.rows);
    columns.set(this.columns);
    styles.set(this.styles);
    values.set(this.values);
    [this.rows, this.columns, this.styles, this.values] = [rows, columns, styles, values];
  }
}

/** Puts listed cells into a grid; false where one of them has a shared string that there is not. */
export function putListed({ rows, columns, styles, values, others }: CellList, cells: GridCells): boolean {
  let end = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    if (at === end) {
      end = endOfRow(rows, at);
      // Cells of a row nearly always stand in their order.
      cells.open(row, (columns[end - 1] ?? 0) + 1, end - at);
    }
    const column = columns[at] ?? 0;
    const style = styles[at] ?? 0;
    const value = values[at] ?? 0;
    if (style === SHARED) {
      if (!cells.putShared(row, column, value)) return false;
    } else cells.put(row, column, style === OTHER ? (others[value] ?? null) : value, Math.max(style, 0));
  }
  return true;
}

/** Returns the index behind the last of the cells that stand one after another in one row. */
function endOfRow(rows: Int32Array, from: number): number {
  let end = from + 1;
  while (end < rows.length && rows[end] === rows[from]) end += 1;
  return end;
}
