/** A sheet of a period while it is put together: rows in order, with the merges, heights, marks and pages that belong to them. */
import type { MergedArea } from '../grid/grid';
import { rowArea, textCell } from './cells';
import { columnPixels, MARGIN_CHARACTERS } from './columnWidth';
import { ASIDE, COLUMN, HIDDEN_COLUMNS, LINE_HEIGHT } from './layout';
import { PageFlow, pageHeight } from './pageFlow';
import { emsOf, lettersOf, rowMeasure, wrappedLines } from './rowHeights';
import { RowMarker } from './rowMarks';
import type { RowMark } from './rowMarks';
import type { CellDraft, RowDraft, StyleName } from './types';

/** Points of a heading. */
export const SECTION_HEIGHT = LINE_HEIGHT + 6;
/** Room that a heading takes with its column heads and a first line, in points. */
export const HEADING_HEIGHT = 120;

/** A cell merged over neighbouring columns, 0-based first and last. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly cell: CellDraft;
}

/** Collects rows from the top. Row numbers are 1-based. */
export class TabRows {
  readonly rows: RowDraft[] = [];
  readonly merges: MergedArea[] = [];
  /** Row numbers before which a page begins. */
  readonly breaks: number[] = [];
  private readonly marker = new RowMarker();
  /** Points of a row that is as high as its text needs. */
  readonly heightOf: ReturnType<typeof rowMeasure>;
  /** By span: heights of a single column of its width. */
  private readonly spanHeights = new Map<string, ReturnType<typeof rowMeasure>>();
  private readonly flow: PageFlow;

  /**
   * @param widths of the sheet's columns in characters
   * @param printed the last printed column
   */
  constructor(
    private readonly widths: readonly number[],
    private readonly printed: number,
  ) {
    this.heightOf = rowMeasure(widths, HIDDEN_COLUMNS);
    this.flow = new PageFlow(pageHeight(widths.filter((_, at) => at <= printed && !HIDDEN_COLUMNS.includes(at))));
  }

  /** Returns the pixels in sight from one column to another (0-based, both included). */
  pixelsOf(left: number, right: number): number {
    let pixels = 0;
    for (let column = left; column <= right; column += 1)
      if (!HIDDEN_COLUMNS.includes(column)) pixels += columnPixels(this.widths[column] ?? 0);
    return pixels;
  }

  /** The number that the next row will have. */
  get next(): number {
    return this.rows.length + 1;
  }

  /**
   * Adds a row of cells, as high as its text needs unless a height is given in points. A mark goes into the key column,
   * where it is free, else right of what is in sight.
   */
  add(cells: readonly (CellDraft | null)[], height: number | null = null, mark: RowMark | null = null): number {
    return this.put(
      mark === null ? cells : this.marked(cells, mark, COLUMN.key),
      height ?? (cells.length === 0 ? null : this.heightOf(cells)),
    );
  }

  /** As `add`, for a row that is long enough for the key column: the mark fills it in place, and programs begin pages. */
  addLine(cells: (CellDraft | null)[], mark: RowMark): void {
    const height = this.heightOf(cells);
    cells[COLUMN.key] = textCell(this.marker.textOf(mark, cells), 'faint');
    this.rows.push({ cells, height });
  }

  /**
   * Adds a row of merged cells.
   * @param header spans of the head, repeated above it where it begins a page
   * @param goesOn what stands below that head then: what the row is part of
   * @param room points that are to stand on one page with it
   */
  addSpans(
    spans: readonly Span[],
    mark: RowMark,
    {
      height = null,
      header,
      goesOn,
      room = 0,
    }: {
      readonly height?: number | null;
      readonly header?: readonly Span[];
      readonly goesOn?: { readonly spans: readonly Span[]; readonly mark: RowMark };
      readonly room?: number;
    } = {},
  ): number {
    const own = height ?? this.spansHeight(spans);
    if (header !== undefined && this.keepUnderHead(Math.max(own, room), header, mark.part) && goesOn !== undefined)
      this.addSpans(goesOn.spans, { ...goesOn.mark, id: `${goesOn.mark.id} ${this.next}` });
    const cells: (CellDraft | null)[] = [];
    for (const { from, to, cell } of spans) {
      while (cells.length < from) cells.push(null);
      cells.push(cell);
      // The whole of a merged cell has its lines and its colour.
      while (cells.length <= to) cells.push({ value: null, style: cell.style });
    }
    const row = this.put(this.marked(cells, mark, ASIDE), own);
    for (const { from, to } of spans) if (to > from) this.merges.push(rowArea(row, from, to));
    return row;
  }

  /**
   * Begins a page with a head where so much (in points) would be cut by the end of this one. Who writes the number of a row into
   * its formulas asks for it after this: the head is a row too. Returns whether a page was begun.
   */
  keepUnderHead(height: number, header: readonly Span[], part: RowMark['part']): boolean {
    if (!this.flow.shouldBreak(height)) return false;
    this.startPage();
    this.addSpans(header, { part: 'header', id: `${part} ${this.next}` });
    return true;
  }

