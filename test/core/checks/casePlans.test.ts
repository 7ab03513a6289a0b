/** The issues of the made-up plans in `test/cases`, found by hand: each at its cell, in the words that people read. */
import { ISSUE_PARAMS } from '../../../src/core/checks/issueParams';
import { runChecks } from '../../../src/core/checks/runChecks';
import type { Issue } from '../../../src/core/checks/types';
import { runThrough } from '../../../src/core/flow/steps';
import { cellAddress } from '../../../src/core/grid/address';
import { issueSentence } from '../../../src/core/report/text/issueSentence';
import { createSay } from '../../../src/messages/createSay';
import { casePlan } from '../../helpers/casePlan';
import { planOf } from '../../helpers/planVerbs';

/** Sheet and cell of an issue; no cell for one about a row or a sheet. */
function placeOf({ sheet, row, column }: Issue): readonly string[] {
  return [sheet, row === null || column === null ? '' : cellAddress(row, column)];
}

test.each(['plan-months', 'plan-quarters', 'plan-slips'] as const)(
  'The made-up plan "%s" has the issues found by hand and no others, those about what cannot be checked aside',
  (name) => {
    const { grids, issues } = casePlan(name);
    const found = runThrough(runChecks({ plan: planOf(grids), asOf: { year: 2026, month: 6, day: 15 } }));
    const judged = found.filter(({ code }) => code !== 'check-not-applicable');
    const say = createSay('vi');
    const told = judged.map((issue) => [...placeOf(issue), issue.code, issue.part, issueSentence(issue, say)]);
    expect(told).toEqual(issues);
    for (const { code, params } of found) expect(Object.keys(params).sort()).toEqual([...ISSUE_PARAMS[code]].sort());
  },
);
