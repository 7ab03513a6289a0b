/** Issues as the command line's contract gives them to programs. */
import { cellAddress } from '../core/grid/address';
import type { Issue, Severity } from '../core/checks/types';
import { issueSentence } from '../app/sentences';
import type { Say } from '../messages/say';

/** Returns the value of `check --json`; `message` is in the language of `say`. */
export function issuesJson(
  issues: readonly Issue[],
  say: Say,
): { readonly issues: unknown; readonly counts: Record<Severity, number> } {
  return {
    issues: issues.map((issue) => ({
      code: issue.code,
      severity: issue.severity,
      sheet: issue.sheet,
      row: issue.row,
      cell: issue.row === null || issue.column === null ? null : cellAddress(issue.row, issue.column),
      text: issue.text,
      part: issue.part,
      message: issueSentence(issue, say),
      suggestion: issue.suggestion,
    })),
    counts: countBySeverity(issues),
  };
}

/** Counts issues by severity. */
export function countBySeverity(issues: readonly Issue[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of issues) counts[severity] += 1;
  return counts;
}
