/** Builds a sheet's grid of the cells that are found in it. */
import type { CellValue } from '../../../core/grid/grid';
import { refuse } from '../refuse';
import type { CellSink, ScanContext } from './cellScanner';
import { FormatRows } from './formatRows';
import type { FormatRow } from './formatRows';

/** What the cells of all sheets share. */
export interface ReadContext extends ScanContext {
  readonly strings: readonly string[];
  /** Indexes of the strings of which a part is struck through; missing for none. */
  readonly struckStrings?: ReadonlySet<number>;
  /** One copy of each text, whatever sheet or form it stands in. */
  readonly interned: Map<string, string>;
}

/** Places of a sheet's grid, blanks included; a real plan has some hundred thousand. */
const MOST_PLACES = 40_000_000;
/** Texts up to this length are copies anyway where they are cut out of others. */
const LONGEST_COPIED = 12;
const NO_CELLS: readonly CellValue[] = [];
/** What rows are cut from whose width is known: one that grows cell by cell takes more room than it needs. */
const BLANK_CELLS: readonly CellValue[] = Array.from({ length: 256 }, () => null);

export class GridCells implements CellSink {
  /** Number format codes, as a `SheetGrid` has them. */
  readonly formats: (FormatRow | undefined)[] = [];
  /** Rows (1-based) with a shared string of which a part is struck through. */
  readonly struck = new Set<number>();
  private readonly formatRows = new FormatRows();
  private readonly grid: (CellValue[] | undefined)[] = [];
  private places = 0;

  /** @param rowsBefore rows that are left out before the first one of the grid */
  constructor(
    private readonly part: string,
    private readonly context: ReadContext,
    private readonly rowsBefore = 0,
  ) {}

  /** The rows, from the first that is not left out; rows without cells are empty. */
  rows(): (readonly CellValue[])[] {
    return Array.from(this.grid, (row) => row ?? NO_CELLS);
  }

  put(row: number, column: number, value: CellValue, style: number): void {
    this.place(row, column, typeof value === 'string' ? this.intern(value) : value);
    if (typeof value !== 'number') return;
    const code = this.context.formats[style]?.code;
    if (code === undefined) return;
    const index = row - 1 - this.rowsBefore;
    while (this.formats.length < index) this.formats.push(undefined);
    this.formats[index] = this.formatRows.with(this.formats[index], column, code);
  }

  /** Makes room for a row (1-based) whose width and number of cells are known; they are to be filled in next. */
  open(row: number, width: number, filled: number): void {
    if (width > BLANK_CELLS.length || filled > width || this.grid[row - 1 - this.rowsBefore] !== undefined) return;
    this.places += width - filled;
    this.rowAt(row, width);
  }

  putShared(row: number, column: number, index: number): boolean {
    const text = this.context.strings[index];
    if (text === undefined) return false;
    this.place(row, column, text);
    if (this.context.struckStrings?.has(index) === true) this.struck.add(row);
    return true;
  }

  private place(row: number, column: number, value: CellValue): void {
    const cells = this.rowAt(row, 0);
    this.places += Math.max(1, column - cells.length);
    if (this.places > MOST_PLACES) refuse('file-too-large', this.part);
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  }

  /** Returns the cells of a row (1-based); where there are none, so many blank ones. */
  private rowAt(row: number, width: number): CellValue[] {
    const index = row - 1 - this.rowsBefore;
    if (index >= this.grid.length) {
      this.places += index - this.grid.length;
      while (this.grid.length < index) this.grid.push(undefined);
    }
    return (this.grid[index] ??= width === 0 ? [] : BLANK_CELLS.slice(0, width));
  }

  /** One copy of each text, and one that does not keep the sheet's text in memory. */
  private intern(text: string): string {
    const { interned } = this.context;
    const known = interned.get(text);
    if (known !== undefined) return known;
    const own = text.length > LONGEST_COPIED ? text.split('').join('') : text;
    interned.set(own, own);
    return own;
  }
}
