/** How tabs will look once they are written: written into a copy of the package, and read from it as any sheet is. */
import type { TabDraft } from '../../core/draft/types';
import type { Runner } from '../../core/flow/runner';
import type { SheetGrid } from '../../core/grid/grid';
import type { SheetLook } from '../sheetLook';
import { readLook } from './look/readLook';
import type { OpcPackage } from './opc/opcPackage';
import { readContext } from './read/readWorkbook';
import { readSheet } from './read/readSheet';
import { readWorkbookModel } from './read/workbookModel';
import { refuse } from './refuse';
import { putTabs } from './write/putTabs';

/** A sheet as it would stand in the workbook. */
export interface PreviewedTab {
  readonly sheet: SheetGrid;
  readonly look: SheetLook;
}

/**
 * Returns the drafts as the sheets that they would be, in their order, with all that people put beside a standing tab; the
 * package itself does not change. Refuses as `putTabs` refuses.
 */
export async function previewTabs(
  opc: OpcPackage,
  drafts: readonly TabDraft[],
  runner: Runner,
): Promise<readonly PreviewedTab[]> {
  const copy = opc.copy();
  const { tabs } = await putTabs(copy, drafts, runner);
  const context = await readContext(copy, runner);
  const { sheets } = readWorkbookModel(copy);
  const previewed: PreviewedTab[] = [];
  for (const name of tabs) {
    const part = sheets.find((sheet) => sheet.name === name)?.part ?? refuse('file-damaged');
    const { rows, formats, merges, hiddenRows } = await readSheet(copy, part, name, context, runner);
    const look = (await readLook(copy, name, runner, { plain: true })) ?? refuse('file-damaged', part);
    previewed.push({ sheet: { name, visibility: 'visible', rows, formats, merges, hiddenRows, own: null }, look });
  }
  return previewed;
}
