import { reasonAgainst } from '../applicability';
import type { NotApplicableReason } from '../issueParams';
import { atSheet } from '../finding';
import { PAUSE } from '../types';
import type { CheckRule } from '../types';

/**
 * Makes the rule that says which of the other rules cannot look at which sheets and why, so that a clean list never hides
 * a check that did not run. One finding for a rule and a reason, at the first sheet, naming all of them.
 */
export function createNotApplicableRule(rules: readonly CheckRule[]): CheckRule<'check-not-applicable'> {
  return {
    code: 'check-not-applicable',
    *find(context, tell) {
      for (const rule of rules) {
        yield PAUSE;
        const sheetsBy = new Map<NotApplicableReason, string[]>();
        for (const sheet of context.sheets) {
          const reason = reasonAgainst(rule, sheet, context);
          if (reason !== null) sheetsBy.set(reason, [...(sheetsBy.get(reason) ?? []), sheet.name]);
        }
        for (const [reason, sheets] of sheetsBy) {
          const params = { check: rule.code, reason, sheets: sheets.join(', ') };
          tell({ ...atSheet(sheets[0] ?? '', params), part: rule.code });
        }
      }
    },
  };
}
