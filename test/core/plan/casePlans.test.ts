/** The made-up plans of `test/cases` against what a careful reader read in them by hand: every miss is printed. */
import { flatten } from '../../../src/core/checks/flatten';
import { runChecks } from '../../../src/core/checks/runChecks';
import { runThrough } from '../../../src/core/flow/steps';
import type { WorkbookGrids } from '../../../src/core/grid/grid';
import { casePlan } from '../../helpers/casePlan';
import type { CasePlanName } from '../../helpers/casePlan';
import { planOf } from '../../helpers/planVerbs';
import { scoreLines, scoreTasks } from '../../helpers/truth';

/** Codes that are judged by no hand: they say what could not be checked, or how often something is written. */
const NOT_JUDGED: readonly string[] = ['check-not-applicable'];

/** Where merged cells cannot be asked for, a blank lead below a filled one is taken for its lower part. */
const TAKEN_FOR_MERGED: Readonly<Record<CasePlanName, readonly string[]>> = {
  'plan-months': ['lead          11/12 91.7 %', '    Kế hoạch 2026!20 lead: ["TT","TTKN"] for []'],
  'plan-quarters': [],
};

/** Every line of the score but those in which all is right. */
function misses(grids: WorkbookGrids, name: CasePlanName): readonly string[] {
  const plan = planOf(grids);
  const scores = scoreTasks([...plan.tasks, ...plan.agenda], casePlan(name).tasks);
  return scoreLines(new Map([...scores].filter(([, { judged, right }]) => judged !== right)));
}

describe.each(['plan-months', 'plan-quarters'] as const)('the made-up plan "%s"', (name) => {
  const { grids, tasks, issues } = casePlan(name);

  it('is read task by task as by hand', () => {
    expect(tasks.length).toBeGreaterThanOrEqual(12);
    expect(misses(grids, name)).toEqual([]);
  });

  it('is read the same where nobody can ask for merged cells, blanks below a filled cell aside', () => {
    const unasked = { ...grids, sheets: grids.sheets.map((sheet) => ({ ...sheet, merges: null })) };
    expect(misses(unasked, name)).toEqual(TAKEN_FOR_MERGED[name]);
  });

  it('has the issues found by hand, each at its cell, and no others', () => {
    const found = runThrough(runChecks({ plan: planOf(grids), asOf: { year: 2026, month: 6, day: 15 } }));
    const judged = found.filter(({ code }) => !NOT_JUDGED.includes(code));
    expect(flatten(judged, ['sheet', 'cell', 'code', 'part'])).toEqual(issues);
  });
});
