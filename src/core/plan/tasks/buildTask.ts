/** Makes tasks out of row drafts: reads names, times and progress. */
import { askedOn } from './askedOn';
import { cellAt, formatAt } from '../../grid/grid';
import type { CellValue, SheetGrid } from '../../grid/grid';
import type { MarkMeaning, ProgressCell, ProgressReader } from '../../progress/readProgress';
import type { Progress, ProgressRemark } from '../../progress/types';
import { mayHoldTime } from '../../time/inlineTime';
import { partlyRead } from '../../time/remarkOn';
import { readDue, timeText } from '../../time/readDue';
import { withStart } from '../../time/startedDue';
import { readTimePhrase } from '../../time/timePhrase';
import type { Due, DueRemark, YearMonth } from '../../time/types';
import { isPartOfYear } from '../../time/band';
import type { BandTime } from '../../time/band';
import type { NameReader } from '../../units/nameReader';
import type { CellNames, LeadNames } from '../../units/types';
import { splitAgendaItem } from './agendaItem';
import { readFirstLead } from './firstLead';
import { NO_NAMES, withNames } from './cellNames';
import type { ContentNumbers } from './contentNumbers';
import { createRunFollower } from './numberRun';
import { textOf, trimmed } from '../cellText';
import type { MarkLegend } from '../header/markLegend';
import { REPORT_COLUMNS } from '../reportColumns';
import type { PlanRow } from '../rows/planRow';
import { RowMemo } from './rowMemo';
import type { KeyMaker } from './taskKey';
import type { ResultHabits } from './resultHabits';
import { withUnit } from '../header/timeUnit';
import { besideInRow, yearInRow } from '../header/yearColumn';
import type { TimeUnit } from '../header/timeUnit';
import type { SwappedDate } from './swappedDates';
import type { CellPlace, ColumnMeaning, Task } from '../types';

/** What is the same for all tasks of a sheet. */
export interface SheetContext {
  readonly sheet: SheetGrid;
  readonly agenda: boolean;
  readonly time: BandTime | null;
  readonly planYear: number;
  /** Month (1-based) with which the plan's year begins. */
  readonly opens: number;
  readonly names: NameReader;
  readonly contents: ContentNumbers;
  readonly keys: KeyMaker;
  readonly progress: ProgressReader;
  /** What the result columns hold as a whole. */
  readonly habits: ResultHabits;
  /** Columns of results are of periods: the one that is read first holds. */
  readonly resultsOfPeriods: boolean;
  /** What bare numbers of the time column count; null when its header does not say. */
  readonly timeUnit: TimeUnit | null;
  /** The heading of the lead column names those who coordinate, too. */
  readonly leadHeadsBoth: boolean;
  /** Column (0-based) of the beginnings beside that of the times; null where there is none. */
  readonly startColumn: number | null;
  /** Column (0-based) of the years beside that of the times; null where there is none. */
  readonly yearColumn: number | null;
  /** Column (0-based) of the days beside that of the months; null where there is none. */
  readonly dayColumn: number | null;
  /** Column (0-based) of the months beside that of the quarters; null where there is none. */
  readonly monthColumn: number | null;
  /** What a mark says in the columns (0-based) whose headers are states. */
  readonly marks: ReadonlyMap<number, MarkMeaning>;
  /** Columns (0-based) that name documents sent in answer. */
  readonly replies: ReadonlySet<number>;
  /** Columns (0-based) in which the day of the document that asks may stand; none but in a list of documents. */
  readonly asking: readonly number[];
  /** What the sheet's own notes say that a mark means, by mark, in the other columns. */
  readonly legend: MarkLegend;
  /** Dates whose day and month were exchanged, by their place. */
  readonly swaps: Readonly<Record<'due' | 'completed', ReadonlyMap<CellPlace, SwappedDate>>>;
}

