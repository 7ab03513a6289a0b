/** Finds the header of a plan or agenda by its words, wherever it stands. */
import { isBlank } from '../../grid/grid';
import type { CellValue, SheetGrid } from '../../grid/grid';
import { readHeader } from './headerMeaning';
import type { HeaderReading } from './headerMeaning';
import type { HeaderMeaning } from './headerWords';
import type { CorrectedColumns } from '../settings';
import { findMatrix, readSlot } from './timeMatrix';
import type { MatrixColumn, TimeSlot } from './timeMatrix';

/** Headers further down than this are not looked for. */
const LAST_HEADER_ROW = 80;
/** A header names at most this many columns. */
const WIDEST = 200;

export interface HeaderCell {
  /** 0-based. */
  readonly column: number;
  /** As typed; two lines joined by " / ". */
  readonly text: string;
  readonly reading: HeaderReading | null;
}

export interface Header {
  /** 1-based first and last row. */
  readonly first: number;
  readonly last: number;
  readonly cells: readonly HeaderCell[];
  /** Columns headed by months or quarters; empty when there are none. */
  readonly matrix: readonly MatrixColumn[];
  /** A header with content and lead heads a plan; one with content alone may head an agenda. */
  readonly kind: 'plan' | 'content';
}

/** Finds the header: the first row (or pair of rows) that names content and lead; else the first that names a content and a number. Null when there is none. */
export function findHeader(sheet: SheetGrid): Header | null {
  let fallback: Header | null = null;
  const last = Math.min(sheet.rows.length, LAST_HEADER_ROW);
  for (let row = 1; row <= last; row += 1) {
    const single = headerAt(sheet, row, row);
    if (single === null) continue;
    const double = isSubHeader(sheet, single, row + 1) ? headerAt(sheet, row, row + 1) : null;
    const triple = double !== null && isSlotRow(sheet, row + 2) ? headerAt(sheet, row, row + 2) : null;
    const deepest = triple ?? double;
    const header = deepest !== null && meanings(deepest).size >= meanings(single).size ? deepest : single;
    if (header.kind === 'plan') return header;
    const named = meanings(header);
    if (fallback === null && named.has('content') && named.has('number')) fallback = header;
  }
  return fallback;
}

/**
 * Returns the header of a sheet whose words are not known but whose content and lead columns the office named: the first
 * row that has a text in both; where that row is a task already (it begins with a number), a header without cells above
 * it. Null unless both columns are named and such a row stands.
 */
export function headerOfCorrected(sheet: SheetGrid, corrected: CorrectedColumns): Header | null {
  const columnOf = (meaning: string): number =>
    Number(Object.entries(corrected).find(([, named]) => named === meaning)?.[0] ?? -1);
  const [content, lead] = [columnOf('content'), columnOf('lead')];
  if (content < 0 || lead < 0) return null;
  for (let row = 1; row <= Math.min(sheet.rows.length, LAST_HEADER_ROW); row += 1) {
    const cells = sheet.rows[row - 1] ?? [];
    if (![content, lead].every((column) => typeof cells[column] === 'string' && !isBlank(cells[column] ?? null)))
      continue;
    const first = cells.find((value) => !isBlank(value));
    if (/^\d+[.)]?$/.test(textOf(first ?? null)))
      return { first: row - 1, last: row - 1, cells: [], matrix: [], kind: 'plan' };
    const named = [...cells.entries()].filter(([, value]) => textOf(value) !== '');
    const heads = named.map(([column, value]) => ({ column, text: textOf(value), reading: null }));
    return { first: row, last: row, cells: heads, matrix: [], kind: 'plan' };
  }
  return null;
}

function headerAt(sheet: SheetGrid, first: number, last: number): Header | null {
  const upper = sheet.rows[first - 1] ?? [];
  const [lower = [], lowest = []] = [first + 1, first + 2].map((row) =>
    row <= last ? (sheet.rows[row - 1] ?? []) : [],
  );
  const cells: HeaderCell[] = [];
  let above = '';
  const slots: (TimeSlot & { column: number })[] = [];
  const width = Math.min(Math.max(upper.length, lower.length, lowest.length), WIDEST);
  for (let column = 0; column < width; column += 1) {
    const own = textOf(upper[column] ?? null);
    const deepest = [lowest, lower].find((line) => textOf(line[column] ?? null) !== '')?.[column] ?? null;
    const below = textOf(deepest);
    if (own !== '') above = own;
    if (own === '' && below === '') continue;
    const top = own === '' ? above : own;
    const text = [top, below].filter((part) => part !== '').join(' / ');
    const slot = readSlot(deepest ?? upper[column] ?? null);
    // Under "Kết quả thực hiện" the months hold results of months, no plan.
    if (slot !== null && (below === '' || readHeader(top, '')?.meaning !== 'result' || isTwoFaced(top))) {
      slots.push({ ...slot, column });
    }
    cells.push({ column, text, reading: slot !== null && below !== '' ? OTHER : readHeader(top, below) });
  }
  const matrix = findMatrix(slots);
  for (const [index, cell] of cells.entries()) {
    if (matrix.some(({ column }) => column === cell.column)) cells[index] = { ...cell, reading: OTHER };
  }
  const named = new Set(cells.map((cell) => cell.reading?.meaning));
  if (!named.has('content') || cells.length < 2) return null;
  const known = cells.filter((cell) => cell.reading !== null).length;
  if (known < 2 || known * 2 < cells.length) return null;
  return { first, last, cells, matrix, kind: named.has('lead') ? 'plan' : 'content' };
}

/** A second header line: short words under the first line only, none of them a number, at least one that names a column. */
function isSubHeader(sheet: SheetGrid, header: Header, row: number): boolean {
  const values = sheet.rows[row - 1] ?? [];
  let named = 0;
  let slots = 0;
  for (const [column, value] of values.entries()) {
    if (isBlank(value)) continue;
    if (readSlot(value) === null && (typeof value !== 'string' || value.length > 40)) return false;
    if (column >= WIDEST) return false;
    const top = header.cells.filter((cell) => cell.column <= column).at(-1);
    if (top?.reading?.meaning === 'content' && top.column === column) return false;
    if (readSlot(value) !== null) {
      slots += 1;
      continue;
    }
    const own = typeof value === 'string' ? readHeader('', value) : null;
    if (own !== null || readHeader(top?.text ?? '', textOf(value))?.meaning === 'detail') named += 1;
    else if (top === undefined || top.reading === null) return false;
  }
  return named > 0 || slots >= 3;
}

/** A line of months or quarters alone, below the quarters or the year that spans them. */
function isSlotRow(sheet: SheetGrid, row: number): boolean {
  const filled = (sheet.rows[row - 1] ?? []).filter((value) => !isBlank(value));
  return filled.length >= 3 && filled.every((value) => readSlot(value) !== null);
}

/** "Tiến độ" over months is their plan as well as their result. */
function isTwoFaced(header: string): boolean {
  return readHeader(header, '')?.faces.includes('due') ?? false;
}

const OTHER: HeaderReading = { meaning: 'other', weak: false, faces: [] };

function meanings(header: Header): Set<HeaderMeaning> {
  const found = new Set<HeaderMeaning>();
  for (const { reading } of header.cells)
    if (reading !== null && reading.meaning !== 'other') found.add(reading.meaning);
  if (header.matrix.length > 0) found.add('due');
  return found;
}

function textOf(value: CellValue): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}
