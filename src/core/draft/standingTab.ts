/**
 * What stands on a tab of ours before it is written again: which cells are ours, and what people put where the new block
 * goes. Nothing of theirs is written over here: a tab that holds such a thing is left as it stands.
 */
import { isBlank, isCellError, isUncached } from '../grid/grid';
import type { CellValue, MergedArea } from '../grid/grid';
import { isClosingLine, isUnfinished } from '../grid/ownSignature';
import { columnPlaces, findMachineLine } from './columnPlaces';
import type { Cells } from './columnPlaces';
import { lastColumnOf, readMachineLine } from './machineLine';
import { MARK_COLUMNS, readMark, sumOf } from './rowMarks';
import { foreignColumns, readRowSums } from './rowSums';
import type { TabDraft } from './types';

/** A standing tab as read. */
export interface StandingCells extends Cells {
  /** The area that our hidden name gives; missing or null where it is a single cell. */
  readonly ownArea?: MergedArea | null;
  /** What was entered in the cells of `rows`, where the program tells it: formulas begin with an equals sign. */
  readonly entries?: readonly (readonly unknown[])[];
}

/** A cell of somebody else's; row 1-based, column 0-based. */
export interface PlacedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface ExaminedTab {
  /** The areas that are ours to clear: the former block and where the new one goes. */
  readonly clears: readonly MergedArea[];
  /** The former block; null where nothing tells it. */
  readonly former: MergedArea | null;
  /** The tab must be left as it stands, and the new one go on a sheet of its own. */
  readonly leave: boolean;
  /** Why: what people put into these areas and no list of hand edits shows. Empty where the tab could not be told at all. */
  readonly inTheWay: readonly PlacedText[];
}

/** Tells cells of ours, and those that are listed as hand edits before a write, from what must not be touched. */
interface Ownership {
  readonly box: MergedArea;
  isOurs(row: number, column: number, value: CellValue): boolean;
}

/** Examines a standing tab for the draft that is to replace it. */
export function examineStanding(standing: StandingCells, draft: TabDraft): ExaminedTab {
  const named = standing.ownArea ?? null;
  const areas = [draftArea(draft), ...(named === null ? [] : [named])];
  // A stopped write leaves neither the old cells nor the new ones: nobody's.
  if (isUnfinished(standing.rows)) return { clears: areas, former: named, leave: false, inTheWay: [] };
  const own = ownership(standing, draft);
  if (own === null) return { clears: areas, former: named, leave: true, inTheWay: [] };
  const former = named === null ? own.box : union(own.box, named);
  const clears = [...areas, former];
  const inTheWay: PlacedText[] = [];
  for (const [index, row] of standing.rows.entries()) {
    for (const [column, value] of row.entries()) {
      if (isBlank(value) || !clears.some((area) => contains(area, index + 1, column))) continue;
      if (!own.isOurs(index + 1, column, value)) inTheWay.push({ row: index + 1, column, text: textOfValue(value) });
    }
  }
  return { clears, former, leave: inTheWay.length > 0, inTheWay };
}

/** Returns what a cell shows, as a list of cells names it: a formula without its result as the formula. */
export function textOfValue(value: CellValue): string {
  if (isCellError(value)) return value.text;
  return isUncached(value) ? `=${value.formula}` : String(value ?? '');
}

export function contains({ top, left, bottom, right }: MergedArea, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

/** Returns the block of a draft. */
function draftArea({ rows, titleCell }: TabDraft): MergedArea {
  const right = rows.reduce((most, { cells }) => Math.max(most, cells.length - 1), titleCell.column);
  return { top: 1, left: 0, bottom: Math.max(rows.length, titleCell.row), right };
}

function ownership(standing: StandingCells, draft: TabDraft): Ownership | null {
  const drafted: Cells = { rows: draft.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null)) };
  const machine = findMachineLine(drafted);
  if (machine !== null) return isSameTab(machine.line, standing) ? summaryOwnership(standing) : null;
  if (!drafted.rows.some((row) => readRowSums(row) !== null)) return blockOwnership(standing);
  return summedOwnership(standing, draft) ?? comparedOwnership(standing, drafted);
}

/** A summary is known by its machine line: one of another period, or without any, cannot be told. */
function isSameTab(line: string, standing: StandingCells): boolean {
  const found = findMachineLine(standing);
  return found !== null && readMachineLine(found.line).period === readMachineLine(line).period;
}

/** What people did inside the block of a summary is listed before it is written: it is in nobody's way. */
function summaryOwnership(standing: StandingCells): Ownership | null {
  const box = summaryBox(standing);
  return box && { box, isOurs: (row, column) => contains(box, row, column) };
}

/**
 * Returns the block of a standing summary, wherever it stands now, with the rows and columns that people inserted in it;
 * null for a tab without a machine line.
 */
