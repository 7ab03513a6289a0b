/** Tables of test cases in `test/cases`: Markdown that an official can read and correct without knowing the code. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.join(__dirname, '..', 'cases');

/** A heading with the lines below it, up to the next heading. */
interface Section {
  readonly heading: string;
  readonly tableLines: readonly string[];
}

/**
 * Returns the rows of the table under a heading, each as an object by column title; an empty cell is ''. In a cell `⏎`
 * stands for a line break, `␣` for a space that must not be trimmed and `\|` for a bar.
 * @param file name in `test/cases`, such as `time-phrases.md`
 * @param heading words of the heading above the table, without the signs `#`
 * @param columns titles that the table must have, in their order
 * @throws where the heading or the table is missing, the columns differ, or a row has too many or too few cells: a case
 * must never be left out in silence
 */
export function caseTable<Column extends string>(
  file: string,
  heading: string,
  columns: readonly Column[],
): readonly Readonly<Record<Column, string>>[] {
  const section = sectionsOf(file).find((each) => each.heading === heading);
  if (section === undefined) throw new Error(`${file} has no heading "${heading}"`);
  const { titles, rows } = readTable(section.tableLines, `${file}, "${heading}"`);
  if (titles.join('|') !== columns.join('|')) {
    throw new Error(`${file}, "${heading}": the columns are ${titles.join(' | ') || 'missing'}`);
  }
  if (rows.length === 0) throw new Error(`${file}, "${heading}": the table has no rows`);
  return rows;
}

/** A row of a table, by the title of its column; an empty cell is ''. */
export type TableRow = Readonly<Record<string, string>>;

/**
 * Reads the lines of one table: titles, the line below them, rows.
 * @param where what an error names
 * @throws where a row has too many or too few cells
 */
export function readTable(
  lines: readonly string[],
  where: string,
): { readonly titles: readonly string[]; readonly rows: readonly TableRow[] } {
  const [titles = [], , ...rows] = lines.map(cellsOf);
  return {
    titles,
    rows: rows.map((cells) => {
      if (cells.length !== titles.length) throw new Error(`${where}: odd row ${cells.join(' | ')}`);
      return Object.fromEntries(titles.map((column, index) => [column, cells[index] ?? '']));
    }),
  };
}

/** Returns the headings of a file that have a table, in their order: a test that goes through them misses none. */
export function caseHeadings(file: string): readonly string[] {
  return sectionsOf(file).flatMap(({ heading, tableLines }) => (tableLines.length > 0 ? [heading] : []));
}

function sectionsOf(file: string): readonly Section[] {
  const text = readFileSync(path.join(FOLDER, file), 'utf8');
  return text
    .split(/^#+ /m)
    .slice(1)
    .map((section) => {
      const [heading = '', ...lines] = section.split(/\r?\n/);
      return { heading: heading.trim(), tableLines: lines.filter((line) => line.startsWith('|')) };
    });
}

function cellsOf(line: string): readonly string[] {
  const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '');
  return inner
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replace(/\\\|/g, '|').replace(/⏎/g, '\n').replace(/␣/g, ' '));
}
