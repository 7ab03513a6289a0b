/** What a progress cell shows, as text. */
import type { CellValue } from '../grid/grid';
import { isBlank, isCellError } from '../grid/grid';
import { isDayFormat, isPercentFormat } from '../grid/numberFormat';
import { serialToDate, vietnameseDate } from '../time/date';

/** Returns a cell as people see it: texts trimmed, percentages and days by their format; empty for a blank cell. */
export function shownText(value: CellValue, format: string): string {
  if (value === null || isBlank(value)) return '';
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'number') return isCellError(value) ? value.text : `=${value.formula}`;
  if (isPercentFormat(format)) return `${decimal(value * 100)}%`;
  const date = isDayFormat(format) ? serialToDate(value) : null;
  return date === null ? decimal(value) : vietnameseDate(date);
}

function decimal(value: number): string {
  return String(Math.round(value * 100) / 100).replace('.', ',');
}
