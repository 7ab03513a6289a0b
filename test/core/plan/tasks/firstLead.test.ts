/** "Chủ trì, phối hợp" over one column: who is named first leads. */
import { issuesOf } from '../../../helpers/planOf';
import { planOf, sheetOf, workbookOf } from '../../../helpers/planVerbs';
import type { Plan } from '../../../../src/core/plan/types';

const UNITS = ['Tổ Kênh', 'Tổ Cống', 'Tổ Trạm'];

function read(cell: string, head = 'Đơn vị chủ trì, phối hợp'): Plan {
  const rows = [
    ['Stt', 'Nội dung', head, 'Thời hạn'],
    [1, 'Nạo vét kênh', cell, 'T3'],
    ...UNITS.map((unit, at) => [at + 2, `Trực ${at}`, unit, 'T4']),
  ];
  return planOf(workbookOf(sheetOf('Kế hoạch 2026', rows)), { year: 2026 });
}

function sides(plan: Plan): string {
  const [task] = plan.tasks;
  return `${task?.lead.units.join(' + ')} | ${[...(task?.coordinating.units ?? []), ...(task?.coordinating.collectives ?? [])].join(' + ')}`;
}

it.each([
  ['Tổ Kênh, Tổ Cống và Tổ Trạm', 'Tổ Kênh | Tổ Cống + Tổ Trạm'],
  ['Tổ Kênh / Tổ Cống', 'Tổ Kênh | Tổ Cống'],
  ['Tổ Kênh (Tổ Cống, Tổ Trạm)', 'Tổ Kênh | Tổ Cống + Tổ Trạm'],
  ['- Tổ Cống\n- Tổ Trạm', 'Tổ Cống | Tổ Trạm'],
  ['Tổ Cống\nTổ Trạm', 'Tổ Cống | Tổ Trạm'],
  ['Tổ Trạm; các tổ liên quan', 'Tổ Trạm | các tổ liên quan'],
  ['Tổ Trạm', 'Tổ Trạm | '],
  ['Tổ Cống phối hợp; Tổ Trạm chủ trì', 'Tổ Trạm | Tổ Cống'],
])('%j is %s', (cell, wanted) => {
  expect(sides(read(cell))).toBe(wanted);
  expect(sides(read(cell, 'Chủ trì/Phối hợp'))).toBe(wanted);
});

it('two that are joined lead together, and a heading of leads alone leaves all of them leads', () => {
  expect(sides(read('Tổ Kênh và Tổ Cống'))).toBe('Tổ Kênh + Tổ Cống | ');
  expect(sides(read('Tổ Kênh, Tổ Cống', 'Đơn vị chủ trì'))).toBe('Tổ Kênh + Tổ Cống | ');
});

it('it is said that those who coordinate stand in the cell of the leads', () => {
  const issues = issuesOf('coordinating-in-lead', read('Tổ Kênh, Tổ Cống'));
  expect(issues.map(({ part }) => part)).toEqual(['Tổ Cống']);
});
