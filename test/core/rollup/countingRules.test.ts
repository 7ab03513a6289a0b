/** The counting rules by number, where an everyday plan does not come to their edges. */
import type { Plan, Task } from '../../../src/core/plan/types';
import { deadlineIn } from '../../../src/core/rollup/inPeriod';
import { judgeTask } from '../../../src/core/rollup/judge';
import { rollUp } from '../../../src/core/rollup/rollUp';
import type { RollUp } from '../../../src/core/rollup/types';
import { parsePeriod } from '../../../src/core/time/period';
import { runThrough } from '../../../src/core/flow/steps';
import { day, planOfTasks, unit, openTask as task } from '../../helpers/countPlan';
import type { CountedTask } from '../../helpers/countPlan';

/** A plan of one task, some of whose parts no list of months and words can say. */
function planOfOne(parts: Partial<CountedTask>, more: (task: Task) => Partial<Task> = () => ({})): Plan {
  const plan = planOfTasks([task(parts)]);
  return { ...plan, tasks: plan.tasks.map((each) => ({ ...each, ...more(each) })) };
}

function count(plan: Plan, code: string, asOf: string): RollUp {
  const period = parsePeriod(code);
  if (period === null) throw new Error(`no period: ${code}`);
  return runThrough(rollUp(plan, { period, asOf: day(asOf), window: [day(asOf), day(asOf)] }));
}

/** The totals of the periods named, as of one day. */
function totals(plan: Plan, codes: readonly string[], asOf: string): readonly number[] {
  return codes.map((code) => count(plan, code, asOf).total.total);
}

describe('counting rule 1: which tasks belong to a period', () => {
  const deferredTo = (to: number | null, parts: Partial<CountedTask> = {}): Plan =>
    planOfTasks([task({ months: [2, 3], kind: 'months', progress: { state: 'deferred', on: null, to }, ...parts })]);
  const MONTHS = ['2023-01', '2023-02', '2023-03', '2023-04', '2023-05'];

  it('a deferral to a later month adds that month', () => {
    expect(totals(deferredTo(5), MONTHS, '2023-02-01')).toEqual([0, 1, 1, 0, 1]);
  });

  it.each([1, 2, 3, null])('a deferral to month %s, not after the last due month, adds nothing', (to) => {
    expect(totals(deferredTo(to), MONTHS, '2023-02-01')).toEqual([0, 1, 1, 0, 0]);
  });

  it('a cancelled task counts in its own months only, whatever month it was deferred to before', () => {
    const plan = planOfTasks([task({ progress: { state: 'cancelled', on: null, to: 5 } })]);
    expect(MONTHS.map((code) => count(plan, code, '2023-02-01').total.cancelled)).toEqual([0, 1, 0, 0, 0]);
  });

  it('a task without a month belongs to the year only, until a deferral names a month', () => {
    const waiting = planOfTasks([task({ months: [], kind: 'event', event: true })]);
    expect(totals(waiting, ['2023-05', '2023-Q2', '2023-H1', '2023'], '2023-02-01')).toEqual([0, 0, 0, 1]);
    const named = deferredTo(5, { months: [], kind: 'event', event: true });
    expect(totals(named, ['2023-04', '2023-05', '2023-Q2', '2023'], '2023-02-01')).toEqual([0, 1, 1, 1]);
  });

  it('a period of another year holds nothing of the plan, not even a month that a deferral adds', () => {
    expect(totals(deferredTo(5), ['2024-05', '2024-Q2', '2024', '2022-05'], '2023-02-01')).toEqual([0, 0, 0, 0]);
    const event = planOfTasks([task({ months: [], kind: 'event', event: true })]);
    expect(totals(event, ['2022', '2024'], '2023-02-01')).toEqual([0, 0]);
  });

  it('the first and the last month of a quarter are in it, their neighbours are not', () => {
    const months = [3, 4, 6, 7].map((month) => planOfTasks([task({ months: [month] })]));
    expect(months.map((plan) => count(plan, '2023-Q2', '2023-01-01').total.total)).toEqual([0, 1, 1, 0]);
  });

  it('a task whose time is a year outside the plan’s belongs to the plan’s year', () => {
    const plan = planOfOne({ months: [], kind: 'later-year' }, ({ due }) => ({
      due: { ...due, ym: [{ year: 2024, month: 3 }], deadline: day('2024-03-31') },
    }));
    expect(totals(plan, ['2023', '2023-12', '2023-03'], '2023-12-31')).toEqual([1, 0, 0]);
  });

  it('in a school year each year holds the months of its own', () => {
    const plan = planOfOne({ months: [11], kind: 'months' }, ({ due }) => ({
      due: { ...due, ym: [...due.ym, { year: 2024, month: 2 }], deadline: day('2024-02-29') },
    }));
    const both = { ...plan, years: [2023, 2024] };
    expect(totals(both, ['2023-11', '2023-02', '2023', '2024-02', '2024-11', '2024'], '2023-09-01')).toEqual([
      1, 0, 1, 1, 0, 1,
    ]);
  });
});