  private put(cells: readonly (CellDraft | null)[], height: number | null): number {
    // Pages are begun here and not left to the program, so that what follows is where it was reckoned to be.
    this.keepTogether(height ?? 0);
    this.flow.take(height);
    this.rows.push({ cells, height });
    return this.rows.length;
  }

  /** Points of a row of merged cells that is as high as its text needs. */
  spansHeight(spans: readonly Span[]): number {
    return spans.reduce((most, { from, to, cell }) => {
      const key = `${from} ${to}`;
      let measure = this.spanHeights.get(key);
      if (measure === undefined) this.spanHeights.set(key, (measure = rowMeasure([this.spanWidth(from, to)])));
      return Math.max(most, measure([cell]));
    }, 0);
  }

  /** Lines of text that a cell takes within its merged columns. */
  linesOf({ from, to, cell: { value, style } }: Span): number {
    if (typeof value !== 'string') return 1;
    return wrappedLines(value, emsOf(this.spanWidth(from, to), style), lettersOf(style));
  }

  /** Characters of merged columns; a column has the room of its margin besides. */
  spanWidth(from: number, to: number): number {
    let width = 0;
    for (let column = from; column <= to; column += 1) {
      if (!HIDDEN_COLUMNS.includes(column))
        width += (this.widths[column] ?? 0) + (column > from ? MARGIN_CHARACTERS : 0);
    }
    return width;
  }

  /** Returns true if a page of its own would hold so much (in points). */
  holds(height: number): boolean {
    return this.flow.holds(height);
  }

  /** Points that are left on the page. */
  get room(): number {
    return this.flow.room;
  }

  /** Returns true if the page that is being filled may end here without looking empty. */
  get isHalfFull(): boolean {
    return this.flow.isHalfFull;
  }

  /** Returns true if a row so high (in points) begins a page. */
  beginsPage(height: number): boolean {
    return this.flow.shouldBreak(height);
  }

  /** Begins a page with the next row. */
  startPage(): void {
    if (this.rows.length > 0) this.breaks.push(this.next);
    this.flow.begin();
  }

  /** Begins a page with the next row where so much (in points) would be cut by the end of this one. */
  keepTogether(height: number): void {
    if (this.flow.shouldBreak(height)) this.startPage();
  }

  private marked(cells: readonly (CellDraft | null)[], mark: RowMark, column: number): (CellDraft | null)[] {
    const row = cells.slice();
    const at = (row[column] ?? null) === null ? column : ASIDE;
    while (row.length < at) row.push(null);
    row[at] = textCell(this.marker.textOf(mark, cells), 'faint');
    return row;
  }

  /** Adds an empty row. */
  space(): void {
    this.add([], SPACE_HEIGHT);
  }

  /**
   * Adds a text over the whole printed width, high enough for its lines (programs do not fit merged cells). A single line
   * runs over the empty cells beside it: merging them would cost Excel more than all else in the row.
   */
  fullWidth(text: string, style: StyleName, mark: RowMark): number {
    const alone = ALONE[style];
    return alone !== undefined && this.isOneLine(text, style)
      ? this.addAcross([textCell(text, alone)], mark)
      : this.addSpans(this.wholeWidth(text, style), mark);
  }

  /** Returns true if a text over the whole printed width is one line. */
  isOneLine(text: string, style: StyleName): boolean {
    return this.spansHeight(this.wholeWidth(text, style)) <= this.spansHeight(this.wholeWidth('', style));
  }

  /** Returns the height of a text over the whole printed width. */
  fullWidthHeight(text: string, style: StyleName): number {
    return this.spansHeight(this.wholeWidth(text, style));
  }

  private wholeWidth(text: string, style: StyleName): readonly Span[] {
    return [{ from: 0, to: this.printed, cell: textCell(text, style) }];
  }

  /** Adds a row of texts of one line, which run over the empty cells beside them. */
  addAcross(cells: readonly (CellDraft | null)[], mark: RowMark): number {
    return this.put(this.marked(cells, mark, ASIDE), this.heightOf(cells));
  }

  /**
   * As `section`, for a table that repeats its head: where the page would stay half empty for it, the table runs on.
   * @param least points of heading, head and first rows
   */
  sectionOfTable(
    text: string,
    name: string,
    { room, least }: { readonly room: number; readonly least: number },
  ): number {
    return this.section(text, name, this.isHalfFull ? room : least);
  }

  /**
   * Adds a heading of a part; it may run over the empty cells beside it.
   * @param room points that are to stand on one page with it, if a page holds so much
   */
  section(text: string, name: string, room = HEADING_HEIGHT): number {
    this.keepTogether(room);
    return this.add([textCell(text, 'section')], SECTION_HEIGHT, { part: 'section', id: name });
  }
}

/** Styles of a text of one line, where it looks as it would over merged cells. */
const ALONE: Partial<Readonly<Record<StyleName, StyleName>>> = { note: 'note-line', headline: 'plain' };
/** Points of an empty row. */
export const SPACE_HEIGHT = 6;
