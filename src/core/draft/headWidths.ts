/** Widths of columns of figures: heads make such a table high, so each column is as wide as its head needs in few lines. */
import { emsOf, lettersOf, lineWidth, linesOf, measuredText, wrappedLines } from './rowHeights';
import type { StyleName } from './types';

/** A column that is to be as wide as its text needs. */
export interface HeadedColumn {
  /** Null for a column without a head. */
  readonly head: string | null;
  /** Characters that it has at least, whatever its head. */
  readonly least: number;
}

/** Widths are whole quarters of a character. */
const STEP = 0.25;
/** Lines that a head may have before columns are tried with one more. */
export const FEWEST_LINES = 3;
/** No head has more words than these lines. */
const MOST_LINES = 12;

/**
 * Returns the widths at which all heads have as few lines as they can together, three or fewer counting alike, and no word of
 * theirs is broken; what is left goes to the narrowest columns. Null where they have no room.
 * @param whole characters of all columns together, whole quarters
 * @param more characters that can be had besides, where the heads need them; missing for none
 * @param most lines that a head may have; missing for any number
 */
export function headWidths(
  columns: readonly HeadedColumn[],
  whole: number,
  { more = 0, most = MOST_LINES }: { readonly more?: number; readonly most?: number } = {},
): readonly number[] | null {
  for (let lines = FEWEST_LINES; lines <= most; lines += 1) {
    const widths = columns.map(({ head, least }) =>
      Math.max(least, head === null ? 0 : narrowest(head, 'header', lines)),
    );
    const left = whole - sumOf(widths);
    if (left + more >= 0) return widened(widths, left);
  }
  return null;
}

/** Returns the fewest characters in which a text of a style has so many lines or fewer, no word broken; whole quarters. */
export function narrowest(text: string, style: StyleName, lines: number): number {
  const letters = lettersOf(style);
  const measured = measuredText(text, letters);
  let width = Math.ceil(longestWord(text, style) / STEP) * STEP;
  while (linesOf(measured, emsOf(width, style), letters) > lines) width += STEP;
  return width;
}

/** Returns the characters that the longest word of a text of a style needs. */
export function longestWord(text: string, style: StyleName): number {
  const letters = lettersOf(style);
  return Math.max(...text.split(/\s+/u).map((word) => lineWidth(word, letters))) / emsOf(1, style);
}

/** Returns how many lines a text of a style takes in so many characters. */
export function linesIn(text: string, style: StyleName, characters: number): number {
  return wrappedLines(text, emsOf(characters, style), lettersOf(style));
}

/** Gives what is left to the columns that are narrowest, so that they come to look alike. */
function widened(widths: readonly number[], left: number): readonly number[] {
  const result = [...widths];
  for (let rest = left; rest >= STEP; rest -= STEP) {
    const at = result.indexOf(Math.min(...result));
    result[at] = (result[at] ?? 0) + STEP;
  }
  return result;
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
