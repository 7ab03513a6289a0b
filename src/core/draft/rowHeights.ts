/**
 * Heights of rows whose text wraps. Excel fits rows when it opens a file only sometimes, LibreOffice does not, and asking
 * Excel to fit is one more action for every row: so the heights are part of the draft, the same in both adapters.
 * Letters are estimated by classes of width of the tab's font (in ems); a line too many is better than a cut one.
 */
import type { Steps } from '../flow/steps';
import { STYLES } from './styles';
import type { CellDraft, RowDraft, StyleName } from './types';

/** Highest row that Excel allows, in points. */
const HIGHEST = 409;
/** Height of a line, as a multiple of the font's size. */
const LEADING = 1.27;
/** Space above and below the text of a row, in points. */
const PADDING = 3;
/** Pixels of one character of a column's width (the default font's zero), and pixels of a point. */
const PIXELS_PER_CHARACTER = 7;
const PIXELS_PER_POINT = 96 / 72;

/** No letter is wider than this, in ems. */
const WIDEST = 0.82;
/** Width of a space, in ems. */
const SPACE = 0.26;
/** Rows measured between two pauses. */
const ROWS_PER_STEP = 500;

const BLANK = 0x20;
const NARROW = /[iljtfIrJ.,;:!|'’"“”()[\]/\\-]/;
const WIDE = /[mwMWƯƠ@%&—–]/;
const CAPITAL = /\p{Lu}/u;

/** Widths by code unit, filled as letters are met; 0 for not yet. */
const letterWidths = new Float64Array(0x10000);

/** Width in ems of a letter by its code unit; the second half of a letter beyond the basic plane has none. */
function letterWidth(unit: number): number {
  const known = letterWidths[unit] ?? 0;
  if (known > 0) return known;
  if (unit >= 0xdc00 && unit <= 0xdfff) return 0;
  const letter = String.fromCharCode(unit);
  const width =
    letter === ' ' ? SPACE : NARROW.test(letter) ? 0.34 : WIDE.test(letter) ? WIDEST : CAPITAL.test(letter) ? 0.7 : 0.5;
  letterWidths[unit] = width;
  return width;
}

/** Number of lines that a text takes when it wraps at words within a width in ems. A word longer than a line is broken. */
export function wrappedLines(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    // Most cells are one line, and need no look at their letters.
    if (paragraph.length * WIDEST <= width) continue;
    let used = 0;
    let word = 0;
    for (let at = 0; at <= paragraph.length; at += 1) {
      const unit = at === paragraph.length ? BLANK : paragraph.charCodeAt(at);
      if (unit !== BLANK) {
        word += letterWidth(unit);
        continue;
      }
      if (used > 0 && used + SPACE + word > width) {
        lines += 1;
        used = 0;
      } else if (used > 0) used += SPACE;
      used += word;
      word = 0;
      while (used > width) {
        lines += 1;
        used -= width;
      }
    }
  }
  return lines;
}

/** Height in points that a row needs for its wrapping cells, each within its own column. Widths in characters per column. */
export function rowHeight(cells: readonly (CellDraft | null)[], widths: readonly number[]): number {
  return rowMeasure(widths)(cells);
}

/** What counts of a column in one style: height of a line in points, and the width in ems in which text wraps (null: it does not). */
interface ColumnMeasure {
  readonly line: number;
  readonly width: number | null;
  /** Lines of the texts met before. */
  readonly known: Map<string, number>;
}

/**
 * Makes a function that gives the height of rows in points; cells that come again in a column are measured once. Hidden
 * columns (0-based) need no room.
 */
export function rowMeasure(
  widths: readonly number[],
  hidden: readonly number[] = [],
): (cells: readonly (CellDraft | null)[]) => number {
  const columns: (Map<StyleName, ColumnMeasure> | undefined)[] = [];
  /** By column: the style before and its measure, for most cells of a column look alike. */
  const last: ({ readonly style: StyleName; readonly measure: ColumnMeasure } | undefined)[] = [];
  const measureOf = (column: number, style: StyleName): ColumnMeasure => {
    const before = last[column];
    if (before?.style === style) return before.measure;
    const styles = (columns[column] ??= new Map<StyleName, ColumnMeasure>());
    let measure = styles.get(style);
    if (measure === undefined) {
      const { size, bold, wrap } = STYLES[style];
      const inner = ((widths[column] ?? 8) * PIXELS_PER_CHARACTER) / PIXELS_PER_POINT / size;
      const width = wrap ? (bold ? inner / 1.08 : inner) : null;
      styles.set(style, (measure = { line: size * LEADING, width, known: new Map<string, number>() }));
    }
    last[column] = { style, measure };
    return measure;
  };
  const inSight = Array.from({ length: widths.length }, (_, column) => !hidden.includes(column));
  return (cells) => {
    let height = 0;
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column];
      if (cell === null || cell === undefined || inSight[column] === false) continue;
      const { line, width, known } = measureOf(column, cell.style);
      let lines = 1;
      if (width !== null && typeof cell.value === 'string' && needsLook(cell.value, width)) {
        const before = known.get(cell.value);
        lines = before ?? wrappedLines(cell.value, width);
        if (before === undefined) known.set(cell.value, lines);
      }
      if (lines * line > height) height = lines * line;
    }
    return Math.min(HIGHEST, Math.ceil(height + PADDING));
  };
}

/** Most cells are one line, and need no look at their letters. */
function needsLook(text: string, width: number): boolean {
  return text.length * WIDEST > width || text.includes('\n');
}

/** As `withHeights`, with pauses; hidden columns (0-based) need no room. */
export function* fitHeights(
  rows: readonly RowDraft[],
  widths: readonly number[],
  hidden: readonly number[] = [],
): Steps<readonly RowDraft[]> {
  const fitted: RowDraft[] = [];
  const heightOf = rowMeasure(widths, hidden);
  for (const row of rows) {
    if (fitted.length % ROWS_PER_STEP === 0) yield { stage: 'write', done: fitted.length / rows.length };
    fitted.push(fittedRow(row, heightOf));
  }
  return fitted;
}

/** Sets the height that their text needs on rows whose height was left open; others stay as they are. */
export function withHeights(rows: readonly RowDraft[], widths: readonly number[]): readonly RowDraft[] {
  const heightOf = rowMeasure(widths);
  return rows.map((row) => fittedRow(row, heightOf));
}

function fittedRow(row: RowDraft, heightOf: (cells: RowDraft['cells']) => number): RowDraft {
  return row.height === null && row.cells.length > 0 ? { cells: row.cells, height: heightOf(row.cells) } : row;
}
