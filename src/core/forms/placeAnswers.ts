/** Where the cells of an answer stand in the plan, and what becomes of them there. */
import { cellAt, formatAt, isBlank } from '../grid/grid';
import type { CellValue, MergedArea, SheetGrid } from '../grid/grid';
import type { Task } from '../plan/types';
import { shownText } from '../progress/shownText';
import { foldCase } from '../text/fold';
import type { AnswerColumns } from './answerColumns';
import type { Answer, AnswerCell, AnswerKind, Reason } from './answers';
import { recordedSum } from './formMark';
import { isLocked } from './lockedCells';
import { typedCells, writtenOf } from './typedCells';
import { PROGRESS_FIELDS } from './types';
import type { FormRow } from './types';

/** A cell of an answer with its place in the plan, or why it has none. */
export type PlacedCell = AnswerCell & { readonly barred: Reason | null };

/** Returns the filled cells of a row with their places, in the order of the fields. */
export function placedCells(
  row: FormRow,
  task: Task,
  sheet: SheetGrid,
  columns: AnswerColumns = new Map(),
  year: number,
): readonly PlacedCell[] {
  return typedCells(row, year).map((cell): PlacedCell => {
    const column = columns.get(cell.field);
    if (column === undefined)
      return { ...cell, place: null, expected: null, from: '', barred: { code: 'no-column', column: cell.field } };
    const known = task.cells[cell.field];
    const place = known?.column === column ? known : { row: task.row, column };
    const expected = cellAt(sheet, place.row, place.column);
    const format = formatAt(sheet, place.row, place.column);
    const from = shownText(expected, format);
    // The same day or share written another way changes nothing.
    const held = writtenOf(cell.field, { value: expected, format, column }, year).to;
    const to = foldCase(held) === foldCase(cell.to) ? from : cell.to;
    const barred: Reason | null = isShared(sheet.merges, place)
      ? { code: 'merged' }
      : isUnwritable(expected)
        ? { code: 'formula' }
        : null;
    return { ...cell, place, expected, from, to, barred };
  });
}

/** A cell merged over several rows is the result of several tasks; one merged sideways has its text in its first cell. */
function isShared(merges: readonly MergedArea[] | null, { row, column }: { row: number; column: number }): boolean {
  return (merges ?? []).some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (top !== bottom || column !== left),
  );
}

function isUnwritable(value: CellValue): boolean {
  return typeof value === 'object' && value !== null;
}

/** Splits the cells of a row into those that are written or wait together, and those that no cell of the plan can take. */
export function partsOf(
  placed: readonly PlacedCell[],
  row: FormRow,
  reasons: readonly Reason[],
  task: Task,
): readonly Pick<Answer, 'cells' | 'others' | 'kind' | 'reasons'>[] {
  const open = placed.filter(({ barred }) => barred === null).map(withoutBar);
  const barred = placed.filter((cell) => cell.barred !== null);
  const differing = open.filter(isDifferent);
  const parts: Pick<Answer, 'cells' | 'others' | 'kind' | 'reasons'>[] = [];
  if (open.length > 0) {
    const changing = differing.filter(({ expected }) => !isBlank(expected));
    const own: Reason[] = [...reasons];
    const drifted = changing.length === 0 ? null : driftOf(row, task, changing);
    if (drifted !== null) own.push(drifted);
    const isAboutIt = !reasons.some(({ code }) => code === 'key-content' || code === 'similar');
    const kind: AnswerKind =
      differing.length === 0 && isAboutIt ? 'same' : own.length > 0 ? 'doubt' : changing.length > 0 ? 'update' : 'fill';
    // What the plan holds already needs nobody.
    parts.push({ cells: open, others: [], kind, reasons: kind === 'same' ? [] : own });
  }
  if (barred.length > 0 || row.others.length > 0) {
    const why = barred.flatMap(({ barred: reason }) => reason ?? []);
    const added = row.others.map(({ header, isBeside }): Reason => {
      if (isBeside === true) return { code: 'outside' };
      return { code: isLocked(header) ? 'locked' : 'no-column', column: header };
    });
    parts.push({ cells: barred.map(withoutBar), others: row.others, kind: 'lost', reasons: [...why, ...added] });
  }
  return parts;
}

/** Whether the plan holds something else than when the form was made, or nobody knows; null where it holds the same. */
function driftOf(row: FormRow, task: Task, changing: readonly AnswerCell[]): Reason | null {
  const before = row.mark?.before ?? '';
  if (before !== '') return before === recordedSum(task) ? null : { code: 'changed' };
  // Without its mark a row still shows the result that it was made with, but no causes.
  if (row.reported === null || !changing.every(({ field }) => PROGRESS_FIELDS.has(field))) return { code: 'update' };
  return foldCase(row.reported) === foldCase(task.progress.text) ? null : { code: 'changed' };
}

function withoutBar({ field, place, expected, from, to, value, isDay }: PlacedCell): AnswerCell {
  return { field, place, expected, from, to, value, ...(isDay === undefined ? {} : { isDay }) };
}

/** Returns the cells that an answer changes where it is written. */
export function writtenCells({ cells, kind }: Pick<Answer, 'cells' | 'kind'>): readonly AnswerCell[] {
  return kind === 'lost' || kind === 'same' ? [] : cells.filter(isDifferent);
}

export function isDifferent({ from, to }: AnswerCell): boolean {
  return foldCase(from) !== foldCase(to);
}
