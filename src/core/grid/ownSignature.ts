/**
 * What a tab of ours looks like, whatever it is called and whatever names point to it. A hidden name alone proves nothing:
 * it follows cells that are cut into another sheet, stays on a tab that was cleared for notes, and is not there in a copy.
 */
import type { CellValue } from './grid';

/** Begins the line in which a summary tab says what it is; the number is the version of its form. */
export const MACHINE_PREFIX = 'tiendo:1;';
/** The hidden cell of a row: the part of the tab, the sums of its cells, what the row is about. */
export const ROW_MARK = /^~([a-z-]+)~([\w.-]*)~([\s\S]*)$/;

/** The moment of closing that every tab shows, as it is written (NFC). */
const CLOSINGS: readonly RegExp[] = [
  /^Chốt lúc (\d\d) giờ (\d\d) ngày (\d\d)\/(\d\d)\/(\d{4})$/u,
  /^Closed at (\d\d):(\d\d) on (\d\d)\/(\d\d)\/(\d{4})$/,
];
/** The title of a tab whose write was stopped. */
const UNFINISHED: ReadonlySet<string> = new Set(['Đang ghi – chưa dùng được', 'Being written – not to be used yet']);
/** Heads of our lists that no plan has side by side: what is left of a copy without its top and its hidden columns. */
const LIST_HEADS: readonly (readonly string[])[] = [
  ['Trạng thái', 'Kết quả đã ghi', 'Vị trí trong kế hoạch'],
  ['State', 'Result as typed', 'Place in the plan'],
  ['Việc cần sửa', 'Đề nghị sửa thành'],
  ['What to correct', 'Suggested text'],
  ['Thay đổi', 'Cụ thể', 'Ở bản trước'],
  ['Details', 'In the earlier version'],
];
const HEADS_WANTED = 2;
const ALL_HEADS: ReadonlySet<string> = new Set(LIST_HEADS.flat());
const LONGEST_HEAD = Math.max(...LIST_HEADS.flat().map((head) => head.length));
/** Rows in which the line is looked for; people put rows of their own above it. */
export const HEAD_ROWS = 40;
const TILDE = 0x7e;

/**
 * Returns true if the cells of a sheet are those of a tab of ours, or of a copy of one: its machine line, a row mark, the
 * moment of closing near its top, or the heads of our list of tasks.
 * @param rows values by row and 0-based column, from row 1
 */
export function hasOwnSignature(rows: readonly (readonly CellValue[])[]): boolean {
  return rows.some((row, index) => isOwnRow(row, index < HEAD_ROWS));
}

/** Asked of every row of a workbook: one look at each cell. */
function isOwnRow(row: readonly CellValue[], isTop: boolean): boolean {
  let heads = 0;
  for (let column = 0; column < row.length; column += 1) {
    const value = row[column];
    if (typeof value !== 'string') continue;
    if (value.charCodeAt(0) === TILDE && ROW_MARK.test(value)) return true;
    if (value.startsWith(MACHINE_PREFIX)) return true;
    if (isTop && (isClosingLine(value) || UNFINISHED.has(value.trim()))) return true;
    if (value.length <= LONGEST_HEAD && ALL_HEADS.has(value)) heads += 1;
  }
  return heads >= HEADS_WANTED && LIST_HEADS.some((list) => headsOf(row, list) >= HEADS_WANTED);
}

function headsOf(row: readonly CellValue[], list: readonly string[]): number {
  return list.filter((head) => row.includes(head)).length;
}

/** Returns true for the moment of closing that every tab of ours shows. */
export function isClosingLine(value: CellValue): boolean {
  return closingMoment(value) !== null;
}

/** Returns the moment of closing as a text that sorts by time, `2026-07-02 08:05`; null for any other cell. */
export function closingMoment(value: CellValue): string | null {
  if (typeof value !== 'string') return null;
  for (const line of CLOSINGS) {
    const [, hour, minute, day, month, year] = line.exec(value.trim()) ?? [];
    if (hour !== undefined) return `${year ?? ''}-${month ?? ''}-${day ?? ''} ${hour}:${minute ?? ''}`;
  }
  return null;
}

/** Returns true if the write of a tab was stopped: its title says so, and what else stands there is neither old nor new. */
export function isUnfinished(rows: readonly (readonly CellValue[])[]): boolean {
  return rows
    .slice(0, HEAD_ROWS)
    .some((row) => row.some((value) => typeof value === 'string' && UNFINISHED.has(value.trim())));
}
