import fc from '../../helpers/random';
import { createNameReader } from '../../../src/core/units/nameReader';
import { replacePiece, unitSpelling } from '../../../src/core/units/spelling';
import type { Unit } from '../../../src/core/units/types';

function unit(code: string, name: string, short: readonly string[] = [], kind = 'Phòng'): Unit {
  return { code, name, short, kind, source: 'catalogue' };
}

/** A department of today, made up. */
const UNITS: readonly Unit[] = [
  unit('QLDT', 'Phòng Quản lý đô thị', ['P. QLĐT']),
  unit('KHTC', 'Phòng Kế hoạch - Tài chính', ['P. KHTC']),
  unit('QLN', 'Phòng Quản lý nhà và Thị trường bất động sản', ['P. QLN&TTBĐS']),
  unit('PCCC', 'Phòng Phòng, chống cháy nổ công trình', ['P. PCCNCT']),
  unit('VP', 'Văn phòng Sở', ['VP']),
  unit('TTR', 'Thanh tra Sở', ['Thanh tra']),
  unit('TTKD', 'Trung tâm Kiểm định chất lượng công trình', ['TT KĐCLCT'], 'Đơn vị trực thuộc'),
  unit('UBX', 'Ủy ban nhân dân các xã, phường', ['UBND cấp xã'], 'UBND'),
  unit('UBT', 'Ủy ban nhân dân tỉnh', ['UBND tỉnh'], 'UBND'),
  unit('STC', 'Sở Tài chính', [], 'Sở, ngành'),
  unit('STP', 'Sở Tư pháp', [], 'Sở, ngành'),
  unit('SNN', 'Sở Nông nghiệp', [], 'Sở, ngành'),
];

const reader = createNameReader(UNITS);

function unitsOf(text: string): readonly string[] {
  return reader.readNames(text).units;
}

function howOf(text: string): string {
  return reader
    .readNames(text)
    .matches.map((match) => `${match.unit} ${match.how}`)
    .join(', ');
}

