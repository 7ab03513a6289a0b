/** Finds indicator tables in the sheets of a workbook: a header with the name, a planned and an actual figure, and rows that hold them. */
import { cellAt, formatAt } from '../grid/grid';
import type { CellValue, SheetGrid } from '../grid/grid';
import { fold, foldMarks } from '../text/fold';
import { boundOf, readAmount } from './readAmount';
import type { AmountRead } from './readAmount';
import type { Amount, Bound, Indicator } from './types';
import { FALLS, INDICATOR_HEADERS, LESS_IS_BETTER, WORKED_OUT } from './words';
import type { IndicatorColumn } from './words';

/** Rows looked at for a header. */
const HEADER_ROWS = 30;
/** A longer text heads no column. */
const LONGEST_HEADER = 60;

type Columns = Partial<Record<IndicatorColumn, number>>;

/** Returns the indicators of a sheet in row order; none when it holds no indicator table. Row 1-based, column 0-based. */
export function findIndicators(sheet: SheetGrid): readonly Indicator[] {
  const header = findHeader(sheet);
  if (header === null) return [];
  const { columns, row: headerRow } = header;
  const found: Indicator[] = [];
  for (let row = headerRow + 1; row <= sheet.rows.length; row += 1) {
    const name = textAt(sheet, row, columns.name);
    const amount = (column: number | undefined): AmountRead =>
      column === undefined ? NOTHING : readAmount(cellAt(sheet, row, column), formatAt(sheet, row, column));
    const plan = amount(columns.plan);
    const actual = amount(columns.actual);
    const samePeriod = amount(columns.samePeriod);
    if (name === '' || columns.name === undefined || (plan.value === null && actual.value === null)) continue;
    const unit = textAt(sheet, row, columns.unit);
    const number = textAt(sheet, row, columns.number).replace(/[.)]$/, '');
    found.push({
      sheet: sheet.name,
      row,
      column: columns.name,
      number: number === '' ? null : number,
      name,
      unit: unit !== '' ? unit : plan.percent || actual.percent ? '%' : null,
      bound: plan.bound ?? boundOfName(name),
      plan: amountOf(plan),
      actual: amountOf(actual),
      samePeriod: amountOf(samePeriod),
    });
  }
  return found;
}

const NOTHING: AmountRead = { value: null, text: '', percent: false, bound: null };

function amountOf({ value, text }: AmountRead): Amount {
  return { value, text };
}

/** What a name says about its target; less of some matters is better, but not of their fall. */
function boundOfName(name: string): Bound {
  const words = foldMarks(name);
  if (boundOf(name) === 'at-most') return 'at-most';
  if (FALLS.some((each) => words.startsWith(each))) return 'at-least';
  return LESS_IS_BETTER.some((each) => words.includes(each)) ? 'at-most' : 'at-least';
}

/** The row in which at least the name, the plan and the actual figure are headed (1-based), in one or two lines. */
function findHeader(sheet: SheetGrid): { row: number; columns: Columns } | null {
  const last = Math.min(HEADER_ROWS, sheet.rows.length);
  for (let row = 1; row <= last; row += 1) {
    const upper = sheet.rows[row - 1] ?? [];
    const one = columnsOf(upper.map(headerText));
    if (isWhole(one)) return { row, columns: one };
    const lower = sheet.rows[row] ?? [];
    if (one.name === undefined || lower.length === 0) continue;
    const both = columnsOf(joined(upper, lower));
    if (isWhole(both)) return { row: row + 1, columns: both };
  }
  return null;
}

function isWhole({ name, plan, actual }: Columns): boolean {
  return name !== undefined && plan !== undefined && actual !== undefined;
}

/** Lower lines win; a blank one takes what stands above it. */
function joined(upper: readonly CellValue[], lower: readonly CellValue[]): string[] {
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const below = headerText(lower[column] ?? null);
    return below !== '' ? below : headerText(upper[column] ?? null);
  });
}

function columnsOf(headers: readonly string[]): Columns {
  const columns: Columns = {};
  for (const [column, header] of headers.entries()) {
    const meaning = header === '' || header.length > LONGEST_HEADER ? null : meaningOf(header);
    if (meaning !== null) columns[meaning] ??= column;
  }
  return columns;
}

function meaningOf(header: string): IndicatorColumn | null {
  if (WORKED_OUT.some((words) => header.startsWith(words))) return null;
  for (const [meaning, all] of INDICATOR_HEADERS) {
    if (all.some((words) => header === words || header.startsWith(`${words} `))) return meaning;
  }
  return null;
}

function headerText(value: CellValue): string {
  return typeof value === 'string'
    ? foldMarks(value)
        .replace(/[^\p{L}\p{N}%]+/gu, ' ')
        .trim()
    : '';
}

function textAt(sheet: SheetGrid, row: number, column: number | undefined): string {
  const value = column === undefined ? null : cellAt(sheet, row, column);
  return typeof value === 'string' ? fold(value) : typeof value === 'number' ? String(value) : '';
}
