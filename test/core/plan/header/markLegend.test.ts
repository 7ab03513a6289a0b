/** A mark says done, unless a note of the sheet says what it means. */
import type { CellValue } from '../../../../src/core/grid/grid';
import { planOf, sheetOf, workbookOf } from '../../../helpers/planVerbs';

const HEADER = ['Stt', 'Nội dung', 'Chủ trì', 'Thời gian', 'Kết quả'];

/** The states of tasks whose results are the marks given, with lines above and below the table. */
function statesOf(marks: readonly CellValue[], above: readonly string[], below: readonly string[], header = HEADER) {
  const tasks = marks.map((mark, at) => [at + 1, `Việc thứ ${at + 1}`, 'Văn phòng', `Tháng ${at + 1}`, mark]);
  const rows = [...above.map((text) => [text]), header, ...tasks, [], ...below.map((text) => [null, text])];
  return planOf(workbookOf(sheetOf('Kế hoạch 2026', rows))).tasks.map(({ progress }) => progress.state);
}

describe('what a mark means', () => {
  it.each([
    ['Ghi chú: x: không làm', 'cancelled'],
    ['Ghi chú: (x) chưa thực hiện', 'not-started'],
    ['x: chưa thực hiện; v: đã thực hiện', 'not-started'],
    ['Chú thích: dấu "x" là chưa hoàn thành', 'in-progress'],
    ['Quy ước: X = Lùi sang quý sau', 'deferred'],
    ['x: đã hoàn thành', 'done'],
    ['Mẫu x: theo quy định của Sở', 'done'],
  ])('is told below the table: %s', (note, state) => {
    expect(statesOf(['x', 'Hoàn thành', 'v'], [], [note])).toEqual([state, 'done', 'done']);
  });

  it('is told above the table, or in the header itself', () => {
    const note = 'x: chưa làm';
    expect(statesOf(['X', 'Đang thực hiện'], [note], [])).toEqual(['not-started', 'in-progress']);
    const header = [...HEADER.slice(0, 4), `Kết quả (${note})`];
    expect(statesOf(['x', 'Đang thực hiện'], [], [], header)).toEqual(['not-started', 'in-progress']);
  });
});
