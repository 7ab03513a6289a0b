/** Plans of a school year: work that is put off into the second year counts there by its new term. */
import { planOf, sheetOf, workbookOf } from '../../helpers/planVerbs';
import { belongsTo, deadlineIn } from '../../../src/core/rollup/inPeriod';
import { judgeTask } from '../../../src/core/rollup/judge';
import { parsePeriod } from '../../../src/core/time/period';
import type { Period } from '../../../src/core/time/types';
import type { Plan } from '../../../src/core/plan/types';

const day = (year: number, month: number, date: number) => ({ year, month, day: date });

function periodOf(code: string): Period {
  const period = parsePeriod(code);
  if (period === null) throw new Error(`no period: ${code}`);
  return period;
}

function plan(time: string, result: string, title = 'KẾ HOẠCH NĂM HỌC 2026-2027'): Plan {
  return planOf(
    workbookOf(
      sheetOf('Kế hoạch', [
        [title],
        ['Stt', 'Nội dung', 'Tổ chủ trì', 'Thời gian', 'Kết quả'],
        [1, 'Tập huấn', 'Tổ Toán', time, result],
        [2, 'Khai giảng', 'Tổ Văn', 'Tháng 9/2026', 'Hoàn thành'],
      ]),
    ),
  );
}

it.each([
  ['Lùi sang tháng 2/2027', 2, 2027],
  ['Chuyển sang tháng 2', 2, 2027],
  ['Gia hạn đến 30/4/2027', 4, 2027],
  ['Lùi sang tháng 12', 12, undefined],
  ['Lùi sang tháng 9/2027', null, undefined],
])('%s names its month and, in the second year, that year', (result, month, year) => {
  const progress = plan('Tháng 10', result).tasks[0]?.progress;
  expect([progress?.state, progress?.deferredTo, progress?.deferredYear]).toEqual(['deferred', month, year]);
});

it('the new month counts in its own year, with its end as the deadline', () => {
  const { tasks, year, years } = plan('Tháng 10', 'Lùi sang tháng 2/2027');
  const [task] = tasks;
  if (task === undefined) throw new Error('no task');
  const periods = ['2026-02', '2026-10', '2027-02', '2027-03'].map(periodOf);
  expect(periods.map((period) => belongsTo(task, period, year, years))).toEqual([false, true, true, false]);
  expect(deadlineIn(task, periodOf('2027-02'), year)).toEqual(day(2027, 2, 28));
  expect(deadlineIn(task, null, year)).toEqual(day(2027, 2, 28));
  const classIn = (code: string, asOf: ReturnType<typeof day>): string =>
    judgeTask(task, periodOf(code), asOf, year).class;
  expect(classIn('2026-10', day(2026, 12, 31))).toBe('deferred');
  expect(classIn('2027-02', day(2027, 2, 10))).toBe('not-started');
  expect(classIn('2027-02', day(2027, 3, 1))).toBe('overdue');
});

it('a month of the second year that the work is due in already adds nothing', () => {
  const [task] = plan('Tháng 3', 'Lùi sang tháng 2/2027').tasks;
  expect(task && belongsTo(task, periodOf('2027-02'), 2026, [2026, 2027])).toBe(false);
});

it('in a plan of one year a later year is none of its months, as before', () => {
  const [task] = plan('Tháng 10', 'Lùi sang tháng 2/2027', 'KẾ HOẠCH NĂM 2026').tasks;
  expect([task?.progress.deferredTo, task?.progress.deferredYear]).toEqual([null, undefined]);
});

it.each([
  ['Tháng 9/2026, tháng 2', ['9/2026', '2/2027']],
  ['15/10/2026 và 20/3', ['10/2026', '3/2027']],
  ['T11/2026; T1; T4', ['11/2026', '1/2027', '4/2027']],
  ['Quý IV/2026 và quý I', ['10/2026', '11/2026', '12/2026', '1/2027', '2/2027', '3/2027']],
  ['Tháng 1/2027, tháng 3', ['1/2027', '3/2027']],
])('%s has its year at the first month only: the others are of the school year', (time, wanted) => {
  const months = plan(time, '').tasks[0]?.due.ym.map(({ year, month }) => `${month}/${year}`);
  expect(months).toEqual(wanted);
});
