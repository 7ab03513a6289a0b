/** Assigns every column of a header its meaning, by its words and, where these have two faces, by its values. */
import type { CellValue, SheetGrid } from '../../grid/grid';
import { stateOfNote } from '../../progress/readNote';
import { textOf } from '../cellText';
import { sampleColumn } from './columnValues';
import { replyColumns } from './replyColumns';
import type { ColumnValues } from './columnValues';
import { headerKey } from './headerKey';
import type { MatrixColumn } from './timeMatrix';
import type { Header, HeaderCell } from './findHeader';
import type { MarkMeaning } from '../../progress/readProgress';
import type { CorrectedColumns } from '../settings';
import { PERSONS } from './wordPairs';
import type { HeaderMeaning } from './headerRule';
import { isDoubtfulState, settleTerms } from './stateHeader';
import { STATE_COLUMNS } from '../reportColumns';
import { findUnknownColumns } from './unknownColumns';
import type { ColumnMeaning, ColumnRival, PlanColumn, UnknownColumn } from '../types';

export interface ColumnsRead {
  readonly columns: readonly PlanColumn[];
  /** Further columns of results: what they say counts where the first one says nothing, and all texts are kept. */
  readonly moreResults: readonly PlanColumn[];
  /** The columns of results are of periods, so that an earlier one may say less than a later one. */
  readonly resultsOfPeriods: boolean;
  /** Columns headed by months or quarters, left to right; empty when there are none. */
  readonly matrix: readonly MatrixColumn[];
  /** Column of letters and group numbers beside the number column (0-based); null when there is none. */
  readonly detail: number | null;
  /** Columns that could have had a meaning which another one was given. */
  readonly rivals: readonly ColumnRival[];
  /** Columns whose headings are not known, with what they hold. */
  readonly unknown: readonly UnknownColumn[];
}

/**
 * Assigns meanings; each goes to one column only.
 * @param timed whether bands or titles give the tasks their time already, so that no column must
 * @param corrected what the office decided by hand, by 0-based column: it wins, and `none` leaves a column unread
 */
