/** The lines of the list as data: every task of the period and every carried one, a line for each task and lead. */
import type { Say } from '../../../messages/say';
import type { Task } from '../../plan/types';
import type { RollUp, TaskClass } from '../../rollup/types';
import type { Steps } from '../../flow/steps';
import type { CalendarDate } from '../../time/types';
import { rowIndexes } from '../../rollup/rowIndexes';
import { carriedStateText, completedBy } from '../text/stateText';
import { unitRowNames } from '../text/unitNames';

/** Codes of the class column; besides the classes of a task: carried ones. */
export const CARRIED_OPEN = 'carried-open';
export const CARRIED_DONE = 'carried-done';
/** Every code that the class column may hold. */
export type LineClass = TaskClass | typeof CARRIED_OPEN | typeof CARRIED_DONE;

/** Classes of a task in its own period. */
export const TASK_CLASSES = [
  'on-time',
  'late',
  'ongoing',
  'deferred',
  'overdue',
  'in-progress',
  'not-started',
  'cancelled',
] as const satisfies readonly TaskClass[];

export const LINE_CLASSES: readonly LineClass[] = [...TASK_CLASSES, CARRIED_OPEN, CARRIED_DONE];

/** Returns true if a text is a code of the class column. */
export function isLineClass(text: string): text is LineClass {
  return LINE_CLASSES.some((each) => each === text);
}

/** Lines made between two pauses. */
const LINES_PER_STEP = 1000;

export interface AnnexLine {
  readonly task: Task;
  /** Running number of the task in the list, the same on all of its lines. */
  readonly number: number;
  readonly first: boolean;
  /** Which of the task's lines it is, from 0. */
  readonly position: number;
  /** Name of the row that the line counts under in the table per unit, as that row shows it. */
  readonly unitName: string;
  /** Names of the rows of the other tables, as these show them; null where the task has none. */
  readonly field: string | null;
  readonly director: string | null;
  readonly deadline: CalendarDate | null;
  readonly completedOn: CalendarDate | null;
  readonly state: string;
  readonly class: LineClass;
  /** Of an earlier period, not of this one. */
  readonly carried: boolean;
  /** What was typed says nothing, or nothing that is understood; null for a cancelled task too. */
  readonly typed: 'unreported' | 'unclear' | null;
}

/** Returns the lines: tasks of the period in plan order, then carried ones. */
export function* annexLines(rollUp: RollUp, say: Say): Steps<readonly AnnexLine[]> {
  const indexes = rowIndexes(rollUp);
  const names = unitRowNames(rollUp, say);
  const nobody = say('report.no-lead');
  const nameAt = (rows: RollUp['fields'], index: number | null): string | null =>
    index === null ? null : (rows[index - 1]?.name ?? null);
  const lines: AnnexLine[] = [];
  let number = 0;

  const add = (task: Task, known: Pick<AnnexLine, 'deadline' | 'state' | 'class' | 'carried' | 'typed'>): void => {
    number += 1;
    const leads = indexes.leads(task);
    for (const [position, unitIndex] of (leads.length === 0 ? [null] : leads).entries()) {
      lines.push({
        task,
        number,
        first: position === 0,
        position,
        unitName: unitIndex === null ? nobody : (names[unitIndex - 1] ?? nobody),
        field: nameAt(rollUp.fields, indexes.field(task)),
        director: nameAt(rollUp.directors, indexes.director(task)),
        completedOn: completedBy(task, rollUp.asOf),
        ...known,
      });
    }
  };

  for (const [index, judged] of rollUp.tasks.entries()) {
    if (index % LINES_PER_STEP === 0) yield { stage: 'write', done: 0 };
    const { state } = judged.task.progress;
    const isSilent = judged.class !== 'cancelled' && (state === 'unreported' || state === 'unclear');
    add(judged.task, {
      deadline: judged.deadline,
      state: say(`report.class.${judged.class}`),
      class: judged.class,
      carried: false,
      typed: isSilent ? state : null,
    });
  }
  for (const [index, carried] of rollUp.carried.entries()) {
    if (index % LINES_PER_STEP === 0) yield { stage: 'write', done: 0 };
    add(carried.task, {
      deadline: carried.deadline,
      state: carriedStateText(carried, say),
      class: carried.done ? CARRIED_DONE : CARRIED_OPEN,
      carried: true,
      typed: null,
    });
  }
  return lines;
}
