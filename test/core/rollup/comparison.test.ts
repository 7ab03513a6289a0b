/** A period beside earlier ones: which, on what day, and where the workbook does not hold them. */
import { runThrough } from '../../../src/core/flow/steps';
import type { Plan } from '../../../src/core/plan/types';
import { comparisonOf, countsBefore, holdsPeriod, periodBefore } from '../../../src/core/rollup/comparison';
import type { Comparison } from '../../../src/core/rollup/comparison';
import { isoDate } from '../../../src/core/time/date';
import { periodCode } from '../../../src/core/time/period';
import { day, names, period, planOf, room } from '../../helpers/rollUps';
import type { TaskWords } from '../../helpers/rollUps';

const UNITS = [room('A', 'Phòng Bảo tàng'), room('B', 'Phòng Thư viện')];

function plan(...tasks: readonly TaskWords[]): Plan {
  return planOf(UNITS, tasks);
}

/** A task of one month of 2026. */
function work(month: number, words: TaskWords = {}): TaskWords {
  return { months: [month], lead: names(['A']), ...words };
}

/** The same plan as one of the year before. */
function aYearEarlier(later: Plan): Plan {
  const year = later.year - 1;
  const tasks = later.tasks.map((task) => ({
    ...task,
    due: {
      ...task.due,
      ym: task.due.ym.map(({ month }) => ({ year, month })),
      deadline: task.due.deadline === null ? null : { ...task.due.deadline, year },
    },
  }));
  return { ...later, year, years: [year], tasks };
}

function compare(held: Plan, code: string, asOf: string, yearBefore: Plan | null = null): Comparison {
  return runThrough(comparisonOf(held, yearBefore, { period: period(code), asOf: day(asOf) }));
}

describe('the period before', () => {
  it.each([
    ['2026-02', '2026-01'],
    ['2026-01', '2025-12'],
    ['2026-Q2', '2026-Q1'],
    ['2026-Q1', '2025-Q4'],
    ['2026-H2', '2026-H1'],
    ['2026-H1', '2025-H2'],
    ['2026-9M', null],
    ['2026', null],
  ])('%s comes after %s', (code, before) => {
    const found = periodBefore(period(code));
    expect(found === null ? null : periodCode(found)).toBe(before);
  });

  it('is counted by the same rules, per unit too', () => {
    const held = plan(
      work(6, { state: 'done', completedOn: '2026-06-20' }),
      work(6, { state: 'not-started' }),
      work(6, { lead: names(['B']), state: 'done' }),
      work(7),
    );
    const { before } = compare(held, '2026-07', '2026-08-03');
    expect(before?.total).toMatchObject({ total: 3, completed: 2, onTime: 2, overdue: 1 });
    expect(before === null ? null : countsBefore(before, { unit: 'A', kind: 'Phòng' })).toMatchObject({
      total: 2,
      completed: 1,
    });
    expect(before === null ? null : countsBefore(before, { unit: 'A', kind: 'Cụm' })).toBeNull();
  });

  it.each([
    ['2026-07', '2026-07-31', '2026-06-30'],
    ['2026-07', '2026-08-05', '2026-07-05'],
    ['2026-07', '2026-07-10', '2026-06-09'],
    ['2026-03', '2026-03-01', '2026-02-01'],
    ['2026-Q2', '2026-07-02', '2026-04-02'],
    ['2026-07', '2026-03-01', '2026-03-01'],
  ])('of %s on %s stands as of %s: as far from its end', (code, asOf, expected) => {
    const everyMonth = Array.from({ length: 12 }, (_, index) => work(index + 1));
    const { before } = compare(plan(...everyMonth), code, asOf);
    expect(before === null ? null : isoDate(before.asOf)).toBe(expected);
  });

  it('takes work that was finished after that day for unfinished', () => {
    const held = plan(work(6, { state: 'done', completedOn: '2026-07-20' }), work(7));
    expect(compare(held, '2026-07', '2026-07-31').before?.total).toMatchObject({ completed: 0, inProgress: 1 });
  });
});

describe('a period is not held', () => {
  it('where the plan begins later', () => {
    expect(compare(plan(work(7), work(8)), '2026-07', '2026-07-31').before).toBeNull();
  });

  it('where one of its months is missing', () => {
    const held = plan(work(4), work(6), work(7), work(8), work(9));
    expect(compare(held, '2026-Q3', '2026-09-30').before).toBeNull();
    expect(
      compare(plan(work(5), ...[4, 6, 7].map((month) => work(month))), '2026-Q3', '2026-09-30').before,
    ).not.toBeNull();
  });

  it('by work of the whole year alone, or on sheets that do not count', () => {
    const year = { ...work(1), months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] };
    expect(holdsPeriod(plan(year, work(7)), period('2026-06'))).toBe(false);
    const held = plan(work(6));
    expect(holdsPeriod(held, period('2026-06'))).toBe(true);
    const skipped = { ...held, sheets: held.sheets.map((sheet) => ({ ...sheet, counted: false })) };
    expect(holdsPeriod(skipped, period('2026-06'))).toBe(false);
  });

  it('in another year of the calendar, unless the plan has both', () => {
    expect(holdsPeriod(plan(work(6)), period('2025-06'))).toBe(false);
    const school = aYearEarlier(plan(work(9)));
    const both = {
      ...school,
      years: [2025, 2026],
      tasks: school.tasks.map((task) => ({ ...task, due: { ...task.due, ym: [{ year: 2026, month: 2 }] } })),
    };
    expect(holdsPeriod(both, period('2026-02'))).toBe(true);
    expect(holdsPeriod(both, period('2026-09'))).toBe(false);
  });
});

describe('the same period of last year', () => {
  const lastYear = aYearEarlier(plan(work(7, { state: 'done', completedOn: '2025-07-15' }), work(7), work(12)));

  it('comes from the sheets of that year, on the same day', () => {
    const { lastYear: found } = compare(plan(work(6), work(7)), '2026-07', '2026-08-05', lastYear);
    expect(found === null ? null : isoDate(found.asOf)).toBe('2025-08-05');
    expect(found?.total).toMatchObject({ total: 2, completed: 1, overdue: 1 });
  });

  it('is missing without them', () => {
    expect(compare(plan(work(6), work(7)), '2026-07', '2026-08-05').lastYear).toBeNull();
    expect(compare(plan(work(6)), '2026-06', '2026-07-05', lastYear).lastYear).toBeNull();
  });

  it('gives January its period before', () => {
    const { before } = compare(plan(work(1)), '2026-01', '2026-01-31', lastYear);
    expect(before === null ? null : periodCode(before.period)).toBe('2025-12');
  });
});
