/** "Tháng 5/Quý II", "Quý II - tháng 5": a month and the quarter it lies in are one time, the month. */
import type { Token } from './tokens';
import { MONTH_WORDS, QUARTER_WORDS, ROMAN_NUMBERS, SHORT_MONTH_WORDS } from './words';

/** "Tháng 5 - Quý II" is a range; a quarter cannot run to a month of its own. */
const BEHIND_MONTH: ReadonlySet<string> = new Set(['/', ',']);
const BEHIND_QUARTER: ReadonlySet<string> = new Set(['/', ',', '-']);

/** Returns the tokens without a quarter that stands beside months of its own, and without the sign between them. */
export function withoutOuterQuarters(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ key }) => QUARTER_WORDS.has(key))) return tokens;
  const result: Token[] = [];
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    if (token === undefined) break;
    const months = monthsAt(tokens, index);
    const quarter = months === null ? null : quarterAt(tokens, months.end + 1);
    if (
      months !== null &&
      quarter !== null &&
      BEHIND_MONTH.has(tokens[months.end]?.key ?? '') &&
      holds(quarter, months)
    ) {
      result.push(...tokens.slice(index, months.end));
      index = quarter.end;
      continue;
    }
    const within = monthWithin(tokens, months);
    if (within !== null) {
      result.push(token, within.month);
      index = within.end;
      continue;
    }
    const outer = quarterAt(tokens, index);
    const inner = outer === null ? null : monthsAt(tokens, outer.end + 1);
    const joined = outer !== null && BEHIND_QUARTER.has(tokens[outer.end]?.key ?? '');
    if (outer !== null && inner !== null && joined && holds(outer, inner)) {
      index = outer.end + 1;
      continue;
    }
    result.push(token);
    index += 1;
  }
  return result;
}

/** "Tháng 2 quý III" is August, "tháng 8 quý III" as well: the month, and the index behind the quarter; null for anything else. */
function monthWithin(
  tokens: readonly Token[],
  months: Numbered | null,
): { readonly month: Token; readonly end: number } | null {
  const quarter = months?.numbers.length === 1 ? quarterAt(tokens, months.end) : null;
  const number = tokens[(months?.end ?? 0) - 1];
  if (months === null || quarter === null || number?.kind !== 'number') return null;
  if (holds(quarter, months)) return { month: number, end: quarter.end };
  if (number.value < 1 || number.value > 3) return null;
  const value = ((quarter.numbers[0] ?? 1) - 1) * 3 + number.value;
  return { month: { ...number, key: String(value), value }, end: quarter.end };
}

/** Numbers of months, or the one of a quarter, and the index behind them. */
interface Numbered {
  readonly numbers: readonly number[];
  readonly end: number;
}

/** "Tháng 4, 5" at a token, or "T5". */
function monthsAt(tokens: readonly Token[], index: number): Numbered | null {
  const word = tokens[index];
  if (word?.kind !== 'word' || !(MONTH_WORDS.has(word.key) || SHORT_MONTH_WORDS.has(word.key))) return null;
  const numbers: number[] = [];
  let end = index + 1;
  while (tokens[end]?.kind === 'number' && (tokens[end]?.key.length ?? 9) <= 2) {
    numbers.push(tokens[end]?.value ?? 0);
    end += 1;
    if (tokens[end]?.key !== ',' || tokens[end + 1]?.kind !== 'number') break;
    end += 1;
  }
  return numbers.length === 0 ? null : { numbers, end };
}

function quarterAt(tokens: readonly Token[], index: number): Numbered | null {
  const [word, number] = [tokens[index], tokens[index + 1]];
  if (word?.kind !== 'word' || !QUARTER_WORDS.has(word.key) || number === undefined) return null;
  const value = number.kind === 'number' ? number.value : ROMAN_NUMBERS.get(number.key);
  return value === undefined || value < 1 || value > 4 ? null : { numbers: [value], end: index + 2 };
}

function holds(quarter: Numbered, months: Numbered): boolean {
  const last = (quarter.numbers[0] ?? 0) * 3;
  return months.numbers.every((month) => month <= last && month > last - 3);
}