/** Returns a function that turns the drafts of a sheet, in row order, into tasks. Equal cells are read once. */
export function createTaskBuilder(context: SheetContext): (draft: PlanRow) => Task {
  const { sheet, agenda, names, contents, keys } = context;
  const runs = createRunFollower(sheet.name);
  const dues = createDueReader(context);
  const progresses = createTaskProgressReader(context);
  const joinNames = createNameJoiner();
  const { swaps } = context;
  const readLead = (typed: string): LeadNames => names.readLead(typed);
  const leadNames = (typed: string): LeadNames =>
    context.leadHeadsBoth ? readFirstLead(typed, readLead) : readLead(typed);
  const text = (draft: PlanRow, meaning: ColumnMeaning): string | null => {
    const read = trimmed(rawText(sheet, draft, meaning));
    return read === '' ? null : read;
  };

  return (draft) => {
    const whole = text(draft, 'content') ?? '';
    const item = agenda ? splitAgendaItem(whole) : null;
    const content = item?.content ?? whole;
    const leadText = item?.lead || rawText(sheet, draft, 'lead');
    const { lead, coordinating: inLead } = leadText === '' ? NO_LEAD : leadNames(leadText);
    const coordinatingText = rawText(sheet, draft, 'coordinating');
    const own = coordinatingText === '' ? NO_NAMES : names.readNames(coordinatingText);
    const read = withUnread(dues(draft, content, item?.time ?? null), draft.matrix, context.planYear);
    const due = withMarks(withSwap(read, draft, swaps.due), draft.marksBeside, context);
    const contentNumber = contents.numberOf(content);
    const asked = context.asking.length === 0 ? null : askedOn(sheet, draft.row, context.asking, context.planYear);
    const number =
      draft.number === null || draft.number === '' ? numberOfContent(context, content, draft) : draft.number;
    return {
      key: keys.keyOf(contentNumber, lead, due),
      sheet: sheet.name,
      row: draft.row,
      number,
      content,
      contentNumber,
      field: text(draft, 'field') ?? draft.field,
      director: text(draft, 'director'),
      product: text(draft, 'product'),
      band: draft.band?.text ?? null,
      run: runs.runOf(number, draft.group, draft.fieldGroup),
      lead,
      coordinating: inLead === null ? own : joinNames(own, inLead),
      coordinatingMerged: draft.coordinatingMerged,
      coordinatingInLead: inLead,
      due,
      progress: withSwappedDay(progresses(draft), draft, swaps.completed),
      note: text(draft, 'note'),
      ...(asked === null ? {} : { asked }),
      cells: draft.places,
    };
  };
}

const NO_LEAD: LeadNames = { lead: NO_NAMES, coordinating: null };

/** Adds what stands beside the marks of a matrix, and days of other years in it. */
function withUnread(due: Due, matrix: PlanRow['matrix'], planYear: number): Due {
  if (matrix === null) return due;
  const others = matrix.years.filter(({ year }) => year !== planYear).map(({ part }) => part);
  const parts = [...matrix.unread, ...others];
  if (parts.length === 0) return due;
  return { ...due, remarks: [...due.remarks, ...parts.map(partlyRead)] };
}

/** A time cell beside marks of months that lie elsewhere, or go on behind it: one of the two is wrong. */
function withMarks(due: Due, marks: string | null, { planYear, opens }: SheetContext): Due {
  if (marks === null || due.from !== 'cell' || due.ym.length === 0) return due;
  const marked = readTimePhrase(marks, planYear, opens).ym.map(monthNumber);
  const named = due.ym.map(monthNumber);
  const meet = marked.some((month) => named.includes(month));
  if (marked.length === 0 || (meet && Math.max(...marked) <= Math.max(...named))) return due;
  return { ...due, remarks: [...due.remarks, { kind: 'due-mark-conflict', part: marks, suggestion: null }] };
}

function monthNumber({ year, month }: YearMonth): number {
  return year * 12 + month;
}

