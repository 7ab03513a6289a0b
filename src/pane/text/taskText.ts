/** How a task is named where something is said of it: what it is, who leads it, when it is due, where it stands. */
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

/** Returns lead and term of a task, as typed in the plan: "P. LĐ-VL · hạn 31/01/2023". */
export function taskMeta({ lead, due }: Task, say: Say): string {
  const who = onOneLine(lead.text) === '' ? say('issues.task.no-lead') : onOneLine(lead.text);
  const when = due.deadline ? say('issues.task.due', { day: vietnameseDate(due.deadline) }) : onOneLine(due.text);
  return [who, ...(when === '' ? [] : [when])].join(' · ');
}

/** Returns sheet and cell of an issue, or its row, or the sheet alone. */
export function placeText({ sheet, row, column }: Pick<Issue, 'sheet' | 'row' | 'column'>, say: Say): string {
  if (row === null) return sheet;
  if (column === null) return say('issues.task.row', { sheet, row: String(row) });
  return say('issues.task.place', { sheet, cell: cellAddress(row, column) });
}
