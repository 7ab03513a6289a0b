/** The plan as rows of cells: title, month bands, fields, tasks, signatures, the way an office types them. */
import { SPELLINGS } from './department.mjs';
import { progressOf, YEAR } from './progress.mjs';
import { seeded } from './random.mjs';
import { FIELDS, WHEN_ASKED } from './work.mjs';

const SEED = 20260101;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
export const HEADER = [
  'Stt',
  'Nội dung',
  'Phòng, đơn vị chủ trì',
  'Cơ quan, đơn vị phối hợp',
  'Kết quả thực hiện',
  'Ngày hoàn thành',
  'Nguyên nhân khách quan',
  'Nguyên nhân chủ quan',
  'Hướng khắc phục',
  'Ghi chú',
];
export const HEADER_ROW = 6;
/** The header is typed again here, as at a page break. */
const HEADER_AGAIN = 7;
const LAST = HEADER.length - 1;
const COORDINATING = 3;
const SEPARATORS = ['; ', '; ', '; ', ', ', ', ', '\n', '. '];

/** Returns `{ rows, merges }`: rows of `{ value, style }` or null, and merged areas `[top, left, bottom, right]` (rows 1-based, columns 0-based). */
export function planSheet() {
  const random = seeded(SEED);
  const rows = [];
  const merges = [];
  const add = (cells) => rows.push(cells);
  const across = (text, style, from = 0) => {
    const cells = Array.from({ length: LAST + 1 }, (_, column) => ({ value: column === from ? text : null, style }));
    if (from > 0) cells[0] = { value: null, style };
    add(cells);
    merges.push([rows.length, from, rows.length, LAST]);
    return cells;
  };
  const header = () => add(HEADER.map((value) => ({ value, style: 'header' })));

  across('UBND TỈNH SÔNG LAM', 'left');
  across('SỞ NỘI VỤ', 'left-bold');
  across(`KẾ HOẠCH CÔNG TÁC NĂM ${YEAR}`, 'title');
  across('(Kèm theo Kế hoạch của Giám đốc Sở; cập nhật kết quả đến hết tháng 10)', 'subtitle');
  add([]);
  header();

  for (let month = 1; month <= 12; month += 1) {
    if (month === HEADER_AGAIN) header();
    across(`THÁNG ${String(month).padStart(2, '0')}`, 'band');
    for (const [index, field] of FIELDS.entries()) {
      const tasks = tasksOf(field, month);
      if (tasks.length === 0) continue;
      across(field.name, 'field', 1)[0] = { value: ROMAN[index], style: 'field-number' };
      addField(field, tasks, month);
    }
  }
  across('CÔNG VIỆC THỰC HIỆN KHI CÓ YÊU CẦU', 'band');
  for (const [index, [lead, content, coordinating]] of WHEN_ASKED.entries()) {
    add(taskRow(index + 1, content, spelled(lead), names(coordinating), progressOf(12, random)));
  }
  add([]);
  add([null, text('Nơi nhận:', 'left-bold'), null, null, null, null, null, text('GIÁM ĐỐC', 'sign')]);
  add([null, text('- UBND tỉnh (để báo cáo);', 'left')]);
  add([null, text('- Các phòng, đơn vị thuộc Sở;', 'left'), null, null, null, null, null, text('(Đã ký)', 'sign')]);
  add([null, text('- Lưu: VT, VP.', 'left')]);
  return { rows, merges };

  function addField(field, tasks, month) {
    const first = rows.length + 1;
    let group = -1;
    let number = 0;
    for (const [content, coordinating, at = 0, lead] of tasks) {
      if (field.groups !== undefined && at !== group) {
        group = at;
        across(field.groups[at], 'group', 1);
      }
      number += 1;
      // A typo of numbering, as it happens.
      const shown = month === 8 && field.lead === 'CCVC' && number === 3 ? 2 : number;
      const units = field.merged ?? coordinating;
      const spelledUnits = field.merged !== undefined && rows.length + 1 > first ? null : names(units);
      add(taskRow(shown, content, leadText(field, lead), spelledUnits, progressOf(month, random)));
    }
    if (field.merged !== undefined && tasks.length > 1) merges.push([first, COORDINATING, rows.length, COORDINATING]);
  }

  function leadText(field, lead) {
    if (lead === undefined) return spelled(field.lead);
    return lead.startsWith('=') ? lead.slice(1) || null : spelled(lead);
  }

  /** Mostly the usual spelling. */
  function spelled(code) {
    const [usual, ...others] = SPELLINGS[code];
    return others.length > 0 && random.chance(0.13) ? random.pick(others) : usual;
  }

  function names(codes) {
    if (codes.length === 0) return null;
    const list = codes.map(spelled);
    if (list.length > 1 && random.chance(0.05)) return list.map((name) => `- ${name}`).join('\n');
    const cell = list.join(random.pick(SEPARATORS));
    return random.chance(0.05) ? `${cell};` : cell;
  }
}

/** The tasks of a field in a month, sub-headings in order. */
function tasksOf(field, month) {
  const once = field.once.filter(([at]) => at === month).map(([, ...task]) => task);
  const quarter = month % 3 === 0 ? field.quarter : [];
  const tasks = [...once, ...quarter, ...field.every];
  return field.groups === undefined ? tasks : [...tasks].sort((a, b) => (a[2] ?? 0) - (b[2] ?? 0));
}

function taskRow(number, content, lead, coordinating, progress) {
  const { result, date, objective, subjective, remedy, note } = progress;
  return [
    { value: number, style: 'centre' },
    text(content, 'cell'),
    text(lead, 'cell'),
    text(coordinating, 'cell'),
    { value: result, style: typeof result === 'number' ? 'percent' : 'cell' },
    { value: date, style: typeof date === 'number' ? 'date' : 'cell' },
    text(objective, 'cell'),
    text(subjective, 'cell'),
    text(remedy, 'cell'),
    text(note, 'cell'),
  ];
}

function text(value, style) {
  return { value, style };
}
