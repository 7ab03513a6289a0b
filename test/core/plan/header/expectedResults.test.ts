/** Headings that speak of results and tell nothing of how far the work is: what is expected, last year's, money. */
import { CATALOGUE_SHEET, planOf, sheetOf, workbookOf } from '../../../helpers/planVerbs';

const planWith = (heads: readonly string[], first: readonly (string | null)[], second: readonly (string | null)[]) =>
  planOf(
    workbookOf(
      sheetOf('KH 2026', [
        ['KẾ HOẠCH CÔNG TÁC NĂM 2026'],
        ['STT', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn', ...heads],
        [1, 'Nạo vét kênh', 'P. QLĐT', 'Tháng 3', ...first],
        [2, 'Lập dự toán', 'P. KHTC', 'Tháng 4', ...second],
      ]),
      CATALOGUE_SHEET,
    ),
  );
const statesOf = (plan: ReturnType<typeof planWith>) => plan.tasks.map(({ progress }) => progress.state);

it.each([
  'Ước kết quả',
  'Ước kết quả thực hiện đến 31/12',
  'Ước % hoàn thành cả năm',
  'Khả năng hoàn thành',
  'Dự kiến kết quả',
  'Cam kết kết quả',
  'Kết quả năm 2025',
  'Tỷ lệ hoàn thành năm 2024',
  'Tiến độ giải ngân',
])('“Hoàn thành” below “%s” finishes no task', (head) => {
  expect(statesOf(planWith([head], ['Hoàn thành'], ['100%']))).toEqual(['unreported', 'unreported']);
});

it.each([
  ['Kết quả đến tháng 3', 'Ước kết quả cả năm'],
  ['Kết quả năm 2026', 'Kết quả năm 2025'],
  ['Kết quả thực hiện', 'Tình hình giải ngân'],
])('beside “%s” the column “%s” changes no state', (told, other) => {
  const plan = planWith([told, other], ['Đang thực hiện', 'Hoàn thành'], [null, '100%']);
  expect(statesOf(plan)).toEqual(['in-progress', 'unreported']);
});

it.each(['Kết quả thực hiện quy ước', 'Kết quả năm 2026', 'Kết quả năm 2025 - 2026'])(
  '“%s” is a column of results as ever',
  (head) => {
    expect(statesOf(planWith([head], ['Hoàn thành'], ['Đang thực hiện']))).toEqual(['done', 'in-progress']);
  },
);
