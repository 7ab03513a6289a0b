/** Use case: count one book of many, so that nothing of it but its counts has to be kept. Never writes. */
import { done } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import type { Runner } from '../../core/flow/runner';
import { openNotes } from '../../core/report/summary/notes';
import type { Plan } from '../../core/plan/types';
import { sumsOfBook } from '../../core/rollup/books/addBooks';
import { taskSketch } from '../../core/rollup/books/sameWork';
import type { TaskSketch } from '../../core/rollup/books/sameWork';
import type { BookSums, Department } from '../../core/rollup/books/types';
import type { RollUp } from '../../core/rollup/types';
import type { Say } from '../../messages/say';
import type { WorkbookPort } from '../../workbook/port';
import type { OpenOptions } from '../open/openPlan';
import { prepareSummary } from '../summary/summarise';
import type { SummaryRequest } from '../summary/summarise';
import { openBook } from './bookOrder';

/** What is asked of a book. */
export interface BookRequest extends SummaryRequest {
  readonly options: OpenOptions;
}

/** A counted book: plain data that may travel between processes. */
export interface CountedBook {
  /** Path as it is shown. */
  readonly file: string;
  readonly department: Department;
  /** Tasks read of its counted sheets, whatever the period. */
  readonly tasks: number;
  readonly sums: BookSums;
  readonly sketch: TaskSketch;
  /** What of it was not read, or not surely: one sentence each. */
  readonly notes: readonly string[];
}

/**
 * Counts a book. Refuses as `openBook` and `prepareSummary` refuse.
 * @param number of the book in the order of books, 0-based
 */
export async function countBook(
  port: WorkbookPort,
  { file, number }: { readonly file: string; readonly number: number },
  { options, ...request }: BookRequest,
  say: Say,
  runner: Runner,
): Promise<Outcome<CountedBook>> {
  const book = await openBook(port, file, options, runner);
  if (!book.ok) return book;
  const { opened, department } = book.value;
  const prepared = await prepareSummary(opened, request, say, runner);
  if (!prepared.ok) return prepared;
  const { plan, fingerprint } = opened;
  const { rollUp } = prepared.value;
  const counted = new Set(plan.sheets.filter((sheet) => sheet.counted).map(({ name }) => name));
  const keys = plan.tasks.filter(({ sheet }) => counted.has(sheet)).map(({ key }) => key);
  return done({
    file,
    department,
    tasks: keys.length,
    sums: sumsOfBook(department, rollUp, number),
    sketch: taskSketch(keys, fingerprint),
    notes: bookNotes(rollUp, plan, say),
  });
}

function bookNotes(rollUp: RollUp, plan: Plan, say: Say): readonly string[] {
  const left = plan.sheets.filter(({ kind, counted }) => kind === 'plan' && !counted);
  const lacking = plan.sheets.filter((sheet) => sheet.lacking !== undefined);
  const counted = new Set(plan.sheets.filter((sheet) => sheet.counted).map(({ name }) => name));
  const unread = plan.unread.filter(({ sheet }) => counted.has(sheet)).length;
  return [
    ...left.map(({ name, hidden, year }) =>
      hidden
        ? say('books.note.sheet-hidden', { sheet: name })
        : say('books.note.sheet-left', { sheet: name, year: year === null ? '–' : String(year) }),
    ),
    ...lacking.map(({ name }) => say('books.note.sheet-unread', { sheet: name })),
    ...(unread > 0 ? [say('books.note.cells-unread', { count: unread })] : []),
    ...(rollUp.typoTasks > 0 ? [say('books.note.typos', { count: rollUp.typoTasks })] : []),
    ...openNotes(rollUp, say),
  ];
}