export function assignColumns(
  sheet: SheetGrid,
  header: Header,
  timed: boolean,
  corrected: CorrectedColumns = {},
): ColumnsRead {
  const taken = correctedColumns(header, corrected);
  const last = sheet.rows.length;
  const values = new Map<number, ColumnValues>();
  const valuesOf = (column: number): ColumnValues => {
    let found = values.get(column);
    if (found === undefined) values.set(column, (found = sampleColumn(sheet, column, header.last + 1, last)));
    return found;
  };
  const take = (meaning: ColumnMeaning, cell: HeaderCell, reason: PlanColumn['reason']): boolean => {
    if (taken.has(meaning)) return false;
    taken.set(meaning, { meaning, column: cell.column, header: cell.text, reason });
    return true;
  };

  const moreResults: PlanColumn[] = [];
  const passedOver: { readonly meaning: ColumnMeaning; readonly cell: HeaderCell }[] = [];
  let detail: number | null = null;
  const open: HeaderCell[] = [];
  const marked: HeaderCell[] = [];
  const replies = replyColumns(header, corrected);
  for (const cell of header.cells) {
    const { reading } = cell;
    if (reading === null || reading.meaning === 'other' || corrected[cell.column] !== undefined) continue;
    if (replies.has(cell.column)) continue;
    if (reading.meaning === 'detail') detail ??= cell.column;
    else if (reading.state !== undefined) {
      if (reading.state.plain && !holdsMarks(valuesOf(cell.column))) open.push(cell);
      else marked.push(cell);
    } else if (reading.weak || reading.faces.length > 0) open.push(cell);
    else if (reading.meaning === 'result' && taken.has('result')) {
      // Of several result columns the one that holds more states is read first.
      const current = taken.get('result');
      const other: PlanColumn = { meaning: 'result', column: cell.column, header: cell.text, reason: 'values' };
      const states = valuesOf(cell.column).states;
      if (current !== undefined && current.reason !== 'setting' && states > valuesOf(current.column).states) {
        taken.set('result', other);
        moreResults.push(current);
      } else moreResults.push(other);
    } else if (!take(reading.meaning, cell, 'header')) passedOver.push({ meaning: reading.meaning, cell });
  }
  const content = taken.get('content');
  const fuller = content && fullerContent(content, passedOver, (column) => valuesOf(column).filled);
  if (content !== undefined && fuller !== undefined) {
    taken.set('content', { meaning: 'content', column: fuller.column, header: fuller.text, reason: 'values' });
    if (!taken.has('field')) taken.set('field', { ...content, meaning: 'field', reason: 'values' });
  }
  const spanned = spannedContents(sheet, header, taken.get('content'), valuesOf);
  if (spanned !== null && corrected[spanned.column] === undefined) {
    taken.set('content', { ...spanned.first, column: spanned.column, reason: 'values' });
    if (spanned.numbering) detail ??= spanned.first.column;
    else if (!taken.has('field')) taken.set('field', { ...spanned.first, meaning: 'field', reason: 'values' });
  }
  for (const cell of marked) {
    if (take('result', cell, 'header')) continue;
    moreResults.push({ meaning: 'result', column: cell.column, header: cell.text, reason: 'header' });
  }
  const hasTime = timed || taken.has('due') || header.matrix.length > 0;
  const contentColumn = taken.get('content');
  const rows = contentColumn === undefined || open.length === 0 ? 0 : valuesOf(contentColumn.column).filled;
  for (const cell of leadsFirst(open)) {
    const { reading } = cell;
    if (reading === null || reading.meaning === 'other' || reading.meaning === 'detail') continue;
    const values = valuesOf(cell.column);
    const [words, faces] = reading.state === undefined ? [reading.meaning, reading.faces] : PLAIN_DONE;
    const meaning = decide(words, faces, values, hasTime || taken.has('due'), taken, rows, cell.text);
    if (meaning === null) passedOver.push({ meaning: reading.meaning, cell });
    if (meaning === null || take(meaning, cell, meaning === reading.meaning ? 'header' : 'values')) continue;
    if (meaning === 'result' && values.filled > 0 && values.states * 2 >= values.filled) {
      moreResults.push({ meaning, column: cell.column, header: cell.text, reason: 'values' });
    } else passedOver.push({ meaning, cell });
  }
  const answered: PlanColumn[] = [];
  for (const cell of header.cells) {
    const meaning = replies.get(cell.column);
    if (meaning === undefined || (meaning === 'completed' && take(meaning, cell, 'header'))) continue;
    answered.push({ meaning: 'result', column: cell.column, header: cell.text, reason: 'header', reply: true });
  }
  const [reply] = answered;
  if (reply !== undefined && !taken.has('result')) taken.set('result', reply);
  const note = taken.get('note');
  if (note !== undefined && note.reason !== 'setting' && !STATE_COLUMNS.some((meaning) => taken.has(meaning))) {
    const { filled, states } = valuesOf(note.column);
    // Results typed into "Ghi chú", for want of a column of their own.
    if (filled > 0 && states * 2 >= filled) {
      taken.delete('note');
      taken.set('result', { ...note, meaning: 'result', reason: 'values' });
    }
  }
  const matrix = header.matrix.filter(({ column }) => corrected[column] === undefined);
  const unknown = findUnknownColumns(
    [...header.cells, ...withoutHead(sheet, header)].filter(
      ({ column, reading }) => reading === null && corrected[column] === undefined && column !== spanned?.column,
    ),
    valuesOf,
    contentColumn === undefined ? 0 : valuesOf(contentColumn.column).filled,
    timed || taken.has('due') || matrix.length > 0,
    new Set(taken.keys()),
    (column) => tellsOtherStates(sheet, header.last + 1, column, taken.get('result')?.column),
  );
  // Months and quarters that stand in one column only, in a table without any other time, are when the work is due.
  const [months, ...others] = unknown.filter(({ holds }) => holds === 'months');
  if (months !== undefined && others.length === 0) {
    taken.set('due', { meaning: 'due', column: months.column, header: months.header, reason: 'values' });
  }
  const results = [...furtherResults(header, corrected), ...moreResults];
  const marks = marksOf(header);
  const withMark = (column: PlanColumn): PlanColumn => {
    const mark = column.meaning === 'result' ? marks.get(column.column) : undefined;
    return mark === undefined ? column : { ...column, mark };
  };
  const moreReplies = answered.filter((column) => column !== taken.get('result'));
  const further = [...(marks.size > 0 ? results : latestFirst(results, taken)), ...moreReplies];
  const columns = [...taken.values()].sort((a, b) => a.column - b.column);
  return {
    columns: columns.map(withMark),
    moreResults: further.map(withMark),
    resultsOfPeriods: [...columns, ...further].some(
      ({ meaning, header: head }) => meaning === 'result' && namesPeriod(head),
    ),
    matrix,
    detail,
    unknown: unknown.filter(({ column }) => column !== taken.get('due')?.column),
    rivals: rivalsOf(passedOver, taken, (column) => valuesOf(column).filled),
  };
}

