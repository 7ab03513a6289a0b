/** Bare numbers below "Kết quả": shares only where nothing beside them says that they are amounts. */
import type { CellValue } from '../../../../src/core/grid/grid';
import { planOf, sheetOf, workbookOf } from '../../../helpers/planVerbs';

function plan(heads: readonly string[], rows: readonly (readonly CellValue[])[]) {
  return planOf(
    workbookOf(
      sheetOf('Kế hoạch 2026', [
        ['TT', 'Nội dung', 'Đơn vị chủ trì', 'Thời gian', ...heads],
        ...rows.map((cells, at) => [at + 1, `Mở lớp tập huấn ${at + 1}`, 'Văn phòng', 'Tháng 3', ...cells]),
      ]),
    ),
  );
}

function states(heads: readonly string[], rows: readonly (readonly CellValue[])[]) {
  return plan(heads, rows).tasks.map(({ progress }) => [progress.state, progress.percent]);
}

const UNCLEAR = ['unclear', null];

it.each(['Chỉ tiêu', 'Kế hoạch', 'Số lượng', 'Chỉ tiêu giao', 'Kế hoạch năm', 'Mục tiêu', 'Target'])(
  'are amounts beside figures of "%s": 50 of 50 is not 50 %%',
  (target) => {
    const rows = [
      [100, 90],
      [50, 50],
      [20, 15],
    ];
    expect(states([target, 'Kết quả'], rows)).toEqual([UNCLEAR, UNCLEAR, UNCLEAR]);
  },
);

it('are amounts where one of them is above 100', () => {
  expect(states(['Kết quả'], [[150], [90], [40]])).toEqual([UNCLEAR, UNCLEAR, UNCLEAR]);
});

it('are amounts beside a column of shares, which tells how far the work is', () => {
  const rows = [
    [10, 8, 0.8],
    [20, 20, 1],
    ['3 lớp', '2 lớp', 0.66],
  ];
  expect(states(['Chỉ tiêu', 'Kết quả', 'Đạt %'], rows)).toEqual([
    ['in-progress', 80],
    ['done', 100],
    ['in-progress', 66],
  ]);
});

it('are shares where nothing else stands beside them, also typed as texts', () => {
  const shares = [
    ['in-progress', 90],
    ['done', 100],
    ['in-progress', 50],
  ];
  expect(states(['Kết quả'], [[90], [100], [50]])).toEqual(shares);
  expect(states(['Kết quả'], [['90'], ['100'], ['50']])).toEqual(shares);
  expect(
    states(
      ['Số văn bản', 'Kết quả'],
      [
        ['12/KH', 90],
        ['13/KH', 100],
        ['14/KH', 50],
      ],
    ),
  ).toEqual(shares);
});

it('"1" and "0" typed as texts are neither products nor one hundredth of the work', () => {
  expect(states(['Kết quả'], [['1'], ['0'], ['1']])).toEqual([UNCLEAR, ['not-started', 0], UNCLEAR]);
});

it('marks of an appraisal below "Kết quả" are no products: what they say of the work is not known', () => {
  const read = plan(['Kết quả'], [['Tốt'], ['Kém'], ['Khá']]);
  expect(read.tasks.map(({ progress, product }) => [progress.state, product])).toEqual([
    ['unclear', null],
    ['unclear', null],
    ['unclear', null],
  ]);
});

it.each([
  ['Thực hiện', [90, 50, 15]],
  ['Đã nộp', ['+', null, '+']],
])('a column "%s" that is not read is said, where no other tells results', (head, cells) => {
  const { sheets } = plan(
    ['Kế hoạch', head],
    cells.map((cell) => [100, cell]),
  );
  expect(sheets.flatMap(({ unknown = [] }) => unknown.map(({ header }) => header))).toEqual([head]);
});
