/** Headings of work that no month of the plan times, beside figures and beside the rest of a task that a page cut. */
import type { CellValue } from '../../../../src/core/grid/grid';
import { CATALOGUE_SHEET, planOf, sheetOf, workbookOf } from '../../../helpers/planVerbs';

const OUTSIDE = 'Một số công việc theo thời gian của cấp trên';
const tasksBelow = (...rows: readonly (readonly CellValue[])[]) =>
  planOf(
    workbookOf(
      sheetOf('Kế hoạch', [
        ['KẾ HOẠCH CÔNG TÁC THÁNG 4 NĂM 2026'],
        ['Stt', 'Nội dung', 'Đơn vị chủ trì'],
        [1, 'Kiểm tra cống dưới đê, gồm các việc sau và', 'VP'],
        ...rows,
        [2, 'Sửa kè bãi ngang', 'VP'],
      ]),
      CATALOGUE_SHEET,
    ),
  ).tasks.map(({ number, due }) => [number, due.months]);

describe('work outside of the months', () => {
  it('begins with its heading, whatever count stands beside it', () => {
    const expected = [
      ['1', [4]],
      ['2', []],
    ];
    expect(tasksBelow([OUTSIDE, null, '3 nhiệm vụ'])).toEqual(expected);
    expect(tasksBelow([null, OUTSIDE.toUpperCase(), 3])).toEqual(expected);
  });

  it('does not begin with the rest of a task that speaks of such work', () => {
    expect(tasksBelow([null, OUTSIDE.toLowerCase(), null])).toEqual([
      ['1', [4]],
      ['2', [4]],
    ]);
  });
});