/** Returns true if in some row from the first (1-based) on two columns (0-based) plainly tell different states. */
function tellsOtherStates(sheet: SheetGrid, first: number, one: number, other: number | undefined): boolean {
  if (other === undefined) return false;
  const stateAt = (row: readonly CellValue[], column: number) => stateOfNote(textOf(row[column] ?? null));
  return sheet.rows.slice(first - 1, first - 1 + ROWS_COMPARED).some((row) => {
    const state = stateAt(row, one);
    const told = state === null ? null : stateAt(row, other);
    return told !== null && told !== state;
  });
}

/** The columns within the table and next to it over which no heading stands. */
function withoutHead({ merges }: SheetGrid, { first, last, cells }: Header): readonly HeaderCell[] {
  const headed = new Set(cells.map(({ column }) => column));
  for (const { top, left, bottom, right } of merges ?? [])
    if (top <= last && bottom >= first) for (let column = left; column <= right; column += 1) headed.add(column);
  const end = Math.max(-1, ...headed) + 1;
  const from = Math.min(end, ...headed);
  return Array.from({ length: end - from + 1 }, (_, at) => from + at)
    .filter((column) => !headed.has(column))
    .map((column) => ({ column, text: '', reading: null }));
}

/** "Hoàn thành" over days, shares or prose is a column like any other. */
const PLAIN_DONE: readonly [ColumnMeaning, readonly ColumnMeaning[]] = ['completed', ['due', 'percent', 'result']];

/** "Hoàn thành" alone heads marks unless most of what stands below it is days or shares. */
function holdsMarks({ filled, days, times, percentages }: ColumnValues): boolean {
  return (days + times + percentages) * 2 < filled || filled === 0;
}

/** What a mark says in the columns (0-based) whose headers are states. */
function marksOf(header: Header): ReadonlyMap<number, MarkMeaning> {
  const cells = header.cells.flatMap(({ column, reading }) =>
    reading?.state ? [{ column, state: reading.state }] : [],
  );
  const meanings = settleTerms(cells.map(({ state }) => state));
  const open = header.cells.filter(
    ({ reading, text }) =>
      reading?.ofPeriod === true ||
      (reading?.meaning === 'result' && reading.state === undefined && isDoubtfulState(headerKey(text))),
  );
  const marks = new Map<number, MarkMeaning>(
    [...partsOfResults(header), ...open.map(({ column }) => column)].map((column) => [column, OF_A_PART]),
  );
  for (const [at, { column }] of cells.entries()) {
    const meaning = meanings[at];
    if (meaning !== undefined) marks.set(column, meaning);
  }
  return marks;
}

/**
 * A mark below "Kết quả" and one of several headings that are not known, for one of several quarters, or below a heading that
 * may say the opposite: done for what, is not said.
 */
const OF_A_PART: MarkMeaning = { state: 'unclear', late: false };

/** Returns the columns (0-based) that stand beside others under one heading of results and are told apart by words not known. */
function partsOfResults({ cells }: Header): readonly number[] {
  const parts = cells.filter(({ reading, text }) => reading?.ofPart === true && !namesPeriod(text));
  const headOf = ({ text }: HeaderCell): string => text.slice(0, text.lastIndexOf(' / '));
  // A single one beside columns of states ("Kết quả" over "Đã xong" and "Khác") is told apart by its words as well.
  const heads = [...parts, ...cells.filter(({ reading }) => reading?.state)].map(headOf);
  return parts.filter((cell) => heads.filter((head) => head === headOf(cell)).length > 1).map(({ column }) => column);
}

/**
 * Of two columns of contents the first may be merged over, or stand only at the head of, those of the second: then it is
 * the group. Returns the cell of the one that is filled in clearly more rows; undefined where there is none.
 */
