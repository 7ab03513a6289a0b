/** Months or quarters each with a column of what is planned and one of what was done: the plan says when. */
import type { CellValue, MergedArea } from '../../../../src/core/grid/grid';
import type { Plan } from '../../../../src/core/plan/types';
import { isoDate } from '../../../../src/core/time/date';
import { planOf, sheetOf, workbookOf } from '../../../helpers/planVerbs';

const QUARTERS = ['Quý I', 'Quý II', 'Quý III', 'Quý IV'];

/** Two columns below each quarter, its head in the first of them or merged over both. */
function read(planned: string, actual: string, rows: readonly (readonly CellValue[])[], merged: boolean): Plan {
  const heads = QUARTERS.flatMap((quarter) => [quarter, null]);
  const merges: MergedArea[] = QUARTERS.map((_, at) => ({ top: 1, bottom: 1, left: 3 + at * 2, right: 4 + at * 2 }));
  const header = [
    ['Stt', 'Nội dung công việc', 'Đơn vị chủ trì', ...heads],
    [null, null, null, ...QUARTERS.flatMap(() => [planned, actual])],
  ];
  return planOf(workbookOf(sheetOf('Kế hoạch 2026', [...header, ...rows], { merges: merged ? merges : [] })));
}

const ROWS = [
  [1, 'Nạo vét cống', 'Phòng Đường thủy', 'x', 'x', null, null, null, null, null, null],
  [2, 'Sơn lại phao', 'Văn phòng', null, null, 'x', null, 'x', null, null, null],
  [3, 'Kiểm kê kho', 'Văn phòng', null, null, null, null, null, null, 'x', null],
];

describe.each([
  ['KH', 'TH'],
  ['Kế hoạch', 'Thực hiện'],
  ['Kế hoạch', 'Kết quả'],
  ['Dự kiến', 'Thực tế'],
])('columns %s and %s below each quarter', (planned, actual) => {
  it.each([true, false])('give the quarters that are planned, merged heads: %s', (merged) => {
    const { tasks } = read(planned, actual, ROWS, merged);
    expect(tasks.map(({ due }) => [due.months, due.deadline && isoDate(due.deadline)])).toEqual([
      [[1, 2, 3], '2026-03-31'],
      [[4, 5, 6, 7, 8, 9], '2026-09-30'],
      [[10, 11, 12], '2026-12-31'],
    ]);
  });
});

it('a mark in one of several quarters makes nothing done, and is not lost', () => {
  const { tasks } = read('KH', 'TH', ROWS, true);
  expect(tasks.map(({ progress }) => progress.state)).toEqual(['unclear', 'unreported', 'unreported']);
});