export function summaryBox(standing: StandingCells): MergedArea | null {
  const machine = findMachineLine(standing);
  const places = columnPlaces(standing);
  if (machine === null || places === null) return null;
  const { rows } = standing;
  const last = lastColumnOf(readMachineLine(machine.line));
  const columns = Array.from({ length: last + 1 }, (_, column) => places(column)).filter((at) => at !== null);
  const marks = MARK_COLUMNS.map(places).filter((column) => column !== null);
  const marked = rows.flatMap((row, index) =>
    marks.some((column) => readMark(row[column] ?? null) !== null) ? [index + 1] : [],
  );
  const right = Math.max(...columns, machine.column);
  let bottom = Math.max(marked.at(-1) ?? 0, machine.row);
  // Lines typed right below the last one are rows that people added to it: Excel makes them part of its table.
  while (rows[bottom]?.some((value, column) => column <= right && !isBlank(value)) === true) bottom += 1;
  const box = {
    top: Math.min(marked[0] ?? machine.row, machine.row),
    left: Math.max(0, Math.min(...columns, machine.column)),
    bottom,
    right,
  };
  return standing.ownArea
    ? union(box, { ...standing.ownArea, bottom: Math.min(standing.ownArea.bottom, rows.length) })
    : box;
}

function union(one: MergedArea, other: MergedArea): MergedArea {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** The part of a summary in which kept hand edits stand. */
export const KEPT = 'kept';

/** A tab that carries nothing to compare with is known by its area alone. */
function blockOwnership({ rows, ownArea }: StandingCells): Ownership {
  const right = rows.reduce((most, row) => Math.max(most, row.length - 1), 0);
  const box = ownArea ?? { top: 1, left: 0, bottom: Math.max(1, rows.length), right };
  return { box, isOurs: (row, column) => contains(box, row, column) };
}

/** A tab of one table whose rows carry sums; null for one of a version that wrote none. */
function summedOwnership({ rows, entries }: StandingCells, draft: TabDraft): Ownership | null {
  const found = rows.map(readRowSums);
  const shapes = new Set(draft.rows.flatMap(({ cells }) => cells.flatMap((cell) => formulaShape(cell?.formula) ?? [])));
  const isOwnFormula = (formula: string): boolean => shapes.has(formulaShape(formula) ?? '');
  const summed = found.flatMap((sums, index) => (sums === null ? [] : [{ row: index + 1, column: sums.column }]));
  const last = summed.at(-1);
  if (last === undefined) return null;
  const right = summed.reduce((most, { column }) => Math.max(most, column), 0);
  const foreign = new Map<number, ReadonlySet<number>>();
  return {
    box: { top: 1, left: 0, bottom: last.row, right },
    isOurs(row, column) {
      const sums = found[row - 1] ?? null;
      if (sums === null || column > sums.column) return false;
      let others = foreign.get(row);
      if (others === undefined) {
        const cells = (rows[row - 1] ?? []).map((cell, at) => withFormula(cell, entries?.[row - 1]?.[at]));
        others = new Set(foreignColumns(cells, sums, isOwnFormula));
        foreign.set(row, others);
      }
      return !others.has(column);
    },
  };
}

/** Whatever a formula shows by now: it is known by what it is. */
function withFormula(value: CellValue, entry: unknown): CellValue {
  return typeof entry === 'string' && entry.startsWith('=') && entry !== value
    ? { kind: 'uncached', formula: entry.slice(1) }
    : value;
}

/** Returns a formula without the places, numbers and our tables that it names, which differ from row to row and from run to run. */
export function formulaShape(formula: string | undefined): string | null {
  if (formula === undefined) return null;
  return formula
    .replace(/TienDo_\w+/gi, 'T')
    .replace(/\$?[A-Z]{1,3}\$?\d+/g, '#')
    .replace(/\d+/g, '0')
    .replace(/\s/g, '');
}

/** A tab of an earlier version, without sums: what the new one does not show in the same column may be anybody's. */
function comparedOwnership({ rows, ownArea }: StandingCells, drafted: Cells): Ownership {
  const known: Set<string>[] = [];
  for (const row of drafted.rows) {
    for (const [column, value] of row.entries()) (known[column] ??= new Set()).add(sumOf(scalar(value)));
  }
  const isOurs = (_row: number, column: number, value: CellValue): boolean =>
    isClosingLine(value) || known[column]?.has(sumOf(scalar(value))) === true;
  const last = lastIndex(rows, (row) => row.some((value, column) => !isBlank(value) && isOurs(0, column, value)));
  const box = ownArea ?? { top: 1, left: 0, bottom: last + 1, right: Math.max(0, known.length - 2) };
  return { box, isOurs };
}

function lastIndex<Row>(rows: readonly Row[], found: (row: Row) => boolean): number {
  let index = rows.length - 1;
  while (index >= 0 && !rows.slice(index, index + 1).some(found)) index -= 1;
  return index;
}

function scalar(value: CellValue): string | number | boolean | null {
  return typeof value === 'object' ? null : value;
}
