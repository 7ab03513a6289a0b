/** Of which year a sheet and the plan are. */
import type { SheetGrid } from '../grid/grid';
import { cellAt, formatAt } from '../grid/grid';
import { datePartsOf } from '../grid/numberFormat';
import { serialToDate } from '../time/date';
import type { PlanRow } from './rows/planRow';
import { textOf } from './cellText';
import { yearsIn } from './sheetTitle';
import type { SheetTitle } from './sheetTitle';
import { mostFrequent } from '../text/mostFrequent';

/** Rows looked at for years in bands, times and contents. */
const SAMPLE = 300;

/** Returns the years of a sheet: told by its title or name, else by its bands, its planned times, its contents and dates. */
export function yearsOfSheet(sheet: SheetGrid, title: SheetTitle, drafts: readonly PlanRow[]): readonly number[] {
  if (title.years.length > 0) return title.years;
  const sample = drafts.slice(0, SAMPLE);
  const bands = [...new Set(drafts.map((draft) => draft.band))].flatMap((band) => band?.time?.year ?? []);
  const told =
    mostFrequentYear(bands) ??
    mostFrequentYear(sample.flatMap((draft) => yearsAt(sheet, draft, 'due'))) ??
    mostFrequentYear(title.evidence) ??
    mostFrequentYear(sample.flatMap((draft) => yearsAt(sheet, draft, 'completed'))) ??
    mostFrequentYear(sample.flatMap((draft) => yearsAt(sheet, draft, 'content')));
  return told === null ? [] : [told];
}

/** Returns the year with the most votes, the later one on a tie; null without votes. */
export function mostFrequentYear(years: readonly number[], weights?: readonly number[]): number | null {
  const votes = new Map<number, number>();
  for (const [index, year] of years.entries()) votes.set(year, (votes.get(year) ?? 0) + (weights?.[index] ?? 1));
  return mostFrequent([...votes].sort(([one], [other]) => other - one));
}

function yearsAt(sheet: SheetGrid, draft: PlanRow, meaning: 'due' | 'completed' | 'content'): number[] {
  const place = draft.places[meaning];
  if (place === undefined) return [];
  const value = cellAt(sheet, place.row, place.column);
  if (typeof value === 'number' && value > 20000 && showsYear(formatAt(sheet, place.row, place.column))) {
    const date = serialToDate(value);
    return date === null ? [] : [date.year];
  }
  return yearsIn(textOf(value));
}

/** Formats that show neither a day nor a year leave the year to the imagination. */
function showsYear(format: string): boolean {
  const { day, year } = datePartsOf(format);
  return day || year;
}
