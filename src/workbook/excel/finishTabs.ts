/** Writes the titles of tabs whose cells stand, and sets their pages up. */
import type { TabDraft } from '../../core/draft/types';
import { cellAddress } from '../../core/grid/address';
import type { WriteTexts } from '../port';
import { blockOf, firstDifference } from './block';
import type { Block } from './block';
import { hostErrorCode, lookAfterError } from './hostErrors';
import { queuePrintSetup, trySetUp } from './printSetup';
import { blockRange } from './writeTabCells';
import type { Writing, Formulas, FilledSheet } from './writeTabCells';

/** A tab whose title stands. */
interface FinishedTab {
  readonly sheetId: string;
  /** Formulas of its block. */
  readonly after: Formulas;
  readonly printed: boolean;
}

/**
 * Writes the titles, and after them the pages, which Excel may refuse without a printer: then each page is tried by itself.
 * Returns the tabs in their order.
 */
export async function finishTabs(
  context: Excel.RequestContext,
  writing: readonly Writing[],
  sheets: readonly FilledSheet[],
  texts: WriteTexts,
): Promise<readonly FinishedTab[]> {
  const tabs = sheets.map(({ sheet, id, formulas }, at) => {
    const one = writing[at];
    if (one === undefined) throw new Error(`no tab ${at}`);
    const { draft } = one.looked;
    return { draft, isNew: one.snapshot.tab === null, sheet, formulas, sheetId: id, block: blockOf(draft) };
  });
  for (const { draft, sheet, block } of tabs) {
    const { row, column } = draft.titleCell;
    sheet.getRange(cellAddress(row, column)).untrack().formulas = [[block.entries[row - 1]?.[column] ?? '']];
  }
  for (const { draft, sheet, isNew } of tabs) queuePrintSetup(sheet, draft, isNew);
  try {
    await context.sync();
    return tabs.map(({ sheetId, draft, formulas }) => ({
      sheetId,
      // What somebody typed since is not ours: undoing will name it.
      after: withTitle(formulas, draft),
      printed: true,
    }));
  } catch (error) {
    if (hostErrorCode(error) === null) throw error;
    // The title comes last: where it stands, the tab is whole; a page that is not set up takes nothing from it.
    const after = await lookAfterError(() => blocksOfSheets(context, tabs));
    if (after === null || !tabs.every(({ draft }, at) => isWhole(draft, texts, after[at] ?? []))) throw error;
    const printed: boolean[] = [];
    for (const { draft, sheetId } of tabs)
      printed.push(await trySetUp(context, () => queuePrintSetup(context.workbook.worksheets.getItem(sheetId), draft)));
    return tabs.map(({ sheetId }, at) => ({ sheetId, after: after[at] ?? [], printed: printed[at] === true }));
  }
}

/** What Excel says of a block whose title stands. */
function withTitle(formulas: Formulas, draft: TabDraft): Formulas {
  const { row, column } = draft.titleCell;
  const title = titleOf(draft);
  return formulas.map((line, r) => (r === row - 1 ? line.map((entry, c) => (c === column ? title : entry)) : line));
}

function titleOf({ titleCell: { row, column }, rows }: TabDraft): string | number | boolean {
  return rows[row - 1]?.cells[column]?.value ?? '';
}

/** Reads the formulas of the blocks of some sheets. */
async function blocksOfSheets(
  context: Excel.RequestContext,
  sheets: readonly { readonly sheetId: string; readonly block: Block }[],
): Promise<readonly unknown[][][]> {
  const ranges = sheets.map(({ sheetId, block }) => {
    const range = blockRange(context.workbook.worksheets.getItem(sheetId), block);
    range.load('formulas');
    return range;
  });
  await context.sync();
  return ranges.map(({ formulas }) => formulas as unknown[][]);
}

/** Returns whether a block holds its draft, the title too. */
function isWhole(draft: TabDraft, { unfinished }: WriteTexts, formulas: Formulas): boolean {
  const { row, column } = draft.titleCell;
  const title = titleOf(draft);
  return title !== unfinished && formulas[row - 1]?.[column] === title && firstDifference(draft, formulas) === null;
}
