import { runThrough } from '../../../src/core/flow/steps';
import { HIDDEN_COLUMNS, WIDTHS } from '../../../src/core/draft/layout';
import { PageFlow, fittedPages, pageHeight } from '../../../src/core/draft/pageFlow';
import { REMARK_SPAN } from '../../../src/core/report/summary/reportLists';
import { summaryTabs } from '../../../src/core/report/summary/summaryTab';
import type { RowDraft, TabDraft } from '../../../src/core/draft/types';
import { createSay } from '../../../src/messages/createSay';
import { count, day, names, planOf, room } from '../../helpers/rollUps';

const PAGE = pageHeight(WIDTHS.filter((_, column) => !HIDDEN_COLUMNS.includes(column)));

const WORDS = 'Tổng hợp, rà soát danh sách và báo cáo kết quả thực hiện nhiệm vụ được giao';

/** Half a year with far more overdue work than a page holds. */
function longTab(rooms: number, words = WORDS): TabDraft {
  const units = Array.from({ length: rooms }, (_, index) => room(`P${index}`, `Phòng số ${index + 1}`));
  const tasks = Array.from({ length: 90 }, (_, index) => ({
    lead: names([`P${index % rooms}`]),
    months: [1 + (index % 6)],
    content: `${words}, đợt ${index}`,
  }));
  const plan = planOf(units, tasks);
  return runThrough(
    summaryTabs({
      rollUp: count(plan, '2026-H1', '2026-07-02'),
      plan,
      say: createSay('vi'),
      closedAt: { date: day('2026-07-02'), hour: 8, minute: 0 },
      remarks: new Map(),
      fingerprint: 'x',
    }),
  ).report;
}

/** Rows between page breaks. */
function pagesOf({ rows, print }: TabDraft): RowDraft[][] {
  const starts = [1, ...print.breaks];
  return starts.map((start, index) => rows.slice(start - 1, (starts[index + 1] ?? rows.length + 1) - 1));
}

test.each([
  [3, 2],
  [14, 2],
  // The chart of so many rooms has no room beside anything, and would be alone on a page.
  [40, 1],
])('no chart is cut by the end of a page (%i rooms)', (rooms, charts) => {
  const tab = longTab(rooms);
  expect(tab.charts).toHaveLength(charts);
  for (const { anchor } of tab.charts) {
    for (const start of tab.print.breaks) expect(start <= anchor.top || start > anchor.bottom).toBe(true);
  }
});

test('a list that runs over a page has its column heads on each, and no page is too full', () => {
  const pages = pagesOf(longTab(14));
  const listed = pages.filter((rows) => rows.some(({ cells }) => cells[REMARK_SPAN.from]?.style === 'line-remark'));
  expect(listed.length).toBeGreaterThan(2);
  for (const rows of listed) {
    const first = rows.findIndex(({ cells }) => cells[REMARK_SPAN.from]?.style === 'line-remark');
    const above = rows.slice(0, first).map(({ cells }) => cells[0]?.style);
    expect(above.slice(above.lastIndexOf('header'))).toEqual(
      above.at(-1) === 'list-group' ? ['header', 'list-group'] : ['header'],
    );
    expect(rows.reduce((sum, { height }) => sum + (height ?? 15), 0)).toBeLessThanOrEqual(PAGE);
  }
});

test('no page ends with a heading or with column heads', () => {
  for (const rows of pagesOf(longTab(14))) {
    const style = rows.at(-1)?.cells[0]?.style;
    expect(['section', 'header']).not.toContain(style);
  }
});

test('the name of a phòng stands on one page with its first line, however high that is', () => {
  const content = `Tổng hợp, rà soát danh sách và báo cáo kết quả thực hiện nhiệm vụ được giao ${'của phòng '.repeat(40)}`;
  for (const rows of pagesOf(longTab(14, content))) expect(rows.at(-1)?.cells[0]?.style).not.toBe('list-group');
});

test('where the table of rooms has no room on page one, what is late longest fills it', () => {
  const [first = [], second = []] = pagesOf(longTab(26));
  const texts = (rows: readonly RowDraft[]): string =>
    rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell === null ? [] : [String(cell.value)]))).join('\n');
  expect(texts(first)).toContain('Chưa hoàn thành quá hạn lâu nhất');
  expect(texts(first)).not.toContain('Kết quả theo phòng, đơn vị');
  expect(texts(second)).toContain('Kết quả theo phòng, đơn vị');
});

