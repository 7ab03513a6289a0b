/**
 * Filters on a tab of ours that is to be written over. Where a filter hides rows, Excel enters the first line of a block into
 * every row that is seen, so that all rows must be seen first.
 */

/** What was asked about the filters of a sheet; read it after a sync. */
export interface AskedFilters {
  readonly sheet: Excel.Worksheet;
  readonly filter: Excel.AutoFilter;
  readonly used: Excel.Range;
}

/**
 * Queues the questions whether rows are hidden and whether the sheet has a filter of its own.
 * @param used the used range of the sheet, with what is only formatted
 */
export function askFilters(
  sheet: Excel.Worksheet,
  used: Excel.Range = sheet.getUsedRangeOrNullObject(false),
): AskedFilters {
  const filter = sheet.autoFilter;
  filter.load('isDataFiltered');
  used.load('rowHidden');
  return { sheet, filter, used };
}

/**
 * Queues what lets every row be seen again; nothing where no row is hidden, for clearing needs the workbook's window in
 * front. Rows that a person hid without a filter stay hidden: they do no harm.
 */
export function queueShowAll({ filter, used }: AskedFilters, tables: readonly Excel.Table[]): void {
  // Excel says null for a mixture.
  if (used.isNullObject || (used.rowHidden as boolean | null) === false) return;
  if (filter.isDataFiltered) filter.clearCriteria();
  for (const table of tables) table.clearFilters();
}
