/** What a result cell means may depend on the other cells of its column, and never on the cell read before it. */
import type { CellValue } from '../../../../src/core/grid/grid';
import { planOf, sheetOf, workbookOf } from '../../../helpers/planVerbs';

function statesOf(...results: readonly CellValue[]) {
  return progressOf('Kết quả thực hiện', results).map(({ state }) => state);
}

function progressOf(head: string, results: readonly CellValue[]) {
  const rows = results.map((result, index) => [
    index + 1,
    `Kiểm kê kho số ${String(index + 1)}`,
    'Văn phòng',
    'Tháng 5',
    result,
  ]);
  const plan = planOf(
    workbookOf(
      sheetOf('Kế hoạch', [
        ['KẾ HOẠCH NĂM 2026'],
        ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời gian thực hiện', head],
        ...rows,
      ]),
    ),
  );
  return plan.tasks.map(({ progress }) => progress);
}

describe('boxes of one column', () => {
  it('are read each for itself', () => {
    expect(statesOf(true, false, false, true)).toEqual(['done', 'not-started', 'not-started', 'done']);
  });
});

describe('1 and 0 in a column of results', () => {
  it('are marks where all cells are marks, and figures where there is any other', () => {
    expect(statesOf(1, 0, 1)).toEqual(['done', 'not-started', 'done']);
    expect(statesOf('x', 1, null)).toEqual(['done', 'done', 'unreported']);
    expect(statesOf(1, 0, 5)).toEqual(['unclear', 'unclear', 'unclear']);
    expect(statesOf(1, 1)).toEqual(['unclear', 'unclear']);
  });
});

describe('Y and N in a column of results', () => {
  it('are marks where nothing else stands in it', () => {
    expect(statesOf('Y', 'N', 'y')).toEqual(['done', 'not-started', 'done']);
    expect(statesOf('Y', 'Đang làm', 'N')).toEqual(['unclear', 'in-progress', 'unclear']);
  });
});

describe('a plain 1 in a column of percentages', () => {
  const of = (...cells: readonly CellValue[]) =>
    progressOf('Tỷ lệ hoàn thành (%)', cells).map(({ state, percent }) => percent ?? state);

  it('is all of the work among shares of 1, and one per cent among percentages', () => {
    expect(of(1, 0.5, 0)).toEqual([100, 50, 0]);
    expect(of(1, 45, 100)).toEqual([1, 45, 100]);
    expect(of(1, 0, 1)).toEqual([100, 0, 100]);
  });

  it('may be either where both are written, and where percentages have their sign: unclear, and said', () => {
    expect(of(1, 0.5, 45)).toEqual(['unclear', 50, 45]);
    expect(of(1, '50%', '80 %')).toEqual(['unclear', 50, 80]);
    const [one] = progressOf('Tỷ lệ hoàn thành (%)', [1, '50%']);
    expect(one?.remarks).toMatchObject([{ kind: 'progress-unread', part: '1' }]);
  });
});

describe('"5/12" in a column of results', () => {
  it('is a day among days, and a share among anything else', () => {
    expect(statesOf('15/4', '5/12', '20/5')).toEqual(['done', 'done', 'done']);
    expect(statesOf('Hoàn thành', '5/12', 'Đang thực hiện', '3/4')).toEqual([
      'done',
      'in-progress',
      'in-progress',
      'in-progress',
    ]);
  });
});
