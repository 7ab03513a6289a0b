/** Everything that writes into a workbook in Excel, each as one action on a small workbook of its own. */
import { addResultColumns, offerResultColumns } from '../../../src/app/summary/resultColumns';
import { aliasEdits, mergeEdits, splitEdits, unitEdits } from '../../../src/app/catalogue/changeCatalogue';
import { checkPlan, markIssues, writeIssueTab } from '../../../src/app/check/check';
import { fixesOf } from '../../../src/app/check/fix';
import { createCatalogue } from '../../../src/app/catalogue/createCatalogue';
import { proposeFirstCatalogue } from '../../../src/app/catalogue/proposeCatalogue';
import { decide } from '../../../src/app/decisions/decide';
import type { Decision } from '../../../src/app/decisions/decide';
import { ignoring } from '../../../src/app/decisions/ignore';
import { countSheets, mapResult } from '../../../src/app/decisions/planDecisions';
import { openPlan } from '../../../src/app/open/openPlan';
import type { OpenedPlan } from '../../../src/app/open/openPlan';
import { besideSummary } from '../../../src/app/summary/besideSummary';
import { recreateSummary } from '../../../src/app/summary/recreateSummary';
import { listHandEdits, prepareSummary, writeSummary } from '../../../src/app/summary/summarise';
import { writeAgenda } from '../../../src/app/summary/writeAgenda';
import { writeBoard } from '../../../src/app/summary/writeBoard';
import { writeReminders } from '../../../src/app/summary/writeReminders';
import type { UndoStep } from '../../../src/app/write/undo';
import { writeCells } from '../../../src/app/write/writeCells';
import type { Issue } from '../../../src/core/checks/types';
import { done, refused } from '../../../src/core/flow/outcome';
import type { Outcome } from '../../../src/core/flow/outcome';
import { createSay } from '../../../src/messages/createSay';
import { createExcelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import type { CellEdit, WorkbookPort, WriteReceipt } from '../../../src/workbook/port';
import { CATALOGUE_SHEET, sheetOf, workbookOf } from '../../helpers/planVerbs';
import { hostFromGrids } from '../../host/fixtures';
import type { ExcelHost } from '../../host/host';
import { openOffice, runner, tabOf, TEXTS } from './office';

export interface Office {
  readonly host: ExcelHost;
  readonly port: WorkbookPort;
  /** The plan as it was read before anything failed; null where an action needs none. */
  readonly opened: OpenedPlan | null;
}

export interface WritingAction {
  readonly says: string;
  /** The sheet that it is about: of the office's, or a tab of ours. */
  readonly sheet: string;
  /** What people typed into a tab of ours is listed by the caller before. */
  readonly callerLists: boolean;
  /**
   * The requests, counted from 0, in which the library that clears a sheet finds it and does so, and the one after them, the look
   * before behind: what is typed in between is not seen (docs/excel.md).
   */
  readonly blindAt?: readonly number[];
  /** Opens the workbook, with what was written before by the same session. */
  readonly open: () => Promise<Office>;
  /** Returns how it is undone. */
  readonly act: (office: Office) => Promise<Outcome<readonly UndoStep[]>>;
}

const say = createSay('vi');
const AS_OF = { year: 2026, month: 4, day: 2 };
const NOW = { date: AS_OF, hour: 8, minute: 5 };
const REQUEST = {
  period: { kind: 'month', year: 2026, from: 3, to: 3 },
  asOf: AS_OF,
  calendar: 'calendar',
} as const;

/** The sheet of tasks of the office's plan. */
export const PLAN_SHEET = 'Kế hoạch 2026';
const PLAN = sheetOf(PLAN_SHEET, [
  ['KẾ HOẠCH CÔNG TÁC NĂM 2026'],
  [],
  ['Stt', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian', 'Kết quả'],
  [1, 'Lát lại vỉa hè hai tuyến phố chính', 'P. QLĐT', 'Văn phòng', 'Tháng 3', 'Hoàn thành'],
  [2, 'Thay đèn đường ở khu chợ', 'P. QLĐT', 'Phòng Kho quỹ', 'Tháng 2', 'Đang thực hiện'],
  [3, 'Nạo vét mương thoát nước', 'TT ƯDCN', 'P. QLĐT', 'Tháng 3', 'xem lại'],
  [4, 'Kiểm kê kho vật tư', 'P. KHTC', 'Văn phong Sở', 'Tháng 3', 'Hoàn thành'],
  [5, 'Đối chiếu công nợ quý trước', 'Văn phong Sở', 'P. KHTC', 'Tháng 3', null],
  [6, 'Làm thẻ cho người mới', 'Văn phong Sở', null, 'Tháng 5', null],
]);
const AGENDA = sheetOf('Họp', [
  ['NỘI DUNG HỌP LÃNH ĐẠO NĂM 2026'],
  ['TT', 'Nội dung'],
  [1, 'Tiến độ lát lại vỉa hè (Phòng Quản lý đô thị báo cáo trong tháng 3)'],
  [2, 'Kết quả kiểm kê (Văn phòng báo cáo trong tháng 4)'],
]);
const WITHOUT_RESULTS = { ...PLAN, rows: PLAN.rows.map((row) => row.slice(0, 5)) };

function value<Result>(outcome: Outcome<Result>): Result {
  if (!outcome.ok) throw new Error(`${outcome.refusal.code} ${JSON.stringify(outcome.refusal.params)}`);
  return outcome.value;
}

const steps = (outcome: Outcome<WriteReceipt>): Outcome<readonly UndoStep[]> =>
  outcome.ok ? done([{ entry: outcome.value.entry }]) : outcome;

/** A result whose receipt is missing where the workbook is another one by now: nothing was written. */
const stepsOf = (outcome: Outcome<{ readonly receipt: WriteReceipt | null }>): Outcome<readonly UndoStep[]> => {
  if (!outcome.ok) return outcome;
  const { receipt } = outcome.value;
  return receipt === null ? refused('changed-since') : done([{ entry: receipt.entry }]);
};

/** The tab that actions of the port write. */
const OWN = tabOf([]).title;

/** An action on a workbook of tasks that nobody reads as a plan. */
function plain(
  says: string,
  sheet: string,
  act: (port: WorkbookPort) => Promise<Outcome<WriteReceipt>>,
  given?: (port: WorkbookPort) => Promise<unknown>,
): WritingAction {
  const open = async (): Promise<Office> => {
    const office = openOffice(2);
    await given?.(office.port);
    return { ...office, opened: null };
  };
  return { says, sheet, callerLists: sheet === OWN, open, act: async ({ port }) => steps(await act(port)) };
}

interface Reading {
  readonly port: WorkbookPort;
  readonly opened: OpenedPlan;
}

type Act = (reading: Reading) => Promise<Outcome<readonly UndoStep[]>>;

/** An action on a plan that was read. */
function onPlan(
  says: string,
  sheet: string,
  act: Act,
  { given, sheets = [PLAN, CATALOGUE_SHEET, AGENDA] }: { readonly given?: Act; readonly sheets?: (typeof PLAN)[] } = {},
): WritingAction {
  const open = async (): Promise<Office> => {
    const host = hostFromGrids(workbookOf(...sheets));
    host.install();
    const port = createExcelWorkbook();
    const opened = value(await openPlan(port, runner));
    if (given === undefined) return { host, port, opened };
    value(await given({ port, opened }));
    return { host, port, opened: value(await openPlan(port, runner)) };
  };
  return {
    says,
    sheet,
    callerLists: false,
    open,
    act: ({ port, opened }) =>
      opened === null ? Promise.reject(new Error('no plan was read')) : act({ port, opened }),
  };
}

/** Writes a tab new, and writes it again. */
function tabTwice(says: string, sheet: string, act: Act): WritingAction[] {
  return [onPlan(`writing ${says}`, sheet, act), onPlan(`writing ${says} again`, sheet, act, { given: act })];
}

const job = (port: WorkbookPort) => ({ port, say, now: NOW, runner });
const issuesOf = async (opened: OpenedPlan): Promise<readonly Issue[]> =>
  value(await checkPlan(opened, AS_OF, runner)).issues;

const issueTab: Act = async ({ port, opened }) => steps(await writeIssueTab(job(port), opened, await issuesOf(opened)));
const summary: Act = async ({ port, opened }) => {
  const prepared = value(await prepareSummary(opened, REQUEST, say, runner));
  const listed = value(await listHandEdits(job(port), opened, prepared));
  return stepsOf(await writeSummary(job(port), opened, prepared, { edits: { listed, kept: [] } }));
};
const board: Act = async ({ port, opened }) => steps(await writeBoard(job(port), opened, { year: 2026, asOf: AS_OF }));
const reminders: Act = async ({ port, opened }) => steps(await writeReminders(job(port), opened, REQUEST));
const agenda: Act = async ({ port, opened }) => steps(await writeAgenda(job(port), opened, { asOf: AS_OF }));
const decision =
  (made: (issues: readonly Issue[]) => Decision): Act =>
  async ({ port, opened }) => {
    const decided = await decide(port, opened.stored, made(await issuesOf(opened)), runner);
    return decided.ok ? done(decided.value.steps) : decided;
  };
const mapped = decision(() => mapResult('xem lại', 'in-progress'));
const ignored = decision((issues) => ignoring(issues, AS_OF));
const cells =
  (edits: (opened: OpenedPlan) => Outcome<readonly CellEdit[]>): Act =>
  async ({ port, opened }) => {
    const written = await writeCells(port, opened, value(edits(opened)), runner);
    return written.ok ? done(written.value.steps) : written;
  };

/** The fix of the lead cells that are all misspelt alike. */
const fixAll: Act = async ({ port, opened }) => {
  const issues = await issuesOf(opened);
  const fixes = fixesOf(opened, issues);
  const fix = issues.map((issue) => fixes.all(issue)).find((each) => each !== null);
  if (!fix) throw new Error('nothing can be fixed in several cells');
  return cells(() => done(fix.edits))({ port, opened });
};

const list = tabOf(['Hoàn thành', 'Đang làm'], { kind: 'ordinary', identity: 'choices', title: 'Danh sách mẫu' });
const second = tabOf(['b'], { identity: 'summary:2026-08', title: 'TH Tháng 08-2026' });

/** Actions of the port alone: what every use case is made of. */
const OF_THE_PORT: readonly WritingAction[] = [
  plain('fixing several cells', 'T1', (port) =>
    port.editCells(
      [2, 4, 5].map((row) => ({
        sheet: 'T1',
        row,
        column: 1,
        expected: `- Lập báo cáo số ${row - 1}`,
        rowRead: [row - 1, `- Lập báo cáo số ${row - 1}`, 'Phòng Kế hoạch', 46000 + row - 2],
        value: row === 4 ? '=Báo cáo' : `Báo cáo ${row}`,
      })),
      runner,
    ),
  ),
  plain('marking cells', 'T1', (port) => port.mark([{ sheet: 'T1', row: 3, column: 1 }], runner)),
  plain(
    'marking other cells',
    'T1',
    (port) =>
      port.mark(
        [
          { sheet: 'T1', row: 5, column: 1 },
          { sheet: 'T2', row: 2, column: 2 },
        ],
        runner,
      ),
    (port) => port.mark([{ sheet: 'T1', row: 3, column: 1 }], runner),
  ),
  plain('writing a new tab', OWN, (port) => port.putTabs([tabOf(['a'])], TEXTS, runner)),
  plain(
    'writing a tab again',
    OWN,
    (port) => port.putTabs([tabOf(['mới'])], TEXTS, runner),
    (port) => port.putTabs([tabOf(['cũ', 'cũ'])], TEXTS, runner),
  ),
  {
    ...plain(
      'recreating a tab from scratch',
      OWN,
      (port) => port.recreateTabs?.([tabOf(['mới'])], TEXTS, runner) ?? Promise.reject(new Error('cannot recreate')),
      (port) => port.putTabs([tabOf(['cũ', 'cũ'])], TEXTS, runner),
    ),
    blindAt: [3, 4, 5],
  },
  plain('writing two tabs', OWN, (port) => port.putTabs([tabOf(['a']), second], TEXTS, runner)),
  plain('writing a list', list.title, (port) => port.putTabs([list], TEXTS, runner)),
  plain('adding columns with their list', 'T1', (port) =>
    port.addColumns(
      [
        {
          sheet: 'T1',
          header: { first: 1, last: 1 },
          lastRow: 11,
          firstColumn: 4,
          likeColumn: 1,
          columns: [
            { header: 'Kết quả', holds: 'choice' },
            { header: 'Ngày xong', holds: 'day' },
          ],
        },
      ],
      { sheet: 'Danh sách mẫu', column: 1, firstRow: 3, lastRow: 4 },
      list,
      TEXTS,
      runner,
    ),
  ),
  plain('storing settings', 'T1', (port) => port.putSettings('{"a":1}', runner)),
  plain(
    'taking settings away',
    'T1',
    (port) => port.putSettings(null, runner),
    (port) => port.putSettings('{"a":1}', runner),
  ),
];

/** What people ask for, as the pane does it. */
const OF_PEOPLE: readonly WritingAction[] = [
  ...tabTwice('the tab of issues', 'Kiểm tra', issueTab),
  ...tabTwice('a summary', 'TH Tháng 03-2026', summary),
  {
    ...onPlan(
      'recreating a summary',
      'TH Tháng 03-2026',
      async ({ port, opened }) => {
        const prepared = value(await prepareSummary(opened, REQUEST, say, runner));
        const edits = value(await listHandEdits(job(port), opened, prepared));
        const listed = { edits, beside: besideSummary(opened, prepared) };
        return stepsOf(await recreateSummary(job(port), opened, prepared, listed));
      },
      { given: summary },
    ),
    blindAt: [9, 10, 11],
  },
  ...tabTwice('the board', 'Bảng theo dõi năm 2026', board),
  ...tabTwice('the reminders', 'Đôn đốc', reminders),
  ...tabTwice('the agenda', 'Nội dung họp', agenda),
  onPlan('marking issues', PLAN_SHEET, async ({ port, opened }) =>
    steps(await markIssues(port, opened, await issuesOf(opened), runner)),
  ),
  onPlan('fixing all cells alike', PLAN_SHEET, fixAll),
  onPlan('fixing a cell that an ignored issue hangs on', PLAN_SHEET, cells(contentFix), { given: ignored }),
  onPlan(
    'adding columns for results',
    PLAN_SHEET,
    async ({ port, opened }) =>
      stepsOf(await addResultColumns({ port, say, runner }, opened, offerResultColumns(opened, say).tables)),
    { sheets: [WITHOUT_RESULTS, CATALOGUE_SHEET] },
  ),
  onPlan(
    'making a catalogue',
    CATALOGUE_SHEET.name,
    async ({ port, opened }) => {
      const made = await createCatalogue({ port, say, runner }, opened, proposeFirstCatalogue(opened));
      return made.ok ? done(made.value.steps) : made;
    },
    { sheets: [PLAN] },
  ),
  onPlan(
    'adding an abbreviation',
    CATALOGUE_SHEET.name,
    cells((opened) => aliasEdits(opened, 'Phòng Kho quỹ', 'KHTC', say)),
  ),
  onPlan(
    'adding a unit',
    CATALOGUE_SHEET.name,
    cells((opened) => unitEdits(opened, { name: 'Phòng Kho quỹ', kind: 'Phòng', met: 'P. KQ' })),
  ),
  onPlan(
    'making one unit of two',
    CATALOGUE_SHEET.name,
    cells((opened) => mergeEdits(opened, 'KHTC', ['TTUD'], say)),
  ),
  onPlan(
    'making a unit of an abbreviation',
    CATALOGUE_SHEET.name,
    cells((opened) => splitEdits(opened, 'VP', 'Văn phòng', say)),
  ),
  onPlan('deciding what a result means', PLAN_SHEET, mapped),
  onPlan(
    'deciding that a sheet does not count',
    PLAN_SHEET,
    decision(() => countSheets(['Họp'], 'skipped')),
    { given: mapped },
  ),
  onPlan('ignoring issues', PLAN_SHEET, ignored),
];

/** The content of a task is corrected, which gives the task another key. */
function contentFix({ grids }: OpenedPlan): Outcome<readonly CellEdit[]> {
  const expected = grids.sheets.find(({ name }) => name === PLAN_SHEET)?.rows[7]?.[1] ?? null;
  return done([{ sheet: PLAN_SHEET, row: 8, column: 1, expected, value: 'Đối chiếu công nợ quý IV' }]);
}

export const WRITING_ACTIONS: readonly WritingAction[] = [...OF_THE_PORT, ...OF_PEOPLE];
