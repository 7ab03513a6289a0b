/**
 * The cells of a workbook as plain data: what an adapter of the workbook port reads and everything above is built from.
 * Rows are Excel's own (1-based); columns are 0-based indexes (A = 0) and become letters only at the borders.
 */

/** A cell that shows an error of Excel, such as `#REF!`. */
export interface CellError {
  readonly kind: 'error';
  /** The error as Excel writes it, for example `#REF!`. */
  readonly text: string;
}

/** A formula whose result the file does not hold (written by a program that does not calculate). */
export interface UncachedFormula {
  readonly kind: 'uncached';
  /** The formula without the leading equals sign. */
  readonly formula: string;
}

/**
 * What a cell holds, in canonical form: text as typed (not folded, line breaks as `\n`), numbers as numbers (dates are
 * serials of the 1900 system whatever the workbook uses; adapters convert), `null` for a blank cell. Text that is empty
 * or holds only white space stays text.
 */
export type CellValue = string | number | boolean | null | CellError | UncachedFormula;

/** A merged area, inclusive; rows 1-based, columns 0-based. */
export interface MergedArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * Which of our own tabs a sheet is, told by the hidden workbook name and its own cells, never by its title: a period's summary, the issues,
 * the agenda of meetings ("Nội dung họp"), the year board, the reminders (đôn đốc), the changes since an earlier version,
 * the figures of a year for judging, who has answered.
 */
export type OwnTab =
  | 'summary'
  | 'issues'
  | 'agenda'
  | 'board'
  | 'reminders'
  | 'list'
  | 'changes'
  | 'evaluation'
  | 'replies';

/** One sheet as read. Plain data, so that it can be posted to a worker or kept as a fixture. */
export interface SheetGrid {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** `rows[r - 1][c]` is the cell in row r, column c; rows and their ends may be missing where cells are blank. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Number format codes of numeric cells only, at the same places; anything missing means `General`. */
  readonly formats: readonly (readonly (string | undefined)[] | undefined)[];
  /** Merged areas; null when the adapter could not ask without writing (Excel, while checking). */
  readonly merges: readonly MergedArea[] | null;
  /** How many rows of the used range are hidden or filtered away; `some` when the host only says that there are some. */
  readonly hiddenRows: number | 'some';
  /**
   * Rows (1-based, ascending) in which a filled cell, or a part of its text, is struck through; `some` where the host only
   * says that there are some. Missing for none.
   */
  readonly struck?: readonly number[] | 'some';
  /** Set for a tab of ours. */
  readonly own: OwnTab | null;
  /** The hidden name that makes it a tab of ours, in lower case; missing where it is none. */
  readonly ownName?: string;
  /** The area that this name gives: our block, as rows and columns were inserted since; missing where it is a single cell. */
  readonly ownArea?: MergedArea;
}

/** What somebody wrote on a sheet beside its cells: a comment on a cell, or a text box drawn from one on. */
export interface SheetNote {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  readonly text: string;
}

/** A whole workbook as read. */
export interface WorkbookGrids {
  /** File name or workbook name, for sentences. */
  readonly name: string;
  /** In tab order. */
  readonly sheets: readonly SheetGrid[];
  /** What our settings part holds (JSON text, unchecked); missing when the workbook has none. */
  readonly settings?: string;
}

/**
 * Returns the value of a cell; blank beyond the used range.
 * @param row 1-based row
 * @param column 0-based column
 */
export function cellAt(sheet: SheetGrid, row: number, column: number): CellValue {
  return sheet.rows[row - 1]?.[column] ?? null;
}

/** Returns the number format code of a cell, `General` when none is known. Row 1-based, column 0-based. */
export function formatAt(sheet: SheetGrid, row: number, column: number): string {
  return sheet.formats[row - 1]?.[column] ?? 'General';
}

/** Returns true if a value is blank for a reader: null, or text of white space only. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

/** Returns true if a value is an error of Excel. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null && value.kind === 'error';
}

/** Returns true if a value is a formula without a cached result. */
export function isUncached(value: CellValue): value is UncachedFormula {
  return typeof value === 'object' && value !== null && value.kind === 'uncached';
}

/** Returns true if two cells hold the same: errors by their text, formulas without a result by the formula. */
export function sameValue(one: CellValue, other: CellValue): boolean {
  if (isCellError(one)) return isCellError(other) && one.text === other.text;
  if (isUncached(one)) return isUncached(other) && one.formula === other.formula;
  return one === other;
}
