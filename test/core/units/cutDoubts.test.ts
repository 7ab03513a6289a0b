/** Names of which a plan without a catalogue does not tell whether they are one unit or two. */
import { runThrough } from '../../../src/core/flow/steps';
import { cutDoubts } from '../../../src/core/units/cutDoubts';
import { inferUnits } from '../../../src/core/units/inferUnits';
import { createNameReader } from '../../../src/core/units/nameReader';

/** The doubts about cells of a plan that has no catalogue, each text so many times. */
function doubtsOf(...cells: readonly (readonly [string, number])[]): string[] {
  const units = inferUnits(cells.map(([text, count]) => ({ text, count, role: 'coordinating' })));
  const reader = createNameReader(units);
  const read = cells.map(([text, count]) => ({ names: reader.readNames(text), count }));
  return [...runThrough(cutDoubts(units, read)).values()].map(({ kind, text }) => `${kind}: ${text}`);
}

describe('is said of', () => {
  it.each([
    ['two halves with a dash that are never met apart', [['Đoàn Thuyền viên - Hội Thợ lặn', 1]], 'parted'],
    [
      'a name in which the letters of another body stand',
      [
        ['Hội đồng cảng và BKS', 1],
        ['BKS', 2],
      ],
      'joined',
    ],
    [
      'a name behind which another one stands without a mark',
      [
        ['Sở Biển và Thuế', 1],
        ['Sở Biển', 2],
      ],
      'joined',
    ],
    ['two names with a slash', [['Phòng Hải đồ / Xưởng', 1]], 'joined'],
    ['half a name, whose rest is unknown each time', [['Phòng Sóng, Gió biển', 1]], 'parted'],
    ['a body behind letters with a number', [['Phòng Hải đồ - NA số 3', 1]], 'joined'],
    ['a line that begins no body, below the same name always', [['PHÒNG HẢI ĐỒ\nSÁT BIỂN SỐ 3', 1]], 'parted'],
    [
      'a room that never stands without the Thanh tra behind its dash',
      [
        ['Phòng Tổ chức cán bộ - Thanh tra', 3],
        ['Thanh tra', 2],
      ],
      'parted',
    ],
    [
      'what a room does, if it begins like a body and always stands behind the room, in small letters',
      [
        ['Phòng Quản lý luồng, cơ sở neo đậu', 2],
        ['Phòng QLL', 1],
        ['Sở Tài chính, Phòng Quản lý luồng, cơ sở neo đậu', 1],
      ],
      'parted',
    ],
    ['letters with a comma between them, met once', [['P. LL,ĐB', 1]], 'joined'],
    [
      'a body whose rest is unknown, written out and in letters',
      [
        ['Báo và Phát thanh, TH tỉnh', 1],
        ['Báo và Phát thanh, Truyền hình tỉnh', 3],
      ],
      'parted',
    ],
    ['a room and a thôn in small letters behind its dash', [['P. HĐTP - thôn Đông Hạ', 1]], 'joined'],
    ['letters behind a name with a dash', [['Hội Thợ lặn - BQLDA luồng', 1]], 'joined'],
    ['a room and a cluster', [['Phòng Hải đồ và Cụm Phao số 2', 1]], 'joined'],
    [
      'a name with a dash, however often its first half is written short',
      [
        ['Hội Thợ lặn tỉnh - Nhà Truyền thống', 1],
        ['HTL tỉnh', 5],
      ],
      'joined',
    ],
    [
      'a room whose letters a comma cuts, where the plan writes lists so',
      [
        ['P. QT,X', 4],
        ['Phòng Hải đồ,Phòng Đèn biển,Phòng Kênh', 2],
      ],
      'parted',
    ],
    ['a list of a body and a team with a dash', [['CA xã - Tổ canh đèn biển', 1]], 'joined'],
  ] as const)('%s', (_, cells, kind) => {
    const doubts = doubtsOf(...cells);
    expect(doubts).toHaveLength(1);
    expect(doubts[0]).toBe(`${kind}: ${cells[0][0].replace('\n', ' ')}`);
  });
});

it('is said of a room that stands with another body always, be it behind a dash or in parentheses', () => {
  const doubts = doubtsOf(
    ['Văn phòng - Phòng Hải đồ - Sở Biển', 1],
    ['Phòng Hải đồ (Sở Biển)', 1],
    ['Sở Biển', 1],
    ['Văn phòng', 1],
  );
  expect(doubts).toEqual(['parted: Phòng Hải đồ - Sở Biển']);
});

describe('is not said of', () => {
  it.each([
    ['a name with a dash, met often', [['Phòng Kế hoạch - Tài chính', 4]]],
    ['a name with "và"', [['Sở Nông nghiệp và Môi trường', 1]]],
    [
      'an office of two bodies',
      [
        ['Văn phòng HĐND và UBND', 1],
        ['UBND', 2],
      ],
    ],
    ['two names with heads behind a comma', [['Phòng Hải đồ, Văn phòng', 1]]],
    ['a body with its name in small letters behind a room', [['Phòng Hải đồ, trường Hàng hải', 2]]],
    ['letters behind letters', [['VTV, VOV, TTXVN', 1]]],
    [
      'halves that stand by themselves, too',
      [
        ['Phòng Hải đồ - Đội Tuần tra', 1],
        ['Phòng Hải đồ', 1],
        ['Đội Tuần tra', 2],
      ],
    ],
    ['the number of a document', [['Hội đồng theo Quyết định số 22/QĐ-CV', 1]]],
    [
      'a name that its abbreviation tells',
      [
        ['Đoàn Thuyền viên - Hội Thợ lặn', 3],
        ['Phòng Hải đồ', 1],
      ],
    ],
  ] as const)('%s', (_, cells) => {
    expect(doubtsOf(...cells)).toEqual([]);
  });
});
