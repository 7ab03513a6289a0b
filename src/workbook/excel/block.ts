/** The cells of a draft as Excel takes them: one block of number formats and one of entries. */
import { cellAddress, quoteSheetName } from '../../core/grid/address';
import type { CellDraft, TabDraft } from '../../core/draft/types';
import { STYLES } from '../../core/draft/styles';

/** A rectangle of entries, from A1. */
export interface Block {
  readonly rows: number;
  readonly columns: number;
  /** For `Range.numberFormat`; must be set before the entries. */
  readonly formats: readonly (readonly string[])[];
  /** For `Range.formulas`: formulas with their equals sign, guarded texts, numbers; '' for blank. */
  readonly entries: readonly (readonly (string | number | boolean)[])[];
}

/**
 * Returns a text as it must be entered so that Excel keeps it as text, whatever it starts with or looks like (`=`, `+`, `-`,
 * `@`, numbers, dates, TRUE). In text format only a leading apostrophe would be lost; elsewhere one is put before.
 * @param format number format of the cell, set before the entry
 */
export function guardText(text: string, format: string): string {
  if (text === '') return '';
  return format !== '@' || text.startsWith("'") ? `'${text}` : text;
}

/** Longest text in quotes that a formula may hold. */
const LONGEST_LITERAL = 255;

/**
 * Returns the formula of a cell that jumps to another one and shows a text; null where the cell does not jump, or its text is
 * too long for a formula. A jump of its own (`Range.hyperlink`) would cost Excel four actions a cell, and change its looks.
 */
export function jumpFormula({ value, formula, link }: CellDraft): string | null {
  if (link === undefined || formula !== undefined || typeof value !== 'string' || value === '') return null;
  const place = `#${linkReference(link)}`;
  if (value.length > LONGEST_LITERAL || place.length > LONGEST_LITERAL) return null;
  return `=HYPERLINK(${quoted(place)},${quoted(value)})`;
}

const JUMP = /^=HYPERLINK\("#(?:[^"]|"")*","((?:[^"]|"")*)"\)$/i;

/** Returns the text that a jump of `jumpFormula` shows; null for any other entry. */
export function jumpText(entry: unknown): string | null {
  const text = typeof entry === 'string' ? JUMP.exec(entry)?.[1] : undefined;
  return text === undefined ? null : text.replace(/""/g, '"');
}

/** Returns a place inside the workbook as jumps name it: `'T 1'!B2`. */
export function linkReference({ sheet, row, column }: NonNullable<CellDraft['link']>): string {
  return `${quoteSheetName(sheet)}!${cellAddress(row, column)}`;
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** Returns the number format of a cell: a number or formula in text format would become text, so these get `General`. */
export function formatOf(cell: CellDraft | null): string {
  if (cell === null || jumpFormula(cell) !== null) return 'General';
  const { format } = STYLES[cell.style];
  const isText = cell.formula === undefined && (typeof cell.value === 'string' || cell.value === null);
  return format === '@' && !isText ? 'General' : format;
}

/** Returns what is entered for a cell. */
export function entryOf(cell: CellDraft | null): string | number | boolean {
  if (cell === null) return '';
  if (cell.formula !== undefined) return `=${cell.formula}`;
  const jump = jumpFormula(cell);
  if (jump !== null) return jump;
  if (typeof cell.value === 'string') return guardText(cell.value, formatOf(cell));
  return cell.value ?? '';
}

/** Lays the cells of a draft out as a block that covers all of them and the title cell. */
export function blockOf(draft: TabDraft): Block {
  const columns = Math.max(1, draft.titleCell.column + 1, ...draft.rows.map((row) => row.cells.length));
  const rows = Math.max(draft.rows.length, draft.titleCell.row);
  const cells = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => draft.rows[r]?.cells[c] ?? null),
  );
  return {
    rows,
    columns,
    formats: cells.map((row) => row.map(formatOf)),
    entries: cells.map((row) => row.map(entryOf)),
  };
}

/**
 * Compares what Excel says stands in a block with the draft. Returns the first place that differs (row 1-based, column
 * 0-based), or null. Results of formulas are Excel's own matter.
 */
export function firstDifference(
  draft: TabDraft,
  formulas: readonly (readonly unknown[])[],
): { row: number; column: number } | null {
  for (const [index, { cells }] of draft.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell === null || (index + 1 === draft.titleCell.row && column === draft.titleCell.column)) continue;
      const stands = formulas[index]?.[column] ?? '';
      const isFormula = cell.formula !== undefined || jumpFormula(cell) !== null;
      const same = isFormula ? typeof stands === 'string' && stands.startsWith('=') : stands === (cell.value ?? '');
      if (!same) return { row: index + 1, column };
    }
  }
  return null;
}