describe('counting rule 2: the deadline, by which work is overdue from the day after', () => {
  /** Whether the task is overdue at the end of each day. */
  const overdue = (plan: Plan, code: string, days: readonly string[]): readonly boolean[] =>
    days.map((asOf) => count(plan, code, asOf).total.overdue === 1);

  it('of a month is its last day', () => {
    expect(overdue(planOfTasks([task()]), '2023-02', ['2023-02-28', '2023-03-01'])).toEqual([false, true]);
  });

  it('of separate months is the end of the last of them in the period', () => {
    const plan = planOfTasks([task({ months: [3, 6, 9, 12], kind: 'months' })]);
    expect(overdue(plan, '2023-Q2', ['2023-06-30', '2023-07-01'])).toEqual([false, true]);
    expect(overdue(plan, '2023-9M', ['2023-09-30', '2023-10-01'])).toEqual([false, true]);
    expect(overdue(plan, '2023', ['2023-12-31', '2024-01-01'])).toEqual([false, true]);
  });

  it('of a range of months or a quarter is its own end, also seen from one of its months', () => {
    for (const kind of ['quarter', 'compound']) {
      const plan = planOfTasks([task({ months: [1, 2, 3], kind })]);
      expect(overdue(plan, '2023-01', ['2023-02-15', '2023-03-31', '2023-04-01'])).toEqual([false, false, true]);
    }
  });

  it('written as a day stands before the end of the months named', () => {
    const plan = planOfOne({ months: [3, 6], kind: 'months' }, ({ due }) => ({
      due: { ...due, explicitDay: true, deadline: day('2023-06-10') },
    }));
    expect(overdue(plan, '2023-06', ['2023-06-10', '2023-06-11'])).toEqual([false, true]);
    expect(overdue(plan, '2023-03', ['2023-06-10', '2023-06-11'])).toEqual([false, true]);
  });

  it('of a deferred task is the end of the new month in a period that holds it', () => {
    const plan = planOfTasks([task({ progress: { state: 'deferred', on: null, to: 5 } })]);
    expect(overdue(plan, '2023-05', ['2023-05-31', '2023-06-01'])).toEqual([false, true]);
    expect(overdue(plan, '2023-H1', ['2023-05-31', '2023-06-01'])).toEqual([false, true]);
    expect(overdue(plan, '2023-02', ['2023-03-01', '2023-06-01'])).toEqual([false, false]);
  });

  it('is none for a task that waits for an event, also within a band of months', () => {
    const plan = planOfOne({ months: [1, 2, 3], kind: 'quarter', event: true }, ({ due }) => ({
      due: { ...due, deadline: day('2023-03-31') },
    }));
    expect(overdue(plan, '2023-Q1', ['2023-04-01', '2024-01-01'])).toEqual([false, false]);
  });

  it('seen from a period that holds none of its months is the one that was read', () => {
    const [listed] = planOfTasks([task({ months: [3, 6], kind: 'months' })]).tasks;
    if (listed === undefined) throw new Error('no task');
    expect(deadlineIn(listed, parsePeriod('2023-04'), 2023)).toEqual(day('2023-06-30'));
  });

  it('of a list of months of a school year is the end of the last of them in the period’s own year', () => {
    const plan = planOfOne({ months: [11], kind: 'months' }, ({ due }) => ({
      due: { ...due, ym: [...due.ym, { year: 2024, month: 2 }], deadline: day('2024-02-29') },
    }));
    const both = { ...plan, years: [2023, 2024] };
    expect(overdue(both, '2023-Q4', ['2023-11-30', '2023-12-01'])).toEqual([false, true]);
    expect(overdue(both, '2024-Q1', ['2024-02-29', '2024-03-01'])).toEqual([false, true]);
  });
});