function fullerContent(
  content: PlanColumn,
  others: readonly { readonly meaning: ColumnMeaning; readonly cell: HeaderCell }[],
  filledOf: (column: number) => number,
): HeaderCell | undefined {
  if (content.reason === 'setting') return undefined;
  const rivals = others.filter(({ meaning }) => meaning === 'content');
  if (rivals.length === 0) return undefined;
  const filled = filledOf(content.column);
  return rivals.find(({ cell }) => filledOf(cell.column) >= Math.max(filled * CLEARLY_MORE, FEW))?.cell;
}

/** More rows only cost time. */
const ROWS_COMPARED = 500;

interface SpannedContents {
  readonly first: PlanColumn;
  /** 0-based column of the contents below the same head. */
  readonly column: number;
  /** The first column holds only the numbers of these. */
  readonly numbering: boolean;
}

/**
 * Below a head that is merged over several columns the contents may stand in a further one, their group or their letters in
 * the first: "Nội dung công việc" over "Công tác tổ chức | Kiện toàn ban chỉ đạo". Null where the first holds them.
 */
function spannedContents(
  { merges }: SheetGrid,
  { first, last, cells }: Header,
  content: PlanColumn | undefined,
  valuesOf: (column: number) => ColumnValues,
): SpannedContents | null {
  if (content === undefined || content.reason === 'setting') return null;
  const area = merges?.find(
    ({ top, left, bottom, right }) => top <= last && bottom >= first && left === content.column && right > left,
  );
  if (area === undefined) return null;
  const { filled, short } = valuesOf(content.column);
  for (let column = area.left + 1; column <= area.right; column += 1) {
    if (cells.some((cell) => cell.column === column)) continue;
    const { filled: more, short: shorter } = valuesOf(column);
    if (more < FEW || shorter * 2 > more) continue;
    if (more >= filled * CLEARLY_MORE || short === filled)
      return { first: content, column, numbering: short === filled };
  }
  return null;
}

const CLEARLY_MORE = 1.5;
/** Fewer rows prove nothing. */
const FEW = 3;

/** Units before persons, and both before "Phụ trách", which leads for want of them; everything else keeps its place. */
function leadsFirst(cells: readonly HeaderCell[]): readonly HeaderCell[] {
  const rank = ({ reading, text }: HeaderCell): number =>
    reading?.meaning !== 'lead' ? 2 : namesPerson(headerKey(text)) ? 1 : 0;
  return [...cells].sort((a, b) => rank(a) - rank(b));
}

/** A column of persons beside one of units says who does the work, not which unit answers for it. */
function namesPerson(key: string): boolean {
  return WORDS_OF_PERSONS.test(key) && !WORDS_OF_BODIES.test(key);
}

const WORDS_OF_PERSONS = new RegExp(`\\b(?:${PERSONS.join('|')}|assignee|assigned|person|officer|owner|who)\\b`);
const WORDS_OF_BODIES = /\b(?:don vi|co quan|phong|bo phan|to chuc|unit|agency|department|division)\b/;

function rivalsOf(
  passedOver: readonly { readonly meaning: HeaderMeaning; readonly cell: HeaderCell }[],
  taken: ReadonlyMap<ColumnMeaning, PlanColumn>,
  filledOf: (column: number) => number,
): readonly ColumnRival[] {
  const columns = new Set([...taken.values()].map(({ column }) => column));
  return passedOver.flatMap(({ meaning, cell }) => {
    if (meaning === 'other' || meaning === 'detail' || columns.has(cell.column)) return [];
    const winner = taken.get(meaning);
    if (winner === undefined) return [];
    const { column, text: header } = cell;
    return [{ meaning, column, header, taken: winner.column, filled: filledOf(column) }];
  });
}

/** "Kết quả 6 tháng", "Kết quả 9 tháng", "Kết quả năm": the last one filled tells the state; the others are kept as texts. */
function latestFirst(more: readonly PlanColumn[], taken: Map<ColumnMeaning, PlanColumn>): readonly PlanColumn[] {
  const first = taken.get('result');
  if (first === undefined || more.length === 0) return more;
  const all = [first, ...more];
  if (!all.every(({ header }) => namesPeriod(header)) || all.some(({ reason }) => reason === 'setting')) return more;
  const [last, ...others] = [...all].sort((a, b) => b.column - a.column);
  if (last !== undefined) taken.set('result', { ...last, reason: 'header' });
  return others;
}

