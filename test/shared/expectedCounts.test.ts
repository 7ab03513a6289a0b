/** The roll-ups of the tracked plans as they must come out, counted from the tasks a careful reader read. */
import { foldCase } from '../../src/core/text/fold';
import { runThrough } from '../../src/core/flow/steps';
import { parsePeriod } from '../../src/core/time/period';
import { rollUp } from '../../src/core/rollup/rollUp';
import { day, planOfTasks } from '../helpers/countPlan';
import type { CountedTask } from '../helpers/countPlan';
import { describeShared, sharedJson } from '../helpers/shared';

type Numbers = Readonly<Record<string, number | null>>;

interface Expected {
  readonly file: string;
  readonly period: string;
  readonly asOf: string;
  readonly rows: Readonly<Record<string, Numbers>>;
  readonly fields: Readonly<Record<string, Numbers>>;
  readonly total: Numbers;
}

const PLANS = ['hai-duong-t01-06-theo-doi', 'quang-tri-1-54', 'cchc-1-27', 'thang-2-nhap-tay'];

describeShared('expected counts', ['expected-counts.json', ...PLANS.map((name) => `${name}.truth.json`)], () => {
  const { results } = sharedJson('expected-counts.json') as { results: readonly Expected[] };

  it('has every roll-up of the collection', () => {
    expect(results).toHaveLength(26);
  });

  it.each(results.map((each) => [`${each.file} ${each.period} as of ${each.asOf}`, each] as const))('%s', (_, each) => {
    const period = parsePeriod(each.period);
    if (period === null) throw new Error(`no period: ${each.period}`);
    const truth = sharedJson(`${each.file.replace('.xlsx', '')}.truth.json`) as { tasks: readonly CountedTask[] };
    const plan = planOfTasks(truth.tasks);
    const result = runThrough(rollUp(plan, { period, asOf: day(each.asOf), window: [day(each.asOf), day(each.asOf)] }));
    const units = result.rows.filter(({ coordinating }) => coordinating !== null);
    const rows = Object.fromEntries(
      units.map(({ unit, counts, coordinating }) => [unit ?? '', { ...counts, coordinating }]),
    );
    expect(rows).toEqual(withoutCollectives(each.rows));
    expect(result.total).toEqual(each.total);
    for (const { name, counts } of result.fields)
      expect({ name, ...additive({ ...counts }) }).toEqual(fieldOf(each, name));
    expect(result.fields).toHaveLength(new Set(Object.keys(each.fields).map(foldCase)).size);
  });
});

/** Numbers that stay the same when rows are put together: all but rates and distinct contents. */
function additive(numbers: Numbers): Record<string, number> {
  const apart = new Set(['rate', 'rateDue', 'distinct', 'distinctCompleted']);
  return Object.fromEntries(
    Object.entries(numbers).flatMap(([key, count]) => (apart.has(key) ? [] : [[key, count ?? 0]])),
  );
}

/**
 * The file keys fields by their spelling, and one field is spelled in two ways that differ in case only; counting puts
 * them together (counting rule 10). So the numbers of all spellings are added up.
 */
function fieldOf(expected: Expected, name: string): Record<string, unknown> {
  const sum: Record<string, number> = {};
  for (const [spelling, numbers] of Object.entries(expected.fields)) {
    if (foldCase(spelling) !== foldCase(name)) continue;
    for (const [key, count] of Object.entries(additive(numbers))) sum[key] = (sum[key] ?? 0) + count;
  }
  return { name, ...sum };
}

function withoutCollectives(rows: Expected['rows']): Expected['rows'] {
  return Object.fromEntries(Object.entries(rows).filter(([, numbers]) => numbers['coordinating'] !== undefined));
}