function withSwap(due: Due, { places }: PlanRow, swaps: ReadonlyMap<CellPlace, SwappedDate>): Due {
  const swap = swaps.size === 0 || places.due === undefined ? undefined : swaps.get(places.due);
  if (swap === undefined || due.from !== 'cell') return due;
  const remark: DueRemark = { kind: 'date-swapped', part: swap.part, suggestion: swap.meant, proof: swap.proof };
  return { ...due, remarks: [...due.remarks, remark] };
}

function withSwappedDay(progress: Progress, { places }: PlanRow, swaps: ReadonlyMap<CellPlace, SwappedDate>): Progress {
  const swap = swaps.size === 0 || places.completed === undefined ? undefined : swaps.get(places.completed);
  if (swap === undefined) return progress;
  const { part, meant, proof } = swap;
  const remark: ProgressRemark = { kind: 'date-swapped', column: 'completed', part, suggestion: meant, proof };
  return { ...progress, remarks: [...progress.remarks, remark] };
}

/** Puts names of two cells together; equal pairs share one result. */
function createNameJoiner(): (own: CellNames, added: CellNames) => CellNames {
  const joined = new Map<CellNames, Map<CellNames, CellNames>>();
  return (own, added) => {
    let byAdded = joined.get(own);
    if (byAdded === undefined) joined.set(own, (byAdded = new Map<CellNames, CellNames>()));
    let names = byAdded.get(added);
    if (names === undefined) byAdded.set(added, (names = withNames(own, added)));
    return names;
  };
}

/** Reads the number at the beginning of a content, for sheets without a number column ("1.2. …"). */
function numberOfContent(context: SheetContext, content: string, draft: PlanRow): string | null {
  if (draft.number !== null || context.agenda) return null;
  return /^(\d+(?:\.\d+)*)[.)]\s/.exec(content)?.[1] ?? null;
}

function createDueReader(context: SheetContext): (draft: PlanRow, content: string, itemTime: string | null) => Due {
  const { sheet, planYear, opens, time } = context;
  const byBand = new Map<PlanRow['band'], Map<string, Map<string, Due>>>();
  const memoOf = (band: PlanRow['band'], key: string): Map<string, Due> => {
    let byCell = byBand.get(band);
    if (byCell === undefined) {
      byCell = new Map<string, Map<string, Due>>();
      byBand.set(band, byCell);
    }
    let byContent = byCell.get(key);
    if (byContent === undefined) {
      byContent = new Map<string, Due>();
      byCell.set(key, byContent);
    }
    return byContent;
  };
  const startOf = (row: number): string => {
    const { startColumn } = context;
    const value = startColumn === null ? null : cellAt(sheet, row, startColumn);
    const text = typeof value === 'number' ? timeText(value, formatAt(sheet, row, startColumn ?? 0)) : textOf(value);
    return context.timeUnit === null ? text : (withUnit(text, context.timeUnit) ?? text);
  };
  return (draft, whole, itemTime) => {
    // Tasks whose text says nothing about their time share one reading of their cell, band and sheet.
    const content = mayHoldTime(whole) ? whole : '';
    const { band, places, pieces } = draft;
    const place = places.due;
    const value = place === undefined ? null : cellAt(sheet, place.row, place.column);
    const piece = pieces?.due;
    const own: CellValue = itemTime ?? draft.matrix?.phrase ?? (piece === undefined ? value : textOf(value) + piece);
    const unit: CellValue = context.timeUnit === null ? own : (withUnit(textOf(own), context.timeUnit) ?? own);
    const month = draft.matrix === null ? besideInRow(sheet, (place ?? draft).row, context.monthColumn) : '';
    const counted = month === '' ? unit : withMonth(textOf(unit), month, planYear, opens);
    const format = place === undefined ? 'General' : formatAt(sheet, place.row, place.column);
    const written = place === undefined || draft.matrix !== null ? '' : yearInRow(sheet, place.row, context.yearColumn);
    const year = written === '' ? yearOfBand(band?.time ?? null, counted, planYear) : written;
    const day = place === undefined || draft.matrix !== null ? '' : besideInRow(sheet, place.row, context.dayColumn);
    const dated = day === '' || typeof counted !== 'string' ? counted : withDay(counted, day);
    const cell = year === '' || typeof dated !== 'string' ? dated : withYear(dated, year);
    const start = place === undefined || draft.matrix !== null ? '' : startOf(place.row);
    const memo = memoOf(band, cell === null ? '' : `${typeof cell}${textOf(cell)}\n${format}\n${start}`);
    let due = memo.get(content);
    if (due === undefined) {
      // A band without a time overrules the sheet's; recurring work in a plan of a month is that month's.
      const ofSheet = band === null || (band.time?.kind === 'recurring' && time !== null && isPartOfYear(time));
      const frame = ofSheet ? { band: null, sheet: time } : { band: band.time, sheet: null };
      due = readDue({ cell, format, content, ...frame, planYear, opens });
      due = withStart(due, start, planYear, opens);
      if (due.kind === 'none' && band?.time === null && band.unread !== true) due = waiting(due, band.text);
      if (itemTime !== null && due.from === 'cell') due = { ...due, from: 'content' };
      memo.set(content, due);
    }
    return due;
  };
}