describe('counting rule 3: the end of the day', () => {
  it('work finished on the day is finished, work finished after it was under way', () => {
    const plan = planOfTasks([task({ progress: { state: 'done', on: '2023-02-10' } })]);
    expect(count(plan, '2023-02', '2023-02-10').total).toMatchObject({ completed: 1, inProgress: 0 });
    expect(count(plan, '2023-02', '2023-02-09').total).toMatchObject({ completed: 0, inProgress: 1, notStarted: 0 });
  });

  it('work finished after the day and after its deadline was overdue on that day', () => {
    const plan = planOfTasks([task({ progress: { state: 'done', on: '2023-03-20' } })]);
    expect(count(plan, '2023-02', '2023-03-01').total).toMatchObject({ overdue: 1, inProgress: 0 });
  });

  it('a deferred task finished since is judged by the day it was finished, not as deferred', () => {
    const plan = planOfTasks([task({ progress: { state: 'deferred', on: '2023-02-20', to: 5 } })]);
    expect(count(plan, '2023-02', '2023-02-25').total).toMatchObject({ onTime: 1, deferred: 0 });
    expect(count(plan, '2023-02', '2023-02-15').total).toMatchObject({ inProgress: 1, deferred: 0 });
  });

  it('ongoing work with a day of completion to come is under way', () => {
    const plan = planOfTasks([task({ progress: { state: 'ongoing', on: '2023-02-20' } })]);
    expect(count(plan, '2023-02', '2023-02-15').total).toMatchObject({ ongoing: 0, inProgress: 1 });
  });
});

describe('counting rule 4: where a task falls', () => {
  const total = (progress: CountedTask['progress'], asOf = '2023-02-15') =>
    count(planOfTasks([task({ progress })]), '2023-02', asOf).total;

  it.each([
    [0, 'notStarted'],
    [1, 'inProgress'],
    [50, 'inProgress'],
    [99, 'inProgress'],
  ])('%i %% of the work done is %s', (percent, expected) => {
    expect(total({ state: 'not-started', on: null, percent })).toMatchObject({ [expected]: 1, total: 1 });
    expect(total({ state: 'unreported', on: null, percent })).toMatchObject({ [expected]: 1, unreported: 1 });
  });

  it('a part of the work done does not keep it from being overdue', () => {
    expect(total({ state: 'not-started', on: null, percent: 99 }, '2023-03-01')).toMatchObject({ overdue: 1 });
  });

  it('a deferred task is judged by the percentage in the month it was deferred to', () => {
    const state = { state: 'deferred', on: null, to: 5 };
    const may = (percent: number) =>
      count(planOfTasks([task({ progress: { ...state, percent } })]), '2023-05', '2023-05-02').total;
    expect(may(0)).toMatchObject({ notStarted: 1, inProgress: 0, deferred: 0 });
    expect(may(60)).toMatchObject({ notStarted: 0, inProgress: 1, deferred: 0 });
  });

  it('a deferred task without a new month is deferred also where no period is looked at', () => {
    const judged = [null, 1, 5].map((to) => {
      const [each] = planOfTasks([task({ progress: { state: 'deferred', on: null, to } })]).tasks;
      if (each === undefined) throw new Error('no task');
      return judgeTask(each, null, day('2023-03-31'), 2023).class;
    });
    expect(judged).toEqual(['deferred', 'deferred', 'not-started']);
  });

  it('finished on the day of its deadline is on time, a day later it is late', () => {
    expect(total({ state: 'done', on: '2023-02-28' }, '2023-03-31')).toMatchObject({ onTime: 1, late: 0, undated: 0 });
    expect(total({ state: 'done', on: '2023-03-01' }, '2023-03-31')).toMatchObject({ onTime: 0, late: 1, undated: 0 });
  });

  it('finished without a date is on time unless its word says late; both are undated', () => {
    expect(total({ state: 'done', on: null }, '2023-03-31')).toMatchObject({ onTime: 1, late: 0, undated: 1 });
    expect(total({ state: 'done', on: null, lateWord: true })).toMatchObject({ onTime: 0, late: 1, undated: 1 });
  });

  it('a date of completion stands against the word late', () => {
    expect(total({ state: 'done', on: '2023-02-10', lateWord: true })).toMatchObject({ onTime: 1, late: 0 });
  });

  it('a task without a deadline is finished on time on any day', () => {
    const plan = planOfTasks([
      task({ months: [], kind: 'event', event: true, progress: { state: 'done', on: '2023-12-30' } }),
    ]);
    expect(count(plan, '2023', '2023-12-31').total).toMatchObject({ onTime: 1, late: 0 });
  });

  it('blank and unclear results count beside the classes, cancelled tasks left out', () => {
    expect(total({ state: 'unreported', on: null }, '2023-03-01')).toMatchObject({
      unreported: 1,
      overdue: 1,
      total: 1,
    });
    expect(total({ state: 'unclear', on: null })).toMatchObject({ unclear: 1, inProgress: 1, unreported: 0, total: 1 });
    expect(total({ state: 'unclear', on: '2023-02-10' })).toMatchObject({ unclear: 1, completed: 1 });
    expect(total({ state: 'cancelled', on: null })).toMatchObject({ total: 0, unclear: 0, unreported: 0, distinct: 0 });
  });

  it('ongoing work is in the total, in neither rate, and never overdue', () => {
    expect(total({ state: 'ongoing', on: null }, '2023-12-31')).toMatchObject({
      total: 1,
      ongoing: 1,
      overdue: 0,
      rate: null,
      rateDue: null,
    });
  });
});

