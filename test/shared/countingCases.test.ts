/** The small cases of the counting rules, number by number. */
import { runThrough } from '../../src/core/flow/steps';
import { parsePeriod } from '../../src/core/time/period';
import { rollUp } from '../../src/core/rollup/rollUp';
import type { Counts, RollUp } from '../../src/core/rollup/types';
import { day, planOfTasks } from '../helpers/countPlan';
import type { CountedTask } from '../helpers/countPlan';
import { describeShared, sharedJson } from '../helpers/shared';

interface CountingCase {
  readonly case: string;
  readonly tasks: readonly CountedTask[];
  readonly period: string;
  readonly asOf: string;
  readonly rows: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
  readonly total: Readonly<Record<string, number | null>>;
}

function count({ tasks, period: code, asOf }: CountingCase): RollUp {
  const period = parsePeriod(code);
  if (period === null) throw new Error(`no period: ${code}`);
  return runThrough(rollUp(planOfTasks(tasks), { period, asOf: day(asOf), window: [day(asOf), day(asOf)] }));
}

describeShared('counting cases', ['counting-cases.json'], () => {
  const { cases } = sharedJson('counting-cases.json') as { cases: readonly CountingCase[] };

  it('has every case of the collection', () => {
    expect(cases).toHaveLength(41);
  });

  it.each(cases.map((each) => [`${each.case}: ${each.period} as of ${each.asOf}`, each] as const))('%s', (_, each) => {
    const result = count(each);
    const counted = Object.fromEntries(
      result.rows.map(({ unit, counts, coordinating }): [string, Counts & { coordinating?: number }] => [
        unit ?? '',
        coordinating === null ? counts : { ...counts, coordinating },
      ]),
    );
    expect(counted).toEqual(each.rows);
    expect(result.total).toEqual(each.total);
  });
});