/** "Quý I" with "3" in the column of months beside it; a month outside of that quarter stands beside it, and is said. */
function withMonth(quarter: string, typed: string, planYear: number, opens: number): string {
  const month = withUnit(typed, 'month') ?? typed;
  if (quarter === '') return month;
  const within = readTimePhrase(quarter, planYear, opens).ym.map(monthNumber);
  const named = readTimePhrase(month, planYear, opens).ym.map(monthNumber);
  const isInside = named.length > 0 && named.every((one) => within.includes(one));
  return isInside ? month : `${quarter} (${typed}?)`;
}

/** "T4" below "NĂM 2027" or "QUÝ II/2027" in a plan of the year before is of that year, if it lies in the band; else ''. */
function yearOfBand(band: BandTime | null, cell: CellValue, planYear: number): string {
  if (band === null || band.year === null || band.year === planYear) return '';
  if (typeof cell !== 'string' || /\d{4}/u.test(cell)) return '';
  const { months } = readTimePhrase(cell, planYear);
  const isInside = months.length > 0 && months.every((month) => band.months.includes(month));
  return isInside ? String(band.year) : '';
}

/** "Tháng 3" with "15" in the column of days beside it; what is no day stands beside the month, and is read or said with it. */
function withDay(text: string, day: string): string {
  return /^\d{1,2}(?:\s?[-–,]\s?\d{1,2})*$/u.test(day)
    ? `ngày ${day} ${text.charAt(0).toLowerCase()}${text.slice(1)}`
    : `${text} (${day})`;
}

/** A month or quarter without a year gets that of its row. */
function withYear(text: string, year: string): string {
  return /\d{4}/u.test(text) || !/\d|\b[IV]+\b/u.test(text) ? text : `${text} năm ${year}`;
}

/** Work in a band that names no time waits for an event; what its own cell said stays. */
function waiting(due: Due, band: string): Due {
  return due.text === '' ? { ...due, text: band, kind: 'event', event: true, from: 'band' } : due;
}

