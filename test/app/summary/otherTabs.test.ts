/** Tabs beside the summary, what is shown of a counted period, and what stops a write. */
import { indicatorsOf } from '../../../src/app/open/indicators';
import { openPlan } from '../../../src/app/open/openPlan';
import type { OpenedPlan } from '../../../src/app/open/openPlan';
import { createSlicedRunner, createStraightRunner } from '../../../src/app/runner';
import { refusalSentence } from '../../../src/app/sentences';
import { otherTabs } from '../../../src/app/summary/otherTabs';
import { canRecreate, recreateSummary } from '../../../src/app/summary/recreateSummary';
import { reportingText } from '../../../src/app/summary/reportingText';
import { listHandEdits, prepareSummary, writeSummary } from '../../../src/app/summary/summarise';
import type { PreparedSummary, SummaryRequest } from '../../../src/app/summary/summarise';
import { summaryBars } from '../../../src/app/summary/summaryChart';
import { writeBoard } from '../../../src/app/summary/writeBoard';
import { writeReminders } from '../../../src/app/summary/writeReminders';
import type { TabDraft } from '../../../src/core/draft/types';
import type { Outcome, Refusal } from '../../../src/core/flow/outcome';
import type { Runner } from '../../../src/core/flow/runner';
import type { SheetGrid } from '../../../src/core/grid/grid';
import { createSay } from '../../../src/messages/createSay';
import { draftsPut } from '../../helpers/draftsPut';
import { fakePort } from '../../helpers/fakePort';
import type { FakePort } from '../../helpers/fakePort';
import { CATALOGUE_SHEET, sheetOf, workbookOf } from '../../helpers/planVerbs';
import { gridOf } from '../../helpers/tabs';
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

const march = (...results: readonly (string | null)[]): SheetGrid =>
  sheetOf('Tháng 3', [
    ['KẾ HOẠCH THÁNG 3 NĂM 2026'],
    HEADER,
    ['1', 'Đo vẽ lại ngõ 12', 'P. KHTC', 'VP', results[0] ?? 'Hoàn thành'],
    ['2', 'Cắm mốc lộ giới', 'VP', 'P. QLĐT', results[1] ?? null],
    ['3', 'Dựng biển tên phố', 'P. KHTC', 'VP', results[2] ?? 'Thường xuyên'],
  ]);

const refusalOf = (outcome: Outcome<unknown>): Refusal | null => (outcome.ok ? null : outcome.refusal);

async function opened(port: FakePort): Promise<OpenedPlan> {
  return valueOf(await openPlan(port, runner));
}

async function prepared(plan: OpenedPlan): Promise<PreparedSummary> {
  return valueOf(await prepareSummary(plan, MARCH, say, runner));
}

/** A runner of a person who clicks "Dừng" at once. */
function stopped(): Runner {
  const abort = new AbortController();
  abort.abort();
  let time = 0;
  return createSlicedRunner({
    onReport: () => undefined,
    signal: abort.signal,
    now: () => (time += 100),
    pause: () => Promise.resolve(),
  });
}

describe('the tabs that can be written beside summaries', () => {
  const own = (name: string, kind: SheetGrid['own']): SheetGrid => sheetOf(name, [[name]], { own: kind });

  it('are the board and the figures of the year and the reminders, new where none stands', async () => {
    const plan = await opened(fakePort(workbookOf(march(), CATALOGUE_SHEET)));
    const tabs = otherTabs(plan, 2026, say);
    expect(tabs.map(({ kind, replaces }) => [kind, replaces])).toEqual([
      ['board', null],
      ['reminders', null],
      ['evaluation', null],
    ]);
    expect(tabs.map(({ title }) => title)).toEqual([
      say('report.tab.board', { year: '2026' }),
      say('report.tab.reminders'),
      say('report.tab.evaluation', { year: '2026' }),
    ]);
  });

  it('take the place of ours: a board of the same year only, reminders under any title, never a sheet of the user’s', async () => {
    const plan = await opened(fakePort(workbookOf(march(), CATALOGUE_SHEET)));
    const board = say('report.tab.board', { year: '2026' });
    const replaces = (...sheets: readonly SheetGrid[]): readonly (string | null)[] =>
      otherTabs({ ...plan, grids: workbookOf(...sheets) }, 2026, say).map((tab) => tab.replaces);
    expect(replaces(own(board, 'board'), own('Nhắc việc', 'reminders'))).toEqual([board, 'Nhắc việc', null]);
    expect(replaces(own(`${board} (2)`, 'board'))).toEqual([`${board} (2)`, null, null]);
    expect(replaces(own(say('report.tab.board', { year: '2025' }), 'board'))).toEqual([null, null, null]);
    expect(replaces(own(board, null), own(board, 'summary'))).toEqual([null, null, null]);
  });
});

