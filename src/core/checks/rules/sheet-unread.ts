import type { Plan, PlanSheet } from '../../plan/types';
import { foldMarks } from '../../text/fold';
import { atSheet } from '../finding';
import type { SHEET_UNREAD_REASONS } from '../issueParams';
import type { CheckRule } from '../types';

type Reason = (typeof SHEET_UNREAD_REASONS)[number];

/** A sheet that looks like a part of the plan but gives no task to count: a lost sheet must be seen. */
export const rule: CheckRule<'sheet-unread'> = {
  code: 'sheet-unread',
  find({ plan }, tell) {
    for (const sheet of plan.sheets) {
      const reason = unreadReason(sheet, plan);
      if (reason !== null) tell(atSheet(sheet.name, { sheet: sheet.name, reason }));
    }
    return [];
  },
};

function unreadReason(sheet: PlanSheet, plan: Plan): Reason | null {
  if (sheet.hidden) return null;
  if (sheet.kind === 'plan') {
    if (sheet.taskRows === null) return 'no-tasks';
    return !sheet.counted && sheet.year !== null && !plan.years.includes(sheet.year) ? 'other-year' : null;
  }
  if (sheet.kind !== 'other') return null;
  if (sheet.lacking === 'content') return 'no-content-column';
  if (sheet.headerRow !== null) return 'no-lead-column';
  const isSibling = plan.sheets.some(
    (other) => other.kind === 'plan' && /\d/.test(sheet.name) && nameShape(other.name) === nameShape(sheet.name),
  );
  return isSibling ? 'name-like-plan' : null;
}

/** "Tháng 7", "Thang 08" → one shape: the name without its number. */
function nameShape(name: string): string {
  return foldMarks(name).replace(/\d+/g, '#').replace(/ /g, '');
}
