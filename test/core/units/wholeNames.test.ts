/** Names that a plan without a catalogue keeps whole although a comma, a dash or a line break stands in them. */
import { inferUnits } from '../../../src/core/units/inferUnits';
import { createNameReader } from '../../../src/core/units/nameReader';

/** Who is read in each cell of a plan without a catalogue, unknown names with a question mark. */
function readIn(...cells: readonly string[]): readonly string[] {
  const units = inferUnits(cells.map((text) => ({ text, count: 1, role: 'coordinating' })));
  const reader = createNameReader(units);
  return cells.map((text) => {
    const { matches, unknown, collectives } = reader.readNames(text);
    return [...matches.map(({ unit }) => unit), ...unknown.map((part) => `${part}?`), ...collectives].join(' | ');
  });
}

describe('an abbreviation with a comma of its own', () => {
  it('is one name where the plan writes a blank behind its commas, and neither part stands by itself', () => {
    const cells = ['P. LL,ĐB', 'Văn phòng, P. LL,ĐB', 'P. LL,ĐB, Đội tàu', 'p. ll,đb', 'Văn phòng, Thanh tra'];
    expect(readIn(...cells)).toEqual([
      'P. LL,ĐB',
      'Văn phòng | P. LL,ĐB',
      'P. LL,ĐB | Đội tàu?',
      'P. LL,ĐB',
      'Văn phòng | Thanh tra',
    ]);
  });

  it('is a list where its parts are rooms elsewhere in the plan', () => {
    const cells = ['P. LL,ĐB', 'P. ĐB', 'P. LL', 'Văn phòng, Thanh tra'];
    expect(readIn(...cells)[0]).toBe('P. LL | P. ĐB');
  });

  it('is a list where the plan leaves out the blank behind its commas', () => {
    const cells = ['P. QLLL,ĐBHĐ', 'Văn phòng,Thanh tra', 'Thanh tra,Ban Hải đồ', 'Ban Hải đồ,Văn phòng'];
    expect(readIn(...cells)[0]).toBe('P. QLLL | P. ĐBHĐ');
  });

  it('is a list where a body that everybody knows by its letters stands in it', () => {
    expect(readIn('Sở HH,UBND', 'Văn phòng, Thanh tra')[0]).toBe('Sở HH | UBND');
  });
});

describe('a name with a comma', () => {
  it('is one although its halves stand in a cell in capitals, too', () => {
    const cells = ['Tổ canh đèn, giữ phao', 'TỔ CANH ĐÈN, GIỮ PHAO', 'Văn phòng, Tổ canh đèn, giữ phao'];
    expect(readIn(...cells).join('; ')).not.toContain('PHAO |');
    expect(inferUnits(cells.map((text) => ({ text, count: 1, role: 'lead' }))).map(({ name }) => name)).not.toContain(
      'GIỮ PHAO',
    );
  });

  it('is one, whatever blanks stand beside the comma', () => {
    const cells = ['Phòng Luồng lạch, Đèn biển', 'Phòng Luồng lạch , Đèn biển', 'Phòng Luồng lạch,Đèn biển'];
    expect(new Set(readIn(...cells))).toEqual(new Set(['Phòng Luồng lạch, Đèn biển']));
  });

  it('is no unit where real lists name its parts by themselves', () => {
    const cells = ['Phòng Luồng lạch, Đèn biển', 'Đèn biển', 'Phòng Luồng lạch', 'Đèn biển, Phòng Luồng lạch'];
    expect(readIn(...cells)[0]).not.toBe('Phòng Luồng lạch, Đèn biển');
  });
});

describe('a line break', () => {
  it.each([
    ['CC\nĐBHĐ', 'CC ĐBHĐ'],
    ['HĐ\nPHCĐ', 'HĐ PHCĐ'],
    ['BQL\nbến phà Sông Ngang', 'BQL bến phà Sông Ngang'],
    ['Phòng\nThanh tra, pháp chế', 'Phòng Thanh tra, pháp chế'],
    ['Lighthouse\n& Buoy Team', 'Lighthouse & Buoy Team'],
    ['P. ĐB-\nHĐLL', 'P. ĐB- HĐLL'],
  ])('within %j parts nothing', (broken, whole) => {
    const [read = ''] = readIn(broken, whole.replace('- ', '-'));
    expect(read.replace('- ', '-')).toBe(whole.replace('- ', '-'));
  });

  it.each([
    ['a ward’s office and the body below it', 'UBND phường\nTrạm Y tế phường', 'UBND phường'],
    ['a commune’s office and a hamlet', 'UBND xã\nBản Sông Ngang', 'UBND xã'],
    ['the police of a commune and a person', 'Công an xã\nBà Lê Thị Đào', 'Công an xã'],
    ['an office and the room below it', 'Văn phòng\nPhòng Đèn biển', 'Văn phòng'],
  ])('between %s parts them', (_, cell, first) => {
    expect(readIn(cell)[0]?.split(' | ')[0]).toBe(first);
  });

  it('behind a commune’s office goes on with the name of the place', () => {
    expect(readIn('UBND xã\nSông Ngang')).toEqual(['UBND xã Sông Ngang']);
  });
});

it('keeps two places apart whose names differ in a mark', () => {
  const cells = [...Array<string>(8).fill('Hội Thợ lặn xã Sông Ân'), 'Hội Thợ lặn xã Sông An'];
  expect(new Set(readIn(...cells))).toEqual(new Set(['Hội Thợ lặn xã Sông Ân', 'Hội Thợ lặn xã Sông An']));
});

it('takes the office of a commune in capitals for one', () => {
  expect(readIn('VĂN PHÒNG HĐND VÀ UBND XÃ', 'TRẠM Y TẾ, VĂN PHÒNG HĐND VÀ UBND XÃ')[0]).toBe(
    'VĂN PHÒNG HĐND VÀ UBND XÃ',
  );
});

it('takes persons, and who is told by a number in words, for no unit', () => {
  const units = inferUnits([
    { text: 'Công đoàn phường Sông Ngang và hai phòng còn lại', count: 2, role: 'coordinating' },
    { text: 'UBND phường: đ/c Lê Văn Đèn', count: 2, role: 'coordinating' },
    { text: 'UBND phường', count: 1, role: 'coordinating' },
  ]);
  expect(units.map(({ name }) => name)).toEqual(['Công đoàn phường Sông Ngang', 'UBND phường']);
});

it('takes what looks like the next of a list for the end of a name that stands in one line elsewhere', () => {
  const cells = ['Khoa Đèn - Hải đồ', '- Khoa Đèn\n- Hải đồ', 'Văn phòng, Khoa Đèn - Hải đồ'];
  expect(readIn(...cells)[0]).toBe('Khoa Đèn - Hải đồ');
});

it('takes a school of two levels for one', () => {
  expect(readIn('Trường THCS & THPT Sông Ngang', 'Văn phòng')).toEqual(['Trường THCS & THPT Sông Ngang', 'Văn phòng']);
});

it('takes a name with a dash for the same whatever blanks stand beside it', () => {
  const cells = ['Khối Đèn biển - Hải đồ', 'Khối Đèn biển-Hải đồ', 'Khối Đèn biển'];
  expect(readIn(...cells).filter((read) => read.includes('|'))).toEqual([]);
});

it('takes a lead that is not yet given for no unit', () => {
  const units = inferUnits([{ text: 'Chưa phân công', count: 9, role: 'lead' }]);
  expect(units).toEqual([]);
});
