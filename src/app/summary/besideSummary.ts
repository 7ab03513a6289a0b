/** What people put beside the standing sheets of a period: it goes where they are recreated. Never writes. */
import { contains, summaryBox, textOfValue } from '../../core/draft/standingTab';
import type { PlacedText } from '../../core/draft/standingTab';
import { isBlank } from '../../core/grid/grid';
import type { WorkbookGrids } from '../../core/grid/grid';
import type { OpenedPlan } from '../open/openPlan';
import { standingSheets } from './standingSheets';
import type { PreparedSummary } from './summarise';

/** A text on a sheet of ours: row 1-based, column 0-based. */
export interface TextOnSheet extends PlacedText {
  readonly sheet: string;
}

/** Returns the sheets that a prepared summary would recreate: the report, and its list where one stands. */
export function recreatedSheets(
  opened: Pick<OpenedPlan, 'grids'>,
  { replaces, request }: Pick<PreparedSummary, 'replaces' | 'request'>,
): readonly WorkbookGrids['sheets'][number][] {
  const { report, list } = standingSheets(opened, request.period);
  if (report === undefined || report.name !== replaces) return [];
  return list === undefined ? [report] : [report, list];
}

/** Returns the cells of the sheets that a prepared summary would recreate which stand outside of our blocks, in rows. */
export function besideSummary(
  opened: Pick<OpenedPlan, 'grids'>,
  prepared: Pick<PreparedSummary, 'replaces' | 'request'>,
): readonly TextOnSheet[] {
  return recreatedSheets(opened, prepared).flatMap((standing) => {
    const ours = [summaryBox(standing), standing.ownArea ?? null].filter((area) => area !== null);
    return standing.rows.flatMap((row, index) =>
      row.flatMap((value, column) => {
        const isOurs = isBlank(value) || ours.some((area) => contains(area, index + 1, column));
        return isOurs ? [] : [{ sheet: standing.name, row: index + 1, column, text: textOfValue(value) }];
      }),
    );
  });
}
