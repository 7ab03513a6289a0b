/** The roll-up of many books as the command line's contract gives it to programs. */
import type { SkippedFile } from '../../app/books/draftBooks';
import type { BookFate, DepartmentRow, GatheredBooks } from '../../app/books/gatherBooks';
import { isoDate, periodCode } from '../../app/period';
import type { CalendarDate, Period } from '../../app/period';
import { refusalSentence } from '../../app/sentences';
import type { Say } from '../../messages/say';
import { countsJson, unitRowJson } from '../rollUpJson';

export interface BooksRun {
  readonly period: Period;
  readonly asOf: CalendarDate;
  readonly headline: string;
  readonly skipped: readonly SkippedFile[];
  /** Names of the sheets written. */
  readonly tabs: readonly string[];
}

/** Returns the value of `summarise FOLDER --json`. */
export function booksJson({ rollUp, fates }: GatheredBooks, run: BooksRun, say: Say): object {
  const notCounted = fates.flatMap((fate) => (fate.counted ? [] : [fate]));
  return {
    period: periodCode(run.period),
    asOf: isoDate(run.asOf),
    headline: run.headline,
    books: { counted: rollUp.books, notCounted: notCounted.length, skipped: run.skipped.length },
    departments: rollUp.departments.map((row) => departmentJson(row, fates)),
    total: countsJson(rollUp.total),
    remaining: rollUp.remaining,
    notCounted: notCounted.map(({ file, refusal }) => ({
      file,
      code: refusal.code,
      reason: refusalSentence(refusal, say),
    })),
    notes: fates.flatMap((fate) =>
      fate.counted && fate.notes.length > 0 ? [{ file: fate.file, notes: fate.notes }] : [],
    ),
    skipped: run.skipped,
    tabs: run.tabs,
  };
}

function departmentJson(
  { department, counts, remaining, rows, coordinatingRows }: DepartmentRow,
  fates: readonly BookFate[],
): object {
  const files = fates.flatMap((fate) =>
    fate.counted && fate.department.key === department.key ? [{ file: fate.file, tasks: fate.tasks }] : [],
  );
  const { name, above, from } = department;
  return {
    department: name,
    above,
    from,
    files,
    ...countsJson(counts),
    remaining,
    rows: rows.map(unitRowJson),
    coordinatingRows,
  };
}
