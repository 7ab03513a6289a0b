/** A time as the tables of `test/cases` write it: months, deadline, kind and remarks in words of the office. */
import { vietnameseDate } from '../../src/core/time/date';
import type { CalendarDate, DueKind, DueRemark, YearMonth } from '../../src/core/time/types';
import { caseTable } from './caseTable';

export const TIME_CASES = 'time-phrases.md';

const KINDS = new Map(
  caseTable(TIME_CASES, 'Loại thời gian', ['Loại', 'Mã', 'Nghĩa']).map((row) => [row['Mã'], row['Loại']]),
);

/** Returns the word of the tables for a kind of time, such as "quý". */
export function kindWord(kind: DueKind): string {
  const word = KINDS.get(kind);
  if (word === undefined) throw new Error(`${TIME_CASES} has no word for ${kind}`);
  return word;
}

/** Returns months as "1-3, 7", those of another year than the plan's as "11-12/2022"; '' for none. */
export function monthsText(months: readonly YearMonth[], planYear: number): string {
  const runs: { year: number; first: number; last: number }[] = [];
  for (const { year, month } of months) {
    const run = runs[runs.length - 1];
    if (run?.year === year && run.last === month - 1) run.last = month;
    else runs.push({ year, first: month, last: month });
  }
  return runs
    .map(({ year, first, last }) => {
      const span = first === last ? String(first) : `${String(first)}-${String(last)}`;
      return year === planYear ? span : `${span}/${String(year)}`;
    })
    .join(', ');
}

/** Returns a day as "31/03/2023"; '' for none. */
export function dayText(day: CalendarDate | null): string {
  return day === null ? '' : vietnameseDate(day);
}

/** Returns remarks as "year-suspect 20223 → 2023"; '' for none. */
export function remarksText(remarks: readonly DueRemark[]): string {
  return remarks
    .map(({ kind, part, suggestion }) => `${kind} ${part}${suggestion === null ? '' : ` → ${suggestion}`}`)
    .join('; ');
}
