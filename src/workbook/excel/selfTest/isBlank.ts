/** Whether the workbook is a new blank one, the only kind that the self-test is run in. Never writes. */

/** Returns true for one sheet without cells, looks and charts, and no names at all; one request. */
export async function isBlank(context: Excel.RequestContext): Promise<boolean> {
  const { worksheets, names } = context.workbook;
  // Counts, not lists: this is asked whenever the pane opens, and old workbooks have tens of thousands of names.
  const first = worksheets.getFirst();
  const counts = [worksheets.getCount(), names.getCount(), first.charts.getCount()];
  const used = first.getUsedRangeOrNullObject(false);
  used.load('address');
  await context.sync();
  const [sheets, named, charts] = counts.map(({ value }) => value);
  return sheets === 1 && named === 0 && charts === 0 && used.isNullObject;
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
