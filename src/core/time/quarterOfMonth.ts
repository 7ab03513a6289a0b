/** "Tháng 5/Quý II", "Quý II - tháng 5": a month and the quarter it lies in are one time, the month. */
import type { Token } from './tokens';
import { MONTH_WORDS, QUARTER_WORDS, ROMAN_NUMBERS, SHORT_MONTH_WORDS } from './words';

/** "Tháng 5 - Quý II" is a range; a quarter cannot run to a month of its own. */
const BEHIND_MONTH: ReadonlySet<string> = new Set(['/', ',']);
const BEHIND_QUARTER: ReadonlySet<string> = new Set(['/', ',', '-']);

/** Returns the tokens without a quarter that stands beside months of its own, and without the sign between them. */
export function withoutOuterQuarters(tokens: readonly Token[], source: string): readonly Token[] {
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
    const within = monthsWithin(tokens, index, months);
    if (within !== null) {
      result.push(...within.tokens);
      index = within.end;
      continue;
    }
    const beside = months === null ? null : quarterAt(tokens, months.end);
    const number = months === null ? undefined : tokens[months.end - 1];
    if (beside !== null && months !== null && number !== undefined) {
      // "Tháng 4, 5 quý III": which of the two holds is not known.
      const part = source.slice(token.start, tokens[beside.end - 1]?.end);
      result.push(...tokens.slice(index, months.end - 1), { ...number, told: { part, contradicts: true } });
      index = months.end;
      continue;
    }
    const outer = quarterAt(tokens, index);
    const inner = outer === null ? null : monthsAt(tokens, outer.end + 1);
    const after = outer === null ? null : monthsAt(tokens, outer.end);
    const last = outer === null ? undefined : tokens[outer.end - 1];
    if (outer !== null && after !== null && last !== undefined && !holds(outer, after)) {
      // "Quý II tháng 8"
      const part = source.slice(token.start, tokens[after.end - 1]?.end);
      result.push(token, { ...last, told: { part, contradicts: true } });
      index = outer.end;
      continue;
    }
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

/**
 * "Tháng 2 quý III" is August, "tháng 8 quý III" as well, and "Tháng 4, 5 quý II" are April and May: the months, and the
 * index behind the quarter; null for anything else.
 */
function monthsWithin(
  tokens: readonly Token[],
  index: number,
  months: Numbered | null,
): { readonly tokens: readonly Token[]; readonly end: number } | null {
  const quarter = months === null ? null : quarterAt(tokens, months.end);
  if (months === null || quarter === null) return null;
  const stretch = tokens.slice(index, months.end);
  if (holds(quarter, months)) return { tokens: stretch, end: quarter.end };
  if (months.numbers.some((month) => month < 1 || month > 3)) return null;
  const first = ((quarter.numbers[0] ?? 1) - 1) * 3;
  const counted = stretch.map((token): Token => {
    const value = token.value + first;
    return token.kind === 'number' ? { ...token, key: String(value), value } : token;
  });
  return { tokens: counted, end: quarter.end };
}

/** Numbers of months, or the one of a quarter, and the index behind them. */
interface Numbered {
  readonly numbers: readonly number[];
  readonly end: number;
}

/** Returns true for "tháng", "t" and other words for a month, before its number. */
export function isMonthWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && (MONTH_WORDS.has(token.key) || SHORT_MONTH_WORDS.has(token.key));
}

/** "Tháng 4, 5" at a token, or "T5". */
function monthsAt(tokens: readonly Token[], index: number): Numbered | null {
  if (!isMonthWord(tokens[index])) return null;
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
