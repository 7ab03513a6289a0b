/** Small plans of made-up offices: lead and coordinating cells as their people type them, and who is named in each. */
import { createDice } from '../../helpers/nameCells';
import type { WrittenOffice, WrittenUnit } from './offices';

/** A cell of a plan, and who is named in it. */
export interface WrittenCell {
  readonly role: 'lead' | 'coordinating';
  readonly text: string;
  /** Codes of the units named, distinct. */
  readonly units: readonly string[];
  /** Codes of units that may be read besides: the room of a person who is named. */
  readonly may?: readonly string[];
  /** Whether a collective is named besides. */
  readonly collective: boolean;
}

/** A plan with the office that it is of. */
export interface WrittenPlan {
  readonly office: WrittenOffice;
  readonly cells: readonly WrittenCell[];
}

type Dice = ReturnType<typeof createDice>;

const COLLECTIVES = [
  'các phòng, đơn vị liên quan',
  'Các đơn vị liên quan',
  'các cơ quan, đơn vị có liên quan',
  'các sở, ban, ngành',
  'các xã, phường',
  'các đơn vị trực thuộc',
  'các phòng chuyên môn',
  'các tổ chức, cá nhân liên quan',
  'các địa phương',
  'các doanh nghiệp',
  'các phòng, khoa',
  'các hội, đoàn thể',
  'toàn thể cán bộ, viên chức',
  'UBND các xã, phường, đặc khu',
  'các trường học trên địa bàn',
  'cấp ủy các cấp',
  'mọi công dân',
  'các nhà thầu',
];
const PERSONS = [
  'Đ/c Nguyễn Văn An',
  'đ/c Bình',
  'Ông Trần Văn Cường',
  'Bà Lê Thị Dung',
  'đồng chí Lê Minh',
  'Đ/c Hà (PGĐ)',
  'chị Hoa',
  'Nguyễn Thị Hoa',
  'A. Tuấn',
  'thầy Dũng',
  'lãnh đạo Sở',
];
const CONTACTS = ['(SĐT 0912 345 678)', '(ĐT: 0203.3825.123)', '\nEmail: an.nv@tinh.gov.vn', '- 0987 654 321'];
const NOTES = [
  '(chủ trì)',
  '(đầu mối)',
  '(đầu mối tổng hợp)',
  '(thường trực)',
  '(nếu có)',
  '(tổng hợp)',
  'chủ trì',
  'chủ trì, tham mưu',
  'theo chức năng, nhiệm vụ',
  '(phần kinh phí)',
  '- đầu mối tổng hợp',
  '(từ tháng 3)',
  '(theo phân công)',
  'phối hợp thực hiện',
];
/** Parts names in all or most cells of a plan. */
const HABITS = [', ', ', ', ', ', '; ', '; ', '\n', '\n- ', ' - ', ';\n', ',\n', '/', ' + '];
/** Parts them in some cells. */
const OTHERS = [
  ', ',
  '; ',
  '\n',
  ' và ',
  ',',
  ' ; ',
  ' - ',
  '/',
  ' / ',
  ' & ',
  '. ',
  ' cùng ',
  ' và ',
  ' – ',
  '\n+ ',
  ' với ',
];

/** Draws how often what stands: three times out of a hundred for 3. */
function chance(dice: Dice, percent: number): boolean {
  return dice.below(1000) < percent * 10;
}

/** Draws plans of each office, the same for the same seed. */
export function writtenPlans(
  seed: number,
  offices: readonly WrittenOffice[],
  rows: number,
  each: number,
): WrittenPlan[] {
  return offices.flatMap((office, at) =>
    Array.from({ length: each }, (_, index) => ({
      office,
      cells: cellsOf(office, createDice(seed * 1009 + at * 31 + index), rows),
    })),
  );
}

function cellsOf(office: WrittenOffice, dice: Dice, rows: number): WrittenCell[] {
  const habit = dice.of(HABITS);
  // Where the communes are a unit of the office, they are no collective.
  const communes = office.units.some(({ ways }) => ways.some((way) => /các xã|cấp xã/iu.test(way)));
  const groups = COLLECTIVES.filter((group) => !communes || !group.includes('xã'));
  /** Of some the plan uses the full name, of others a short form. */
  const mostly = new Map(office.units.map((unit) => [unit, dice.of([unit.ways[0] ?? '', ...unit.ways])]));
  const often = shuffled(office.units, dice);
  const draw = (): WrittenUnit => often[Math.min(dice.below(often.length), dice.below(often.length))] as WrittenUnit;
  const capitals = chance(dice, 4);
  const write = (unit: WrittenUnit): string => (chance(dice, 75) ? (mostly.get(unit) ?? '') : dice.of(unit.ways));
  const cells: WrittenCell[] = [];
  for (let row = 0; row < rows; row++) {
    const leads = some(draw, dice.of([1, 1, 1, 1, 1, 1, 1, 2, 2, 3]));
    cells.push(cellOf('lead', leads, { dice, habit, write, capitals, groups }));
    if (chance(dice, 15)) continue;
    const helpers = some(draw, dice.of([1, 1, 1, 2, 2, 2, 3, 3, 4, 5])).filter((unit) => !leads.includes(unit));
    cells.push(cellOf('coordinating', helpers, { dice, habit, write, capitals, groups }));
  }
  return cells.filter(({ text }) => text.trim() !== '');
}

