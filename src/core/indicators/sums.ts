/** Groups of indicators whose parts do not add up: "Tổng số" above its parts, 1 above 1.1 and 1.2, dashes under a head. */
import { foldMarks } from '../text/fold';
import type { Indicator, SumMismatch } from './types';

const FIGURES = ['plan', 'actual', 'samePeriod'] as const;
const BULLET = /^[-–+•*]\s*/u;

/**
 * Returns the groups that do not add up. Parts above the whole are told always; parts below it only where the head says that
 * it is the total ("Tổng …") and no "trong đó" says that only some parts are named. Shares are never added.
 */
export function findSumMismatches(indicators: readonly Indicator[]): readonly SumMismatch[] {
  const found: SumMismatch[] = [];
  for (const [index, head] of indicators.entries()) {
    const parts = partsOf(head, indicators.slice(index + 1));
    if (parts.length < 2 || !isCount(head) || parts.some((part) => !isCount(part) || !sameUnit(part, head))) continue;
    for (const figure of FIGURES) {
      const whole = head[figure].value;
      const values = parts.map((part) => part[figure].value);
      if (whole === null || values.some((value) => value === null)) continue;
      const sum = values.reduce<number>((all, value) => all + (value ?? 0), 0);
      const allowed = [whole, ...values].every((value) => Number.isInteger(value)) ? 0 : 0.05 * (values.length + 1);
      const tooMuch = sum - whole > allowed + 1e-9;
      const tooLittle = whole - sum > allowed + 1e-9 && isTotal(head);
      if (tooMuch || tooLittle) {
        found.push({
          sheet: head.sheet,
          row: head.row,
          name: head.name,
          figure,
          whole,
          sum: Math.round(sum * 1e6) / 1e6,
        });
      }
    }
  }
  return found;
}

/** The rows directly below that are parts of a head: one level deeper in number, or with dashes under a head without one. */
function partsOf(head: Indicator, below: readonly Indicator[]): Indicator[] {
  const parts: Indicator[] = [];
  if (BULLET.test(head.name)) return parts;
  for (const each of below) {
    if (each.sheet !== head.sheet) break;
    const numbered = head.number !== null && each.number !== null && each.number.startsWith(`${head.number}.`);
    const bulleted = each.number === null && BULLET.test(each.name);
    if (!numbered && !bulleted) break;
    const isDeeper = numbered && each.number.slice(head.number.length + 1).includes('.');
    if (!isDeeper) parts.push(each);
  }
  // Dashes under the numbered parts belong to those, not to the head.
  const own = parts.filter(({ number }) => number !== null);
  return own.length > 0 ? own : parts;
}

function isTotal({ name }: Indicator): boolean {
  const words = foldMarks(name);
  return /^tong\b/.test(words) && !words.includes('trong do');
}

function isCount({ unit }: Indicator): boolean {
  return unit === null || !unit.includes('%');
}

function sameUnit(part: Indicator, head: Indicator): boolean {
  return part.unit === null || head.unit === null || foldMarks(part.unit) === foldMarks(head.unit);
}
