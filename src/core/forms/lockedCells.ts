/** Cells of a form that are not for answers and that somebody typed over, after taking its protection away: nothing of it is lost. */
import type { Task } from '../plan/types';
import { deadlineIn } from '../rollup/inPeriod';
import { foldCase } from '../text/fold';
import { vietnameseDate } from '../time/date';
import { parsePeriod } from '../time/period';
import { recordedSum } from './formMark';
import type { RowMatch } from './matchRows';
import type { FormRow } from './types';

/** Columns that only inform; named so where a form's own headers would stand. */
const LOCKED = ['content', 'deadline', 'reported'] as const;
export type LockedColumn = (typeof LOCKED)[number];

/** What was typed over; null where nothing was. */
export interface LockedEdits {
  /** Over the former result, with the cell beside it left blank. */
  readonly result: string | null;
  readonly others: readonly { readonly header: LockedColumn; readonly text: string }[];
}

export const NO_EDITS: LockedEdits = { result: null, others: [] };

export function isLocked(header: string): header is LockedColumn {
  return LOCKED.some((column) => column === header);
}

/** Returns what was typed over in a row. Only where the plan still records what it did is that known to be the unit's. */
export function lockedEdits(row: FormRow, { task, mixed }: RowMatch, planYear: number): LockedEdits {
  const { mark, reported, answers, content, deadline } = row;
  // A row pieced together of two is told as a whole.
  if (task === null || mixed === true || mark === null || mark.before !== recordedSum(task)) return NO_EDITS;
  const isOver = reported !== null && reported !== '' && foldCase(reported) !== foldCase(task.progress.text);
  const isAnswer = isOver && mark.role !== 'coordinating' && answers.result === undefined;
  const others: LockedEdits['others'][number][] = [];
  if (content !== '' && foldCase(content) !== foldCase(task.content)) others.push({ header: 'content', text: content });
  if (deadline !== '' && !isDueOn(task, deadline, mark.period, planYear))
    others.push({ header: 'deadline', text: deadline });
  if (isOver && !isAnswer) others.push({ header: 'reported', text: reported });
  return { result: isAnswer ? reported : null, others };
}

/** Returns the row with what was typed over: a result as its answer, the rest beside it. */
export function withLockedEdits(row: FormRow, { result, others }: LockedEdits): FormRow {
  if (result === null && others.length === 0) return row;
  const answers = result === null ? row.answers : { ...row.answers, result: { value: result, format: '@', column: 0 } };
  return { ...row, answers, others: [...row.others, ...others] };
}

/** A form shows the deadline that the plan gives a task, that of its period, or the one that it was put off to. */
function isDueOn(task: Task, deadline: string, period: string, planYear: number): boolean {
  const days = [task.due.deadline, deadlineIn(task, null, planYear), deadlineIn(task, parsePeriod(period), planYear)];
  return days.some((day) => day !== null && vietnameseDate(day) === deadline);
}
