/** What the leadership wrote into the tab of a month, in the tab of the month after: with what became of it. */
import { openPlan } from '../../../src/app/open/openPlan';
import { createStraightRunner } from '../../../src/app/runner';
import { prepareSummary, writeSummary } from '../../../src/app/summary/summarise';
import type { SheetGrid, WorkbookGrids } from '../../../src/core/grid/grid';
import { createSay } from '../../../src/messages/createSay';
import { draftsPut } from '../../helpers/draftsPut';
import { fakePort } from '../../helpers/fakePort';
import { CATALOGUE_SHEET, sheetOf, workbookOf } from '../../helpers/planVerbs';
import { period } from '../../helpers/rollUps';
import { gridOf } from '../../helpers/tabs';
import { valueOf } from '../../helpers/valueOf';

const runner = createStraightRunner();
const say = createSay('vi');
const HEADER = ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Thời gian', 'Kết quả thực hiện'];
const TASKS = [
  [1, 'Nạo vét kênh tiêu phía bắc', 'P. QLĐT', 'Tháng 1', 'Đang thực hiện'],
  [2, 'Lập sổ theo dõi nhà công vụ', 'VP', 'Tháng 1', ''],
  [3, 'Quyết toán nguồn vốn năm trước', 'P. KHTC', 'Tháng 1', 'Chưa thực hiện'],
  [4, 'Kiểm tra biển báo', 'P. QLĐT', 'Tháng 1', 'Chuyển sang tháng 3'],
  [5, 'Sơn lại vạch kẻ đường', 'P. QLĐT', 'Tháng 2', ''],
];

/** The plan with what was reported on its tasks, in their order. */
function planOf(...results: readonly string[]): SheetGrid {
  const told = TASKS.map((cells, at) => [...cells.slice(0, 4), results[at] ?? cells[4] ?? null]);
  return sheetOf('Kế hoạch', [['KẾ HOẠCH CÔNG TÁC NĂM 2026'], HEADER, ...told]);
}

/** Returns the workbook with the tabs of a month, counted on the second day after it. */
async function withTabs(grids: WorkbookGrids, month: number): Promise<WorkbookGrids> {
  const port = fakePort(grids);
  const drafts = draftsPut(port);
  const opened = valueOf(await openPlan(port, runner));
  const date = { year: 2026, month: month + 1, day: 2 };
  const asked = { period: period(`2026-0${month}`), asOf: date, calendar: 'calendar' } as const;
  const prepared = valueOf(await prepareSummary(opened, asked, say, runner));
  valueOf(await writeSummary({ port, say, now: { date, hour: 9, minute: 0 }, runner }, opened, prepared));
  return workbookOf(...grids.sheets, ...drafts.map((draft) => gridOf(draft)));
}

/** Writes under "Ý kiến chỉ đạo" beside the line of a task, on the report. */
function directed(grids: WorkbookGrids, told: Readonly<Record<string, string>>): WorkbookGrids {
  const sheets = grids.sheets.map((sheet) => {
    let column = -1;
    const rows = sheet.rows.map((row) => {
      if (row.includes('Ý kiến chỉ đạo')) column = row.indexOf('Ý kiến chỉ đạo');
      const content = row[1];
      const remark = sheet.own === 'summary' && typeof content === 'string' ? told[content] : undefined;
      return column < 0 || remark === undefined ? row : row.map((cell, at) => (at === column ? remark : cell));
    });
    return { ...sheet, rows };
  });
  return workbookOf(...sheets);
}

/** Returns the rows of the part, below its head: number, content, lead, remark, outcome; none where it is not there. */
function followUpOf(grids: WorkbookGrids, title: string): readonly (readonly unknown[])[] {
  const rows = grids.sheets.find(({ name }) => name === title)?.rows ?? [];
  const start = rows.findIndex(([cell]) => typeof cell === 'string' && cell.includes('Thực hiện ý kiến chỉ đạo'));
  if (start < 0) return [];
  const below = rows.slice(start + 2);
  const end = below.findIndex(([cell]) => typeof cell !== 'number');
  return below.slice(0, end).map((row) => [0, 1, 4, 6, 12].map((column) => row[column] ?? null));
}

const DIRECTIONS = {
  'Nạo vét kênh tiêu phía bắc': 'Xong trước 20/2, báo cáo tôi',
  'Lập sổ theo dõi nhà công vụ': 'Chuyển cho phòng khác nếu chưa làm được',
  'Quyết toán nguồn vốn năm trước': 'Làm việc ngay với kho bạc',
  'Kiểm tra biển báo': 'Không lùi thêm',
};
const FEBRUARY = 'TH Tháng 02-2026';

test('The report of the month after says what became of each direction, first what is not done', async () => {
  const january = directed(await withTabs(workbookOf(planOf(), CATALOGUE_SHEET), 1), DIRECTIONS);
  const [, ...others] = january.sheets;
  const reported = workbookOf(planOf('Đã xong', '', 'Đang thực hiện'), ...others);
  expect(followUpOf(await withTabs(reported, 2), FEBRUARY)).toEqual([
    [
      1,
      'Lập sổ theo dõi nhà công vụ',
      'Văn phòng Sở',
      'Chuyển cho phòng khác nếu chưa làm được',
      expect.stringContaining('30 ngày'),
    ],
    [
      2,
      'Quyết toán nguồn vốn năm trước',
      'Phòng Kế hoạch - Tài chính',
      'Làm việc ngay với kho bạc',
      'Chưa hoàn thành quá hạn, 30 ngày',
    ],
    [3, 'Kiểm tra biển báo', 'Phòng Quản lý đô thị', 'Không lùi thêm', 'Chưa thực hiện; đã lùi sang tháng 3/2026'],
    [
      4,
      'Nạo vét kênh tiêu phía bắc',
      'Phòng Quản lý đô thị',
      'Xong trước 20/2, báo cáo tôi',
      'Hoàn thành đúng hạn (không ghi ngày)',
    ],
  ]);
});

test('A direction on a task that was taken out of the plan is not lost', async () => {
  const january = directed(await withTabs(workbookOf(planOf(), CATALOGUE_SHEET), 1), DIRECTIONS);
  const [, ...others] = january.sheets;
  const shorter = sheetOf('Kế hoạch', [['KẾ HOẠCH CÔNG TÁC NĂM 2026'], HEADER, ...TASKS.slice(1)]);
  const rows = followUpOf(await withTabs(workbookOf(shorter, ...others), 2), FEBRUARY);
  expect(rows.map(([, content, , remark]) => [content, remark])).toContainEqual([
    '(Nhiệm vụ không còn trong kế hoạch)',
    DIRECTIONS['Nạo vét kênh tiêu phía bắc'],
  ]);
});

test('Where nobody directed anything there is no such part; what was followed up is no direction of the month itself', async () => {
  const plan = workbookOf(planOf(), CATALOGUE_SHEET);
  expect(followUpOf(await withTabs(await withTabs(plan, 1), 2), FEBRUARY)).toEqual([]);
  const both = await withTabs(directed(await withTabs(plan, 1), DIRECTIONS), 2);
  expect(followUpOf(both, FEBRUARY)).toHaveLength(4);
  expect(followUpOf(await withTabs(both, 3), 'TH Tháng 03-2026')).toEqual([]);
});