describe('making a summary anew', () => {
  /** Excel with a standing tab of March. */
  async function standing(capable = true): Promise<{ port: FakePort; made: TabDraft[] }> {
    const port = fakePort(workbookOf(march(), CATALOGUE_SHEET));
    const drafts = draftsPut(port);
    const plan = await opened(port);
    valueOf(await writeSummary({ port, say, now: NOW, runner }, plan, await prepared(plan)));
    const [tab] = drafts;
    if (tab === undefined) throw new Error('nothing was written');
    port.grids = workbookOf(
      march(),
      CATALOGUE_SHEET,
      gridOf(tab, (rows) => rows),
    );
    const made: TabDraft[] = [];
    if (capable) {
      port.recreateTabs = (drafts) => {
        made.push(...drafts);
        return Promise.resolve({
          ok: true,
          value: { entry: '9', tabs: drafts.map(({ title }) => title), userCells: 0 },
        });
      };
    }
    return { port, made };
  }

  it('is done where one of ours stands and Excel can', async () => {
    const { port, made } = await standing();
    const plan = await opened(port);
    const shown = await prepared(plan);
    expect(canRecreate(port, shown)).toBe(true);
    const written = valueOf(await recreateSummary({ port, say, now: NOW, runner }, plan, shown));
    expect([written.receipt?.tabs, written.changed]).toEqual([['TH Tháng 03-2026', 'DS Tháng 03-2026'], null]);
    expect(made.map(({ title }) => title)).toEqual(['TH Tháng 03-2026', 'DS Tháng 03-2026']);
  });

  it('is refused where none stands, or Excel cannot', async () => {
    const none = fakePort(workbookOf(march(), CATALOGUE_SHEET));
    none.recreateTabs = () => Promise.reject(new Error('not to be called'));
    const plan = await opened(none);
    const shown = await prepared(plan);
    const missing = { code: 'sheet-missing', params: { sheet: 'TH Tháng 03-2026' } };
    expect(canRecreate(none, shown)).toBe(false);
    expect(refusalOf(await recreateSummary({ port: none, say, now: NOW, runner }, plan, shown))).toEqual(missing);

    const { port, made } = await standing(false);
    const there = await opened(port);
    expect(canRecreate(port, await prepared(there))).toBe(false);
    expect(refusalOf(await recreateSummary({ port, say, now: NOW, runner }, there, await prepared(there)))).toEqual(
      missing,
    );
    expect(made).toEqual([]);
  });

  it('stops where the figures are no longer those that were shown', async () => {
    const { port, made } = await standing();
    const plan = await opened(port);
    const shown = await prepared(plan);
    const after = valueOf(
      await openPlan(fakePort(workbookOf(march('Hoàn thành', 'Hoàn thành'), ...port.grids.sheets.slice(1))), runner),
    );
    const written = valueOf(await recreateSummary({ port, say, now: NOW, runner }, after, shown));
    expect(written.receipt).toBeNull();
    expect(written.changed?.prepared.rollUp.total.completed).toBe(2);
    expect(written.changed?.opened).toBe(after);
    expect(made).toEqual([]);
  });

  it('passes on what the workbook refuses', async () => {
    const { port } = await standing();
    const plan = await opened(port);
    port.recreateTabs = () => Promise.resolve({ ok: false, refusal: { code: 'workbook-protected', params: {} } });
    expect(refusalOf(await recreateSummary({ port, say, now: NOW, runner }, plan, await prepared(plan)))?.code).toBe(
      'workbook-protected',
    );
  });
});

describe('stopping', () => {
  it('leaves the workbook as it is, whatever was to be written', async () => {
    const port = fakePort(workbookOf(march(), CATALOGUE_SHEET));
    const plan = await opened(port);
    const shown = await prepared(plan);
    const codes = [
      await prepareSummary(plan, MARCH, say, stopped()),
      await writeSummary({ port, say, now: NOW, runner: stopped() }, plan, shown),
      await writeBoard({ port, say, now: NOW, runner: stopped() }, plan, { year: 2026, asOf: NOW.date }),
      await writeReminders({ port, say, now: NOW, runner: stopped() }, plan, MARCH),
    ].map((outcome) => refusalOf(outcome)?.code);
    expect(codes).toEqual(['cancelled', 'cancelled', 'cancelled', 'cancelled']);
    expect(port.calls).toEqual(['read']);
  });

  it('by the workbook stops every tab: it is read again first where merged cells were guessed', async () => {
    const port = fakePort(workbookOf({ ...march(), merges: null }, CATALOGUE_SHEET), { asksMerges: true });
    const plan = await opened(port);
    const shown = await prepared(plan);
    const writes = [
      () => writeSummary({ port, say, now: NOW, runner }, plan, shown),
      () => writeBoard({ port, say, now: NOW, runner }, plan, { year: 2026, asOf: NOW.date }),
      () => writeReminders({ port, say, now: NOW, runner }, plan, MARCH),
    ];
    for (const write of writes) {
      port.failNext('readMerges', 'cell-editing');
      expect(refusalOf(await write())?.code).toBe('cell-editing');
    }
    expect(port.calls).not.toContain('putTabs');
  });
});

