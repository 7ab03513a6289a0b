/** Reads years and their parts: "6 tháng đầu năm", "nửa cuối năm", "cuối năm", "đầu quý II", "cả năm 2026". */
import { halfItem, monthPoint, yearItem } from './item';
import type { Item } from './item';
import { readQuarter } from './readNumbered';
import { readYearSuffix, yearAt } from './readYear';
import type { Token } from './tokens';
import { BOUND_WORDS, COUNTED_MONTHS, MONTH_WORDS, PART_WORDS, QUARTER_WORDS } from './words';

/** Returns true if "đầu", "giữa", "cuối" stand before a year or a quarter, of which they name a month. */
export function isPartOfLonger(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.key ?? '';
  return PART_WORDS.has(tokens[index]?.key ?? '') && (next === 'nam' || QUARTER_WORDS.has(next));
}

/**
 * "Cuối năm" is its last month, "đầu quý II" the first of the quarter, "giữa năm" June: the month that every reader would
 * name. "Đến cuối năm" bounds the whole instead.
 */
export function readPartOf(tokens: readonly Token[], index: number, source: string): Item | null {
  if (!isPartOfLonger(tokens, index)) return null;
  const part = PART_WORDS.get(tokens[index]?.key ?? '') ?? 0;
  if (part === 2 && BOUND_WORDS.has(tokens[index - 1]?.key ?? '')) return null;
  const previous = tokens[index - 1]?.key ?? '';
  // "Các tháng cuối năm", "3 tháng đầu năm", "học kỳ đầu năm" name no single month.
  if (MONTH_WORDS.has(previous) && index > 1) return null;
  if (tokens[index + 1]?.key === 'nam') {
    if (tokens[index + 2]?.key === 'hoc') return null;
    const year = yearAt(tokens, index + 2, source, false) ?? readYearSuffix(tokens, index + 2, source);
    return monthPoint([1, 6, 12][part] ?? 12, year.year, year.next, year.remarks);
  }
  const quarter = readQuarter(tokens, index + 2, source);
  if (quarter === null || quarter.first === null) return quarter;
  return monthPoint(quarter.first.from + part, quarter.first.year, quarter.next, quarter.remarks);
}

/** "Nửa đầu năm", "nửa cuối năm 2026". */
export function readHalfYear(tokens: readonly Token[], index: number, source: string): Item | null {
  const part = PART_WORDS.get(tokens[index + 1]?.key ?? '');
  if (part === undefined || part === 1 || tokens[index + 2]?.key !== 'nam') return null;
  const year = yearAt(tokens, index + 3, source, false) ?? readYearSuffix(tokens, index + 3, source);
  return halfItem(part === 0 ? 1 : 7, 6, year);
}

/** "6/9 tháng": the reports of six and of nine months. */
function readSixNine(tokens: readonly Token[], index: number, source: string): Item | null {
  const [six, slash, nine, word] = tokens.slice(index, index + 4);
  if (six?.value !== 6 || slash?.key !== '/' || nine?.value !== 9 || word?.key !== 'thang') return null;
  return { ...halfItem(1, 9, readYearSuffix(tokens, index + 4, source)), unit: 'quarter' };
}

/** "02 quý đầu năm", "3 quý cuối năm 2023". */
function readCountedQuarters(tokens: readonly Token[], index: number, source: string): Item | null {
  const size = (tokens[index]?.value ?? 0) * 3;
  const part = PART_WORDS.get(tokens[index + 2]?.key ?? '');
  if (size < 3 || size > 9 || part === undefined || part === 1 || tokens[index + 3]?.key !== 'nam') return null;
  const year = yearAt(tokens, index + 4, source, false) ?? readYearSuffix(tokens, index + 4, source);
  return halfItem(part === 0 ? 1 : 13 - size, size, year);
}

/** "6 tháng đầu năm 2023", "6 tháng cuối năm", "4 tháng đầu năm", "9 tháng năm 2023", "6/9 tháng". */
export function readHalf(tokens: readonly Token[], index: number, source: string): Item | null {
  const size = tokens[index]?.value ?? 0;
  if (QUARTER_WORDS.has(tokens[index + 1]?.key ?? '')) return readCountedQuarters(tokens, index, source);
  if (tokens[index + 1]?.key !== 'thang') return readSixNine(tokens, index, source);
  const side = tokens[index + 2]?.key;
  const worded = (side === 'dau' || side === 'cuoi') && tokens[index + 3]?.key === 'nam';
  const yearStart = worded ? index + 4 : index + 2;
  const year = worded
    ? (yearAt(tokens, yearStart, source, false) ?? readYearSuffix(tokens, yearStart, source))
    : readYearSuffix(tokens, yearStart, source);
  if (worded ? size < 2 || size > 11 : year.year === null || !COUNTED_MONTHS.has(size)) return null;
  return halfItem(side === 'cuoi' ? 13 - size : 1, size, year);
}

/** "đến hết năm": the end of a range that names no year. */
export function readYearEnd(tokens: readonly Token[], index: number): Item | null {
  return tokens[index]?.key === 'nam' && tokens[index + 1]?.kind !== 'word' ? yearItem(null, index + 1, []) : null;
}

/** "năm 2023"; "năm học 2025-2026" and "năm" alone are none. */
export function readYearItem(tokens: readonly Token[], index: number, source: string): Item | null {
  const year = yearAt(tokens, index, source, false);
  return year === null ? null : yearItem(year.year, year.next, year.remarks);
}

/** What stands after "cả năm" or "trong năm": a year, or none. */
export function readWholeYear(tokens: readonly Token[], index: number, source: string): Item {
  const year = yearAt(tokens, index, source, false) ?? readYearSuffix(tokens, index, source);
  return yearItem(year.year, year.next, year.remarks);
}
