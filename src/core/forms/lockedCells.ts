/** Cells of a form that are not for answers and that somebody typed over, after taking its protection away: nothing of it is lost. */
import type { Task } from '../plan/types';
import { deadlineIn } from '../rollup/inPeriod';
import { foldCase } from '../text/fold';
import { vietnameseDate } from '../time/date';
import { parsePeriod } from '../time/period';
import { recordedSum } from './formMark';
import type { FormWords } from './formWords';
import type { RowMatch } from './matchRows';
import type { FormRow, InformColumn, OtherCell } from './types';

/** Columns that only inform; named so where a form's own headers would stand. */
const LOCKED = ['content', 'deadline', 'reported', 'number', 'role', 'coordinating', 'status', 'code'] as const;
export type LockedColumn = (typeof LOCKED)[number];

/** Columns in which a form shows words of its own, whatever the plan records by now. */
const OF_WORDS: ReadonlySet<InformColumn> = new Set<InformColumn>(['number', 'role', 'coordinating', 'status', 'code']);

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

interface Plans {
  readonly planYear: number;
  readonly formWords: FormWords;
}

/**
 * Returns what was typed over in a row. Of contents, deadlines and former results that is known only where the plan still
 * records what it did.
 */
export function lockedEdits(row: FormRow, { task, mixed }: RowMatch, { planYear, formWords }: Plans): LockedEdits {
  const { mark, code, reported, answers, content, deadline, informs } = row;
  // A row pieced together of two is told as a whole.
  if (task === null || mixed === true) return NO_EDITS;
  const isKeyed = mark !== null || code !== null;
  const others: LockedEdits['others'][number][] = [];
  for (const { column, header, text } of informs) {
    // Without a key it may be a table of the unit's own, in which only the state says how far the task is.
    const isOurs = isKeyed ? OF_WORDS.has(column) : column === 'status';
    if (isOurs && formWords(column, header, text, task) === false) others.push({ header: column, text });
  }
  if (mark === null || mark.before !== recordedSum(task)) return { result: null, others };
  const isOver = reported !== null && reported !== '' && foldCase(reported) !== foldCase(task.progress.text);
  const isAnswer = isOver && mark.role !== 'coordinating' && answers.result === undefined;
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
  const typedOver: readonly OtherCell[] = others;
  return { ...row, answers, others: [...row.others, ...typedOver] };
}

/** A form shows the deadline that the plan gives a task, that of its period, or the one that it was put off to. */
function isDueOn(task: Task, deadline: string, period: string, planYear: number): boolean {
  const days = [task.due.deadline, deadlineIn(task, null, planYear), deadlineIn(task, parsePeriod(period), planYear)];
  return days.some((day) => day !== null && vietnameseDate(day) === deadline);
}
