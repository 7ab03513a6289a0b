import { countSheets } from '../../app/settings/planDecisions';
import type { Pane } from '../pane';
import { decideAction } from './decide';

/** Says whether sheets count, from now on. */
export function countSheetsAction(
  pane: Pane,
  sheets: readonly string[],
  choice: 'counted' | 'skipped' | null,
): Promise<void> {
  const code = choice === 'skipped' ? 'skip-sheet' : 'count-sheet';
  return decideAction(pane, countSheets(sheets, choice), code, { sheets: sheets.join("', '") });
}