describe('counting rule 5: cancelled tasks', () => {
  it('stand in a column of their own and nowhere else, whatever day stands beside them', () => {
    const plan = planOfTasks([task({ coord: ['B'], progress: { state: 'cancelled', on: '2023-02-01' } })], [unit('B')]);
    const { total, rows } = count(plan, '2023-02', '2023-03-31');
    expect(total).toMatchObject({ total: 0, cancelled: 1, completed: 0, overdue: 0 });
    expect(rows.find((row) => row.unit === 'B')?.coordinating).toBe(0);
  });
});

describe('counting rule 6: work carried over', () => {
  const carried = (parts: Partial<CountedTask>, code = '2023-03', asOf = '2023-03-15') => {
    const { total, carried: list } = count(planOfTasks([task(parts)]), code, asOf);
    expect(list).toHaveLength(total.carriedOver);
    return [total.carriedOver, total.carriedDone];
  };

  it('was due before the period began and is still open', () => {
    expect(carried({})).toEqual([1, 0]);
    expect(carried({}, '2023-02')).toEqual([0, 0]);
    expect(carried({ months: [3] }, '2023-03')).toEqual([0, 0]);
    expect(carried({ months: [4] }, '2023-03')).toEqual([0, 0]);
  });

  it('was finished on the first day of the period or later, not on the day before', () => {
    expect(carried({ progress: { state: 'done', on: '2023-02-28' } })).toEqual([0, 0]);
    expect(carried({ progress: { state: 'done', on: '2023-03-01' } })).toEqual([1, 1]);
    expect(carried({ progress: { state: 'done', on: '2023-03-15' } })).toEqual([1, 1]);
    expect(carried({ progress: { state: 'done', on: '2023-03-16' } })).toEqual([1, 0]);
  });

  it('is judged on the day looked at where the period has not begun', () => {
    const finished = { months: [1], progress: { state: 'done', on: '2023-02-10' } };
    expect(carried(finished, '2023-03', '2023-02-09')).toEqual([1, 0]);
    expect(carried(finished, '2023-03', '2023-02-10')).toEqual([0, 0]);
  });

  it('leaves out cancelled, ongoing and undated finished work, not deferred work', () => {
    for (const state of ['cancelled', 'ongoing', 'done']) {
      expect([state, carried({ progress: { state, on: null } })]).toEqual([state, [0, 0]]);
    }
    expect(carried({ progress: { state: 'deferred', on: null } })).toEqual([1, 0]);
    expect(carried({ progress: { state: 'deferred', on: null, to: 3 } }, '2023-04', '2023-04-15')).toEqual([1, 0]);
    expect(carried({ progress: { state: 'deferred', on: null, to: 5 } }, '2023-04', '2023-04-15')).toEqual([0, 0]);
  });

  it('goes by the last of all months of a task, and needs a deadline', () => {
    expect(carried({ months: [1, 4], kind: 'months' }, '2023-03')).toEqual([0, 0]);
    expect(carried({ months: [1, 4], kind: 'months' }, '2023-05', '2023-05-15')).toEqual([1, 0]);
    expect(carried({ months: [], kind: 'event', event: true }, '2023-05', '2023-05-15')).toEqual([0, 0]);
  });

  it('is not in the total, but in the rows of its lead, field and director', () => {
    const plan = planOfTasks([task({ field: 'Cây xanh', director: 'Bà Lành' })]);
    const { total, rows, fields, directors, remaining, tasks } = count(plan, '2023-03', '2023-03-15');
    expect(total).toMatchObject({ total: 0, carriedOver: 1, distinct: 0 });
    for (const row of [...rows, ...fields, ...directors])
      expect(row.counts).toMatchObject({ total: 0, carriedOver: 1 });
    expect([rows.length, fields.length, directors.length, tasks.length]).toEqual([1, 1, 1, 0]);
    expect(Object.values(remaining).every((number) => number === 0)).toBe(true);
  });
});

