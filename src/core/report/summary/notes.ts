/** What a reader of the tables must know: one sentence each. */
import type { Say } from '../../../messages/say';
import type { IssueCode } from '../../checks/codes';
import type { Issue } from '../../checks/types';
import type { Plan, Task } from '../../plan/types';
import { deferredDay } from '../../progress/deferral';
import { addedMonth } from '../../rollup/inPeriod';
import { isSameAsUnits } from '../../rollup/sameAsUnits';
import type { Counts, JudgedTask, NamedRow, RollUp } from '../../rollup/types';
import { compareDates, lastDayOfMonth, vietnameseDate } from '../../time/date';
import type { CalendarDate } from '../../time/types';
import { countText, figureText } from '../text/figures';

/** Returns the notes under the table per unit; empty when there is nothing to say. */
export function tableNotes(rollUp: RollUp, plan: Plan, say: Say): string[] {
  const notes: string[] = [];
  const sum = sumOfTotals(rollUp.rows);
  const { total, undated } = rollUp.total;
  const unreal = rollUp.tasks.filter((each) => each.undated && hasUnrealDay(each)).length;
  if (sum > total) notes.push(say('report.note.several-leads', { sum, total }));
  if (undated > 0 && unreal === 0) notes.push(say('report.note.undated', { count: countText(undated, say) }));
  if (unreal > 0) {
    notes.push(
      say('report.note.undated.unreal', {
        count: countText(undated, say),
        blank: figureText(undated - unreal, say),
        unreal,
      }),
    );
  }
  if (rollUp.deferredInto > 0)
    notes.push(say('report.note.deferred-into', { count: countText(rollUp.deferredInto, say) }));
  const toDay = putOffToDay(rollUp, plan.year);
  if (toDay > 0) notes.push(say('report.note.deferred-day', { count: countText(toDay, say) }));
  notes.push(...typoNotes(rollUp, say));
  const counted = plan.sheets.filter((sheet) => sheet.counted);
  for (const { name, hiddenRows } of counted) {
    if (hiddenRows === 'some') notes.push(say('report.note.hidden-rows-some', { sheet: name }));
    else if (hiddenRows > 0)
      notes.push(say('report.note.hidden-rows', { sheet: name, count: countText(hiddenRows, say) }));
  }
  const names = new Set(counted.map(({ name }) => name));
  const unread = plan.unread.filter(({ sheet }) => names.has(sheet)).length;
  if (unread > 0) notes.push(say('report.note.unread', { count: countText(unread, say) }));
  return notes;
}

/** How many tasks were put off to a day before the end of its month: the new term is the end of it (counting rules 1 and 2). */
function putOffToDay({ tasks, carried }: RollUp, planYear: number): number {
  const isToDay = (task: Task): boolean => {
    if (task.progress.state !== 'deferred' || addedMonth(task) === null) return false;
    const day = deferredDay(task.progress.text, planYear, 1);
    return day !== null && compareDates(day, lastDayOfMonth(day.year, day.month)) < 0;
  };
  const open = [...tasks, ...carried.filter(({ done }) => !done)];
  return open.filter(({ task }) => isToDay(task)).length;
}

/**
 * Returns what a day that has not come yet does to the figures: what falls due until then is counted as overdue (counting rule
 * 3), though it may still be done. Empty where nothing does.
 * @param today the day of the closing
 */
export function aheadNote(
  { asOf, tasks }: Pick<RollUp, 'asOf' | 'tasks'>,
  today: CalendarDate,
  say: Say,
): readonly string[] {
  const notYet = tasks.filter(
    ({ class: taskClass, deadline }) =>
      taskClass === 'overdue' && deadline !== null && compareDates(deadline, today) >= 0,
  );
  if (notYet.length === 0) return [];
  const days = { asOf: vietnameseDate(asOf), today: vietnameseDate(today) };
  return [say('report.note.ahead', { count: countText(notYet.length, say), ...days })];
}

/** A day that does not exist was typed where none is read: the checks tell of it apart from days that are missing. */
function hasUnrealDay({ task }: JudgedTask): boolean {
  return task.progress.remarks.some(({ kind, column }) => kind === 'progress-invalid' && column === 'completed');
}

/** A name that was counted by a typing error bears on the table only where it leads. */
function typoNotes({ tasks, typoTasks }: RollUp, say: Say): readonly string[] {
  const leads = tasks.filter(({ task }) => task.lead.matches.some(({ how }) => how === 'typo')).length;
  const others = typoTasks - leads;
  return [
    ...(leads > 0 ? [say('report.note.typos.leads', { count: countText(leads, say) })] : []),
    ...(others > 0 ? [say('report.note.typos.coordinating', { count: countText(others, say) })] : []),
  ];
}

