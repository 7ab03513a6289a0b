/** Going over the tasks of a plan in small steps, so that a pane stays alive whatever the size of the plan. */
import { visitSlice } from '../flow/inSlices';
import type { Task } from '../plan/types';
import { reasonAgainst } from './applicability';
import type { IssueCode } from './codes';
import { PAUSE } from './types';
import type { CheckRule, Look, Pause, RuleContext } from './types';

/** Tasks between two places to pause: well under a millisecond each, so far below 50 ms. */
export const TASKS_PER_STEP = 250;

/** Returns the tasks of the sheets that the rule can look at; without `notApplicable` all counted tasks. */
export function applicableTasks(rule: CheckRule, context: RuleContext): readonly Task[] {
  const open = context.sheets.filter((sheet) => reasonAgainst(rule, sheet, context) === null);
  if (open.length === context.sheets.length) return context.tasks;
  return open.flatMap((sheet) => context.tasksOf.get(sheet.name) ?? []);
}

/** What a rule that looks at one task at a time, and remembers none, is made of. */
export interface TaskRuleParts<Code extends IssueCode> {
  readonly code: Code;
  readonly notApplicable?: NonNullable<CheckRule['notApplicable']>;
  readonly findIn: Look<Code>;
}

/** Makes a rule that looks at each counted task on its own. */
export function taskRule<Code extends IssueCode>({ findIn, ...parts }: TaskRuleParts<Code>): CheckRule<Code> {
  return { ...parts, createLook: () => findIn };
}

/** Visits each task, or each of other items that are as many, pausing on the way. */
export function* visitEach<Item>(
  items: readonly Item[],
  visit: (item: Item, index: number) => void,
): Generator<Pause, void, void> {
  for (let start = 0; start < items.length; start += TASKS_PER_STEP) {
    visitSlice(items, start, Math.min(start + TASKS_PER_STEP, items.length), visit);
    yield PAUSE;
  }
}

/** Groups tasks by a key, pausing on the way; a task whose key is null is left out. Groups stand in the order of their first task. */
export function* groupTasks<Key extends string | number>(
  tasks: readonly Task[],
  keyOf: (task: Task) => Key | null,
): Generator<Pause, Map<Key, Task[]>, void> {
  const groups = new Map<Key, Task[]>();
  yield* visitEach(tasks, (task) => {
    const key = keyOf(task);
    if (key === null) return;
    const group = groups.get(key);
    if (group) group.push(task);
    else groups.set(key, [task]);
  });
  return groups;
}
