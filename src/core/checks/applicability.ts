/** Reasons for which a check cannot look at a sheet, shared by the rules that need the same columns. */
import type { PlanSheet } from '../plan/types';
import { hasColumn } from './finding';
import type { NotApplicableReason } from './params';
import type { RuleContext } from './types';

/** Without any column in which results are typed, nothing about progress can be said. */
export function needsProgress(sheet: PlanSheet): NotApplicableReason | null {
  return hasColumn(sheet, 'result', 'percent', 'completed') ? null : 'no-progress-columns';
}

/** Explanations are looked for in columns of their own only; a remark in "Ghi chú" is no explanation. */
export function needsExplanation(sheet: PlanSheet): NotApplicableReason | null {
  if (!hasColumn(sheet, 'result', 'percent', 'completed')) return 'no-progress-columns';
  return hasColumn(sheet, 'explanation', 'objective', 'subjective', 'remedy') ? null : 'no-explanation-column';
}

export function needsCompletedColumn(sheet: PlanSheet): NotApplicableReason | null {
  if (!hasColumn(sheet, 'result', 'percent', 'completed')) return 'no-progress-columns';
  return hasColumn(sheet, 'completed') ? null : 'no-completed-column';
}

export function needsCoordinatingColumn(sheet: PlanSheet): NotApplicableReason | null {
  return hasColumn(sheet, 'coordinating') ? null : 'no-coordinating-column';
}

export function needsNumbers(sheet: PlanSheet, context: RuleContext): NotApplicableReason | null {
  if ((context.tasksOf.get(sheet.name) ?? []).some((task) => task.number !== null)) return null;
  return hasColumn(sheet, 'number') ? 'no-numbers' : 'no-number-column';
}
