/** What is asked first of the figures in the pane: how the rate comes about, and what is not among them. */
import { openPlan } from '../../../src/app/open/openPlan';
import { createStraightRunner } from '../../../src/app/runner';
import { figureNotes } from '../../../src/app/summary/figureNotes';
import { prepareSummary } from '../../../src/app/summary/summarise';
import { summaryNotes } from '../../../src/app/summary/summaryNotes';
import type { Period } from '../../../src/core/time/types';
import type { CellValue } from '../../../src/core/grid/grid';
import { createSay } from '../../../src/messages/createSay';
import { fakePort } from '../../helpers/fakePort';
import { CATALOGUE_SHEET, sheetOf, workbookOf } from '../../helpers/planVerbs';

const runner = createStraightRunner();
const say = createSay('vi');
const HEADER = ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện', 'Ngày hoàn thành'];
const QUARTER: Period = { kind: 'quarter', year: 2026, from: 1, to: 3 };
const FEBRUARY: Period = { kind: 'month', year: 2026, from: 2, to: 2 };

async function counted(period: Period, ...tasks: readonly (readonly CellValue[])[]) {
  const rows = [['KẾ HOẠCH CÔNG TÁC NĂM 2026'], HEADER, ...tasks.map((task, index) => [index + 1, ...task])];
  const opened = await openPlan(fakePort(workbookOf(sheetOf('Kế hoạch', rows), CATALOGUE_SHEET)), runner);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const request = { period, asOf: { year: 2026, month: 4, day: 2 }, calendar: 'calendar' as const };
  const prepared = await prepareSummary(opened.value, request, say, runner);
  if (!prepared.ok) throw new Error(prepared.refusal.code);
  return { opened: opened.value, prepared: prepared.value };
}

async function notes(period: Period, ...tasks: readonly (readonly CellValue[])[]) {
  const { opened, prepared } = await counted(period, ...tasks);
  return figureNotes(opened, prepared, say);
}

const DONE = ['Lát lại vỉa hè', 'P. QLĐT', 'Tháng 2', 'Hoàn thành', 46065] as const;

it('nothing where the figures speak for themselves', async () => {
  expect(await notes(FEBRUARY, DONE)).toEqual([]);
});

it('the rate leaves ongoing work out', async () => {
  const found = await notes(FEBRUARY, DONE, ['Trực đường dây nóng', 'VP', 'Tháng 2', 'Thường xuyên', null]);
  expect(found).toEqual(['Tỷ lệ % = hoàn thành / (tổng số trừ 1 nhiệm vụ thường xuyên).']);
});

it('cancelled work is outside the total: said once, in the words of the tab', async () => {
  const cancelled = ['Sơn lan can', 'VP', 'Tháng 2', 'Không thực hiện', null] as const;
  const said = async (period: Period) => {
    const { opened, prepared } = await counted(period, DONE, cancelled);
    const all = [...figureNotes(opened, prepared, say), ...summaryNotes(opened, prepared, say, prepared.rollUp.asOf)];
    return all.filter((note) => note.includes('hủy'));
  };
  expect(await said(FEBRUARY)).toEqual(['Ngoài tổng số còn 01 nhiệm vụ hủy.']);
  expect(await said({ kind: 'year', year: 2026, from: 1, to: 12 })).toEqual([
    'Kế hoạch có 2 nhiệm vụ, tổng số tính 1; không tính: 01 nhiệm vụ hủy.',
  ]);
});

it('months of the period in which the plan has no task are named; not where it has none at all', async () => {
  const [note] = await notes(QUARTER, DONE);
  expect(note).toMatch(/^Kế hoạch không có nhiệm vụ nào trong tháng 1, 3 của kỳ này/);
  expect(await notes(QUARTER, DONE, ['Mở thầu', 'VP', 'Tháng 1, 3', null, null])).toEqual([]);
  expect(await notes({ ...QUARTER, from: 4, to: 6 }, DONE)).toEqual([]);
});

it('a day that does not exist is told apart from one that is missing, as the checks do', async () => {
  const { opened, prepared } = await counted(
    FEBRUARY,
    ['Lát lại vỉa hè', 'P. QLĐT', 'Tháng 2', 'Hoàn thành', '31/02/2026'],
    ['Thay nắp hố ga', 'P. QLĐT', 'Tháng 2', 'Hoàn thành', null],
    ['Sơn lan can', 'P. QLĐT', 'Tháng 2', 'Hoàn thành', null],
  );
  const told = summaryNotes(opened, prepared, say, prepared.rollUp.asOf).filter((note) =>
    note.includes('được tính là đúng hạn'),
  );
  expect(told).toEqual([
    'Có 03 nhiệm vụ hoàn thành nhưng không có ngày hoàn thành dùng được (2 không ghi ngày, 1 ghi ngày không có thật), được tính là đúng hạn; cần bổ sung ngày.',
  ]);
});
