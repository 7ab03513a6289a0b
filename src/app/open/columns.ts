/** What the columns of the plan sheets were taken for and why, for people to look at and to correct. */
import { cellAt, isBlank } from '../../core/grid/grid';
import type { SheetGrid } from '../../core/grid/grid';
import { decidedFor } from '../../core/plan/settings';
import type { ColumnRival, PlanColumn, PlanSheet } from '../../core/plan/types';
import { fold, foldCase } from '../../core/text/fold';
import type { OpenedPlan } from './openPlan';

export { readHeadings } from '../../core/plan/header/headingsText';

/** One column of a sheet. */
export interface ReadColumn {
  /** 0-based. */
  readonly column: number;
  /** As typed, on one line; empty where no header stands. */
  readonly header: string;
  /** What it was taken for, and why; null where it is not read. */
  readonly read: Pick<PlanColumn, 'meaning' | 'reason'> | null;
  /** What it could stand for as well, and the column (0-based) that was taken for that; null for any other column. */
  readonly rival: Pick<ColumnRival, 'meaning' | 'taken'> | null;
  /** Somebody decided about it. */
  readonly decided: boolean;
}

/** Plan sheets of one form: the same headers, read in the same way. A correction holds for all of them. */
export interface SheetForm {
  /** Names, in tab order. */
  readonly sheets: readonly string[];
  readonly columns: readonly ReadColumn[];
}

/** Columns of a sheet that are shown: beyond, somebody keeps other things beside the plan. */
const MOST_COLUMNS = 30;

/** Returns the forms of the plan sheets, each with its columns; in the order of the first sheet of each. */
export function sheetForms({ plan, grids, stored }: OpenedPlan): readonly SheetForm[] {
  const forms = new Map<string, { sheets: string[]; columns: readonly ReadColumn[] }>();
  for (const sheet of plan.sheets) {
    const grid = grids.sheets.find(({ name }) => name === sheet.name);
    if (sheet.kind !== 'plan' || !grid) continue;
    const decided = decidedFor(stored.settings.plan.columns, sheet.name) ?? {};
    const columns = columnsOf(sheet, grid).map((column) => ({
      ...column,
      decided: decided[column.column] !== undefined,
    }));
    const key = JSON.stringify(columns.map((column) => ({ ...column, header: foldCase(column.header) })));
    const form = forms.get(key);
    if (form) form.sheets.push(sheet.name);
    else forms.set(key, { sheets: [sheet.name], columns });
  }
  return [...forms.values()];
}

function columnsOf(sheet: PlanSheet, grid: SheetGrid): Omit<ReadColumn, 'decided'>[] {
  const { headerRow } = sheet;
  const columns = [...sheet.columns, ...(sheet.further ?? [])];
  const width = Math.min(
    Math.max(0, ...columns.map(({ column }) => column + 1), widthOf(grid, headerRow)),
    MOST_COLUMNS,
  );
  return Array.from({ length: width }, (_, column) => {
    const read = columns.find((each) => each.column === column) ?? null;
    const header = fold(read?.header ?? '') || headerText(grid, headerRow, column);
    const other = sheet.rivals?.find((each) => each.column === column);
    const rival = read === null && other !== undefined ? { meaning: other.meaning, taken: other.taken } : null;
    return { column, header, read: read && { meaning: read.meaning, reason: read.reason }, rival };
  }).filter(({ header, read }) => header !== '' || read !== null);
}

function widthOf(grid: SheetGrid, headerRow: number | null): number {
  return headerRow === null ? 0 : (grid.rows[headerRow - 1]?.length ?? 0);
}

/** The header of a column that is not read: the last line, or the one above where that is merged down. */
function headerText(grid: SheetGrid, headerRow: number | null, column: number): string {
  if (headerRow === null) return '';
  for (const row of [headerRow, headerRow - 1]) {
    const value = row < 1 ? null : cellAt(grid, row, column);
    if (!isBlank(value) && (typeof value === 'string' || typeof value === 'number')) return fold(String(value));
  }
  return '';
}
