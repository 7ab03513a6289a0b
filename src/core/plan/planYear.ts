/** Of which year a sheet and the plan are. */
import type { SheetGrid } from '../grid/grid';
import { cellAt, formatAt } from '../grid/grid';
import { serialToDate } from '../time/date';
import type { RowDraft } from './rows/rowDraft';
import { textOf } from './cellText';
import { yearsIn } from './sheetTitle';
import type { SheetTitle } from './sheetTitle';

/** Rows looked at for years in bands, times and contents. */
const SAMPLE = 300;

/** Gives the years of a sheet: told by its title or name, else by its bands, its planned times, its contents and dates. */
export function yearsOfSheet(sheet: SheetGrid, title: SheetTitle, drafts: readonly RowDraft[]): readonly number[] {
  if (title.years.length > 0) return title.years;
  const sample = drafts.slice(0, SAMPLE);
  const bands = [...new Set(drafts.map((draft) => draft.band))].flatMap((band) => band?.time?.year ?? []);
  const told =
    mostFrequent(bands) ??
    mostFrequent(sample.flatMap((draft) => yearsAt(sheet, draft, 'due'))) ??
    mostFrequent(title.evidence) ??
    mostFrequent(sample.flatMap((draft) => yearsAt(sheet, draft, 'completed'))) ??
    mostFrequent(sample.flatMap((draft) => yearsAt(sheet, draft, 'content')));
  return told === null ? [] : [told];
}

/** Gives the year with the most votes, the later one on a tie; null without votes. */
export function mostFrequent(years: readonly number[], weights?: readonly number[]): number | null {
  const votes = new Map<number, number>();
  for (const [index, year] of years.entries()) votes.set(year, (votes.get(year) ?? 0) + (weights?.[index] ?? 1));
  let best: number | null = null;
  let most = 0;
  for (const [year, count] of votes) {
    if (count > most || (count === most && best !== null && year > best)) {
      best = year;
      most = count;
    }
  }
  return best;
}

function yearsAt(sheet: SheetGrid, draft: RowDraft, meaning: 'due' | 'completed' | 'content'): number[] {
  const place = draft.places[meaning];
  if (place === undefined) return [];
  const value = cellAt(sheet, place.row, place.column);
  if (typeof value === 'number' && value > 20000 && /[dy]/i.test(formatAt(sheet, place.row, place.column))) {
    const date = serialToDate(value);
    return date === null ? [] : [date.year];
  }
  return yearsIn(textOf(value));
}
