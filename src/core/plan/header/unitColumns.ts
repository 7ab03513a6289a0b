/** A table with a column for each unit, in which "CT" and "PH" stand, and none that names the lead. */
import type { SheetGrid } from '../../grid/grid';
import { textOf } from '../cellText';
import type { HeaderCell, NearHeader } from './findHeader';

/** What says in the column of a unit that it leads, takes part, or has to do with the work. */
const PART = /^(?:ct|c\.t|ph|p\.h|x|v|✓|✔|\+|●|•|chủ trì|phối hợp|chính|phụ)$/iu;
/** Rows looked at. */
const SAMPLE = 100;
const FEWEST = 2;

/** Returns the headings of the columns of units of a sheet without a lead column; none where it is no such table. */
export function unitColumns(sheet: SheetGrid, { row, cells, lacking }: NearHeader): readonly HeaderCell[] {
  if (lacking !== 'lead') return [];
  const found = cells.filter(
    ({ column, reading, text }) => reading === null && isName(text) && holdsParts(sheet, row, column),
  );
  return found.length < FEWEST ? [] : found;
}

function isName(heading: string): boolean {
  return /\p{L}{2}/u.test(heading);
}

/** Whether nothing but parts stands below a heading, and at least one. */
function holdsParts(sheet: SheetGrid, header: number, column: number): boolean {
  const texts = sheet.rows.slice(header, header + SAMPLE).flatMap((cells) => textOf(cells[column] ?? null) || []);
  return texts.length > 0 && texts.every((text) => PART.test(text));
}
