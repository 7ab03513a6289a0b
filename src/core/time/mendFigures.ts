/** Figures typed with a slip that can be told: the letter O for a nought; in years also a figure left out, two figures exchanged. */
import type { Token } from './tokens';
import { touches } from './tokens';

/** Years farther than this from the plan's are no years of its work. */
const FARTHEST = 30;
/** A year has four signs: no more pieces are looked at. */
const LONGEST = 4;

/** Returns the tokens with such years as the years they stand for; the token says what was typed. */
export function mendFigures(tokens: readonly Token[], source: string, planYear: number): readonly Token[] {
  const joined = joinLetters(tokens, source, planYear);
  return joined.map((token, index) => {
    if (token.kind !== 'number' || !followsYearSign(joined, index)) return token;
    const year = yearMeant(token.key, planYear);
    return year === null ? token : mended(token, year, source.slice(token.start, token.end));
  });
}

/** "2O26", "202o": figures and the letter O without a space between them, four signs in all. */
function joinLetters(tokens: readonly Token[], source: string, planYear: number): readonly Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const first = tokens[index];
    if (first === undefined) break;
    let end = index;
    const joins = (at: number): boolean =>
      isFigure(tokens[at]) && isFigure(tokens[at + 1]) && touches(tokens[at], tokens[at + 1]);
    while (end - index < LONGEST && joins(end)) end += 1;
    const last = tokens[end];
    const typed = last === undefined ? '' : source.slice(first.start, last.end);
    const figures = typed.replace(/o/giu, '0');
    const isYear = figures.length === 4 && Math.abs(Number(figures) - planYear) <= FARTHEST;
    if (end > index && (isYear || (figures.length === 2 && standsInDay(tokens, index, end)))) {
      const whole: Token = { ...first, kind: 'number', end: last?.end ?? first.end };
      result.push(isYear ? mended(whole, Number(figures), typed) : { ...whole, key: figures, value: Number(figures) });
      index = end;
    } else result.push(first);
  }
  return result;
}

/** "15/O5/2026": between the signs of a day, where a word cannot stand. */
function standsInDay(tokens: readonly Token[], from: number, to: number): boolean {
  const isSign = (at: number): boolean => ['/', '-', '.'].includes(tokens[at]?.key ?? '');
  const before = isSign(from - 1) && tokens[from - 2]?.kind === 'number' && touches(tokens[from - 1], tokens[from]);
  const behind = isSign(to + 1) && tokens[to + 2]?.kind === 'number' && touches(tokens[to], tokens[to + 1]);
  return before || behind;
}

function isFigure(token: Token | undefined): boolean {
  return token?.kind === 'number' || token?.key === 'o';
}

/** A year stands behind "/", "-", "." or "năm"; before a mark stand the month, or the quarter. */
function followsYearSign(tokens: readonly Token[], index: number): boolean {
  const sign = tokens[index - 1]?.key ?? '';
  if (sign === 'nam') return true;
  return ['/', '-', '.'].includes(sign) && ['number', 'word'].includes(tokens[index - 2]?.kind ?? '');
}

function yearMeant(digits: string, planYear: number): number | null {
  const near = [planYear, planYear + 1, planYear - 1];
  if (digits.length === 3) return near.find((year) => isWithoutOne(digits, String(year))) ?? null;
  if (digits.length !== 4 || Math.abs(Number(digits) - planYear) <= FARTHEST) return null;
  return isExchanged(digits, String(planYear)) ? planYear : null;
}

function isWithoutOne(digits: string, year: string): boolean {
  return [0, 1, 2, 3].some((place) => year.slice(0, place) + year.slice(place + 1) === digits);
}

function isExchanged(digits: string, year: string): boolean {
  return [0, 1, 2].some(
    (place) => year.slice(0, place) + (year[place + 1] ?? '') + (year[place] ?? '') + year.slice(place + 2) === digits,
  );
}

function mended(token: Token, year: number, typed: string): Token {
  return {
    ...token,
    key: String(year),
    value: year,
    remark: { kind: 'year-suspect', part: typed, suggestion: String(year) },
  };
}
