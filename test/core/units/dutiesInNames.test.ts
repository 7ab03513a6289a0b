/** What cells of names say besides: turns, roles, exceptions, who works there; read without a catalogue and with one. */
import { runThrough } from '../../../src/core/flow/steps';
import { unitsOfPlan, type CountedText } from '../../../src/core/units/inferUnits';
import { createNameReader } from '../../../src/core/units/nameReader';
import type { CellNames, Unit } from '../../../src/core/units/types';

const NAMES = [
  'Phòng Hải đồ',
  'Phòng Luồng lạch',
  'Trạm Đèn biển',
  'Tổ Lặn số 2',
  'Văn phòng HĐND và UBND',
  'Phòng Sóng',
];

interface Told {
  readonly units: readonly string[];
  readonly groups: readonly string[];
  readonly unknown: readonly string[];
}

/** What a lead cell says in a plan in which all names stand by themselves, too. */
function toldBy(text: string, withCatalogue: boolean, names: readonly string[] = NAMES): Told {
  const cells = [...names, text].map((each): CountedText => ({ text: each, count: 2, role: 'lead' }));
  const units = withCatalogue
    ? names.map((name): Unit => ({ code: name, name, short: [], kind: '', source: 'catalogue' }))
    : runThrough(unitsOfPlan(null, cells));
  const { lead, coordinating } = createNameReader(units).readLead(text);
  const both = [lead, ...(coordinating === null ? [] : [coordinating])];
  const all = (of: (read: CellNames) => readonly string[]): string[] => both.flatMap(of);
  return {
    units: all((read) => read.units),
    groups: all((read) => read.collectives),
    unknown: all((read) => read.unknown),
  };
}

const WAYS = [
  ['with a catalogue', true],
  ['without one', false],
] as const;

describe.each(WAYS)('%s', (_, withCatalogue) => {
  it.each([
    'Quý I: Phòng Hải đồ; quý II: Trạm Đèn biển',
    'Quý I, II: Phòng Hải đồ\nQuý III, IV: Trạm Đèn biển',
    'Tháng 3: Phòng Hải đồ\nTháng 6: Trạm Đèn biển',
    'Phòng Hải đồ (quý I), Trạm Đèn biển (quý II)',
    'Phòng Hải đồ, Trạm Đèn biển luân phiên',
    'Phòng Hải đồ chủ trì, Trạm Đèn biển tham gia',
    'Phòng Hải đồ soạn thảo; Trạm Đèn biển góp ý',
    'ĐVCT: Phòng Hải đồ; ĐVPH: Trạm Đèn biển',
    '- CT: Phòng Hải đồ\n- PH: Trạm Đèn biển',
    'Phòng Hải đồ: 02 đ/c; Trạm Đèn biển: 01 đ/c',
    'Phòng Hải đồ \\ Trạm Đèn biển',
    '1- Phòng Hải đồ\n2- Trạm Đèn biển',
    'I. Phòng Hải đồ\nII. Trạm Đèn biển',
    'Gồm: Phòng Hải đồ; Trạm Đèn biển',
  ])('both are named in %j and nothing else', (text) => {
    expect(toldBy(text, withCatalogue)).toEqual({
      units: ['Phòng Hải đồ', 'Trạm Đèn biển'],
      groups: [],
      unknown: [],
    });
  });

  it.each([
    ['Các đơn vị gồm Tổ Lặn số 2, Trạm Đèn biển và Phòng Hải đồ', ['Tổ Lặn số 2', 'Trạm Đèn biển', 'Phòng Hải đồ']],
    ['02 đơn vị: Tổ Lặn số 2, Trạm Đèn biển', ['Tổ Lặn số 2', 'Trạm Đèn biển']],
    ['PHÒNG HẢI ĐỒ VÀ CÁC PHÒNG, BAN CÒN LẠI', ['Phòng Hải đồ']],
    ['Phòng Hải đồ\ncác xã, phường', ['Phòng Hải đồ']],
    ['Phòng Hải đồ\n05 phòng chuyên môn', ['Phòng Hải đồ']],
    ['Phòng Hải đồ và Toàn ngành', ['Phòng Hải đồ']],
  ])('%j names a group and %j', (text, units) => {
    const told = toldBy(text, withCatalogue);
    expect({ ...told, groups: told.groups.length }).toEqual({ units, groups: 1, unknown: [] });
  });

  it.each([
    'Các phòng (trừ Phòng Hải đồ)',
    'Các đơn vị (không bao gồm Phòng Hải đồ)',
    'Các phòng, không gồm Phòng Hải đồ',
    'Các phòng (trừ Phòng Hải đồ (Sở Biển) và Trạm Đèn biển)',
  ])('%j names nobody who is left out', (text) => {
    const told = toldBy(text, withCatalogue);
    expect({ ...told, groups: told.groups.length }).toEqual({ units: [], groups: 1, unknown: [] });
  });

  it('what a room does is no other room, be it all in capitals or over two lines', () => {
    const names = [...NAMES, 'Phòng Tham mưu'];
    for (const text of ['PHÒNG HẢI ĐỒ CHỦ TRÌ, THAM MƯU', 'Phòng Hải đồ chủ trì, tham\nmưu'])
      expect(toldBy(text, withCatalogue, names).units).toEqual(['Phòng Hải đồ']);
  });

  it('"cơ quan thường trực" behind a dash is what the body is, though another one is called so', () => {
    const names = [...NAMES, 'Cơ quan Thường trực Ban Chỉ huy'];
    const told = toldBy('Trạm Đèn biển - cơ quan thường trực', withCatalogue, names);
    expect(told.units).toEqual(['Trạm Đèn biển']);
  });
});

