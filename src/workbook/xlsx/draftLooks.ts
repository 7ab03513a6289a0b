/** How drafts will look once they are written: written into a workbook of nobody's, and read from it as any sheet is. */
import type { TabDraft } from '../../core/draft/types';
import type { Outcome } from '../../core/flow/outcome';
import type { Runner } from '../../core/flow/runner';
import type { SheetGrid } from '../../core/grid/grid';
import type { SheetLook } from '../sheetLook';
import { readLook } from './look/readLook';
import { newPackage } from './newXlsx';
import { readWorkbook } from './read/readWorkbook';
import { refuse, withFileName } from './refuse';

/** A sheet that does not stand anywhere yet. */
export interface DraftLook {
  readonly sheet: SheetGrid;
  readonly look: SheetLook;
}

/** Returns the drafts as the sheets that they will be, in their order; nothing of it is kept. Refuses with `cancelled`. */
export function draftLooks(drafts: readonly TabDraft[], runner: Runner): Promise<Outcome<readonly DraftLook[]>> {
  return withFileName('', async () => {
    const opc = await newPackage(drafts, runner);
    const { grids } = await readWorkbook(opc, '', runner);
    const looks: DraftLook[] = [];
    for (const sheet of grids.sheets) {
      const look = (await readLook(opc, sheet.name, runner)) ?? refuse('file-damaged');
      looks.push({ sheet, look });
    }
    return looks;
  });
}
