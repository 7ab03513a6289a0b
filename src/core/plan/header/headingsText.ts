/** The headings of a row in one line, for a refusal that says what was seen, and back again for a choice among them. */
import { columnIndex, columnLetters } from '../../grid/address';
import { fold } from '../../text/fold';
import type { HeaderCell } from './findHeader';

/** Headings beyond these are not shown. */
const MOST = 20;
const LONGEST = 30;

/** Returns "A “STT”, B “Việc”": the column and its heading, shortened. */
export function headingsText(cells: readonly HeaderCell[]): string {
  return cells
    .slice(0, MOST)
    .map(({ column, text }) => {
      const heading = fold(text).replace(/[“”]/g, '');
      const shown = heading.length > LONGEST ? `${heading.slice(0, LONGEST).trimEnd()}…` : heading;
      return `${columnLetters(column)} “${shown}”`;
    })
    .join(', ');
}

/** Returns the columns (0-based) with their headings of such a line. */
export function readHeadings(line: string): readonly { readonly column: number; readonly heading: string }[] {
  return [...line.matchAll(/([A-Z]+) “([^”]*)”/g)].flatMap(([, letters = '', heading = '']) => {
    const column = columnIndex(letters);
    return column === null ? [] : [{ column, heading }];
  });
}
