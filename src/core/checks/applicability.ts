/** Reasons for which a check cannot look at a sheet, shared by the rules that need the same columns. */
import { CAUSE_COLUMNS, STATE_COLUMNS } from '../plan/reportColumns';
import type { PlanSheet } from '../plan/types';
import { hasColumn } from './finding';
import type { NotApplicableReason } from './issueParams';
import type { CheckRule, RuleContext } from './types';

type Question = NonNullable<CheckRule['notApplicable']>;

/** Answers of one run by question and sheet: many rules ask the same, and some answers need a look at every task. */
const answersOf = new WeakMap<RuleContext, Map<Question, Map<PlanSheet, NotApplicableReason | null>>>();

/** Returns why a rule cannot look at a sheet, null when it can. Each question is asked once a run. */
export function reasonAgainst(
  { notApplicable }: Pick<CheckRule, 'notApplicable'>,
  sheet: PlanSheet,
  context: RuleContext,
): NotApplicableReason | null {
  if (!notApplicable) return null;
  const answers = answersOf.get(context) ?? new Map<Question, Map<PlanSheet, NotApplicableReason | null>>();
  answersOf.set(context, answers);
  const bySheet = answers.get(notApplicable) ?? new Map<PlanSheet, NotApplicableReason | null>();
  answers.set(notApplicable, bySheet);
  let reason = bySheet.get(sheet);
  if (reason === undefined) bySheet.set(sheet, (reason = notApplicable(sheet, context)));
  return reason;
}

/**
 * Without a place in which results are typed, nothing about progress can be said. Results may also land in a column of
 * another meaning ("Ghi chú"): then the tasks themselves show that there are some.
 */
export function needsProgress(sheet: PlanSheet, context: RuleContext): NotApplicableReason | null {
  if (hasColumn(sheet, ...STATE_COLUMNS)) return null;
  const reported = (context.tasksOf.get(sheet.name) ?? []).some((task) => task.progress.state !== 'unreported');
  return reported ? null : 'no-progress-columns';
}

/** Explanations are looked for in columns of their own only; a remark in "Ghi chú" is no explanation. */
export function needsExplanation(sheet: PlanSheet, context: RuleContext): NotApplicableReason | null {
  const missing = needsProgress(sheet, context);
  if (missing !== null) return missing;
  return hasColumn(sheet, ...CAUSE_COLUMNS) ? null : 'no-explanation-column';
}

/**
 * Overdue work is asked about where the plan has begun to record results. Before the first one all of it would be told, a
 * warning each, for the one reason that nothing was typed yet; `unreported` tells that.
 */
export function needsResultsAndExplanation(sheet: PlanSheet, context: RuleContext): NotApplicableReason | null {
  const missing = needsExplanation(sheet, context);
  if (missing !== null) return missing;
  return context.tasks.some(({ progress }) => progress.state !== 'unreported') ? null : 'no-results-yet';
}

/** Days of completion are asked for only where the plan has a column for them. */
export function needsCompletedColumn(sheet: PlanSheet, context: RuleContext): NotApplicableReason | null {
  const missing = needsProgress(sheet, context);
  if (missing !== null) return missing;
  return hasColumn(sheet, 'completed') ? null : 'no-completed-column';
}

/** Coordinating units are looked for in their own column. */
export function needsCoordinatingColumn(sheet: PlanSheet): NotApplicableReason | null {
  return hasColumn(sheet, 'coordinating') ? null : 'no-coordinating-column';
}

/** Without a catalogue there is nothing that a coordinating name could be compared with: units are then what the plan names. */
export function needsCoordinatingAndCatalogue(sheet: PlanSheet, { plan }: RuleContext): NotApplicableReason | null {
  return needsCoordinatingColumn(sheet) ?? (plan.catalogue === null ? 'no-catalogue' : null);
}

/** Numbers are checked where at least one task has one. */
export function needsNumbers(sheet: PlanSheet, context: RuleContext): NotApplicableReason | null {
  if ((context.tasksOf.get(sheet.name) ?? []).some((task) => task.number !== null)) return null;
  return hasColumn(sheet, 'number') ? 'no-numbers' : 'no-number-column';
}
