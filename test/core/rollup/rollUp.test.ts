/** What the counting cases do not show: rows and their order, names, sheets, days that were written, typos, the rate. */
import fc from '../../helpers/random';
import type { Plan } from '../../../src/core/plan/types';
import { ratePercent } from '../../../src/core/rollup/rate';
import { judgeTask } from '../../../src/core/rollup/judge';
import { rollUp } from '../../../src/core/rollup/rollUp';
import type { RollUp } from '../../../src/core/rollup/types';
import { parsePeriod } from '../../../src/core/time/period';
import { runThrough } from '../../../src/core/flow/steps';
import { day, planOfTasks, unit, openTask as task } from '../../helpers/countPlan';
import { countManyTasks } from '../../helpers/manyTasks';

function count(plan: Plan, code: string, asOf: string): RollUp {
  const period = parsePeriod(code);
  if (period === null) throw new Error(`no period: ${code}`);
  return runThrough(rollUp(plan, { period, asOf: day(asOf), window: [day('2023-02-01'), day('2023-02-28')] }));
}

describe('rows', () => {
  it('come in order: rooms of the catalogue with zeros, other leading units, collectives, nobody', () => {
    const units = [
      unit('B'),
      unit('HUYEN', 'Cấp huyện'),
      unit('A'),
      unit('TT', 'ĐƠN VỊ TRỰC THUỘC'),
      unit('SO', 'Sở, ngành'),
    ];
    const plan = planOfTasks(
      [task(), task({ lead: ['HUYEN'] }), task({ lead: [], leadGroups: 1 }), task({ lead: [], coord: ['SO', 'A'] })],
      units,
    );
    const { rows, coordinatingRows, total } = count(plan, '2023-02', '2023-02-15');
    expect(rows.map(({ unit: code, kind, counts, coordinating }) => [code, kind, counts.total, coordinating])).toEqual([
      ['B', 'Phòng', 0, 0],
      ['A', 'Phòng', 1, 1],
      ['TT', 'ĐƠN VỊ TRỰC THUỘC', 0, 0],
      ['HUYEN', 'Cấp huyện', 1, 0],
      ['các phòng, đơn vị 1', 'nhóm', 1, null],
      [null, '', 1, null],
    ]);
    expect(coordinatingRows).toEqual([{ unit: 'SO', name: 'Phòng SO', coordinating: 1 }]);
    expect(total.total).toBe(4);
  });

  it('have nobody only if a task of the period or a carried one has no lead', () => {
    const plan = planOfTasks([task(), task({ lead: [], months: [5] })]);
    expect(count(plan, '2023-02', '2023-02-15').rows.map((row) => row.unit)).toEqual(['A']);
    expect(count(plan, '2023-06', '2023-06-15').rows.map((row) => row.unit)).toEqual(['A', null]);
  });

  it('group fields by folded name and show the most frequent form of the whole plan', () => {
    const fields = ['Lĩnh vực  Việc làm', 'LĨNH VỰC VIỆC LÀM', 'LĨNH VỰC VIỆC LÀM', null];
    const months = [2, 2, 7, 2];
    const plan = planOfTasks(fields.map((field, index) => task({ field, months: [months[index] ?? 1] })));
    expect(count(plan, '2023-02', '2023-02-15').fields.map(({ name, counts }) => [name, counts.total])).toEqual([
      ['LĨNH VỰC VIỆC LÀM', 2],
    ]);
  });
});