describe('refusing a period', () => {
  it('names the file, the sheets or the years that there are', async () => {
    const plan = await opened(fakePort(workbookOf(march(), { ...march(), name: 'Tháng 3 (2)' }, CATALOGUE_SHEET)));
    expect(refusalOf(await prepareSummary(plan, MARCH, say, runner))).toEqual({
      code: 'plan-overlap',
      params: { file: 'ke-hoach.xlsx', a: 'Tháng 3', b: 'Tháng 3 (2)', shared: 3 },
    });
    const sheets = plan.plan.sheets.map((sheet) => ({ ...sheet, counted: false }));
    const agenda = { ...plan, plan: { ...plan.plan, sheets } };
    expect(refusalOf(await prepareSummary(agenda, MARCH, say, runner))).toEqual({
      code: 'plan-only-agenda',
      params: { file: 'ke-hoach.xlsx' },
    });
    const school = { ...plan, overlaps: [], plan: { ...plan.plan, years: [2026, 2027] } };
    const late = { ...MARCH, period: { ...MARCH.period, year: 2028 } };
    expect(refusalOf(await prepareSummary(school, late, say, runner))).toEqual({
      code: 'period-outside-year',
      params: { period: '2028-03', years: '2026, 2027' },
    });
    expect(refusalOf(await prepareSummary(school, { ...MARCH, calendar: 'cchc' }, say, runner))).toEqual({
      code: 'period-not-in-calendar',
      params: {
        period: '2026-03',
        calendar: say('calendar.cchc'),
        kinds: 'quý I năm 2026, quý III năm 2026, 6 tháng đầu năm 2026, năm',
      },
    });
  });

  it('is one sentence that names what is in the way', () => {
    const sentence = refusalSentence({ code: 'sheet-missing', params: { sheet: 'Tháng 9' } }, say);
    expect(sentence).toBe(say('refusal.sheet-missing', { sheet: 'Tháng 9' }));
    expect(sentence).toContain('Tháng 9');
  });
});

describe('what is shown of a counted period', () => {
  it('a bar for each row that has tasks, its parts in the order of the states', async () => {
    const bars = summaryBars(await prepared(await opened(fakePort(workbookOf(march(), CATALOGUE_SHEET)))), say);
    expect(bars.map(({ name, total }) => [name, total])).toEqual([
      ['Phòng Kế hoạch - Tài chính', 2],
      ['Văn phòng Sở', 1],
    ]);
    for (const { parts, total } of bars) expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    const office = bars[1];
    const counted = Object.fromEntries(
      (office?.parts ?? []).filter(({ count }) => count > 0).map(({ title, count }) => [title, count]),
    );
    expect(counted).toEqual({ [say('report.column.overdue')]: 1 });
  });

  it('a text for the report, with a paragraph for each room where that is wanted', async () => {
    const shown = await prepared(await opened(fakePort(workbookOf(march(), CATALOGUE_SHEET))));
    const [short, long] = [false, true].map((perUnit) => reportingText(shown, say, perUnit));
    expect(short).not.toContain('Kế hoạch - Tài chính');
    expect(long).toContain('Kế hoạch - Tài chính');
  });

  it('indicators of visible sheets that are nothing else', async () => {
    const HALF = { kind: 'half', year: 2026, from: 1, to: 6 } as const;
    const rows = [
      ['CÁC CHỈ TIÊU NĂM 2026'],
      [],
      ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm 2026', 'Thực hiện 6 tháng'],
      [1, 'Chiều dài ngõ được lát lại', 'km', 12, 7],
    ];
    const plan = (visibility: SheetGrid['visibility']) =>
      opened(fakePort(workbookOf(march(), sheetOf('Chỉ tiêu', rows, { visibility }), CATALOGUE_SHEET)));
    expect(indicatorsOf(await plan('visible'), HALF).map(({ name }) => name)).toEqual(['Chiều dài ngõ được lát lại']);
    expect(indicatorsOf(await plan('hidden'), HALF)).toEqual([]);
    const read = await plan('visible');
    const own = {
      ...read,
      plan: { ...read.plan, sheets: read.plan.sheets.map((sheet) => ({ ...sheet, kind: 'summary' as const })) },
    };
    expect(indicatorsOf(own, HALF)).toEqual([]);
  });
});

describe('hand edits', () => {
  it('cannot be listed when the person stops', async () => {
    const port = fakePort(workbookOf(march(), CATALOGUE_SHEET));
    const drafts = draftsPut(port);
    const plan = await opened(port);
    valueOf(await writeSummary({ port, say, now: NOW, runner }, plan, await prepared(plan)));
    const [tab] = drafts;
    if (tab === undefined) throw new Error('nothing was written');
    port.grids = workbookOf(
      march(),
      CATALOGUE_SHEET,
      gridOf(tab, (rows) => rows),
    );
    const again = await opened(port);
    const shown = await prepared(again);
    expect(refusalOf(await listHandEdits({ say, now: NOW, runner: stopped() }, again, shown))?.code).toBe('cancelled');
  });
});
