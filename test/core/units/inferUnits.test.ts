import { runThrough } from '../../../src/core/flow/steps';
import { inferUnits, unitsOfPlan, type CountedText } from '../../../src/core/units/inferUnits';
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
    ['another word, however rare: another unit', 'Phòng Luồng lách', 2, ['Phòng Luồng lạch', 'Phòng Luồng lách']],
    ['a word without its mark, four times rarer: a slip', 'Phòng Luồng lach', 2, ['Phòng Luồng lạch']],
    ['the same, not so rare', 'Phòng Luồng lach', 3, ['Phòng Luồng lạch', 'Phòng Luồng lach']],
    ['a letter twice in a word: a slip', 'Phòng Luồngg lạch', 1, ['Phòng Luồng lạch']],
  ])('two spellings that differ by %s', (_, other, seldom, names) => {
    const units = inferUnits(cells(['Phòng Luồng lạch', 10], [other, seldom]));
    expect(units.map((unit) => unit.name)).toEqual(names);
  });

  test('several slips of one name are that name; beside a word that is none they stay apart', () => {
    const names = (...more: readonly string[]): readonly string[] =>
      inferUnits(cells(['Phòng Luồng lạch', 10], ...more.map((name): readonly [string, number] => [name, 1]))).map(
        ({ name }) => name,
      );
    expect(names('Phòng Luồng lach', 'Phòng Luồngg lạch')).toEqual(['Phòng Luồng lạch']);
    expect(names('Phòng Luồng lach', 'Phòng Luồng lách')).toHaveLength(3);
  });

  test.each([
    ['a person behind a dash', 'Phòng Hải đồ - chị Hà'],
    ['a range of numbers that stand alone too', 'Đội Tuần tra 1-3'],
    ['an exception', 'Trừ Phòng Hải đồ'],
    ['who else is meant', 'Phòng Hải đồ và các trường'],
    ['who else is meant, however it is joined', 'Phòng Hải đồ cùng với các hội'],
    ['those who are meant', 'Đội Tuần tra 3 và những hộ nuôi'],
    ['"and so on"', 'v.v.'],
    ['"and so on" behind a list', 'Phòng Hải đồ, Đội Tuần tra 1, v.v.'],
  ])('%s is no part of a name', (_, text) => {
    const units = inferUnits(
      [
        'Phòng Hải đồ',
        'Phòng Hải đồ',
        'Đội Tuần tra 1',
        'Đội Tuần tra 1',
        'Đội Tuần tra 3',
        'Đội Tuần tra 3',
        text,
      ].map((each): CountedText => ({ text: each, count: 2, role: 'lead' })),
    );
    expect(units.map(({ name }) => name)).toEqual(['Phòng Hải đồ', 'Đội Tuần tra 1', 'Đội Tuần tra 3']);
  });

  test('a name with "và các" in it stays one where its beginning is no name in the plan', () => {
    const names = inferUnits(cells(['Trung tâm Hỗ trợ dân và các hội', 3], ['Phòng Hải đồ', 2])).map(
      ({ name }) => name,
    );
    expect(names).toEqual(['Trung tâm Hỗ trợ dân và các hội', 'Phòng Hải đồ']);
  });

  test('a name broken over two lines inside a word is the name, not another', () => {
    const names = inferUnits(cells(['Phòng Hải đồ', 3], ['Phòng Hả\ni đồ', 1], ['Phòng Tàu', 2])).map(
      ({ name }) => name,
    );
    expect(names).toEqual(['Phòng Hải đồ', 'Phòng Tàu']);
  });

  test('numbers behind a name, whatever joins them, are names of their own', () => {
    const lead = (text: string): CountedText => ({ text, count: 2, role: 'lead' });
    const names = inferUnits([lead('Phòng Hải đồ 1'), lead('Phòng Hải đồ 1 + 2')]).map(({ name }) => name);
    expect(names).toEqual(['Phòng Hải đồ 1', 'Phòng Hải đồ 2']);
  });

  test('a slip goes on being read as a typing error, and is never the name', () => {
    const units = inferUnits(cells(['P. QLTCB', 10], ['P. QLTB', 2]));
    expect(units).toEqual([
      { code: 'P. QLTCB', name: 'P. QLTCB', short: ['P. QLTB'], slips: ['P. QLTB'], kind: '', source: 'plan' },
    ]);
    expect(
      createNameReader(units)
        .readNames('P. QLTB')
        .matches.map(({ how }) => how),
    ).toEqual(['typo']);
    expect(
      createNameReader(units)
        .readNames('P. QLTCB')
        .matches.map(({ how }) => how),
    ).toEqual(['exact']);
  });

  test('a column of whole names is one of persons, however often each stands there', () => {
    const lead = (text: string): CountedText => ({ text, count: 1, role: 'lead' });
    const units = inferUnits(
      ['Nguyễn Văn Biển', 'Trần Thị Sóng', 'Biển, Lê Thị Gió', 'Đ/c Biển', 'Phòng Kinh tế', 'KHTC'].map(lead),
    );
    expect(units.filter(({ kind }) => kind !== '').map(({ name, short }) => [name, ...short])).toEqual([
      ['Nguyễn Văn Biển'],
      ['Trần Thị Sóng'],
      ['Biển', 'Đ/c Biển'],
      ['Lê Thị Gió'],
    ]);
    // Among bodies a person is none of them.
    const among = inferUnits(['Nguyễn Văn Biển', 'Phòng Kinh tế', 'Phòng Vật tư'].map(lead));
    expect(among.filter(({ kind }) => kind !== '')).toEqual([]);
  });

  test("persons who lead a catalogue's plan are units beside those of the catalogue", () => {
    const catalogue = { sheet: 'Danh mục đơn vị', conflicts: [], units: inferUnits(cells(['P. KHTC', 5])) };
    const lead = (text: string): CountedText => ({ text, count: 2, role: 'lead' });
    const units = runThrough(unitsOfPlan(catalogue, [lead('Đ/c Biển'), lead('Đ/c Sóng')]));
    expect(units.map(({ name, kind }) => [name, kind])).toEqual([
      ['P. KHTC', ''],
      ['Đ/c Biển', 'cá nhân'],
      ['Đ/c Sóng', 'cá nhân'],
    ]);
    expect(createNameReader(units).readLead('Đ/c Biên').lead.unknown).toEqual(['Đ/c Biên']);
    expect(runThrough(unitsOfPlan(catalogue, [lead('P. KHTC'), lead('Đ/c Sóng')])).map(({ name }) => name)).toEqual([
      'P. KHTC',
    ]);
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
