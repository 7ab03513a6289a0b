/** Where the columns of a summary tab stand now: people insert, delete and move them, and the tab is found again. */
import type { CellValue, SheetGrid } from '../grid/grid';
import { MACHINE_PREFIX } from '../grid/ownSignature';
import { ASIDE, COLUMN } from './layout';
import { markIn, sumOf } from './rowMarks';

/** Between the places of columns. */
export const PLACE_SIGN = '|';
const PLACES = /^\d+(?:\|\d+)+$/;

/** Cells of a sheet, from row 1. */
export type Cells = Pick<SheetGrid, 'rows'>;

export interface MachinePlace {
  readonly line: string;
  /** 1-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
}

/** Returns where the machine line of a tab stands first; null when none is left. */
export function findMachineLine({ rows }: Cells): MachinePlace | null {
  for (const [index, row] of rows.entries()) {
    for (const [column, value] of row.entries()) {
      if (typeof value === 'string' && value.startsWith(MACHINE_PREFIX)) return { line: value, row: index + 1, column };
    }
  }
  return null;
}

/** Returns true for the text that tells where the columns stand. */
export function isPlaces(value: CellValue): boolean {
  return typeof value === 'string' && PLACES.test(value);
}

/** Tells where a column that we wrote stands now (both 0-based); null for one that was deleted. */
export type ColumnPlaces = (column: number) => number | null;

/**
 * Returns where each column that we wrote stands in a tab now, as its formula and the heads of its tables tell; null where
 * neither tells, or in a tab without a machine line. Not every program works the formula out again when columns move.
 */
export function knownPlaces(grid: Cells): ColumnPlaces | null {
  const machine = findMachineLine(grid);
  if (machine === null) return null;
  const live = livePlaces(grid, machine);
  const heads = headPlaces(grid, machine.column);
  if (heads === null) return live;
  if (live !== null && heads.every((place, column) => place === null || place === live(column))) return live;
  const last = heads.at(-1) ?? null;
  return (column) => {
    if (column < ASIDE) return heads[column] ?? null;
    return last === null ? column + machine.column - COLUMN.key : last + 1 + column - ASIDE;
  };
}

/** As `knownPlaces`; where nothing tells, the columns stand as far from the key column as written. */
export function columnPlaces(grid: Cells): ColumnPlaces | null {
  const machine = findMachineLine(grid);
  if (machine === null) return null;
  return knownPlaces(grid) ?? ((column) => column + machine.column - COLUMN.key);
}

function livePlaces({ rows }: Cells, { row, column: key }: MachinePlace): ColumnPlaces | null {
  const text = (rows[row - 1] ?? []).find(isPlaces);
  const places = typeof text === 'string' ? text.split(PLACE_SIGN).map((number) => Number(number) - 1) : null;
  if (places === null || places[COLUMN.key] !== key) return null;
  return (column) => {
    const now = places[column] ?? -1;
    return now < 0 ? null : now;
  };
}

/** Finds the columns in sight by the sums of the heads of all tables, null for one without a head; null without any head. */
function headPlaces({ rows }: Cells, key: number): readonly (number | null)[] | null {
  const found: (number | null)[] = Array.from({ length: ASIDE }, () => null);
  for (const row of rows) {
    const mark = markIn(row);
    if (mark?.part !== 'header') continue;
    const at = new Map<string, number>();
    for (const [column, value] of row.entries()) if (typeof value === 'string') at.set(sumOf(value), column);
    for (const column of found.keys()) found[column] ??= at.get(mark.sumAt(column) ?? '') ?? null;
  }
  if (found.every((place) => place === null)) return null;
  found[COLUMN.key] = key;
  return withGaps(found);
}

/** A column that no head stands over has moved as far as its neighbours, where these have moved alike. */
function withGaps(found: readonly (number | null)[]): readonly (number | null)[] {
  const offsets = found.map((place, column) => (place === null ? null : place - column));
  return found.map((place, column) => {
    if (place !== null) return place;
    const left =
      offsets
        .slice(0, column)
        .filter((offset) => offset !== null)
        .at(-1) ?? null;
    const right = offsets.slice(column + 1).find((offset) => offset !== null) ?? null;
    const offset = left ?? right;
    return offset === null || (right !== null && right !== offset) ? null : column + offset;
  });
}
