/** Whether the workbook is a new blank one, the only kind that the self-test is run in. Never writes. */

/** Returns true for one sheet without cells, looks, tables and charts, and no names at all. */
export async function isBlank(context: Excel.RequestContext): Promise<boolean> {
  const { worksheets, names, tables } = context.workbook;
  worksheets.load('items/name');
  names.load('items/name');
  tables.load('items/name');
  await context.sync();
  const [only, ...others] = worksheets.items;
  if (only === undefined || others.length + names.items.length + tables.items.length > 0) return false;
  const used = only.getUsedRangeOrNullObject(false);
  used.load('address');
  only.charts.load('items/name');
  await context.sync();
  return used.isNullObject && only.charts.items.length === 0;
}

/** The same for the workbook at hand; false where Excel does not tell, while a cell is being edited for example. */
export async function isBlankNow(): Promise<boolean> {
  try {
    return await Excel.run(isBlank);
  } catch {
    // Not to be offered is all that follows.
    return false;
  }
}
