/** A second count of a plan after answers were taken into it: from the plan before and from what was typed, never from the plan after. */
import { runThrough } from '../../src/core/flow/steps';
import type { Plan, Task } from '../../src/core/plan/types';
import { rollUp } from '../../src/core/rollup/rollUp';
import { isoDate } from '../../src/core/time/date';
import { parsePeriod } from '../../src/core/time/period';
import { day } from './countPlan';
import type { CountedTask } from './countPlan';
import { ownCount } from './ownCount';
import type { TypedRow } from './returnedForms';

const countedTask = (task: Task, progress?: CountedTask['progress']): CountedTask => ({
  content: task.content,
  lead: task.lead.units,
  leadGroups: task.lead.collectives.length,
  coord: task.coordinating.units,
  months: task.due.months,
  kind: task.due.kind,
  event: task.due.event,
  day: task.due.explicitDay && task.due.deadline !== null ? isoDate(task.due.deadline) : null,
  progress: progress ?? {
    state: task.progress.state,
    on: task.progress.completedOn === null ? null : isoDate(task.progress.completedOn),
    to: task.progress.deferredTo,
    lateWord: task.progress.lateWord,
    ...(task.progress.percent === null ? {} : { percent: task.progress.percent }),
  },
});

/** A cell that somebody left blank keeps what the plan had: a day of completion above all. */
function typedProgress(task: Task, { progress, cells }: TypedRow): CountedTask['progress'] {
  const before = task.progress.completedOn;
  const on = 'Ngày hoàn thành' in cells || before === null ? progress.on : isoDate(before);
  return { ...progress, on, state: on === null ? progress.state : 'done' };
}

/** Expects the counts of the plan after to be those of the plan before with what was typed. */
export function countsAgree(
  before: Plan,
  after: Plan,
  typed: readonly TypedRow[],
  code: string,
  asOfText: string,
): void {
  const byKey = new Map(typed.map((row) => [row.key, row]));
  expect(after.tasks.map(({ key }) => key)).toEqual(before.tasks.map(({ key }) => key));
  const counted = new Set(before.sheets.filter((sheet) => sheet.counted).map(({ name }) => name));
  const tasks = before.tasks
    .filter(({ sheet }) => counted.has(sheet))
    .map((task) => {
      const row = byKey.get(task.key);
      return countedTask(task, row === undefined ? undefined : typedProgress(task, row));
    });
  const period = parsePeriod(code);
  if (period === null) throw new Error(`no period: ${code}`);
  const asOf = day(asOfText);
  const engine = runThrough(rollUp(after, { period, asOf, window: [asOf, asOf] }));
  const own = ownCount(tasks, code, asOfText);
  expect(engine.total).toEqual(own.total);
  expect(engine.remaining).toEqual(own.remaining);
  for (const { unit, counts, coordinating, kind } of engine.rows) {
    const right = own.rows[unit ?? ''];
    if (kind === 'nhóm' || right === undefined) continue;
    expect({ unit, ...counts, ...(coordinating === null ? {} : { coordinating }) }).toEqual({ unit, ...right });
  }
}
