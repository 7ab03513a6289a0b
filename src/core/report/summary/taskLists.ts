/**
 * The lists that the meeting goes through: overdue, late, carried over, deferred and coming work; each line with room for
 * the office's remark.
 */
import type { Say } from '../../../messages/say';
import type { Task } from '../../plan/types';
import type { JudgedTask, RollUp } from '../../rollup/types';
import type { CalendarDate } from '../../time/types';
import { carriedStateText, stateText } from '../text/stateText';

/** One line of a list. */
interface ListLine {
  readonly task: Task;
  readonly deadline: CalendarDate | null;
  readonly state: string;
  /** Somebody should say why it is late and what is done about it. */
  readonly explains: boolean;
}

/** Lists of tasks of the period. */
type PeriodListName = 'overdue' | 'late' | 'carried' | 'deferred';

export interface TaskList<Name extends PeriodListName | 'coming' = PeriodListName | 'coming'> {
  readonly name: Name;
  readonly lines: readonly ListLine[];
  /** How many tasks there are, also those beyond the lines. */
  readonly count: number;
}

/** Period kinds whose tab always has the list of carried work (counting rule 6); others have it when there is some. */
const WITH_CARRIED: readonly string[] = ['month', 'quarter'];
/** Coming work beyond so many lines stands in the plan: no meeting reads more, and nothing is counted on it. */
const COMING_LINES = 300;

/**
 * Returns the lists of a roll-up in order, and last that of what comes after it.
 * @param coming tasks that fall due in the period after; null for no list of them
 */
export function taskLists(rollUp: RollUp, say: Say, coming: readonly JudgedTask[] | null = null): readonly TaskList[] {
  const lists = periodLists(rollUp, say);
  if (coming === null) return lists;
  const lines = listLines(coming.slice(0, COMING_LINES), false, say);
  return [...lists, { name: 'coming', count: coming.length, lines }];
}

/** Returns the lists of the period in order. They are there even when empty: nothing overdue is news too. */
export function periodLists(rollUp: RollUp, say: Say): readonly TaskList<PeriodListName>[] {
  const ofClass = <Name extends 'overdue' | 'late' | 'deferred'>(name: Name): TaskList<Name> => {
    const tasks = rollUp.tasks.filter((judged) => judged.class === name);
    return { name, count: tasks.length, lines: listLines(tasks, true, say) };
  };
  const carried: TaskList<'carried'> = {
    name: 'carried',
    count: rollUp.carried.length,
    lines: rollUp.carried.map((task) => ({
      task: task.task,
      deadline: task.deadline,
      state: carriedStateText(task, say),
      explains: !task.done,
    })),
  };
  const withCarried = WITH_CARRIED.includes(rollUp.period.kind) || carried.count > 0;
  return [ofClass('overdue'), ofClass('late'), ...(withCarried ? [carried] : []), ofClass('deferred')];
}

function listLines(tasks: readonly JudgedTask[], explains: boolean, say: Say): readonly ListLine[] {
  return tasks.map((judged) => ({
    task: judged.task,
    deadline: judged.deadline,
    state: stateText(judged, say),
    explains,
  }));
}