describe('counting rule 7: the rates', () => {
  it('leave ongoing work out; the second one looks only at what has fallen due', () => {
    const states = [
      { state: 'done', on: null },
      { state: 'done', on: null },
      { state: 'ongoing', on: null },
      { state: 'not-started', on: null },
    ];
    const late = task({ months: [1, 2], kind: 'quarter', progress: { state: 'not-started', on: null } });
    const plan = planOfTasks([...states.map((progress) => task({ months: [2, 3], kind: 'quarter', progress })), late]);
    expect(count(plan, '2023-Q1', '2023-03-05').total).toMatchObject({ total: 5, overdue: 1, rate: 50, rateDue: 66.7 });
  });
});

describe('counting rule 8: several leads', () => {
  const ledBy = (units: readonly string[], collectives: readonly string[]): RollUp =>
    count(
      planOfOne({}, ({ lead }) => ({ lead: { ...lead, units, collectives } })),
      '2023-02',
      '2023-02-15',
    );

  it('a task counts under each of them, and once in the total', () => {
    const { rows, total } = ledBy(['A', 'B'], ['Các đội']);
    expect(rows.map((row) => [row.unit, row.counts.total])).toEqual([
      ['A', 1],
      ['B', 1],
      ['các đội', 1],
    ]);
    expect(total.total).toBe(1);
  });

  it('a collective named twice in a cell, however it is written, counts once', () => {
    const { rows } = ledBy([], ['Các đội', 'các  đội', 'CÁC ĐỘI']);
    expect(rows.map((row) => [row.unit, row.name, row.counts.total])).toEqual([['các đội', 'Các đội', 1]]);
  });

  it('two collectives have a row each', () => {
    expect(ledBy([], ['Các đội', 'Các tổ']).rows.map((row) => [row.unit, row.counts.total])).toEqual([
      ['các đội', 1],
      ['các tổ', 1],
    ]);
  });
});

