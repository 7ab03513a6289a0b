import { facetsOf, filteredIssues, isFiltering, NO_FILTER, tasksHolding } from '../../../src/app/check/filter';
import type { IssueFilter } from '../../../src/app/check/filter';
import { openDecisions } from '../../../src/app/check/inPeriod';
import { runThrough } from '../../../src/core/flow/steps';
import type { Period } from '../../../src/core/time/types';
import { deskOf, month, TODAY } from './issueDesk';
import type { Desk } from './issueDesk';

const monthOf = (number: number): Period => ({ kind: 'month', year: 2026, from: number, to: number });

const plan = () =>
  deskOf(
    month(3, [
      ['Lập kế hoạch duy tu vỉa hè', 'P. KHTCC', 'VP', 'Tháng 3', 'Hoàn thành', 46101, null],
      ['Dựng hàng rào công trường', 'P. KHTC', 'VP', 'Tháng 3', 'Đang thực hiện', null, null],
      ['Đặt biển báo tạm', 'VP', 'P. KHTC', 'Quý V', 'Hoàn thành', 46101, null],
    ]),
    month(4, [
      ['Sơn lại vạch kẻ đường', 'VP', 'P. KHTC', 'Tháng 4', 'Gửi công văn 12', null, null],
      ['Trồng dải cây phân cách', 'Đội cây xanh', 'VP', 'Tháng 4', 'Đang thực hiện', null, null],
    ]),
  );

function shown({ issues, opened, fixes, tasks }: Desk, filter: Partial<IssueFilter>): string[] {
  const found = runThrough(filteredIssues(issues, { ...NO_FILTER, ...filter }, { opened, fixes }, tasks));
  // What could not be checked is about sheets, not tasks.
  const ofTasks = found.filter(({ task }) => task !== null);
  return ofTasks.map(({ code, sheet, row }) => `${code} ${sheet.slice(-1)}/${row}`);
}

describe('a filter', () => {
  it('leaves nothing out until something is chosen', async () => {
    const desk = await plan();
    expect(runThrough(filteredIssues(desk.issues, NO_FILTER, desk, desk.tasks))).toBe(desk.issues);
    expect([isFiltering(NO_FILTER), isFiltering({ ...NO_FILTER, search: '  ' })]).toEqual([false, false]);
    expect(isFiltering({ ...NO_FILTER, fixable: true })).toBe(true);
  });

  it('by words finds contents, names of units however they are written, and what cells hold', async () => {
    const desk = await plan();
    expect(shown(desk, { search: 'hàng rào' })).toEqual(['overdue-without-explanation 3/4']);
    expect(shown(desk, { search: 'hang RAO' })).toEqual(['overdue-without-explanation 3/4']);
    // The catalogue's name of the lead, of which the cell has the abbreviation only.
    expect(shown(desk, { search: 'kế hoạch tài chính rào' })).toEqual(['overdue-without-explanation 3/4']);
    expect(shown(desk, { search: 'công văn 12' })).toEqual(['progress-unread 4/3']);
    // Marks that were typed must be there, whatever was searched for before.
    expect(shown(desk, { search: 'háng rào' })).toEqual([]);
    expect(shown(desk, { search: 'hàng rào' })).toEqual(['overdue-without-explanation 3/4']);
    // An issue is found by its sheet only where it is about no task.
    expect(shown(desk, { search: 'tháng 4 hàng rào' })).toEqual([]);
  });

  it('by words finds tasks too, be anything wrong with them or not', async () => {
    const { opened } = await plan();
    const found = (search: string) => runThrough(tasksHolding(search, opened.plan)).map(({ content }) => content);
    expect(found('vach ke')).toEqual(['Sơn lại vạch kẻ đường']);
    expect(found('kế hoạch tài chính')).toHaveLength(4);
    expect([found('háng rào'), found('  ')]).toEqual([[], []]);
  });

  it('by lead, kind, and what can be fixed at once', async () => {
    const desk = await plan();
    const office = desk.opened.plan.units.find(({ unit }) => unit.name === 'Văn phòng Sở')?.unit.code ?? '';
    expect(shown(desk, { unit: office })).toEqual(['due-invalid 3/5', 'progress-unread 4/3']);
    expect(shown(desk, { code: 'lead-typo' })).toEqual(['lead-typo 3/3']);
    expect(shown(desk, { fixable: true })).toEqual(['lead-typo 3/3']);
  });

  it('by period takes its tasks, those carried over, and those whose time is not known', async () => {
    const desk = await plan();
    const of = (number: number) => shown(desk, { period: { period: monthOf(number), asOf: TODAY } });
    expect(of(3)).toEqual(['lead-typo 3/3', 'overdue-without-explanation 3/4', 'due-invalid 3/5']);
    expect(of(4)).toEqual([
      'overdue-without-explanation 3/4',
      'due-invalid 3/5',
      'progress-unread 4/3',
      'lead-unknown 4/4',
    ]);
  });

  it('offers what there is, with numbers', async () => {
    const { issues, opened, tasks } = await plan();
    const { codes, months, units } = facetsOf(issues, opened.plan, tasks);
    expect(codes.map(({ code }) => code).slice(0, 2)).toEqual(['lead-unknown', 'due-invalid']);
    expect(months).toEqual([3, 4]);
    expect(units.map(({ name, count }) => [name, count])).toEqual([
      ['Phòng Kế hoạch - Tài chính', 2],
      ['Văn phòng Sở', 2],
    ]);
  });
});

test('decisions open before the figures of a period are counted by kind, with the tasks that hang on them', async () => {
  const { opened, issues, tasks } = await plan();
  const openIn = (month: number) =>
    runThrough(openDecisions(opened, issues, tasks, { period: monthOf(month), asOf: TODAY }));
  expect(openIn(4)).toEqual({
    things: 3,
    errors: 2,
    unread: 1,
    others: 0,
    tasks: 3,
  });
  expect(openIn(3)).toEqual({
    things: 2,
    errors: 1,
    unread: 0,
    others: 1,
    tasks: 2,
  });
});
