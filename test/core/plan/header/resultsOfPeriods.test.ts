/** Several columns of results, each of a period: the last one filled tells how far the work is. */
import type { CellValue } from '../../../../src/core/grid/grid';
import type { Progress } from '../../../../src/core/progress/types';
import { planOf, sheetOf, workbookOf } from '../../../helpers/planVerbs';

function progressOf(heads: readonly string[], cells: readonly CellValue[]): Progress | undefined {
  const rows = [
    ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn', ...heads],
    [1, 'Nạo vét kênh', 'Tổ Kênh', 'T3', ...cells],
    [2, 'Sửa cống', 'Tổ Cống', 'T4', ...cells.map((cell) => (typeof cell === 'number' ? 10 : 'Đang thực hiện'))],
  ];
  return planOf(workbookOf(sheetOf('Kế hoạch 2026', rows)), { year: 2026 }).tasks[0]?.progress;
}

it.each([
  [['Kết quả đến 31/3', 'Kết quả đến 30/6']],
  [['Tình hình thực hiện (đến 15/3)', 'Tình hình thực hiện (đến 31/3)']],
  [['Kết quả tính đến ngày 15/3', 'Kết quả tính đến ngày 15/4']],
  [['Kết quả kỳ trước', 'Kết quả kỳ này']],
  [['Tiến độ tuần 1', 'Tiến độ tuần 2']],
  [['Kết quả kỳ này', 'Lũy kế']],
])('under %j the second is the later one', (heads) => {
  expect(progressOf(heads, ['Đang thực hiện', 'Hoàn thành'])?.state).toBe('done');
  expect(progressOf(heads, ['Chưa thực hiện', 'Đang thực hiện'])?.state).toBe('in-progress');
  expect(progressOf(heads, ['Đang thực hiện', null])?.state).toBe('in-progress');
});

it('the sum of all periods holds wherever it stands', () => {
  expect(progressOf(['Lũy kế', 'Kết quả kỳ này'], ['100%', '20%'])).toMatchObject({ state: 'done', percent: 100 });
  expect(progressOf(['Kết quả lũy kế', 'Kết quả tháng 5'], ['50%', '20%'])?.percent).toBe(50);
});

it('of shares of weeks the last one holds, not the first', () => {
  const heads = ['Tiến độ tuần 1', 'Tiến độ tuần 2', 'Tiến độ tuần 3'];
  expect(progressOf(heads, ['10%', '50%', '100%'])).toMatchObject({ state: 'done', percent: 100 });
  expect(progressOf(heads, ['20%', '30%', null])).toMatchObject({ state: 'in-progress', percent: 30 });
});

it('what an earlier period said is over: its day, its share and its words', () => {
  const heads = ['Kết quả quý I', 'Kết quả quý II'];
  expect(progressOf(heads, ['5/3/2026', 'Đang làm lại'])).toMatchObject({
    state: 'in-progress',
    completedOn: null,
  });
  expect(progressOf(heads, ['Chưa thực hiện', '50%'])).toMatchObject({ state: 'in-progress', remarks: [] });
  expect(progressOf(heads, ['5/3/2026', 'Hoàn thành'])).toMatchObject({
    completedOn: { year: 2026, month: 3, day: 5 },
  });
});
