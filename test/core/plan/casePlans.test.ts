/** The made-up plans of `test/cases` against what a careful reader read in them by hand: every miss is printed. */
import type { WorkbookGrids } from '../../../src/core/grid/grid';
import { casePlan } from '../../helpers/casePlan';
import type { CasePlanName } from '../../helpers/casePlan';
import { planOf } from '../../helpers/planVerbs';
import { scoreLines, scoreTasks } from '../../helpers/expectedPlan';

/** Where merged cells cannot be asked for, a blank lead or time below a filled one is taken for its lower part. */
const TAKEN_FOR_MERGED: Readonly<Record<CasePlanName, readonly string[]>> = {
  'plan-months': ['lead          11/12 91.7 %', '    Kế hoạch 2026!20 lead: ["TT","TTKN"] for []'],
  'plan-quarters': [],
  'plan-slips': ['months        29/30 96.7 %', '    Kế hoạch 2026!15 months: [3] for []'],
};

/** Every line of the score but those in which all is right. */
function misses(grids: WorkbookGrids, name: CasePlanName): readonly string[] {
  const plan = planOf(grids);
  const scores = scoreTasks([...plan.tasks, ...plan.agenda], casePlan(name).tasks);
  return scoreLines(new Map([...scores].filter(([, { judged, right }]) => judged !== right)));
}

describe.each(['plan-months', 'plan-quarters', 'plan-slips'] as const)('the made-up plan "%s"', (name) => {
  const { grids, tasks } = casePlan(name);

  it('is read task by task as by hand', () => {
    expect(tasks.length).toBeGreaterThanOrEqual(12);
    expect(misses(grids, name)).toEqual([]);
  });

  it('is read the same where nobody can ask for merged cells, blanks below a filled cell aside', () => {
    const unasked = { ...grids, sheets: grids.sheets.map((sheet) => ({ ...sheet, merges: null })) };
    expect(misses(unasked, name)).toEqual(TAKEN_FOR_MERGED[name]);
  });
});
