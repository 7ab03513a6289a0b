/**
 * Cells of unit names with what stands in them, made from the rules and not from the code: units of two made-up
 * catalogues in every usual writing, and around them what is no unit of theirs.
 */
import type { Unit } from '../../src/core/units/types';

/** A cell, and what a careful clerk reads in it. */
export interface NameCell {
  /** Which way of writing it is an example of. */
  readonly kind: string;
  readonly text: string;
  /** The column it stands in. */
  readonly role: 'lead' | 'coordinating';
  /** Codes of the units meant. */
  readonly units: readonly string[];
  /** Codes of units named as coordinating in a lead cell. */
  readonly coordinating: readonly string[];
  /** Whether something stands in it that is no unit of the catalogue and must not be lost. */
  readonly other: boolean;
}

/** Draws numbers from a seed: the same ones for the same seed. */
export function createDice(seed: number): { below(limit: number): number; of<Item>(items: readonly Item[]): Item } {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  return { below, of: (items) => items[below(items.length)] as (typeof items)[number] };
}

type Dice = ReturnType<typeof createDice>;

function units(lines: string): Unit[] {
  return lines
    .trim()
    .split('\n')
    .map((line): Unit => {
      const [code = '', name = '', short = '', kind = ''] = line.split('|').map((part) => part.trim());
      return {
        code,
        name,
        short: short === '' ? [] : short.split(';').map((each) => each.trim()),
        kind,
        source: 'catalogue',
      };
    });
}

/** A department of a province. */
export const DEPARTMENT = units(`
VP | Văn phòng Sở | VP | Phòng
TTR | Thanh tra Sở | TTra | Phòng
KHTC | Phòng Kế hoạch - Tài chính | P. KHTC | Phòng
TCCB | Phòng Tổ chức cán bộ | P. TCCB | Phòng
QLNN | Phòng Quản lý nguồn nước | P. QLNN | Phòng
HTCN | Phòng Hạ tầng cấp nước | P. HTCN | Phòng
CLN | Phòng Chất lượng nước | P. CLN | Phòng
PCUL | Phòng Phòng, chống úng lụt | P. PCUL | Phòng
TTQT | Trung tâm Quan trắc | TT QT | Đơn vị trực thuộc
TTKD | Trung tâm Kiểm định và Thí nghiệm nước | TT KĐTN | Đơn vị trực thuộc
CCTL | Chi cục Thủy lợi | CCTL | Đơn vị trực thuộc
BQL | Ban Quản lý dự án cấp nước | BQLDA | Đơn vị trực thuộc
UBT | UBND tỉnh | | UBND
VPUB | Văn phòng UBND tỉnh | VP UBND tỉnh | Sở, ngành
UBX | UBND các xã, phường | UBND cấp xã | UBND
STC | Sở Tài chính | | Sở, ngành
SNV | Sở Nội vụ | | Sở, ngành
SXD | Sở Xây dựng | | Sở, ngành
SKHCN | Sở Khoa học và Công nghệ | Sở KH&CN | Sở, ngành
SNNMT | Sở Nông nghiệp và Môi trường | Sở NN&MT | Sở, ngành
BXD | Bộ Xây dựng | | Bộ, cục
CAT | Công an tỉnh | CA tỉnh | Sở, ngành
HND | Hội Nông dân tỉnh | | Hội, đoàn thể
LDLD | Liên đoàn Lao động tỉnh | LĐLĐ tỉnh | Hội, đoàn thể
`);

/** A commune since July 2025. */
export const COMMUNE = units(`
VP | Văn phòng HĐND và UBND xã | VP HĐND-UBND | Phòng
PKT | Phòng Kinh tế | P. KT | Phòng
VHXH | Phòng Văn hóa - Xã hội | P. VH-XH | Phòng
CUDVC | Trung tâm Cung ứng dịch vụ công | TT CUDVC | Đơn vị trực thuộc
HCC | Trung tâm Phục vụ hành chính công | TT PVHCC | Đơn vị trực thuộc
CAX | Công an xã | | Khác
QSX | Ban Chỉ huy Quân sự xã | BCHQS xã | Khác
MTTQ | Ủy ban MTTQ Việt Nam xã | MTTQ xã | Hội, đoàn thể
DTN | Đoàn Thanh niên xã | | Hội, đoàn thể
HPN | Hội Phụ nữ xã | | Hội, đoàn thể
TYT | Trạm Y tế xã | | Đơn vị trực thuộc
DU | Đảng ủy xã | | Khác
UBT | UBND tỉnh | | UBND
STC | Sở Tài chính | | Sở, ngành
`);

