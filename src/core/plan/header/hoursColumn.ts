/** The calendar of a week: its column "Thời gian" holds hours, which date nothing; its days stand in a column of their own. */
import { formatAt } from '../../grid/grid';
import type { SheetGrid } from '../../grid/grid';
import { datePartsOf, isDateFormat } from '../../grid/numberFormat';
import { readTimePhrase } from '../../time/timePhrase';
import { textOf } from '../cellText';
import type { ColumnsRead } from './columnMeanings';
import type { Header } from './findHeader';
import { headerKey } from './headerKey';

/** Rows looked at. */
const SAMPLE = 100;
/** A longer text is no hour. */
const LONGEST_HOUR = 40;
const HOUR =
  /^(?:từ |lúc |khoảng )?(?:\d{1,2}\s*(?:h|g|giờ)(?!\p{L})|\d{1,2}:\d{2}(?!\d))|^(?:sáng|chiều|tối|trưa|cả ngày|buổi (?:sáng|chiều|tối))(?!\p{L})/iu;
/** Headers of the days of a week. */
const DAY_HEADERS: ReadonlySet<string> = new Set([
  'thu',
  'ngay',
  'thu ngay',
  'ngay thu',
  'ngay thang',
  'thu ngay thang',
  'ngay trong tuan',
  'thu trong tuan',
]);
/** Any year would do to tell a day. */
const ANY_YEAR = 2024;

/**
 * Returns the columns with the days of a week as the time, where the time column holds hours or there is none; without a
 * time where no column holds days. A time column that the office named itself is left alone.
 */
export function withoutHours(sheet: SheetGrid, header: Header, read: ColumnsRead): ColumnsRead {
  const due = read.columns.find(({ meaning }) => meaning === 'due');
  if (due !== undefined && (due.reason === 'setting' || !holds(sheet, header.last, due.column, isHour))) return read;
  if (due === undefined && read.matrix.length > 0) return read;
  const others = read.columns.filter((column) => column !== due);
  const taken = new Set(others.map(({ column }) => column));
  const days = header.cells.find(
    ({ column, text }) =>
      column !== due?.column &&
      !taken.has(column) &&
      DAY_HEADERS.has(headerKey(text)) &&
      holds(sheet, header.last, column, headerKey(text) === 'ngay' ? isDayOrNumber : isDay),
  );
  if (days === undefined) return { ...read, columns: others };
  const column = { meaning: 'due', column: days.column, header: days.text, reason: 'values' } as const;
  return { ...read, columns: [...others, column].sort((one, other) => one.column - other.column) };
}

type CellTest = (sheet: SheetGrid, row: number, column: number) => boolean;

/** Returns true if more than half of the filled cells below a row (1-based) pass a test. */
function holds(sheet: SheetGrid, below: number, column: number, test: CellTest): boolean {
  let [filled, passed] = [0, 0];
  for (let row = below + 1; row <= sheet.rows.length && filled < SAMPLE; row += 1) {
    if (textOf(sheet.rows[row - 1]?.[column] ?? null) === '') continue;
    filled += 1;
    if (test(sheet, row, column)) passed += 1;
  }
  return filled > 0 && passed * 2 > filled;
}

function isHour(sheet: SheetGrid, row: number, column: number): boolean {
  const value = sheet.rows[row - 1]?.[column] ?? null;
  if (typeof value === 'number') return value >= 0 && value < 1 && datePartsOf(formatAt(sheet, row, column)).time;
  const text = textOf(value);
  if (text.length > LONGEST_HOUR || !HOUR.test(text)) return false;
  // "8h00 ngày 18/5" is a day with its hour.
  return !/\d\s*[/.-]\s*\d{1,2}(?!\d)|ngày|tháng/iu.test(
    text.replace(/\d{1,2}[:hg]\d{0,2}/giu, ' ').replace(/^\s*-\s*/, ''),
  );
}

function isDay(sheet: SheetGrid, row: number, column: number): boolean {
  const value = sheet.rows[row - 1]?.[column] ?? null;
  if (typeof value === 'number') return isDateFormat(formatAt(sheet, row, column));
  return readTimePhrase(textOf(value).slice(0, LONGEST_HOUR), ANY_YEAR).explicitDay;
}

/** "5", "20, 25", "30-31" below "Ngày": days of the month that the sheet or the band names. */
const NUMBERS_OF_DAYS = /^(?:[1-9]|0[1-9]|[12]\d|3[01])(?:\s*[,;&-]\s*(?:[1-9]|0[1-9]|[12]\d|3[01]))*$/;

function isDayOrNumber(sheet: SheetGrid, row: number, column: number): boolean {
  return NUMBERS_OF_DAYS.test(textOf(sheet.rows[row - 1]?.[column] ?? null).trim()) || isDay(sheet, row, column);
}
