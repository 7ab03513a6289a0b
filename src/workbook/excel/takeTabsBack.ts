/** What stood on tabs before they were written, and putting it back where Excel failed. */
import type { TabDraft } from '../../core/draft/types';
import { ownTabName } from '../ownTabName';
import type { WriteTexts } from '../port';
import { blockOf } from './block';
import { isWhole } from './finishTabs';
import { hostErrorCode } from './hostErrors';
import type { TabBefore } from './journal';
import { sheetOfFormula } from './ownTabs';
import { restoreTab } from './restoreTab';
import type { TabSnapshot } from './tabSnapshot';
import { localAddress } from './tables';
import type { DissolvedTable } from './tables';
import { blockRange, isFormula } from './writeTabCells';
import type { Writing, Formulas } from './writeTabCells';

/** Returns what stood on a tab before it was written; null for a new one. */
export function stoodOn({ looked: { before }, tables, overtaken }: Writing): TabBefore | null {
  return before && withFormulas(withTables(before, tables), overtaken);
}

/** The tables as Excel told them while they went; where the request failed before, as they were known to stand. */
function withTables(before: TabBefore, tables: readonly DissolvedTable[]): TabBefore {
  const told = tables.map(({ name, range }) => ({ name, address: localAddress(range.toJSON().address ?? '') }));
  return told.every(({ address }) => address !== '') && told.length > 0 ? { ...before, tables: told } : before;
}

/**
 * What stood on a tab as the write arrived, where somebody changed it after it was looked at: texts and formulas by their
 * places, number formats as they were looked at.
 */
function withFormulas(before: TabBefore, formulas: Formulas | null): TabBefore {
  if (formulas === null) return before;
  const known = before.cells;
  return {
    ...before,
    cells: {
      formulas,
      values: formulas.map((row, r) =>
        row.map((entry, c) =>
          isFormula(entry) ? (known?.formulas[r]?.[c] === entry ? known?.values[r]?.[c] : '') : entry,
        ),
      ),
      formats: formulas.map((row, r) => row.map((_, c) => known?.formats[r]?.[c] ?? 'General')),
    },
  };
}

/**
 * How far a write got before it failed: to the adding of sheets, so that only a blank one can be its own, or to their cells;
 * of an answer that was lost nobody knows, and a blank sheet may be somebody else's.
 */
export type Reached = 'adding' | 'cells' | 'unknown';

/**
 * After a failure: a sheet that this write had just added is taken away again, if nothing but ours is on it; a standing
 * tab gets back what stood in it. Returns false where that fails too; then the tab stays, marked unfinished where Excel got
 * that far.
 */
export async function giveTabBack(
  context: Excel.RequestContext,
  draft: TabDraft,
  texts: WriteTexts,
  snapshot: TabSnapshot,
  before: TabBefore | null,
  reached: Reached,
): Promise<boolean> {
  try {
    if (snapshot.tab !== null && before !== null)
      await restoreTab(context, snapshot.tab.id, draft, before, texts.unfinished);
    else await removeRemains(context, draft, texts, snapshot, reached);
    return true;
  } catch (error) {
    if (hostErrorCode(error) === null) throw error;
    return false;
  }
}

async function removeRemains(
  context: Excel.RequestContext,
  draft: TabDraft,
  texts: WriteTexts,
  snapshot: TabSnapshot,
  reached: Reached,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(snapshot.title);
  const item =
    draft.kind === 'ordinary' ? null : context.workbook.names.getItemOrNullObject(ownTabName(draft.identity));
  const used = sheet.getUsedRangeOrNullObject(true);
  const block = blockRange(sheet, blockOf(draft));
  used.load('address');
  block.load('formulas');
  sheet.load('name');
  item?.load('formula');
  await context.sync();
  const { leaves } = snapshot;
  if (leaves !== null && item !== null && !item.isNullObject) {
    item.formula = leaves.nameFormula;
    await context.sync();
  }
  if (sheet.isNullObject) return;
  const formulas = block.formulas as unknown[][];
  const { row, column } = draft.titleCell;
  // A colleague who writes the same tab at the same time has its title too, but hardly all of its cells.
  const isOurs =
    reached !== 'adding' && (formulas[row - 1]?.[column] === texts.unfinished || isWhole(draft, texts, formulas));
  if (used.isNullObject ? reached === 'unknown' : !isOurs) return;
  sheet.delete();
  // A name that a colleague has just added points to another sheet.
  const isOurName = item?.isNullObject === false && sheetOfFormula(String(item.formula)) === snapshot.title;
  // Looked up anew, for the sheet may have taken it along.
  if (leaves === null && isOurName) context.workbook.names.getItemOrNullObject(ownTabName(draft.identity)).delete();
  await context.sync();
}
