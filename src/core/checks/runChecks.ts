import type { Steps } from '../flow/steps';
import { ISSUE_SEVERITY } from './codes';
import type { IssueCode } from './codes';
import { IssueSorter } from './issueOrder';
import { createRuleContext } from './ruleContext';
import { RULES } from './rules';
import { ToldCells } from './toldCells';
import type { CheckContext, Finding, Issue } from './types';

/**
 * Runs every rule over a plan. Gives the issues by tab order, row (whole sheet first), column (whole row first), order of
 * the table of codes, and piece, so that the same plan always gives the same list. What several tasks share – a cell
 * merged over them – is told once.
 */
export function* runChecks(context: CheckContext): Steps<readonly Issue[]> {
  const rules = createRuleContext(context);
  const sorter = new IssueSorter(context.plan);
  for (const [index, rule] of RULES.entries()) {
    const done = index / RULES.length;
    yield { stage: 'check', done };
    const told = new ToldCells();
    for (const found of rule.find(rules)) {
      if (found === null) yield { stage: 'check', done };
      else if (told.isNew(found)) sorter.add(issueOf(rule.code, found));
    }
  }
  return yield* sorter.sorted();
}

/** Spelled out: spreading tens of thousands of findings is several times slower. */
function issueOf(code: IssueCode, { sheet, row, column, text, part, suggestion, params, task }: Finding): Issue {
  return { code, severity: ISSUE_SEVERITY[code], sheet, row, column, text, part, suggestion, params, task };
}