describe('counting rule 9: distinct contents and coordinating units', () => {
  const progressOf = (state: string): CountedTask['progress'] => ({ state, on: null });

  it('rows of one content count once, and as completed only when every one of them is', () => {
    const contents = ['Sơn kẻ vạch đường', 'sơn kẻ  vạch đường', 'Thay bóng đèn', 'Thay bóng đèn', 'Lát gạch'];
    const states = ['done', 'done', 'done', 'not-started', 'ongoing'];
    const tasks = contents.map((content, index) => task({ content, progress: progressOf(states[index] ?? '') }));
    expect(count(planOfTasks(tasks), '2023-02', '2023-02-15').total).toMatchObject({
      distinct: 3,
      distinctCompleted: 1,
    });
    const turned = planOfTasks([...tasks].reverse());
    expect(count(turned, '2023-02', '2023-02-15').total).toMatchObject({ distinct: 3, distinctCompleted: 1 });
  });

  it('units count where they help with a task of the period; collectives do not', () => {
    const plan = planOfTasks(
      [task({ coord: ['A', 'C'] }), task({ coord: ['A'] }), task({ months: [5], coord: ['A', 'D'] })],
      [unit('A'), unit('D', 'Sở, ngành'), unit('C', 'Sở, ngành')],
    );
    const { rows, coordinatingRows } = count(plan, '2023-02', '2023-02-15');
    expect(rows.map((row) => [row.unit, row.coordinating])).toEqual([['A', 2]]);
    expect(coordinatingRows).toEqual([{ unit: 'C', name: 'Phòng C', coordinating: 1 }]);
  });

  it('a unit that only helps and that no catalogue knows is shown by its code, after those of the catalogue', () => {
    const plan = planOfTasks([task({ coord: ['X', 'C'] })], [unit('A'), unit('C', 'Sở, ngành')]);
    expect(count(plan, '2023-02', '2023-02-15').coordinatingRows).toEqual([
      { unit: 'C', name: 'Phòng C', coordinating: 1 },
      { unit: 'X', name: 'X', coordinating: 1 },
    ]);
  });

  it('a collective of the same name as a unit does not hide that the unit helps', () => {
    const plan = planOfOne({ coord: ['các đội'] }, ({ lead }) => ({
      lead: { ...lead, units: [], collectives: ['Các đội'] },
    }));
    expect(count(plan, '2023-02', '2023-02-15').coordinatingRows).toEqual([
      { unit: 'các đội', name: 'các đội', coordinating: 1 },
    ]);
  });
});

describe('counting rule 10: fields and directors', () => {
  it('are shown in their most frequent form, the first one on a tie; tasks without one have no row', () => {
    const directors = ['Bà Lành', 'BÀ LÀNH', 'Ông Tám', 'ông tám', 'ông tám', ' ', null];
    const plan = planOfTasks(directors.map((director) => task({ director })));
    const { directors: rows, fields } = count(plan, '2023-02', '2023-02-15');
    expect(rows.map(({ name, counts }) => [name, counts.total])).toEqual([
      ['Bà Lành', 2],
      ['ông tám', 3],
    ]);
    expect(fields).toEqual([]);
  });

  it('forms that differ in spaces only are one form when they are compared', () => {
    const fields = ['CÂY XANH', 'CÂY XANH', 'Cây xanh', 'Cây  xanh', ' Cây xanh'];
    const plan = planOfTasks(fields.map((field) => task({ field })));
    expect(count(plan, '2023-02', '2023-02-15').fields.map(({ name }) => name)).toEqual(['Cây xanh']);
  });
});

