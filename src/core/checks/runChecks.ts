import type { StepReport, Steps } from '../flow/steps';
import type { Task } from '../plan/types';
import { reasonAgainst } from './applicability';
import { ISSUE_SEVERITY } from './codes';
import type { IssueCode } from './codes';
import { IssueSorter } from './issueOrder';
import { createRuleContext } from './ruleContext';
import { RULES } from './rules/index';
import { TASKS_PER_STEP } from './taskIteration';
import type { CheckContext, CheckRule, Finding, Issue, Look, RuleContext, Severity, Tell } from './types';

/**
 * Runs the rules over a plan. Returns the issues by tab order, row (whole sheet first), column (whole row first), order of
 * the table of codes, and piece, so that the same plan always gives the same list. What several tasks share – a cell
 * merged over them – is told once.
 * @param severity only rules whose issues have it; without it all of them
 */
export function* runChecks(context: CheckContext, severity?: Severity): Steps<readonly Issue[]> {
  const rules = createRuleContext(context);
  const sorter = new IssueSorter(context.plan);
  const run = severity === undefined ? RULES : RULES.filter(({ code }) => ISSUE_SEVERITY[code] === severity);
  yield* lookAtTasks(run, rules, sorter);
  for (const [index, rule] of run.entries()) {
    const report = reportAt(LOOKING_SHARE + (1 - LOOKING_SHARE) * (index / run.length));
    yield report;
    const pauses = rule.find?.(rules, tellerOf(rule.code, sorter))[Symbol.iterator]();
    while (pauses && pauses.next().done !== true) yield report;
  }
  return yield* sorter.sorted();
}

/** Share of the looks at single tasks in all the work. */
const LOOKING_SHARE = 0.5;

/** A rule that looks at single tasks, ready for one run. */
interface Looker {
  readonly rule: CheckRule;
  readonly look: Look;
  readonly tell: Tell;
}

/** Has every rule look at the tasks of a step before any looks at those of the next: they are at hand only then. */
function* lookAtTasks(run: readonly CheckRule[], context: RuleContext, sorter: IssueSorter): Steps<void> {
  const lookers = run.flatMap((rule): readonly Looker[] =>
    rule.createLook ? [{ rule, look: rule.createLook(), tell: tellerOf(rule.code, sorter) }] : [],
  );
  let looked = 0;
  for (const sheet of context.sheets) {
    const open = lookers.filter(({ rule }) => reasonAgainst(rule, sheet, context) === null);
    const tasks = context.tasksOf.get(sheet.name) ?? [];
    for (let start = 0; start < tasks.length; start += TASKS_PER_STEP) {
      const end = Math.min(start + TASKS_PER_STEP, tasks.length);
      const report = reportAt(LOOKING_SHARE * (looked / context.tasks.length));
      for (const looker of open) {
        lookAtSlice(looker, tasks, start, end, context);
        yield report;
      }
      looked += end - start;
    }
  }
}

/** A plain function, because engines leave loops inside generators slow. */
function lookAtSlice(
  { look, tell }: Looker,
  tasks: readonly Task[],
  start: number,
  end: number,
  context: RuleContext,
): void {
  for (let index = start; index < end; index += 1) look(tasks[index] as Task, context, tell);
}

function reportAt(done: number): StepReport {
  return { stage: 'check', done };
}

function tellerOf(code: IssueCode, sorter: IssueSorter): Tell {
  const severity = ISSUE_SEVERITY[code];
  // Spelled out: spreading tens of thousands of findings is several times slower.
  return ({ sheet, row, column, text, part, suggestion, params, task }: Finding): void =>
    sorter.add({ code, severity, sheet, row, column, text, part, suggestion, params, task });
}
