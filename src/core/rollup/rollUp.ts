/** Counting: a plan, a period and a day in; the numbers of every row out (the counting rules). */
import type { CalendarDate, Period } from '../time/types';
import type { Plan, Task } from '../plan/types';
import type { NameMatch } from '../units/types';
import { inSlices } from '../flow/inSlices';
import type { Steps } from '../flow/steps';
import { carryOver } from './carried';
import { NamedGroups } from './groups';
import { belongsTo } from './inPeriod';
import { judgeTask } from './judge';
import { RemainingTally } from './remaining';
import { isListOfDocuments } from '../plan/documents';
import { Tally } from './tally';
import { OPEN_CLASSES } from './types';
import type { CarriedTask, JudgedTask, NamedRow, RollUp } from './types';
import { UnitTable, count } from './unitRows';

/** What to count. `window` is only handed on: which tasks belong follows their plan months (counting rule 12). */
export interface RollUpRequest {
  readonly period: Period;
  readonly asOf: CalendarDate;
  readonly window: readonly [CalendarDate, CalendarDate];
}

/** Tasks between two places where counting may pause: a few milliseconds. */
const TASKS_PER_STEP = 1000;

/**
 * Counts a period of a plan as of the end of a day: rows by unit, fields, directors, the total, what remains, and the
 * tasks behind the numbers. Counts the tasks of counted sheets, hidden rows included. One pass over the tasks.
 */
export function* rollUp(plan: Plan, request: RollUpRequest): Steps<RollUp> {
  const { period, asOf, window } = request;
  const countedSheets = new Set(plan.sheets.filter(({ counted }) => counted).map(({ name }) => name));
  const units = new UnitTable(plan);
  const fields = new NamedGroups();
  const directors = new NamedGroups();
  const total = new Tally();
  const remaining = new RemainingTally();
  const tasks: JudgedTask[] = [];
  const carriedTasks: CarriedTask[] = [];
  let typoTasks = 0;
  let deferredInto = 0;

  const take = (task: Task): void => {
    if (!countedSheets.has(task.sheet)) return;
    const inside = belongsTo(task, period, plan.year, plan.years);
    const judged = inside ? judgeTask(task, period, asOf, plan.year) : null;
    const carried = inside ? null : carryOver(task, period, asOf, plan.year);
    units.add(task, judged, carried);
    count(mentioned(fields, task.field), judged, carried);
    count(mentioned(directors, task.director), judged, carried);
    count(total, judged, carried);
    if (judged !== null) {
      tasks.push(judged);
      remaining.add(judged);
      if (restsOnTypo(task)) typoTasks += 1;
      if (isDeferredInto(judged)) deferredInto += 1;
    }
    if (carried !== null) carriedTasks.push(carried);
  };
  const { tasks: all } = plan;
  yield* inSlices(all, TASKS_PER_STEP, (index) => ({ stage: 'rollup', done: index / all.length }), take);

  const rows = units.rows();
  return {
    period,
    window,
    asOf,
    rows,
    coordinatingRows: units.coordinatingRows(rows),
    fields: namedRows(fields),
    directors: namedRows(directors),
    total: total.counts(),
    remaining: remaining.result(),
    ...(isListOfDocuments(plan) ? { ofDocuments: true as const } : {}),
    deferredInto,
    tasks,
    carried: carriedTasks,
    typoTasks,
  };
}

/** Every mention in the plan counts for the most frequent form, also those outside the period. */
function mentioned(groups: NamedGroups, name: string | null): Tally | null {
  return name === null ? null : groups.mention(name);
}

function namedRows(groups: NamedGroups): readonly NamedRow[] {
  return [...groups.all()].map(({ name, tally }) => ({ name, counts: tally.counts() }));
}

function restsOnTypo(task: Task): boolean {
  const isTypo = ({ how }: NameMatch): boolean => how === 'typo';
  return task.lead.matches.some(isTypo) || task.coordinating.matches.some(isTypo);
}

/** A deferred task that its new term brought into the period, and that is open there. */
function isDeferredInto({ task, class: taskClass }: JudgedTask): boolean {
  return task.progress.state === 'deferred' && OPEN_CLASSES.has(taskClass);
}
