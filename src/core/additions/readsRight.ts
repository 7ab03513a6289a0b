/** Whether a plan with one more row reads as it should: every other task as before, and the new one as wanted. */
import type { Misread } from '../flow/outcome';
import type { Plan, Task } from '../plan/types';
import { foldCase } from '../text/fold';
import { compareDates } from '../time/date';
import { isSameMonth } from './groups';
import { isDay } from './types';
import type { Addition, WantedTask } from './types';

/** Returns what is wrong with a plan that was read with an addition in it; null for nothing. */
export function misreadOf(
  before: Plan,
  after: Plan,
  { group, row, how, cells, number, notes }: Addition,
  wanted: WantedTask,
): Misread | null {
  const added = after.tasks.find((task) => task.sheet === group.sheet && task.row === row);
  const others = after.tasks.filter((task) => task !== added);
  if (others.length !== before.tasks.length) return added === undefined ? 'no-task' : 'others';
  const isMoved = (task: Task): boolean => how === 'insert' && task.sheet === group.sheet && task.row >= row;
  const isSame = before.tasks.every((task, index) => {
    const now = others[index];
    return now !== undefined && essence(task, task.row + (isMoved(task) ? 1 : 0)) === essence(now, now.row);
  });
  if (!isSame || before.agenda.length !== after.agenda.length) return 'others';
  if (added === undefined || foldCase(added.content) !== foldCase(writtenContent(cells, wanted))) return 'no-task';
  if (added.number !== number) return 'number';
  if (added.lead.units.length !== wanted.leads.length || added.lead.unknown.length > 0) return 'lead';
  if (foldCase(added.field ?? '') !== foldCase(group.field ?? '')) return 'field';
  return isDue(added, wanted, notes) ? null : 'due';
}

function writtenContent(cells: Addition['cells'], { content }: WantedTask): string {
  const written = cells.find(({ meaning }) => meaning === 'content')?.value;
  return typeof written === 'string' ? written.trim() : content;
}

function isDue({ due }: Task, { due: wanted }: WantedTask, notes: Addition['notes']): boolean {
  const isInMonths = due.ym.some((month) => isSameMonth(month, wanted));
  if (notes.some(({ code }) => code === 'day-lost')) return isInMonths;
  if (!isDay(wanted)) return due.ym.length === 1 && isInMonths;
  return due.explicitDay && due.deadline !== null && compareDates(due.deadline, wanted) === 0;
}

/** What must not change in a task. Codes of units that were put together from the plan follow their spellings. */
function essence(task: Task, row: number): string {
  const { sheet, number, content, field, band, director, product, lead, coordinating, due, progress } = task;
  const names = [lead, coordinating].map(({ text, units, unknown }) => [text, units.length, unknown.length]);
  const time = [due.ym, due.deadline, due.event, due.from];
  return JSON.stringify([
    ...[sheet, row, number, content, field, band, director, product],
    ...[names, time, progress.state, progress.text],
  ]);
}
