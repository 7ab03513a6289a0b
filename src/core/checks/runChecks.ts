import type { Plan } from '../plan/types';
import type { Steps } from '../work/steps';
import { ISSUE_CODES, ISSUE_SEVERITY } from './codes';
import { createRuleContext } from './ruleContext';
import { RULES } from './rules';
import type { CheckContext, Issue } from './types';

/**
 * Runs every rule over a plan. Gives the issues by tab order, row (whole sheet first), column (whole row first), order of
 * the table of codes, and piece, so that the same plan always gives the same list. What several tasks share – a cell
 * merged over them – is told once.
 */
export function* runChecks(context: CheckContext): Steps<readonly Issue[]> {
  const rules = createRuleContext(context);
  const issues: Issue[] = [];
  const cellsTold = new Set<string>();
  for (const [index, rule] of RULES.entries()) {
    const done = index / RULES.length;
    yield { stage: 'check', done };
    for (const found of rule.find(rules)) {
      if (found === null) {
        yield { stage: 'check', done };
        continue;
      }
      if (found.column !== null) {
        const cell = JSON.stringify([rule.code, found.sheet, found.row, found.column, found.part]);
        if (cellsTold.has(cell)) continue;
        cellsTold.add(cell);
      }
      issues.push({ code: rule.code, severity: ISSUE_SEVERITY[rule.code], ...found });
    }
  }
  yield { stage: 'check', done: 1 };
  return sortIssues(issues, context.plan);
}

function sortIssues(issues: readonly Issue[], plan: Plan): readonly Issue[] {
  const sheetOrder = new Map(plan.sheets.map((sheet, index) => [sheet.name, index]));
  const codeOrder = new Map(ISSUE_CODES.map((code, index) => [code, index]));
  const placed = issues.map((issue) => ({
    issue,
    order: [
      sheetOrder.get(issue.sheet) ?? plan.sheets.length,
      issue.row ?? 0,
      issue.column ?? -1,
      codeOrder.get(issue.code) ?? 0,
    ],
  }));
  placed.sort((a, b) => {
    for (const [index, value] of a.order.entries()) {
      const difference = value - (b.order[index] ?? 0);
      if (difference !== 0) return difference;
    }
    return a.issue.part < b.issue.part ? -1 : a.issue.part > b.issue.part ? 1 : 0;
  });
  return placed.map(({ issue }) => issue);
}