/** Bodies that neither catalogue has, near enough to its names to tempt. */
const FOREIGN = [
  'Sở Y tế',
  'Sở Công Thương',
  'Sở KH&ĐT',
  'Sở Tư pháp',
  'Phòng Xây dựng',
  'Phòng Nội vụ',
  'Sở Chất lượng nước',
  'Trung tâm Hạ tầng cấp nước',
  'Phòng Quan trắc',
  'P. KHĐT',
  'P. TCHC',
  'P. QLĐĐ',
  'P. PCCC',
  'TP DLNC',
  'TT CNTT',
  'TT KĐCL',
  'Phòng Tài chính - Thống kê',
  'Phòng Tổ chức',
  'Phòng Quản lý',
  'Bộ Tài chính',
  'Bộ Nội vụ',
  'Ban Quản lý chợ',
  'UBND huyện Đông Giang',
  'UBND thành phố Hải Tân',
  'Công an huyện',
  'Hội Cựu chiến binh tỉnh',
  'Tập đoàn Viễn Phương',
  'Công ty TNHH Nước Việt',
  'Ngân hàng Chính sách xã hội',
  'Thanh tra tỉnh',
  'Trạm Bơm số 2',
];

const COLLECTIVES = [
  'các phòng, đơn vị liên quan',
  'Các phòng, đơn vị',
  'các sở, ban, ngành',
  'Các đơn vị trực thuộc',
  'các đơn vị có liên quan',
  'Các doanh nghiệp cấp nước',
  'các cơ quan, đơn vị',
];

const PERSONS = ['Đ/c Hùng', 'Đ/c Nguyễn Văn Hùng', 'đồng chí Thắng', 'Ông Trần Nam', 'Bà Lê Thu Hà', 'Đ/c Lan (PGĐ)'];
const POSTS = ['PGĐ', 'Phó Giám đốc', 'Chuyên viên', 'Trưởng phòng', 'CV', 'PTP'];
const PEOPLE = ['Trần Văn Nam', 'Lê Thị Hoa', 'Nguyễn An', 'Phạm Quốc Việt'];
const SEPARATORS = [
  '; ',
  '; ',
  ', ',
  ', ',
  ',',
  ';',
  '\n',
  '\n- ',
  ' và ',
  ' + ',
  ' - ',
  '/',
  ' | ',
  ';; ',
  ',\n',
  ' ; ',
];
const LIST_SEPARATORS = [', ', ', ', ',', ' và ', ', ', ' - ', '/', ' + '];

const ROOM = /^(?:Phòng|P\.) /u;

/** A unit in one of its usual writings. */
function written(unit: Unit, dice: Dice): string {
  const short = unit.short[0] ?? unit.name;
  const letters = short.replace(/^(?:P\.|TT|VP|Sở) /u, '');
  const room = ROOM.test(unit.name);
  const center = unit.name.startsWith('Trung tâm ');
  const forms = [unit.name, unit.name, short, short, unit.name.normalize('NFD'), unit.name.toUpperCase()];
  forms.push(unit.name.replace(/ - /g, '-'), unit.name.replace(/ - /g, ' – '), unit.name.replace(/ /g, '  '));
  forms.push(unit.name.charAt(0).toLowerCase() + unit.name.slice(1));
  if (room)
    forms.push(`Phòng ${letters}`, `P.${letters}`, `P ${letters}`, `P . ${letters}`, unit.name.replace('Phòng', 'P.'));
  if (center) forms.push(`Trung tâm ${letters}`, `TT. ${letters}`, unit.name.replace('Trung tâm', 'TT'));
  if (unit.name.startsWith('UBND tỉnh')) forms.push('Ủy ban nhân dân tỉnh', 'UBND Tỉnh', 'Uỷ ban nhân dân tỉnh');
  return dice.of(forms);
}

/** Different units of a catalogue. */
function some(catalogue: readonly Unit[], count: number, dice: Dice): Unit[] {
  const left = [...catalogue];
  return Array.from({ length: count }, () => left.splice(dice.below(left.length), 1)[0] as Unit);
}

