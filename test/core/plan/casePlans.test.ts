/** The made-up plans of `test/cases` against what a careful reader read in them by hand: every miss is printed. */
import { runChecks } from '../../../src/core/checks/runChecks';
import type { Issue } from '../../../src/core/checks/types';
import { runThrough } from '../../../src/core/flow/steps';
import { cellAddress } from '../../../src/core/grid/address';
import type { WorkbookGrids } from '../../../src/core/grid/grid';
import { issueSentence } from '../../../src/core/report/text/issueSentence';
import { createSay } from '../../../src/messages/createSay';
import { casePlan } from '../../helpers/casePlan';
import type { CasePlanName } from '../../helpers/casePlan';
import { planOf } from '../../helpers/planVerbs';
import { scoreLines, scoreTasks } from '../../helpers/truth';

/** Codes that are judged by no hand: they say what could not be checked, or how often something is written. */
const NOT_JUDGED: readonly string[] = ['check-not-applicable'];

/** Where merged cells cannot be asked for, a blank lead or time below a filled one is taken for its lower part. */
const TAKEN_FOR_MERGED: Readonly<Record<CasePlanName, readonly string[]>> = {
  'plan-months': ['lead          11/12 91.7 %', '    Kế hoạch 2026!20 lead: ["TT","TTKN"] for []'],
  'plan-quarters': [],
  'plan-slips': ['months        29/30 96.7 %', '    Kế hoạch 2026!15 months: [3] for []'],
};

/** Sheet and cell of an issue; no cell for one about a row or a sheet. */
function placeOf({ sheet, row, column }: Issue): readonly string[] {
  return [sheet, row === null || column === null ? '' : cellAddress(row, column)];
}

/** Every line of the score but those in which all is right. */
function misses(grids: WorkbookGrids, name: CasePlanName): readonly string[] {
  const plan = planOf(grids);
  const scores = scoreTasks([...plan.tasks, ...plan.agenda], casePlan(name).tasks);
  return scoreLines(new Map([...scores].filter(([, { judged, right }]) => judged !== right)));
}

describe.each(['plan-months', 'plan-quarters', 'plan-slips'] as const)('the made-up plan "%s"', (name) => {
  const { grids, tasks, issues } = casePlan(name);

  it('is read task by task as by hand', () => {
    expect(tasks.length).toBeGreaterThanOrEqual(12);
    expect(misses(grids, name)).toEqual([]);
  });

  it('is read the same where nobody can ask for merged cells, blanks below a filled cell aside', () => {
    const unasked = { ...grids, sheets: grids.sheets.map((sheet) => ({ ...sheet, merges: null })) };
    expect(misses(unasked, name)).toEqual(TAKEN_FOR_MERGED[name]);
  });

  it('has the issues found by hand, each at its cell and in its words, and no others', () => {
    const found = runThrough(runChecks({ plan: planOf(grids), asOf: { year: 2026, month: 6, day: 15 } }));
    const judged = found.filter(({ code }) => !NOT_JUDGED.includes(code));
    const say = createSay('vi');
    const told = judged.map((issue) => [...placeOf(issue), issue.code, issue.part, issueSentence(issue, say)]);
    expect(told).toEqual(issues);
  });
});
