/** The time that a sheet as a whole is about, for rows that name none. */
import { cellAt, formatAt } from '../grid/grid';
import type { SheetGrid } from '../grid/grid';
import { datePartsOf } from '../grid/numberFormat';
import { fold } from '../text/fold';
import { findTitleTime } from '../time/band';
import type { BandTime } from '../time/band';
import { serialToDate } from '../time/date';
import { readTimePhrase } from '../time/timePhrase';
import type { PlanRow } from './rows/planRow';
import type { SheetTitle } from './sheetTitle';

/** So many rows with times outside the title's show that its month was left over. */
const ENOUGH_OUTSIDE = 2;
/** A title of more months than a quarter has is no slip. */
const LONGEST_TITLE = 3;

/**
 * Returns the time of a sheet; null where its title tells none, names a year only, or names a month or quarter outside of
 * which most rows that have a time of their own lie: a month left over from an earlier sheet dates no row. The sheet's own
 * name is never left over.
 */
export function sheetTime(
  sheet: SheetGrid,
  { time }: SheetTitle,
  drafts: readonly PlanRow[],
  planYear: number,
): BandTime | null {
  if (time === null || time.months.length === 0) return null;
  if (time.months.length > LONGEST_TITLE || isNamed(sheet, time)) return time;
  let [inside, outside] = [0, 0];
  const months = createMonthReader(planYear);
  for (const draft of drafts) {
    const place = draft.places.due;
    if (!draft.isTask || draft.band !== null || place === undefined || draft.matrix !== null) continue;
    const named = months(sheet, place.row, place.column);
    if (named.length === 0) continue;
    if (named.some((month) => time.months.includes(month))) inside += 1;
    else outside += 1;
  }
  return outside >= ENOUGH_OUTSIDE && outside > inside ? null : time;
}

function isNamed(sheet: SheetGrid, time: BandTime): boolean {
  if (time.text === fold(sheet.name)) return true;
  const named = findTitleTime(sheet.name);
  return named !== null && named.months.join() === time.months.join();
}

/** Makes a function that returns the months of a time cell (of the plan's year or not); equal texts are read once. */
function createMonthReader(planYear: number): (sheet: SheetGrid, row: number, column: number) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (sheet, row, column) => {
    const value = cellAt(sheet, row, column);
    if (typeof value === 'number') {
      const { day, month } = datePartsOf(formatAt(sheet, row, column));
      const date = day || month ? serialToDate(value) : null;
      return date === null ? [] : [date.month];
    }
    if (typeof value !== 'string') return [];
    let months = known.get(value);
    if (months === undefined) {
      const { ym, kind } = readTimePhrase(value.trim(), planYear);
      known.set(value, (months = kind === 'recurring' || ym.length === 12 ? [] : ym.map(({ month }) => month)));
    }
    return months;
  };
}
