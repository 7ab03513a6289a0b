import {
  catalogueEntries,
  changeProposal,
  keepSpelling,
  longFormOf,
  mergeProposals,
  newCode,
  proposeCatalogue,
  splitProposal,
} from '../../../src/core/units/proposeCatalogue';
import type { SpelledUnit } from '../../../src/core/units/proposeCatalogue';

function met(...spellings: readonly (readonly [string, number])[]): SpelledUnit {
  const code = spellings[0]?.[0] ?? '';
  return { unit: { code, name: code, short: [], kind: '', source: 'plan' }, spellings };
}

const WORK = met(['P. LĐ-VL', 40], ['Phòng Lao động - Việc làm', 6], ['LĐVL', 2]);
const INSPECTORS = met(['Thanh tra', 9], ['TTra', 3]);

describe('a catalogue proposed from a plan', () => {
  test('names a unit by its most frequent spelling that is written out, and keeps the others as abbreviations', () => {
    const entries = catalogueEntries(proposeCatalogue([WORK, INSPECTORS], new Set(['P. LĐ-VL'])));
    expect(entries).toEqual([
      { code: 'LDVL', name: 'Phòng Lao động - Việc làm', short: ['P. LĐ-VL', 'LĐVL'], kind: 'Phòng' },
      { code: 'TTRA', name: 'Thanh tra', short: ['TTra'], kind: 'Phòng' },
    ]);
  });

  test.each<[string, SpelledUnit, string | null]>([
    ['only abbreviated: the long form is offered', met(['P. KHTC', 12], ['KH-TC', 2]), 'Phòng Kế hoạch - Tài chính'],
    ['abbreviated in a form that is known only in another', met(['KHTC.', 5], ['P. KHTC', 2]), 'Kế hoạch - Tài chính'],
    ['written out in the plan: nothing', WORK, null],
    ['letters that nothing is known of: nothing', met(['P. XYZ', 4]), null],
  ])('%s', (_, unit, name) => {
    const [proposal] = proposeCatalogue([unit], new Set());
    if (!proposal) throw new Error('nothing proposed');
    expect(longFormOf(proposal)?.name ?? null).toBe(name);
    // It is offered only: what goes into the catalogue stays as the plan has it.
    expect(catalogueEntries([proposal])[0]?.name).toBe(proposal.name);
  });

  test('leaves out what is written nowhere', () => {
    expect(proposeCatalogue([met(['Văn thư', 0])], new Set(['Văn thư']))).toEqual([]);
  });

  test('takes what leads or is named more than once', () => {
    const proposals = proposeCatalogue(
      [met(['Phòng Kế toán', 1]), met(['Sở Nội vụ', 1]), met(['Sở Y tế', 2])],
      new Set(['Phòng Kế toán']),
    );
    expect(proposals.map(({ name, taken, leads }) => [name, taken, leads])).toEqual([
      ['Phòng Kế toán', true, true],
      ['Sở Nội vụ', false, false],
      ['Sở Y tế', true, false],
    ]);
  });

  test('proposes levels by the first words, and none where these say nothing', () => {
    const names = [
      'Văn phòng Sở',
      'Văn phòng UBND tỉnh',
      'Trung tâm Dịch vụ việc làm',
      'Phòng LĐTBXH H/TX/TP',
      'Sở Tài chính',
      'UBND huyện',
      'Bộ Nội vụ',
      'Hội Nông dân tỉnh',
      'Công ty ABC',
      'TTDVVL',
      'Văn phòng HĐND thành phố',
      'Bộ phận Một cửa',
    ];
    expect(
      proposeCatalogue(
        names.map((name) => met([name, 3])),
        new Set(),
      ).map(({ kind }) => kind),
    ).toEqual([
      'Phòng',
      'UBND',
      'Đơn vị trực thuộc',
      'Phòng cấp huyện',
      'Sở, ngành',
      'UBND',
      'Bộ, cục',
      'Hội, đoàn thể',
      '',
      'Đơn vị trực thuộc',
      'Khác',
      'Khác',
    ]);
  });

  test('leaves a slip of typing out, so that it goes on being reported', () => {
    const [proposal] = proposeCatalogue([met(['P. PCTNXH', 30], ['PCTNXH', 2], ['P.CTNXH', 1])], new Set());
    expect(proposal?.spellings.map(({ text, kept }) => [text, kept])).toEqual([
      ['P. PCTNXH', true],
      ['PCTNXH', true],
      ['P.CTNXH', false],
    ]);
    const [finance] = proposeCatalogue([met(['P. KHTC', 90], ['P. KHT', 3], ['KHTC', 1])], new Set());
    expect(finance?.spellings.map(({ kept }) => kept)).toEqual([true, false, true]);
  });

  test('joins two groups, and parts a spelling off again', () => {
    const joined = mergeProposals(proposeCatalogue([WORK, INSPECTORS], new Set()), '2', '1');
    expect(joined.map(({ name, spellings }) => [name, spellings.map(({ text }) => text)])).toEqual([
      ['Thanh tra', ['P. LĐ-VL', 'Thanh tra', 'Phòng Lao động - Việc làm', 'TTra', 'LĐVL']],
    ]);
    const parted = splitProposal(joined, '2', 'P. LĐ-VL');
    expect(parted.map(({ name, kind, taken }) => [name, kind, taken])).toEqual([
      ['Thanh tra', 'Phòng', true],
      ['P. LĐ-VL', 'Phòng', true],
    ]);
    expect(splitProposal(parted, '2.P. LĐ-VL', 'P. LĐ-VL')).toEqual(parted);
  });

  test('a group whose name is parted off takes the fullest of what is left', () => {
    const parted = splitProposal(proposeCatalogue([WORK], new Set()), '1', 'Phòng Lao động - Việc làm');
    expect(parted.map(({ name }) => name)).toEqual(['P. LĐ-VL', 'Phòng Lao động - Việc làm']);
  });

  test('writes what the person said: a name, a level, a spelling less, a group less', () => {
    let proposals = proposeCatalogue([WORK, INSPECTORS], new Set());
    proposals = changeProposal(proposals, '1', { name: '  Phòng Lao động, việc làm ', kind: 'Phòng chuyên môn' });
    proposals = keepSpelling(proposals, '1', 'LĐVL', false);
    proposals = changeProposal(proposals, '2', { taken: false });
    expect(catalogueEntries(proposals)).toEqual([
      {
        code: 'LDVL',
        name: 'Phòng Lao động, việc làm',
        short: ['P. LĐ-VL', 'Phòng Lao động - Việc làm'],
        kind: 'Phòng chuyên môn',
      },
    ]);
  });

  test('one spelling belongs to one unit, and none holds the separator', () => {
    const entries = catalogueEntries(
      proposeCatalogue([met(['Văn phòng', 5], ['VP; HC', 2]), met(['Văn thư', 3], ['văn phòng', 2])], new Set()),
    );
    expect(entries.map(({ short }) => short)).toEqual([[], []]);
  });

  test('groups that got one name are one unit, and the name of a unit is no abbreviation of another', () => {
    let proposals = proposeCatalogue(
      [met(['Văn thư', 5], ['Hành chính', 4]), WORK, met(['Hành chính tổng hợp', 3])],
      new Set(),
    );
    proposals = changeProposal(proposals, '3', { name: 'hành  chính' });
    proposals = changeProposal(proposals, '2', { name: 'văn thư' });
    expect(catalogueEntries(proposals).map(({ name, short }) => [name, short])).toEqual([
      ['Văn thư', ['P. LĐ-VL', 'Phòng Lao động - Việc làm', 'LĐVL']],
      ['hành chính', ['Hành chính tổng hợp']],
    ]);
  });

  test('gives each unit a code of its own', () => {
    const taken = new Set(['TC']);
    expect(newCode(['Phòng Tài chính'], taken)).toBe('TC2');
    expect(newCode(['Phòng Tổ chức', 'P. TC'], taken)).toBe('TC3');
    expect(newCode(['Đài truyền hình'], taken)).toBe('DTH');
    expect(newCode(['…'], taken)).toBe('DV');
  });

  test.each([
    [['Phòng Đo đạc', 'P. ĐĐ'], 'DD'],
    [['Phòng Đo đạc', 'PĐĐ'], 'PDD'],
    [['Phòng: Đo đạc'], 'DD'],
    [['P. ĐĐ'], 'DD'],
    [['Phòng Đo đạc', 'ĐoĐ'], 'DD'],
    [['Trung tâm Neo đậu', 'TT Neo đậu'], 'TTND'],
    [['Phòng Khai thác', 'K&T'], 'KT'],
    [['Phòng Khai thác', 'K. T'], 'KT'],
    [['Phòng Khai thác', 'ABCDEFGHIJKL'], 'ABCDEFGHIJKL'],
    [['Phòng Khai thác', 'ABCDEFGHIJKLM'], 'KT'],
    [['a b c d e f g h i j k l m n'], 'ABCDEFGHIJKL'],
    [['Phòng'], 'P'],
    [[''], 'DV'],
    [[], 'DV'],
  ])('the code of %j is %s', (spellings, code) => {
    expect(newCode(spellings, new Set())).toBe(code);
  });

  test.each([
    ['Phòng Đo đạc', true],
    ['P. Đo đạc', false],
    ['Phòng ĐĐ', false],
    ['Phòng Đo đạc/Hoa tiêu', false],
    ['Phòng Đ đạc', false],
    ['Phòng Đ2', false],
    ['ĐO ĐẠC', false],
  ])('"%s" is the name of a group rather than its more frequent "P. ĐĐ": %s', (text, is) => {
    const [proposal] = proposeCatalogue([met(['P. ĐĐ', 9], [text, 1])], new Set());
    expect(proposal?.name).toBe(is ? text : 'P. ĐĐ');
  });

  test('of two written out as often the longer is the name, else the more frequent', () => {
    const name = (...spellings: readonly (readonly [string, number])[]): string | undefined =>
      proposeCatalogue([met(...spellings)], new Set())[0]?.name;
    expect(name(['Phòng Đo đạc', 2], ['Phòng Đo đạc bản đồ', 2])).toBe('Phòng Đo đạc bản đồ');
    expect(name(['Phòng Đo đạc bản đồ', 1], ['Phòng Đo đạc', 2])).toBe('Phòng Đo đạc');
  });

  test('spellings that differ by case or spaces are one, met as often as both', () => {
    const [proposal] = proposeCatalogue([met(['Thanh  tra', 1], ['VP', 2], ['thanh tra', 3])], new Set());
    expect(proposal?.spellings.map(({ text, count }) => [text, count])).toEqual([
      ['Thanh tra', 4],
      ['VP', 2],
    ]);
  });

  test.each([
    ['a letter less, five times rarer', 'ABCD', 10, 'ABD', 2, false],
    ['a letter less, but not so rare', 'ABCD', 10, 'ABD', 3, true],
    ['two letters of eight', 'ABCDEFGH', 10, 'ABCDEFXY', 2, false],
    ['two letters of seven', 'ABCDEFG', 10, 'ABCDEXY', 2, true],
    ['two letters left', 'ABC', 10, 'AB', 2, true],
    ['a name of three letters', 'ABC', 10, 'ABX', 2, true],
    ['the same letters', 'P. ABCD', 10, 'P.A-BCD', 1, true],
  ])('a spelling with %s: %s ×%i, %s ×%i is kept: %s', (_, often, many, seldom, few, kept) => {
    const [proposal] = proposeCatalogue([met([often, many], [seldom, few])], new Set());
    expect(proposal?.spellings.map((spelling) => spelling.kept)).toEqual([true, kept]);
  });

  test('joining keeps the first group in place, takes the level where it has none, and leads where either does', () => {
    const proposals = proposeCatalogue([met(['Tổ Đo đạc', 2]), met(['Phòng Đo vẽ', 5])], new Set(['Phòng Đo vẽ']));
    expect(mergeProposals(proposals, '1', '2')).toEqual([
      expect.objectContaining({ id: '1', name: 'Tổ Đo đạc', kind: 'Phòng', leads: true, taken: true }),
    ]);
    expect(mergeProposals(proposals, '2', '1')[0]?.leads).toBe(true);
    expect(mergeProposals(proposals, '1', '1')).toEqual(proposals);
    expect(mergeProposals(proposals, '1', '9')).toEqual(proposals);
    expect(mergeProposals(proposals, '9', '1')).toEqual(proposals);
  });

  test('what is not there is not parted off, changed or kept', () => {
    const proposals = proposeCatalogue([WORK, INSPECTORS], new Set());
    expect(splitProposal(proposals, '2', 'LĐVL')).toEqual(proposals);
    expect(splitProposal(proposals, '1', 'TTra')).toEqual(proposals);
    expect(changeProposal(proposals, '9', { name: 'x' })).toEqual(proposals);
    expect(keepSpelling(proposals, '2', 'LĐVL', false)).toEqual(proposals);
    expect(keepSpelling(keepSpelling(proposals, '2', 'TTra', false), '2', 'TTra', true)).toEqual(proposals);
  });

  test('a group without a name is no row of the catalogue', () => {
    const proposals = changeProposal(proposeCatalogue([INSPECTORS], new Set()), '1', { name: ' ' });
    expect(catalogueEntries(proposals)).toEqual([]);
  });
});
