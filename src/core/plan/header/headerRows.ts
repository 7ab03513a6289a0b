/** Rows of a table that are no tasks because they belong to its header: the header again at a page break, column numbers. */
import type { CellValue, SheetGrid } from '../../grid/grid';
import { foldMarks } from '../../text/fold';
import { textOf } from '../cellText';
import type { ColumnMeaning } from '../types';
import type { Header } from './findHeader';
import { headerKey } from './headerKey';
import { readHeader } from './headerMeaning';
import type { HeaderMeaning } from './headerRule';

export interface HeaderRows {
  /**
   * Returns what a row that heads a table is: 'same' for the header again (the content's header and most others stand in their
   * columns; behind a page break the lower lines of it too) and for one in other words with each column of a plan in its
   * place, 'other' where one of these stands in another place than the table's or has none there; null for any other row.
   */
  headsTable(cells: readonly CellValue[], pageBreak: boolean): 'same' | 'other' | null;
  /** "STT | Khoản mục | Số tiền": it numbers rows as the plan does, and has no lead in the lead's place. */
  headsForeign(cells: readonly CellValue[]): boolean;
  /** A row of column numbers "(1) (2) (3)", wherever it stands: a task has more for its content than a number. */
  isColumnNumbers(cells: readonly CellValue[]): boolean;
}

/** Fewer headings make no header of a further table. */
const FEWEST_HEADINGS = 3;
/** A longer text in the content column is a task. */
const LONGEST_HEADER = 100;
/** What a table is read by: a further one with these in other columns would be read wrongly. */
const PLACED = ['content', 'lead', 'coordinating', 'due', 'result', 'percent', 'completed'] as const;
/** What heads a column of numbers. */
const NUMBER_HEADS: ReadonlySet<string> = new Set(['stt', 'tt', 'so tt', 'so thu tu']);
const LETTER = /^\p{L}/u;
/** "(1)", "[2]", "3.", "A", "(6)=(4)/(5)". */
const COLUMN_NUMBER = /^[([]?(?:\d{1,2}|[A-Za-z])[)\].]{0,2}(?:\s*=[\d\s()+*/x:%-]+)?$/;

/**
 * Makes the look-out for the header of a table.
 * @param column content column, 0-based; below 0 for none
 * @param columnOf columns of the table, 0-based, by what they hold
 */
