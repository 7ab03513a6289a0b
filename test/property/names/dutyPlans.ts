/**
 * How people say in a cell of names who does what and when: turns by quarter, all but one, the rest of the rooms, persons in
 * parentheses, parts of a body, roles without "phối hợp", documents and days beside a name, cells wholly in capitals. Who is
 * meant is written with each form; see `plans.ts` and `furtherPlans.ts` for the others.
 */
import { BOTH, HELP, LEAD, broken, formPlans, lowerHead } from './formPlans';
import type { Dice, Form } from './formPlans';
import type { WrittenOffice } from './offices';
import type { WrittenPlan } from './plans';

const PERSONS = ['Nguyễn Văn Bình', 'Trần Thị Thu Hà', 'Lê Quang Dũng', 'Phạm Đức Minh', 'Hoàng Thị Mai'];
const ADDRESS = ['ông', 'bà', 'Ông', 'đ/c', 'Đ/c', 'đồng chí', 'anh'];
const GROUPS = [
  'toàn ngành',
  'Toàn ngành',
  'toàn cơ quan',
  'toàn đơn vị',
  'toàn tỉnh',
  'các phòng còn lại',
  'các đơn vị còn lại',
  'các phòng, ban còn lại',
  'các phòng khác',
  'tất cả các phòng',
  'các phòng chức năng',
  'các phòng nghiệp vụ',
  'các đơn vị sự nghiệp',
  'các đơn vị cơ sở',
  'các thành viên BCĐ',
  'các tổ chức hội',
  'các cơ quan báo chí',
  'các huyện, thành phố',
  '12 xã, phường',
  '05 phòng chuyên môn',
  'toàn thể công chức, người lao động',
  'hai phòng còn lại',
];
const LIST = [', ', '; ', '\n', ' - ', ', ', '\n'];
const NOBODY = [
  'Tổ trưởng tổ công tác',
  'Thành viên tổ công tác',
  'Trưởng đoàn kiểm tra',
  'Người được phân công',
  'Theo quyết định phân công',
  'Phó Giám đốc phụ trách',
  'Lãnh đạo Sở phụ trách',
  'Kế toán trưởng',
  'Bộ phận chuyên môn',
  'Chưa có',
  'Không',
];

const person = (dice: Dice): string => `${dice.of(ADDRESS)} ${dice.of(PERSONS)}`;
const given = (dice: Dice): string => `${dice.of(ADDRESS)} ${dice.of(PERSONS).split(' ').at(-1) ?? ''}`;
const listed = (names: readonly string[], dice: Dice): string => names.join(dice.of(LIST));

