/** Tasks that say the same, for the rules on doubles and on work that recurs. */
import type { Task } from '../plan/types';
import { visitEach } from './scan';
import type { Pause } from './types';

/**
 * Gives the groups of two and more tasks with the same content (counting rule 9; blank ones are left out), in the order of
 * their first tasks. Contents are counted first: most stand once, and are never put into a group.
 */
export function* repeatedContents(tasks: readonly Task[]): Generator<Pause, Iterable<readonly Task[]>, void> {
  const counts: number[] = [];
  yield* visitEach(tasks, ({ contentNumber }) => {
    counts[contentNumber] = (counts[contentNumber] ?? 0) + 1;
  });
  const groups = new Map<number, Task[]>();
  yield* visitEach(tasks, (task) => {
    const { contentNumber } = task;
    if (contentNumber === 0 || (counts[contentNumber] ?? 0) < 2) return;
    const group = groups.get(contentNumber);
    if (group) group.push(task);
    else groups.set(contentNumber, [task]);
  });
  return groups.values();
}

/** Makes a function that gives the lead units of a task as one text, in whatever order they were named. Shared cells are written once. */
export function leadKeys(): (task: Task) => string {
  const known = new Map<Task['lead'], string>();
  return ({ lead }) => {
    let key = known.get(lead);
    if (key === undefined) known.set(lead, (key = [...lead.units].sort().join('|')));
    return key;
  };
}

/** Makes a function that gives the months named by a task as one text, whatever year. Shared times are written once. */
export function monthKeys(): (task: Task) => string {
  const known = new Map<Task['due'], string>();
  return ({ due }) => {
    let key = known.get(due);
    if (key === undefined) known.set(due, (key = monthsNamed(due).join(' ')));
    return key;
  };
}

/** Months named, each as one number that grows with time. */
export function monthsNamed(due: Task['due']): readonly number[] {
  return due.ym.map(({ year, month }) => year * 12 + month);
}
