/** The sheets of ours that stand for a period. */
import type { SummaryTabs } from '../../core/draft/types';
import type { OwnTab, WorkbookGrids } from '../../core/grid/grid';
import { ownTabPeriod } from '../../core/report/readBack/ownTabInfo';
import { periodCode } from '../../core/time/period';
import type { Period } from '../../core/time/types';
import type { OpenedPlan } from '../open/openPlan';

/** Returns the report and the list of a period as they stand in the workbook; a summary of one sheet is a report without a list. */
export function standingSheets(
  { grids }: Pick<OpenedPlan, 'grids'>,
  period: Period,
): Partial<Record<keyof SummaryTabs, WorkbookGrids['sheets'][number]>> {
  const code = periodCode(period);
  const found = (own: OwnTab): WorkbookGrids['sheets'][number] | undefined =>
    grids.sheets.find((sheet) => sheet.own === own && ownTabPeriod(sheet) === code);
  const [report, list] = [found('summary'), found('list')];
  return { ...(report === undefined ? {} : { report }), ...(list === undefined ? {} : { list }) };
}

/** Returns the name of the list of a period where one stands; null for none. */
export function standingListName({ grids }: Pick<OpenedPlan, 'grids'>, period: Period): string | null {
  const code = periodCode(period);
  return grids.sheets.find((sheet) => sheet.own === 'list' && ownTabPeriod(sheet) === code)?.name ?? null;
}
