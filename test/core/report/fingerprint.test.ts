import { planFingerprint } from '../../../src/core/report/fingerprint';
import type { Plan } from '../../../src/core/plan/types';
import { names, planOf, room } from '../../helpers/rollUps';
import type { TaskWords } from '../../helpers/rollUps';
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
  expect(runThrough(planFingerprint(PLAN))).toMatch(/^[0-9a-z]{6,11}$/);
});
