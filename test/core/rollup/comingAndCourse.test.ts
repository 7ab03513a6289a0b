/** What a period's counting is used for: its course by months, work to come, reminders, and the rows a task stands in. */
import type { Plan, Task } from '../../../src/core/plan/types';
import { comingTasks, periodAfter } from '../../../src/core/rollup/dueNextPeriod';
import { courseMonth, courseOf } from '../../../src/core/rollup/byMonth';
import { remindersOf } from '../../../src/core/rollup/reminders';
import { rollUp } from '../../../src/core/rollup/rollUp';
import { rowIndexes } from '../../../src/core/rollup/rowIndexes';
import type { RowIndexes } from '../../../src/core/rollup/rowIndexes';
import type { RollUp } from '../../../src/core/rollup/types';
import { parsePeriod, periodCode } from '../../../src/core/time/period';
import type { Period } from '../../../src/core/time/types';
import { runThrough } from '../../../src/core/flow/steps';
import { day, planOfTasks, unit, openTask } from '../../helpers/countPlan';
import type { CountedTask } from '../../helpers/countPlan';

function task(content: string, parts: Partial<CountedTask> = {}): CountedTask {
  return openTask({ content, ...parts });
}

function periodOf(code: string): Period {
  const period = parsePeriod(code);
  if (period === null) throw new Error(`no period: ${code}`);
  return period;
}

function count(plan: Plan, code: string, asOf: string): RollUp {
  return runThrough(rollUp(plan, { period: periodOf(code), asOf: day(asOf), window: [day(asOf), day(asOf)] }));
}

function coming(plan: Plan, code: string, asOf: string): readonly string[] {
  return runThrough(comingTasks(plan, periodOf(code), day(asOf))).map((judged) => judged.task.content);
}

describe('the period after', () => {
  it.each([
    ['2023-01', '2023-02'],
    ['2023-11', '2023-12'],
    ['2023-12', '2024-01'],
    ['2023-Q1', '2023-Q2'],
    ['2023-Q3', '2023-Q4'],
    ['2023-Q4', '2024-Q1'],
    ['2023-H1', '2023-H2'],
    ['2023-H2', '2024-H1'],
    ['2023-9M', '2023-Q4'],
    ['2023', '2024'],
  ])('%s is %s', (code, after) => {
    const next = periodAfter(periodOf(code));
    expect(next).toEqual(periodOf(after));
    expect(periodCode(next)).toBe(after);
  });
});

describe('work to come', () => {
  it('is due in the period after, from its first day to its last', () => {
    const plan = planOfTasks([3, 4, 5, 6, 7].map((month) => task(`Tháng ${month}`, { months: [month] })));
    expect(coming(plan, '2023-Q1', '2023-03-10')).toEqual(['Tháng 4', 'Tháng 5', 'Tháng 6']);
  });

  it('goes by the deadline that the period after sees, a written day included', () => {
    const plan = planOfTasks([
      task('Ngày đầu', { months: [3], kind: 'date' }),
      task('Ngày cuối', { months: [3], kind: 'date' }),
      task('Hôm trước', { months: [3], kind: 'date' }),
      task('Hôm sau', { months: [3], kind: 'date' }),
    ]);
    const days = ['2023-03-01', '2023-03-31', '2023-02-28', '2023-04-01'];
    const dated = plan.tasks.map((each, index): Task => ({
      ...each,
      due: { ...each.due, explicitDay: true, deadline: day(days[index] ?? '') },
    }));
    expect(coming({ ...plan, tasks: dated }, '2023-02', '2023-02-10')).toEqual(['Ngày đầu', 'Ngày cuối']);
  });

  it('is open: begun, not begun or already overdue, and nothing else', () => {
    const states = ['in-progress', 'not-started', 'unreported', 'unclear', 'ongoing', 'done', 'cancelled', 'deferred'];
    const tasks = states.map((state) => task(state, { months: [3], progress: { state, on: null } }));
    const open = ['in-progress', 'not-started', 'unreported', 'unclear'];
    expect(coming(planOfTasks(tasks), '2023-02', '2023-02-10')).toEqual(open);
    expect(coming(planOfTasks(tasks), '2023-02', '2023-04-10')).toEqual(open);
  });

  it('counts where a deferral has moved it', () => {
    const put = (to: number) =>
      task(`Sang tháng ${to}`, { months: [1], progress: { state: 'deferred', on: null, to } });
    expect(coming(planOfTasks([put(2), put(3), put(4)]), '2023-02', '2023-02-10')).toEqual(['Sang tháng 3']);
  });

  it('leaves out work that waits for an event, and sheets that do not count', () => {
    const plan = planOfTasks([task('Theo đề nghị', { months: [3], event: true }), task('Thường lệ', { months: [3] })]);
    expect(coming(plan, '2023-02', '2023-02-10')).toEqual(['Thường lệ']);
    const hidden = { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, counted: false })) };
    expect(coming(hidden, '2023-02', '2023-02-10')).toEqual([]);
  });

  it('of the second year of a school year is seen from the end of the first', () => {
    const plan = planOfTasks([task('Sơ kết', { months: [], kind: 'later-year' })]);
    const due = { ym: [{ year: 2024, month: 1 }], deadline: day('2024-01-31') };
    const tasks = plan.tasks.map((each) => ({ ...each, due: { ...each.due, ...due } }));
    expect(coming({ ...plan, years: [2023, 2024], tasks }, '2023-12', '2023-12-10')).toEqual(['Sơ kết']);
  });

  it('tells how far it has come while it looks', () => {
    const plan = planOfTasks(Array.from({ length: 4000 }, (_, index) => task(`Việc ${index}`)));
    const reports = [...comingTasks(plan, periodOf('2023-02'), day('2023-02-10'))];
    expect(reports).toEqual([
      { stage: 'rollup', done: 0 },
      { stage: 'rollup', done: 0.5 },
    ]);
  });
});

