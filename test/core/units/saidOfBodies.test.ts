/** Words around a name that say what a body does or which part is its: no units of their own, or said where a plan cannot tell. */
import { issuesOf } from '../../helpers/planOf';
import { planOf, sheetOf, workbookOf } from '../../helpers/planVerbs';
import type { Plan } from '../../../src/core/plan/types';

const UNITS = ['Phòng Kênh', 'Đội Cống', 'Ban Trạm bơm', 'Xưởng Cơ khí'];

function read(cell: string): Plan {
  const rows = [
    ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn'],
    [1, 'Nạo vét kênh', cell, null, 'T3'],
    ...UNITS.map((unit, at) => [at + 2, `Trực ${at}`, unit, UNITS[(at + 1) % UNITS.length] ?? '', 'T4']),
  ];
  return planOf(workbookOf(sheetOf('Kế hoạch 2026', rows)), { year: 2026 });
}

function sides({ tasks: [task] }: Plan): string {
  return [task?.lead.units.join(' + '), task?.coordinating.units.join(' + ')].filter((text) => text !== '').join(' | ');
}

it.each([
  ['ND1: Phòng Kênh; ND2: Đội Cống', 'Phòng Kênh + Đội Cống'],
  ['Nội dung 1: Phòng Kênh\nNội dung 2: Đội Cống', 'Phòng Kênh + Đội Cống'],
  ['Phần việc 1: Phòng Kênh', 'Phòng Kênh'],
  ['Chính: Phòng Kênh; phụ: Đội Cống', 'Phòng Kênh | Đội Cống'],
  ['Phòng Kênh [chính], Đội Cống [phụ]', 'Phòng Kênh | Đội Cống'],
  ['Phòng Kênh - chính, Đội Cống - phụ', 'Phòng Kênh | Đội Cống'],
  ['Phòng Kênh (chính), Đội Cống (phụ)', 'Phòng Kênh | Đội Cống'],
  ['Phòng Kênh kết hợp với Đội Cống', 'Phòng Kênh | Đội Cống'],
  ['Phân công Phòng Kênh, Đội Cống', 'Phòng Kênh + Đội Cống'],
  ['Do Phòng Kênh thực hiện', 'Phòng Kênh'],
  ['Phòng Kênh chưa gửi', 'Phòng Kênh'],
  ['Phòng Kênh gửi số liệu', 'Phòng Kênh'],
  ['Phòng Kênh ban hành', 'Phòng Kênh'],
])('%j names %s and nobody else', (cell, wanted) => {
  const plan = read(cell);
  expect(sides(plan)).toBe(wanted);
  expect(plan.units).toHaveLength(UNITS.length);
});

it.each([
  'Phòng Kênh tổng hợp',
  'Phòng Kênh > Đội Cống',
  'Phòng Kênh giúp Đội Cống',
  'Phòng Kênh trình Ban Trạm bơm',
  'Phòng Kênh kiểm tra Đội Cống',
  'Phòng Kênh hướng dẫn Đội Cống thực hiện',
  'Phòng Kênh nay là Đội Cống',
  'Phòng Kênh đến 15/3',
  'Phòng Kênh từ 01/7',
  'Phòng Kênh chủ trì nội dung 1',
  'Trưởng Xưởng Cơ khí',
])('%j is no unit that a plan without a catalogue can be sure of: it is said', (cell) => {
  const plan = read(cell);
  const said = [...issuesOf('name-unsure', plan), ...issuesOf('lead-unknown', plan)];
  const known = UNITS.includes(plan.tasks[0]?.lead.units.join() ?? '');
  expect(known || said.length > 0).toBe(true);
  expect(issuesOf('name-unsure', read('Phòng Kênh'))).toEqual([]);
});

it.each(['Công an xã', 'Nhà máy nước số 2', 'Phòng Kênh và Cống'])(
  '%s is a name of its own beside one that begins it',
  (name) => {
    const [begin = ''] = /^(?:Công an|Nhà máy nước|Phòng Kênh)/u.exec(name) ?? [];
    const rows = [
      ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn'],
      ...[name, begin, name, begin].map((unit, at) => [at + 1, `Việc ${at}`, unit, 'T4']),
    ];
    const plan = planOf(workbookOf(sheetOf('Kế hoạch 2026', rows)), { year: 2026 });
    expect(issuesOf('name-unsure', plan).filter(({ text }) => text === name)).toHaveLength(name.includes('và') ? 1 : 0);
  },
);
