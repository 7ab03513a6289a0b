/** How much of a task is done, from a number with its format or from a text. */
import { isPercentFormat } from '../grid/numberFormat';
import type { CellValue } from '../grid/grid';

/** `invalid`: a share below 0 or above 100. `none`: no share. */
export type PercentRead =
  | { readonly kind: 'percent'; readonly value: number }
  | { readonly kind: 'invalid' }
  | { readonly kind: 'none' };

/** All of the work, one hundredth of it, or either. */
export type OnePercent = 'all' | 'hundredth' | 'either';

/** "1" typed as a text is 1 %, all of the work or a mark: nothing tells which. */
const ONE_TYPED = /^\s*1(?:[.,]0+)?\s*$/u;

const NONE: PercentRead = { kind: 'none' };

/**
 * Reads a percentage: a number whose format shows percent is a share of 1 (0.6 is 60 %); in a percent column a plain
 * number up to 1 is a share of 1 too, any other is percent; a text is "75%", "87,5 %", "đạt 75%". Among plain numbers above 1
 * a plain 1 is 1 %; among them and shares of 1 alike, or among percentages as such, it may be either and is none.
 * @param column `percent` for a column of percentages, where plain numbers count; elsewhere they may be anything
 * @param one what a plain 1 is, by the other cells of its column
 */
export function readPercent(
  value: CellValue,
  format: string,
  column: 'percent' | 'other',
  one: OnePercent = 'all',
): PercentRead {
  if (typeof value === 'number') {
    if (isPercentFormat(format)) return inRange(value * 100);
    if (value === 1 && one === 'either') return NONE;
    const share = value < 1 || (value === 1 && one === 'all');
    return column === 'percent' ? inRange(share ? value * 100 : value) : NONE;
  }
  if (typeof value !== 'string' || ONE_TYPED.test(value)) return NONE;
  const whole = column === 'percent' ? /^\s*(-?\d+(?:[.,]\d+)?)\s*%?\s*$/u : /^\s*(-?\d+(?:[.,]\d+)?)\s*%\s*$/u;
  return shareOf(whole.exec(value)?.[1]);
}

function shareOf(digits: string | undefined): PercentRead {
  return digits === undefined ? NONE : inRange(Number(digits.replace(',', '.')));
}

/** Shares come out of binary fractions (0.3 × 100): two decimals are kept. */
function inRange(value: number): PercentRead {
  const rounded = Math.round(value * 100) / 100;
  return rounded < 0 || rounded > 100 ? { kind: 'invalid' } : { kind: 'percent', value: rounded };
}