describe('the course of a period', () => {
  const monthIn = (deadline: string | null, code: string): number | null =>
    courseMonth({ deadline: deadline === null ? null : day(deadline) }, periodOf(code));

  it('a task falls due in the month of its deadline, where the period holds it', () => {
    expect(['2023-03-31', '2023-04-30', '2023-06-30', '2023-07-31'].map((at) => monthIn(at, '2023-Q2'))).toEqual([
      null,
      4,
      6,
      null,
    ]);
    expect(monthIn('2022-05-31', '2023-Q2')).toBeNull();
    expect(monthIn(null, '2023-Q2')).toBeNull();
  });

  it('has a row for each month, also empty ones, and adds up to the total', () => {
    const tasks = [task('Một', { months: [4] }), task('Hai', { months: [4, 5, 6], kind: 'quarter' })];
    const course = courseOf(count(planOfTasks(tasks), '2023-Q2', '2023-04-15'));
    expect(course.map(({ month, counts }) => [month, counts.total])).toEqual([
      [4, 1],
      [5, 0],
      [6, 1],
    ]);
  });

  it('ends with a row of the tasks without a deadline in it, where there are some', () => {
    const tasks = [
      task('Theo đề nghị', { months: [4, 5, 6], kind: 'quarter', event: true }),
      task('Đến hết quý sau', { months: [6, 7, 8], kind: 'compound' }),
      task('Tháng 5', { months: [5], progress: { state: 'done', on: null } }),
    ];
    const course = courseOf(count(planOfTasks(tasks), '2023-Q2', '2023-04-15'));
    expect(course.map(({ month, counts }) => [month, counts.total, counts.completed])).toEqual([
      [4, 0, 0],
      [5, 1, 1],
      [6, 0, 0],
      [null, 2, 0],
    ]);
  });
});

