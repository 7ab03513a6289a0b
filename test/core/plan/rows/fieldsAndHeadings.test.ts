/** Under which field a task stands: its own column, or the headings above it. */
import type { CellValue } from '../../../../src/core/grid/grid';
import { CATALOGUE_SHEET, planOf, sheetOf, workbookOf } from '../../../helpers/planVerbs';

type Rows = readonly (readonly CellValue[])[];

function fieldsOf(rows: Rows): unknown {
  return planOf(workbookOf(sheetOf('Tháng 3-2026', rows), CATALOGUE_SHEET)).tasks.map(({ content, field }) => [
    content,
    field,
  ]);
}

/** The content of each task read, and of a heading that was taken for one. */
function contentsOf(rows: Rows): readonly string[] {
  return planOf(workbookOf(sheetOf('Tháng 3-2026', rows), CATALOGUE_SHEET)).tasks.map(({ content }) => content);
}

describe('a column "Lĩnh vực"', () => {
  it('wins over the heading above; where its cell is blank, the heading holds', () => {
    expect(
      fieldsOf([
        ['Stt', 'Lĩnh vực', 'Nội dung', 'Đơn vị chủ trì'],
        ['I', null, 'Quản lý hạ tầng'],
        [1, 'Chiếu sáng', 'Thay bóng đèn', 'P. QLĐT'],
        [2, null, 'Trực ban', 'VP'],
      ]),
    ).toEqual([
      ['Thay bóng đèn', 'Chiếu sáng'],
      ['Trực ban', 'Quản lý hạ tầng'],
    ]);
  });
});

describe('a number such as "2"', () => {
  const HEADER = ['Stt', 'Nội dung', 'Đơn vị chủ trì'];
  const under = (rowsBetween: Rows): Rows => [
    HEADER,
    [1, 'Trực ban', 'VP'],
    [2, 'Sắp xếp kho lưu trữ'],
    ...rowsBetween,
    ['2.1', 'Lập danh mục hồ sơ', 'VP'],
    ['2.2', 'Đóng kệ', 'VP'],
  ];

  it('is a heading where the next numbered row goes on with "2.1"', () => {
    expect(contentsOf(under([]))).toEqual(['Trực ban', 'Lập danh mục hồ sơ', 'Đóng kệ']);
  });

  it('is a heading too where up to four rows without a number stand between', () => {
    const between = Array.from({ length: 4 }, () => []);
    expect(contentsOf(under(between))).toEqual(['Trực ban', 'Lập danh mục hồ sơ', 'Đóng kệ']);
  });

  it('is a task of its own where its part stands further below', () => {
    const between = Array.from({ length: 5 }, () => []);
    expect(contentsOf(under(between))).toEqual(['Trực ban', 'Sắp xếp kho lưu trữ', 'Lập danh mục hồ sơ', 'Đóng kệ']);
  });

  it.each([['3'], ['2.a'], ['21'], ['12.1'], ['2.']])('is a task of its own where the next number is "%s"', (next) => {
    expect(contentsOf([HEADER, [2, 'Sắp xếp kho lưu trữ'], [next, 'Đóng kệ', 'VP']])).toEqual([
      'Sắp xếp kho lưu trữ',
      'Đóng kệ',
    ]);
  });
});
