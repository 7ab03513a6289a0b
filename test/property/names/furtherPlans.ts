/**
 * How people fill cells of names beside plain lists: names cut by a line break, what a body does or is within the list,
 * persons with their posts and rooms, "như trên", contacts, groups with or without "các". Who is meant is written with each
 * form; see `plans.ts` for the plain ones.
 */
import { BOTH, HELP, LEAD, broken as brokenAt, formPlans, lowerHead } from './formPlans';
import type { Dice, Form } from './formPlans';
import type { WrittenOffice } from './offices';
import type { WrittenPlan } from './plans';

const PERSONS = ['Nguyễn Văn Bình', 'Trần Thị Thu Hà', 'Lê Quang', 'Phạm Đức Minh', 'Hoàng Thị Mai', 'Đỗ Hải'];
const GROUPS = [
  'các đơn vị liên quan',
  'các đơn vị có liên quan',
  'các cơ quan, đơn vị liên quan',
  'các phòng, ban liên quan',
  'các ban, ngành, đoàn thể',
  'các tổ chức chính trị - xã hội',
  'các tổ chức đoàn thể',
  'toàn thể cán bộ, công chức',
  'tất cả các đơn vị',
  'các bộ phận liên quan',
  'đơn vị liên quan',
  'các đơn vị được phân công',
  'các thành viên Ban Chỉ đạo',
  'các cá nhân có liên quan',
  'các đơn vị khác',
];
const DITTO = [
  'nt',
  'Nt',
  '-nt-',
  'NT',
  'như trên',
  'Như trên',
  '-như trên-',
  '″',
  '"',
  '”',
  'Như mục 1',
  '//',
  '-//-',
];
const LIST = [', ', '; ', '\n', ' - ', ',\n', ', '];

const person = (dice: Dice): string => dice.of(PERSONS);
const given = (dice: Dice): string => person(dice).split(' ').at(-1) ?? '';
const listed = (names: readonly string[], dice: Dice): string => names.join(dice.of(LIST));

