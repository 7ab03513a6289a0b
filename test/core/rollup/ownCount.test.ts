/** The engine's numbers against a count of our own: for every period and three days each, and for random tasks. */
import fc from '../../helpers/random';
import { runThrough } from '../../../src/core/flow/steps';
import { parsePeriod } from '../../../src/core/time/period';
import { rollUp } from '../../../src/core/rollup/rollUp';
import { day, planOfTasks } from '../../helpers/countPlan';
import type { CountedTask } from '../../helpers/countPlan';
import { ownCount } from '../../helpers/ownCount';

const MONTHS = Array.from({ length: 12 }, (_, index) => `2023-${String(index + 1).padStart(2, '0')}`);
const PERIODS = [...MONTHS, '2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4', '2023-H1', '2023-H2', '2023-9M', '2023'];

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

const anyDay = fc
  .record({ month: fc.integer({ min: 1, max: 12 }), date: fc.integer({ min: 1, max: 28 }) })
  .map(({ month, date }) => `2023-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);

const anyDue = fc.oneof(
  fc.integer({ min: 1, max: 12 }).map((month) => ({ months: [month], kind: 'month', event: false })),
  fc.constantFrom(1, 4, 7, 10).map((from) => ({ months: [from, from + 1, from + 2], kind: 'quarter', event: false })),
  fc
    .uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 2, maxLength: 4 })
    .map((months) => ({ months: months.sort((a, b) => a - b), kind: 'months', event: false })),
  fc.constantFrom(
    { months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], kind: 'year', event: false },
    { months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], kind: 'recurring', event: false },
    { months: [1, 2, 3, 7, 8, 9], kind: 'compound', event: false },
    { months: [], kind: 'event', event: true },
    { months: [1, 2, 3], kind: 'quarter', event: true },
    { months: [], kind: 'previous-year', event: false },
    { months: [], kind: 'none', event: false },
  ),
);

/** What the progress reader can give: a day makes done of everything but a cancelled task. */
const anyProgress = fc.oneof(
  fc.record({ state: fc.constant('done'), on: fc.option(anyDay), lateWord: fc.boolean() }),
  // Put off, and finished since: the day makes it done, the new month stays.
  fc.record({ state: fc.constant('done'), on: anyDay, to: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ state: fc.constant('deferred'), on: fc.constant(null), to: fc.option(fc.integer({ min: 1, max: 12 })) }),
  fc.record({
    state: fc.constantFrom('in-progress', 'not-started', 'ongoing', 'cancelled', 'unclear', 'unreported'),
    on: fc.constant(null),
    percent: fc.constantFrom(0, 40),
  }),
);

const anyTask: fc.Arbitrary<CountedTask> = fc
  .record({
    content: fc.constantFrom('Rà soát hồ sơ', 'rà soát  hồ sơ', 'Lập báo cáo', 'Kiểm tra cơ sở'),
    lead: fc.subarray(['A', 'B', 'C']),
    coord: fc.subarray(['A', 'D']),
    due: anyDue,
    progress: anyProgress,
  })
  .map(({ due, ...task }) => ({ ...task, ...due }));

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
