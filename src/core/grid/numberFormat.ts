/**
 * What a number format code shows of a day. One reading for all that ask whether a number is a day (ECMA-376 part 1,
 * 18.8.31): quoted text, escaped characters, colours, conditions and locales say nothing; an `m` beside hours or seconds is
 * minutes; the first section decides.
 */

/** Which parts of a day and of a time a format shows. */
export interface DateParts {
  readonly day: boolean;
  readonly month: boolean;
  readonly year: boolean;
  /** Hours, minutes or seconds. */
  readonly time: boolean;
}

const NOTHING: DateParts = { day: false, month: false, year: false, time: false };
/** What stands for itself: quoted text, escaped characters, padding and filling. */
const LITERAL = /"[^"]*"?|\\.|_.|\*./gs;
/** Brackets, except for elapsed hours, minutes and seconds ("[h]:mm"). */
const BRACKET = /\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

/** Returns what a format code (en-US form, as in files and in `numberFormat`) shows of a day; nothing for "General". */
export function datePartsOf(format: string): DateParts {
  if (format === 'General' || format === '@' || format === '') return NOTHING;
  const [section = ''] = format.replace(LITERAL, '').split(';');
  const codes = section.replace(BRACKET, '').toLowerCase();
  if (codes.startsWith('general')) return NOTHING;
  const runs = codes.replace(/am\/pm|a\/p/g, '').match(/d+|m+|y+|h+|s+/g) ?? [];
  const parts = { day: false, month: false, year: false, time: false };
  for (const [index, run] of runs.entries()) {
    if (run.startsWith('d')) parts.day = true;
    else if (run.startsWith('y')) parts.year = true;
    else if (!run.startsWith('m') || isMinutes(run, runs[index - 1], runs[index + 1])) parts.time = true;
    else parts.month = true;
  }
  return parts;
}

function isMinutes(run: string, before: string | undefined, after: string | undefined): boolean {
  return run.length <= 2 && (before?.startsWith('h') === true || after?.startsWith('s') === true);
}

/** The format that days of ours are given: day first, as people of the office read it. */
export const DAY_FORMAT = 'dd/mm/yyyy';

/** Returns true if a format shows a day with its month or year: "dd/mm/yyyy", not "Tháng "m/yyyy. */
export function isDayFormat(format: string): boolean {
  const { day, month, year } = datePartsOf(format);
  return day && (month || year);
}

/** Returns true if a format shows both a day and its month, which may have been exchanged. */
export function isDayAndMonthFormat(format: string): boolean {
  const { day, month } = datePartsOf(format);
  return day && month;
}

/** Returns true if a format shows any part of a day, not merely a time of day. */
export function isDateFormat(format: string): boolean {
  const { day, month, year } = datePartsOf(format);
  return day || month || year;
}

/** Returns true if a format shows a share as percent: a `%` that is no quoted text. */
export function isPercentFormat(format: string): boolean {
  return format.includes('%') && format.replace(LITERAL, '').replace(BRACKET, '').includes('%');
}
