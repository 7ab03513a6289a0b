import { checkPlan, markIssues } from '../../../src/app/check/check';
import { openPlan } from '../../../src/app/open/openPlan';
import type { OpenedPlan } from '../../../src/app/open/openPlan';
import { createStraightRunner } from '../../../src/app/runner';
import { defaultAsOf, prepareSummary, writeSummary } from '../../../src/app/summary/summarise';
import type { PreparedSummary, SummaryRequest } from '../../../src/app/summary/summarise';
import type { SheetGrid } from '../../../src/core/grid/grid';
import type { Outcome } from '../../../src/core/flow/outcome';
import { createSay } from '../../../src/messages/createSay';
import type { WorkbookPort } from '../../../src/workbook/port';
import { fakePort } from '../../helpers/fakePort';
import { CATALOGUE_SHEET, sheetOf, workbookOf } from '../../helpers/planVerbs';
import { valueOf } from '../../helpers/valueOf';

const runner = createStraightRunner();
const say = createSay('vi');
const NOW = { date: { year: 2026, month: 4, day: 2 }, hour: 8, minute: 5 };
const MARCH: SummaryRequest = {
  period: { kind: 'month', year: 2026, from: 3, to: 3 },
  asOf: NOW.date,
  calendar: 'calendar',
};

const HEADER = ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Kết quả thực hiện'];

function monthSheet(
  name: string,
  title: string,
  tasks: readonly (readonly [string, string, string, string])[],
  merges: SheetGrid['merges'] = [],
): SheetGrid {
  const rows = tasks.map(([content, lead, coordinating, result], index) => [
    index + 1,
    content,
    lead || null,
    coordinating || null,
    result || null,
  ]);
  return sheetOf(name, [[title], HEADER, ...rows], { merges });
}

const TASKS = [
  ['Lập kế hoạch duy tu vỉa hè', 'VP', 'P. KHTC', 'Hoàn thành'],
  ['Kiểm kê cây xanh đường phố', 'P. QLĐT', 'VP', 'Đang thực hiện'],
  ['Thẩm định dự toán chiếu sáng', 'P. KHTC', 'P. QLĐT', ''],
] as const;

const march = (merges: SheetGrid['merges'] = []): SheetGrid =>
  monthSheet('Tháng 3', 'KẾ HOẠCH THÁNG 3 NĂM 2026', TASKS, merges);

function refusalOf(outcome: Outcome<unknown>): string | null {
  return outcome.ok ? null : outcome.refusal.code;
}

async function open(port: WorkbookPort): Promise<OpenedPlan> {
  return valueOf(await openPlan(port, runner));
}

async function prepare(opened: OpenedPlan, request = MARCH): Promise<PreparedSummary> {
  return valueOf(await prepareSummary(opened, request, say, runner));
}

describe('preparing a summary', () => {
  it('counts, and names the tab that will be written', async () => {
    const prepared = await prepare(await open(fakePort(workbookOf(march(), CATALOGUE_SHEET))));
    expect(prepared.tabName).toBe('TH Tháng 03-2026');
    expect(prepared.replaces).toBeNull();
    expect(prepared.rollUp.total).toMatchObject({ total: 3, completed: 1, overdue: 2, unreported: 1 });
    expect(prepared.headline).toContain('01/03 nhiệm vụ');
  });

  it('never writes', async () => {
    const port = fakePort(workbookOf(march(), CATALOGUE_SHEET));
    const opened = await open(port);
    await prepare(opened);
    valueOf(await checkPlan(opened, NOW.date, runner));
    expect(port.calls).toEqual(['read']);
  });

  it('refuses a year that the plan does not have, and a period that the calendar lacks', async () => {
    const opened = await open(fakePort(workbookOf(march(), CATALOGUE_SHEET)));
    const lastYear = { ...MARCH, period: { ...MARCH.period, year: 2025 } };
    expect(refusalOf(await prepareSummary(opened, lastYear, say, runner))).toBe('period-outside-year');
    expect(refusalOf(await prepareSummary(opened, { ...MARCH, calendar: 'cchc' }, say, runner))).toBe(
      'period-not-in-calendar',
    );
  });

  it('refuses while two sheets hold the same tasks', async () => {
    const opened = await open(fakePort(workbookOf(march(), { ...march(), name: 'Tháng 3 (2)' }, CATALOGUE_SHEET)));
    expect(opened.overlaps).toHaveLength(1);
    expect(refusalOf(await prepareSummary(opened, MARCH, say, runner))).toBe('plan-overlap');
  });
});

