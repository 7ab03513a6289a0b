/** What an answer says about its task, and what the plan would say once it stands there. */
import { cellAt, formatAt } from '../grid/grid';
import type { SheetGrid } from '../grid/grid';
import { STATE_COLUMNS } from '../plan/reportColumns';
import type { PlanColumn, PlanSheet, Task } from '../plan/types';
import type { ProgressCell, ProgressCells, ProgressReader } from '../progress/readProgress';
import { shownText } from '../progress/shownText';
import type { Progress, ProgressRemark } from '../progress/types';
import { compareDates, vietnameseDate } from '../time/date';
import type { CalendarDate } from '../time/types';
import type { Reason } from './answers';
import { ANSWER_FIELDS } from './types';
import type { FormRow } from './types';

export interface AnswerReading {
  readonly row: FormRow;
  readonly task: Task;
  /** The task's sheet, as cells and as it was read. */
  readonly grid: SheetGrid;
  readonly sheet: PlanSheet;
  readonly planYear: number;
  /** First year of the plan. */
  readonly firstYear: number;
  readonly today: CalendarDate;
  readonly readProgress: ProgressReader;
}

/** Returns why what an answer says must be seen by somebody before it is written; empty for nothing. */
export function doubtsAbout(reading: AnswerReading): readonly Reason[] {
  const { row, planYear, readProgress } = reading;
  if (ANSWER_FIELDS.some((field) => typeof row.answers[field]?.value === 'object')) return [{ code: 'unclear' }];
  const own = readProgress(typedProgress(reading), planYear);
  const read = own.remarks.map((remark) => remarked(remark, own));
  if (read.length === 0 && own.state === 'unclear') return [{ code: 'unclear' }];
  const held = read.length > 0 ? null : keptBy(reading, own);
  const back = held ?? (read.length > 0 ? null : reopenedBy(reading, own));
  return [...read, ...dayDoubts(own, reading), ...(back === null ? [] : [back])];
}

function remarked({ kind, column, part }: ProgressRemark, { completedOn }: Progress): Reason {
  switch (kind) {
    case 'progress-invalid':
      return { code: 'unclear', about: column === 'percent' || part.includes('%') ? 'no-share' : 'no-day', text: part };
    case 'date-status-conflict':
      return {
        code: 'unclear',
        about: 'day-against',
        text: part,
        day: completedOn === null ? '' : vietnameseDate(completedOn),
      };
    case 'percent-status-conflict':
      return { code: 'unclear', about: 'share-against', text: part };
    default:
      return { code: 'unclear', about: 'words', text: part };
  }
}

function dayDoubts({ completedOn }: Progress, { task, today, firstYear }: AnswerReading): readonly Reason[] {
  if (completedOn === null) return [];
  const day = vietnameseDate(completedOn);
  if (compareDates(completedOn, today) > 0) return [{ code: 'future-day', day }];
  if (task.asked !== undefined && compareDates(completedOn, task.asked) < 0)
    return [{ code: 'early-day', about: 'document', day, since: vietnameseDate(task.asked) }];
  return completedOn.year < firstYear ? [{ code: 'early-day', about: 'year', day, since: String(firstYear) }] : [];
}

/** What the plan counts as done is said to be not done: a slip of the plan or of the form. */
function reopenedBy({ task }: AnswerReading, { state }: Progress): Reason | null {
  if (task.progress.state !== 'done' || state === 'done' || state === 'unclear' || state === 'unreported') return null;
  return { code: 'reopens', text: task.progress.text };
}

/** Work that is not done beside a day of completion, or a whole share, that the plan keeps would be counted as done. */
function keptBy(reading: AnswerReading, own: Progress): Reason | null {
  if (own.state === 'unclear' || own.state === 'unreported' || own.state === 'done') return null;
  const after = reading.readProgress(progressAfter(reading), reading.planYear);
  if (after.state === own.state) return null;
  const { completedOn, percent } = after;
  const text = completedOn !== null ? vietnameseDate(completedOn) : percent !== null ? `${String(percent)}%` : '';
  return { code: 'plan-keeps', text: text === '' ? after.text : text };
}

function typedProgress({ row, sheet }: AnswerReading): ProgressCells {
  const cells: { -readonly [Field in keyof ProgressCells]: ProgressCells[Field] } = {};
  for (const field of STATE_COLUMNS) {
    const typed = row.answers[field];
    if (typed === undefined) continue;
    // What a document means depends on the column that it goes into.
    const column = sheet.columns.find(({ meaning, mark }) => meaning === field && mark === undefined);
    cells[field] = { value: typed.value, format: typed.format, ...replyOf(column) };
  }
  return cells;
}

/** The progress cells of the task with the answer in them. */
function progressAfter(reading: AnswerReading): ProgressCells {
  const { task, grid, sheet } = reading;
  const typed = typedProgress(reading);
  const cellIn = (column: PlanColumn): ProgressCell => {
    const known = column.meaning in task.cells ? task.cells[column.meaning] : undefined;
    const row = known?.column === column.column ? known.row : task.row;
    const mark = column.mark === undefined ? {} : { mark: column.mark };
    return {
      value: cellAt(grid, row, column.column),
      format: formatAt(grid, row, column.column),
      ...mark,
      ...replyOf(column),
    };
  };
  const cells: { -readonly [Field in keyof ProgressCells]: ProgressCells[Field] } = {};
  for (const field of STATE_COLUMNS) {
    const column = sheet.columns.find(({ meaning }) => meaning === field);
    if (column === undefined) continue;
    cells[field] = column.mark === undefined ? (typed[field] ?? cellIn(column)) : cellIn(column);
  }
  const more = (sheet.further ?? [])
    .filter(({ meaning }) => meaning === 'result')
    .map(cellIn)
    .filter(({ value, format }) => shownText(value, format) !== '');
  return more.length === 0 ? cells : { ...cells, more };
}

function replyOf(column: PlanColumn | undefined): Pick<ProgressCell, 'reply'> {
  return column?.reply === true ? { reply: true } : {};
}
