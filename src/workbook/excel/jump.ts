/** Moves the selection to a cell. Never writes. */
import { cellAddress } from '../../core/grid/address';
import type { Outcome } from '../../core/flow/outcome';
import { done, refused } from '../../core/flow/outcome';
import { hostErrorCode } from './hostErrors';
import { localAddress } from './tables';

/**
 * Selects a cell, in one request, or its row from the column `from` up to it; row 1-based, columns 0-based. Where Excel did not follow it is asked once more: it does when
 * the sheet is in front already (#5118, #930). A hidden sheet cannot be shown without a write and counts as missing.
 */
export async function jump(
  context: Excel.RequestContext,
  name: string,
  row: number,
  column: number,
  from: number = column,
): Promise<Outcome<void>> {
  const range = { row, from, column };
  try {
    if (!(await select(context, name, range))) await select(context, name, range);
    return done(undefined);
  } catch (error) {
    if (hostErrorCode(error) !== null && (await isHidden(context, name)))
      return refused('sheet-missing', { sheet: name });
    throw error;
  }
}

interface RowRange {
  readonly row: number;
  readonly from: number;
  readonly column: number;
}

/** Selects cells of a row and returns whether the first of them is the active one now. */
async function select(context: Excel.RequestContext, name: string, { row, from, column }: RowRange): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.activate();
  sheet.getRangeByIndexes(row - 1, from, 1, column - from + 1).select();
  const cell = context.workbook.getActiveCell();
  cell.load('address,worksheet/name');
  await context.sync();
  return cell.worksheet.name === name && localAddress(cell.address) === cellAddress(row, from);
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
