/** Moves the selection to a cell. Never writes. */
import { cellAddress } from '../../core/grid/address';
import type { Outcome } from '../../core/flow/outcome';
import { done, refused } from '../../core/flow/outcome';
import { hostErrorCode } from './hostErrors';
import { localAddress } from './tables';

/**
 * Selects a cell, in one request; row 1-based, column 0-based. Where Excel did not follow it is asked once more: it does when
 * the sheet is in front already (#5118, #930). A hidden sheet cannot be shown without a write and counts as missing.
 */
export async function jump(
  context: Excel.RequestContext,
  name: string,
  row: number,
  column: number,
): Promise<Outcome<void>> {
  try {
    if (!(await select(context, name, row, column))) await select(context, name, row, column);
    return done(undefined);
  } catch (error) {
    if (hostErrorCode(error) !== null && (await isHidden(context, name)))
      return refused('sheet-missing', { sheet: name });
    throw error;
  }
}

/** Selects a cell and returns whether it is the active one now. */
async function select(context: Excel.RequestContext, name: string, row: number, column: number): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.activate();
  sheet.getRangeByIndexes(row - 1, column, 1, 1).select();
  const cell = context.workbook.getActiveCell();
  cell.load('address,worksheet/name');
  await context.sync();
  return cell.worksheet.name === name && localAddress(cell.address) === cellAddress(row, column);
}

/** Returns whether a sheet is there and hidden; false where Excel does not tell. */
async function isHidden(context: Excel.RequestContext, name: string): Promise<boolean> {
  try {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('visibility');
    await context.sync();
    return !sheet.isNullObject && sheet.visibility !== 'Visible';
  } catch (error) {
    // The first error is the one to tell.
    if (hostErrorCode(error) === null) throw error;
    return false;
  }
}