/**
 * Counts the errors of a plan that bear on the figures of a period: of its tasks and of those carried into it, of tasks whose
 * time is not known, and those that hang on no task.
 * @param errors issues of severity "error" that nobody put out of sight
 */
export function errorsOn({ tasks, carried }: Pick<RollUp, 'tasks' | 'carried'>, errors: readonly Issue[]): number {
  if (errors.length === 0) return 0;
  const keys = new Set([...tasks, ...carried].map(({ task }) => task.key));
  return errors.filter(({ code, task }) => task === null || OF_ANY_PERIOD.has(code) || keys.has(task)).length;
}

/** Once these are put right the task may belong to any period. */
const OF_ANY_PERIOD: ReadonlySet<IssueCode> = new Set<IssueCode>(['due-missing', 'due-invalid']);

/** Returns the note that errors stand behind the figures; empty where none does. */
export function errorsNote(errors: number, say: Say): readonly string[] {
  return errors === 0 ? [] : [say('report.note.errors', { count: countText(errors, say) })];
}

/** Tasks without a report, and with one that is not understood. */
type OpenCounts = Pick<Counts, 'unreported' | 'unclear'>;

/**
 * Returns what nobody knows yet, as one note each for results of the period, results of work carried over, and leads that
 * cannot be read.
 */
export function openNotes({ total, rows, carried }: RollUp, say: Say): readonly string[] {
  const told = (name: 'report.note.open' | 'report.note.open.carried', counted: OpenCounts): readonly string[] => {
    const count = countText(counted.unreported + counted.unclear, say);
    const parts = (['unreported', 'unclear'] as const).flatMap((kind) =>
      counted[kind] === 0 ? [] : [say(`report.note.open.${kind}`, { count: countText(counted[kind], say) })],
    );
    return parts.length === 0 ? [] : [say(name, { count, parts: parts.join(', ') })];
  };
  const ofBefore = (state: keyof OpenCounts): number =>
    carried.filter(({ task }) => task.progress.state === state).length;
  const leaderless = rows.find(({ unit }) => unit === null)?.counts.total ?? 0;
  return [
    ...told('report.note.open', total),
    ...told('report.note.open.carried', { unreported: ofBefore('unreported'), unclear: ofBefore('unclear') }),
    ...(leaderless === 0 ? [] : [say('report.note.no-lead', { count: countText(leaderless, say) })]),
  ];
}

/**
 * Returns why a year counts fewer tasks than were read of the plan (counting rule 13): what was cancelled, and what belongs
 * to another year. A shorter period counts what falls into it, which needs no word.
 */
export function readingNote({ period, total, tasks }: RollUp, plan: Plan, say: Say): readonly string[] {
  if (period.kind !== 'year') return [];
  const names = new Set(plan.sheets.filter((sheet) => sheet.counted).map(({ name }) => name));
  const read = plan.tasks.filter(({ sheet }) => names.has(sheet)).length;
  if (read === total.total) return [];
  const params = { read: figureText(read, say), counted: figureText(total.total, say) };
  const reasons = [
    ...(total.cancelled > 0 ? [say('report.note.read.cancelled', { count: countText(total.cancelled, say) })] : []),
    ...(read > tasks.length ? [say('report.note.read.elsewhere', { count: countText(read - tasks.length, say) })] : []),
  ];
  return [say('report.note.read', { ...params, reasons: reasons.join(', ') })];
}

/** Returns what a shorter period leaves out of its total because it was cancelled; a year says it with all that it leaves out. */
export function cancelledNote({ period, total: { cancelled } }: RollUp, say: Say): readonly string[] {
  return cancelled === 0 || period.kind === 'year'
    ? []
    : [say('report.note.cancelled', { cancelled: countText(cancelled, say) })];
}

/** Returns why there is no table of fields or directors: it would be the table per unit once more. */
export function sameNotes(rollUp: RollUp, say: Say): readonly string[] {
  return (['field', 'director'] as const).flatMap((table) =>
    isSameAsUnits(rollUp, table) ? [say(`report.note.same-${table}`)] : [],
  );
}

/** Returns the note under a table of fields or directors: tasks without one have no row there. Null when every task has one. */
export function unnamedNote(
  table: 'field' | 'director',
  rows: readonly NamedRow[],
  rollUp: RollUp,
  say: Say,
): string | null {
  const without = rollUp.total.total - sumOfTotals(rows);
  return without > 0 ? say(`report.note.without-${table}`, { count: countText(without, say) }) : null;
}

function sumOfTotals(rows: readonly Pick<NamedRow, 'counts'>[]): number {
  return rows.reduce((sum, { counts }) => sum + counts.total, 0);
}
