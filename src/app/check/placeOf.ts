import { cellAt } from '../../core/grid/grid';
import type { CellValue, MergedArea, WorkbookGrids } from '../../core/grid/grid';
import type { Issue } from '../../core/checks/types';

/** The cell that an issue is about, row 1-based, column 0-based. */
export interface IssueCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** The merged area that it stands for; null for a cell of its own, or where merged areas are not known. */
  readonly area: MergedArea | null;
}

/** Returns the cell that an issue is about, of a merged area its top left one, in which the text stands; null for a row, a sheet, or a tab of ours. */
export function placeOf(
  { sheets }: WorkbookGrids,
  { sheet: name, row, column }: Pick<Issue, 'sheet' | 'row' | 'column'>,
): IssueCell | null {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet || sheet.own !== null || row === null || column === null) return null;
  const area = sheet.merges?.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  const at = area ? { row: area.top, column: area.left } : { row, column };
  return { sheet: name, ...at, value: cellAt(sheet, at.row, at.column), area: area ?? null };
}