const codesOf = (list: readonly Unit[]): string[] => list.map(({ code }) => code);

function joined(parts: readonly string[], separators: readonly string[], dice: Dice): string {
  return parts.reduce((text, part) => `${text}${dice.of(separators)}${part}`);
}

/** A letter of a word of the name put in, left out, exchanged or doubled; heads and abbreviations stay. */
function mistyped(name: string, dice: Dice): string {
  const words = name.split(' ');
  const places = words.flatMap((word, at) =>
    at > 0 && word.length >= 3 && /^\p{Ll}|^\p{Lu}\p{Ll}/u.test(word) ? [at] : [],
  );
  const at = dice.of(places);
  const letters = Array.from(words[at] ?? '');
  const place = 1 + dice.below(letters.length - 1);
  const ways = [
    () => letters.splice(place, 0, letters[place] ?? ''),
    () => letters.splice(place, 1),
    () => letters.splice(place, 1, dice.of(['k', 'x', 'z', 'w'])),
    () => {
      const [one, other] = [letters[place - 1] ?? '', letters[place] ?? ''];
      letters.splice(place - 1, 2, other, one);
    },
  ];
  dice.of(ways)();
  const word = letters.join('');
  if (word === words[at]) return mistyped(name, dice);
  words[at] = word;
  return words.join(' ');
}

type Part = Pick<NameCell, 'text' | 'units' | 'other'> & Partial<Pick<NameCell, 'role' | 'coordinating'>>;
type Maker = (dice: Dice, catalogue: readonly Unit[]) => Part;

const isCommune = (catalogue: readonly Unit[]): boolean => catalogue === COMMUNE;
const unitOf = (catalogue: readonly Unit[], dice: Dice, fits: (unit: Unit) => boolean): Unit =>
  dice.of(catalogue.filter(fits));

