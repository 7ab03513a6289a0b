/** What a cell shows, near enough to Excel for reading: texts, whole and decimal numbers, per cents and dates. */
import { isCellError, isUncached } from '../core/grid/grid';
import type { CellValue } from '../core/grid/grid';
import { datePartsOf } from '../core/grid/numberFormat';
import type { DateParts } from '../core/grid/numberFormat';
import { serialToDate } from '../app/period';

/** The first section of a format code, without colours, conditions, quoted text and padding. */
function bareFormat(format: string): string {
  const [section = ''] = format.split(';');
  return section.replace(/\[[^\]]*\]|"[^"]*"|\\.|_.|\*./g, '');
}

function dateText(serial: number, { day, month, year, time }: DateParts): string {
  const date = serialToDate(serial);
  const clock = time ? clockOf(serial) : '';
  if (!day && !month && !year) return clock;
  if (date === null) return String(serial);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day ? `${two(date.day)}/` : ''}${two(date.month)}/${String(date.year)}${time ? ` ${clock}` : ''}`;
}

/** Hours and minutes of the fraction of a serial, to the nearest minute. */
function clockOf(serial: number): string {
  const minutes = Math.round((serial - Math.floor(serial)) * 1440) % 1440;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, '.');
}

function numberText(value: number, format: string): string {
  const bare = bareFormat(format);
  const percent = bare.includes('%');
  const decimals = /\.([0#?]+)/.exec(bare)?.[1]?.length;
  const scaled = percent ? value * 100 : value;
  const general = decimals === undefined && !/[0#]/.test(bare);
  const digits = general ? String(Number(scaled.toPrecision(11))) : scaled.toFixed(decimals ?? 0);
  if (digits.includes('e')) return digits;
  const [whole = '', fraction] = digits.split('.');
  const grouped = bare.includes(',') ? groupThousands(whole) : whole;
  return grouped + (fraction === undefined ? '' : `,${fraction}`) + (percent ? '%' : '');
}

/**
 * Returns the text of a cell under its number format, in Vietnamese form ("31/03/2023", "93,9%").
 * @param uncached what to show for a formula without a result
 */
export function cellText(value: CellValue, format: string, uncached: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isCellError(value)) return value.text;
  if (isUncached(value)) return `(${uncached})`;
  const parts = datePartsOf(format);
  return parts.day || parts.month || parts.year || parts.time ? dateText(value, parts) : numberText(value, format);
}
