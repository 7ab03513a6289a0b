/**
 * "Làm lại trang tổng hợp từ đầu": clears the whole sheet of a tab of ours and writes it again. The only place of
 * @microsoft/office-js-helpers, which is loaded for this action alone: its `forceCreateSheet` in the mode that clears and
 * never deletes. The package is archived and checks little, so everything is checked here before it is called.
 */
import type * as OfficeHelpers from '@microsoft/office-js-helpers';
import { cellAddress } from '../../core/grid/address';
import type { TabDraft } from '../../core/draft/types';
import type { Outcome } from '../../core/flow/outcome';
import { done, refusal, refused } from '../../core/flow/outcome';
import { ownTabKind, ownTabName } from '../ownTabName';
import type { WriteTexts } from '../port';
import { hostErrorCode } from './hostErrors';
import { queueShowAll } from './filters';
import type { Journal } from './journal';
import { putTabs } from './putTab';
import { firstOvertaken } from './writeTabCells';
import type { PutOptions } from './lookAtTabs';
import { dissolveTables } from './tables';
import type { DissolvedTable } from './tables';
import { isSheetName } from '../../core/grid/sheetName';
import type { StandingTab } from './tabSnapshot';

type Helpers = typeof OfficeHelpers;

/**
 * Recreates tabs of ours; what people put beside their blocks goes too, and comes back with undo. Refuses with
 * `sheet-missing` where no hidden name of ours proves the first of them, whatever its title, and like `putTabs`.
 */
export async function recreateOwnTabs(
  context: Excel.RequestContext,
  drafts: readonly TabDraft[],
  texts: WriteTexts,
  journal: Journal,
  { tells, keep }: Pick<PutOptions, 'tells' | 'keep'>,
): ReturnType<typeof putTabs> {
  const strange = drafts.find(({ kind, identity }) => kind === 'ordinary' || ownTabKind(ownTabName(identity)) !== kind);
  if (strange !== undefined)
    return { refusal: refusal('sheet-missing', { sheet: strange.title }), written: [], touched: [] };
  const helpers = await loadHelpers();
  if (helpers === null)
    return { refusal: refusal('host-failed', { detail: 'HelpersNotLoaded' }), written: [], touched: [] };
  return putTabs(context, drafts, texts, journal, {
    tells,
    keep,
    prepare: (draft, tab, afterOthers, onChanged) =>
      clearSheet(context, draft, tab, helpers, { afterOthers, onChanged }),
  });
}

/** Fetches the helpers; null where their file does not come. */
export async function loadHelpers(): Promise<Helpers | null> {
  try {
    return await import('@microsoft/office-js-helpers');
  } catch (error) {
    // The file could not be fetched; nothing is written yet. Whatever Excel says is not said here.
    if (hostErrorCode(error) !== null) throw error;
    return null;
  }
}

/** Clears the sheet once more proved to be ours; returns the tables that stood on it. */
async function clearSheet(
  context: Excel.RequestContext,
  draft: TabDraft,
  tab: StandingTab,
  { ExcelUtilities }: Helpers,
  {
    afterOthers,
    onChanged,
  }: { readonly afterOthers: boolean; readonly onChanged: (formulas: readonly (readonly unknown[])[]) => void },
): Promise<Outcome<DissolvedTable[]>> {
  // What is cleared must be known, or undo could not bring it back.
  if (tab.cells !== null && tab.formatting === null) return refused('host-failed', { detail: 'LooksUnread' });
  const { workbook } = context;
  const block = workbook.names.getItemOrNullObject(ownTabName(draft.identity)).getRangeOrNullObject();
  block.load('address');
  const { worksheet: sheet } = block;
  sheet.load('id,name');
  sheet.tables.load('items/name');
  const cells = sheet.getRange('A1').getBoundingRect(sheet.getUsedRangeOrNullObject(false));
  cells.load('formulas');
  await context.sync();
  if (block.isNullObject || sheet.id !== tab.id || sheet.name !== tab.name || !isSheetName(sheet.name))
    return refused('sheet-missing', { sheet: draft.title });
  const change = firstOvertaken(tab.cells?.formulas ?? [['']], cells.formulas as unknown[][], afterOthers);
  if (change !== null) {
    onChanged(cells.formulas as unknown[][]);
    return refused('cell-changed', { sheet: sheet.name, cell: cellAddress(change.row, change.column) });
  }
  queueShowAll(tab.filters, sheet.tables.items);
  // A clearing would leave tables standing with headers of Excel's making.
  const dissolved = dissolveTables(sheet.tables.items);
  await ExcelUtilities.forceCreateSheet(workbook, sheet.name, true);
  return done(dissolved);
}
