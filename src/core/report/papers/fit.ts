/** How much of a page things take, for papers that are one page by design. Sizes are those that a writer of documents sets. */
import { REGULAR_LETTERS, cellLetters } from '../../draft/letterWidths';
import type { LetterWidths } from '../../draft/letterWidths';
import type { PaperTable } from './types';

/** Letters with a little room, for programs break lines each in its own way. */
const REGULAR = cellLetters(12, false);
const BOLD = cellLetters(12, true);
/** Points of a millimetre. */
const POINTS = 72 / 25.4;
/** Height of a line of this font, as a multiple of its size. */
const LEADING = 1.15;
/** Points. Letters of tables (small ones), room above and below them in a row, and beside them in a cell. */
const TABLE = { size: 12, smallSize: 11, rowPadding: 3.5, cellPadding: 5.2 };
/** Points. Letters of sentences, their lines, and the room between paragraphs (of that after one and that before the next the larger). */
const BODY = { size: 14, line: 14 * LEADING * 1.1, around: 6, indent: 36 };
/** Part of a line's width that is reckoned with. */
const BODY_WIDTH = 0.98;

/** Returns the height in millimetres of a paragraph in a width in millimetres. */
export function paragraphHeight(text: string, width: number): number {
  const lines = wrapped(text, (width * POINTS * BODY_WIDTH) / BODY.size, REGULAR_LETTERS, BODY.indent / BODY.size);
  return (lines * BODY.line + BODY.around) / POINTS;
}

/** Returns the height in millimetres that a table's head and each of its rows take. */
export function tableHeights({ columns, rows, small = false }: PaperTable): {
  readonly head: number;
  readonly rows: readonly number[];
} {
  const size = small ? TABLE.smallSize : TABLE.size;
  const heightOf = (texts: readonly string[], letters: LetterWidths): number => {
    const lines = columns.map(({ width }, column) => {
      return linesOfCell(texts[column] ?? '', width, { letters, small });
    });
    return (Math.max(...lines, 1) * size * LEADING + TABLE.rowPadding) / POINTS;
  };
  const titles = columns.map(({ title }) => title);
  return { head: heightOf(titles, BOLD), rows: rows.map((texts) => heightOf(texts, REGULAR)) };
}

/** Returns the lines of a text in a cell of a width in millimetres; of regular letters unless told otherwise. */
export function linesOfCell(
  text: string,
  width: number,
  { letters = REGULAR, small = false }: { readonly letters?: LetterWidths; readonly small?: boolean } = {},
): number {
  const ems = (width * POINTS - TABLE.cellPadding) / (small ? TABLE.smallSize : TABLE.size);
  return text.split('\n').reduce((sum, paragraph) => sum + wrapped(paragraph, ems, letters, 0), 0);
}

/** Returns the height in millimetres of a whole table. */
export function tableHeight(table: PaperTable): number {
  const { head, rows } = tableHeights(table);
  return rows.reduce((sum, height) => sum + height, head);
}

/** Lines of a text in a width in ems, of which the first has used some; a word that is longer goes on in the next line. */
function wrapped(text: string, width: number, letters: LetterWidths, indent: number): number {
  let lines = 1;
  let used = indent;
  for (const word of text.split(' ')) {
    let own = 0;
    for (let at = 0; at < word.length; at += 1) own += letters.of(word.charCodeAt(at));
    const gap = used === 0 ? 0 : letters.of(SPACE);
    if (used > 0 && used + gap + own > width) {
      lines += 1;
      used = own;
    } else used += gap + own;
    while (used > width) {
      lines += 1;
      used -= width;
    }
  }
  return lines;
}

const SPACE = 0x20;