describe('without a catalogue', () => {
  it.each(['Công chức Phòng Hải đồ', 'Văn thư Phòng Hải đồ', 'Người được phân công', 'Thành viên tổ công tác'])(
    '%j makes no unit of its own',
    (text) => {
      const units = runThrough(
        unitsOfPlan(null, [
          { text: 'Phòng Hải đồ', count: 3, role: 'lead' },
          { text, count: 1, role: 'lead' },
        ]),
      );
      expect(units.map(({ name }) => name)).toEqual(['Phòng Hải đồ']);
    },
  );

  it.each([
    ['Phòng Nghiệp\nvụ Biển', 'Phòng Nghiệp vụ Biển'],
    ['BAN VÌ SỰ TIẾN\nBỘ CỦA NGƯ DÂN', 'BAN VÌ SỰ TIẾN BỘ CỦA NGƯ DÂN'],
    ['PHÒNG QUẢN LÝ\nBIỂN', 'PHÒNG QUẢN LÝ BIỂN'],
    ['Bộ môn\nBVB', 'Bộ môn BVB'],
    ['Phòng Hải đồ thuộc\nSở Biển', 'Phòng Hải đồ thuộc Sở Biển'],
    ['BQL chợ\nCửa Lạch', 'BQL chợ Cửa Lạch'],
    ['BĐD Hội\nNCT', 'BĐD Hội NCT'],
  ])('%j is one name over two lines', (text, name) => {
    const units = runThrough(unitsOfPlan(null, [{ text, count: 1, role: 'lead' }]));
    expect(units.map((unit) => unit.name)).toEqual([name]);
  });

  it.each([
    ['Phòng Hải đồ\n\nđội lặn', 'Phòng Hải đồ'],
    ['Phòng Đối ngoại\nVụ Biển', 'Phòng Đối ngoại'],
    ['Phòng Kế toán\nCông đoàn', 'Phòng Kế toán'],
    ['PHÒNG HẢI ĐỒ\nTRẠM ĐÈN BIỂN', 'PHÒNG HẢI ĐỒ'],
  ])('%j is %j and another', (text, name) => {
    const units = runThrough(unitsOfPlan(null, [{ text, count: 2, role: 'lead' }]));
    expect(units[0]?.name).toBe(name);
  });

  it('"BVĐK tỉnh" is no other hospital whose name begins so', () => {
    const names = ['Bệnh viện Đa khoa khu vực số 1'];
    expect(toldBy('BVĐK tỉnh', false, names).units).not.toContain(names[0]);
    expect(toldBy('BVĐK tỉnh', true, names).units).toEqual([]);
  });

  it('"Liên hiệp các Hội Khoa học tỉnh" is one body, and no group', () => {
    const told = toldBy('Liên hiệp các Hội Khoa học tỉnh và Công an tỉnh', false, ['Công an tỉnh']);
    expect({ units: told.units, groups: told.groups }).toEqual({ units: ['Công an tỉnh'], groups: [] });
  });
});

it.each([
  ['Trạm Đèn biển; PH Phòng Hải đồ', ['Trạm Đèn biển'], ['Phòng Hải đồ']],
  ['CT Phòng Sóng, PH Phòng Hải đồ', ['Phòng Sóng'], ['Phòng Hải đồ']],
  ['- CT: Phòng Sóng\n- PH: Phòng Hải đồ', ['Phòng Sóng'], ['Phòng Hải đồ']],
])('who leads and who helps is told by the letters before the names: %j', (text, leads, helps) => {
  const units = NAMES.map((name): Unit => ({ code: name, name, short: [], kind: '', source: 'catalogue' }));
  const { lead, coordinating } = createNameReader(units).readLead(text);
  expect([lead.units, coordinating?.units ?? []]).toEqual([leads, helps]);
});

it.each(['Đội 2', 'Tổ số 3', 'Chi bộ 4', 'Thôn 5', 'Tiểu đoàn 1', 'KHU PHỐ 6'])(
  'a body with its number leads, be it met once in a plan without a catalogue: %j',
  (text) => {
    const units = runThrough(unitsOfPlan(null, [{ text, count: 1, role: 'lead' }]));
    expect(createNameReader(units).readLead(text).lead).toMatchObject({ units: [text], unknown: [] });
  },
);

it('words with a figure that are no body are none by that', () => {
  const text = 'Nhiệm vụ 2';
  const units = runThrough(unitsOfPlan(null, [{ text, count: 1, role: 'lead' }]));
  expect(createNameReader(units).readLead(text).lead.units).toEqual([]);
});