describe('a cell of names', () => {
  test.each([
    ['P. QLĐT', 'QLDT exact'],
    ['p.qlđt', 'QLDT variant'],
    ['Phòng QLĐT', 'QLDT variant'],
    ['Phòng Kế hoạch và Tài chính', 'KHTC variant'],
    ['Phòng Kế hoạch -⏎Tài chính', 'KHTC exact'],
    ['TT KĐ-⏎CLCT', 'TTKD variant'],
    ['Trung tâm KĐ chất lượng công trình', 'TTKD variant'],
    ['Uỷ ban nhân dân xã, phường', 'UBX variant'],
    ['UBND các xã/phường', 'UBX variant'],
    ['Phòng Phòng, chống cháy nổ CT', 'PCCC variant'],
    ['P. QLDT', 'QLDT typo'],
    ['P. KHT', 'KHTC typo'],
    ['Phòng Quản lí đô thị', 'QLDT typo'],
    ['Phòng: QLĐT, KHTC; VP', 'QLDT variant, KHTC prefix, VP exact'],
    ['Sở Tài chính, Tư pháp', 'STC exact, STP prefix'],
    ['Văn phòng, Thanh tra', 'VP variant, TTR exact'],
    ['- P. QLĐT⏎- VP', 'QLDT exact, VP exact'],
    ['VP Sở (bộ phận một cửa)', 'VP variant'],
  ])('%s is %s', (text, expected) => {
    expect(howOf(text.replace(/⏎/g, '\n'))).toBe(expected);
  });

  test.each([
    'VP UBND tỉnh',
    'Thanh tra Sở Tài chính',
    'Thanh tra tỉnh',
    'Sở Nông nghiệp và Môi trường',
    'Sở Xây dựng',
    'TT',
    'P',
    'Vụ KHTC',
    'Sở Tài chính tỉnh bạn',
    'Phòng QLN-XYZ',
  ])('%s is no unit of the catalogue and stays unknown as it is', (text) => {
    const read = reader.readNames(text);
    expect(read.units).toEqual([]);
    expect(read.unknown).toEqual([text]);
  });

  test.each([
    ['Các phòng, đơn vị liên quan', ['Các phòng, đơn vị liên quan'], []],
    ['VP các đơn vị trong Khối thi đua', ['VP các đơn vị trong Khối thi đua'], []],
    ['Các sở, ngành, UBND các xã, phường; VP', ['Các sở, ngành'], ['UBX', 'VP']],
    ['P. KHTC, VP và các phòng chuyên môn', ['các phòng chuyên môn'], ['KHTC', 'VP']],
    ['12 xã, phường, thị trấn', ['12 xã, phường, thị trấn'], []],
    ['UBND tỉnh; doanh nghiệp', ['doanh nghiệp'], ['UBT']],
    ['Các phòng quản lý CSVC, CSVC dùng chung; VP', ['Các phòng quản lý CSVC, CSVC dùng chung'], ['VP']],
    ['Các đơn vị thuộc Sở P. KHTC', ['Các đơn vị thuộc Sở'], ['KHTC']],
  ])('%s holds a collective', (text, collectives, units) => {
    const read = reader.readNames(text);
    expect(read.collectives).toEqual(collectives);
    expect(read.units).toEqual(units);
    expect(read.unknown).toEqual([]);
  });

  test('says what is odd about how it is written, and what it should be', () => {
    expect(reader.readNames('P. QLĐT P. KHTC').remarks).toEqual([
      { kind: 'separator-missing', part: 'P. QLĐT P. KHTC', suggestion: 'P. QLĐT; P. KHTC' },
    ]);
    expect(reader.readNames('UBND tỉnh. P. KHTC; VP').remarks).toEqual([
      { kind: 'separator-odd', part: 'UBND tỉnh. P. KHTC', suggestion: 'UBND tỉnh; P. KHTC; VP' },
    ]);
    expect(reader.readNames('VP; P. KHTC; Văn phòng').remarks).toEqual([
      { kind: 'duplicate', part: 'Văn phòng', suggestion: 'VP; P. KHTC' },
    ]);
    expect(reader.readNames('Các đơn vị của của Sở').remarks).toEqual([
      { kind: 'repeated-word', part: 'của của', suggestion: 'Các đơn vị của Sở' },
    ]);
    expect(reader.readNames('Phòng Phòng, chống cháy nổ công trình').remarks).toEqual([]);
  });

  test('says a doubled head of a name that stands so in the plan itself', () => {
    const spelt = createNameReader([unit('TS', 'Phòng Tuyến sông', ['Phòng Phòng Tuyến sông'])]);
    expect(spelt.readNames('Phòng Phòng Tuyến sông').remarks).toEqual([
      { kind: 'repeated-word', part: 'Phòng Phòng', suggestion: 'Phòng Tuyến sông' },
    ]);
  });

  test('takes what a lead cell names after "P/h" for coordinating', () => {
    const read = reader.readLead('Văn phòng (P/h P. KHTC, Thanh tra)');
    expect(read.lead.units).toEqual(['VP']);
    expect(read.coordinating?.units).toEqual(['KHTC', 'TTR']);
    expect(reader.readLead('P. QLĐT').coordinating).toBeNull();
  });
});

describe('whatever stands in a cell', () => {
  test.each(['và', ' và ', 'và; và'])('“%s” alone is no name, and is told as unknown', (text) => {
    const { units, unknown } = reader.readNames(text);
    expect([units, unknown]).toEqual([[], [text.trim()]]);
  });

  const words = fc.constantFrom(
    ...UNITS.flatMap((each) => [each.name, ...each.short]),
    'các đơn vị',
    'Các phòng',
    'liên quan',
    'doanh nghiệp',
    'Sở',
    'tỉnh',
    'P.',
    'XYZ',
    'và',
    '12',
    '(KHTC)',
    'H',
    'TX',
  );
  const gaps = fc.constantFrom(' ', '; ', ', ', '\n', '. ', '-', ' - ', '/', '\n- ', '  ');
  const cell = fc
    .array(fc.tuple(words, gaps), { minLength: 1, maxLength: 7 })
    .map((pieces) => pieces.map(([word, gap]) => word + gap).join(''));

  test('nothing is dropped but words that part names', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const read = reader.readNames(text);
        const parts = [...read.matches.map((match) => match.text), ...read.collectives, ...read.unknown].join(' ');
        expect(letters(parts)).toBe(letters(text));
      }),
      { numRuns: 300 },
    );
  });

  test('Unicode form and further spaces change nothing', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const plain = unitsOf(text);
        expect(unitsOf(text.normalize('NFD'))).toEqual(plain);
        expect(unitsOf(text.replace(/ /g, ' \u00a0'))).toEqual(plain);
      }),
      { numRuns: 200 },
    );
  });

  test('no text throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(reader.readNames(text).text).toBe(text);
        expect(reader.readLead(text).lead.text).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  /** Letters and digits in no order: "và" and its like may go. */
  function letters(text: string): string {
    const bare = text
      .normalize('NFC')
      .toLowerCase()
      .replace(/(?<![\p{L}\p{N}])và(?![\p{L}\p{N}])/gu, '');
    return Array.from(bare.matchAll(/[\p{L}\p{N}]/gu), (found) => found[0])
      .sort()
      .join('');
  }
});

