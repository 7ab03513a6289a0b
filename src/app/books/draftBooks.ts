/** Use case: the roll-up of many books as sheets. */
import { booksTabs, departmentNames } from '../../core/report/books/booksTabs';
import type { FileLine } from '../../core/report/books/booksTabs';
import { COUNT_COLUMNS } from '../../core/report/annex/countColumns';
import { figureText, rateText } from '../../core/report/text/figures';
import { headline } from '../../core/report/text/headline';
import type { TabDraft } from '../../core/draft/types';
import type { Say } from '../../messages/say';
import type { Moment } from '../moment';
import { refusalSentence } from '../sentences';
import type { SummaryRequest } from '../summary/summarise';
import type { BookFate, BooksRollUp, GatheredBooks } from './gatherBooks';

/** A file that is no book, and why. */
export interface SkippedFile {
  readonly file: string;
  readonly why: SkipReason;
}

export type SkipReason = 'lock' | 'temporary' | 'own' | 'cover' | 'output' | 'twice' | 'other';

/** Returns the sheets of a workbook of its own: by department, by unit, and every file with what became of it. */
export function draftBooks(
  { rollUp, fates }: GatheredBooks,
  skipped: readonly SkippedFile[],
  { period, asOf }: Pick<SummaryRequest, 'period' | 'asOf'>,
  closedAt: Moment,
  say: Say,
): readonly TabDraft[] {
  const files = [...fates.map((fate) => fateLine(fate, say)), ...skipped.map((file) => skippedLine(file, say))];
  return booksTabs({ rollUp, period, asOf, files, say, closedAt });
}

/** Returns the headline of many books. */
export function booksHeadline(
  rollUp: BooksRollUp,
  { period, asOf }: Pick<SummaryRequest, 'period' | 'asOf'>,
  say: Say,
): string {
  return headline({ ...rollUp, period, asOf }, say);
}

/** Returns the table by department as people read it before anything is written; the total is its last row. */
export function booksTable(
  rollUp: BooksRollUp,
  say: Say,
): { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const names = departmentNames(
    rollUp.departments.map(({ department }) => department),
    say,
  );
  const figures = (counts: BooksRollUp['total']): string[] =>
    COUNT_COLUMNS.map(({ figure, kind }) =>
      kind === 'rate' ? rateText(counts[figure], say) : figureText(counts[figure] ?? 0, say),
    );
  return {
    columns: [
      say('report.column.number'),
      say('books.column.department'),
      say('books.column.books'),
      ...COUNT_COLUMNS.map(({ figure }) => say(`report.column.${figure}`)),
    ],
    rows: [
      ...rollUp.departments.map(({ books, counts }, index) => [
        String(index + 1),
        names[index] ?? '',
        figureText(books, say),
        ...figures(counts),
      ]),
      ['', say('report.total'), figureText(rollUp.books, say), ...figures(rollUp.total)],
    ],
  };
}

function fateLine(fate: BookFate, say: Say): FileLine {
  const { file } = fate;
  if (!fate.counted) {
    const notes = [refusalSentence(fate.refusal, say)];
    return { file, fate: 'not-counted', department: null, from: null, tasks: null, notes };
  }
  const { department, tasks, notes } = fate;
  return { file, fate: 'counted', department: department.name, from: department.from, tasks, notes };
}

function skippedLine({ file, why }: SkippedFile, say: Say): FileLine {
  return { file, fate: 'skipped', department: null, from: null, tasks: null, notes: [say(`books.skipped.${why}`)] };
}
