/** Use case: make the ordinary sheet "Danh mục đơn vị" of the groups that a person ticked. */
import { catalogueEntries } from '../../core/units/proposeCatalogue';
import type { ProposedUnit } from '../../core/units/proposeCatalogue';
import { done } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import type { Runner } from '../../core/flow/runner';
import type { Say } from '../../messages/say';
import type { WorkbookPort } from '../../workbook/port';
import { freeSheetName } from '../../core/grid/sheetName';
import type { OpenedPlan } from '../open/openPlan';
import { followWrite } from '../write/writeCells';
import type { WrittenCells } from '../write/writeCells';

/** What will be written: the sheet's name and how many units it will hold. */
export function catalogueToCreate(
  opened: OpenedPlan,
  proposals: readonly ProposedUnit[],
  say: Say,
): { readonly sheet: string; readonly units: number } {
  return {
    sheet: freeSheetName(
      say('catalogue.sheet'),
      opened.grids.sheets.map(({ name }) => name),
    ),
    units: catalogueEntries(proposals).length,
  };
}

/**
 * Adds the sheet, which is the office's from then on, and reads the plan with it. Refuses as the adapter refuses,
 * `sheet-exists` where one has come by that name.
 */
export async function createCatalogue(
  port: WorkbookPort,
  opened: OpenedPlan,
  proposals: readonly ProposedUnit[],
  say: Say,
  runner: Runner,
): Promise<Outcome<WrittenCells>> {
  const { sheet } = catalogueToCreate(opened, proposals, say);
  const { catalogueTab } = await import('../drafts');
  const draft = catalogueTab(catalogueEntries(proposals), sheet, say);
  const written = await port.putTabs([draft], { unfinished: say('report.unfinished') }, runner);
  return written.ok ? done(await followWrite(port, opened, written.value, runner)) : written;
}
