/** A second table below the first one on a sheet, under a header of its own. */
import type { CellValue } from '../../../src/core/grid/grid';
import type { Plan } from '../../../src/core/plan/types';
import { planOf, sheetOf, workbookOf } from '../../helpers/planVerbs';

const FIRST: readonly (readonly CellValue[])[] = [
  ['Stt', 'Nội dung', 'Chủ trì', 'Thời gian'],
  [1, 'Sơn lại cổng', 'Phòng Quản trị', 'Tháng 5'],
  [],
  ['II', 'Việc giao thêm'],
];

function read(...further: readonly (readonly CellValue[])[]): Plan {
  return planOf(workbookOf(sheetOf('Kế hoạch 2026', [...FIRST, ...further])));
}

function contents({ tasks }: Plan): readonly string[] {
  return tasks.map(({ content }) => content);
}

describe('A header in other words', () => {
  it('goes on with the table where its columns stand in the same places', () => {
    const plan = read(['TT', 'Công việc', 'Đơn vị chủ trì', 'Thời hạn'], [1, 'Lát sân', 'Phòng Quản trị', 'Tháng 6']);
    expect(contents(plan)).toEqual(['Sơn lại cổng', 'Lát sân']);
    expect(plan.doubtfulRows).toEqual([]);
  });

  it.each<[string, readonly CellValue[], readonly CellValue[]]>([
    ['lead before content', ['TT', 'Chủ trì', 'Công việc', 'Thời hạn'], [1, 'Phòng Quản trị', 'Lát sân', 'Tháng 6']],
    [
      'a column more',
      ['TT', 'Công việc', 'Chủ trì', 'Phối hợp', 'Thời hạn'],
      [1, 'Lát sân', 'Phòng Quản trị', 'VP', 'Quý II'],
    ],
    [
      'a result the first has not',
      ['TT', 'Công việc', 'Chủ trì', 'Thời hạn', 'Kết quả'],
      [1, 'Lát sân', 'Phòng Quản trị', 'Quý II', 'Xong'],
    ],
  ])('makes the rows below it doubtful: %s', (_, header, task) => {
    const plan = read(header, task, [null, 'Nơi nhận:']);
    expect(contents(plan)).toEqual(['Sơn lại cổng']);
    expect(plan.doubtfulRows.map(({ row, why }) => [row, why])).toEqual([[6, 'other-header']]);
  });

  it('holds until the first header stands again', () => {
    const plan = read(['TT', 'Chủ trì', 'Công việc', 'Thời hạn'], FIRST[0] ?? [], [
      2,
      'Lát sân',
      'Phòng Quản trị',
      'Quý II',
    ]);
    expect(contents(plan)).toEqual(['Sơn lại cổng', 'Lát sân']);
  });

  it.each<[string, readonly CellValue[]]>([
    ['a task of the words of headings', [2, 'Kết quả', 'Phòng Quản trị', 'Thời gian']],
    ['a task that begins with one', [2, 'Nội dung họp quý', 'Phòng Quản trị', 'Tháng 6']],
  ])('is not %s', (_, row) => {
    expect(contents(read(row))).toHaveLength(2);
  });
});

it('A table that numbers its rows like the plan and names no lead makes no tasks', () => {
  const plan = read(['STT', 'Khoản chi', 'Số tiền', 'Nguồn'], [1, 'Thuê xuồng', 12_000_000, 'Ngân sách']);
  expect(contents(plan)).toEqual(['Sơn lại cổng']);
  expect(plan.doubtfulRows.map(({ row, why }) => [row, why])).toEqual([[6, 'other-header']]);
});

it('A list of persons with their offices below the plan makes no tasks', () => {
  const plan = read(['STT', 'Họ tên', 'Phòng', 'Điện thoại'], [1, 'Lê Thị Hoa', 'Phòng Quản trị', '0900 000 000']);
  expect(contents(plan)).toEqual(['Sơn lại cổng']);
  expect(plan.doubtfulRows.map(({ row, why }) => [row, why])).toEqual([[6, 'other-header']]);
});

describe('The first header again with another word in the place of the lead', () => {
  it('heads another list', () => {
    const plan = read(['Stt', 'Nội dung', 'Nguồn vốn', 'Thời gian'], [1, 'Kè bờ sông', 'Trung ương', 'Tháng 6']);
    expect(contents(plan)).toEqual(['Sơn lại cổng']);
    expect(plan.doubtfulRows.map(({ row, why }) => [row, why])).toEqual([[6, 'other-header']]);
  });

  it.each(['Đơn vị chủ trì', 'Phòng phụ trách', 'Chủ trì (mới)'])('goes on with the plan as "%s"', (lead) => {
    const plan = read(['Stt', 'Nội dung', lead, 'Thời gian'], [1, 'Kè bờ sông', 'Phòng Quản trị', 'Tháng 6']);
    expect(contents(plan)).toEqual(['Sơn lại cổng', 'Kè bờ sông']);
  });
});
