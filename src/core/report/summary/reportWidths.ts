/** How wide the columns of a report are: its tables of figures stand in them as they are, its lists are merged over them. */
import type { Say } from '../../../messages/say';
import { headWidths, linesIn, narrowest } from '../../draft/headWidths';
import { COLUMN, FIGURE_COLUMNS, WIDTHS } from '../../draft/layout';
import type { FigurePlaces } from '../annex/countColumns';
import type { BesideColumn } from './countTable';
import { REMARK_SPAN } from './reportLists';

/** Characters of a figure column at least: a thousand in bold letters, a day of a list. */
const LEAST = 6;
/** Of the two together that the office's remark stands in: nearly 3 cm on paper, mostly more. */
const LEAST_OF_REMARK = 15;
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
  const columns = FIGURE_COLUMNS.map((column) => ({
    head: heads.get(column) ?? null,
    least: column >= REMARK_SPAN.from ? leastOfRemark(column, heads) : LEAST,
  }));
  const most = WIDTHS[COLUMN.name] ?? 0;
  const whole = FIGURE_COLUMNS.reduce((sum, column) => sum + (WIDTHS[column] ?? 0), 0);
  const ofNames = names.reduce((least, name) => {
    const lines = linesIn(name, 'text', most);
    return Math.max(least, Math.min(most, narrowest(name, 'text', lines)));
  }, LEAST_OF_NAMES);
  const found = headWidths(columns, whole, most - ofNames);
  if (found === null) return WIDTHS;
  const widths = new Map(FIGURE_COLUMNS.map((column, index) => [column, found[index] ?? 0]));
  widths.set(COLUMN.name, whole + most - found.reduce((sum, width) => sum + width, 0));
  return WIDTHS.map((width, column) => widths.get(column) ?? width);
}

/** What the remark needs of a column, where a head makes the other one wide. */
function leastOfRemark(column: number, heads: ReadonlyMap<number, string>): number {
  const other = heads.get(column === REMARK_SPAN.from ? REMARK_SPAN.to : REMARK_SPAN.from);
  const half = LEAST_OF_REMARK / 2;
  return other === undefined ? half : Math.max(LEAST, LEAST_OF_REMARK - Math.max(half, narrowest(other, 'header', 3)));
}
