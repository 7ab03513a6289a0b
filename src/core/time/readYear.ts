/** Years in a time phrase: written after a slash, a dash or "năm", with two digits, or with a digit too many. */
import { partlyRead } from './remarkOn';
import type { Token } from './tokens';
import { touches } from './tokens';
import type { DueRemark } from './types';

export interface YearRead {
  /** Null: no year stands here; then `next` is the index looked at. */
  readonly year: number | null;
  readonly next: number;
  readonly remarks: readonly DueRemark[];
}

const FIRST_YEAR = 1950;
const LAST_YEAR = 2100;
/** After "năm" two digits from here on are a year of this century ("năm 26"). */
const FIRST_SHORT_YEAR = 20;

/**
 * Reads a year at a token; null when it is none. A year with one digit too many ("20223") is read as the only year that
 * dropping one digit can give, if its neighbours agree, and reported as suspect.
 * @param short whether two digits are a year too ("26": 2026), as they are in a written day
 */
export function yearAt(
  tokens: readonly Token[],
  index: number,
  source: string,
  short: boolean,
): { year: number; next: number; remarks: readonly DueRemark[] } | null {
  const token = tokens[index];
  if (token?.kind !== 'number') return null;
  if (token.key.length === 4 && token.value >= FIRST_YEAR && token.value <= LAST_YEAR) {
    return { year: token.value, next: index + 1, remarks: token.remark === undefined ? [] : [token.remark] };
  }
  if (short && token.key.length === 2) return { year: 2000 + token.value, next: index + 1, remarks: [] };
  if (token.key.length === 5 && token.key.startsWith('20')) {
    const year = withoutOneDigit(token.key);
    const part = source.slice(token.start, token.end);
    return { year, next: index + 1, remarks: [{ kind: 'year-suspect', part, suggestion: String(year) }] };
  }
  return null;
}

/** "20223" → 2023: a digit typed twice is dropped first; failing that the last one. */
function withoutOneDigit(digits: string): number {
  for (let place = 1; place < digits.length; place += 1) {
    if (digits[place] === digits[place - 1]) return Number(digits.slice(0, place) + digits.slice(place + 1));
  }
  return Number(digits.slice(0, 4));
}

/**
 * Reads a year written after a month or a quarter: "/2023", "//2023", "/ 2023", "/năm 2023", "-2023", " - 2023", "- năm 2023",
 * " năm 2023", " 2023", "/26".
 */
export function readYearSuffix(tokens: readonly Token[], index: number, source: string): YearRead {
  const none: YearRead = { year: null, next: index, remarks: [] };
  const mark = tokens[index]?.key;
  let next = index;
  if (mark === '/') {
    next += tokens[index + 1]?.key === '/' ? 2 : 1;
    if (tokens[next]?.key === 'nam') next += 1;
    const short = tokens[next]?.key.length === 2 && (tokens[next]?.value ?? 0) > 12;
    const read = yearAt(tokens, next, source, short && touches(tokens[next - 1], tokens[next]));
    // "Tháng 2/2026 năm 2026"
    const again =
      read !== null && tokens[read.next]?.key === 'nam' ? yearAt(tokens, read.next + 1, source, false) : null;
    if (read === null || again === null) return read ?? none;
    // "Tháng 3/2026 năm 2025"
    const other = source.slice(tokens[read.next]?.start, tokens[read.next + 1]?.end);
    const remarks = again.year === read.year ? read.remarks : [...read.remarks, partlyRead(other)];
    return { ...read, next: again.next, remarks };
  }
  if (mark === '-' && tokens[index + 1]?.key === 'nam' && !opensRange(tokens, index)) {
    return yearAt(tokens, index + 2, source, false) ?? none;
  }
  if (mark === '-' || mark === '.') return yearAt(tokens, index + 1, source, false) ?? none;
  while (tokens[next]?.kind === 'break' || (next === index && tokens[next]?.key === ',')) next += 1;
  if (tokens[next]?.key !== 'nam') return next === index ? (yearAt(tokens, next, source, false) ?? none) : none;
  return yearAt(tokens, next + 1, source, (tokens[next + 1]?.value ?? 0) >= FIRST_SHORT_YEAR) ?? none;
}

/** "Từ tháng 3 - năm 2027": the dash joins two ends. */
function opensRange(tokens: readonly Token[], index: number): boolean {
  return tokens.slice(Math.max(0, index - 3), index).some(({ key }) => key === 'tu');
}