export function createHeaderRows(
  sheet: SheetGrid,
  header: Header,
  column: number,
  columnOf: ReadonlyMap<ColumnMeaning, number>,
): HeaderRows {
  const keysOf = (cells: readonly CellValue[]): readonly string[] => cells.map((value) => headerKey(textOf(value)));
  const lines: (readonly string[])[] = [];
  for (let line = Math.max(header.first, 1); line <= header.last; line += 1)
    lines.push(keysOf(sheet.rows[line - 1] ?? []));
  // Line breaks, case and spaces may differ where a header is repeated.
  const isLine = (keys: readonly string[], line: readonly string[]): boolean => {
    const named = header.cells.filter((cell) => (line[cell.column] ?? '') !== '');
    const same = named.filter((cell) => keys[cell.column] === line[cell.column]);
    return same.length >= 2 && same.length * 2 >= named.length;
  };
  const isWhole = (keys: readonly string[], line: readonly string[]): boolean =>
    keys.every((key, at) => key === '' || key === line[at]);
  const heads = new Set(lines.map((line) => line[column] ?? ''));
  const firstLetters = new Set([...heads].map((head) => head.charAt(0)));
  // Asked for every row: most contents begin with another letter, and need no folding.
  const known = new Map<string, boolean>();
  const mayBeHead = (text: string): boolean => {
    const first = text.charAt(0);
    let may = known.get(first);
    if (may === undefined) known.set(first, (may = !LETTER.test(first) || firstLetters.has(foldMarks(first))));
    return may;
  };
  // A table of two columns has no more numbers.
  const fewest = Math.max(2, Math.min(3, header.cells.length));
  const isRepeated = (cells: readonly CellValue[], pageBreak: boolean): boolean => {
    const own = cells[column];
    if (typeof own === 'string' && own.length < LONGEST_HEADER && mayBeHead(own) && heads.has(headerKey(own))) {
      const keys = keysOf(cells);
      if (lines.some((line) => keys[column] === line[column] && isLine(keys, line))) return true;
    }
    return pageBreak && lines.length > 1 && lines.slice(1).some((line) => isWhole(keysOf(cells), line));
  };
  /** A heading of a plan's column where the table has none. */
  const headsMore = (value: CellValue, at: number): boolean => {
    if (typeof value !== 'string' || lines.some((line) => (line[at] ?? '') !== '')) return false;
    const meaning = readHeader(value, '')?.meaning;
    return PLACED.some((placed) => placed === meaning);
  };
  /** "Nguồn vốn" in the place of "Chủ trì", of which it has no word: what stands below it leads nothing. */
  const headsNoLead = (cells: readonly CellValue[]): boolean => {
    const at = columnOf.get('lead') ?? -1;
    const head = textOf(cells[at] ?? null);
    const words = headerKey(head).split(' ');
    const known = new Set(lines.flatMap((line) => (line[at] ?? '').split(' ')));
    return words[0] !== '' && !words.some((word) => known.has(word)) && readHeader(head, '')?.meaning !== 'lead';
  };
  const headsForeign = (cells: readonly CellValue[]): boolean => {
    const [number, lead] = [columnOf.get('number'), columnOf.get('lead')];
    const numberHead = cells[number ?? -1];
    // Most rows are told by their number alone, which is no word.
    if (lead === undefined || typeof numberHead !== 'string' || !NUMBER_HEADS.has(headerKey(numberHead.trim())))
      return false;
    const head = cells[lead];
    const isContent = readHeader(textOf(cells[column] ?? null), '')?.meaning === 'content';
    const texts = cells.filter((value) => value !== null && value !== '');
    return (
      typeof head === 'string' &&
      head.trim() !== '' &&
      // "Phòng" beside "Họ tên" is the office of a person.
      !(isContent && readHeader(head, '')?.meaning === 'lead') &&
      texts.length >= FEWEST_HEADINGS &&
      texts.every((value) => typeof value === 'string' && value.length < LONGEST_HEADER)
    );
  };
  return {
    headsForeign,
    headsTable(cells, pageBreak) {
      if (isRepeated(cells, pageBreak)) return cells.some(headsMore) || headsNoLead(cells) ? 'other' : 'same';
      const named = columnsNamed(cells);
      if (named === null) return null;
      const isMoved = (meaning: ColumnMeaning): boolean => {
        const at = named.get(meaning);
        // The heading that the table itself has there is its own, whatever its column was read as.
        const own = at === undefined ? '' : headerKey(textOf(cells[at] ?? null));
        return at !== undefined && columnOf.get(meaning) !== at && !lines.some((line) => line[at] === own);
      };
      return PLACED.some(isMoved) ? 'other' : 'same';
    },
    isColumnNumbers(cells) {
      const own = textOf(cells[column] ?? null);
      if (own === '' || !COLUMN_NUMBER.test(own)) return false;
      const texts = cells.map(textOf).filter((text) => text !== '');
      return texts.length >= fewest && texts.every((text) => COLUMN_NUMBER.test(text));
    },
  };
}

/** The columns (0-based) that a row of short texts names, if each is a heading and content and lead are among them; else null. */
function columnsNamed(cells: readonly CellValue[]): ReadonlyMap<HeaderMeaning, number> | null {
  // Asked of every row, and nearly all are told by their first cell: nothing is made for these.
  let named: Map<HeaderMeaning, number> | null = null;
  let filled = 0;
  for (let at = 0; at < cells.length; at += 1) {
    const value = cells[at] ?? null;
    if (value === null || value === '') continue;
    filled += 1;
    if (typeof value !== 'string' || value.length > LONGEST_HEADER) return null;
    const reading = readHeader(value, '');
    if (reading === null) return null;
    named ??= new Map<HeaderMeaning, number>();
    if (!named.has(reading.meaning)) named.set(reading.meaning, at);
  }
  return filled >= FEWEST_HEADINGS && named?.has('content') === true && named.has('lead') ? named : null;
}
