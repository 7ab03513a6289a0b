import type { CellValue, SheetGrid } from '../../../src/core/grid/grid';
import { isCatalogueSheet, readCatalogue } from '../../../src/core/units/readCatalogue';

function sheet(name: string, ...rows: readonly (readonly CellValue[])[]): SheetGrid {
  return { name, visibility: 'visible', rows, formats: [], merges: [], hiddenRows: 0, own: null };
}

describe('a catalogue sheet', () => {
  test('is known by its header words, in any order, below titles, under any name', () => {
    const found = sheet(
      'Sheet3',
      ['Danh sách dùng chung'],
      [],
      ['Cấp', 'Tên đơn vị', 'Mã', 'Tên viết tắt'],
      ['Phòng', 'Văn phòng Sở', 'VP', 'VP Sở'],
    );
    expect(isCatalogueSheet(found)).toBe(true);
    expect(readCatalogue(found).units).toEqual([
      { code: 'VP', name: 'Văn phòng Sở', short: ['VP Sở'], kind: 'Phòng', source: 'catalogue' },
    ]);
  });

  test('is not a plan', () => {
    expect(isCatalogueSheet(sheet('Danh mục đơn vị', ['STT', 'Nội dung', 'Đơn vị chủ trì']))).toBe(false);
    expect(isCatalogueSheet(sheet('Kế hoạch', ['TT', 'Đơn vị', 'Kết quả']))).toBe(false);
  });

  test('takes the name for a missing code, and parts abbreviations by ";"', () => {
    const read = readCatalogue(
      sheet(
        'Danh mục đơn vị',
        ['Mã', 'Tên đơn vị', 'Tên viết tắt', 'Cấp'],
        [null, 'Sở Xây dựng', null, 'Sở, ngành'],
        [],
        ['KH', 'Phòng Kế hoạch', 'P. KH; PKH;', 'Phòng'],
      ),
    );
    expect(read.units.map(({ code, short }) => [code, short])).toEqual([
      ['Sở Xây dựng', []],
      ['KH', ['P. KH', 'PKH']],
    ]);
    expect(read.conflicts).toEqual([]);
  });

  test('tells of one name or abbreviation with two units, at the later row', () => {
    const read = readCatalogue(
      sheet(
        'Danh mục đơn vị',
        ['Mã', 'Tên đơn vị', 'Tên viết tắt', 'Cấp'],
        ['A', 'Phòng Tài chính', 'P. TC', 'Phòng'],
        ['B', 'Phòng Tổ chức', 'P. TC', 'Phòng'],
      ),
    );
    expect(read.conflicts).toEqual([{ text: 'P. TC', codes: ['A', 'B'], row: 3, column: 2 }]);
    expect(read.units.map((unit) => unit.short)).toEqual([['P. TC'], []]);
  });

  test('tells where its entries stand, and the first blank row below them', () => {
    const { layout } = readCatalogue(
      sheet(
        'Danh mục đơn vị',
        ['Danh sách dùng chung'],
        ['Tên đơn vị', 'Tên viết tắt', 'Mã'],
        ['Phòng Tài chính', 'P. TC', 'TC'],
        [],
        ['Văn phòng Sở', null, null],
        ['Phòng Tài chính', 'PTC', 'TC'],
        [null, null, null, 'Cập nhật hằng năm'],
      ),
    );
    expect(layout?.headerRow).toBe(2);
    expect(layout?.columns).toEqual({ name: 0, short: 1, code: 2 });
    expect([...(layout?.rows ?? [])]).toEqual([
      ['TC', [3, 6]],
      ['Văn phòng Sở', [5]],
    ]);
    expect(layout?.nextRow).toBe(8);
  });
});
