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

  test.each<[string, string, readonly string[], boolean]>([
    ['names and abbreviations', 'Sheet3', ['Tên đơn vị', 'Tên viết tắt'], true],
    ['abbreviations with a remark in the header', 'Sheet3', ['Đơn vị', 'Tên viết tắt (nếu có):'], true],
    ['abbreviations told by their first words', 'Sheet3', ['Đơn vị', 'Viết tắt thường dùng'], true],
    ['names, codes and levels', 'Sheet3', ['Mã', 'Tên', 'Loại'], true],
    ['names and codes under a name that hints at it', 'Danh mục các đơn vị', ['Mã', 'Tên'], true],
    ['names and levels under a name that hints at it', 'DM đơn vị', ['Tên', 'Cấp'], true],
    ['names and codes alone', 'Sheet3', ['Mã', 'Tên'], false],
    ['names and levels alone', 'Sheet3', ['Tên', 'Cấp'], false],
    ['names alone', 'Danh mục đơn vị', ['STT', 'Tên đơn vị'], false],
    ['abbreviations without names', 'Danh mục đơn vị', ['Mã', 'Tên viết tắt'], false],
  ])('a sheet with %s', (_, name, header, is) => {
    expect(isCatalogueSheet(sheet(name, header, ['a', 'b', 'c']))).toBe(is);
  });

  test('its header stands in one of the first 15 rows', () => {
    const titles = (count: number): (readonly CellValue[])[] => Array.from({ length: count }, () => ['Danh sách']);
    const header = ['Tên đơn vị', 'Tên viết tắt'];
    expect(isCatalogueSheet(sheet('Sheet3', ...titles(14), header))).toBe(true);
    expect(isCatalogueSheet(sheet('Sheet3', ...titles(15), header))).toBe(false);
  });

  test('a sheet that is none has no units', () => {
    expect(readCatalogue(sheet('Kế hoạch', ['TT', 'Nội dung']))).toEqual({
      sheet: 'Kế hoạch',
      units: [],
      conflicts: [],
    });
  });

  test('of two columns of one meaning the first counts; codes may be numbers, other cells say nothing', () => {
    const read = readCatalogue(
      sheet(
        'Sheet3',
        ['Mã', 'Tên đơn vị', 'Tên viết tắt', 'Viết tắt', 'Cấp'],
        [7, 'Phòng  Đo đạc', 'P. ĐĐ', 'PĐĐ', ' Phòng '],
        [true, { kind: 'error', text: '#REF!' }, 'x', null, null],
        ['HT', '  ', 'P. HT', null, null],
      ),
    );
    expect(read.units).toEqual([
      { code: '7', name: 'Phòng Đo đạc', short: ['P. ĐĐ'], kind: 'Phòng', source: 'catalogue' },
      { code: 'HT', name: 'HT', short: ['P. HT'], kind: '', source: 'catalogue' },
    ]);
  });

  test('a code met twice is one unit with all its spellings, each once', () => {
    const read = readCatalogue(
      sheet(
        'Sheet3',
        ['Mã', 'Tên đơn vị', 'Tên viết tắt', 'Cấp'],
        ['DD', 'Phòng Đo đạc', 'P. ĐĐ; p.  đđ; phòng đo đạc', 'Phòng'],
        ['DD', 'Phòng Đo vẽ', 'P. ĐĐ\nPĐV', 'Khác'],
        ['DD', 'PHÒNG ĐO ĐẠC', 'ĐĐ', null],
      ),
    );
    expect(read.units).toEqual([
      {
        code: 'DD',
        name: 'Phòng Đo đạc',
        short: ['P. ĐĐ', 'Phòng Đo vẽ', 'PĐV', 'ĐĐ'],
        kind: 'Phòng',
        source: 'catalogue',
      },
    ]);
    expect(read.conflicts).toEqual([]);
  });

  test('a name with two codes stays the name of both, told at the column of names', () => {
    const read = readCatalogue(
      sheet('Sheet3', ['Mã', 'Tên đơn vị', 'Cấp'], ['A', 'Phòng Đo đạc', ''], ['B', 'phòng đo đạc', '']),
    );
    expect(read.conflicts).toEqual([{ text: 'phòng đo đạc', codes: ['A', 'B'], row: 3, column: 1 }]);
    expect(read.units.map(({ code, name }) => [code, name])).toEqual([
      ['A', 'Phòng Đo đạc'],
      ['B', 'phòng đo đạc'],
    ]);
  });
});
