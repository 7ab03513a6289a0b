/** Jumps of a tab of ours to other cells of the workbook. */
import { cellAddress, quoteSheetName } from '../../core/grid/address';
import type { TabDraft } from '../../core/draft/types';

/** Queues the links of a draft. */
export function queueLinks(sheet: Excel.Worksheet, draft: TabDraft): void {
  for (const [index, { cells }] of draft.rows.entries()) {
    for (const [at, cell] of cells.entries()) {
      if (!cell?.link) continue;
      const { link } = cell;
      const documentReference = `${quoteSheetName(link.sheet)}!${cellAddress(link.row, link.column)}`;
      sheet.getRangeByIndexes(index, at, 1, 1).hyperlink = { documentReference };
    }
  }
}
