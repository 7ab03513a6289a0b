/** The day of the results that a plan names itself, above its tasks. */
import { statedDay } from '../../../src/core/plan/statedDay';
import { isoDate } from '../../../src/core/time/date';
import { planOf, sheetOf, workbookOf } from '../../helpers/planVerbs';

function dayIn(lines: readonly (string | null)[], year: number | null = 2026): string | null {
  const sheet = sheetOf('Trang 1', [...lines.map((line) => [line]), ['Làm đến ngày 01/12/2026']]);
  const day = statedDay(sheet, lines.length, year);
  return day === null ? null : isoDate(day);
}

test.each<[string, string, string | null]>([
  ['in brackets below the title', '(Tính đến ngày 05/3/2026)', '2026-03-05'],
  ['without "ngày"', 'Số liệu tính đến 28-02-2026', '2026-02-28'],
  ['with "hết"', 'Tính đến hết ngày 15.6.2026', '2026-06-15'],
  ['in words', 'Tính đến ngày 31 tháng 5 năm 2026', '2026-05-31'],
  ['of two digits', 'tính đến 3/4/26', '2026-04-03'],
  ['without its year, of the year of the sheet', '(tính đến 30/6)', '2026-06-30'],
  ['as the day on which figures were closed', 'Chốt số liệu ngày 25/7/2026', '2026-07-25'],
  ['typed without marks', 'Tinh den ngay 9/9/2026', '2026-09-09'],
  ['within the title', 'THEO DÕI NHIỆM VỤ THÁNG 3 (TÍNH ĐẾN NGÀY 02/4/2026)', '2026-04-02'],
  ['that there is not', '(Tính đến ngày 31/02/2026)', null],
  ['that is a month', 'Tính đến tháng 3/2026', null],
  ['of a document', 'Kèm theo Kế hoạch số 15/KH-SXD ngày 05/01/2026', null],
  ['of an issue', 'An Sơn, ngày 05 tháng 01 năm 2026', null],
])('A day %s is read for what it is', (_, line, day) => {
  expect(dayIn(['KẾ HOẠCH CÔNG TÁC', line])).toBe(day);
});

test('Of several days, as of columns filled one after another, the latest holds; rows of tasks name none', () => {
  expect(dayIn(['Kết quả (tính đến 31/3/2026)', 'Kết quả (tính đến 30/6/2026)', 'Kết quả (tính đến 30/4/2026)'])).toBe(
    '2026-06-30',
  );
  expect(dayIn(['KẾ HOẠCH CÔNG TÁC'])).toBeNull();
});

test('A day without a year is none where nothing tells the year of the sheet', () => {
  expect(dayIn(['(tính đến 30/6)'], null)).toBeNull();
});

test('A plan sheet carries the day that stands above its tasks, and no word of it where there is none', () => {
  const tasks = [
    ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Thời gian'],
    [1, 'Sơn vạch đường', 'Văn phòng', 'Tháng 3/2026'],
    [2, 'Thay biển chỉ dẫn', 'Phòng Tài chính', 'Tháng 4/2026'],
  ];
  const plan = planOf(
    workbookOf(
      sheetOf('Có ngày', [['KẾ HOẠCH NĂM 2026'], ['(Tính đến ngày 05/5/2026)'], ...tasks]),
      sheetOf('Không ngày', [['KẾ HOẠCH NĂM 2026'], ['Đơn vị tính: việc'], ...tasks]),
    ),
  );
  expect(plan.sheets.map(({ statedDay: day }) => day)).toEqual([{ year: 2026, month: 5, day: 5 }, undefined]);
});