const FORMS: readonly Form[] = [
  // Turns.
  { units: 2, roles: BOTH, text: ([a = '', b = '']) => `${a} (quý I), ${b} (quý II)` },
  { units: 2, roles: BOTH, text: ([a = '', b = '']) => `Quý I: ${a}; quý II: ${b}` },
  { units: 2, roles: BOTH, text: ([a = '', b = '']) => `Quý I, II: ${a}\nQuý III, IV: ${b}` },
  { units: 2, roles: BOTH, text: ([a = '', b = '']) => `${a} (6 tháng đầu năm); ${b} (6 tháng cuối năm)` },
  { units: 2, roles: BOTH, text: ([a = '', b = '']) => `Tháng 3: ${a}\nTháng 6: ${b}` },
  { units: 2, roles: BOTH, text: ([a = '', b = '']) => `${a} (T3, T6); ${b} (T9)` },
  { units: 2, roles: BOTH, text: ([a = '', b = '']) => `${a} hoặc ${b}` },
  { units: 2, roles: BOTH, text: ([a = '', b = '']) => `${a}, ${b} luân phiên` },
  // Persons beside a body.
  { units: 1, roles: BOTH, text: ([a = ''], dice) => `${a} (${person(dice)})` },
  { units: 1, roles: BOTH, text: ([a = ''], dice) => `${a} (${given(dice)})` },
  { units: 1, roles: BOTH, text: ([a = ''], dice) => `${a} (${person(dice)} phụ trách)` },
  { units: 1, roles: BOTH, text: ([a = ''], dice) => `${a} (${given(dice)} - TP)` },
  { units: 2, roles: BOTH, text: ([a = '', b = ''], dice) => `${a} (${given(dice)}), ${b} (${given(dice)})` },
  { units: 1, roles: BOTH, text: ([a = ''], dice) => `${a}, ${person(dice)}` },
  { units: 1, roles: LEAD, text: ([a = '']) => `Lãnh đạo ${a}`, free: 1 },
  { units: 1, roles: LEAD, text: ([a = '']) => `Lãnh đạo và chuyên viên ${a}`, free: 1 },
  { units: 1, roles: LEAD, text: ([a = '']) => `Cán bộ ${lowerHead(a)}`, free: 1 },
  { units: 1, roles: LEAD, text: ([a = '']) => `Văn thư ${a}`, free: 1 },
  { units: 1, roles: LEAD, text: ([a = '']) => `Công chức ${a}`, free: 1 },
  { units: 0, roles: BOTH, text: (_, dice) => dice.of(NOBODY) },
  // Groups, all but one, the rest.
  { units: 1, roles: BOTH, text: ([a = '']) => `Các phòng (trừ ${a})`, but: 1, group: true },
  { units: 1, roles: BOTH, text: ([a = '']) => `Các đơn vị trực thuộc, trừ ${a}`, but: 1, group: true },
  { units: 1, roles: BOTH, text: ([a = '']) => `Tất cả các phòng, ngoại trừ ${a}`, but: 1, group: true },
  { units: 1, roles: BOTH, text: ([a = '']) => `Toàn ngành (trừ ${a})`, but: 1, group: true },
  { units: 2, roles: HELP, text: ([a = '', b = '']) => `Các phòng (trừ ${a} và ${b})`, but: 2, group: true },
  { units: 2, roles: HELP, text: ([a = '', b = '']) => `${a}; các đơn vị (không bao gồm ${b})`, but: 1, group: true },
  { units: 1, roles: BOTH, text: ([a = ''], dice) => `${a}, ${dice.of(GROUPS)}`, group: true },
  { units: 1, roles: BOTH, text: ([a = ''], dice) => `${a} và ${dice.of(GROUPS)}`, group: true },
  { units: 2, roles: HELP, text: (names, dice) => `${listed(names, dice)}; ${dice.of(GROUPS)}`, group: true },
  { units: 1, roles: HELP, text: ([a = ''], dice) => `${a}\n${dice.of(GROUPS)}`, group: true },
  { units: 0, roles: BOTH, text: (_, dice) => dice.of(GROUPS), group: true },
  { units: 3, roles: HELP, text: ([a = '', b = '', c = '']) => `Các đơn vị: ${a}, ${b}, ${c}` },
  { units: 3, roles: HELP, text: ([a = '', b = '', c = '']) => `Các đơn vị gồm ${a}, ${b} và ${c}` },
  { units: 2, roles: HELP, text: ([a = '', b = '']) => `Gồm: ${a}; ${b}` },
  { units: 2, roles: HELP, text: ([a = '', b = '']) => `02 đơn vị: ${a}, ${b}` },
  // Parts of a body.
  { units: 1, roles: BOTH, text: ([a = '']) => `${a} (Bộ phận Một cửa)` },
  { units: 1, roles: BOTH, text: ([a = '']) => `Bộ phận Một cửa - ${a}`, free: 1 },
  { units: 1, roles: BOTH, text: ([a = '']) => `Bộ phận kế toán (${a})`, free: 1 },
  { units: 1, roles: BOTH, text: ([a = '']) => `Bộ phận văn thư thuộc ${a}`, free: 1 },
  // Roles in other words.
  { units: 2, roles: LEAD, text: ([a = '', b = '']) => `${a} (chính), ${b} (phụ)` },
  { units: 2, roles: LEAD, text: ([a = '', b = '']) => `${a} chủ trì, ${b} tham gia` },
  { units: 2, roles: LEAD, text: ([a = '', b = '']) => `${a} tham mưu; ${b} thẩm định` },
  { units: 2, roles: LEAD, text: ([a = '', b = '']) => `${a} soạn thảo; ${b} góp ý` },
  { units: 2, roles: LEAD, text: ([a = '', b = '']) => `${a} thực hiện; ${b} theo dõi` },
  { units: 2, roles: LEAD, text: ([a = '', b = '']) => `Chủ trì:\n${a}\nPhối hợp:\n${b}` },
  { units: 2, roles: LEAD, text: ([a = '', b = '']) => `- Chủ trì: ${a}\n- Phối hợp: ${b}` },
  { units: 2, roles: LEAD, text: ([a = '', b = '']) => `ĐVCT: ${a}; ĐVPH: ${b}` },
  { units: 2, roles: LEAD, text: ([a = '', b = '']) => `${a}; đề nghị ${b} phối hợp` },
  { units: 1, roles: LEAD, text: ([a = '']) => `Đơn vị thực hiện: ${a}` },
  { units: 1, roles: LEAD, text: ([a = '']) => `${a} (dự kiến)` },
  { units: 1, roles: LEAD, text: ([a = '']) => `${a} (đề xuất)` },
  { units: 1, roles: LEAD, text: ([a = '']) => `Theo phân công của ${a}`, free: 1 },
  // Documents, days and numbers beside a name.
  { units: 1, roles: BOTH, text: ([a = '']) => `${a} (theo CV 123/SNV-TCCB)` },
  { units: 1, roles: BOTH, text: ([a = '']) => `${a} (hạn 15/6)` },
  { units: 1, roles: BOTH, text: ([a = '']) => `${a} (trước ngày 30/6)` },
  { units: 2, roles: HELP, text: ([a = '', b = '']) => `${a} (02 người), ${b} (01 người)` },
  { units: 2, roles: HELP, text: ([a = '', b = '']) => `${a}: 02 đ/c; ${b}: 01 đ/c` },
  { units: 1, roles: BOTH, text: ([a = '']) => `${a} (*)` },
  { units: 1, roles: BOTH, text: ([a = '']) => `${a}*` },
  // Signs and lines.
  { units: 2, roles: BOTH, text: ([a = '', b = '']) => `${a} | ${b}` },
  { units: 2, roles: BOTH, text: ([a = '', b = '']) => `${a} \\ ${b}` },
  { units: 2, roles: BOTH, text: ([a = '', b = '']) => `${a},, ${b}` },
  { units: 2, roles: BOTH, text: ([a = '', b = '']) => `${a};\n${b};` },
  { units: 2, roles: BOTH, text: ([a = '', b = '']) => `• ${a}\n• ${b}` },
  { units: 2, roles: BOTH, text: ([a = '', b = '']) => `✓ ${a}\n✓ ${b}` },
  { units: 2, roles: BOTH, text: ([a = '', b = '']) => `I. ${a}\nII. ${b}` },
  { units: 2, roles: BOTH, text: ([a = '', b = '']) => `1- ${a}\n2- ${b}` },
  { units: 1, roles: BOTH, text: ([a = '']) => `"${a}"` },
  { units: 1, roles: BOTH, text: ([a = '']) => `[${a}]` },
  { units: 2, roles: BOTH, text: ([a = '', b = '']) => `${a}\n${b}`.toUpperCase() },
  { units: 1, roles: BOTH, text: ([a = ''], dice) => broken(a, dice).toUpperCase() },
  { units: 2, roles: BOTH, text: ([a = '', b = ''], dice) => `${broken(a, dice)}\n${b}`.toUpperCase() },
  { units: 2, roles: BOTH, text: ([a = '', b = ''], dice) => `${a},\n${broken(b, dice)}`.toUpperCase() },
  { units: 1, roles: BOTH, text: ([a = ''], dice) => `${a} và ${dice.of(GROUPS)}`.toUpperCase(), group: true },
  { units: 2, roles: HELP, text: (names) => `${names.join(', ')}, v.v.` },
  { units: 2, roles: HELP, text: (names) => `${names.join(', ')}…` },
];

/** Draws plans of each office, the same for the same seed: plain cells of its units, and the forms above among them. */
export function dutyPlans(seed: number, offices: readonly WrittenOffice[], rows: number, each: number): WrittenPlan[] {
  return formPlans({ forms: FORMS, separators: LIST, dresses: [], strides: [6151, 257] }, seed, offices, rows, each);
}
