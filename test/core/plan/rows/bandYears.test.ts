/** Bands of another year than the plan's: what stands below them without a year is of that one. */
import type { CellValue } from '../../../../src/core/grid/grid';
import type { Plan } from '../../../../src/core/plan/types';
import { planOf, sheetOf, workbookOf } from '../../../helpers/planVerbs';

const HEADS = ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn'];

function read(...rows: readonly (readonly CellValue[])[]): Plan {
  return planOf(workbookOf(sheetOf('Trang 1', [['KẾ HOẠCH CÔNG TÁC NĂM 2026'], HEADS, ...rows])));
}

const monthsOf = ({ tasks }: Plan): readonly string[] =>
  tasks.map(({ due: { ym } }) => ym.map(({ year, month }) => `${month}/${year}`).join(', '));

const first = [1, 'Nạo vét kênh', 'Tổ Kênh', 'T3'];

it('a month, a quarter and a day below "NĂM 2027" are of 2027', () => {
  const plan = read(
    ['NĂM 2026'],
    first,
    ['NĂM 2027'],
    [2, 'Sửa cống', 'Tổ Cống', 'T4'],
    [3, 'Đo mực nước', 'Tổ Trạm', 'Quý I'],
    [4, 'Trực bão', 'Tổ Trạm', '15/9'],
    [5, 'Thanh lý', 'Tổ Trạm', 'Tháng 5/2026'],
  );
  expect(monthsOf(plan)).toEqual(['3/2026', '4/2027', '1/2027, 2/2027, 3/2027', '9/2027', '5/2026']);
});

it('below "QUÝ I/2027" only what lies in that quarter is', () => {
  const plan = read(first, ['QUÝ I/2027'], [2, 'Sửa cống', 'Tổ Cống', '15/2'], [3, 'Đo', 'Tổ Trạm', 'Tháng 4']);
  expect(monthsOf(plan)).toEqual(['3/2026', '2/2027', '4/2026']);
});

it('the title of a plan of a later year, alone in its row, begins that year', () => {
  const title = ['KẾ HOẠCH CÔNG TÁC NĂM 2027'];
  expect(monthsOf(read(first, title, HEADS, [1, 'Sửa cống', 'Tổ Cống', 'T4']))).toEqual(['3/2026', '4/2027']);
  expect(monthsOf(read(first, ['NHIỆM VỤ CHUYỂN TỪ NĂM 2025'], [2, 'Sửa cống', 'Tổ Cống', 'T4']))).toEqual([
    '3/2026',
    '4/2026',
  ]);
});
