/** Where a table ends: the block of recipients and signatures below it. */
import type { CellValue } from '../../../../src/core/grid/grid';
import { CATALOGUE_SHEET, planOf, sheetOf, workbookOf } from '../../../helpers/planVerbs';

const HEADER = ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn'];
const FIRST = [1, 'Trực ban', 'VP', 'P. KHTC', 'Tháng 3'];
const BELOW = [2, 'Dòng ở dưới khối chữ ký', 'VP', 'P. KHTC', 'Tháng 3'];

/** Whether the rows below are still read. */
function goesOnBelow(row: readonly CellValue[]): boolean {
  const plan = planOf(workbookOf(sheetOf('Kế hoạch 2026', [HEADER, FIRST, row, BELOW]), CATALOGUE_SHEET));
  return plan.tasks.some(({ content }) => content === BELOW[1]);
}

describe('the table ends', () => {
  it.each<[string, readonly CellValue[]]>([
    ['at "Nơi nhận:" alone', [null, 'Nơi nhận:']],
    ['at "Nơi nhận:" beside the post of who signs', [null, 'Nơi nhận:', null, 'KT. GIÁM ĐỐC']],
    ['at "Nơi nhận:" with two posts beside it', [null, 'Nơi nhận:', 'NGƯỜI LẬP', null, 'GIÁM ĐỐC']],
    ['at the post of who signs, without recipients', [null, null, null, 'GIÁM ĐỐC']],
    ['at place and day above a signature', [null, null, null, 'Hà Nội, ngày     tháng     năm 2026']],
    ['at the line for the signature', [null, null, null, '(Ký, ghi rõ họ tên)']],
  ])('%s', (_, row) => {
    expect(goesOnBelow(row)).toBe(false);
  });
});

describe('the table goes on', () => {
  it.each<[string, readonly CellValue[]]>([
    ['below a row of four filled cells, which is no signature', [null, 'Nơi nhận:', 'VP', 'P. KHTC', 'Tháng 4']],
    ['below a numbered task that begins like the block of recipients', [2, 'Nơi nhận hồ sơ được sửa lại']],
    ['below a task with a post in the column of its units', [null, 'Ký kế hoạch phối hợp', 'Giám đốc']],
    ['below words that only hold the name of a post', [null, null, null, 'Giám đốc dự án chợ']],
  ])('%s', (_, row) => {
    expect(goesOnBelow(row)).toBe(true);
  });
});
