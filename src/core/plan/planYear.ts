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

/** So many rows of another year, and none of the title's, show that the title was left over. */
const ENOUGH_AGAINST_TITLE = 5;
/** What a year that stands in a title without "năm" or in the sheet's name weighs, in rows. */
const NAMED_WEIGHT = 2;

/**
 * Returns the years of a sheet: told by its title, if not all rows with a year contradict it; else by its bands, its planned
 * times – where the title or the sheet's name holds a year in any way, rows without one are of that year –, its contents and
 * days of completion. A plan of a span of years is of one of them only if its rows say so with one voice.
 */
export function yearsOfSheet(sheet: SheetGrid, title: SheetTitle, drafts: readonly PlanRow[]): readonly number[] {
  const sample = drafts.slice(0, SAMPLE);
  const planned = sample.map((draft) => yearsAt(sheet, draft, 'due'));
  if (title.years.length > 0) return yearAgainstTitle(title.years, planned) ?? title.years;
  if (title.spansYears) return onlyYear(planned);
  const bands = [...new Set(drafts.map((draft) => draft.band))].flatMap((band) => band?.time?.year ?? []);
  const told =
    mostFrequentYear(bands) ??
    plannedYear(planned, title.named) ??
    mostFrequentYear(title.named) ??
    mostFrequentYear(title.evidence) ??
    mostFrequentYear(sample.flatMap((draft) => yearsAt(sheet, draft, 'completed'))) ??
    mostFrequentYear(sample.flatMap((draft) => yearsAt(sheet, draft, 'content')));
  return told === null ? [] : [told];
}

/** The year of a plan of several: that which all rows with a year name, where most of the rows with a time have one. */
function onlyYear(planned: readonly (readonly number[])[]): readonly number[] {
  const dated = planned.filter((row) => row.length > 0);
  const years = [...new Set(dated.flat())];
  return years.length === 1 && dated.length * 2 > planned.length ? years : [];
}

/** The year of all rows that name one, where none of them names the title's; null otherwise. */
function yearAgainstTitle(years: readonly number[], planned: readonly (readonly number[])[]): readonly number[] | null {
  const dated = planned.filter((row) => row.length > 0);
  const [first] = dated[0] ?? [];
  if (first === undefined || dated.length < ENOUGH_AGAINST_TITLE || years.length > 1) return null;
  return years.includes(first) || dated.some((row) => row.some((year) => year !== first)) ? null : [first];
}

/** The year of most planned times; a year of the title is that of the rows without one, too. */
function plannedYear(planned: readonly (readonly number[])[], named: readonly number[]): number | null {
  const title = new Set(named).size === 1 ? named[0] : undefined;
  const votes = planned.flat();
  if (title === undefined || votes.length === 0) return mostFrequentYear(votes);
  const undated = planned.filter((row) => row.length === 0).length;
  return mostFrequentYear([...votes, title], [...votes.map(() => 1), undated + NAMED_WEIGHT]);
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