const MAKERS: Readonly<Record<string, Maker>> = {
  list: (dice, catalogue) => {
    const list = some(catalogue, 1 + dice.below(4), dice);
    return {
      text: joined(
        list.map((unit) => written(unit, dice)),
        SEPARATORS,
        dice,
      ),
      units: codesOf(list),
      other: false,
    };
  },
  'shared head': (dice, catalogue) => {
    const rooms = some(
      catalogue.filter(({ name }) => ROOM.test(name)),
      Math.min(2 + dice.below(3), isCommune(catalogue) ? 2 : 4),
      dice,
    );
    const short = dice.below(2) === 0;
    const parts = rooms.map((unit) => (short ? (unit.short[0] ?? '') : unit.name).replace(ROOM, ''));
    const head = dice.of(short ? ['Phòng ', 'P. ', 'Phòng: ', 'Các phòng: '] : ['Phòng ', 'Các phòng: ', 'Phòng: ']);
    const fits = rooms.every(({ name }) => !name.includes(','));
    const sure = fits ? rooms : rooms.slice(0, 1);
    const text = fits ? `${head}${joined(parts, LIST_SEPARATORS.slice(0, 5), dice)}` : (rooms[0]?.name ?? '');
    return { text, units: codesOf(sure), other: false };
  },
  'shared office': (dice, catalogue) => {
    if (isCommune(catalogue)) return { text: 'UBND tỉnh, Sở Tài chính', units: ['UBT', 'STC'], other: false };
    const offices = some(
      catalogue.filter(({ name }) => name.startsWith('Sở ')),
      2 + dice.below(3),
      dice,
    );
    const parts = offices.map(({ name }) => name.replace('Sở ', ''));
    return {
      text: `${dice.of(['Sở ', 'Các Sở: ', 'Các sở ', 'Sở: '])}${parts.join(', ')}`,
      units: codesOf(offices),
      other: false,
    };
  },
  typo: (dice, catalogue) => {
    const unit = unitOf(
      catalogue,
      dice,
      ({ name }) => /.\s(?:\p{Lu}?\p{Ll}{2,})/u.test(name) && !/UBND|Công an xã|Đảng ủy|Y tế xã/u.test(name),
    );
    const more = some(
      catalogue.filter((each) => each !== unit),
      dice.below(3),
      dice,
    );
    const parts = [mistyped(unit.name, dice), ...more.map((each) => written(each, dice))];
    return { text: joined(parts, ['; ', ', ', '\n'], dice), units: codesOf([unit, ...more]), other: true };
  },
  foreign: (dice, catalogue) => {
    const list = some(catalogue, dice.below(3), dice);
    const parts = list.map((unit) => written(unit, dice));
    parts.splice(dice.below(parts.length + 1), 0, dice.of(FOREIGN));
    return { text: joined(parts, ['; ', ', ', '\n', '\n- '], dice), units: codesOf(list), other: true };
  },
  collective: (dice, catalogue) => {
    const list = some(catalogue, dice.below(3), dice);
    const parts = [...list.map((unit) => written(unit, dice)), dice.of(COLLECTIVES)];
    return { text: joined(parts, ['; ', ', ', '\n', ' và '], dice), units: codesOf(list), other: true };
  },
  'collective first': (dice, catalogue) => {
    const list = some(catalogue, 1 + dice.below(2), dice);
    const parts = [dice.of(COLLECTIVES), ...list.map((unit) => written(unit, dice))];
    return { text: joined(parts, ['; ', '\n', ' và ', ', '], dice), units: codesOf(list), other: true };
  },
  communes: (dice, catalogue) => {
    const text = dice.of([
      'UBND các xã, phường',
      'UBND\ncác xã, phường',
      'UBND các xã\nphường',
      'UBND xã, phường',
      'UBND các xã/phường',
      'Ủy ban nhân dân các xã, phường',
      'UBND các xã và phường',
      'UBND\nxã, phường',
    ]);
    const list = some(
      catalogue.filter(({ code }) => code !== 'UBX'),
      dice.below(2),
      dice,
    );
    const before = dice.below(2) === 0;
    const parts = list.map((unit) => written(unit, dice));
    return {
      text: joined(before ? [text, ...parts] : [...parts, text], ['; ', ', ', '\n'], dice),
      units: isCommune(catalogue) ? codesOf(list) : before ? ['UBX', ...codesOf(list)] : [...codesOf(list), 'UBX'],
      other: isCommune(catalogue),
    };
  },
  'person beside': (dice, catalogue) => {
    const unit = dice.of(catalogue);
    const person = dice.of(PERSONS);
    return {
      text: dice.of([
        `${written(unit, dice)} (${person})`,
        `${written(unit, dice)}; ${person}`,
        `${person}\n${written(unit, dice)}`,
        `${written(unit, dice)} - ${person}`,
      ]),
      units: [unit.code],
      other: false,
    };
  },
  persons: (dice) => ({
    text: joined(
      some(
        PERSONS.map((text): Unit => ({ code: text, name: text, short: [], kind: '', source: 'plan' })),
        1 + dice.below(2),
        dice,
      ).map(({ name }) => name),
      ['; ', ', ', '\n'],
      dice,
    ),
    units: [],
    other: true,
  }),
  contacts: (dice, catalogue) => {
    const unit = dice.of(catalogue);
    const line = (): string =>
      dice.of([
        `${dice.of(POSTS)}: ${dice.of(PEOPLE)}`,
        `${dice.of(POSTS)} ${dice.of(PEOPLE)}`,
        'SĐT: 0900.000.000',
        'ĐT: 0900 000 111',
        'Điện thoại: 02300.000.000',
        '(0900000222)',
        'a.nguyen@vidu.gov.vn',
        'Email: tran.b@vidu.vn',
      ]);
    const lines = [written(unit, dice), line(), line()].slice(0, 2 + dice.below(2));
    return { text: lines.join(dice.of(['\n- ', '\n', '\n+ ', '; '])), units: [unit.code], other: false };
  },
  heads: (dice, catalogue) => {
    const commune = isCommune(catalogue);
    return dice.of<Part>(
      commune
        ? [
            { text: 'Trưởng phòng Kinh tế', units: ['PKT'], other: false },
            { text: 'Giám đốc Sở Tài chính', units: ['STC'], other: false },
            { text: 'Trưởng Công an xã', units: ['CAX'], other: false },
            { text: 'Chủ tịch UBND tỉnh', units: ['UBT'], other: false },
          ]
        : [
            { text: 'Giám đốc Sở Tài chính', units: ['STC'], other: false },
            { text: 'Giám đốc các Sở: Tài chính, Nội vụ', units: ['STC', 'SNV'], other: false },
            { text: 'Chủ tịch UBND tỉnh; Giám đốc Sở Xây dựng', units: ['UBT', 'SXD'], other: false },
            { text: 'Chủ tịch UBND các xã, phường', units: ['UBX'], other: false },
            { text: 'Chánh Văn phòng UBND tỉnh', units: ['VPUB'], other: false },
            { text: 'Chánh Văn phòng Sở, Trưởng phòng Kế hoạch - Tài chính', units: ['VP', 'KHTC'], other: false },
            { text: 'Giám đốc Công an tỉnh', units: ['CAT'], other: false },
            { text: 'Giám đốc các sở, ngành; Chủ tịch UBND cấp xã', units: ['UBX'], other: true },
          ],
    );
  },
  predicate: (dice, catalogue) => {
    const [one, other] = some(catalogue, 2, dice) as [Unit, Unit];
    const [a, b] = [written(one, dice), written(other, dice)];
    return dice.of<Part>([
      {
        text: `${a} chủ trì, phối hợp với ${b}`,
        units: [one.code],
        coordinating: [other.code],
        other: false,
        role: 'lead',
      },
      { text: `${a} chủ trì tham mưu`, units: [one.code], other: false, role: 'lead' },
      { text: `${a} chủ trì tham mưu, trình ban hành`, units: [one.code], other: false, role: 'lead' },
      { text: `${a} triển khai thực hiện`, units: [one.code], other: false, role: 'lead' },
      { text: `${a} (chủ trì); ${b}`, units: [one.code, other.code], other: false, role: 'lead' },
      { text: `${a} (P/h ${b})`, units: [one.code], coordinating: [other.code], other: false, role: 'lead' },
      {
        text: `Chủ trì: ${a}\nPhối hợp: ${b}`,
        units: [one.code],
        coordinating: [other.code],
        other: false,
        role: 'lead',
      },
      { text: `${a} (cùng với ${b})`, units: [one.code, other.code], other: false, role: 'coordinating' },
    ]);
  },
  'small letter': (dice, catalogue) => {
    const [one] = some(catalogue, 1, dice) as [Unit];
    const beside = dice.of([
      'chương trình nước sạch',
      'tổ giúp việc',
      'tổ xe',
      'bộ phận một cửa',
      'đội khảo sát',
      'hợp đồng thuê ngoài',
    ]);
    return { text: `${written(one, dice)}, ${beside}`, units: [one.code], other: true };
  },
  'broken line': (dice, catalogue) => {
    const unit = unitOf(catalogue, dice, ({ name }) => name.split(' ').length > 2 && !/UBND|,/.test(name));
    const spaces = [...unit.name.matchAll(/ (?!-)/g)].map(({ index }) => index);
    const at = dice.of(spaces);
    return { text: `${unit.name.slice(0, at)}\n${unit.name.slice(at + 1)}`, units: [unit.code], other: false };
  },
  'two letters': (dice, catalogue) => {
    const unit = unitOf(
      catalogue,
      dice,
      ({ short }) => /^P\. \p{Lu}{3,}$/u.test(short[0] ?? '') || /^TT \p{Lu}{3,}$/u.test(short[0] ?? ''),
    );
    const letters = Array.from(unit.short[0] ?? '');
    const from = letters.indexOf(' ') + 1;
    const places = letters.map((_, at) => at).filter((at) => at >= from);
    for (let times = 0; times < 2; times++)
      letters[places.splice(dice.below(places.length), 1)[0] ?? from] = dice.of(['X', 'R', 'M', 'W']);
    return { text: letters.join(''), units: [], other: true };
  },
};

/** Makes cells of every kind in turn. */
export function nameCells(
  seed: number,
  count: number,
): { readonly catalogue: readonly Unit[]; readonly cell: NameCell }[] {
  const dice = createDice(seed);
  const kinds = Object.entries(MAKERS);
  return Array.from({ length: count }, (_, index) => {
    const [kind, make] = kinds[index % kinds.length] as (typeof kinds)[number];
    const catalogue = dice.below(3) === 0 ? COMMUNE : DEPARTMENT;
    const part = make(dice, catalogue);
    return { catalogue, cell: { role: 'coordinating', coordinating: [], ...part, kind } };
  });
}
