/** Going over the tasks of a plan in small steps, so that a pane stays alive whatever the size of the plan. */
import { visitSlice } from '../flow/inSlices';
import type { Task } from '../plan/types';
import type { IssueCode } from './codes';
import { PAUSE } from './types';
import type { CheckRule, Finding, Pause, RuleContext } from './types';

/** Tasks between two places to pause: well under a millisecond each, so far below 50 ms. */
const TASKS_PER_STEP = 250;

/** Makes a counter for loops over many items: tells at every so many of them that it is time to pause. */
export function stepCounter(itemsPerStep = TASKS_PER_STEP): () => boolean {
  let since = 0;
  return () => {
    since += 1;
    return since % itemsPerStep === 0;
  };
}

/** Gives the tasks of the sheets that the rule can look at; without `notApplicable` all counted tasks. */
export function applicableTasks(rule: CheckRule, context: RuleContext): readonly Task[] {
  const { notApplicable } = rule;
  if (!notApplicable) return context.tasks;
  const open = context.sheets.filter((sheet) => notApplicable(sheet, context) === null);
  if (open.length === context.sheets.length) return context.tasks;
  return open.flatMap((sheet) => context.tasksOf.get(sheet.name) ?? []);
}

/** What a rule that looks at one task at a time is made of. */
export interface TaskRuleParts<Code extends IssueCode> {
  readonly code: Code;
  readonly notApplicable?: NonNullable<CheckRule['notApplicable']>;
  /** Tells what is wrong with one task. (A function and no generator: it is called for every task of a plan.) */
  readonly findIn: (task: Task, context: RuleContext, tell: (finding: Finding<Code>) => void) => void;
}

/** Makes a rule that looks at each counted task on its own. */
export function taskRule<Code extends IssueCode>({ findIn, ...parts }: TaskRuleParts<Code>): CheckRule<Code> {
  const rule: CheckRule<Code> = {
    ...parts,
    *find(context) {
      yield* lookAtEach<Code>(applicableTasks(rule, context), (task, tell) => findIn(task, context, tell));
    },
  };
  return rule;
}

/** Gives what a look at each task tells, pausing on the way. */
export function* lookAtEach<Code extends IssueCode>(
  tasks: readonly Task[],
  look: (task: Task, tell: (finding: Finding<Code>) => void) => void,
): Generator<Finding<Code> | Pause, void, void> {
  let found: Finding<Code>[] = [];
  const tell = (finding: Finding<Code>): void => void found.push(finding);
  const lookAt = (task: Task): void => look(task, tell);
  for (let start = 0; start < tasks.length; start += TASKS_PER_STEP) {
    visitSlice(tasks, start, Math.min(start + TASKS_PER_STEP, tasks.length), lookAt);
    yield* found;
    found = [];
    yield PAUSE;
  }
}

/** Visits each task, pausing on the way. */
export function* visitEach(tasks: readonly Task[], visit: (task: Task) => void): Generator<Pause, void, void> {
  for (let start = 0; start < tasks.length; start += TASKS_PER_STEP) {
    visitSlice(tasks, start, Math.min(start + TASKS_PER_STEP, tasks.length), visit);
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
