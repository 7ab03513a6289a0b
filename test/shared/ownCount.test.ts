/** The engine's numbers against a count of our own: for every period and three days each, and for random tasks. */
import { runThrough } from '../../src/core/flow/steps';
import { parsePeriod } from '../../src/core/time/period';
import { rollUp } from '../../src/core/rollup/rollUp';
import { day, planOfTasks } from '../helpers/countPlan';
import type { CountedTask } from '../helpers/countPlan';
import { ownCount } from '../helpers/ownCount';
import { describeShared, sharedJson } from '../helpers/shared';

const MONTHS = Array.from({ length: 12 }, (_, index) => `2023-${String(index + 1).padStart(2, '0')}`);
const PERIODS = [...MONTHS, '2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4', '2023-H1', '2023-H2', '2023-9M', '2023'];

/** Three days for a period: in the middle of it, its last day, and well after it. */
function daysFor(code: string): readonly string[] {
  const period = parsePeriod(code);
  if (period === null) throw new Error(`no period: ${code}`);
  const middle = String(Math.ceil((period.from + period.to) / 2)).padStart(2, '0');
  const last = String(period.to).padStart(2, '0');
  const end = [4, 6, 9, 11].includes(period.to) ? '30' : period.to === 2 ? '28' : '31';
  const after = period.to > 10 ? `2024-0${period.to - 10}-05` : `2023-${String(period.to + 2).padStart(2, '0')}-05`;
  return [`2023-${middle}-15`, `2023-${last}-${end}`, after];
}

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

const PLANS = ['hai-duong-t01-06-theo-doi', 'thang-2-nhap-tay', 'quang-tri-1-54', 'cchc-1-27'];

describeShared(
  'a count of our own over the tracked plans',
  PLANS.map((name) => `${name}.truth.json`),
  () => {
    it.each(PLANS)('agrees with the engine for every period of %s', (name) => {
      const { tasks } = sharedJson(`${name}.truth.json`) as { tasks: readonly CountedTask[] };
      for (const period of PERIODS) {
        for (const asOf of daysFor(period)) {
          expect({ period, asOf, counts: engineCount(tasks, period, asOf) }).toEqual({
            period,
            asOf,
            counts: ownCount(tasks, period, asOf),
          });
        }
      }
    });
  },
);
