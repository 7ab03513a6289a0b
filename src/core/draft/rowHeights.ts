/**
 * Heights of rows whose text wraps. Excel fits rows when it opens a file only sometimes, LibreOffice does not, and asking
 * Excel to fit is one more action for every row: so the heights are part of the draft, the same in both adapters.
 * Letters have the widths of the tab's font; a line too many is better than a cut one.
 */
import type { Steps } from '../flow/steps';
import { BOLD_LETTERS, REGULAR_LETTERS } from './letterWidths';
import type { LetterWidths } from './letterWidths';
import { STYLES } from './styles';
import type { CellDraft, RowDraft, StyleName } from './types';

/** Highest row that Excel allows, in points. */
const HIGHEST = 409;
/** Height of a line, as a multiple of the font's size. */
const LEADING = 1.27;
/** Space above and below the text of a row, in points. */
const PADDING = 0.4;
/** Pixels of one character of a column's width (the default font's zero), and pixels of a point. */
const PIXELS_PER_CHARACTER = 7;
const PIXELS_PER_POINT = 96 / 72;

/** No letter is wider than this, in ems. */
const WIDEST = 1;
/** Rows measured between two pauses. */
const ROWS_PER_STEP = 500;
/**
 * Programs place letters on whole pixels: there is room for a little less. Vietnamese letters that many fonts lack (ơ, ư, those
 * with two marks) are set from a wider font where Times New Roman is not installed.
 */
const TIGHTNESS = 1.045;
const BORROWED_TIGHTNESS = 1.22;

/** Width of a letter in ems with the room that programs need. */
function roomOf(unit: number, letters: LetterWidths): number {
  const isBorrowed =
    (unit >= 0x1ea0 && unit <= 0x1ef9) || unit === 0x1a0 || unit === 0x1a1 || unit === 0x1af || unit === 0x1b0;
  return letters.of(unit) * (isBorrowed ? BORROWED_TIGHTNESS : TIGHTNESS);
}

const BLANK = 0x20;

/** Number of lines that a text takes when it wraps at words within a width in ems. A word longer than a line is broken. */
export function wrappedLines(text: string, width: number, letters: LetterWidths = REGULAR_LETTERS): number {
  const space = letters.of(BLANK);
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
        word += roomOf(unit, letters);
        continue;
      }
      if (used > 0 && used + space + word > width) {
        lines += 1;
        used = 0;
      } else if (used > 0) used += space;
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

/** Width of a text in one line, in ems, with the room that programs need. */
export function lineWidth(text: string, letters: LetterWidths = REGULAR_LETTERS): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    width += unit === BLANK ? letters.of(unit) : roomOf(unit, letters);
  }
  return width;
}

/** Returns the ems of a line of so many characters of a column's width, in the size of a style. */
export function emsOf(characters: number, style: StyleName): number {
  return (characters * PIXELS_PER_CHARACTER) / PIXELS_PER_POINT / STYLES[style].size;
}

/** Height in points that a row needs for its wrapping cells, each within its own column. Widths in characters per column. */
export function rowHeight(cells: readonly (CellDraft | null)[], widths: readonly number[]): number {
  return rowMeasure(widths)(cells);
}

/** What counts of a column in one style: height of a line in points, and the width in ems in which text wraps (null: it does not). */
interface ColumnMeasure {
  readonly line: number;
  readonly width: number | null;
  readonly letters: LetterWidths;
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
      const width = wrap ? emsOf(widths[column] ?? 8, style) : null;
      const letters = bold ? BOLD_LETTERS : REGULAR_LETTERS;
      styles.set(style, (measure = { line: size * LEADING, width, letters, known: new Map<string, number>() }));
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
      const { line, width, letters, known } = measureOf(column, cell.style);
      let lines = 1;
      if (width !== null && typeof cell.value === 'string' && needsLook(cell.value, width)) {
        const before = known.get(cell.value);
        lines = before ?? wrappedLines(cell.value, width, letters);
        if (before === undefined) known.set(cell.value, lines);
      }
      if (lines * line > height) height = lines * line;
    }
    return Math.min(HIGHEST, Math.ceil((height + PADDING) * 2) / 2);
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
