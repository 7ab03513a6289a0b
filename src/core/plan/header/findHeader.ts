/** Finds the header of a plan or agenda by its words, wherever it stands. */
import { isBlank } from '../../grid/grid';
import type { CellValue, SheetGrid } from '../../grid/grid';
import { headerKey } from './headerKey';
import { readHeader, readHeaderLines } from './headerMeaning';
import type { HeaderReading } from './headerMeaning';
import { ACTUAL_HEADS, PLANNED_HEADS } from './headsOfTimes';
import { LEADS_FOR_WANT } from './peopleWords';
import type { HeaderMeaning } from './headerRule';
import { foldCase } from '../../text/fold';
import type { CorrectedColumns } from '../settings';
import { secondTableAt } from './secondTable';
import { findMatrix, partsOfMonths, readSlot } from './timeMatrix';
import type { MatrixColumn, TimeSlot } from './timeMatrix';

/** Headers further down than this are not looked for. */
const LAST_HEADER_ROW = 80;
/** A header names at most this many columns. */
const WIDEST = 200;
/** A header has at most so many lines. */
const MOST_LINES = 4;

export interface HeaderCell {
  /** 0-based. */
  readonly column: number;
  /** As typed; several lines joined by " / ". */
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
  /** The contents of a second table beside this one, which is not read: its column (0-based) and head. Missing for none. */
  readonly beside?: { readonly column: number; readonly header: string };
  /** A header with content and lead heads a plan; one with content alone may head an agenda. */
  readonly kind: 'plan' | 'content';
}

/**
 * Finds the header: the first row, with the lines below that belong to it, that names content and lead; else the first
 * that names a content and a number. Null when there is none.
 */
export function findHeader(sheet: SheetGrid): Header | null {
  let fallback: Header | null = null;
  const last = Math.min(sheet.rows.length, LAST_HEADER_ROW);
  for (let row = 1; row <= last; row += 1) {
    const single = headerAt(sheet, row, row);
    if (single === null) continue;
    const header = withLowerLines(sheet, single);
    if (header.kind === 'plan') return header;
    const named = meanings(header);
    if (fallback === null && named.has('content') && named.has('number')) fallback = header;
  }
  return fallback;
}

