/** How a task is named where something is said of it: what it is, who leads it, when it is due, where it stands. */
import { newTerm } from '../../app/check/newTerm';
import { vietnameseDate } from '../../app/period';
import type { Task } from '../../core/plan/types';
import type { Issue } from '../../core/checks/types';
import { cellAddress } from '../../core/grid/address';
import type { Say } from '../../messages/say';

const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Returns number and content of a task on one line. */
export function taskTitle({ number, content }: Task, say: Say): string {
  const line = onOneLine(content);
  return number === null ? line : say('issues.task', { number, content: line });
}

/**
 * Returns lead and term of a task: "P. LĐ-VL · hạn 31/01/2023". A deferral that takes effect stands beside the term of the
 * plan, since it is the one that the task is judged by (counting rule 2).
 * @param year the plan's
 */
export function taskMeta(task: Task, year: number, say: Say): string {
  const { lead, due } = task;
  const who = onOneLine(lead.text) === '' ? say('issues.task.no-lead') : onOneLine(lead.text);
  const deferred = newTerm(task, year);
  const planned = due.deadline ? say('issues.task.due', { day: vietnameseDate(due.deadline) }) : onOneLine(due.text);
  const until = deferred === null ? null : say('issues.task.deferred', { day: vietnameseDate(deferred) });
  const when = [...(planned === '' ? [] : [planned]), ...(until === null ? [] : [until])].join(', ');
  return [who, ...(when === '' ? [] : [when])].join(' · ');
}

/** Returns sheet and cell of an issue, or its row, or the sheet alone. */
export function placeText({ sheet, row, column }: Pick<Issue, 'sheet' | 'row' | 'column'>, say: Say): string {
  if (row === null) return sheet;
  if (column === null) return say('issues.task.row', { sheet, row: String(row) });
  return say('issues.task.place', { sheet, cell: cellAddress(row, column) });
}
