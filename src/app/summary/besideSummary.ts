/** What people put beside a standing summary: it goes where the tab is recreated. Never writes. */
import { contains, summaryBox, textOfValue } from '../../core/draft/standingTab';
import type { PlacedText } from '../../core/draft/standingTab';
import { isBlank } from '../../core/grid/grid';
import type { OpenedPlan } from '../open/openPlan';
import type { PreparedSummary } from './summarise';

export type { PlacedText } from '../../core/draft/standingTab';

/** Returns the cells of the tab that a prepared summary would recreate which stand outside of our block, in rows. */
export function besideSummary(
  { grids }: OpenedPlan,
  { replaces }: Pick<PreparedSummary, 'replaces'>,
): readonly PlacedText[] {
  const standing = grids.sheets.find(({ name, own }) => name === replaces && own === 'summary');
  if (standing === undefined) return [];
  const ours = [summaryBox(standing), standing.ownArea ?? null].filter((area) => area !== null);
  return standing.rows.flatMap((row, index) =>
    row.flatMap((value, column) => {
      const isOurs = isBlank(value) || ours.some((area) => contains(area, index + 1, column));
      return isOurs ? [] : [{ row: index + 1, column, text: textOfValue(value) }];
    }),
  );
}