describe('a page is not left half empty for the sake of a table or its chart', () => {
  const CASES = Array.from({ length: 40 }, (_, index) => [8 + index, index % 2 === 0 ? 13 : 0] as const);
  const STATES = [
    {},
    { state: 'ongoing' },
    { state: 'cancelled' },
    { state: 'done', completedOn: '2026-07-01' },
  ] as const;
  const rooms = Array.from({ length: 8 }, (_, index) => room(`P${index}`, `Phòng số ${index + 1}`));
  /** So many tasks of one line; fields (0 for none) cross the rooms, so that they have a table of their own. */
  const reportOf = (tasks: number, fields: number): TabDraft => {
    const work = Array.from({ length: tasks }, (_, index) => ({
      lead: names([`P${index % 8}`]),
      months: [1 + (index % 5)],
      ...(fields === 0 ? {} : { field: `Lĩnh vực số ${1 + (index % fields)}` }),
      content: `Nhiệm vụ số ${index}`,
      // Of so many states the tables leave no room for a chart beside them.
      ...STATES[index % STATES.length],
    }));
    const plan = planOf(rooms, work);
    const rollUp = count(plan, '2026-H1', '2026-07-02');
    const closedAt = { date: day('2026-07-02'), hour: 8, minute: 0 };
    const more = { remarks: new Map<string, string>(), fingerprint: 'x' };
    return runThrough(summaryTabs({ rollUp, plan, say: createSay('vi'), closedAt, ...more })).report;
  };
  const height = (rows: readonly RowDraft[]): number => rows.reduce((sum, row) => sum + (row.height ?? 15), 0);

  test.each(CASES)('%i tasks of %i fields', (tasks, fields) => {
    const pages = pagesOf(reportOf(tasks, fields));
    // Half of a page in programs that print the same columns smaller.
    const halfEmpty = pages.slice(0, -1).filter((rows) => height(rows) < 0.54 * PAGE);
    expect(halfEmpty.map(height)).toEqual([]);
    // A table that runs on has its head again.
    for (const [first] of pages.slice(1))
      expect(['header', 'section', 'note', 'note-line', undefined]).toContain(first?.cells[0]?.style);
  });

  test.each([4, 5, 6, 9, 12])('the chart of a course of %i months stands on the page of its table', (months) => {
    const states = ['in-progress', 'ongoing', 'cancelled', 'done', 'unclear', 'unreported', 'deferred'] as const;
    const charts = Array.from({ length: 30 }, (_, more) => {
      const work = Array.from({ length: 12 * months + more }, (__, index) => ({
        lead: names([`P${index % 8}`]),
        months: [1 + (index % months)],
        content: `Nhiệm vụ số ${index}`,
        state: states[index % states.length] ?? 'done',
      }));
      const plan = planOf(rooms, work);
      const rollUp = count(plan, '2026', '2027-01-02');
      const closedAt = { date: day('2027-01-02'), hour: 8, minute: 0 };
      const rest = { remarks: new Map<string, string>(), fingerprint: 'x' };
      const { report } = runThrough(summaryTabs({ rollUp, plan, say: createSay('vi'), closedAt, ...rest }));
      const course = report.charts.find(({ title }) => title.startsWith('Diễn biến'));
      const first = course?.categories.top ?? 0;
      return report.print.breaks.filter((row) => row > first && row <= (course?.anchor.top ?? 0));
    });
    expect(charts.flat()).toEqual([]);
  });

  test('yet the course has its chart where a page holds both', () => {
    const courses = CASES.map(([tasks, fields]) =>
      reportOf(tasks, fields).charts.filter(({ title }) => title.startsWith('Diễn biến')),
    );
    expect(new Set(courses.map(({ length }) => length))).toEqual(new Set([0, 1]));
  });
});

describe('the flow of pages', () => {
  test('breaks only before what fits on the next page', () => {
    const flow = new PageFlow(100);
    expect(flow.shouldBreak(80)).toBe(false);
    flow.take(40);
    expect(flow.shouldBreak(60)).toBe(false);
    expect(flow.shouldBreak(61)).toBe(true);
    expect(flow.shouldBreak(101)).toBe(false);
    flow.begin();
    expect(flow.fits(100)).toBe(true);
  });

  test('goes on where a program begins a page by itself', () => {
    const flow = new PageFlow(100);
    flow.take(90);
    flow.take(30);
    expect(flow.fits(70)).toBe(true);
    expect(flow.fits(71)).toBe(false);
  });

  test('has any number of pages, said as one that no tab comes to where programs need not heed breaks of ours', () => {
    expect(fittedPages([12])).toBe(0);
    expect(fittedPages([])).toBeGreaterThan(1000);
  });

  test('takes wider tabs for smaller print, and so for higher pages', () => {
    expect(pageHeight([200])).toBeGreaterThan(pageHeight([150]));
    expect(pageHeight([10])).toBe(pageHeight([100]));
  });
});
