/** What a person chooses among who shows where a plan is that was not found: rows that may head it, and their columns. */
import { cellAt, isBlank } from '../../core/grid/grid';
import type { CellValue, SheetGrid, WorkbookGrids } from '../../core/grid/grid';
import { findNearHeader } from '../../core/plan/header/findHeader';
import { readHeader } from '../../core/plan/header/headerMeaning';
import type { ColumnMeaning } from '../../core/plan/types';
import { fold, foldCase } from '../../core/text/fold';
import { COLUMN_MEANINGS } from '../settings/choices';

/** A row that may head a table. */
export interface HeadingRow {
  /** 1-based. */
  readonly row: number;
  /** Its texts, folded. */
  readonly texts: readonly string[];
}

/** A column of such a table. */
export interface TableColumn {
  /** 0-based. */
  readonly column: number;
  /** Folded; empty where nothing heads it. */
  readonly heading: string;
  /** The first thing below the heading, folded. */
  readonly sample: string;
  /** What its words say; null where they say nothing that is known. */
  readonly proposed: ColumnMeaning | null;
}

/** Headers further down than this are not looked for. */
const LAST_ROW = 80;
const MOST_COLUMNS = 30;
/** A header names at least so many columns. */
const FEWEST = 2;
/** A heading may be merged down from so many rows above. */
const MERGED_ROWS = 3;

/** Returns the sheets in which a plan may be: those of the office's own that have a row that may head one. */
export function sheetsToName({ sheets }: WorkbookGrids): readonly SheetGrid[] {
  return sheets.filter(
    (sheet) => sheet.own === null && sheet.visibility !== 'veryHidden' && headingRows(sheet).length > 0,
  );
}

/** Returns the rows of a sheet that may head a table: with texts in two columns at least. */
export function headingRows(sheet: SheetGrid): readonly HeadingRow[] {
  return sheet.rows
    .slice(0, LAST_ROW)
    .map((cells, index) => ({
      row: index + 1,
      texts: cells
        .slice(0, MOST_COLUMNS)
        .flatMap((value) => (typeof value === 'string' && !isBlank(value) ? [fold(value)] : [])),
    }))
    .filter(({ texts }) => texts.length >= FEWEST);
}

/** Returns the row that most likely heads the table (1-based): the one with most words that head columns of plans, else the first; null where there is none. */
export function likelyRow(sheet: SheetGrid): number | null {
  return findNearHeader(sheet, 1)?.row ?? headingRows(sheet)[0]?.row ?? null;
}

/** Returns the columns of a table that a row (1-based) heads. Each meaning is proposed once. */
export function tableColumns(sheet: SheetGrid, row: number): readonly TableColumn[] {
  const width = Math.min(
    MOST_COLUMNS,
    Math.max(0, ...sheet.rows.slice(row - 1, row + LAST_ROW).map((cells) => cells.length)),
  );
  const proposed = new Set<ColumnMeaning>();
  return Array.from({ length: width }, (_, column) => {
    const heading = headingOf(sheet, row, column);
    const reading = readHeader(heading, '')?.meaning;
    const meaning = COLUMN_MEANINGS.find((each) => each === reading && !proposed.has(each)) ?? null;
    if (meaning !== null) proposed.add(meaning);
    return { column, heading, sample: sampleOf(sheet, row, column), proposed: meaning };
  }).filter(({ heading, sample }) => heading !== '' || sample !== '');
}

/**
 * Returns the sheets of the same form, the one chosen first: those in which a row has the same headings in the columns
 * (0-based) that tell a plan.
 */
export function sheetsOfForm(
  grids: WorkbookGrids,
  chosen: SheetGrid,
  row: number,
  columns: readonly number[],
): readonly string[] {
  const wanted = columns.map((column) => foldCase(headingOf(chosen, row, column)));
  const isAlike = (sheet: SheetGrid): boolean =>
    sheet.rows
      .slice(0, LAST_ROW)
      .some((_, index) => columns.every((column, at) => foldCase(headingOf(sheet, index + 1, column)) === wanted[at]));
  const others = sheetsToName(grids).filter(
    (sheet) => sheet !== chosen && wanted.every((text) => text !== '') && isAlike(sheet),
  );
  return [chosen.name, ...others.map(({ name }) => name)];
}

/** Returns what heads a column (0-based) in a row (1-based), also where it is merged down from above; empty for nothing. */
export function headingOf(sheet: SheetGrid, row: number, column: number): string {
  const own = textOf(cellAt(sheet, row, column));
  if (own !== '') return own;
  const area = sheet.merges?.find(
    ({ top, bottom, left, right }) => top < row && bottom >= row && left <= column && column <= right,
  );
  return area && row - area.top <= MERGED_ROWS ? textOf(cellAt(sheet, area.top, area.left)) : '';
}

function sampleOf(sheet: SheetGrid, row: number, column: number): string {
  for (const cells of sheet.rows.slice(row, row + LAST_ROW)) {
    const text = textOf(cells[column] ?? null);
    if (text !== '') return text;
  }
  return '';
}

function textOf(value: CellValue): string {
  return typeof value === 'string' || typeof value === 'number' ? fold(String(value)) : '';
}
