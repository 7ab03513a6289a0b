/**
 * Finds dates whose day and month a program of another locale exchanged: typed 05/02 for the 5th of February, kept as the
 * 2nd of May. The date is read as it stands; what proves the exchange is told with it.
 */
import { cellAt, formatAt } from '../../grid/grid';
import type { SheetGrid } from '../../grid/grid';
import { inSlices } from '../../flow/inSlices';
import type { StepReport, Steps } from '../../flow/steps';
import type { BandTime } from '../../time/band';
import { compareDates, serialToDate, vietnameseDate } from '../../time/date';
import { isDayAndMonthFormat } from '../../grid/numberFormat';
import { readDateText } from '../../time/readDateText';
import type { CalendarDate, SwapProof } from '../../time/types';
import type { PlanRow } from '../rows/planRow';
import type { CellPlace } from '../types';

/** A date that was exchanged, as it stands, and as it was meant. */
export interface SwappedDate {
  readonly part: string;
  readonly meant: string;
  readonly proof: SwapProof;
}

/** The day that a cell of a date column holds, and where. */
interface DatedRow {
  readonly draft: PlanRow;
  readonly place: CellPlace;
  readonly date: CalendarDate;
  /** Typed as text: no program has touched it. */
  readonly text: boolean;
}

/** Rows between two pauses. */
const ROWS_PER_STEP = 1000;
/** How far reading is when dates are looked at. */
const READ_SHARE = 0.3;

/** So many days typed as texts, all above the 12th, show that those up to the 12th became dates. */
const ENOUGH_TEXTS = 3;
const ENOUGH_DATES = 2;
/** With so many dates, none of them above the 12th, a few texts up to the 12th (typed with an apostrophe) prove nothing else. */
const MANY_DATES = 4;
const FEW_TEXTS_SHARE = 0.25;
/** So many firm days in order make a column that is kept in order. */
const ENOUGH_FIRM = 4;
const IN_ORDER_SHARE = 0.9;

/**
 * Finds the exchanged dates of a date column of a sheet, by their place (see `placeOf`).
 * @param column the planned days, or those of completion
 * @param time the time that the sheet itself is about, for rows without a band
 */
export function* findSwappedDates(
  sheet: SheetGrid,
  drafts: readonly PlanRow[],
  column: 'due' | 'completed',
  time: BandTime | null,
): Steps<ReadonlyMap<CellPlace, SwappedDate>> {
  const pause: StepReport = { stage: 'read', done: READ_SHARE, sheet: sheet.name };
  const found = new Map<CellPlace, SwappedDate>();
  // Typed texts only prove something about dates: most columns hold none of those, and need no look at their texts.
  const dates = yield* datedRows(sheet, drafts, column, false, pause);
  if (!dates.some(isSwappable)) return found;
  const rows = yield* datedRows(sheet, drafts, column, true, pause);
  const open = rows.filter(isSwappable);
  const texts = proofByTexts(rows);
  const order = column === 'due' ? yield* proofsByOrder(rows, pause) : new Map<DatedRow, SwapProof>();
  for (const [index, row] of open.entries()) {
    if (index % ROWS_PER_STEP === 0) yield pause;
    const proof = proofByFrame(row, column, time) ?? proofByRow(sheet, row) ?? texts ?? order.get(row) ?? null;
    if (proof === null) continue;
    found.set(row.place, { part: vietnameseDate(row.date), meant: vietnameseDate(swapped(row.date)), proof });
  }
  return found;
}

/** A whole day in figures: most cells of a time column are something else, and need no look. */
const DAY_TEXT = /^\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\s*$/;

function* datedRows(
  sheet: SheetGrid,
  drafts: readonly PlanRow[],
  column: 'due' | 'completed',
  withTexts: boolean,
  pause: StepReport,
): Steps<readonly DatedRow[]> {
  const rows: DatedRow[] = [];
  const showsDay = createFormatReader();
  let last: CellPlace | undefined;
  const look = (draft: PlanRow): void => {
    const place = draft.places[column];
    if (!draft.isTask || place === undefined || place === last || draft.matrix !== null) return;
    last = place;
    const value = cellAt(sheet, place.row, place.column);
    if (typeof value === 'string') {
      const read = withTexts && DAY_TEXT.test(value) ? readDateText(value.trim()) : null;
      if (read?.ok === true) rows.push({ draft, place, date: read.date, text: true });
    } else if (typeof value === 'number' && showsDay(formatAt(sheet, place.row, place.column))) {
      const date = serialToDate(value);
      if (date !== null) rows.push({ draft, place, date, text: false });
    }
  };
  yield* inSlices(drafts, ROWS_PER_STEP, () => pause, look);
  return rows;
}

/** Makes a function that tells whether a format shows days: "Tháng "m/yyyy shows a month, and was never typed as a day. */
function createFormatReader(): (format: string) => boolean {
  const known = new Map<string, boolean>();
  return (format) => {
    let shows = known.get(format);
    if (shows === undefined) known.set(format, (shows = isDayAndMonthFormat(format)));
    return shows;
  };
}

