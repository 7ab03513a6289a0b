/** The lines of the annex as data: every task of the period and every carried one, a line for each task and lead. */
import type { Say } from '../../../messages/say';
import type { Task } from '../../plan/types';
import { courseMonth } from '../../rollup/byMonth';
import type { RollUp, TaskClass } from '../../rollup/types';
import type { Steps } from '../../flow/steps';
import type { CalendarDate } from '../../time/types';
import { rowIndexes } from '../../rollup/rowIndexes';
import { carriedStateText, completedBy, stateText } from '../text/stateText';
import { unitRowName } from '../text/unitNames';

/** Codes of the class column; besides the classes of a task: carried ones. */
export const CARRIED_OPEN = 'carried-open';
export const CARRIED_DONE = 'carried-done';
/** Every code that the class column may hold. */
export type LineClass = TaskClass | typeof CARRIED_OPEN | typeof CARRIED_DONE;

const LINE_CLASSES: readonly LineClass[] = [
  'on-time',
  'late',
  'ongoing',
  'deferred',
  'overdue',
  'in-progress',
  'not-started',
  'cancelled',
  CARRIED_OPEN,
  CARRIED_DONE,
];

/** Every text that the working columns hold as a code. */
export const LINE_CODES: readonly string[] = [...LINE_CLASSES, 'unreported', 'unclear'];

/** Returns true if a text is a code of the class column. */
export function isLineClass(text: string): text is LineClass {
  return LINE_CLASSES.some((each) => each === text);
}

export const IN_TOTAL = 1;
export const CARRIED = 2;
/** Stands for tasks without a deadline in the period. */
export const NO_MONTH = 13;
/** Lines made between two pauses. */
const LINES_PER_STEP = 1000;

/** Which lines repeat a content: 1 on the first line of it, 2 when all of that content are completed, null else. */
type Distinct = 1 | 2 | null;

export interface AnnexLine {
  readonly task: Task;
  /** Running number of the task in the annex, the same on all of its lines. */
  readonly number: number;
  readonly first: boolean;
  /** Which of the task's lines it is, from 0. */
  readonly position: number;
  /** Index of the row of the table, null when the task has none. */
  readonly unitIndex: number | null;
  readonly unitName: string;
  readonly fieldIndex: number | null;
  readonly directorIndex: number | null;
  readonly coordinating: readonly number[];
  readonly deadline: CalendarDate | null;
  readonly completedOn: CalendarDate | null;
  readonly state: string;
  readonly class: LineClass;
  readonly scope: typeof IN_TOTAL | typeof CARRIED | null;
  readonly typed: 'unreported' | 'unclear' | null;
  readonly carried: boolean;
  /** Month of the deadline within the period; `NO_MONTH` for none; null for carried ones. */
  readonly month: number | null;
  distinctInUnit: Distinct;
  distinct: Distinct;
}

/** Returns the lines: tasks of the period in plan order, then carried ones. */
export function* annexLines(rollUp: RollUp, say: Say): Steps<readonly AnnexLine[]> {
  const indexes = rowIndexes(rollUp);
  const names = rollUp.rows.map((row) => unitRowName(row, say));
  const nobody = say('report.no-lead');
  const lines: AnnexLine[] = [];
  const distinct = new ContentFlags();
  let number = 0;

  const add = (task: Task, known: Pick<AnnexLine, 'deadline' | 'state' | 'class' | 'scope' | 'typed'>): void => {
    number += 1;
    const carried = known.scope === CARRIED;
    const leads = indexes.leads(task);
    const coordinating = known.scope === IN_TOTAL ? indexes.coordinating(task) : [];
    for (const [position, unitIndex] of (leads.length === 0 ? [null] : leads).entries()) {
      const first = position === 0;
      const line: AnnexLine = {
        task,
        number,
        first,
        position,
        unitIndex,
        unitName: unitIndex === null ? nobody : (names[unitIndex - 1] ?? nobody),
        fieldIndex: indexes.field(task),
        directorIndex: indexes.director(task),
        coordinating: first ? coordinating : [],
        completedOn: completedBy(task, rollUp.asOf),
        carried,
        month: carried ? null : (courseMonth(known, rollUp.period) ?? NO_MONTH),
        distinctInUnit: null,
        distinct: null,
        ...known,
      };
      lines.push(line);
      if (known.scope === IN_TOTAL) distinct.add(line);
    }
  };

  for (const [index, judged] of rollUp.tasks.entries()) {
    if (index % LINES_PER_STEP === 0) yield { stage: 'write', done: 0 };
    const { task } = judged;
    const cancelled = judged.class === 'cancelled';
    const { state } = task.progress;
    add(task, {
      deadline: judged.deadline,
      state: stateText(judged, say),
      class: judged.class,
      scope: cancelled ? null : IN_TOTAL,
      typed: !cancelled && (state === 'unreported' || state === 'unclear') ? state : null,
    });
  }
  for (const [index, carried] of rollUp.carried.entries()) {
    if (index % LINES_PER_STEP === 0) yield { stage: 'write', done: 0 };
    add(carried.task, {
      deadline: carried.deadline,
      state: carriedStateText(carried, say),
      class: carried.done ? CARRIED_DONE : CARRIED_OPEN,
      scope: CARRIED,
      typed: null,
    });
  }
  return lines;
}

/** Marks the first line of each content, in each row of the table and in all (counting rule 9). */
class ContentFlags {
  private readonly inUnit = new Map<string, AnnexLine>();
  private readonly inAll = new Map<number, AnnexLine>();

  add(line: AnnexLine): void {
    const content = line.task.contentNumber;
    const completed = line.class === 'on-time' || line.class === 'late';
    if (line.unitIndex !== null) mark(this.inUnit, `${line.unitIndex}\n${content}`, line, 'distinctInUnit', completed);
    if (line.first) mark(this.inAll, content, line, 'distinct', completed);
  }
}

function mark<Key>(
  seen: Map<Key, AnnexLine>,
  key: Key,
  line: AnnexLine,
  flag: 'distinctInUnit' | 'distinct',
  completed: boolean,
): void {
  const first = seen.get(key);
  if (first === undefined) {
    seen.set(key, line);
    line[flag] = completed ? 2 : 1;
  } else if (!completed) first[flag] = 1;
}
