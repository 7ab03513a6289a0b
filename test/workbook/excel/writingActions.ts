/** Everything that writes into a workbook in Excel, each as one action on a small workbook of its own. */
import { addResultColumns, offerResultColumns } from '../../../src/app/summary/resultColumns';
import { aliasEdits, mergeEdits, splitEdits, unitEdits } from '../../../src/app/catalogue/changeCatalogue';
import { markIssues, writeIssueTab } from '../../../src/app/check/check';
import { fixesOf } from '../../../src/app/check/fix';
import { createCatalogue } from '../../../src/app/catalogue/createCatalogue';
import { proposeFirstCatalogue } from '../../../src/app/catalogue/proposeCatalogue';
import { comparePlans, writeChangesTab } from '../../../src/app/compare/comparePlans';
import { chooseCalendar } from '../../../src/app/decisions/calendarDecision';
import { ignoring } from '../../../src/app/decisions/ignore';
import { describeOffice } from '../../../src/app/decisions/officeDecision';
import { countSheets, mapResult } from '../../../src/app/decisions/planDecisions';
import { openPlan } from '../../../src/app/open/openPlan';
import type { OpenedPlan } from '../../../src/app/open/openPlan';
import { besideSummary } from '../../../src/app/summary/besideSummary';
import { recreateSummary } from '../../../src/app/summary/recreateSummary';
import { listHandEdits, prepareSummary, writeSummary } from '../../../src/app/summary/summarise';
import { writeAgenda } from '../../../src/app/summary/writeAgenda';
import { writeBoard } from '../../../src/app/summary/writeBoard';
import { writeEvaluation } from '../../../src/app/summary/writeEvaluation';
import { writeReminders } from '../../../src/app/summary/writeReminders';
import { done } from '../../../src/core/flow/outcome';
import type { Outcome } from '../../../src/core/flow/outcome';
import { UNKNOWN_OFFICE } from '../../../src/core/plan/office';
import type { CellEdit, WorkbookPort, WriteReceipt } from '../../../src/workbook/port';
import { fakePort } from '../../helpers/fakePort';
import { CATALOGUE_SHEET, workbookOf } from '../../helpers/planVerbs';
import {
  AS_OF,
  cells,
  decision,
  issuesOf,
  job,
  onPlan,
  PLAN,
  PLAN_SHEET,
  REQUEST,
  say,
  steps,
  stepsOf,
  tabTwice,
} from './actionsOnPlan';
import type { Act, Office, WritingAction } from './actionsOnPlan';
import { ANSWER_ACTIONS } from './answerActions';
import { openOffice, runner, tabOf, TEXTS } from './office';
import { valueOf } from '../../helpers/valueOf';

const WITHOUT_RESULTS = { ...PLAN, rows: PLAN.rows.map((row) => row.slice(0, 5)) };

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

const issueTab: Act = async ({ port, opened }) => steps(await writeIssueTab(job(port), opened, await issuesOf(opened)));
const summary: Act = async ({ port, opened }) => {
  const prepared = valueOf(await prepareSummary(opened, REQUEST, say, runner));
  const listed = valueOf(await listHandEdits(job(port), opened, prepared));
  return stepsOf(await writeSummary(job(port), opened, prepared, { edits: { listed, kept: [] } }));
};
const board: Act = async ({ port, opened }) => steps(await writeBoard(job(port), opened, { year: 2026, asOf: AS_OF }));
const reminders: Act = async ({ port, opened }) => steps(await writeReminders(job(port), opened, REQUEST));
const agenda: Act = async ({ port, opened }) => steps(await writeAgenda(job(port), opened, { asOf: AS_OF }));
const evaluation: Act = async ({ port, opened }) =>
  steps(await writeEvaluation(job(port), opened, { year: 2026, asOf: AS_OF }));
/** The plan as it was approved: a task less, and one was put differently. */
const EARLIER = {
  ...PLAN,
  rows: PLAN.rows.slice(0, -1).map((row, at) => row.map((each, c) => (at === 4 && c === 1 ? 'Thay đèn ở chợ' : each))),
};
const changes: Act = async ({ port, opened }) => {
  const earlier = valueOf(await openPlan(fakePort(workbookOf(EARLIER, CATALOGUE_SHEET)), runner));
  return steps(await writeChangesTab(job(port), valueOf(await comparePlans(earlier, opened, runner))));
};
const mapped = decision(() => mapResult('xem lại', 'in-progress'));
const ignored = decision((issues) => ignoring(issues, AS_OF));

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
        const prepared = valueOf(await prepareSummary(opened, REQUEST, say, runner));
        const edits = valueOf(await listHandEdits(job(port), opened, prepared));
        const listed = { edits, beside: besideSummary(opened, prepared) };
        return stepsOf(await recreateSummary(job(port), opened, prepared, listed));
      },
      { given: summary },
    ),
    blindAt: [10, 11, 12],
  },
  ...tabTwice('the board', 'Bảng theo dõi năm 2026', board),
  ...tabTwice('the reminders', 'Đôn đốc', reminders),
  ...tabTwice('the agenda', 'Nội dung họp', agenda),
  ...tabTwice('the figures of a year', 'Số liệu đánh giá năm 2026', evaluation),
  ...tabTwice('the changes of a plan', 'Thay đổi kế hoạch', changes),
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
  onPlan(
    'choosing a calendar of its own',
    PLAN_SHEET,
    decision(() => chooseCalendar({ closingDay: 20 })),
  ),
  onPlan(
    'saying who papers are from',
    PLAN_SHEET,
    decision(() => describeOffice({ ...UNKNOWN_OFFICE, name: 'SỞ XÂY DỰNG' })),
    { given: mapped },
  ),
];

/** The content of a task is corrected, which gives the task another key. */
function contentFix({ grids }: OpenedPlan): Outcome<readonly CellEdit[]> {
  const expected = grids.sheets.find(({ name }) => name === PLAN_SHEET)?.rows[7]?.[1] ?? null;
  return done([{ sheet: PLAN_SHEET, row: 8, column: 1, expected, value: 'Đối chiếu công nợ quý IV' }]);
}

export const WRITING_ACTIONS: readonly WritingAction[] = [...OF_THE_PORT, ...OF_PEOPLE, ...ANSWER_ACTIONS];
