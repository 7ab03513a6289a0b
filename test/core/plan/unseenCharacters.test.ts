/** Characters that show nothing, copied into cells from web pages and chats, change nothing of what is read. */
import { planOf, sheetOf, workbookOf } from '../../helpers/planVerbs';
import type { CellValue } from '../../../src/core/grid/grid';

const ROWS: readonly (readonly CellValue[])[] = [
  ['KẾ HOẠCH NĂM 2026'],
  ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian', 'Kết quả'],
  ['I', 'Công tác cầu bến'],
  [1, 'Sơn lại cổng', 'Văn phòng', 'Phòng Bến bãi; Phòng Tàu thuyền', 'Tháng 5', 'Hoàn thành'],
  [2, 'Lát sân', 'Phòng Bến bãi', 'Văn phòng', '15/6/2026', 'Chưa thực hiện'],
];

const plan = (rows: typeof ROWS): unknown => {
  const { tasks, units } = planOf(workbookOf(sheetOf('Kế hoạch', rows)));
  return [tasks, units];
};

it.each([
  ['zero-width spaces in words', '\u200b'],
  ['zero-width joiners', '\u200d'],
  ['word joiners', '\u2060'],
  ['soft hyphens', '\u00ad'],
  ['marks of direction', '\u200e'],
  ['byte order marks', '\ufeff'],
])('A plan with %s is the same plan', (_, sign) => {
  const typed = ROWS.map((cells) =>
    cells.map((value) =>
      typeof value === 'string' ? `${value.replace(/(\p{L})(\p{L})/gu, `$1${sign}$2`)}${sign}` : value,
    ),
  );
  expect(plan(typed)).toEqual(plan(ROWS));
});

it('A cell with nothing that shows is blank', () => {
  const blank = ROWS.map((cells, row) => (row === 3 ? [...cells.slice(0, 5), '\u200b \u200e'] : cells));
  const { tasks } = planOf(workbookOf(sheetOf('Kế hoạch', blank)));
  expect(tasks.map(({ progress }) => progress.state)).toEqual(['unreported', 'not-started']);
});
