import { findIndicators } from '../../../../src/core/indicators/findIndicators';
import { summaryTabs } from '../../../../src/core/report/summary/summaryTab';
import type { TabDraft } from '../../../../src/core/draft/types';
import { runThrough } from '../../../../src/core/flow/steps';
import { createSay } from '../../../../src/messages/createSay';
import { sheetOf } from '../../../helpers/planVerbs';
import { count, day, planOf } from '../../../helpers/rollUps';
import { partOf, textsOf, valuesOf } from '../../../helpers/tabs';

const say = createSay('vi');

function tabWith(rows: Parameters<typeof sheetOf>[1]): TabDraft {
  const plan = planOf([], [{ months: [7] }]);
  const sheet = sheetOf('Chỉ tiêu', [['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện', 'Cùng kỳ'], ...rows]);
  return runThrough(
    summaryTabs({
      rollUp: count(plan, '2026-07', '2026-07-31'),
      plan,
      say,
      closedAt: { date: day('2026-07-31'), hour: 8, minute: 0 },
      remarks: new Map(),
      fingerprint: 'f',
      indicators: findIndicators(sheet, { kind: 'month', year: 2026, from: 7, to: 7 }),
    }),
  ).report;
}

test('Indicators stand in the tab with ratio, change and verdict, each in its own words', () => {
  const tab = tabWith([
    [1, 'Số lao động được tạo việc làm', 'Người', 1000, 939, 751.2],
    [2, 'Tỷ lệ thất nghiệp', '%', 'dưới 3%', '3,4%', '3,9%'],
    [3, 'Số cơ sở được kiểm tra', 'Cơ sở', 20, null, 18],
    [4, 'Số vụ cháy chợ', 'Vụ', 'giảm 5%', 12, 15],
    [5, 'Số ngõ được lát', 'Ngõ', '10 - 12', 11, null],
    [6, 'Số phiên chợ đêm', 'Phiên', 'tăng 10%', 11, null],
  ]);
  expect(valuesOf(partOf(tab, 'các chỉ tiêu'), [1, 10, 12, 14])).toEqual([
    ['Số lao động được tạo việc làm', 'đạt 93,9% kế hoạch', 'bằng 125% cùng kỳ (tăng 25%)', 'Chưa đạt'],
    ['Tỷ lệ thất nghiệp', 'vượt mức kế hoạch 0,4', 'giảm 0,5 điểm phần trăm so với cùng kỳ', 'Chưa đạt'],
    ['Số cơ sở được kiểm tra', null, null, 'Thiếu số thực hiện'],
    ['Số vụ cháy chợ', null, 'bằng 80% cùng kỳ (giảm 20%)', 'Đạt'],
    ['Số ngõ được lát', 'trong khoảng kế hoạch', null, 'Đạt'],
    ['Số phiên chợ đêm', null, null, 'Thiếu số cùng kỳ năm trước'],
  ]);
});

test('Columns that say nothing of any indicator are left out, and the verdict takes their room', () => {
  const tab = tabWith([
    [1, 'Số cơ sở được kiểm tra', 'Cơ sở', 20, null, null],
    [2, 'Số ngõ được lát', 'Ngõ', 'tăng 10%', null, null],
  ]);
  const head = tab.rows.find(({ cells }) => cells[1]?.value === 'Chỉ tiêu')?.cells ?? [];
  expect(head.flatMap((cell) => (cell?.style === 'header' ? (cell.value ?? []) : []))).toEqual([
    'Stt',
    'Chỉ tiêu',
    'Đơn vị tính',
    'Kế hoạch',
    'Đánh giá',
    'Vị trí trong kế hoạch',
  ]);
  expect(valuesOf(partOf(tab, 'các chỉ tiêu'), [1, 3, 5])).toEqual([
    ['Số cơ sở được kiểm tra', '20', 'Thiếu số thực hiện'],
    ['Số ngõ được lát', 'tăng 10%', 'Thiếu số thực hiện'],
  ]);
});

test('Sums that do not add up are said below them', () => {
  const tab = tabWith([
    [1, 'Tổng số người học nghề', 'Người', 100, 60, null],
    ['1.1', 'Sơ cấp', 'Người', 70, 40, null],
    ['1.2', 'Trung cấp', 'Người', 30, 25, null],
  ]);
  expect(textsOf(tab).filter((text) => text.includes('cộng các phần'))).toEqual([
    'Trang "Chỉ tiêu", dòng 2: số thực hiện của "Tổng số người học nghề" là 60 nhưng cộng các phần là 65; cần kiểm tra lại.',
  ]);
});

test('A workbook without indicators has no such section', () => {
  expect(textsOf(tabWith([])).some((text) => text.includes('các chỉ tiêu'))).toBe(false);
});
