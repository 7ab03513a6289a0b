/** Rows of units with a role each ("Phòng A | Chủ trì", "Phòng B | Phối hợp") that belong to one task. */
import { foldCase } from '../../text/fold';
import { readRole } from '../header/roleColumn';
import type { PlanRow } from './planRow';
import type { PlanTable } from './planTable';
import type { RowsSoFar } from './rowsSoFar';
import type { RowView } from './rowView';

/** Notes the role of a task's first row, in a table with a column of roles. */
export function beginRoles(table: PlanTable, task: PlanRow, view: RowView): void {
  const { role } = table.read;
  const side = role === null ? null : readRole(view.cells[role] ?? null);
  const place = task.places.lead;
  if (side !== null && place !== undefined) task.sides = [{ place, side }];
}

/** Adds a row to the task above where it only names another unit of it with its role. Returns true if it does. */
export function takeRoleRow(table: PlanTable, soFar: RowsSoFar, view: RowView): boolean {
  const { role } = table.read;
  const { open } = soFar;
  const column = table.columnOf.get('lead');
  const side = role === null ? null : readRole(view.cells[role] ?? null);
  if (side === null || column === undefined || !view.hasLead || open === null) return false;
  if (open.sides === null) return false;
  if (!isSameWork(table, open, view)) return false;
  const place = table.placeOf(view.row, column);
  if (side === 'lead' && open.sides.every((each) => each.side !== 'lead')) open.places.lead = place;
  open.sides.push({ place, side });
  open.lastRow = view.row;
  if (ownTime(table, open, view)) soFar.doubt(view, 'joined');
  return true;
}

/** The same content again, or none but that of the row above. */
function isSameWork(table: PlanTable, open: PlanRow, { row, content, numberText }: RowView): boolean {
  if (content !== '') return foldCase(content) === foldCase(table.contentOf(open));
  return numberText === '' || table.mergedAbove(row, 'content');
}

/** A time or a result of its own that is not the same as that of the task. */
function ownTime(table: PlanTable, open: PlanRow, view: RowView): boolean {
  if (!table.hasOwnTime(view)) return false;
  const above = table.sheet.rows[open.row - 1] ?? [];
  return table.places.columns.some(
    ({ column, meaning }) => TOLD.has(meaning) && isOther(view.cells[column], above[column]),
  );
}

const TOLD: ReadonlySet<string> = new Set(['due', 'result', 'percent', 'completed']);

function isOther(own: unknown, above: unknown): boolean {
  return own !== undefined && own !== null && own !== '' && own !== above;
}
