import { isSamePlan, planFingerprint } from '../../../src/core/plan/fingerprint';
import type { Plan } from '../../../src/core/plan/types';
import { names, planOf, room } from '../../helpers/rollUps';
import type { TaskWords } from '../../helpers/rollUps';
import { readPlan } from '../../../src/core/plan/readPlan';
import type { CellValue, MergedArea } from '../../../src/core/grid/grid';
import { runThrough } from '../../../src/core/flow/steps';

const UNITS = [room('VP', 'Văn phòng'), room('KHTC', 'Phòng Kế hoạch - Tài chính')];
const FIRST: TaskWords = { lead: names(['VP']), coordinating: names(['KHTC']), months: [7], state: 'in-progress' };
const SECOND: TaskWords = { lead: names(['KHTC']), months: [8], state: 'done' };
const PLAN = planOf(UNITS, [FIRST, SECOND]);

function withFirst(more: TaskWords): Plan {
  return planOf(UNITS, [{ ...FIRST, ...more }, SECOND]);
}

test.each<readonly [string, Plan]>([
  ['content', withFirst({ content: 'Việc khác' })],
  ['lead', withFirst({ lead: names(['VP', 'KHTC']) })],
  ['unread lead', withFirst({ lead: names(['VP'], { unknown: ['P. X'] }) })],
  ['coordinating unit', withFirst({ coordinating: names([]) })],
  ['month', withFirst({ months: [6] })],
  ['field', withFirst({ field: 'Lĩnh vực A' })],
  ['director', withFirst({ director: 'Ông An' })],
  ['state', withFirst({ state: 'done' })],
  ['day of completion', withFirst({ completedOn: '2026-07-20' })],
  ['percentage', withFirst({ percent: 40 })],
  ['deferral', withFirst({ deferredTo: 9 })],
  ['explanation', withFirst({ explanation: { remedy: 'Tăng cường đôn đốc' } })],
  ['a new task', planOf(UNITS, [FIRST, SECOND, {}])],
  ['name of a unit', planOf([room('VP', 'Văn phòng Sở'), room('KHTC', 'Phòng Kế hoạch - Tài chính')], [FIRST, SECOND])],
  ['hidden rows', planOf(UNITS, [FIRST, SECOND], { hiddenRows: 1 })],
])('a change of %s changes the mark', (_, changed) => {
  expect(runThrough(planFingerprint(changed))).not.toBe(runThrough(planFingerprint(PLAN)));
});

test('moving rows does not', () => {
  const moved = { ...PLAN, tasks: [...PLAN.tasks].reverse().map((task) => ({ ...task, row: task.row + 7 })) };
  expect(runThrough(planFingerprint(moved))).toBe(runThrough(planFingerprint(PLAN)));
});

test('a task of a sheet that does not count changes nothing', () => {
  const [first] = PLAN.tasks;
  if (first === undefined) throw new Error('no task');
  const plan = { ...PLAN, tasks: [...PLAN.tasks, { ...first, key: 'other', sheet: 'Nháp' }] };
  expect(runThrough(planFingerprint(plan))).toBe(runThrough(planFingerprint(PLAN)));
});

test('is short and safe inside the machine line', () => {
  expect(runThrough(planFingerprint(PLAN))).toMatch(/^[0-9a-z]{6,11}\.[0-9a-z]{6,11}$/);
});

describe('where merged areas were guessed', () => {
  const ROWS: readonly (readonly CellValue[])[] = [
    ['KẾ HOẠCH CÔNG TÁC NĂM 2026'],
    ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian', 'Kết quả thực hiện'],
    [1, 'Kiểm kê kho', 'Văn phòng', 'Phòng Tổ chức', 'Tháng 3', 'Hoàn thành'],
    [2, 'Sửa nhà xe', null, null, null, null],
    [3, 'Lập dự toán', 'Phòng Kế hoạch', null, 'Tháng 4', 'Đang thực hiện'],
    [4, 'Thẩm tra quyết toán', null, null, null, null],
  ];
  const LEAD: MergedArea = { top: 3, bottom: 4, left: 2, right: 2 };

  function markOf(rows: typeof ROWS, merges: readonly MergedArea[] | null): string {
    const sheet = { name: 'KH', visibility: 'visible', rows, formats: [], merges, hiddenRows: 0, own: null } as const;
    const read = runThrough(readPlan({ name: 'KH.xlsx', sheets: [sheet] }));
    if (!read.ok) throw new Error(read.refusal.code);
    return runThrough(planFingerprint(read.value));
  }

  const withCell = (row: number, column: number, value: CellValue) =>
    ROWS.map((cells, at) => (at === row ? cells.map((cell, place) => (place === column ? value : cell)) : cells));

  test.each([
    ['none is merged', []],
    ['leads are merged', [LEAD]],
    ['leads, times and coordinating units are', [LEAD, { ...LEAD, left: 3, right: 3 }, { ...LEAD, left: 4, right: 4 }]],
  ])('the plan is the same when %s', (_, merges) => {
    const kept = markOf(ROWS, merges);
    const now = markOf(ROWS, null);
    expect(isSamePlan(kept, now, true)).toBe(false);
    expect(isSamePlan(kept, now, false)).toBe(true);
  });

  test.each<readonly [string, number, number, CellValue]>([
    ['content', 3, 1, 'Sửa nhà kho'],
    ['lead', 2, 2, 'Phòng Kế hoạch'],
    ['blank lead', 3, 2, 'Phòng Kế hoạch'],
    ['coordinating unit', 2, 3, null],
    ['time', 4, 4, 'Tháng 5'],
    ['blank time', 3, 4, 'Tháng 3'],
    ['result', 4, 5, 'Hoàn thành'],
  ])('a change of a %s is still one', (_, row, column, value) => {
    expect(isSamePlan(markOf(ROWS, [LEAD]), markOf(withCell(row, column, value), null), false)).toBe(false);
  });

  test('a mark of one part is compared with what was read', () => {
    const [read = '', typed = ''] = markOf(ROWS, []).split('.');
    expect(isSamePlan(read, `${read}.x`, false)).toBe(true);
    expect(isSamePlan('x', `${read}.${typed}`, false)).toBe(false);
  });
});
