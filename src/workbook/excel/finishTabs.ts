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

/** A tab that is to be finished. */
interface OpenTab {
  readonly draft: TabDraft;
  readonly block: Block;
  readonly isNew: boolean;
  readonly sheet: Excel.Worksheet;
}

/** Queues the titles of tabs, and after them the pages, which Excel may refuse without a printer. */
export function queueFinish(tabs: readonly OpenTab[]): void {
  for (const { draft, sheet, block } of tabs) {
    const { row, column } = draft.titleCell;
    sheet.getRange(cellAddress(row, column)).untrack().formulas = [[block.entries[row - 1]?.[column] ?? '']];
  }
  for (const { draft, sheet, isNew } of tabs) queuePrintSetup(sheet, draft, isNew);
}

/** Returns tabs whose titles and pages were set without an error, in their order. */
export function finishedTabs(writing: readonly Writing[], sheets: readonly FilledSheet[]): readonly FinishedTab[] {
  return writing.map(({ looked: { draft } }, at) => {
    const { id: sheetId = '', formulas = [] } = sheets[at] ?? {};
    // What somebody typed since is not ours: undoing will name it.
    return { sheetId, after: withTitle(formulas, draft), printed: true };
  });
}

/** Writes the titles and sets the pages up, in a request of their own. Returns the tabs in their order. */
export async function finishTabs(
  context: Excel.RequestContext,
  writing: readonly Writing[],
  sheets: readonly FilledSheet[],
  texts: WriteTexts,
): Promise<readonly FinishedTab[]> {
  queueFinish(
    writing.flatMap(({ looked: { draft }, snapshot }, at) => {
      const sheet = sheets[at]?.sheet;
      return sheet === undefined ? [] : [{ draft, block: blockOf(draft), isNew: snapshot.tab === null, sheet }];
    }),
  );
  try {
    await context.sync();
    return finishedTabs(writing, sheets);
  } catch (error) {
    if (hostErrorCode(error) === null) throw error;
    const finished = await lookAfterFailing(context, writing, texts);
    if (finished === null) throw error;
    return finished;
  }
}

/**
 * What stands after Excel failed at a request that was to finish tabs. The title comes last: where it stands, the tab is
 * whole, and a page that is not set up takes nothing from it; then each page is tried by itself. Null where not all are whole.
 */
export async function lookAfterFailing(
  context: Excel.RequestContext,
  writing: readonly Writing[],
  texts: WriteTexts,
): Promise<readonly FinishedTab[] | null> {
  const stands = await lookAfterError(() => readBlocks(context, writing));
  if (stands === null) return null;
  const whole = stands.flatMap(({ sheet, range }, at) => {
    const draft = writing[at]?.looked.draft;
    const formulas = sheet.isNullObject ? [] : (range.formulas as unknown[][]);
    return draft !== undefined && isWhole(draft, texts, formulas) ? [{ draft, sheetId: sheet.id, formulas }] : [];
  });
  if (whole.length < writing.length) return null;
  const finished: FinishedTab[] = [];
  for (const { draft, sheetId, formulas } of whole) {
    const setUp = (): void => queuePrintSetup(context.workbook.worksheets.getItem(sheetId), draft);
    finished.push({ sheetId, after: formulas, printed: await trySetUp(context, setUp) });
  }
  return finished;
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

/** Reads what stands where tabs were written; a new one is found by its title, for an answer that was lost tells no id. */
async function readBlocks(context: Excel.RequestContext, writing: readonly Writing[]) {
  const asked = writing.map(({ looked: { draft }, snapshot: { tab, title } }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(tab?.id ?? title);
    const range = blockRange(sheet, blockOf(draft));
    sheet.load('id');
    range.load('formulas');
    return { sheet, range };
  });
  await context.sync();
  return asked;
}

/** Returns whether a block holds its draft, the title too. */
export function isWhole(draft: TabDraft, { unfinished }: WriteTexts, formulas: Formulas): boolean {
  const { row, column } = draft.titleCell;
  const title = titleOf(draft);
  return title !== unfinished && formulas[row - 1]?.[column] === title && firstDifference(draft, formulas) === null;
}