/** Takes in the lines below that belong to a header, as long as they say no less than the lines above them alone. */
function withLowerLines(sheet: SheetGrid, single: Header): Header {
  let [header, current] = [single, single];
  for (let row = single.last + 1; row < single.first + MOST_LINES; row += 1) {
    const deeper = headerAt(sheet, single.first, row);
    if (deeper === null || !isSubHeader(sheet, current, deeper, row)) break;
    current = deeper;
    if (meanings(deeper).size >= meanings(header).size) header = deeper;
  }
  return header;
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

/**
 * Returns the header that the office pointed to: the first row that has its heading in the content column. Null where the
 * office pointed to none, or where no row has it any more.
 */
export function headerOfHeading(
  sheet: SheetGrid,
  corrected: CorrectedColumns,
  heading: string | undefined,
): Header | null {
  const content = Object.entries(corrected).find(([, named]) => named === 'content')?.[0];
  if (content === undefined || heading === undefined || heading === '') return null;
  for (let row = 1; row <= Math.min(sheet.rows.length, LAST_HEADER_ROW); row += 1) {
    if (foldCase(textOf(sheet.rows[row - 1]?.[Number(content)] ?? null)) !== heading) continue;
    const { cells, matrix, beside } = readCells(sheet, row, row);
    return { first: row, last: row, cells, matrix, ...(beside && { beside }), kind: 'plan' };
  }
  return null;
}

function headerAt(sheet: SheetGrid, first: number, last: number): Header | null {
  const { cells, matrix, beside } = readCells(sheet, first, last);
  if (cells.length < 2 || !cells.some(({ reading }) => reading?.meaning === 'content')) return null;
  const known = cells.filter((cell) => cell.reading !== null).length;
  const isPlan = cells.some(namesLead);
  if (known < 2 || (known * 2 < cells.length && !(isPlan && namesPlan(cells)))) return null;
  return { first, last, cells, matrix, ...(beside && { beside }), kind: isPlan ? 'plan' : 'content' };
}

/** A row that would head a plan if it named the one column that it lacks. */
export interface NearHeader {
  /** 1-based. */
  readonly row: number;
  readonly cells: readonly HeaderCell[];
  /** What is not named: content and lead are both needed. */
  readonly lacking: 'content' | 'lead';
}

/**
 * Finds the row that names the most columns of a plan but not both content and lead, for a sheet that has no header of a
 * plan; null where no row names one of these two and at least `least` columns in all.
 */
export function findNearHeader(sheet: SheetGrid, least: number): NearHeader | null {
  let best: NearHeader | null = null;
  let most = least - 1;
  for (let row = 1; row <= Math.min(sheet.rows.length, LAST_HEADER_ROW); row += 1) {
    const { cells, matrix } = readCells(sheet, row, row);
    if (cells.length < 2) continue;
    const named = meanings({ cells, matrix });
    const hasLead = cells.some(namesLead);
    if (named.size <= most || named.has('content') === hasLead) continue;
    const known = cells.filter((cell) => cell.reading !== null).length;
    if (known * 2 < cells.length || (least > 2 && !OF_A_PLAN.some((meaning) => named.has(meaning)))) continue;
    most = named.size;
    best = { row, cells, lacking: hasLead ? 'content' : 'lead' };
  }
  return best;
}

/** Of three columns one must be a plan's: a list of figures has contents and results too. */
const OF_A_PLAN: readonly HeaderMeaning[] = ['due', 'coordinating', 'completed'];

/**
 * Returns the header that a near one is where the office named the column that it lacks (`corrected`); null where it did
 * not.
 */
export function headerOfNear(near: NearHeader, corrected: CorrectedColumns): Header | null {
  const { row, cells, lacking } = near;
  if (!Object.values(corrected).includes(lacking)) return null;
  return { first: row, last: row, cells, matrix: [], kind: 'plan' };
}

/** Reads every column between two rows (1-based) as the cells of a header. */
function readCells(sheet: SheetGrid, first: number, last: number): Pick<Header, 'cells' | 'matrix' | 'beside'> {
  const cells: HeaderCell[] = [];
  const slots: (TimeSlot & { column: number })[] = [];
  const parts: { readonly column: number; readonly month: number }[] = [];
  for (const { column, texts, own, line } of headedColumns(sheet, first, last)) {
    const [top = ''] = texts;
    const slot = monthOfQuarter(texts) ?? readSlot(own) ?? plannedSlot(texts);
    const isBelow = line > 0;
    // Under "Kết quả thực hiện" the months hold results of months, no plan.
    const isPlanned = !isBelow || readHeader(top, '')?.meaning !== 'result' || isTwoFaced(top);
    const month = isPlanned ? monthAbove(texts, slot) : null;
    if (month !== null) parts.push({ column, month });
    else if (slot !== null && isPlanned) slots.push({ ...slot, column });
    const isSlot = (slot !== null || month !== null) && isBelow && isPlanned;
    const reading = isSlot ? OTHER : isActualOfSlot(texts) ? RESULT_OF_PERIOD : readHeaderLines(texts);
    cells.push({ column, text: texts.join(' / '), reading });
  }
  const second = secondTableAt(cells);
  const beside = second === null ? [] : cells.splice(second);
  const own = slots.filter(({ column }) => cells.some((cell) => cell.column === column));
  const matrix = parts.length > 1 ? partsOfMonths(parts) : withoutDays(findMatrix(own), own, cells);
  dropBeside(sheet, first, last, cells, matrix);
  dropOtherTable(sheet, first, last, cells);
  for (const [index, cell] of cells.entries()) {
    if (matrix.some(({ column }) => column === cell.column)) cells[index] = { ...cell, reading: OTHER };
  }
  const contents = beside.find(({ reading }) => reading?.meaning === 'content');
  return {
    cells: cells.some(namesLead) ? cells : cells.map(leadingForWant),
    matrix,
    ...(contents && { beside: { column: contents.column, header: contents.text } }),
  };
}

/** "1", "2", "3" below "Quý I" are its months. */
function monthOfQuarter(texts: readonly string[]): TimeSlot | null {
  const [above, own] = [texts.at(-2), texts.at(-1)];
  const quarter = above === undefined ? null : readSlot(above);
  const month = own === undefined ? null : readSlot(own);
  if (quarter?.kind !== 'quarter' || quarter.bare || month?.kind !== 'month') return null;
  return Math.ceil(month.number / 3) === quarter.number ? { ...month, bare: false } : null;
}

/** Of a column of weeks or days of a month ("Tháng 5" over "T1", "Tuần 2", "15") the number of that month; null for any other. */
function monthAbove(texts: readonly string[], own: TimeSlot | null): number | null {
  const above = readSlot(texts.at(-2) ?? null);
  if (above?.kind !== 'month' || above.bare) return null;
  const isPart = own?.kind === 'month' || PART_OF_MONTH.test(headerKey(texts.at(-1) ?? ''));
  return isPart ? above.number : null;
}

const PART_OF_MONTH = /^(?:tuan|w|week|ngay)? ?(?:[1-9]|[12]\d|3[01])$/u;

/** "1 … 31" are days of the month that the sheet names, not the months of a year with something behind. */
function withoutDays(
  matrix: readonly MatrixColumn[],
  slots: readonly (TimeSlot & { readonly column: number })[],
  cells: readonly HeaderCell[],
): readonly MatrixColumn[] {
  const last = matrix.at(-1)?.column ?? -1;
  const isBare = slots.some(({ column, bare }) => bare && column === last);
  return isBare && cells.some(({ column, text }) => column === last + 1 && text.trim() === '13') ? [] : matrix;
}

/** The month or quarter above a column of what is planned in it: "Quý I" over "KH" and "TH". */
function plannedSlot(texts: readonly string[]): TimeSlot | null {
  const [above, own] = [texts.at(-2), texts.at(-1)];
  if (above === undefined || own === undefined || !PLANNED.has(headerKey(own))) return null;
  const slot = readSlot(above);
  return slot === null || slot.bare ? null : slot;
}

/** Beside it, "TH" below the same quarter: what was done in it. */
function isActualOfSlot(texts: readonly string[]): boolean {
  const [above, own] = [texts.at(-2), texts.at(-1)];
  if (above === undefined || own === undefined || !ACTUAL.has(headerKey(own))) return false;
  const slot = readSlot(above);
  return slot !== null && !slot.bare;
}

const ACTUAL: ReadonlySet<string> = new Set(['th', 'thuc hien', 'ket qua', 'kq', 'thuc te', 'actual', 'done']);
const RESULT_OF_PERIOD: HeaderReading = { meaning: 'result', weak: false, faces: [], ofPeriod: true };
const PLANNED: ReadonlySet<string> = new Set(['kh', 'ke hoach', 'du kien', 'ke hoach thuc hien', 'plan', 'planned']);

/** A cell whose words lead only where nothing else does, as a lead. */
function leadingForWant(cell: HeaderCell): HeaderCell {
  if (cell.reading !== null || !LEADS_FOR_WANT.has(headerKey(cell.text))) return cell;
  return { ...cell, reading: { meaning: 'lead', weak: true, faces: [] } };
}

/** Takes out, from the right, what stands beyond a blank column and names none: the head of a legend beside the table. */
function dropBeside(
  sheet: SheetGrid,
  first: number,
  last: number,
  cells: HeaderCell[],
  matrix: readonly MatrixColumn[],
): void {
  // "x: hoàn thành", or statistics: beside a column of results no state heads another beyond a gap.
  const hasResult = (before: number): boolean =>
    cells.some(
      ({ column, reading }) => column < before && reading?.meaning === 'result' && reading.state === undefined,
    );
  const namesNone = ({ column, text, reading }: HeaderCell): boolean =>
    (reading === null && !matrix.some((slot) => slot.column === column)) ||
    LEGEND.test(headerKey(text)) ||
    ((reading?.state !== undefined || reading?.meaning === 'other') && hasResult(column));
  const end = Math.max(-1, ...cells.map((cell, at) => (namesNone(cell) ? -1 : at)));
  const isSpanned = (column: number): boolean =>
    sheet.merges?.some(
      ({ top, left, bottom, right }) => bottom >= first && top <= last && left < column && right >= column,
    ) ?? false;
  for (let at = end + 1; at < cells.length; at += 1) {
    const [before, cell] = [cells[at - 1], cells[at]];
    if (before === undefined || cell === undefined || before.column === cell.column - 1) continue;
    if (isSpanned(cell.column - 1)) continue;
    cells.length = at;
    return;
  }
}

/**
 * Takes out what stands beyond a column that is blank in all rows and heads a table of its own there: it numbers rows, names
 * contents or units again ("Đơn vị | Số NV | Hoàn thành" beside the plan).
 */
function dropOtherTable(sheet: SheetGrid, first: number, last: number, cells: HeaderCell[]): void {
  for (let at = 1; at < cells.length; at += 1) {
    const [before, cell] = [cells[at - 1], cells[at]];
    if (before === undefined || cell === undefined || before.column === cell.column - 1) continue;
    const own = cells.slice(0, at);
    const namesAgain = ({ text, reading }: HeaderCell): boolean =>
      reading !== null &&
      (reading.meaning === 'number' || reading.meaning === 'content' || WHOSE_FIGURES.has(headerKey(text))) &&
      own.some((each) => each.reading?.meaning === reading.meaning || (reading.meaning === 'lead' && namesLead(each)));
    if (!own.some(namesLead) || !cells.slice(at).some(namesAgain)) continue;
    if (!isBlankBelow(sheet, first, last, cell.column - 1)) continue;
    cells.length = at;
    return;
  }
}

/** Whose figures a table beside the plan gives. */
const WHOSE_FIGURES: ReadonlySet<string> = new Set([
  'don vi',
  'ten don vi',
  'phong',
  'phong don vi',
  'bo phan',
  'co quan',
]);
/** Rows in which a column that parts two tables must be blank. */
const ROWS_BETWEEN = 60;

function isBlankBelow(sheet: SheetGrid, first: number, last: number, column: number): boolean {
  return sheet.rows.slice(first - 1, last + ROWS_BETWEEN).every((cells) => isBlank(cells[column] ?? null));
}

/** Heads of legends; beside the last column "Chú thích" heads notes. */
const LEGEND = /^(?:chu thich|chu giai|ky hieu)(?: |$)/;

/** A column that a header names. */
interface HeadedColumn {
  readonly column: number;
  /** Its lines, the uppermost first; those that span it from the left too, blank ones left out. */
  readonly texts: readonly string[];
  /** Its own lowest cell, and the line it stands in, 0 for the first. */
  readonly own: CellValue;
  readonly line: number;
}

/** Returns the columns in which something stands between two rows (1-based), each with what stands above it. */
function headedColumns(sheet: SheetGrid, first: number, last: number): readonly HeadedColumn[] {
  const lines = Array.from({ length: last - first + 1 }, (_, at) => sheet.rows[first + at - 1] ?? []);
  const width = Math.min(Math.max(...lines.map((line) => line.length)), WIDEST);
  const found: HeadedColumn[] = [];
  const spanning = lines.map(() => ({ text: '', until: -1 }));
  // Lower lines go on as far as the first; behind a blank column they are a legend beside the table, unless they are times.
  let beyond = false;
  const lastOfTop = Math.max(
    -1,
    ...(lines[0] ?? []).slice(0, WIDEST).map((value, at) => (textOf(value) === '' ? -1 : at)),
  );
  for (let column = 0; column < width; column += 1) {
    if (column > lastOfTop && lines.every((line) => textOf(line[column] ?? null) === '')) beyond = true;
    const texts: string[] = [];
    let [own, lowest]: [CellValue, number] = [null, 0];
    for (const [at, line] of lines.entries()) {
      const value = line[column] ?? null;
      const text = textOf(value);
      const span = spanning[at];
      if (text === '') {
        if (span !== undefined && span.text !== '' && column <= span.until) texts.push(span.text);
        continue;
      }
      [own, lowest] = [value, at];
      texts.push(text);
      for (let below = at; below < lines.length; below += 1) spanning[below] = { text: '', until: -1 };
      // A heading with nothing below it, in its own column, heads that column alone.
      const heads = lines.slice(at + 1).some((lower) => textOf(lower[column] ?? null) !== '');
      spanning[at] = { text, until: heads ? lastSpanned(sheet, first + at, column) : column };
    }
    if (own !== null && (!beyond || readSlot(own) !== null)) found.push({ column, texts, own, line: lowest });
  }
  return found;
}

/** The last column that a heading is merged over; without a merged cell, any column up to the next heading. */
function lastSpanned(sheet: SheetGrid, row: number, column: number): number {
  const area = sheet.merges?.find(
    (each) => each.top <= row && row <= each.bottom && each.left === column && each.right > column,
  );
  return area?.right ?? WIDEST;
}

function namesLead({ reading }: HeaderCell): boolean {
  return reading !== null && (reading.meaning === 'lead' || reading.faces.includes('lead'));
}

/** Columns of an office's own do not hide a plan: content and lead are named plainly, or beside a third column. */
function namesPlan(cells: readonly HeaderCell[]): boolean {
  const named = new Set(cells.flatMap(({ reading }) => (reading === null ? [] : [reading.meaning])));
  named.delete('other');
  const isPlain = (meaning: HeaderMeaning): boolean =>
    cells.some(({ reading }) => reading?.meaning === meaning && !reading.weak);
  return named.size >= 3 || (isPlain('content') && isPlain('lead'));
}

/**
 * A lower header line: short words, none of them a number, under the lines above only, at least one that names a column. A
 * word below the content's heading belongs to it only where the whole line is such words.
 */
function isSubHeader(sheet: SheetGrid, header: Header, deeper: Header, row: number): boolean {
  const values = sheet.rows[row - 1] ?? [];
  let [named, unnamed, slots] = [0, 0, 0];
  let goesOn = false;
  const lastHeaded = header.cells.at(-1)?.column ?? 0;
  // Behind a blank column beyond the headings stands a legend, unless it is times.
  let beyond = false;
  for (const [column, value] of values.entries()) {
    if (isBlank(value)) {
      beyond ||= column > lastHeaded;
      continue;
    }
    const isSlot = readSlot(value) !== null;
    if (beyond && !isSlot) continue;
    if (!isSlot && (typeof value !== 'string' || value.length > LONGEST_SUB_HEADER)) return false;
    if (column >= WIDEST) return false;
    const top = header.cells.filter((cell) => cell.column <= column).at(-1);
    const word = isSlot ? null : readHeaderLines([textOf(value)]);
    const isWord = !isSlot && (word !== null || saysOfWhich(value));
    // A heading of the plan's, whose words are those of headers ("… theo thời gian của cấp trên").
    const below = top?.column === column ? top.reading?.meaning : undefined;
    if (below === 'number' && word !== null && word.meaning !== 'number' && word.meaning !== 'detail') return false;
    if (top?.reading?.meaning === 'content' && top.column === column) {
      if (!isWord) return false;
      goesOn = true;
    }
    const reading = deeper.cells.find((cell) => cell.column === column)?.reading;
    if (isSlot) slots += 1;
    else if (isWord || reading?.state !== undefined || reading?.ofPeriod === true || reading?.meaning === 'detail')
      named += 1;
    // "Kết" over "quả".
    else if (top?.column === column && top.reading === null && reading) named += 1;
    else if (top === undefined || top.reading === null) return false;
    else unnamed += 1;
  }
  if (isMergedDown(sheet, header, row)) return named + unnamed + slots > 0;
  if (goesOn) return named >= 3 && unnamed + slots === 0;
  return named > 0 || slots >= 3;
}

/** The heading of the contents is merged over the row: whatever stands in it heads columns. */
function isMergedDown({ merges }: SheetGrid, { last, cells }: Header, row: number): boolean {
  const content = cells.find(({ reading }) => reading?.meaning === 'content');
  if (content === undefined) return false;
  return (
    merges?.some(
      ({ top, left, bottom, right }) =>
        top <= last && bottom >= row && left <= content.column && right >= content.column,
    ) ?? false
  );
}

/** "Kế hoạch" and "Thực tế" below "Kết thúc" say of which end. */
function saysOfWhich(value: CellValue): boolean {
  const key = headerKey(textOf(value));
  return PLANNED_HEADS.has(key) || ACTUAL_HEADS.has(key);
}

/** A longer text in a lower line is a task. */
const LONGEST_SUB_HEADER = 40;

/** "Tiến độ" over months is their plan as well as their result. */
function isTwoFaced(header: string): boolean {
  return readHeader(header, '')?.faces.includes('due') ?? false;
}

const OTHER: HeaderReading = { meaning: 'other', weak: false, faces: [] };

function meanings(header: Pick<Header, 'cells' | 'matrix'>): Set<HeaderMeaning> {
  const found = new Set<HeaderMeaning>();
  for (const { reading } of header.cells)
    if (reading !== null && reading.meaning !== 'other') found.add(reading.meaning);
  if (header.matrix.length > 0) found.add('due');
  return found;
}

function textOf(value: CellValue): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}
