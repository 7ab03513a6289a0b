/** Going over the tasks of a plan in small steps, so that a pane stays alive whatever the size of the plan. */
import type { Task } from '../plan/types';
import type { IssueCode } from './codes';
import { PAUSE } from './types';
import type { CheckRule, Finding, Pause, RuleContext } from './types';

/** Tasks between two places to pause: well under a millisecond each, so far below 50 ms. */
const TASKS_PER_STEP = 250;

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
  /** Gives what is wrong with one task. */
  readonly findIn: (task: Task, context: RuleContext) => Iterable<Finding<Code>>;
}

/** Makes a rule that looks at each counted task on its own. */
export function taskRule<Code extends IssueCode>({ findIn, ...parts }: TaskRuleParts<Code>): CheckRule<Code> {
  const rule: CheckRule<Code> = {
    ...parts,
    *find(context) {
      let since = 0;
      for (const task of applicableTasks(rule, context)) {
        yield* findIn(task, context);
        since += 1;
        if (since % TASKS_PER_STEP === 0) yield PAUSE;
      }
    },
  };
  return rule;
}

/** Groups tasks by a key, pausing on the way; a task whose key is null is left out. Groups stand in the order of their first task. */
export function* groupTasks(
  tasks: readonly Task[],
  keyOf: (task: Task) => string | null,
): Generator<Pause, Map<string, Task[]>, void> {
  const groups = new Map<string, Task[]>();
  let since = 0;
  for (const task of tasks) {
    const key = keyOf(task);
    if (key !== null) {
      const group = groups.get(key);
      if (group) group.push(task);
      else groups.set(key, [task]);
    }
    since += 1;
    if (since % TASKS_PER_STEP === 0) yield PAUSE;
  }
  return groups;
}
