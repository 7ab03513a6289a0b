/**
 * Heights of rows whose text wraps. Excel fits rows when it opens a file only sometimes, LibreOffice does not, and asking
 * Excel to fit is one more action for every row: so the heights are part of the draft, the same in both adapters.
 * Letters have the widths of the tab's font; a line too many is better than a cut one.
 */
import type { Steps } from '../flow/steps';
import { cellLetters, PIXELS_A_POINT } from './letterWidths';
import type { LetterWidths } from './letterWidths';
import { STYLES } from './styles';
import type { CellDraft, RowDraft, StyleName } from './types';

/** Highest row that Excel allows, in points. */
const HIGHEST = 409;
/** Height of a line, as a multiple of the font's size: Excel gives a row of 13 points 16.5. */
const LEADING = 1.269;
/** Pixels of one character of a column's width (the default font's zero). */
const PIXELS_PER_CHARACTER = 7;

/** No letter is wider than this, in ems. */
const WIDEST = 1.09;
/** Rows measured between two pauses. */
const ROWS_PER_STEP = 500;
const BLANK = 0x20;

/** Returns the letters of a style as they stand in cells. */
export function lettersOf(style: StyleName): LetterWidths {
  const { size, bold } = STYLES[style];
  return cellLetters(size, bold);
}

/** A paragraph of a text: how many letters it has, and how wide its words are in ems; words are what spaces part. */
export interface MeasuredParagraph {
  readonly letters: number;
  readonly words: readonly number[];
}

/** Measures a text whose lines are asked for at several widths. */
export function measuredText(text: string, letters: LetterWidths): readonly MeasuredParagraph[] {
  return text.split('\n').map((paragraph) => ({
    letters: paragraph.length,
    words: wordWidths(paragraph, letters),
  }));
}

function wordWidths(paragraph: string, letters: LetterWidths): readonly number[] {
  const words: number[] = [];
  let word = 0;
  for (let at = 0; at < paragraph.length; at += 1) {
    const unit = paragraph.charCodeAt(at);
    if (unit !== BLANK) word += letters.of(unit);
    else {
      words.push(word);
      word = 0;
    }
  }
  words.push(word);
  return words;
}

/** As `wrappedLines`, of a text that was measured. */
export function linesOf(text: readonly MeasuredParagraph[], width: number, letters: LetterWidths): number {
  const space = letters.of(BLANK);
  let lines = 0;
  for (const paragraph of text) {
    lines += isOneLine(paragraph.letters, width) ? 1 : linesOfWords(paragraph.words, width, space);
  }
  return lines;
}

/** Number of lines that a text takes when it wraps at words within a width in ems. A word longer than a line is broken. */
export function wrappedLines(text: string, width: number, letters: LetterWidths): number {
  if (isOneLine(text.length, width) && !text.includes('\n')) return 1;
  return linesOf(measuredText(text, letters), width, letters);
}

/** Most cells are one line, and need no look at their letters. */
function isOneLine(length: number, width: number): boolean {
  return length * WIDEST <= width;
}

function linesOfWords(words: readonly number[], width: number, space: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words) {
    if (used > 0 && used + space + word > width) {
      lines += 1;
      used = 0;
    } else if (used > 0) used += space;
    used += word;
    while (used > width) {
      lines += 1;
      used -= width;
    }
  }
  return lines;
}

/** Width of a text in one line, in ems. */
export function lineWidth(text: string, letters: LetterWidths): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) width += letters.of(text.charCodeAt(at));
  return width;
}

/** Returns the ems of a line of so many characters of a column's width, in the size of a style. */
export function emsOf(characters: number, style: StyleName): number {
  return (characters * PIXELS_PER_CHARACTER) / PIXELS_A_POINT / STYLES[style].size;
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
      const { size, wrap } = STYLES[style];
      const width = wrap ? emsOf(widths[column] ?? 8, style) : null;
      measure = { line: size * LEADING, width, letters: lettersOf(style), known: new Map<string, number>() };
      styles.set(style, measure);
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
    return Math.min(HIGHEST, Math.ceil(height * 2) / 2);
  };
}

function needsLook(text: string, width: number): boolean {
  return !isOneLine(text.length, width) || text.includes('\n');
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
