/** What a cell shows, near enough to Excel for reading: texts, whole and decimal numbers, per cents and dates. */
import { isCellError, isUncached } from '../core/grid/grid';
import type { CellValue } from '../core/grid/grid';

const DAY_MS = 86_400_000;
/** Serial of 1 January 1970 in the 1900 system. */
const EPOCH_SERIAL = 25_569;

/** The first section of a format code, without colours, conditions, quoted text and padding. */
function bareFormat(format: string): string {
  const [section = ''] = format.split(';');
  return section.replace(/\[[^\]]*\]|"[^"]*"|\\.|_.|\*./g, '');
}

/** Tells whether a format code shows a day or a time. */
export function isDateFormat(format: string): boolean {
  return /[ymdhs]/i.test(bareFormat(format)) && !/general/i.test(format);
}

function dateText(serial: number, format: string): string {
  const date = new Date(Math.round((serial - EPOCH_SERIAL) * DAY_MS));
  if (Number.isNaN(date.getTime())) return String(serial);
  const bare = bareFormat(format).toLowerCase();
  const two = (value: number) => String(value).padStart(2, '0');
  const month = two(date.getUTCMonth() + 1);
  const year = String(date.getUTCFullYear());
  const day = bare.includes('d') ? `${two(date.getUTCDate())}/` : '';
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
  if (!/[yd]/.test(bare)) return time;
  return `${day}${month}/${year}${bare.includes('h') ? ` ${time}` : ''}`;
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
 * Gives the text of a cell under its number format, in Vietnamese form ("31/03/2023", "93,9%").
 * @param uncached what to show for a formula without a result
 */
export function cellText(value: CellValue, format: string, uncached: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isCellError(value)) return value.text;
  if (isUncached(value)) return `(${uncached})`;
  return isDateFormat(format) ? dateText(value, format) : numberText(value, format);
}
