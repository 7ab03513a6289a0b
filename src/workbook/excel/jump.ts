/** Moves the selection to a cell. Never writes. */
import type { Outcome } from '../../core/flow/outcome';
import { done, refused } from '../../core/flow/outcome';

/** Selects a cell; row 1-based, column 0-based. A hidden sheet cannot be shown without a write and counts as missing. */
export async function jump(
  context: Excel.RequestContext,
  name: string,
  row: number,
  column: number,
): Promise<Outcome<void>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('visibility');
  await context.sync();
  if (sheet.isNullObject || sheet.visibility !== 'Visible') return refused('sheet-missing', { sheet: name });
  sheet.activate();
  sheet.getRangeByIndexes(row - 1, column, 1, 1).select();
  await context.sync();
  return done(undefined);
}