describe('counting rule 13: what remains', () => {
  const remaining = (progress: CountedTask['progress'], asOf = '2023-02-15') =>
    count(planOfTasks([task({ progress })]), '2023-02', asOf).remaining;

  it.each([
    ['not-started', 0, { notStarted: 1 }],
    ['not-started', 1, { inProgress: 1 }],
    ['not-started', 99, { inProgress: 1 }],
    ['in-progress', 0, { inProgress: 1 }],
    ['unreported', 0, { notStarted: 1, unreported: 1 }],
    ['unreported', 40, { inProgress: 1, unreported: 1 }],
    ['unclear', 0, { inProgress: 1, unclear: 1 }],
    ['ongoing', 0, { ongoing: 1 }],
    ['deferred', 0, { deferred: 1 }],
  ])('"%s" with %i %% leaves %j', (state, percent, expected) => {
    const none = { overdue: 0, inProgress: 0, notStarted: 0, deferred: 0, unreported: 0, unclear: 0, ongoing: 0 };
    expect(remaining({ state, on: null, percent })).toEqual({ ...none, ...expected });
  });

  it('late work is overdue, whatever was typed, and told once: unreported and unclear ones are among it', () => {
    const late = (state: string) => remaining({ state, on: null }, '2023-03-02');
    expect(late('in-progress')).toMatchObject({ overdue: 1, inProgress: 0 });
    expect(late('unreported')).toMatchObject({ overdue: 1, notStarted: 0, unreported: 1 });
    expect(late('unclear')).toMatchObject({ overdue: 1, inProgress: 0, unclear: 1 });
  });

  it('a task deferred into the period is in the class of its new term, and counted for the note while it is open', () => {
    const deferred = (asOf: string) => {
      const plan = planOfTasks([task({ progress: { state: 'deferred', on: null, to: 5 } })]);
      const { remaining: left, deferredInto } = count(plan, '2023-05', asOf);
      return { ...left, deferredInto };
    };
    expect(deferred('2023-05-20')).toMatchObject({ notStarted: 1, deferred: 0, deferredInto: 1 });
    expect(deferred('2023-06-01')).toMatchObject({ overdue: 1, deferred: 0, deferredInto: 1 });
    const away = planOfTasks([task({ progress: { state: 'deferred', on: null, to: 5 } })]);
    expect(count(away, '2023-02', '2023-02-15')).toMatchObject({ remaining: { deferred: 1 }, deferredInto: 0 });
  });

  it('work finished after the day is under way on it, whatever else was typed', () => {
    for (const state of ['done', 'deferred', 'ongoing']) {
      expect(remaining({ state, on: '2023-02-20' })).toMatchObject({ inProgress: 1, deferred: 0, ongoing: 0 });
    }
  });

  it('finished and cancelled work leaves nothing to do', () => {
    const left = (progress: CountedTask['progress']) =>
      Object.entries(remaining(progress, '2023-03-31')).filter(([, number]) => number !== 0);
    expect(left({ state: 'done', on: null })).toEqual([]);
    expect(left({ state: 'cancelled', on: null })).toEqual([]);
    expect(left({ state: 'done', on: '2023-03-20' })).toEqual([]);
    expect(left({ state: 'not-started', on: null })).not.toEqual([]);
  });
});

describe('a typing error that is counted', () => {
  const typo = [{ unit: 'A', text: 'AA', how: 'typo' as const }];
  const exact = [{ unit: 'A', text: 'A', how: 'exact' as const }];
  const typos = (more: (task: Task) => Partial<Task>, code = '2023-02'): number =>
    count(planOfOne({ coord: ['B'] }, more), code, '2023-02-15').typoTasks;

  it('is noted for the lead and for coordinating units alike, once a task', () => {
    expect(typos(({ lead }) => ({ lead: { ...lead, matches: typo } }))).toBe(1);
    expect(typos(({ coordinating }) => ({ coordinating: { ...coordinating, matches: [...exact, ...typo] } }))).toBe(1);
    expect(
      typos(({ lead, coordinating }) => ({
        lead: { ...lead, matches: typo },
        coordinating: { ...coordinating, matches: typo },
      })),
    ).toBe(1);
  });

  it('is not noted for names that were read as they are written, nor outside the period', () => {
    expect(typos(({ lead, coordinating }) => ({ lead: { ...lead, matches: exact }, coordinating }))).toBe(0);
    expect(typos(({ lead }) => ({ lead: { ...lead, matches: typo } }), '2023-05')).toBe(0);
  });
});

describe('a summary', () => {
  it('hands on what was asked for, and its tasks in the order of the plan', () => {
    const plan = planOfTasks(
      ['Một', 'Hai', 'Ba'].map((content, index) => task({ content, months: [index === 1 ? 5 : 2] })),
    );
    const result = count(plan, '2023-02', '2023-02-15');
    expect(result).toMatchObject({
      period: { kind: 'month', year: 2023, from: 2, to: 2 },
      asOf: day('2023-02-15'),
      window: [day('2023-02-15'), day('2023-02-15')],
    });
    expect(result.tasks.map((judged) => judged.task.content)).toEqual(['Một', 'Ba']);
  });

  it('tells how far it has come while it counts', () => {
    const period = parsePeriod('2023-02');
    if (period === null) throw new Error('no period');
    const plan = planOfTasks(Array.from({ length: 4000 }, () => task()));
    const reports = [
      ...rollUp(plan, { period, asOf: day('2023-02-15'), window: [day('2023-02-01'), day('2023-02-28')] }),
    ];
    expect(reports.map(({ stage }) => stage)).toEqual(['rollup', 'rollup', 'rollup', 'rollup']);
    expect(reports.map(({ done }) => done)).toEqual([0, 0.25, 0.5, 0.75]);
  });
});
