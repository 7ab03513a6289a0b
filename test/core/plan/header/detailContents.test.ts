/** "Nhiệm vụ | Chi tiết": each line of the second, with a lead of its own, is a task; the first is its group. */
import type { CellValue } from '../../../../src/core/grid/grid';
import { planOf, sheetOf, workbookOf } from '../../../helpers/planVerbs';

const ROWS: readonly (readonly CellValue[])[] = [
  [1, 'Nâng cấp bến phà', 'Khảo sát luồng', 'Phòng Đường thủy', '10/6'],
  [null, null, 'Thay dây neo', 'Phòng Đường thủy', '20/6'],
  [null, null, 'Mua áo phao', 'Văn phòng', '30/6'],
  [2, 'Dọn kho', 'Kiểm kê sơn', 'Văn phòng', '12/6'],
  [null, null, 'Bán sắt vụn', 'Văn phòng', '25/6'],
];
const MERGES = [
  { top: 3, bottom: 5, left: 0, right: 0 },
  { top: 3, bottom: 5, left: 1, right: 1 },
  { top: 6, bottom: 7, left: 0, right: 0 },
  { top: 6, bottom: 7, left: 1, right: 1 },
];

function tasks(heads: readonly string[], rows: readonly (readonly CellValue[])[], merged: boolean) {
  const [first, second] = heads;
  const sheet = sheetOf(
    'Tháng 6',
    [['NHIỆM VỤ THÁNG 6 NĂM 2026'], ['TT', first ?? '', second ?? '', 'Đơn vị chủ trì', 'Thời hạn'], ...rows],
    { merges: merged ? MERGES : [] },
  );
  return planOf(workbookOf(sheet)).tasks.map(({ content, field }) => [field, content]);
}

describe.each([
  ['Nhiệm vụ', 'Chi tiết'],
  ['Nội dung', 'Hoạt động'],
  ['Nhiệm vụ', 'Các bước thực hiện'],
  ['Activity', 'Details'],
])('%s | %s', (first, second) => {
  it('are group and tasks, the group merged over its tasks', () => {
    expect(tasks([first, second], ROWS, true)).toEqual([
      ['Nâng cấp bến phà', 'Khảo sát luồng'],
      ['Nâng cấp bến phà', 'Thay dây neo'],
      ['Nâng cấp bến phà', 'Mua áo phao'],
      ['Dọn kho', 'Kiểm kê sơn'],
      ['Dọn kho', 'Bán sắt vụn'],
    ]);
  });

  it('are group and tasks, the group written once above blank cells', () => {
    expect(tasks([first, second], ROWS, false).map(([, content]) => content)).toEqual([
      'Khảo sát luồng',
      'Thay dây neo',
      'Mua áo phao',
      'Kiểm kê sơn',
      'Bán sắt vụn',
    ]);
  });

  it('are contents and words about them, where each task has both', () => {
    const each = ROWS.map(([, , detail, lead, due], at) => [
      at + 1,
      `Nạo vét đoạn ${at}`,
      detail ?? null,
      lead ?? null,
      due ?? null,
    ]);
    expect(tasks([first, second], each, false).map(([, content]) => content)).toEqual(
      each.map(([, content]) => content),
    );
  });

  it('are contents and words about them, where further lines have no lead of their own', () => {
    const lines = ROWS.map(([number, content, detail, lead, due]) => [
      number ?? null,
      content ?? null,
      detail ?? null,
      number === null ? null : (lead ?? null),
      number === null ? null : (due ?? null),
    ]);
    expect(tasks([first, second], lines, false).map(([, content]) => content)).toEqual(['Nâng cấp bến phà', 'Dọn kho']);
  });
});
