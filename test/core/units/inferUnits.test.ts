import { inferUnits, type CountedText } from '../../../src/core/units/inferUnits';
import { createNameReader } from '../../../src/core/units/nameReader';

function cells(...texts: readonly (readonly [string, number])[]): CountedText[] {
  return texts.map(([text, count]) => ({ text, count, role: 'coordinating' }));
}

describe('units put together from the spellings of a plan', () => {
  test('joins spaces, dots, dashes, case and known abbreviations; the most frequent spelling is name and code', () => {
    const units = inferUnits(cells(['P. KHTC', 5], ['Phòng Kế hoạch - Tài chính', 2], ['P.KHTC', 1]));
    expect(units).toEqual([
      { code: 'P. KHTC', name: 'P. KHTC', short: ['Phòng Kế hoạch - Tài chính', 'P.KHTC'], kind: '', source: 'plan' },
    ]);
  });

  test('joins a short form to the one long form it can stand for', () => {
    const units = inferUnits(cells(['Phòng Quản lý đô thị', 3], ['P. QLĐT', 2], ['Sở Xây dựng', 1]));
    expect(units.map((unit) => unit.name)).toEqual(['Phòng Quản lý đô thị', 'Sở Xây dựng']);
  });

  test('leaves a short form alone that two names fit', () => {
    const units = inferUnits(cells(['Phòng Tổ chức', 3], ['Phòng Tài chính', 3], ['P. TC', 2]));
    expect(units).toHaveLength(3);
  });

  test.each([
    ['five times as often: a slip of typing', 10, 2, ['Phòng Luồng lạch']],
    ['less than five times as often: perhaps another unit', 10, 3, ['Phòng Luồng lạch', 'Phòng Luồng lách']],
  ])('two spellings that differ by a letter, one met %s', (_, often, seldom, names) => {
    const units = inferUnits(cells(['Phòng Luồng lạch', often], ['Phòng Luồng lách', seldom]));
    expect(units.map((unit) => unit.name)).toEqual(names);
  });

  test('makes no unit of a collective, a person or a sentence', () => {
    const texts = cells(['Các phòng, đơn vị liên quan', 9], ['Đ/c Minh', 4], ['thực hiện theo quy định hiện hành', 2]);
    expect(inferUnits(texts)).toEqual([]);
  });

  test('reads the plan again with what it found', () => {
    const reader = createNameReader(inferUnits(cells(['P. QLĐT', 5], ['VP', 3], ['Phòng QLĐT, VP', 1])));
    expect(reader.readNames('Phòng QLĐT; VP').units).toEqual(['P. QLĐT', 'VP']);
  });
});
