/** The order in which a meeting asks about late work. */
import type { Plan } from '../../../src/core/plan/types';
import { lateByUnit, longestLate } from '../../../src/core/rollup/longestLate';
import { count, names, planOf, room } from '../../helpers/rollUps';

const UNITS = [room('A', 'Phòng Bảo tàng'), room('B', 'Phòng Thư viện')];

function lateIn(plan: Plan): unknown {
  return longestLate(count(plan, '2026-07', '2026-08-05'), plan.year).map(({ task, days, carried }) => [
    task.content,
    days,
    carried,
  ]);
}

test('The longest late comes first, carried work among it; equal ones stay in the order of the plan', () => {
  const lead = names(['A']);
  const plan = planOf(UNITS, [
    { content: 'Tháng 7', lead },
    { content: 'Tháng 7 nữa', lead, state: 'in-progress' },
    { content: 'Tháng 4', lead, months: [4] },
    { content: 'Tháng 6', lead, months: [6] },
    { content: 'Đã xong', lead, months: [4], state: 'done', completedOn: '2026-07-09' },
    { content: 'Kỳ sau', lead, months: [8] },
  ]);
  expect(lateIn(plan)).toEqual([
    ['Tháng 4', 97, true],
    ['Tháng 6', 36, true],
    ['Tháng 7', 5, false],
    ['Tháng 7 nữa', 5, false],
  ]);
});

test('Work that was put off is late once its new term is past, and never without one', () => {
  const lead = names(['A']);
  const plan = planOf(UNITS, [
    { content: 'Lùi sang tháng 6', lead, months: [5], state: 'deferred', deferredTo: 6 },
    { content: 'Tạm dừng', lead, months: [5], state: 'deferred' },
    { content: 'Lùi sang tháng 9', lead, months: [7], state: 'deferred', deferredTo: 9 },
  ]);
  expect(lateIn(plan)).toEqual([['Lùi sang tháng 6', 36, true]]);
});

test('Late work stands under each of its units, in the order of the table', () => {
  const plan = planOf(UNITS, [
    { content: 'Của B', lead: names(['B']) },
    { content: 'Của hai', lead: names(['B', 'A']), months: [6] },
    { content: 'Không ai', months: [6] },
  ]);
  const rollUp = count(plan, '2026-07', '2026-08-05');
  const byUnit = lateByUnit(rollUp, longestLate(rollUp, plan.year));
  expect(byUnit.map(({ row, tasks }) => [row?.name ?? null, ...tasks.map(({ task }) => task.content)])).toEqual([
    ['Phòng Bảo tàng', 'Của hai'],
    ['Phòng Thư viện', 'Của hai', 'Của B'],
    ['', 'Không ai'],
  ]);
});
