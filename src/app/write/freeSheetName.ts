import type { WorkbookGrids } from '../../core/grid/grid';

/** Gives a sheet name that the workbook does not have yet, in any case of letters: the one wanted, else with " (2)", " (3)" … behind it. */
export function freeSheetName({ sheets }: WorkbookGrids, wanted: string): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} (${String(number)})`;
  return name;
}
