/** What a progress cell shows, as text. */
import type { CellValue } from '../grid/grid';
import { isBlank, isCellError } from '../grid/grid';
import { isDayFormat, isPercentFormat } from '../grid/numberFormat';
import { withoutUnseen } from '../text/unseen';
import { serialToDate, vietnameseDate } from '../time/date';

/** Signs that people put into a cell in which there is nothing to say. */
const NOTHING_SAID = /^[\s\-\u2010-\u2015\u2212.\u2026]*$/u;

/** Returns a typed text without characters that show nothing, trimmed; empty for dashes or dots alone ("-", "—", "…"). */
export function cleanText(text: string): string {
  const seen = withoutUnseen(text).trim();
  return NOTHING_SAID.test(seen) ? '' : seen;
}

/** Returns a cell as people see it: texts trimmed, percentages and days by their format; empty for a blank cell. */
export function shownText(value: CellValue, format: string): string {
  if (value === null || isBlank(value)) return '';
  if (typeof value === 'string') return cleanText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'number') return isCellError(value) ? value.text : `=${value.formula}`;
  if (isPercentFormat(format)) return `${decimal(value * 100)}%`;
  const date = isDayFormat(format) ? serialToDate(value) : null;
  return date === null ? decimal(value) : vietnameseDate(date);
}

function decimal(value: number): string {
  return String(Math.round(value * 100) / 100).replace('.', ',');
}
