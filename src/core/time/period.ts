/** Reporting periods: their codes, their months, and the one that an office is about to report on. */
import type { CalendarDate, MonthRange, Period } from './types';

const QUARTER_OF_LAST_MONTH = [3, 6, 9, 12];

/**
 * Reads the code of a period: `2023-07`, `2023-Q3`, `2023-H1`, `2023-H2`, `2023-9M`, `2023` (letters in either case).
 * Null for anything else, such as month 13 or quarter 5.
 */
export function parsePeriod(text: string): Period | null {
  const match = /^(\d{4})(?:-(?:(\d{2})|Q([1-4])|H([12])|(9M)))?$/i.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  if (year < 1) return null;
  const [, , month, quarter, half, nine] = match;
  if (month !== undefined) {
    const number = Number(month);
    return number >= 1 && number <= 12 ? { kind: 'month', year, from: number, to: number } : null;
  }
  if (quarter !== undefined) return quarterPeriod(year, Number(quarter));
  if (half !== undefined)
    return half === '1' ? { kind: 'half', year, from: 1, to: 6 } : { kind: 'half', year, from: 7, to: 12 };
  if (nine !== undefined) return { kind: 'nine-months', year, from: 1, to: 9 };
  return { kind: 'year', year, from: 1, to: 12 };
}

/** Returns the code of a period, as `parsePeriod` reads it. */
export function periodCode(period: Period): string {
  const year = String(period.year).padStart(4, '0');
  switch (period.kind) {
    case 'month':
      return `${year}-${String(period.from).padStart(2, '0')}`;
    case 'quarter':
      return `${year}-Q${String(period.to / 3)}`;
    case 'half':
      return `${year}-H${period.from === 1 ? '1' : '2'}`;
    case 'nine-months':
      return `${year}-9M`;
    case 'year':
      return year;
  }
}

/** The endings of all codes of a year, by the kind of period. */
export const PERIOD_ENDINGS: Readonly<Record<Period['kind'], readonly string[]>> = {
  month: Array.from({ length: 12 }, (_, index) => `-${String(index + 1).padStart(2, '0')}`),
  quarter: ['-Q1', '-Q2', '-Q3', '-Q4'],
  half: ['-H1', '-H2'],
  'nine-months': ['-9M'],
  year: [''],
};

/** Returns every period of a year. */
export function periodsOfYear(year: number): readonly Period[] {
  const endings = Object.values(PERIOD_ENDINGS).flat();
  return endings.flatMap((ending) => parsePeriod(`${String(year).padStart(4, '0')}${ending}`) ?? []);
}

/** Returns the months of a period, 1-based and ascending. */
export function periodMonths(period: Period): readonly number[] {
  return Array.from({ length: period.to - period.from + 1 }, (_, index) => period.from + index);
}

/**
 * Proposes the period that an office is about to report on, on a day (domain: the office's month). Before the 10th it is
 * the month just ended; from the 10th to the 20th of March, June, September and December the quarter, 6 months, 9 months
 * and the year that are being closed; else the running month.
 *
 * The proposal stays within the years of the plan. When the last of them is over and its December has had its turn
 * (until 9 January), it is that whole year, since only the year's result is still asked for. When the first has not
 * begun, or has just begun and the month just ended is not in the plan, it is that year's January.
 *
 * A plan of one month is about that month, whatever the day. A plan of some months of a year is about them together once they
 * are over, and about the first of them before.
 *
 * @param years years of the plan, ascending; at least one
 * @param planned the months of one year in which all of the plan's work falls; null where they are of several
 */
export function proposePeriod(
  today: CalendarDate,
  years: readonly number[],
  planned: MonthRange | null = null,
): Period {
  const usual = usualPeriod(today);
  if (planned !== null) {
    const { year, from, to } = planned;
    if (from === to || usual.year > year || (usual.year === year && usual.from > to)) return holding(planned);
    if (usual.year < year || usual.to < from) return { kind: 'month', year, from, to: from };
  }
  const first = years[0] ?? today.year;
  const last = years[years.length - 1] ?? first;
  if (usual.year < first) return { kind: 'month', year: first, from: 1, to: 1 };
  if (usual.year > last) return { kind: 'year', year: last, from: 1, to: 12 };
  return usual;
}

/** The shortest period that holds all of these months. */
function holding({ year, from, to }: MonthRange): Period {
  if (from === to) return { kind: 'month', year, from, to };
  const quarter = Math.ceil(to / 3);
  if (from > (quarter - 1) * 3) return quarterPeriod(year, quarter);
  if (to <= 6 || from > 6) return { kind: 'half', year, from: to <= 6 ? 1 : 7, to: to <= 6 ? 6 : 12 };
  return to <= 9 ? { kind: 'nine-months', year, from: 1, to: 9 } : { kind: 'year', year, from: 1, to: 12 };
}

function usualPeriod({ year, month, day }: CalendarDate): Period {
  if (day < 10) {
    return month === 1
      ? { kind: 'month', year: year - 1, from: 12, to: 12 }
      : { kind: 'month', year, from: month - 1, to: month - 1 };
  }
  if (day <= 20 && QUARTER_OF_LAST_MONTH.includes(month)) {
    if (month === 3) return quarterPeriod(year, 1);
    if (month === 6) return { kind: 'half', year, from: 1, to: 6 };
    if (month === 9) return { kind: 'nine-months', year, from: 1, to: 9 };
    return { kind: 'year', year, from: 1, to: 12 };
  }
  return { kind: 'month', year, from: month, to: month };
}

function quarterPeriod(year: number, quarter: number): Period {
  return { kind: 'quarter', year, from: quarter * 3 - 2, to: quarter * 3 };
}
