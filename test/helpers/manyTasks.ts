/** A plan of 100,000 tasks, counted for one quarter. */
import { rollUp } from '../../src/core/rollup/rollUp';
import type { RollUp } from '../../src/core/rollup/types';
import { parsePeriod } from '../../src/core/time/period';
import { day, planOfTasks } from './countPlan';

/** Counts the plan; returns its result, how often the count paused, and the processor's time in milliseconds. */
export function countManyTasks(): { readonly result: RollUp; readonly pauses: number; readonly milliseconds: number } {
  const tasks = Array.from({ length: 100_000 }, (_, index) => ({
    content: `Việc số ${index % 30_000}`,
    lead: [`P${index % 20}`],
    coord: [`P${(index + 7) % 20}`],
    field: `Lĩnh vực ${index % 9}`,
    months: [(index % 12) + 1],
    kind: 'month',
    event: false,
    progress: { state: index % 3 === 0 ? 'done' : 'not-started', on: null },
  }));
  const plan = planOfTasks(tasks);
  const period = parsePeriod('2023-Q2');
  if (period === null) throw new Error('no period');
  const start = process.cpuUsage();
  const steps = rollUp(plan, { period, asOf: day('2023-07-05'), window: [day('2023-04-01'), day('2023-06-30')] });
  let pauses = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) pauses += 1;
  // Time of the processor, so that a busy machine does not count.
  return { result: step.value, pauses, milliseconds: process.cpuUsage(start).user / 1000 };
}