describe('which tasks', () => {
  it('are those of counted sheets', () => {
    const plan = planOfTasks([task()]);
    const hidden = { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, counted: false })) };
    expect(count(hidden, '2023-02', '2023-02-15').total.total).toBe(0);
  });

  it('note how many rest on a typo', () => {
    const plan = planOfTasks([task(), task()]);
    const [first, ...rest] = plan.tasks;
    if (first === undefined) throw new Error('no task');
    const typo = { ...first, lead: { ...first.lead, matches: [{ unit: 'A', text: 'AA', how: 'typo' as const }] } };
    expect(count({ ...plan, tasks: [typo, ...rest] }, '2023-02', '2023-02-15').typoTasks).toBe(1);
  });

  it('of the second year of a school-year plan count in its periods and in its year, not in the first', () => {
    const plan = planOfTasks([task({ months: [], kind: 'later-year' })]);
    const both: Plan = {
      ...plan,
      years: [2023, 2024],
      tasks: plan.tasks.map((each) => ({
        ...each,
        due: { ...each.due, ym: [{ year: 2024, month: 3 }], deadline: day('2024-03-31') },
      })),
    };
    expect(['2023', '2024', '2024-03', '2024-04'].map((code) => count(both, code, '2024-04-10').total)).toMatchObject([
      { total: 0 },
      { total: 1, overdue: 1 },
      { total: 1, overdue: 1 },
      { total: 0, carriedOver: 1 },
    ]);
  });
});

describe('deadlines', () => {
  function judged(due: Partial<Plan['tasks'][number]['due']>, code: string, asOf: string) {
    const [first] = planOfTasks([task()]).tasks;
    if (first === undefined) throw new Error('no task');
    return judgeTask({ ...first, due: { ...first.due, ...due } }, parsePeriod(code), day(asOf), 2023);
  }

  it('written as a day hold in every period', () => {
    const due = { kind: 'date', explicitDay: true, deadline: day('2023-02-09') } as const;
    expect(judged(due, '2023-02', '2023-02-09').class).toBe('not-started');
    expect(judged(due, '2023-Q1', '2023-02-10').class).toBe('overdue');
  });

  it('of a later year never make a task overdue in the plan’s year', () => {
    const due = { kind: 'later-year', months: [], deadline: day('2024-03-31') } as const;
    expect(judged(due, '2023', '2024-06-01')).toMatchObject({ class: 'not-started', deadline: null });
  });
});

describe('what remains', () => {
  it('is split by the classes of the table, with unreported and unclear ones counted among them', () => {
    const plan = planOfTasks([
      task({ progress: { state: 'in-progress', on: null } }),
      task({ progress: { state: 'unclear', on: null } }),
      task({ progress: { state: 'unreported', on: null } }),
      task({ progress: { state: 'not-started', on: null } }),
      task({ progress: { state: 'deferred', on: null, to: 5 } }),
      task({ progress: { state: 'ongoing', on: null } }),
      task({ progress: { state: 'done', on: null } }),
      task({ progress: { state: 'cancelled', on: null } }),
    ]);
    expect(count(plan, '2023-02', '2023-03-02').remaining).toEqual({
      overdue: 4,
      inProgress: 0,
      notStarted: 0,
      deferred: 1,
      unreported: 1,
      unclear: 1,
      ongoing: 1,
    });
  });
});

describe('the rate', () => {
  it.each([
    [153, 163, 93.9],
    [1, 3, 33.3],
    [2, 3, 66.7],
    [1, 16, 6.3],
    [23, 80, 28.8],
    [1, 8, 12.5],
    [0, 5, 0],
    [5, 5, 100],
  ])('of %i in %i is %d', (part, whole, expected) => expect(ratePercent(part, whole)).toBe(expected));

  it('is none for 0 of 0', () => expect(ratePercent(0, 0)).toBeNull());

  it('is the nearest tenth, a half going up', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 100000n }), fc.bigInt({ min: 1n, max: 100000n }), (part, whole) => {
        const tenths = BigInt(Math.round((ratePercent(Number(part), Number(whole)) ?? -1) * 10));
        const twice = 2000n * part - 2n * tenths * whole;
        expect(twice >= -whole && twice < whole).toBe(true);
      }),
    );
  });
});

describe('a very large plan', () => {
  it('is counted with pauses on the way', () => {
    const { pauses, result } = countManyTasks();
    expect(result.total.total).toBe(25_000);
    expect(pauses).toBe(100);
  });
});
