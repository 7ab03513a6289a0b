/** The rows in `test/cases/rows.md`, which an official may correct, are what stands beside them. */
import { caseTable } from '../../../helpers/caseTable';
import { CATALOGUE_SHEET, planOf, sheetOf, workbookOf } from '../../../helpers/planVerbs';
import type { CellValue } from '../../../../src/core/grid/grid';
import type { Plan } from '../../../../src/core/plan/types';

function read(rows: readonly (readonly CellValue[])[]): Plan {
  return planOf(workbookOf(sheetOf('Kế hoạch 2026', rows), CATALOGUE_SHEET));
}

const LABELS = caseTable('rows.md', 'Dòng chỉ ghi một cụm từ ở đầu dòng', ['Dòng ghi', 'Phần mềm hiểu là']);

test.each(LABELS)('The row "$Dòng ghi" is read as: $Phần mềm hiểu là', (line) => {
  const label = line['Dòng ghi'];
  const { tasks } = read([
    [null, 'Nội dung', 'Đơn vị chủ trì'],
    [null, 'Trực ban', 'VP'],
    [label],
    [null, 'Sơn lại cổng', 'VP'],
  ]);
  const [, below] = tasks;
  const is =
    below === undefined
      ? 'hết bảng'
      : below.band === label
        ? 'dải thời gian'
        : below.field === label
          ? 'lĩnh vực'
          : 'bỏ qua';
  expect(is).toBe(line['Phần mềm hiểu là']);
});

const PIECES = caseTable('rows.md', 'Dòng không có số ở dưới một nhiệm vụ', [
  'Nhiệm vụ',
  'Dòng dưới',
  'Sang trang',
  'Dòng dưới là',
]);

test.each(PIECES)('Below "$Nhiệm vụ" (page break: $Sang trang) the row "$Dòng dưới" is: $Dòng dưới là', (line) => {
  const header = ['Stt', 'Nội dung', 'Đơn vị chủ trì'];
  const { tasks } = read([
    header,
    [1, line['Nhiệm vụ'], 'VP'],
    ...(line['Sang trang'] === 'có' ? [header] : []),
    [null, line['Dòng dưới']],
    [2, 'Sơn lại cổng', 'VP'],
  ]);
  const whole = `${line['Nhiệm vụ']} ${line['Dòng dưới']}`;
  expect(tasks.map(({ content }) => content)).toEqual([
    line['Dòng dưới là'] === 'phần tiếp' ? whole : line['Nhiệm vụ'],
    'Sơn lại cổng',
  ]);
});
