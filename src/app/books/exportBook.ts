/** Use case: the tasks of one book as rows for other programs. Never writes. */
import { done, refused } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import type { Runner } from '../../core/flow/runner';
import { taskSketch } from '../../core/rollup/books/sameWork';
import type { TaskSketch } from '../../core/rollup/books/sameWork';
import { taskRecords } from '../../core/rollup/taskRecords';
import { periodCode } from '../../core/time/period';
import type { CalendarDate, Period } from '../../core/time/types';
import type { WorkbookPort } from '../../workbook/port';
import type { OpenOptions } from '../open/openPlan';
import { openBook } from './bookOrder';
import type { Department } from './bookOrder';
import { EXPORT_FIELDS } from './exportFields';
import type { ExportRow } from './exportFields';

export interface ExportRequest {
  /** Null for no period: all tasks are seen by their last deadline. */
  readonly period: Period | null;
  readonly asOf: CalendarDate;
  readonly options: OpenOptions;
}

/** The rows of a book, and what tells it from a copy. */
export interface ExportedBook {
  readonly file: string;
  readonly department: Department;
  readonly sketch: TaskSketch;
  readonly rows: readonly ExportRow[];
}

/**
 * Makes the rows of a book: one for each task of its counted sheets and lead. Refuses as `openBook` does, and with
 * `plan-only-agenda`, `plan-overlap` and `period-outside-year`, as a roll-up of the book would be refused.
 */
export async function exportBook(
  port: WorkbookPort,
  file: string,
  { period, asOf, options }: ExportRequest,
  runner: Runner,
): Promise<Outcome<ExportedBook>> {
  const book = await openBook(port, file, options, runner);
  if (!book.ok) return book;
  const { opened, department } = book.value;
  const { plan, fingerprint, overlaps } = opened;
  if (!plan.sheets.some((sheet) => sheet.counted)) return refused('plan-only-agenda', { file });
  const [overlap] = overlaps;
  if (overlap !== undefined)
    return refused('plan-overlap', { file, a: overlap.a, b: overlap.b, shared: overlap.shared });
  if (period !== null && !plan.years.includes(period.year))
    return refused('period-outside-year', { period: periodCode(period), years: plan.years.join(', ') });
  const records = await runner.run(taskRecords(plan, { period, asOf }));
  if (!records.ok) return records;
  const context = { file, department, fingerprint, year: plan.year, period, asOf };
  const rows = records.value.map((record): ExportRow =>
    Object.fromEntries(EXPORT_FIELDS.map((field) => [field.name, field.valueOf(record, context)])),
  );
  const keys = records.value.filter(({ leadIndex }) => leadIndex === 1).map(({ task }) => task.key);
  return done({ file, department, sketch: taskSketch(keys, fingerprint), rows });
}
