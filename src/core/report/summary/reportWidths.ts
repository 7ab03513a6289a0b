/** How wide the columns of a report are: its tables of figures stand in them as they are, its lists are merged over them. */
import type { Say } from '../../../messages/say';
import { MARGIN_CHARACTERS } from '../../draft/columnWidth';
import { FEWEST_LINES, headWidths, linesIn, longestWord, narrowest } from '../../draft/headWidths';
import type { HeadedColumn } from '../../draft/headWidths';
import { COLUMN, FIGURE_COLUMNS, WIDTHS } from '../../draft/layout';
import type { FigurePlaces } from '../annex/countColumns';
import type { BesideColumn } from './countTable';
import { REMARK_SPAN } from './reportLists';

/** Characters of a figure column at least: a thousand in bold letters, a day of a list. */
const LEAST = 6;
/** Of the two together that the office's remark stands in, where the heads of figures need the room: nearly 3 cm on paper. */
const LEAST_OF_REMARK = 15;
/** Rows of a table that fills page one. A shorter one leaves room for a high head, and lists are lower over equal columns. */
const FULL_PAGE = 12;
/** Of the names, however short they are: lists begin in their column. */
const LEAST_OF_NAMES = 26;

/**
 * Returns the widths of all columns in characters, together as wide as `WIDTHS`: heads of figures have as few lines as they can,
 * and names give room for it where none of them becomes higher.
 * @param names what stands in the column of names of the table per unit
 * @param beside columns right of its figures
 */
export function reportWidths(
  names: readonly string[],
  { places, beside, say }: { places: FigurePlaces; beside: readonly BesideColumn[]; say: Say },
): readonly number[] {
  const heads = new Map<number, string>([
    ...places.all.map(({ figure, column }) => [column, say(`report.column.${figure}`)] as const),
    ...beside.map(({ column, head }) => [column, String(head.value ?? '')] as const),
  ]);
  const isWhole = [...heads].every(([column, head]) => longestWord(head, 'header') <= (WIDTHS[column] ?? 0));
  if (names.length < FULL_PAGE && isWhole) return WIDTHS;
  const columnsOf = (ofRemark: number): readonly HeadedColumn[] =>
    FIGURE_COLUMNS.map((column) => ({
      head: heads.get(column) ?? null,
      least: column >= REMARK_SPAN.from ? leastOfRemark(column, heads, ofRemark) : LEAST,
    }));
  const most = WIDTHS[COLUMN.name] ?? 0;
  const whole = FIGURE_COLUMNS.reduce((sum, column) => sum + (WIDTHS[column] ?? 0), 0);
  const ofNames = names.reduce((least, name) => {
    const lines = linesIn(name, 'text', most);
    return Math.max(least, Math.min(most, narrowest(name, 'text', lines)));
  }, LEAST_OF_NAMES);
  const more = most - ofNames;
  // The head of remarks in one line, for it stands on every page of the lists; it gives way to the heads of page one only.
  const inOneLine = narrowest(say('report.column.remark'), 'header', 1) - MARGIN_CHARACTERS;
  const found =
    headWidths(columnsOf(Math.max(LEAST_OF_REMARK, inOneLine)), whole, { more, most: FEWEST_LINES }) ??
    headWidths(columnsOf(LEAST_OF_REMARK), whole, { more, most: FEWEST_LINES }) ??
    headWidths(columnsOf(Math.max(LEAST_OF_REMARK, inOneLine)), whole, { more });
  if (found === null) return WIDTHS;
  const widths = new Map(FIGURE_COLUMNS.map((column, index) => [column, found[index] ?? 0]));
  widths.set(COLUMN.name, whole + most - found.reduce((sum, width) => sum + width, 0));
  return WIDTHS.map((width, column) => widths.get(column) ?? width);
}

/** What the remark needs of a column, where a head makes the other one wide. */
function leastOfRemark(column: number, heads: ReadonlyMap<number, string>, both: number): number {
  const other = heads.get(column === REMARK_SPAN.from ? REMARK_SPAN.to : REMARK_SPAN.from);
  const half = Math.ceil(2 * both) / 4;
  const least = other === undefined ? half : both - Math.max(half, narrowest(other, 'header', FEWEST_LINES));
  return Math.max(LEAST, Math.ceil(4 * least) / 4);
}
