/** A summary tab while it is put together: rows in order, with the merges, heights, marks and pages that belong to them. */
import type { MergedArea } from '../grid/grid';
import { rowArea, textCell } from './cells';
import {
  COLUMN,
  FIRST_WORKING_COLUMN,
  FULL_LINE_LETTERS,
  HIDDEN_COLUMNS,
  LINE_HEIGHT,
  PRINTED_COLUMNS,
  WIDTHS,
} from './layout';
import { PageFlow, pageHeight } from './pageFlow';
import { rowMeasure } from './rowHeights';
import { RowMarker } from './rowMarks';
import type { RowMark } from './rowMarks';
import type { CellDraft, RowDraft, StyleName } from './types';

/** Room that a heading takes with its column heads and a first line, in points. */
const HEADING_HEIGHT = 160;

/** Collects rows from the top. Row numbers are 1-based. */
export class TabRows {
  readonly rows: RowDraft[] = [];
  readonly merges: MergedArea[] = [];
  /** Row numbers before which a page begins. */
  readonly breaks: number[] = [];
  private paged = true;
  private readonly marker = new RowMarker();
  private readonly heightOf = rowMeasure(WIDTHS, HIDDEN_COLUMNS);
  private readonly flow = new PageFlow(pageHeight(WIDTHS.filter((_, column) => !HIDDEN_COLUMNS.includes(column))));

  /** The number that the next row will have. */
  get next(): number {
    return this.rows.length + 1;
  }

  /**
   * Adds a row of cells, as high as its text needs unless a height is given in points. A mark goes into the key column,
   * where it is free, else right of what is printed.
   */
  add(cells: readonly (CellDraft | null)[], height: number | null = null, mark: RowMark | null = null): number {
    return this.put(mark === null ? cells : this.marked(cells, mark, COLUMN.key), height ?? this.fitted(cells));
  }

  private put(cells: readonly (CellDraft | null)[], height: number | null): number {
    // Pages are begun here and not left to the program, so that what follows is where it was reckoned to be.
    if (this.paged) this.keepTogether(height ?? 0);
    this.flow.take(height);
    this.rows.push({ cells, height });
    return this.rows.length;
  }

  private fitted(cells: readonly (CellDraft | null)[]): number | null {
    return cells.length === 0 ? null : this.heightOf(cells);
  }

  /**
   * As `add`, for a row that stands for a task: long enough for the key column, which the mark fills in place.
   * @param header cells that are repeated above it where it begins a page; missing: programs begin pages where they like
   */
  addTask(cells: (CellDraft | null)[], mark: RowMark, header?: readonly (CellDraft | null)[]): void {
    const height = this.fitted(cells);
    if (header !== undefined && this.flow.shouldBreak(height ?? 0)) {
      this.startPage();
      this.add(header, null, { part: 'header', id: `${mark.part} ${this.next}` });
    }
    cells[COLUMN.key] = textCell(this.marker.textOf(mark, cells), 'faint');
    this.put(cells, height);
  }

  /** Begins a page with the next row. */
  startPage(): void {
    if (this.rows.length > 0) this.breaks.push(this.next);
    this.flow.begin();
  }

  /** Leaves it to the program where pages begin from here on. */
  leavePages(): void {
    this.paged = false;
  }

  /** Begins a page with the next row where so much (in points) would be cut by the end of this one. */
  keepTogether(height: number): void {
    if (this.flow.shouldBreak(height)) this.startPage();
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

  /**
   * Adds a heading of a part; it may run over the empty cells beside it.
   * @param room points that are to stand on one page with it, if a page holds so much
   */
  section(text: string, name: string, room = HEADING_HEIGHT): number {
    this.keepTogether(room);
    return this.add([textCell(text, 'section')], LINE_HEIGHT + 6, { part: 'section', id: name });
  }
}
