/** Where the cells of a row are: its own, and those that merged cells above give it. */
import type { MergedArea, SheetGrid } from '../../grid/grid';
import { isFilled, textOf } from '../cellText';
import type { ColumnsRead } from '../header/columnMeanings';
import type { MergedColumns } from './mergedCells';
import type { PlacePool } from './placePool';
import { noPlaces } from './planRow';
import type { PlanRow } from './planRow';
import type { MatrixTime } from '../header/timeMatrix';
import type { CellPlace, CellPlaces, ColumnMeaning } from '../types';

/** A column that was read, with what every row asks of it. */
interface PlacedColumn {
  /** 0-based. */
  readonly column: number;
  readonly meaning: ColumnMeaning;
  readonly areas: ReadonlyMap<number, MergedArea> | undefined;
  /** Its merged cells hold for every row they cover; a note over several rows is about them together. */
  readonly inherits: boolean;
}

export class RowPlaces {
  /** The columns that have a meaning, each once. */
  readonly columns: readonly PlacedColumn[];

  constructor(
    private readonly sheet: SheetGrid,
    private readonly read: ColumnsRead,
    private readonly merges: MergedColumns,
    private readonly matrix: (row: number) => MatrixTime | null,
    private readonly placeOf: PlacePool,
  ) {
    const meanings = new Map(read.columns.map(({ meaning, column }) => [column, meaning]));
    this.columns = Array.from(meanings, ([column, meaning]) => ({
      column,
      meaning,
      areas: merges.areasOf(column),
      inherits: meaning !== 'note',
    }));
  }

  /** Returns the places of a row (1-based). */
  of(row: number): Pick<PlanRow, 'places' | 'coordinatingMerged' | 'matrix' | 'marksBeside' | 'moreResults'> {
    const places = noPlaces();
    let coordinatingMerged = false;
    const cells = this.sheet.rows[row - 1] ?? [];
    for (const { column, meaning, areas, inherits } of this.columns) {
      const area = areas === undefined ? undefined : areas.get(row);
      if (area !== undefined && area.top < row && inherits) {
        if (textOf(this.sheet.rows[area.top - 1]?.[column] ?? null) === '') continue;
        places[meaning] = this.placeOf(area.top, column);
        if (meaning === 'coordinating') coordinatingMerged = true;
        continue;
      }
      if (isFilled(cells[column] ?? null)) {
        places[meaning] = this.placeOf(row, column);
        if (meaning === 'coordinating' && area !== undefined) coordinatingMerged = true;
      }
    }
    const time = this.matrix(row);
    if (time !== null && places.due === undefined) places.due = this.placeOf(row, time.column);
    const matrix = time !== null && places.due?.column === time.column ? time : null;
    const marksBeside = matrix === null ? (time?.phrase ?? null) : null;
    return { places, coordinatingMerged, matrix, marksBeside, moreResults: this.moreResults(row, places) };
  }

  /** Returns the filled cells of further result columns; where the first result cell is blank, one of them takes its place. */
  private moreResults(row: number, places: CellPlaces): CellPlace[] | null {
    let more: CellPlace[] | null = null;
    for (const { column, mark } of this.read.moreResults) {
      // A mark merged down holds for every row that it covers, as in the first column of results.
      const area = mark === undefined ? undefined : this.merges.areasOf(column)?.get(row);
      const top = area === undefined ? row : area.top;
      if (!isFilled(this.sheet.rows[top - 1]?.[column] ?? null)) continue;
      const place = this.placeOf(top, column);
      if (places.result === undefined) places.result = place;
      else (more ??= []).push(place);
    }
    return more;
  }
}
