/** The header typed again further down is no task, in whatever case and with whatever line breaks. */
import type { CellValue } from '../../../../src/core/grid/grid';
import { CATALOGUE_SHEET, planOf, sheetOf, workbookOf } from '../../../helpers/planVerbs';

const HEADER = ['TT', 'Nội dung\ncông việc', 'Đơn vị\nchủ trì', 'Thời gian thực hiện'];

function contentsWith(row: readonly CellValue[]): readonly string[] {
  const rows = [HEADER, [1, 'Trực ban', 'VP', 'Tháng 3'], row, [2, 'Sửa nhà để xe', 'VP', 'Tháng 4']];
  return planOf(workbookOf(sheetOf('Kế hoạch 2026', rows), CATALOGUE_SHEET)).tasks.map(({ content }) => content);
}

it.each<[string, readonly CellValue[]]>([
  ['without its line breaks', ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời gian thực hiện']],
  ['in capitals', ['TT', 'NỘI DUNG CÔNG VIỆC', 'ĐƠN VỊ CHỦ TRÌ', 'THỜI GIAN THỰC HIỆN']],
  [
    'with characters that nobody sees',
    ['TT', 'Nội\u200b dung công việc', 'Đơn vị chủ trì', 'Thời gian\u00ad thực hiện'],
  ],
  ['in letters put together of two characters', HEADER.map((text) => text.normalize('NFD'))],
  ['in part', ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', null]],
])('A header is no task %s', (_, row) => {
  expect(contentsWith(row)).toEqual(['Trực ban', 'Sửa nhà để xe']);
});

it('A task that begins like the header is one', () => {
  expect(contentsWith([3, 'Nội dung công việc quý sau', 'Đơn vị chủ trì', 'Tháng 5'])).toHaveLength(3);
  expect(contentsWith([3, 'Nội dung công việc', 'VP', 'Tháng 5'])).toHaveLength(3);
});

it('A header that stands again with a heading of a plan that the table has not is that of another table', () => {
  const doubtsWith = (row: readonly CellValue[]): readonly string[] => {
    const rows = [HEADER, [1, 'Trực ban', 'VP', 'Tháng 3'], row, [2, 'Sửa nhà để xe', 'VP', 'Tháng 4', 'Đội xe']];
    return planOf(workbookOf(sheetOf('Kế hoạch 2026', rows), CATALOGUE_SHEET)).doubtfulRows.map(({ why }) => why);
  };
  expect(doubtsWith(HEADER)).toEqual([]);
  expect(doubtsWith([...HEADER, 'Đơn vị phối hợp'])).toContain('other-header');
  expect(doubtsWith([...HEADER, 'Kinh phí'])).toEqual([]);
});
