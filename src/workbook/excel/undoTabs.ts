/** Takes back written tabs: a new one goes, a rewritten one gets back what stood in it. */
import { cellAddress, quoteSheetName } from '../../core/grid/address';
import type { Outcome } from '../../core/flow/outcome';
import { done, refused } from '../../core/flow/outcome';
import { blockOf, guardText } from './block';
import { queueFormats } from './formats';
import type { Cells, Journal, TabEntry } from './journal';
import { queuePrintSetup } from './printSetup';

/** Undoes some tabs, all or none: refuses with `changed-since` (naming the sheet) if any holds something else by now. */
export async function undoTabs(
  context: Excel.RequestContext,
  tabs: readonly TabEntry[],
  journal: Journal,
): Promise<Outcome<void>> {
  const looked = tabs.map((entry) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(entry.sheetId);
    const { rows, columns } = blockOf(entry.draft);
    const block = sheet.getRangeByIndexes(0, 0, rows, columns);
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load('name');
    sheet.protection.load('protected');
    block.load('formulas');
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return { entry, sheet, block, used, rows, columns };
  });
  await context.sync();
  for (const { entry, sheet, block, used, rows, columns } of looked) {
    if (sheet.isNullObject) return refused('changed-since', { sheet: entry.draft.title });
    if (sheet.protection.protected) return refused('sheet-protected', { sheet: sheet.name });
    const beyond =
      !used.isNullObject && (used.rowIndex + used.rowCount > rows || used.columnIndex + used.columnCount > columns);
    const same = equalCells(block.formulas as unknown[][], entry.after);
    if (!same || (entry.before === null && beyond)) return refused('changed-since', { sheet: sheet.name });
  }
  for (const { entry, sheet } of [...looked].reverse()) {
    if (entry.before === null) {
      context.workbook.names.getItemOrNullObject(entry.nameOfTab).delete();
      sheet.delete();
    } else queueRestore(context, sheet, entry);
    journal.remember(entry.draft.identity, entry.before?.draft ?? null);
  }
  await context.sync();
  return done(undefined);
}

function queueRestore(context: Excel.RequestContext, sheet: Excel.Worksheet, entry: TabEntry): void {
  const { before } = entry;
  if (before === null) return;
  const written = blockOf(entry.draft);
  sheet.getRangeByIndexes(0, 0, written.rows, written.columns).clear();
  const { cells } = before;
  if (cells !== null) {
    const columns = Math.max(1, ...cells.formulas.map((row) => row.length));
    const range = sheet.getRangeByIndexes(0, 0, cells.formulas.length, columns);
    range.numberFormat = cells.formats.map((row) => [...row]);
    range.formulas = entriesOf(cells);
  }
  if (before.draft !== null) {
    for (const [index, row] of before.draft.rows.entries()) {
      for (const [column, cell] of row.cells.entries()) {
        if (!cell?.link) continue;
        const documentReference = `${quoteSheetName(cell.link.sheet)}!${cellAddress(cell.link.row, cell.link.column)}`;
        sheet.getRangeByIndexes(index, column, 1, 1).hyperlink = { documentReference };
      }
    }
    queueFormats(sheet, before.draft, blockOf(before.draft));
    queuePrintSetup(sheet, before.draft);
  }
  context.workbook.names.getItem(entry.nameOfTab).formula = before.nameFormula;
}

/** Gives cells as they must be entered again: texts guarded, formulas as they are. */
function entriesOf(cells: Cells): unknown[][] {
  return cells.formulas.map((row, r) =>
    row.map((formula, c) => {
      const isText = typeof formula === 'string' && formula === cells.values[r]?.[c];
      return isText ? guardText(formula, cells.formats[r]?.[c] ?? 'General') : formula;
    }),
  );
}

function equalCells(one: readonly (readonly unknown[])[], other: readonly (readonly unknown[])[]): boolean {
  return one.length === other.length && one.every((row, r) => row.every((value, c) => value === other[r]?.[c]));
}