function createTaskProgressReader(context: SheetContext): (draft: PlanRow) => Progress {
  const { sheet, planYear, opens, progress: readProgress, habits } = context;
  const memo = new RowMemo<Progress>();
  const cellOf = ({ row, column }: CellPlace, piece?: string): ProgressCell => {
    const value = cellAt(sheet, row, column);
    const among = habits.get(column);
    const told = typeof value === 'string' && context.legend.size > 0 ? value.trim().toLowerCase() : null;
    const headed = context.marks.get(column);
    // A heading that leaves open what a mark says ("Kết quả (x: chưa làm)") gives way to the words that tell it.
    const open = headed === undefined || headed.state === 'unclear';
    const mark = (open && told !== null ? context.legend.get(told) : undefined) ?? headed;
    return {
      value: piece === undefined ? value : textOf(value) + piece,
      format: formatAt(sheet, row, column),
      ...(among === undefined ? {} : { among }),
      ...(mark === undefined ? {} : { mark }),
      ...(context.replies.has(column) ? { reply: true } : {}),
    };
  };
  const read = ({ places, pieces, moreResults }: PlanRow): Progress => {
    const cells: Partial<Record<ColumnMeaning, ProgressCell>> = {};
    for (const meaning of REPORT_COLUMNS) {
      const place = places[meaning];
      if (place !== undefined) cells[meaning] = cellOf(place, pieces?.[meaning]);
    }
    const more = moreResults?.map((place) => cellOf(place)) ?? [];
    return readProgress(
      more.length === 0 ? cells : { ...cells, more, former: context.resultsOfPeriods },
      planYear,
      opens,
    );
  };
  /** The same mark says something else in each column of marks, and a document in one of documents. */
  const markKey = ({ column }: CellPlace): string =>
    context.marks.has(column) || context.replies.has(column) ? `${column}\n` : '';
  const entryOf = ({ places, pieces, moreResults }: PlanRow): RowMemo<Progress> => {
    let entry = memo;
    for (const meaning of REPORT_COLUMNS) {
      const place = places[meaning];
      entry =
        place === undefined ? entry.with(null) : withCell(entry.with(markKey(place)), sheet, place, pieces?.[meaning]);
    }
    // Cells of further columns may stand in any of them, each with a habit and a meaning of its own.
    for (const place of moreResults ?? [])
      entry = withCell(entry.with(`more ${habits.get(place.column) ?? ''}\n${markKey(place)}`), sheet, place);
    return entry;
  };
  return (draft) => {
    const entry = entryOf(draft);
    return (entry.value ??= read(draft));
  };
}

/** Steps on by what a cell holds and shows. The format of a text says nothing. */
function withCell<Value>(
  entry: RowMemo<Value>,
  sheet: SheetGrid,
  { row, column }: CellPlace,
  piece?: string,
): RowMemo<Value> {
  const value = cellAt(sheet, row, column);
  if (typeof value === 'string' || piece !== undefined) return entry.with(textOf(value) + (piece ?? ''));
  // Errors, ticked boxes and formulas without a value show no text; what they are tells them apart.
  const shown = typeof value === 'number' ? value : JSON.stringify(value);
  return entry
    .with(typeof value)
    .with(shown)
    .with(formatAt(sheet, row, column));
}

/** Returns a cell's text as typed, with the pieces of a cut row; names in rows with a role each are told apart by it. */
export function rawText(sheet: SheetGrid, draft: PlanRow, meaning: ColumnMeaning): string {
  if (draft.sides !== null && (meaning === 'lead' || meaning === 'coordinating')) {
    const own = meaning === 'lead' ? '' : ownText(sheet, draft, meaning);
    const named = draft.sides.filter(({ side }) => side === meaning).map(({ place }) => textAt(sheet, place));
    return [own, ...named].filter((text) => text !== '').join('\n');
  }
  return ownText(sheet, draft, meaning);
}

function textAt(sheet: SheetGrid, { row, column }: CellPlace): string {
  return textOf(cellAt(sheet, row, column));
}

function ownText(sheet: SheetGrid, draft: PlanRow, meaning: ColumnMeaning): string {
  const place = draft.places[meaning];
  if (place === undefined) return '';
  const value = cellAt(sheet, place.row, place.column);
  const own = typeof value === 'string' ? value : textOf(value);
  const piece = draft.pieces?.[meaning];
  return piece === undefined ? own : own.trimEnd() + piece;
}
