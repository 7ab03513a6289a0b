/** What a cell shows, as Excel with Vietnamese settings writes it. */
import { format as formatted } from 'numfmt';
import { isCellError, isUncached } from '../core/grid/grid';
import type { CellValue } from '../core/grid/grid';

/** Decimal comma, dots between thousands, Vietnamese names of months and days. */
const LOCAL = { locale: 'vi' } as const;
/** Formats of text that change nothing of it. */
const PLAIN_TEXT: ReadonlySet<string> = new Set(['General', '@', '']);

/**
 * Returns the text of a cell under its number format ("31/03/2023", "93,9%").
 * @param format number format code, en-US form
 * @param uncached what to show for a formula without a result
 */
export function cellText(value: CellValue, format: string, uncached: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return changesText(format) ? underFormat(value, format) : value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isCellError(value)) return value.text;
  if (isUncached(value)) return `(${uncached})`;
  return underFormat(value, format);
}

function changesText(format: string): boolean {
  return !PLAIN_TEXT.has(format) && (format.includes('@') || format.split(';').length > 3);
}

/** A code that is none, as other programs write them, leaves a value as it would stand without one. */
function underFormat(value: string | number, format: string): string {
  try {
    return formatted(format === '' ? 'General' : format, value, LOCAL);
  } catch {
    return typeof value === 'string' ? value : formatted('General', value, LOCAL);
  }
}

/** Returns a number in the ordinary format with so many letters at most, as Excel cuts decimals off; null where it cannot. */
export function shorterNumber(value: number, letters: number): string | null {
  const whole = Math.trunc(Math.abs(value)).toFixed(0).length + (value < 0 ? 1 : 0);
  if (Number.isInteger(value) || whole > letters || Math.abs(value) >= 1e11) return null;
  const decimals = Math.max(0, letters - whole - 1);
  return formatted('General', Number(value.toFixed(decimals)), LOCAL);
}
