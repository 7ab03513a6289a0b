/** Which tasks go to whom for a period. */
import type { Plan, Task } from '../plan/types';
import { judgeTask } from '../rollup/judge';
import { OPEN_CLASSES } from '../rollup/types';
import type { JudgedTask, RollUp } from '../rollup/types';
import { compareDates } from '../time/date';
import { answerColumnsOf } from './answerColumns';
import type { AskedFor, AskedTask, UnitForm, Unsent } from './types';

/** What goes out for a period. */
export interface FormsOfPeriod {
  /** In the order of the plan's units; none without a task. */
  readonly forms: readonly UnitForm[];
  readonly unsent: readonly Unsent[];
}

/**
 * Returns what each unit is asked about: open tasks of the period, those carried over into it, and those put off whose new
 * term is over. Completed, cancelled and ongoing work is not asked for, nor work that waits for a later term; of work reported
 * done without its day that is, where the plan has a column for it.
 * @param coordinating units are asked about tasks that they coordinate too
 */
export function formsOfPeriod(plan: Plan, rollUp: RollUp, coordinating: boolean): FormsOfPeriod {
  const byUnit = new Map<string, AskedTask[]>();
  const unsent: Unsent[] = [];
  const add = (unit: string, asked: AskedTask): void => {
    const list = byUnit.get(unit);
    if (list) list.push(asked);
    else byUnit.set(unit, [asked]);
  };
  for (const { task, deadline, askedFor } of openTasks(plan, rollUp)) {
    const leads = new Set(task.lead.units);
    for (const unit of leads) add(unit, { task, deadline, askedFor, role: 'lead' });
    if (askedFor === 'undated') continue;
    if (leads.size === 0) unsent.push({ task, reason: reasonOf(task) });
    if (!coordinating) continue;
    for (const unit of new Set(task.coordinating.units)) {
      if (!leads.has(unit)) add(unit, { task, deadline, askedFor, role: 'coordinating' });
    }
  }
  const forms = plan.units.flatMap(({ unit }) => {
    const tasks = byUnit.get(unit.code);
    return tasks === undefined ? [] : [{ unit: unit.code, name: unit.name, tasks: inOrder(tasks) }];
  });
  return { forms, unsent };
}

type OpenTask = Omit<AskedTask, 'role'>;

function openTasks(plan: Plan, rollUp: RollUp): readonly OpenTask[] {
  const { asOf } = rollUp;
  const own = rollUp.tasks.flatMap((judged): OpenTask[] => {
    const seen = judged.class === 'deferred' ? judgeTask(judged.task, null, asOf, plan.year) : judged;
    return OPEN_CLASSES.has(seen.class) && isAsked(judged, seen)
      ? [{ task: judged.task, deadline: seen.deadline, askedFor: askedForOf(seen) }]
      : [];
  });
  const carried = rollUp.carried
    .filter(({ done }) => !done)
    .map(({ task, deadline }): OpenTask => ({ task, deadline, askedFor: 'carried' }));
  const dated = new Set(plan.sheets.filter((sheet) => answerColumnsOf(sheet).has('completed')).map(({ name }) => name));
  const undated = rollUp.tasks
    .filter(
      ({ task: { sheet, progress } }) => dated.has(sheet) && progress.state === 'done' && progress.completedOn === null,
    )
    .map(({ task, deadline }): OpenTask => ({ task, deadline, askedFor: 'undated' }));
  return [...own, ...carried, ...undated];
}

/** Work put off to a later period is asked for once its new term is over. */
function isAsked(judged: JudgedTask, seen: JudgedTask): boolean {
  return judged.class !== 'deferred' || seen.class === 'overdue';
}

function askedForOf({ task, class: taskClass }: JudgedTask): AskedFor {
  if (task.progress.state === 'deferred') return 'deferred';
  return taskClass === 'overdue' ? 'overdue' : 'due';
}

function reasonOf({ lead }: Task): Unsent['reason'] {
  if (lead.collectives.length > 0) return 'collective';
  return lead.unknown.length > 0 ? 'unknown' : 'no-lead';
}

function isUndated({ askedFor }: AskedTask): boolean {
  return askedFor === 'undated';
}

function inOrder(tasks: readonly AskedTask[]): readonly AskedTask[] {
  return [...tasks].sort((one, other) => {
    if (isUndated(one) !== isUndated(other)) return Number(isUndated(one)) - Number(isUndated(other));
    if (one.role !== other.role) return one.role === 'lead' ? -1 : 1;
    if (one.deadline === null || other.deadline === null)
      return Number(one.deadline === null) - Number(other.deadline === null);
    return compareDates(one.deadline, other.deadline);
  });
}
