/** References in formulas, for whoever moves cells: found among texts, names, functions, tables and other workbooks. */
import { columnIndex, columnLetters } from './address';

/** What a reference names, and how it is written. */
export interface FormulaReference {
  /** As written without a sheet: `$A$5`, `A5:B10`, `5:10`. */
  readonly text: string;
  /** The sheet before it; null where none is named. */
  readonly sheet: string | null;
}

const ADDRESS = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const ROWS = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const REFERENCE = `(?:${ADDRESS}(?::${ADDRESS})?${/(?![\p{L}\p{N}_.(![])/u.source}|${ROWS}${/(?![\p{L}\p{N}_.])/u.source})`;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/u.source;
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    // An error value, and what is left of a reference to a sheet that is gone.
    String.raw`#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!)(?:${REFERENCE})?`,
    String.raw`(?<sheet>(?:\[[^\]]*\])?(?:'(?:[^']|'')*'|${WORD}(?::${WORD})?))!(?<named>${REFERENCE})?`,
    // Columns of a table; an apostrophe before a bracket is part of the name.
    String.raw`\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]`,
    `(?<own>${REFERENCE})`,
    WORD,
    String.raw`\d+(?:\.\d+)?(?:[Ee][+-]?\d+)?`,
  ].join('|'),
  'gu',
);

/**
 * Changes the references of a formula (without its equals sign), each as it is written. References into other workbooks and
 * through several sheets at once (`T1:T12!B5`) are left: no program moves them with the cells of one sheet.
 */
export function withReferences(formula: string, change: (reference: FormulaReference) => string): string {
  return formula.replace(TOKEN, (...match: unknown[]) => {
    const [whole] = match as [string];
    const { sheet, named, own } = match.at(-1) as Readonly<Record<string, string | undefined>>;
    if (own !== undefined) return change({ text: own, sheet: null });
    if (sheet === undefined || named === undefined) return whole;
    const name = sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
    if (name.includes('[') || name.includes(':')) return whole;
    return `${sheet}!${change({ text: named, sheet: name })}`;
  });
}

const LAST_ROW = 1_048_576;

/** Moves the rows of a reference that stand at or below a new row down by one, as Excel does. */
export function movedReference(text: string, newRow: number): string {
  return text.replace(ENDPOINT, (_, column: string, sign: string, digits: string) => {
    const row = Number(digits);
    return column + sign + String(row >= newRow && row < LAST_ROW ? row + 1 : row);
  });
}

/** Column and row of one end of a reference; `5:10` has no columns. */
const ENDPOINT = /(\$?[A-Za-z]{1,3}|(?<![A-Za-z\d$])(?=\$?\d))(\$?)(\d+)/g;

/** Returns first and last row of a reference; null for a single cell. */
export function rowsOfReference(text: string): { readonly first: number; readonly last: number } | null {
  const [from, to] = text.split(':').map((end) => Number(/\d+$/.exec(end)?.[0]));
  return from === undefined || to === undefined ? null : { first: Math.min(from, to), last: Math.max(from, to) };
}

/**
 * Returns whether an area of several rows in a formula ends in a row (1-based): it does not take in what is put below it.
 * @param isOf tells whether a reference with this sheet before it, or with none, is meant
 */
export function areaEndsIn(formula: string, row: number, isOf: (sheet: string | null) => boolean): boolean {
  let found = false;
  withReferences(formula, ({ text, sheet }) => {
    const rows = isOf(sheet) ? rowsOfReference(text) : null;
    if (rows !== null && rows.first < rows.last && rows.last === row) found = true;
    return text;
  });
  return found;
}

/**
 * Returns a formula as it stands so many rows further down and columns further right: what has no `$` moves along. Null where
 * something would leave the sheet.
 */
export function filledFormula(formula: string, rows: number, columns: number): string | null {
  let left = 0;
  const filled = withReferences(formula, ({ text }) =>
    text.replace(ENDPOINT, (_, column: string, sign: string, digits: string) => {
      const row = sign === '$' ? Number(digits) : Number(digits) + rows;
      const index = column === '' || column.startsWith('$') ? null : (columnIndex(column) ?? 0) + columns;
      if (row < 1 || row > LAST_ROW || (index !== null && (index < 0 || index > 16_383))) left += 1;
      return (index === null ? column : columnLetters(Math.max(0, index))) + sign + String(row);
    }),
  );
  return left === 0 ? filled : null;
}
