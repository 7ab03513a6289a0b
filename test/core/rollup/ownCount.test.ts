/** The engine's numbers against a count of our own: for every period and three days each, and for random tasks. */
import fc from '../../helpers/random';
import { runThrough } from '../../../src/core/flow/steps';
import { parsePeriod } from '../../../src/core/time/period';
import { rollUp } from '../../../src/core/rollup/rollUp';
import { day, planOfTasks } from '../../helpers/countPlan';
import type { CountedTask } from '../../helpers/countPlan';
import { PERIODS, anyDay, anyTask } from '../../helpers/anyTask';
import { ownCount } from '../../helpers/ownCount';

function engineCount(tasks: readonly CountedTask[], code: string, asOf: string): unknown {
  const period = parsePeriod(code);
  if (period === null) throw new Error(`no period: ${code}`);
  const result = runThrough(rollUp(planOfTasks(tasks), { period, asOf: day(asOf), window: [day(asOf), day(asOf)] }));
  const rows = result.rows
    .filter(({ kind }) => kind !== 'nhóm')
    .map(
      ({ unit, counts, coordinating }) => [unit ?? '', unit === null ? counts : { ...counts, coordinating }] as const,
    );
  return { rows: Object.fromEntries(rows), total: result.total, remaining: result.remaining };
}

describe('a count of our own over random tasks', () => {
  it('agrees with the engine', () => {
    fc.assert(
      fc.property(fc.array(anyTask, { maxLength: 12 }), fc.constantFrom(...PERIODS), anyDay, (tasks, period, asOf) => {
        expect(engineCount(tasks, period, asOf)).toEqual(ownCount(tasks, period, asOf));
      }),
      { numRuns: 500 },
    );
  });
});