describe('reminders', () => {
  const PLAN = planOfTasks([
    task('Việc quý, chưa xong', { months: [4, 5, 6], kind: 'quarter' }),
    task('Việc tháng 5, đang làm', { months: [5], progress: { state: 'in-progress', on: null } }),
    task('Quá hạn tháng 4'),
    task('Tồn từ tháng 3', { months: [3] }),
    task('Tồn từ tháng 1', { months: [1] }),
    task('Tồn, vừa xong', { months: [2], progress: { state: 'done', on: '2023-05-05' } }),
    task('Đã xong', { months: [5], progress: { state: 'done', on: null } }),
    task('Thường xuyên', { months: [5], progress: { state: 'ongoing', on: null } }),
    task('Lùi', { months: [5], progress: { state: 'deferred', on: null } }),
    task('Chờ đề nghị', { months: [6], event: true }),
    task('Sang quý III', { months: [7] }),
    task('Cũng quá hạn tháng 4', { months: [4] }),
  ]).tasks.map((each): Task => {
    if (each.content !== 'Quá hạn tháng 4') return each;
    return { ...each, due: { ...each.due, months: [4], ym: [{ year: 2023, month: 4 }], deadline: day('2023-04-30') } };
  });

  it('are overdue work, then carried work still open, then work to come; each by deadline', () => {
    const plan = { ...planOfTasks([]), tasks: PLAN };
    const next = runThrough(comingTasks(plan, periodOf('2023-Q2'), day('2023-05-10')));
    const reminders = remindersOf(count(plan, '2023-Q2', '2023-05-10'), next, 2023);
    expect(reminders.map(({ kind, deadline, task: { content } }) => [kind, deadline.month, content])).toEqual([
      ['overdue', 4, 'Quá hạn tháng 4'],
      ['overdue', 4, 'Cũng quá hạn tháng 4'],
      ['carried', 1, 'Tồn từ tháng 1'],
      ['carried', 3, 'Tồn từ tháng 3'],
      ['coming', 5, 'Việc tháng 5, đang làm'],
      ['coming', 6, 'Việc quý, chưa xong'],
      ['coming', 7, 'Sang quý III'],
    ]);
  });

  describe('of work that was put off', () => {
    const putOff = (to: number) =>
      task(`Sang tháng ${to}`, { months: [5], progress: { state: 'deferred', on: null, to } });
    const plan = planOfTasks([putOff(7), putOff(9), putOff(10), putOff(11)]);
    const remindersAt = (asOf: string) => {
      const next = runThrough(comingTasks(plan, periodOf('2023-Q2'), day(asOf)));
      const reminders = remindersOf(count(plan, '2023-Q2', asOf), next, 2023);
      return reminders.map(({ kind, deadline, task: { content } }) => [kind, deadline.month, content]);
    };

    it('come when it falls due in the period after, by its new term', () => {
      expect(remindersAt('2023-06-30')).toEqual([
        ['coming', 7, 'Sang tháng 7'],
        ['coming', 9, 'Sang tháng 9'],
      ]);
    });

    it('are overdue work once the new term is past, whatever period held it', () => {
      expect(remindersAt('2023-08-10')).toEqual([
        ['overdue', 7, 'Sang tháng 7'],
        ['coming', 9, 'Sang tháng 9'],
      ]);
      expect(remindersAt('2023-11-15')).toEqual([
        ['overdue', 7, 'Sang tháng 7'],
        ['overdue', 9, 'Sang tháng 9'],
        ['overdue', 10, 'Sang tháng 10'],
      ]);
    });

    it('come once where the new term lies in the period itself', () => {
      const within = planOfTasks([
        task('Sang tháng 6', { months: [5], progress: { state: 'deferred', on: null, to: 6 } }),
      ]);
      const next = runThrough(comingTasks(within, periodOf('2023-05'), day('2023-05-31')));
      const of = (code: string, coming: typeof next) =>
        remindersOf(count(within, code, '2023-05-31'), coming, 2023).map(({ kind, deadline }) => [
          kind,
          deadline.month,
        ]);
      expect(of('2023-05', next)).toEqual([['coming', 6]]);
      expect(of('2023-Q2', [])).toEqual([['coming', 6]]);
      expect(of('2023-06', [])).toEqual([['coming', 6]]);
    });

    it('come never where no term was given', () => {
      const open = planOfTasks([task('Tạm dừng', { months: [5], progress: { state: 'deferred', on: null } })]);
      expect(remindersOf(count(open, '2023-Q2', '2023-11-15'), [], 2023)).toEqual([]);
    });
  });

  it('are not of work of the period whose term is later than the period after', () => {
    const allYear = task('Cả năm', { months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], kind: 'year' });
    const plan = planOfTasks([allYear, task('Sang tháng sau', { months: [6, 7], kind: 'months' })]);
    const remindersIn = (code: string): readonly string[] =>
      remindersOf(count(plan, code, '2023-06-20'), [], 2023).map(({ task: { content } }) => content);
    expect(remindersIn('2023-06')).toEqual(['Sang tháng sau']);
    expect(remindersIn('2023-Q2')).toEqual(['Sang tháng sau']);
    expect(remindersIn('2023-H1')).toEqual(['Sang tháng sau', 'Cả năm']);
  });

  it('name a task once that is open in the period and due in the one after', () => {
    const plan = planOfTasks([task('Hai tháng', { months: [4, 5], kind: 'months' })]);
    const next = runThrough(comingTasks(plan, periodOf('2023-04'), day('2023-04-10')));
    expect(next).toHaveLength(1);
    const reminders = remindersOf(count(plan, '2023-04', '2023-04-10'), next, 2023);
    expect(reminders.map(({ kind, deadline }) => [kind, deadline])).toEqual([['coming', day('2023-04-30')]]);
  });
});

