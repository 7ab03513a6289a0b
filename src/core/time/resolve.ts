/** Returns the parts of an expression their years and days. */
import { addDays, compareDates, lastDayOfMonth } from './date';
import type { Expression, Part } from './expression';
import { endOfPoint, startOfPoint } from './points';
import type { Point } from './points';
import type { CalendarDate, YearMonth } from './types';
import { yearOfMonth } from './yearOfMonth';

/** A part with its years known. */
export interface Span {
  readonly first: Point;
  readonly last: Point;
  readonly range: boolean;
  readonly from: YearMonth;
  readonly to: YearMonth;
  /** Day it ends on: for "trước …" the day before its beginning. */
  readonly end: CalendarDate;
  /** Whether that day was written. */
  readonly explicit: boolean;
  /** The expression it stands in, as typed. */
  readonly text: string;
  /** It stands behind a colon or in parentheses, within the part before it. */
  readonly within: boolean;
  /** A wider time up to a day in it: "Quý II, trước 15/5". */
  readonly bounded: boolean;
  /** The end lies before the beginning, and no other year can be meant: it is no time. */
  readonly backwards: boolean;
  /** It runs over the turn of the year, and no year is written that says so; or from a quarter to a month of its own. */
  readonly turned: boolean;
  /** A day that its month lacks in that year, as "29/2"; null for all others. */
  readonly impossible: string | null;
}

/** A range without years that would run backwards goes over the turn of the year for so many months at most. */
const LONGEST_TURN = 10;
/** Months of half a year. */
const HALF_YEAR = 6;

/**
 * Fills in years: a year stands for the points before it in the same expression ("quý III, IV năm 2023"), else for those
 * after it, else it is the plan's year. A range that would run backwards begins in the year before, or ends in the year
 * after where its beginning has a year.
 * @param openEnded whether the last part has no end ("từ tháng 3"): it runs to December
 * @param opens month with which the plan's year begins (1-based): those before it are of the next year
 */
export function resolveParts(
  { parts, text }: Pick<Expression, 'parts' | 'text'>,
  planYear: number,
  openEnded: boolean,
  opens: number,
): readonly Span[] {
  const following = yearsFromBehind(parts);
  let known: number | null = null;
  return parts.map((part, index) => {
    const after = yearBefore(part, following[index] ?? null, planYear);
    // "Tháng 9/2026, tháng 2" of a school year: the month before its beginning is of the next year, whatever stood before it.
    const own = (point: Point): number =>
      known === null || known === planYear ? yearOfMonth(point.to, planYear, opens) : known;
    const first = part.first.year ?? (part.range ? part.last.year : null) ?? after ?? own(part.first);
    const last = part.last.year ?? part.first.year ?? after ?? own(part.last);
    const isOwnYear = part.first.type === 'year' && part.first.year === null && first === planYear && !part.range;
    known = part.last.year ?? part.first.year ?? known;
    const read = { ...span(part, first, last, planYear, openEnded && index === parts.length - 1), text };
    return isOwnYear && opens > 1 ? { ...read, ...wholePlanYear(planYear, opens) } : read;
  });
}

/** "Cả năm" of a plan whose year ends in the next one. */
function wholePlanYear(planYear: number, opens: number): Pick<Span, 'from' | 'to' | 'end'> {
  const to = { year: planYear + 1, month: opens - 1 };
  return { from: { year: planYear, month: opens }, to, end: lastDayOfMonth(to.year, to.month) };
}

/** A year that is written in a later part, and the months that part begins and ends with. */
interface YearBehind {
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

/** For every part the next year that is written in a later part, if no year of its own comes first. */
function yearsFromBehind(parts: readonly Part[]): readonly (YearBehind | null)[] {
  const years: (YearBehind | null)[] = [];
  let next: YearBehind | null = null;
  for (const part of [...parts].reverse()) {
    years.unshift(next);
    const year = part.first.year ?? part.last.year;
    if (year !== null) next = { year, from: part.first.from, to: part.last.to };
  }
  return years;
}

/** "Quý IV và đầu năm 2027" of a plan for 2026: what comes before the turn of the year is of the plan's year. */
function yearBefore(part: Part, behind: YearBehind | null, planYear: number): number | null {
  if (behind === null) return null;
  // "Quý III và 9 tháng năm 2027" is the end of those months; so is "Tháng 3 và quý I/2027" in a title, where the plan's year
  // is not known: in a plan for 2026 it is of two years, and so is "Tháng 12 và 12/2027", the same month twice.
  const [length, own] = [behind.to - behind.from + 1, part.last.to - part.first.from + 1];
  const isInside = part.first.from >= behind.from && part.last.to <= behind.to && own < length && length < 12;
  if (isInside && (length >= HALF_YEAR || behind.year !== planYear + 1)) return behind.year;
  return part.first.from >= behind.from && behind.year > planYear ? behind.year - 1 : behind.year;
}

function span(
  part: Part,
  firstYear: number,
  lastYear: number,
  planYear: number,
  openEnded: boolean,
): Omit<Span, 'text'> {
  let [from, to] = [firstYear, lastYear];
  const runsBack = part.range && compareDates(startOfPoint(part.first, from), endOfPoint(part.last, to)) > 0;
  const turns =
    runsBack && (part.last.to - part.first.from + 12) % 12 < LONGEST_TURN && part.last.to !== part.first.from;
  const dated = part.first.year !== null && part.last.year !== null;
  if (turns && !dated) {
    if (part.first.year === null && part.last.year !== null) from = lastYear - 1;
    else to = lastYear + 1;
  }
  const begin = startOfPoint(part.first, from);
  const end = part.last.before ? addDays(startOfPoint(part.last, to), -1) : endOfPoint(part.last, to);
  const last = openEnded ? { year: Math.max(from, to, planYear), month: 12 } : { year: to, month: part.last.to };
  return {
    first: part.first,
    last: part.last,
    range: part.range,
    from: { year: begin.year, month: part.first.from },
    to: last,
    end,
    explicit: part.last.day !== null || part.last.before,
    within: part.within ?? false,
    bounded: false,
    backwards: runsBack && (dated || !turns),
    turned: (turns && part.first.year === null && part.last.year === null) || (from === to && isNested(part)),
    impossible: impossibleDay(part.first, from) ?? impossibleDay(part.last, to),
  };
}

/** "Quý II/2026 - tháng 5": what ends before its own beginning is over may be no range. */
function isNested({ range, first, last }: Part): boolean {
  const narrower = last.day === null && last.to - last.from < first.to - first.from;
  return range && narrower && last.from >= first.from && last.to <= first.to;
}

/** A day that is in other years, as 29 February; days that are in none were told where they were read. */
function impossibleDay({ day, from: month }: Point, year: number): string | null {
  return day === 29 && month === 2 && lastDayOfMonth(year, 2).day < 29 ? '29/2' : null;
}
