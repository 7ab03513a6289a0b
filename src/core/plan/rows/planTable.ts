/** The table of a sheet as its rows are read: which column holds what, and what merged cells above give a row. */
import type { CellValue, SheetGrid } from '../../grid/grid';
import { firstFilled, isFilled, textOf } from '../cellText';
import type { ColumnsRead } from '../header/columnMeanings';
import type { Header } from '../header/findHeader';
import { createMatrixReader } from '../header/timeMatrix';
import type { MatrixTime } from '../header/timeMatrix';
import { STATE_COLUMNS } from '../reportColumns';
import type { ColumnMeaning } from '../types';
import { bandPlacesOf } from './bandRow';
import type { BandPlaces } from './bandRow';
import { holdsFigures } from './figures';
import { indexMerges } from './mergedCells';
import type { MergedColumns } from './mergedCells';
import type { PlacePool } from './placePool';
import type { PlanRow } from './planRow';
import { fieldNumberStyle } from './rowLabels';
import { RowPlaces } from './rowPlaces';
import type { RowView, ViewPlaces } from './rowView';
import { lastTableColumn } from './tableEdge';

export class PlanTable {
  readonly columnOf: ReadonlyMap<ColumnMeaning, number>;
  readonly bandPlaces: BandPlaces;
  readonly viewPlaces: ViewPlaces;
  readonly merges: MergedColumns;
  readonly places: RowPlaces;
  /** What the marks of a row (1-based) say of its time; null without a matrix or a mark. */
  readonly matrix: (row: number) => MatrixTime | null;
  /** Last row of the header (1-based): a cell merged down from it is none of the table's. */
  readonly headerRow: number;

  /**
   * @param agenda items of an agenda have no lead column
   * @param year the first year that the sheet's title names, for a matrix of months over the turn of a year; null for none
   */
  constructor(
    readonly sheet: SheetGrid,
    header: Header,
    readonly read: ColumnsRead,
    readonly agenda: boolean,
    readonly placeOf: PlacePool,
    readonly year: number | null,
  ) {
    this.headerRow = header.last;
    this.matrix = createMatrixReader(sheet, read.matrix, year);
    this.columnOf = new Map(read.columns.map(({ meaning, column }) => [meaning, column]));
    this.bandPlaces = bandPlacesOf([...read.columns, ...read.moreResults]);
    this.viewPlaces = {
      columnOf: this.columnOf,
      lastColumn: lastTableColumn(sheet, header, read),
      figuresLead: holdsFigures(sheet.rows, header.last, this.bandPlaces.lead, this.bandPlaces.number),
    };
    this.merges = indexMerges(sheet, new Set([...read.columns, ...read.moreResults].map(({ column }) => column)));
    this.places = new RowPlaces(sheet, read, this.merges, this.matrix, placeOf);
  }

  /** Returns true where the cell of a meaning is filled. */
  has(cells: readonly CellValue[], meaning: ColumnMeaning): boolean {
    const column = this.columnOf.get(meaning);
    return column !== undefined && isFilled(cells[column] ?? null);
  }

  /** Returns true for a row with a time of its own, in words or marks. */
  hasDue({ row, cells }: RowView): boolean {
    return this.has(cells, 'due') || this.matrix(row) !== null;
  }

  /** Returns true for a row with a time or a word about progress of its own. */
  hasOwnTime(view: RowView): boolean {
    return this.hasDue(view) || this.hasProgress(view);
  }

  /** Returns true for a row that says something about progress. */
  hasProgress({ cells }: RowView): boolean {
    return STATE_COLUMNS.some((meaning) => this.has(cells, meaning));
  }

  /** Returns true for a row that says something about progress, in further columns of results too. */
  hasState(view: RowView): boolean {
    return this.hasProgress(view) || this.read.moreResults.some(({ column }) => isFilled(view.cells[column] ?? null));
  }

  /** Returns the content of a task as far as its rows were read. */
  contentOf(task: PlanRow): string {
    const place = task.places.content;
    const own = place === undefined ? '' : textOf(this.sheet.rows[place.row - 1]?.[place.column] ?? null);
    return own + (task.pieces?.content ?? '');
  }

  /** Returns the number of a row (1-based): its own as typed, else that of the cell merged over it. */
  numberOf(row: number, own: string): string {
    const column = this.columnOf.get('number');
    const area = column === undefined ? undefined : this.merges.areaAt(row, column);
    const text = own !== '' || area === undefined ? own : textOf(this.sheet.rows[area.top - 1]?.[area.left] ?? null);
    return text.replace(/\.$/, '').trim();
  }

  /** Returns true where a filled cell of a row above (1-based) is merged over this one's. */
  mergedAbove(row: number, meaning: ColumnMeaning): boolean {
    const column = this.columnOf.get(meaning);
    const area = column === undefined ? undefined : this.merges.areaAt(row, column);
    return (
      area !== undefined &&
      area.top < row &&
      area.top > this.headerRow &&
      textOf(this.sheet.rows[area.top - 1]?.[area.left] ?? null) !== ''
    );
  }

  /** The next row has a number and a content but no lead of its own, nor one merged from above: it takes this row's. */
  handsLeadDown(row: number): boolean {
    let next = row;
    while (next < this.sheet.rows.length && firstFilled(this.sheet.rows[next] ?? []) === -1) next += 1;
    const cells = this.sheet.rows[next];
    if (cells === undefined || !this.has(cells, 'number') || !this.has(cells, 'content')) return false;
    return (
      fieldNumberStyle(textOf(cells[this.bandPlaces.number] ?? null)) === null &&
      !this.has(cells, 'lead') &&
      !this.mergedAbove(next + 1, 'lead')
    );
  }

  /** Tells a column (0-based) that fields stand in, or that was not read. */
  isFieldOrUnread(column: number): boolean {
    const read = this.places.columns.find((each) => each.column === column);
    return read === undefined || read.meaning === 'field';
  }
}
