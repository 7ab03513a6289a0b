/** Expected refusals as data: a result, or a code and parameters that `messages` turns into one sentence. Exceptions are for bugs. */

/** Why something was not done. */
export type RefusalCode =
  // files
  | 'file-missing'
  | 'file-unreadable'
  | 'file-empty'
  | 'file-not-xlsx'
  | 'file-xls'
  | 'file-encrypted'
  | 'file-strict'
  | 'file-damaged'
  | 'file-too-large'
  | 'file-dtd'
  | 'file-encoding'
  | 'file-unwritable'
  | 'file-not-ooxml-workbook'
  // plans
  | 'plan-none'
  | 'plan-only-agenda'
  | 'agenda-none'
  | 'plan-sheet-unknown'
  | 'plan-overlap'
  | 'plan-year-unknown'
  | 'catalogue-none'
  | 'catalogue-column-missing'
  | 'catalogue-name-taken'
  // periods
  | 'period-unreadable'
  | 'period-outside-year'
  | 'period-not-in-calendar'
  | 'day-unreadable'
  // workbook at hand
  | 'cell-editing'
  | 'sheet-protected'
  | 'workbook-protected'
  | 'workbook-read-only'
  | 'workbook-not-in-front'
  | 'sheet-missing'
  | 'changed-since'
  | 'cell-changed'
  | 'cell-formula'
  | 'cells-not-blank'
  | 'sheet-exists'
  | 'tabs-none'
  | 'settings-unreadable'
  | 'settings-newer'
  | 'nothing-to-undo'
  | 'host-too-old'
  | 'host-too-large'
  | 'host-busy'
  | 'host-failed'
  | 'program-incomplete'
  | 'cancelled';

export interface Refusal {
  readonly code: RefusalCode;
  /** What the sentence needs: names, rows, lists. Never whole cell contents beyond what is named. */
  readonly params: Readonly<Record<string, string | number>>;
}

export type Outcome<Result> =
  { readonly ok: true; readonly value: Result } | { readonly ok: false; readonly refusal: Refusal };

/** Wraps a result. */
export function done<Result>(value: Result): Outcome<Result> {
  return { ok: true, value };
}

/** Wraps a refusal. */
export function refused<Result>(code: RefusalCode, params: Refusal['params'] = {}): Outcome<Result> {
  return { ok: false, refusal: { code, params } };
}