describe('writing a summary', () => {
  it('writes the report and its list, and gives a receipt', async () => {
    const port = fakePort(workbookOf(march(), CATALOGUE_SHEET));
    const opened = await open(port);
    const written = valueOf(await writeSummary({ port, say, now: NOW, runner }, opened, await prepare(opened)));
    expect(written.receipt?.tabs).toEqual(['TH Tháng 03-2026', 'DS Tháng 03-2026']);
    expect(port.calls).toEqual(['read', 'putTabs']);
  });

  it('reads again with merged cells first where they were only guessed', async () => {
    const port = fakePort(workbookOf(march(null), CATALOGUE_SHEET), { asksMerges: true });
    const opened = await open(port);
    const written = valueOf(await writeSummary({ port, say, now: NOW, runner }, opened, await prepare(opened)));
    expect(written.changed).toBeNull();
    expect(port.calls).toEqual(['read', 'read', 'readMerges', 'putTabs']);
  });

  it('writes nothing when the figures have changed since they were shown, and gives the new ones', async () => {
    const port = fakePort(workbookOf(march(null), CATALOGUE_SHEET), { asksMerges: true });
    const opened = await open(port);
    const shown = await prepare(opened);
    const done = TASKS.map(([content, lead, coordinating]) => [content, lead, coordinating, 'Hoàn thành'] as const);
    port.grids = workbookOf(monthSheet('Tháng 3', 'KẾ HOẠCH THÁNG 3 NĂM 2026', done, null), CATALOGUE_SHEET);
    const written = valueOf(await writeSummary({ port, say, now: NOW, runner }, opened, shown));
    expect(written.receipt).toBeNull();
    expect(written.changed?.prepared.rollUp.total.completed).toBe(3);
    expect(port.calls).not.toContain('putTabs');
    const changed = written.changed;
    if (changed === null) throw new Error('nothing to confirm');
    const confirmed = valueOf(await writeSummary({ port, say, now: NOW, runner }, changed.opened, changed.prepared));
    expect(confirmed.receipt).not.toBeNull();
  });

  it('passes a refusal of the workbook on', async () => {
    const port = fakePort(workbookOf(march(), CATALOGUE_SHEET));
    const opened = await open(port);
    port.failNext('putTabs', 'workbook-protected');
    expect(refusalOf(await writeSummary({ port, say, now: NOW, runner }, opened, await prepare(opened)))).toBe(
      'workbook-protected',
    );
  });
});

describe('the day to count for', () => {
  const quarter = { kind: 'quarter', year: 2026, from: 1, to: 3 } as const;

  it('is today for the calendar year, over or not', () => {
    expect(defaultAsOf(quarter, 'calendar', NOW.date)).toEqual(NOW.date);
  });

  it('is the closing day of a reporting calendar once it has passed', () => {
    expect(defaultAsOf(quarter, 'cchc', NOW.date)).toEqual({ year: 2026, month: 3, day: 9 });
    expect(defaultAsOf(quarter, 'cchc', { year: 2026, month: 3, day: 1 })).toEqual({ year: 2026, month: 3, day: 1 });
  });
});

describe('marking', () => {
  it('marks each cell of an error or a warning once, and no cell of an info', async () => {
    const port = fakePort(
      workbookOf(
        monthSheet('Tháng 3', 'KẾ HOẠCH THÁNG 3 NĂM 2026', [...TASKS, ['Sửa cầu', '', 'VP', 'xong']]),
        CATALOGUE_SHEET,
      ),
    );
    const marked: unknown[] = [];
    port.mark = (marks) => {
      marked.push(...marks);
      return Promise.resolve({ ok: true, value: { entry: '1', tabs: [], userCells: marks.length } });
    };
    const plan = await open(port);
    const { issues } = valueOf(await checkPlan(plan, NOW.date, runner));
    valueOf(await markIssues(port, plan, issues, runner));
    expect(marked).toContainEqual({ sheet: 'Tháng 3', row: 6, column: 2 });
    expect(new Set(marked.map((mark) => JSON.stringify(mark))).size).toBe(marked.length);
  });
});
