import type { NotApplicableReason } from '../params';
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
    *find(context) {
      for (const { code, notApplicable } of rules) {
        yield PAUSE;
        if (!notApplicable) continue;
        const sheetsBy = new Map<NotApplicableReason, string[]>();
        for (const sheet of context.sheets) {
          const reason = notApplicable(sheet, context);
          if (reason !== null) sheetsBy.set(reason, [...(sheetsBy.get(reason) ?? []), sheet.name]);
        }
        for (const [reason, sheets] of sheetsBy) {
          yield { ...atSheet(sheets[0] ?? '', { check: code, reason, sheets: sheets.join(', ') }), part: code };
        }
      }
    },
  };
}
