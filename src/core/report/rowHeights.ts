/**
 * Heights of rows whose text wraps. Excel fits rows when it opens a file only sometimes, LibreOffice does not, and asking
 * Excel to fit is one more action for every row: so the heights are part of the draft, the same in both adapters.
 * Letters are estimated by classes of width of the tab's font (in ems); a line too many is better than a cut one.
 */
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

const NARROW = /[iljtfIrJ.,;:!|'’"“”()[\]/\\-]/;
const WIDE = /[mwMWƯƠ@%&—–]/;
const CAPITAL = /\p{Lu}/u;

const letterWidths = new Map<string, number>();

/** Width of a letter in ems. */
function letterWidth(letter: string): number {
  let width = letterWidths.get(letter);
  if (width === undefined) {
    width =
      letter === ' ' ? 0.26 : NARROW.test(letter) ? 0.34 : WIDE.test(letter) ? 0.82 : CAPITAL.test(letter) ? 0.7 : 0.5;
    letterWidths.set(letter, width);
  }
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
    for (const word of paragraph.split(' ')) {
      let length = 0;
      for (const letter of word) length += letterWidth(letter);
      if (used > 0 && used + letterWidth(' ') + length > width) {
        lines += 1;
        used = 0;
      } else if (used > 0) used += letterWidth(' ');
      used += length;
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
  /** Lines of texts met before. */
  readonly known: Map<string, number>;
}

/** Makes a function that gives the height of rows; texts that come again in a column are measured once. */
function rowMeasure(widths: readonly number[]): (cells: readonly (CellDraft | null)[]) => number {
  const columns: (Map<StyleName, ColumnMeasure> | undefined)[] = [];
  const measureOf = (column: number, style: StyleName): ColumnMeasure => {
    const styles = (columns[column] ??= new Map<StyleName, ColumnMeasure>());
    let measure = styles.get(style);
    if (measure === undefined) {
      const { size, bold, wrap } = STYLES[style];
      const inner = ((widths[column] ?? 8) * PIXELS_PER_CHARACTER) / PIXELS_PER_POINT / size;
      const width = wrap ? (bold ? inner / 1.08 : inner) : null;
      styles.set(style, (measure = { line: size * LEADING, width, known: new Map<string, number>() }));
    }
    return measure;
  };
  return (cells) => {
    let height = 0;
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column];
      if (cell === null || cell === undefined) continue;
      const { line, width, known } = measureOf(column, cell.style);
      let lines = 1;
      if (width !== null && typeof cell.value === 'string' && cell.value.length * WIDEST > width) {
        lines = known.get(cell.value) ?? wrappedLines(cell.value, width);
        known.set(cell.value, lines);
      } else if (width !== null && typeof cell.value === 'string' && cell.value.includes('\n')) {
        lines = wrappedLines(cell.value, width);
      }
      height = Math.max(height, lines * line);
    }
    return Math.min(HIGHEST, Math.ceil(height + PADDING));
  };
}

/** Gives rows whose height was left open the height that their text needs; others stay as they are. */
export function withHeights(rows: readonly RowDraft[], widths: readonly number[]): readonly RowDraft[] {
  const heightOf = rowMeasure(widths);
  return rows.map((row) =>
    row.height === null && row.cells.length > 0 ? { cells: row.cells, height: heightOf(row.cells) } : row,
  );
}
