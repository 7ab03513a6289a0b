/** "Thực tế" below "Kế hoạch", in a column that is not read: one task in two lines. */
import { isFilled, textOf } from '../cellText';
import { headerKey } from '../header/headerKey';
import { ACTUAL_LINES, PLANNED_LINES } from '../header/headsOfTimes';
import { STATE_COLUMNS } from '../reportColumns';
import type { PlanRow } from './planRow';
import type { PlanTable } from './planTable';
import type { RowView } from './rowView';

/** Returns true for the second line of the task above. */
export function isActualLine(table: PlanTable, above: PlanRow, { cells, content }: RowView): boolean {
  if (content !== '') return false;
  const planned = table.sheet.rows[above.row - 1] ?? [];
  return cells.some(
    (value, column) =>
      typeof value === 'string' &&
      table.isFieldOrUnread(column) &&
      ACTUAL_LINES.has(headerKey(value)) &&
      PLANNED_LINES.has(headerKey(textOf(planned[column] ?? null))),
  );
}

/** What was done belongs to the task; when it was done is told elsewhere, for it is no second deadline. */
export function appendActual(table: PlanTable, task: PlanRow, { row, cells }: RowView): void {
  for (const meaning of STATE_COLUMNS) {
    const column = table.columnOf.get(meaning);
    if (column !== undefined && isFilled(cells[column] ?? null)) task.places[meaning] = table.placeOf(row, column);
  }
  appendResults(table, task, { row, cells });
  task.lastRow = row;
}

/** Adds what further columns of results say in a row to a task. */
export function appendResults(table: PlanTable, task: PlanRow, { row, cells }: Pick<RowView, 'row' | 'cells'>): void {
  for (const { column } of table.read.moreResults) {
    if (isFilled(cells[column] ?? null)) (task.moreResults ??= []).push(table.placeOf(row, column));
  }
}
