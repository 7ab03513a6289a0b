/** Takes back written tabs: a new one goes, a rewritten one gets back what stood in it. */
import type { Outcome } from '../../core/flow/outcome';
import { done, refused } from '../../core/flow/outcome';
import { areaAddress } from './bands';
import { blockOf } from './block';
import { hostErrorCode, lookAfterError } from './hostErrors';
import { firstDifferent } from './journal';
import type { Journal, TabEntry } from './journal';
import { sheetOfFormula } from './ownTabs';
import { restoreTab } from './restoreTab';

/**
 * Undoes some tabs, all or none: refuses with `changed-since` (naming the sheet) if any holds something else by now, with
 * `workbook-protected` where a sheet would have to go from a protected structure, and with `workbook-read-only`.
 * @param partiallyUndone an earlier try failed on its way, so that what stands there need not be what was written
 * @param beforeFirstWrite is called before anything is written
 */
export async function undoTabs(
  context: Excel.RequestContext,
  tabs: readonly TabEntry[],
  journal: Journal,
  partiallyUndone: boolean,
  beforeFirstWrite: () => void,
): Promise<Outcome<void>> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  const looked = tabs.map((entry) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(entry.sheetId);
    const { rows, columns } = blockOf(entry.draft);
    const block = sheet.getRangeByIndexes(0, 0, rows, columns);
    const used = sheet.getUsedRangeOrNullObject(true);
    const old = entry.before?.area;
    const former = old ? sheet.getRange(areaAddress(old)) : null;
    former?.load('formulas');
    const name = entry.nameOfTab === null ? null : workbook.names.getItemOrNullObject(entry.nameOfTab);
    name?.load('formula');
    const { row, column } = entry.draft.titleCell;
    const title = sheet.getRangeByIndexes(row - 1, column, 1, 1);
    title.load('values');
    sheet.load('name');
    sheet.protection.load('protected');
    block.load('formulas');
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return { entry, sheet, title, block, former, name, used, rows, columns };
  });
  await context.sync();
  if (workbook.readOnly) return refused('workbook-read-only');
  const standing = looked.filter(({ sheet }) => !(partiallyUndone && sheet.isNullObject));
  for (const { entry, sheet, title, block, former, used, rows, columns } of standing) {
    if (sheet.isNullObject) return refused('changed-since', { sheet: entry.draft.title });
    if (sheet.protection.protected) return refused('sheet-protected', { sheet: sheet.name });
    if (entry.before === null && workbook.protection.protected) return refused('workbook-protected');
    if (partiallyUndone) {
      // A sheet that was perhaps never added is told by its title cell: somebody else may have one of that name.
      const holds: unknown = title.values[0]?.[0];
      if (entry.before !== null || used.isNullObject || titlesOf(entry).includes(holds)) continue;
      return refused('changed-since', { sheet: sheet.name });
    }
    const beyond =
      !used.isNullObject && (used.rowIndex + used.rowCount > rows || used.columnIndex + used.columnCount > columns);
    const same = equalCells(block.formulas as unknown[][], entry.after);
    const typed = former !== null && typedBeside(former.formulas as unknown[][], entry, rows, columns);
    const clearsAll = entry.before === null || entry.before.whole;
    if (!same || typed || (clearsAll && beyond)) return refused('changed-since', { sheet: sheet.name });
  }
  beforeFirstWrite();
  try {
    await takeBack(context, looked);
  } catch (error) {
    // All may have been done, and only the answer be lost.
    if (hostErrorCode(error) === null || !(await areTakenBack(context, looked))) throw error;
  }
  for (const { draft, before, nameOfTab } of [...tabs].reverse())
    if (nameOfTab !== null) journal.remember(draft.identity, before?.draft ?? null);
  return done(undefined);
}

/** A tab that is to be taken back, as it was looked at. */
interface LookedEntry {
  readonly entry: TabEntry;
  readonly sheet: Excel.Worksheet;
  readonly name: Excel.NamedItem | null;
}

async function takeBack(context: Excel.RequestContext, looked: readonly LookedEntry[]): Promise<void> {
  const { workbook } = context;
  for (const { entry, sheet, name } of [...looked].reverse()) {
    if (entry.before !== null) {
      if (!sheet.isNullObject) await restoreTab(context, entry.sheetId, entry.draft, entry.before, entry.unfinished);
      continue;
    }
    // After a try that failed a later run may have given the name to its own tab.
    const target = name === null || name.isNullObject ? null : sheetOfFormula(String(name.formula));
    const isOurs = target === null || (!sheet.isNullObject && target === sheet.name);
    if (name?.isNullObject === false && isOurs && entry.formerName !== null) name.formula = entry.formerName;
    if (!sheet.isNullObject) sheet.delete();
    // After its sheet: where Excel refuses to delete that, the name still tells that it is ours. Looked up anew, for the
    // sheet may have taken it along.
    if (entry.nameOfTab !== null && isOurs && entry.formerName === null)
      workbook.names.getItemOrNullObject(entry.nameOfTab).delete();
  }
  await context.sync();
}

/** Returns whether new tabs and their names are gone and rewritten ones hold what they held; false where Excel does not say. */
async function areTakenBack(context: Excel.RequestContext, looked: readonly LookedEntry[]): Promise<boolean> {
  const stand = await lookAfterError(async () => {
    const { worksheets, names } = context.workbook;
    const asked = looked.map(({ entry }) => {
      const sheet = worksheets.getItemOrNullObject(entry.sheetId);
      sheet.load('name');
      const { rows, columns } = blockOf(entry.draft);
      const area = entry.before?.cells?.formulas ?? [];
      const width = area.reduce((most, row) => Math.max(most, row.length), columns);
      const range = sheet.getRangeByIndexes(0, 0, Math.max(rows, area.length), width);
      range.load('formulas');
      const name = entry.nameOfTab === null ? null : names.getItemOrNullObject(entry.nameOfTab);
      name?.load('formula');
      return { entry, sheet, range, name };
    });
    await context.sync();
    return asked.every(({ entry: { before, formerName }, sheet, range, name }) => {
      const points = name === null || name.isNullObject ? null : String(name.formula);
      if (before === null) return sheet.isNullObject && (name === null || points === formerName);
      if (sheet.isNullObject || points !== before.nameFormula) return false;
      return firstDifferent(range.formulas as unknown[][], before.cells?.formulas ?? []) === null;
    });
  });
  return stand === true;
}

/** Returns what the title cell of a tab of ours may hold, from the first cell written to the last. */
function titlesOf({ draft, unfinished }: TabEntry): unknown[] {
  const { row, column } = draft.titleCell;
  return [unfinished, draft.rows[row - 1]?.cells[column]?.value];
}

/** Returns true if anything stands in the former block beside the one that was written: people typed it since. */
function typedBeside(
  formulas: readonly (readonly unknown[])[],
  { before }: TabEntry,
  rows: number,
  columns: number,
): boolean {
  const top = before?.area?.top ?? 1;
  const left = before?.area?.left ?? 0;
  return formulas.some((line, r) =>
    line.some((formula, c) => formula !== '' && (top + r > rows || left + c >= columns)),
  );
}

function equalCells(one: readonly (readonly unknown[])[], other: readonly (readonly unknown[])[]): boolean {
  return one.length === other.length && one.every((row, r) => row.every((value, c) => value === other[r]?.[c]));
}
