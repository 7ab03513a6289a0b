/** Trackers in forms that offices make for themselves: what a clerk sees at once must be read so. */
import { vietnameseDate } from '../../../../src/core/time/date';
import type { CellValue, MergedArea } from '../../../../src/core/grid/grid';
import { planOf, sheetOf, workbookOf } from '../../../helpers/planVerbs';

const TITLE = ['KẾ HOẠCH NĂM 2026'];

/** The months, coordinating units, state and day of completion of every task. */
function read(rows: readonly (readonly CellValue[])[], merges: readonly MergedArea[] = []): readonly unknown[] {
  return planOf(workbookOf(sheetOf('Theo dõi', [TITLE, ...rows], { merges }))).tasks.map((task) => [
    task.row,
    task.lead.units,
    task.due.months,
    task.progress.state,
    task.progress.completedOn?.day ?? null,
  ]);
}

/** A heading merged over two columns of row 2, and the others merged down over rows 2 and 3. */
const over = (...columns: readonly number[]): readonly MergedArea[] =>
  columns.map((left) => ({ top: 2, bottom: 2, left, right: left + 1 }));

describe('forms of an office’s own', () => {
  it('“Kế hoạch” and “Thực tế” below “Kết thúc” are the deadline and the day it was done', () => {
    const rows = [
      ['Stt', 'Hạng mục', 'Đơn vị thực hiện', 'Bắt đầu', null, 'Kết thúc', null],
      [null, null, null, 'Kế hoạch', 'Thực tế', 'Kế hoạch', 'Thực tế'],
      [1, 'Dọn kho', 'Tổ Kho', '05/01/2026', '06/01/2026', '28/02/2026', '10/03/2026'],
      [2, 'Sơn cổng', 'Tổ Cổng', '01/03/2026', null, '30/04/2026', null],
    ];
    expect(read(rows, over(3, 5))).toEqual([
      [4, ['Tổ Kho'], [2], 'done', 10],
      [5, ['Tổ Cổng'], [4], 'unreported', null],
    ]);
  });

  it('of “Từ ngày” and “Đến ngày” the second is the deadline, and the work is in all months between', () => {
    const rows = [
      ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Thời gian thực hiện', null, 'Kết quả'],
      [null, null, null, 'Từ ngày', 'Đến ngày', null],
      [1, 'Đếm xe', 'Tổ Bãi xe', '01/04/2026', '31/05/2026', 'Xong'],
    ];
    expect(read(rows, over(3))).toEqual([[4, ['Tổ Bãi xe'], [4, 5], 'done', null]]);
  });

  it('“Ngày” beside “Tháng” is the day of that month, and is said where it is none', () => {
    const rows = [
      ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Ngày', 'Tháng', 'Năm'],
      [1, 'Đếm xe', 'Tổ Bãi xe', 15, 3, 2026],
      [2, 'Sơn vạch', 'Tổ Bãi xe', null, 5, 2026],
      [3, 'Trả chìa khóa', 'Tổ Bãi xe', 31, 6, 2026],
      [4, 'Khóa cổng', 'Tổ Bãi xe', '15-20', 7, 2026],
      [5, 'Gác cổng', 'Tổ Bãi xe', 'đợi điện', 8, 2026],
    ];
    const { tasks } = planOf(workbookOf(sheetOf('Theo dõi', [TITLE, ...rows])));
    expect(tasks.map(({ due }) => due.deadline && vietnameseDate(due.deadline))).toEqual([
      '15/03/2026',
      '31/05/2026',
      '30/06/2026',
      '20/07/2026',
      '31/08/2026',
    ]);
    expect(tasks.map(({ due }) => due.remarks[0]?.kind)).toEqual([
      undefined,
      undefined,
      'due-invalid',
      undefined,
      'due-partly-read',
    ]);
  });

  it('“Năm” beside “Tháng” is the year of that month', () => {
    const rows = [
      ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Tháng', 'Năm', 'Kết quả'],
      [1, 'Đếm xe', 'Tổ Bãi xe', 3, 2026, null],
      [2, 'Sơn vạch', 'Tổ Bãi xe', '4, 5', '2026', null],
      [3, 'Trả chìa khóa', 'Tổ Bãi xe', 12, 2025, null],
      [4, 'Khóa cổng', 'Tổ Bãi xe', 6, null, null],
      [5, 'Đổi khóa', 'Tổ Bãi xe', 'Khi có kinh phí', 2026, null],
    ];
    const { tasks } = planOf(workbookOf(sheetOf('Theo dõi', [TITLE, ...rows])));
    expect(tasks.map(({ due }) => due.ym.map(({ year, month }) => `${month}/${year}`).join())).toEqual([
      '3/2026',
      '4/2026,5/2026',
      '12/2025',
      '6/2026',
      '',
    ]);
  });

  it('quarters below “Kết quả thực hiện” hold results, of which the last one filled counts', () => {
    const rows = [
      ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện', null, null, null],
      [null, null, null, null, 'Quý I', 'Quý II', 'Quý III', 'Quý IV'],
      [1, 'Trồng tre', 'Tổ Cây', '30/6/2026', 'Đang làm', 'Hoàn thành', null, null],
    ];
    const merges = [{ top: 2, bottom: 2, left: 4, right: 7 }];
    const down = [0, 1, 2, 3].map((column) => ({ top: 2, bottom: 3, left: column, right: column }));
    expect(read(rows, [...merges, ...down])).toEqual([[4, ['Tổ Cây'], [6], 'done', null]]);
  });

  it('a mark below “CHT” is no work done', () => {
    const rows = [
      ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả', null],
      [null, null, null, null, 'HT', 'CHT'],
      [1, 'Vá lưới', 'Tổ Lưới', '30/6/2026', 'x', null],
      [2, 'Kéo cáp', 'Tổ Cáp', '30/6/2026', null, 'x'],
    ];
    expect(read(rows)).toEqual([
      [4, ['Tổ Lưới'], [6], 'done', null],
      [5, ['Tổ Cáp'], [6], 'in-progress', null],
    ]);
  });

  it('“Phòng chuyên môn” leads where nothing else does', () => {
    const rows = [
      ['Stt', 'Nội dung', 'Phòng chuyên môn', 'Thời gian', 'Kết quả'],
      [1, 'Dạy thử', 'Phòng Đào tạo', 'Tháng 5', 'Xong'],
    ];
    expect(read(rows)).toEqual([[3, ['Phòng Đào tạo'], [5], 'done', null]]);
  });

  it('“Phòng chuyên môn” beside a lead stays unread', () => {
    const rows = [
      ['Stt', 'Nội dung', 'Phòng chuyên môn', 'Đơn vị chủ trì', 'Thời gian'],
      [1, 'Dạy thử', 'Phòng Đào tạo', 'Trường nghề', 'Tháng 5'],
    ];
    expect(read(rows)).toEqual([[3, ['Trường nghề'], [5], 'unreported', null]]);
  });

  it('the days of a weekly calendar are its time, also without a column of hours', () => {
    const rows = [
      ['Thứ, ngày', 'Giờ', 'Nội dung', 'Chủ trì'],
      ['Thứ Hai 16/3/2026', '8h00', 'Giao ban', 'Văn phòng'],
      ['Thứ Ba 17/3/2026', '14h00', 'Tiếp dân', 'Tổ Tiếp dân'],
    ];
    expect(read(rows)).toEqual([
      [3, ['Văn phòng'], [3], 'unreported', null],
      [4, ['Tổ Tiếp dân'], [3], 'unreported', null],
    ]);
  });
});