const FORMS: readonly Form[] = [
  { units: 1, roles: BOTH, text: ([a = ''], dice) => broken(a, dice) },
  { units: 2, roles: BOTH, text: ([a = '', b = ''], dice) => `${broken(a, dice)}, ${broken(b, dice)}` },
  { units: 2, roles: BOTH, text: ([a = '', b = ''], dice) => `${broken(a, dice)}\n${b}` },
  { units: 3, roles: HELP, text: (names, dice) => names.map((name) => `- ${broken(name, dice)}`).join('\n') },
  { units: 3, roles: HELP, text: (names) => names.map((name) => `-${name}`).join('\n') },
  { units: 3, roles: HELP, text: (names) => names.join(' - ') },
  { units: 3, roles: HELP, text: (names) => names.join(' – ') },
  { units: 3, roles: HELP, text: (names) => names.join('\n\n') },
  { units: 3, roles: HELP, text: (names) => names.map((name) => `* ${name}`).join('\n') },
  { units: 3, roles: HELP, text: (names) => names.map((name, at) => `${at + 1}/ ${name}`).join('\n') },
  { units: 3, roles: HELP, text: (names) => names.map((name, at) => `(${at + 1}) ${name}`).join('; ') },
  { units: 3, roles: HELP, text: (names) => names.map((name, at) => `${'abc'.charAt(at)}) ${name}`).join('\n') },
  { units: 2, roles: LEAD, text: ([a = '', b = '']) => `${a} phối hợp với ${b}` },
  { units: 2, roles: LEAD, text: ([a = '', b = '']) => `${a} phối hợp cùng ${b}` },
  { units: 2, roles: LEAD, text: ([a = '', b = '']) => `${a} cùng ${b}` },
  { units: 2, roles: LEAD, text: ([a = '', b = '']) => `${a} (phối hợp: ${b})` },
  { units: 2, roles: LEAD, text: ([a = '', b = '']) => `${a} (PH: ${b})` },
  { units: 2, roles: LEAD, text: ([a = '', b = '']) => `${a} - ${b} phối hợp` },
  { units: 3, roles: LEAD, text: ([a = '', b = '', c = '']) => `${a} chủ trì; ${b}, ${c} phối hợp` },
  { units: 3, roles: LEAD, text: ([a = '', b = '', c = '']) => `CT: ${a}\nPH: ${b}, ${c}` },
  { units: 3, roles: LEAD, text: ([a = '', b = '', c = '']) => `${a} là đơn vị đầu mối, phối hợp với ${b} và ${c}` },
  { units: 2, roles: BOTH, text: ([a = '', b = '']) => `${a} và ${b}` },
  { units: 2, roles: BOTH, text: ([a = '', b = '']) => `${a} và ${b} (theo lĩnh vực)` },
  { units: 3, roles: HELP, text: ([a = '', b = '', c = '']) => `${a}, ${b} và ${c}` },
  { units: 3, roles: HELP, text: ([a = '', b = '', c = '']) => `${a}, ${b}, cùng ${c}` },
  { units: 2, roles: BOTH, text: ([a = '', b = '']) => `${a}/${b}` },
  { units: 2, roles: BOTH, text: ([a = '', b = '']) => `${a} + ${b}` },
  { units: 2, roles: BOTH, text: ([a = '', b = '']) => `${a} & ${b}` },
  { units: 2, roles: HELP, text: ([a = '', b = '']) => `${a}. ${b}.` },
  { units: 1, roles: BOTH, text: ([a = '']) => `${a} (chủ trì)` },
  { units: 1, roles: LEAD, text: ([a = '']) => `Giao ${a}` },
  { units: 1, roles: LEAD, text: ([a = '']) => `${a} thực hiện` },
  { units: 1, roles: LEAD, text: ([a = '']) => `${a} (theo dõi, đôn đốc)` },
  { units: 1, roles: BOTH, text: ([a = '']) => `${a} (nếu có phát sinh)` },
  { units: 1, roles: BOTH, text: ([a = '']) => `${a} - cơ quan thường trực` },
  { units: 1, roles: LEAD, text: ([a = '']) => `${a} chịu trách nhiệm chính` },
  {
    units: 1,
    roles: LEAD,
    text: ([a = '']) => (/^(?:Phòng|Ban|Khoa|Tổ|Đội|Trạm|Khu)/u.test(a) ? `Trưởng ${lowerHead(a)}` : `Phụ trách ${a}`),
    free: 1,
  },
  { units: 1, roles: LEAD, text: ([a = '']) => `Lãnh đạo ${a}`, free: 1 },
  { units: 1, roles: BOTH, text: ([a = ''], dice) => `${a} (đ/c ${given(dice)})` },
  { units: 1, roles: BOTH, text: ([a = ''], dice) => `${a}: đ/c ${person(dice)}` },
  { units: 1, roles: BOTH, text: ([a = ''], dice) => `${a} - đ/c ${given(dice)}` },
  { units: 1, roles: BOTH, text: ([a = ''], dice) => `${a}\n(${person(dice)})` },
  { units: 1, roles: LEAD, text: ([a = ''], dice) => `Đ/c ${person(dice)} - ${a}`, free: 1 },
  { units: 1, roles: LEAD, text: ([a = ''], dice) => `Ông ${person(dice)}, ${a}`, free: 1 },
  { units: 1, roles: LEAD, text: ([a = ''], dice) => `${person(dice)} (${a})`, free: 1 },
  { units: 1, roles: LEAD, text: ([a = ''], dice) => `Đ/c ${given(dice)}, PCT UBND xã; ${a}` },
  { units: 1, roles: LEAD, text: ([a = '']) => `PCT UBND xã; ${a}` },
  { units: 1, roles: LEAD, text: ([a = '']) => `Phó Chủ tịch UBND phụ trách; ${a}` },
  { units: 1, roles: BOTH, text: ([a = ''], dice) => `${a}\nĐT: 0${913_000_000 + dice.below(900_000)}` },
  { units: 1, roles: BOTH, text: ([a = '']) => `${a} (Zalo 0912.345.678)` },
  { units: 1, roles: BOTH, text: ([a = ''], dice) => `${a}\nĐầu mối: ${person(dice)}, 0987654321` },
  { units: 1, roles: BOTH, text: ([a = '']) => `${a}\nvanthu@donvi.gov.vn` },
  { units: 2, roles: HELP, text: (names, dice) => `${listed(names, dice)}, ${dice.of(GROUPS)}`, group: true },
  { units: 1, roles: HELP, text: ([a = ''], dice) => `${a} và ${dice.of(GROUPS)}`, group: true },
  { units: 1, roles: HELP, text: ([a = ''], dice) => `${a}; ${dice.of(GROUPS)}`, group: true },
  { units: 1, roles: HELP, text: ([a = ''], dice) => `${a}\n${dice.of(GROUPS)}`, group: true },
  { units: 1, roles: LEAD, text: ([a = ''], dice) => `${a} cùng ${dice.of(GROUPS)}`, group: true },
  { units: 0, roles: HELP, text: (_, dice) => dice.of(GROUPS), group: true },
  { units: 0, roles: BOTH, text: (_, dice) => dice.of(DITTO) },
  { units: 1, roles: LEAD, text: ([a = ''], dice) => dice.of([`${a}, nt`, `nt; ${a}`]) },
  {
    units: 0,
    roles: LEAD,
    text: (_, dice) => dice.of(['Chưa phân công', 'Theo phân công', 'Tất cả', 'Ban lãnh đạo', '?']),
  },
];

/** At a space or behind a dash. */
function broken(name: string, dice: Dice): string {
  return brokenAt(name, dice, / |(?<=-)(?=\p{L})/gu);
}

/** What hands and other programs do to a cell. */
const DRESSES: readonly ((text: string) => string)[] = [
  ...Array<(text: string) => string>(22).fill((text) => text),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFD'),
  (text) => ` ${text} `,
  (text) => `${text}.`,
  (text) => `${text};`,
  (text) => text.replace(/ /gu, '  '),
  (text) => text.replace(/\n/gu, ' \n '),
  (text) => text.replace(/, /gu, ' , '),
  (text) => text.replace(/\s-\s/gu, '-'),
];

/** Draws plans of each office, the same for the same seed: plain cells of its units, and the forms above among them. */
export function furtherPlans(
  seed: number,
  offices: readonly WrittenOffice[],
  rows: number,
  each: number,
): WrittenPlan[] {
  return formPlans(
    { forms: FORMS, separators: LIST, dresses: DRESSES, strides: [7919, 131] },
    seed,
    offices,
    rows,
    each,
  );
}
