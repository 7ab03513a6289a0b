/** Use case: the tasks behind a number of a counted period, each with what tells it and where it stands. Never writes. */
import { leadNaming, unitRowId, unitRowName } from '../../core/report/text/unitNames';
import { carriedStateText, stateText } from '../../core/report/text/stateText';
import { COUNT_COLUMNS } from '../../core/report/annex/countColumns';
import { isIdle } from '../../core/rollup/isIdle';
import { rowIndexes } from '../../core/rollup/rowIndexes';
import type { CarriedTask, Counts, JudgedTask, RollUp, UnitRow } from '../../core/rollup/types';
import type { Plan, Task } from '../../core/plan/types';
import { compareDates, daysAfter } from '../../core/time/date';
import type { CalendarDate } from '../../core/time/types';
import type { Say } from '../../messages/say';

export { unitRowId, unitRowName } from '../../core/report/text/unitNames';

/** A figure that counts tasks, so that there is a list behind it. */
export type CountedFigure = Exclude<keyof Counts, 'rate' | 'rateDue' | 'undated' | 'distinct' | 'distinctCompleted'>;

/** A number of the table: a figure of the row with an id (see `unitRowId`), or of the total where it is null. */
export interface NumberChoice {
  readonly row: string | null;
  readonly figure: CountedFigure;
}

/** A task behind a number. */
export interface ListedTask {
  readonly key: string;
  readonly sheet: string;
  /** 1-based; the column, 0-based, is that of its content. */
  readonly row: number;
  readonly column: number;
  /** As the plan numbers it; null where it does not. */
  readonly number: string | null;
  readonly content: string;
  readonly leads: string;
  readonly deadline: CalendarDate | null;
  readonly state: string;
  /** What was reported of it, as typed; empty where nothing was, and for work that is done. */
  readonly told: string;
  /** Whole days since its deadline, for work that is late on the day; else null. */
  readonly daysLate: number | null;
}

const IS_COUNTED: Readonly<Record<CountedFigure, (judged: JudgedTask) => boolean>> = {
  total: ({ class: is }) => is !== 'cancelled',
  completed: ({ class: is }) => is === 'on-time' || is === 'late',
  onTime: ({ class: is }) => is === 'on-time',
  late: ({ class: is }) => is === 'late',
  inProgress: ({ class: is }) => is === 'in-progress',
  notStarted: ({ class: is }) => is === 'not-started',
  overdue: ({ class: is }) => is === 'overdue',
  deferred: ({ class: is }) => is === 'deferred',
  ongoing: ({ class: is }) => is === 'ongoing',
  cancelled: ({ class: is }) => is === 'cancelled',
  unreported: ({ class: is, task }) => is !== 'cancelled' && task.progress.state === 'unreported',
  unclear: ({ class: is, task }) => is !== 'cancelled' && task.progress.state === 'unclear',
  carriedOver: () => false,
  carriedDone: () => false,
};

const IS_CARRIED: Readonly<Partial<Record<CountedFigure, (carried: CarriedTask) => boolean>>> = {
  carriedOver: () => true,
  carriedDone: ({ done }) => done,
};

/** The figure of each column of the full table, number and name left out; null where no list of tasks is behind it. */
export const TABLE_FIGURES: readonly (CountedFigure | null)[] = COUNT_COLUMNS.map(({ figure }) =>
  isCountedFigure(figure) ? figure : null,
);

/** Returns whether a figure counts tasks. */
export function isCountedFigure(figure: keyof Counts): figure is CountedFigure {
  return figure in IS_COUNTED;
}

/** Returns the name of the row that a number stands in; null for the total. */
export function rowNameOf({ rows }: Pick<RollUp, 'rows'>, { row: id }: NumberChoice, say: Say): string | null {
  const row = rows.find((each) => unitRowId(each) === id);
  return row === undefined ? null : unitRowName(row, say);
}

/** Returns whether a row has nothing to tell of: no work of the period, none cancelled, none from before. */
export function isIdleRow({ counts }: Pick<UnitRow, 'counts'>): boolean {
  return isIdle(counts);
}

/**
 * Returns the tasks behind a number, as many as it says: late ones with the longest late first, others in the order of the
 * plan. Empty for a row that is not in the table.
 */
export function tasksBehind(
  { rollUp }: { readonly rollUp: RollUp },
  plan: Plan,
  { row: id, figure }: NumberChoice,
  say: Say,
): readonly ListedTask[] {
  const at = id === null ? null : rollUp.rows.findIndex((row) => unitRowId(row) === id) + 1;
  if (at === 0) return [];
  const indexes = rowIndexes(rollUp);
  const isInRow = ({ task }: { readonly task: Task }): boolean => at === null || indexes.leads(task).includes(at);
  const leads = leadNaming(plan, say);
  const listed = (task: Task, deadline: CalendarDate | null, state: string, isLate: boolean): ListedTask => ({
    key: task.key,
    sheet: task.sheet,
    row: task.row,
    column: task.cells.content?.column ?? 0,
    number: task.number,
    content: task.content,
    leads: leads(task),
    deadline,
    state,
    told: task.progress.state === 'done' ? '' : task.progress.text,
    daysLate: isLate && deadline !== null ? daysAfter(rollUp.asOf, deadline) : null,
  });
  const isCarried = IS_CARRIED[figure];
  if (isCarried !== undefined) {
    return rollUp.carried
      .filter((carried) => isCarried(carried) && isInRow(carried))
      .map((carried) => {
        const isLate = !carried.done && carried.task.progress.state !== 'deferred';
        return listed(carried.task, carried.deadline, carriedStateText(carried, say), isLate);
      });
  }
  const judged = rollUp.tasks.filter((each) => IS_COUNTED[figure](each) && isInRow(each));
  if (figure === 'overdue') judged.sort(byDeadline);
  return judged.map((each) => listed(each.task, each.deadline, stateText(each, say), each.class === 'overdue'));
}

function byDeadline({ deadline: one }: JudgedTask, { deadline: other }: JudgedTask): number {
  return one === null || other === null ? 0 : compareDates(one, other);
}