interface Hand {
  readonly dice: Dice;
  readonly habit: string;
  readonly write: (unit: WrittenUnit) => string;
  readonly capitals: boolean;
  readonly groups: readonly string[];
}

function cellOf(
  role: WrittenCell['role'],
  units: readonly WrittenUnit[],
  { dice, habit, write, capitals, groups }: Hand,
): WrittenCell {
  const separator = chance(dice, 85) ? habit : dice.of(OTHERS);
  const parts = units.map((unit) => {
    const noted = chance(dice, 3) ? ` ${dice.of(NOTES)}` : '';
    const reached = chance(dice, 1) ? ` ${dice.of(CONTACTS)}` : '';
    return `${write(unit)}${noted}${reached}`;
  });
  const collective = chance(dice, role === 'lead' ? 3 : 22);
  if (collective) parts.push(dice.of(groups));
  if (chance(dice, 3)) parts.splice(dice.below(2) * parts.length, 0, dice.of(PERSONS));
  const linked = chance(dice, 15);
  let text = parts.reduce((whole, part, index) => {
    if (index === 0) return part;
    return whole + (linked && index === parts.length - 1 ? ' và ' : separator) + part;
  }, '');
  if (separator === '\n- ' && text !== '') text = `- ${text}`;
  if (chance(dice, 2)) text = wrapped(text, dice);
  if (units.length > 1 && !collective && chance(dice, 5)) text = inOrder(parts, role, dice);
  if (role === 'coordinating' && chance(dice, 2)) text = `Phối hợp: ${text}`;
  text = smudged(text, dice);
  if (capitals && role === 'lead') text = text.toUpperCase();
  return { role, text, units: [...new Set(units.map(({ code }) => code))], collective };
}

/** The names counted off, or with what each of them does. */
function inOrder(parts: readonly string[], role: WrittenCell['role'], dice: Dice): string {
  const [first = '', ...rest] = parts;
  const forms = [
    parts.map((part, index) => `${index + 1}. ${part}`).join('\n'),
    parts.map((part, index) => `${index + 1}) ${part}`).join('; '),
    parts.map((part) => `+ ${part}`).join('\n'),
    parts.join('\n\n'),
    `${parts.slice(0, -1).join(', ')}, và ${parts.at(-1) ?? ''}`,
  ];
  const leading = [
    `${first} chủ trì, phối hợp với ${rest.join(', ')}`,
    `Chủ trì: ${first}; phối hợp: ${rest.join(', ')}`,
    `${first} (chủ trì), ${rest.join(', ')} (phối hợp)`,
    `${first} (p/h ${rest.join(', ')})`,
  ];
  return dice.of(role === 'lead' ? [...forms, ...leading] : forms);
}

/** A name that is pasted from a document goes on in a second line. */
function wrapped(text: string, dice: Dice): string {
  const spaces = [...text.matchAll(/ /gu)].map(({ index }) => index);
  const at = spaces[dice.below(Math.max(1, spaces.length))];
  return at === undefined ? text : `${text.slice(0, at)}\n${text.slice(at + 1)}`;
}

/** What hands do to a cell and nobody means. */
function smudged(text: string, dice: Dice): string {
  switch (dice.below(40)) {
    case 0:
      return `${text}.`;
    case 1:
      return ` ${text} `;
    case 2:
      return text.replaceAll(' ', '  ');
    case 3:
      return text.normalize('NFD');
    case 4:
      return text.replaceAll(' ', '\u00a0');
    case 5:
      return `${text};`;
    case 6:
      return `- ${text}`;
    case 7:
      return text.replaceAll('-', '–');
    case 8:
      return text.toUpperCase();
    case 9:
      return `${text}…`;
    case 10:
      return text.toLowerCase();
    case 11:
      return `(${text})`;
    default:
      return text;
  }
}

function some(draw: () => WrittenUnit, count: number): WrittenUnit[] {
  return [...new Set(Array.from({ length: count }, draw))];
}

function shuffled<Item>(items: readonly Item[], dice: Dice): Item[] {
  return [...items]
    .map((item) => ({ item, place: dice.below(100_000) }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
