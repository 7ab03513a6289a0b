import type { Issue } from '../../core/checks/types';
import type { Outcome } from '../../core/flow/outcome';
import type { WorkbookPort } from '../../workbook/port';
import type { OpenedPlan } from '../open/openPlan';

/** Where an issue is. */
export type IssuePlace = Pick<Issue, 'sheet' | 'row' | 'column'>;

/**
 * Returns the column (0-based) in which the row of an issue begins, so that number, content and lead come into sight with its
 * cell; null where it is about no row of a plan or an agenda, or stands before that column.
 */
export function rowStart({ plan }: Pick<OpenedPlan, 'plan'>, { sheet: name, row, column }: IssuePlace): number | null {
  const sheet = plan.sheets.find((each) => each.name === name);
  if (row === null || column === null || sheet === undefined || sheet.columns.length === 0) return null;
  if (sheet.headerRow !== null && row <= sheet.headerRow) return null;
  const first = Math.min(...sheet.columns.map((each) => each.column));
  return first < column ? first : null;
}

/**
 * Use case: show the cell of an issue, in Excel with its row from the first column on; for an issue about a whole row or sheet
 * its first cell. Never writes.
 */
export function jumpToIssue(port: WorkbookPort, place: IssuePlace, opened: OpenedPlan | null): Promise<Outcome<void>> {
  const start = opened && rowStart(opened, place);
  return port.jump(place.sheet, place.row ?? 1, place.column ?? 0, ...(start === null ? [] : [start]));
}