function namesPeriod(header: string): boolean {
  return /\b(?:thang|quy|nam|tuan|ky|dot|q[1-4]|t\d{1,2}|week|month|quarter|half|h[12])\b/.test(headerKey(header));
}

/** Returns the columns that the office named as results besides the first. */
function furtherResults(header: Header, corrected: CorrectedColumns): readonly PlanColumn[] {
  const named = Object.keys(corrected)
    .map(Number)
    .filter((column) => corrected[column] === 'result');
  return named.slice(1).map((column) => {
    const text = header.cells.find((cell) => cell.column === column)?.text ?? '';
    return { meaning: 'result', column, header: text, reason: 'setting' };
  });
}

/** Returns the columns decided by hand, each meaning to the first column that has it. */
function correctedColumns(header: Header, corrected: CorrectedColumns): Map<ColumnMeaning, PlanColumn> {
  const taken = new Map<ColumnMeaning, PlanColumn>();
  for (const [place, meaning] of Object.entries(corrected)) {
    const column = Number(place);
    if (meaning === 'none' || taken.has(meaning)) continue;
    const text = header.cells.find((cell) => cell.column === column)?.text ?? '';
    taken.set(meaning, { meaning, column, header: text, reason: 'setting' });
  }
  return taken;
}

/** "Đơn vị" beside the lead may be the unit of measure; "Người phụ trách" is a person of the lead. */
function namesNoOtherUnit(key: string): boolean {
  return ['don vi', 'phong', 'bo phan', 'co quan'].includes(key) || /\b(?:nguoi|can bo|chuyen vien)\b/.test(key);
}

/** Share of the rows that must hold a day to be a plan's column of days. */
const PLANNED_SHARE = 0.8;

/** Share of states from which on a column tells results, however many documents stand between them. */
const STATED_SHARE = 0.1;

/** Marks are given out of ten. */
const MOST_POINTS = 10;

/** Decides a weak or two-faced header; null when its column is left unread. */
function decide(
  words: ColumnMeaning,
  faces: readonly ColumnMeaning[],
  values: ColumnValues,
  hasTime: boolean,
  taken: ReadonlyMap<ColumnMeaning, PlanColumn>,
  rows: number,
  header: string,
): ColumnMeaning | null {
  const { filled, states, percentages, numbers, days, times, shares, letters, highest } = values;
  const half = (count: number): boolean => filled > 0 && count * 2 >= filled;
  switch (words) {
    case 'lead':
      if (!taken.has('lead')) return half(numbers + percentages + days) ? null : 'lead';
      return taken.has('coordinating') ||
        !/\bthuc hien\b/.test(headerKey(header)) ||
        namesNoOtherUnit(headerKey(header))
        ? null
        : 'coordinating';
    case 'director':
      return faces.includes('lead') && !taken.has('lead') ? 'lead' : 'director';
    case 'completed':
      if (faces.includes('result') && !half(days + times)) return half(percentages) ? 'percent' : 'result';
      // Planned days fill the column; days of completion come with the work.
      return hasTime || states > times || filled === 0 ? 'completed' : 'due';
    case 'percent':
      return half(percentages + numbers) || filled === 0 || taken.has('result') ? 'percent' : 'result';
    case 'result':
      // "Kết quả" of 9, 5 and 10 may be points as well: they are no shares, and said.
      if (
        half(percentages + numbers) &&
        faces.includes('percent') &&
        !(faces.includes('product') && percentages === 0 && highest > 1 && highest <= MOST_POINTS) &&
        (taken.has('result') || !half(states - percentages))
      )
        return taken.has('percent') ? 'result' : 'percent';
      if (half(states)) return 'result';
      if (faces.includes('due')) {
        if (!half(days + times)) return 'result';
        // Under bands, days in nearly every row are planned; days of completion come with the work.
        const planned = !hasTime || (!taken.has('due') && states === 0 && filled >= rows * PLANNED_SHARE);
        return planned ? 'due' : 'result';
      }
      // Days and shares tell what became of the work; a product is named in words, and is nowhere "done" or "not yet".
      if (faces.includes('product'))
        return filled === 0 ||
          taken.has('product') ||
          half(states + days + numbers + shares) ||
          (!taken.has('result') && states >= filled * STATED_SHARE) ||
          (states > 0 && half(states + letters))
          ? 'result'
          : 'product';
      return 'result';
    default:
      return words;
  }
}
