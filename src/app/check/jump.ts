import type { Issue } from '../../core/checks/types';
import type { Outcome } from '../../core/flow/outcome';
import type { WorkbookPort } from '../../workbook/port';

/** Use case: show the cell of an issue; for an issue about a whole row or sheet its first cell. Never writes. */
export function jumpToIssue(
  port: WorkbookPort,
  issue: Pick<Issue, 'sheet' | 'row' | 'column'>,
): Promise<Outcome<void>> {
  return port.jump(issue.sheet, issue.row ?? 1, issue.column ?? 0);
}
