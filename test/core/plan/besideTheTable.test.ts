/** What stands at the right of a table, behind a blank column, takes no part in it. */
import type { CellValue } from '../../../src/core/grid/grid';
import type { Plan } from '../../../src/core/plan/types';
import { planOf, sheetOf, workbookOf } from '../../helpers/planVerbs';

function read(rows: readonly (readonly CellValue[])[]): Plan {
  return planOf(workbookOf(sheetOf('Kế hoạch 2026', rows)));
}

const HEADER = ['Stt', 'Nội dung', 'Chủ trì', 'Thời gian', 'Kết quả'];
const TASK = [1, 'Sơn lại cổng', 'Văn phòng', 'Tháng 5', 'Hoàn thành'];

describe.each([
  ['a legend with a heading of its own', ['Viết tắt', 'VP: Văn phòng', 'CT: chủ trì']],
  ['a legend headed by a word for notes', ['Chú thích', 'x: đã hoàn thành', 'TX: thường xuyên']],
  ['a legend of states', ['', 'Hoàn thành', 'Hủy']],
])('%s', (_, legend) => {
  const beside = (rows: readonly (readonly CellValue[])[]): (readonly CellValue[])[] =>
    rows.map((cells, index) => [
      ...cells,
      ...Array.from({ length: 7 - cells.length }, () => null),
      legend[index] ?? null,
    ]);

  it('makes no task of a row of column numbers', () => {
    const { tasks } = read(beside([HEADER, [1, 2, 3, 4, 5], TASK]));
    expect(tasks.map(({ content, note }) => [content, note])).toEqual([['Sơn lại cổng', null]]);
  });

  it('makes no task of the second line of a header', () => {
    const { tasks } = read(
      beside([
        ['Stt', 'Nội dung', 'Chủ trì', 'Thời gian'],
        [null, null, null, 'Quý I', 'Quý II', 'Quý III'],
        [1, 'Sơn lại cổng', 'Văn phòng', null, 'x'],
      ]),
    );
    expect(tasks.map(({ content, due }) => [content, due.months])).toEqual([['Sơn lại cổng', [4, 5, 6]]]);
  });

  it('is no result', () => {
    const { tasks } = read(beside([HEADER.slice(0, 4), TASK.slice(0, 4), [2, 'Lát sân', 'Văn phòng', 'Tháng 6']]));
    expect(tasks.map(({ progress }) => progress.state)).toEqual(['unreported', 'unreported']);
  });
});

it('Notes behind a blank column are still notes', () => {
  const { tasks } = read([
    [...HEADER, null, 'Ghi chú'],
    [...TASK, null, 'Thêm hàng rào'],
  ]);
  expect(tasks.map(({ note }) => note)).toEqual(['Thêm hàng rào']);
});

describe('A sheet of work that waits for others', () => {
  const header = ['Stt', 'Nội dung', 'Chủ trì', 'Kết quả', 'Ngày hoàn thành'];
  const task = [1, 'Sơn lại cổng', 'Văn phòng', null, '21/4/2026'];
  const stateUnder = (...above: (readonly CellValue[])[]): unknown => {
    const [first] = read([['KẾ HOẠCH NĂM 2026'], header, ...above, task]).tasks;
    return [first?.progress.state, first?.due.months];
  };

  it('has no planned days: its day of completion is one', () => {
    expect(stateUnder(['CÔNG VIỆC THEO THỜI GIAN CỦA CẤP TRÊN'])).toEqual(['done', []]);
    expect(stateUnder([1, 2, 3, 4, 5], ['CÔNG VIỆC THEO THỜI GIAN CỦA CẤP TRÊN'])).toEqual(['done', []]);
  });

  it('is no such sheet where only a part of it does', () => {
    expect(stateUnder(['I. CÔNG VIỆC THEO THỜI GIAN CỦA CẤP TRÊN'])).toEqual(['unreported', [4]]);
    expect(stateUnder(['Công tác hành chính'])).toEqual(['unreported', [4]]);
  });
});

describe('Figures by unit beside the plan', () => {
  const HEADING = ['Stt', 'Nội dung', 'Chủ trì', 'Thời gian', null];
  const WORK = [1, 'Sơn lại cổng', 'Văn phòng', 'Tháng 5', null];

  it.each<[string, readonly CellValue[], readonly CellValue[]]>([
    ['units again', ['Đơn vị', 'Số nhiệm vụ', 'Hoàn thành'], ['Văn phòng', 2, 1]],
    ['numbers again', ['Stt', 'Cơ quan', 'Hoàn thành'], [1, 'Văn phòng', 1]],
  ])('tell no result of a task: %s', (_, heading, figures) => {
    const { tasks } = read([
      [...HEADING, ...heading],
      [...WORK, ...figures],
    ]);
    expect(tasks.map(({ progress }) => progress.state)).toEqual(['unreported']);
  });

  it('a blank column alone parts no result from its plan', () => {
    const { tasks } = read([
      [...HEADING, 'Kết quả'],
      [...WORK, 'Hoàn thành'],
    ]);
    expect(tasks.map(({ progress }) => progress.state)).toEqual(['done']);
  });

  it('a column with values below it, though without a heading, parts no tables', () => {
    const { tasks } = read([
      [...HEADING, 'Đơn vị', 'Kết quả'],
      ['1', 'Sơn lại cổng', 'Văn phòng', 'Tháng 5', 'bổ sung', 'm2', 'Hoàn thành'],
    ]);
    expect(tasks.map(({ progress }) => progress.state)).toEqual(['done']);
  });
});
