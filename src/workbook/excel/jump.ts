/** Moves the selection to a cell. Never writes. */
import { cellAddress } from '../../core/grid/address';
import type { Outcome } from '../../core/flow/outcome';
import { done, refused } from '../../core/flow/outcome';
import { hostErrorCode } from './hostErrors';
import { localAddress } from './tables';

/** Where the selection does not follow at once, it does when the sheet is in front already (#5118, #930). */
const TRIES = 2;

/**
 * Selects a cell, in one request, and once more where Excel did not follow; row 1-based, column 0-based. A hidden sheet cannot
 * be shown without a write and counts as missing.
 */
export async function jump(
  context: Excel.RequestContext,
  name: string,
  row: number,
  column: number,
): Promise<Outcome<void>> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.activate();
    sheet.getRangeByIndexes(row - 1, column, 1, 1).select();
    const cell = context.workbook.getActiveCell();
    cell.load('address');
    cell.worksheet.load('name');
    try {
      await context.sync();
    } catch (error) {
      if (hostErrorCode(error) !== null && (await isHidden(context, name)))
        return refused('sheet-missing', { sheet: name });
      throw error;
    }
    if (cell.worksheet.name === name && localAddress(cell.address) === cellAddress(row, column)) break;
  }
  return done(undefined);
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
