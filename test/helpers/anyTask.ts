/** Random tasks of 2023 in every form that the readers give them, with periods and days to count them for. */
import fc from './random';
import type { CountedTask } from './countPlan';

const MONTHS = Array.from({ length: 12 }, (_, index) => `2023-${String(index + 1).padStart(2, '0')}`);
/** Every period of the year. */
export const PERIODS = [...MONTHS, '2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4', '2023-H1', '2023-H2', '2023-9M', '2023'];

export const anyDay = fc
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

export const anyTask: fc.Arbitrary<CountedTask> = fc
  .record({
    content: fc.constantFrom('Rà soát hồ sơ', 'rà soát  hồ sơ', 'Lập báo cáo', 'Kiểm tra cơ sở'),
    lead: fc.subarray(['A', 'B', 'C']),
    coord: fc.subarray(['A', 'D']),
    due: anyDue,
    progress: anyProgress,
  })
  .map(({ due, ...task }) => ({ ...task, ...due }));