describe('the rows that a task stands in', () => {
  const plan = planOfTasks(
    [
      task('Một', { lead: ['B', 'A'], coord: ['C', 'B', 'C'], field: 'Cây  xanh', director: 'Bà Lành' }),
      task('Hai', { lead: ['A'], field: 'CÂY XANH', director: 'ông tám' }),
      task('Ba', { lead: [], leadGroups: 1, coord: ['các phòng, đơn vị 1'] }),
      task('Bốn', { lead: [] }),
    ],
    [unit('A'), unit('B'), unit('C', 'Sở, ngành')],
  );
  let result: RollUp;
  let indexes: RowIndexes;
  beforeAll(() => {
    result = count(plan, '2023-02', '2023-02-15');
    indexes = rowIndexes(result);
  });
  const all = <Found>(find: (task: Task) => Found): readonly Found[] => plan.tasks.map(find);

  it('are numbered as the table shows them', () => {
    expect(result.rows.map((row) => row.unit)).toEqual(['A', 'B', 'các phòng, đơn vị 1', null]);
    expect(result.coordinatingRows.map((row) => row.unit)).toEqual(['C', 'các phòng, đơn vị 1']);
  });

  it('per unit follow the order of the lead cell; without a lead it is the last row', () => {
    expect(all((each) => indexes.leads(each))).toEqual([[2, 1], [1], [3], [4]]);
  });

  it('of the units that help come once each, those without a row of their own after the last row', () => {
    expect(all((each) => indexes.coordinating(each))).toEqual([[5, 2], [], [6], []]);
  });

  it('per field and director go by the folded name', () => {
    expect(all((each) => indexes.field(each))).toEqual([1, 1, null, null]);
    expect(all((each) => indexes.director(each))).toEqual([1, 2, null, null]);
  });

  it('are none where the table has no row', () => {
    const [first] = planOfTasks([task('Khác', { lead: ['Z'], coord: ['Z'], field: 'Khác', director: 'Khác' })]).tasks;
    if (first === undefined) throw new Error('no task');
    const short = rowIndexes({ ...result, rows: result.rows.slice(0, 2) });
    expect(short.leads(first)).toEqual([]);
    expect(short.coordinating(first)).toEqual([]);
    expect([short.field(first), short.director(first)]).toEqual([null, null]);
    expect(indexes.leads(first)).toEqual([4]);
  });

  it('of a unit whose level the office calls "nhóm" are those of a unit, not of a collective', () => {
    const teams = planOfTasks([task('Một', { lead: ['N'], coord: ['N'] })], [unit('N', 'nhóm')]);
    const counted = count(teams, '2023-02', '2023-02-15');
    const [only] = teams.tasks;
    if (only === undefined) throw new Error('no task');
    expect(counted.rows.map((row) => [row.unit, row.kind, row.coordinating])).toEqual([['N', 'nhóm', 1]]);
    expect(counted.coordinatingRows).toEqual([]);
    expect([rowIndexes(counted).leads(only), rowIndexes(counted).coordinating(only)]).toEqual([[1], [1]]);
  });

  it('name a row once where a cell names a collective in two ways', () => {
    const [first] = plan.tasks;
    if (first === undefined) throw new Error('no task');
    const lead = { ...first.lead, units: ['A'], collectives: ['Các phòng, đơn vị 1', 'CÁC PHÒNG,  đơn vị 1'] };
    expect(indexes.leads({ ...first, lead })).toEqual([1, 3]);
  });
});
