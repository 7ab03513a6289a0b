/** Where the contents stand in another column than the one that their head is over. */
import type { CellValue, SheetGrid } from '../../grid/grid';
import { textOf } from '../cellText';
import type { ColumnMeaning, PlanColumn } from '../types';
import type { ColumnValues } from './columnValues';
import type { Header, HeaderCell } from './findHeader';

const CLEARLY_MORE = 1.5;
/** Fewer rows prove nothing. */
const FEW = 3;

/**
 * Of two columns of contents the first may be merged over, or stand only at the head of, those of the second: then it is
 * the group. Returns the cell of the one that is filled in clearly more rows; undefined where there is none.
 */
export function fullerContent(
  content: PlanColumn,
  others: readonly { readonly meaning: ColumnMeaning; readonly cell: HeaderCell }[],
  filledOf: (column: number) => number,
): HeaderCell | undefined {
  if (content.reason === 'setting') return undefined;
  const rivals = others.filter(({ meaning }) => meaning === 'content');
  if (rivals.length === 0) return undefined;
  const filled = filledOf(content.column);
  return rivals.find(({ cell }) => filledOf(cell.column) >= Math.max(filled * CLEARLY_MORE, FEW))?.cell;
}

export interface SpannedContents {
  readonly first: PlanColumn;
  /** 0-based column of the contents below the same head. */
  readonly column: number;
  /** The first column holds only the numbers of these. */
  readonly numbering: boolean;
}

/**
 * Below a head that is merged over several columns the contents may stand in a further one, their group or their letters in
 * the first: "Nội dung công việc" over "Công tác tổ chức | Kiện toàn ban chỉ đạo". Null where the first holds them.
 */
export function spannedContents(
  { merges }: SheetGrid,
  { first, last, cells }: Header,
  content: PlanColumn | undefined,
  valuesOf: (column: number) => ColumnValues,
): SpannedContents | null {
  if (content === undefined || content.reason === 'setting') return null;
  const area = merges?.find(
    ({ top, left, bottom, right }) => top <= last && bottom >= first && left === content.column && right > left,
  );
  if (area === undefined) return null;
  const { filled, short } = valuesOf(content.column);
  for (let column = area.left + 1; column <= area.right; column += 1) {
    if (cells.some((cell) => cell.column === column)) continue;
    const { filled: more, short: shorter } = valuesOf(column);
    if (more < FEW || shorter * 2 > more) continue;
    if (more >= filled * CLEARLY_MORE || short === filled)
      return { first: content, column, numbering: short === filled };
  }
  return null;
}

/** Lines with a lead of their own and no content that prove a group and its tasks. */
const FEW_OWN = 2;

/**
 * Between the contents and the leads a column whose heading is not known, or is one of details, may hold the tasks
 * themselves: "Nhiệm vụ" merged over "Chi tiết", or written once above blank cells, while each line has a lead of its own.
 * Returns that column; undefined where there is none.
 */
export function detailContents(
  sheet: SheetGrid,
  header: Header,
  content: PlanColumn | undefined,
  lead: PlanColumn | undefined,
  valuesOf: (column: number) => ColumnValues,
): HeaderCell | undefined {
  if (content === undefined || lead === undefined || content.reason === 'setting') return undefined;
  return header.cells.find(({ column, reading }) => {
    if (reading !== null && reading.meaning !== 'detail' && reading.meaning !== 'content') return false;
    if (column <= content.column || column >= lead.column) return false;
    const { filled } = valuesOf(content.column);
    const { filled: more, short, days, times, numbers } = valuesOf(column);
    if (more < Math.max(filled * CLEARLY_MORE, FEW) || (short + days + times + numbers) * 2 > more) return false;
    const own = sheet.rows
      .slice(header.last, header.last + ROWS_LOOKED_AT)
      .filter((row) => isFilled(row[column]) && isFilled(row[lead.column]) && !isFilled(row[content.column]));
    return own.length >= FEW_OWN;
  });
}

/** More rows only cost time. */
const ROWS_LOOKED_AT = 200;

function isFilled(value: CellValue | undefined): boolean {
  return value !== undefined && textOf(value).trim() !== '';
}