describe('spelling', () => {
  test('is the first abbreviation, else the name', () => {
    expect(UNITS.slice(0, 1).map(unitSpelling)).toEqual(['P. QLĐT']);
    expect(unitSpelling(unit('A', 'Sở Tài chính'))).toBe('Sở Tài chính');
  });

  test('replaces a piece however its spaces were typed', () => {
    expect(replacePiece('VP; P.\nKHT; Thanh tra', 'P. KHT', 'P. KHTC')).toBe('VP; P. KHTC; Thanh tra');
    expect(replacePiece('VP', 'P. KHT', 'P. KHTC')).toBe('VP');
  });

  test('takes signs of a piece as they are, and the first place where it stands', () => {
    expect(replacePiece('VP (tổ 1+2); VP (tổ 1+2)', '(tổ 1+2)', '$&')).toBe('VP $&; VP (tổ 1+2)');
    expect(replacePiece('Sở Y tế'.normalize('NFD'), ' Y tế ', 'Nội vụ')).toBe('Sở Nội vụ');
    expect(replacePiece('VP', ' ', 'x')).toBe('VP');
  });

  test('replaces a piece as long as a cell may be, and one of many words that stands a little otherwise', () => {
    const cell = 'a b '.repeat(8191);
    expect(replacePiece(cell, cell, 'VP')).toBe('VP ');
    expect(replacePiece(`${cell}c`, `${cell}c`, 'VP')).toBe('VP');
    expect(replacePiece(`VP, ${'ba\n'.repeat(50)}`, 'ba '.repeat(50), 'KHTC')).toBe('VP, KHTC\n');
    expect(replacePiece(cell, 'a b c', 'VP')).toBe(cell);
  });
});

describe('a cell of names that differ by their numbers, or name nobody', () => {
  const rooms = createNameReader([
    unit('NV2', 'Phòng Nghiệp vụ II', ['P. NV II']),
    unit('QH', 'Phòng Quy hoạch - Sở Xây dựng', ['Phòng Quy hoạch (Sở Xây dựng)']),
    unit('SXD', 'Sở Xây dựng'),
  ]);
  const read = (text: string) => {
    const { units, unknown } = rooms.readNames(text);
    return { units, unknown };
  };

  it('never takes the first room for the second', () => {
    expect(read('Phòng Nghiệp vụ I')).toEqual({ units: [], unknown: ['Phòng Nghiệp vụ I'] });
    expect(read('P. NV III')).toEqual({ units: [], unknown: ['P. NV III'] });
    expect(read('P. NV II').units).toEqual(['NV2']);
  });

  it('reads a spelling of the catalogue with its parenthesis as one', () => {
    expect(read('Phòng Quy hoạch (Sở Xây dựng)')).toEqual({ units: ['QH'], unknown: [] });
    expect(read('1/ Phòng Quy hoạch (Sở Xây dựng)\n2/ P. NV II').units).toEqual(['QH', 'NV2']);
  });

  it('says that who stands above is not known', () => {
    expect(read('P. NV II, nt')).toEqual({ units: ['NV2'], unknown: ['nt'] });
    expect(read('như trên')).toEqual({ units: [], unknown: ['như trên'] });
  });
});
