/** Returns the parts of an expression their years and days. */
import { addDays, compareDates } from './date';
import type { Part } from './expression';
import { endOfPoint, startOfPoint } from './points';
import type { Point } from './points';
import type { CalendarDate, YearMonth } from './types';

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
}

/**
 * Fills in years: a year stands for the points before it in the same expression ("quý III, IV năm 2023"), else for those
 * after it, else it is the plan's year. A range that would run backwards begins in the year before, or ends in the year
 * after where its beginning has a year.
 * @param openEnded whether the last part has no end ("từ tháng 3"): it runs to December
 */
export function resolveParts(parts: readonly Part[], planYear: number, openEnded: boolean): readonly Span[] {
  const following = yearsFromBehind(parts);
  let known: number | null = null;
  return parts.map((part, index) => {
    const after = yearBefore(part, following[index] ?? null, planYear);
    const first = part.first.year ?? (part.range ? part.last.year : null) ?? after ?? known ?? planYear;
    const last = part.last.year ?? part.first.year ?? after ?? known ?? planYear;
    known = part.last.year ?? part.first.year ?? known;
    return span(part, first, last, openEnded && index === parts.length - 1);
  });
}

/** A year that is written in a later part, and the month that part begins with. */
interface YearBehind {
  readonly year: number;
  readonly month: number;
}

/** For every part the next year that is written in a later part, if no year of its own comes first. */
function yearsFromBehind(parts: readonly Part[]): readonly (YearBehind | null)[] {
  const years: (YearBehind | null)[] = [];
  let next: YearBehind | null = null;
  for (const part of [...parts].reverse()) {
    years.unshift(next);
    const year = part.first.year ?? part.last.year;
    if (year !== null) next = { year, month: part.first.from };
  }
  return years;
}

/** "Quý IV và đầu năm 2027" of a plan for 2026: what comes before the turn of the year is of the plan's year. */
function yearBefore(part: Part, behind: YearBehind | null, planYear: number): number | null {
  if (behind === null) return null;
  return part.first.from > behind.month && behind.year > planYear ? behind.year - 1 : behind.year;
}

function span(part: Part, firstYear: number, lastYear: number, openEnded: boolean): Span {
  let [from, to] = [firstYear, lastYear];
  const backwards = compareDates(startOfPoint(part.first, from), endOfPoint(part.last, to)) > 0;
  if (part.range && backwards) {
    if (part.first.year === null && part.last.year !== null) from = lastYear - 1;
    else to = lastYear + 1;
  }
  const begin = startOfPoint(part.first, from);
  const end = part.last.before ? addDays(startOfPoint(part.last, to), -1) : endOfPoint(part.last, to);
  const last = openEnded ? { year: Math.max(from, to), month: 12 } : { year: to, month: part.last.to };
  return {
    first: part.first,
    last: part.last,
    range: part.range,
    from: { year: begin.year, month: part.first.from },
    to: last,
    end,
    explicit: part.last.day !== null || part.last.before,
  };
}
