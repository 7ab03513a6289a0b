/** Tasks one by one as other programs take them: a record for each task and lead, seen from a period or from none. */
import type { Plan } from '../../../src/core/plan/types';
import { parsePeriod } from '../../../src/core/time/period';
import { runThrough } from '../../../src/core/flow/steps';
import { taskRecords } from '../../../src/core/rollup/taskRecords';
import type { TaskRecord } from '../../../src/core/rollup/taskRecords';
import { day, planOfTasks, unit, openTask as task } from '../../helpers/countPlan';

function recordsOf(plan: Plan, period: string | null, asOf = '2023-03-10'): readonly TaskRecord[] {
  const asked = period === null ? null : parsePeriod(period);
  return runThrough(taskRecords(plan, { period: asked, asOf: day(asOf) }));
}

test('a task of two leads is two records, numbered, of how many; one that nobody leads is one', () => {
  const records = recordsOf(
    planOfTasks([task({ lead: ['A', 'B'] }), task({ lead: [] })], [unit('A'), unit('B')]),
    null,
  );
  expect(records.map(({ lead, leadIndex, leadCount }) => [lead.type, lead.unit, leadIndex, leadCount])).toEqual([
    ['unit', 'A', 1, 2],
    ['unit', 'B', 2, 2],
    ['none', null, 1, 1],
  ]);
  expect(records[0]?.lead).toMatchObject({ name: 'Phòng A', kind: 'Phòng' });
  expect(records[2]?.lead).toEqual({ type: 'none', unit: null, name: '', kind: '', how: null });
});

test('a collective that leads is a lead of its own, under the text that stands there', () => {
  const [record] = recordsOf(planOfTasks([task({ lead: [], leadGroups: 1 })]), null);
  expect(record?.lead).toEqual({
    type: 'collective',
    unit: 'các phòng, đơn vị 1',
    name: 'Các phòng, đơn vị 1',
    kind: 'nhóm',
    how: null,
  });
});

test('without a period nothing is inside one or carried over, and each task is judged by its last month', () => {
  const records = recordsOf(planOfTasks([task({ months: [2] }), task({ months: [5] })]), null);
  expect(records.map(({ inPeriod, carriedOver, judged }) => [inPeriod, carriedOver, judged.class])).toEqual([
    [null, false, 'overdue'],
    [null, false, 'not-started'],
  ]);
});

test('with a period a task is inside it, open from before it, done from before it, or neither', () => {
  const done = { state: 'done', on: '2023-03-05' } as const;
  const records = recordsOf(
    planOfTasks([
      task({ months: [3] }),
      task({ months: [2] }),
      task({ months: [2], progress: done }),
      task({ months: [4] }),
    ]),
    '2023-03',
  );
  expect(records.map(({ inPeriod, carriedOver, carriedDone }) => [inPeriod, carriedOver, carriedDone])).toEqual([
    [true, false, false],
    [false, true, false],
    [false, true, true],
    [false, false, false],
  ]);
});
