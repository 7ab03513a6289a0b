/** Tasks that say the same, for the rules on doubles and on work that recurs. */
import type { Task } from '../plan/types';
import { visitEach } from './taskIteration';
import type { Pause, RuleContext } from './types';

/** Two rules look at the repeated contents of the same plan. */
const groupsOf = new WeakMap<RuleContext, readonly (readonly Task[])[]>();

/**
 * Returns the groups of two and more tasks with the same content (counting rule 9; blank ones are left out). A group is made
 * only when a content is met again: most stand once.
 */
export function* repeatedContents(context: RuleContext): Generator<Pause, readonly (readonly Task[])[], void> {
  const kept = groupsOf.get(context);
  if (kept !== undefined) return kept;
  let highest = 0;
  yield* visitEach(context.tasks, ({ contentNumber }) => {
    if (contentNumber > highest) highest = contentNumber;
  });
  /** By number of the content: one more than the index of its first task. */
  const firsts = new Uint32Array(highest + 1);
  const groups = new Map<number, Task[]>();
  yield* visitEach(context.tasks, (task, index) => {
    const { contentNumber } = task;
    const first = firsts[contentNumber] ?? 0;
    if (contentNumber === 0) return;
    if (first === 0) {
      firsts[contentNumber] = index + 1;
      return;
    }
    const group = groups.get(contentNumber);
    if (group) group.push(task);
    else groups.set(contentNumber, [context.tasks[first - 1] as Task, task]);
  });
  const found = [...groups.values()];
  groupsOf.set(context, found);
  return found;
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
