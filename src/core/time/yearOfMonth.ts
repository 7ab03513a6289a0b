/** Of which year a month is that names none: a plan of a school year begins in one year and ends in the next. */

/** Month (1-based) with which a school year begins: what is planned for July closes the one before. */
export const SCHOOL_YEAR_OPENS = 8;

/** Returns the year of a month (1-based) of a plan whose year begins with the month `opens` of `planYear`. */
export function yearOfMonth(month: number, planYear: number, opens: number): number {
  return month < opens ? planYear + 1 : planYear;
}

/** Returns these months (1-based) of a plan's year, in the order in which they come. */
export function inPlanYear(
  months: readonly number[],
  planYear: number,
  opens: number,
): { readonly year: number; readonly month: number }[] {
  return months
    .map((month) => ({ year: yearOfMonth(month, planYear, opens), month }))
    .sort((one, other) => one.year - other.year || one.month - other.month);
}
