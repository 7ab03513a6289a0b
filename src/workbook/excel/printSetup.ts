/** Paper, title rows, page breaks and footer of a tab of ours. */
import { columnLetters } from '../../core/grid/address';
import { FOOTER_FONT } from '../../core/draft/styles';
import { MARGINS, fittedPages } from '../../core/draft/pageFlow';
import type { TabDraft } from '../../core/draft/types';
import { hostErrorCode } from './hostErrors';

/**
 * Sets a page up in a request of its own, once the tab is whole: without a printer Excel may refuse, and no figure is lost
 * by that. Returns whether it was set up.
 */
export async function trySetUp(context: Excel.RequestContext, queue: () => void): Promise<boolean> {
  try {
    queue();
    await context.sync();
    return true;
  } catch (error) {
    if (hostErrorCode(error) === null) throw error;
    return false;
  }
}

/**
 * Queues the print set-up; the zoom comes last and as a whole, else Excel ignores it.
 * @param isNew the sheet was added by this write: it has no page breaks of before
 */
export function queuePrintSetup(sheet: Excel.Worksheet, draft: TabDraft, isNew = false): void {
  const { print } = draft;
  const layout = sheet.pageLayout;
  layout.orientation = print.landscape ? 'Landscape' : 'Portrait';
  layout.paperSize = 'A4';
  const { side, ...margins } = MARGINS;
  layout.setPrintMargins('Points', { ...margins, left: side, right: side });
  const [first, last] = print.columns;
  const rows = Math.max(1, draft.rows.length);
  layout.setPrintArea(`${columnLetters(first)}1:${columnLetters(last)}${rows}`);
  if (print.titleRows !== null) layout.setPrintTitleRows(`$${print.titleRows[0]}:$${print.titleRows[1]}`);
  layout.headersFooters.defaultForAllPages.centerFooter = print.footer === '' ? '' : FOOTER_FONT + print.footer;
  if (!isNew) sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of print.breaks) sheet.horizontalPageBreaks.add(`A${row}`);
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: fittedPages(print.breaks) };
}