function isSwappable({ date, text }: DatedRow): boolean {
  return !text && date.day <= 12 && date.day !== date.month;
}

function swapped({ year, month, day }: CalendarDate): CalendarDate {
  return { year, month: day, day: month };
}

/** The band (or the sheet) is of another month, and the exchanged date lies in it. */
function proofByFrame({ draft, date }: DatedRow, column: 'due' | 'completed', time: BandTime | null): SwapProof | null {
  const band = draft.band?.time ?? null;
  const frame = band ?? (draft.band === null ? time : null);
  if (frame === null || frame.months.length === 0 || frame.months.length > 3 || frame.next !== undefined) return null;
  if (frame.year !== null && frame.year !== date.year) return null;
  if (frame.months.includes(date.month) || !frame.months.includes(date.day)) return null;
  // Work is often done late; it is not done months before its time.
  if (column === 'completed' && date.month > (frame.months[0] ?? 1)) return null;
  return { kind: band === null ? 'sheet' : 'band', evidence: frame.text };
}

/** A day in a text of the row: with its year, or behind "ngày". */
const DAY_IN_TEXT = /(ngày\s+)?(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?(?![\d/-])/giu;

/** A text of the same row, as the document that closed the work, has the exchanged day, and none has the day as it stands. */
function proofByRow(sheet: SheetGrid, { draft, place, date }: DatedRow): SwapProof | null {
  let found = false;
  for (const [column, value] of (sheet.rows[draft.row - 1] ?? []).entries()) {
    if (typeof value !== 'string' || (column === place.column && draft.row === place.row)) continue;
    for (const [, word, day, month, year] of value.normalize('NFC').matchAll(DAY_IN_TEXT)) {
      if (year === undefined ? word === undefined : Number(year) !== date.year) continue;
      if (Number(day) === date.day && Number(month) === date.month) return null;
      if (Number(day) === date.month && Number(month) === date.day) found = true;
    }
  }
  return found ? { kind: 'row', evidence: vietnameseDate(swapped(date)) } : null;
}

/** Days above the 12th stayed texts, nearly no others did, and all dates are days up to the 12th: a program took the rest for month and day. */
function proofByTexts(rows: readonly DatedRow[]): SwapProof | null {
  const texts = rows.filter(({ text }) => text);
  const dates = rows.filter(({ text }) => !text);
  const late = texts.filter(({ date }) => date.day > 12);
  if (late.length < ENOUGH_TEXTS || dates.length < ENOUGH_DATES || dates.some(({ date }) => date.day > 12)) return null;
  const early = texts.length - late.length;
  if (early > 0 && (dates.length < MANY_DATES || early > texts.length * FEW_TEXTS_SHARE)) return null;
  return {
    kind: 'texts',
    evidence: late
      .slice(0, 2)
      .map(({ date }) => vietnameseDate(date))
      .join(', '),
  };
}

/** The days that cannot have been exchanged stand in order, and this one fits between its neighbours only exchanged. */
function* proofsByOrder(rows: readonly DatedRow[], pause: StepReport): Steps<ReadonlyMap<DatedRow, SwapProof>> {
  const proofs = new Map<DatedRow, SwapProof>();
  for (const group of groupsInOrder(rows)) {
    yield pause;
    const firm = group.filter((row) => !isSwappable(row));
    if (firm.length < ENOUGH_FIRM) continue;
    const steps = firm.slice(1).filter((row, index) => compareDates(firm[index]?.date ?? row.date, row.date) <= 0);
    if (steps.length < (firm.length - 1) * IN_ORDER_SHARE) continue;
    const after = nextFirm(group);
    let before: DatedRow | null = null;
    for (const [index, row] of group.entries()) {
      if (index % ROWS_PER_STEP === 0) yield pause;
      if (!isSwappable(row)) {
        before = row;
        continue;
      }
      const next = after[index] ?? null;
      if (before === null || next === null) continue;
      const [from, to] = [before.date, next.date];
      const fits = (date: CalendarDate): boolean => compareDates(from, date) <= 0 && compareDates(date, to) <= 0;
      if (fits(row.date) || !fits(swapped(row.date))) continue;
      proofs.set(row, { kind: 'order', evidence: `${vietnameseDate(from)}, ${vietnameseDate(to)}` });
    }
  }
  return proofs;
}

/** For each row the next one whose day cannot have been exchanged. */
function nextFirm(rows: readonly DatedRow[]): readonly (DatedRow | null)[] {
  const following: (DatedRow | null)[] = [];
  let next: DatedRow | null = null;
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index];
    following[index] = next;
    if (row !== undefined && !isSwappable(row)) next = row;
  }
  return following;
}

/** Rows under one band or field, in sheet order: each may be in an order of its own. */
function groupsInOrder(rows: readonly DatedRow[]): readonly (readonly DatedRow[])[] {
  const groups = new Map<number, DatedRow[]>();
  for (const row of rows) {
    const group = groups.get(row.draft.fieldGroup);
    if (group === undefined) groups.set(row.draft.fieldGroup, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}
