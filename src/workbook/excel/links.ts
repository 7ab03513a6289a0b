/** Jumps of a tab of ours to other cells of the workbook, where their text is too long for a formula (see `jumpFormula`). */
import type { TabDraft } from '../../core/draft/types';
import { jumpFormula, linkReference } from './block';

/** Queues the links of a draft that its entries do not hold. */
export function queueLinks(sheet: Excel.Worksheet, draft: TabDraft): void {
  for (const [index, { cells }] of draft.rows.entries()) {
    for (const [at, cell] of cells.entries()) {
      if (!cell?.link || jumpFormula(cell) !== null) continue;
      sheet.getRangeByIndexes(index, at, 1, 1).hyperlink = { documentReference: linkReference(cell.link) };
    }
  }
}
