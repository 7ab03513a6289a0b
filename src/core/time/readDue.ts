/** When a task is due: its time cell, its text, its band or its sheet, in this order. */
import type { CellValue } from '../grid/grid';
import { datePartsOf } from '../grid/numberFormat';
import { isBlank } from '../grid/grid';
import { isPartOfYear } from './band';
import type { BandTime } from './band';
import { lastDayOfMonth, serialToDate, vietnameseDate } from './date';
import { readInlineTime } from './inlineTime';
import { partlyRead } from './remarkOn';
import { readTimePhrase } from './timePhrase';
import type { TimePhrase } from './timePhrase';
import type { CalendarDate, Due, DueKind, DueRemark, YearMonth } from './types';
import { readWithin } from './withinFrame';
import { inPlanYear, yearOfMonth } from './yearOfMonth';

/** How much of a cell that is not understood is shown, in characters. */
const SHOWN = 60;

/** Where a task's time may stand. */
export interface DueSource {
  /** The time column's cell; null when there is none. */
  readonly cell: CellValue;
  /** Its number format code. */
  readonly format: string;
  /** The task's content: only the parenthesis that closes it is read. */
  readonly content: string;
  readonly band: BandTime | null;
  readonly sheet: BandTime | null;
  readonly planYear: number;
  /** Month (1-based) with which the plan's year begins: those before it are of the next year. Missing for January. */
  readonly opens?: number;
}

/**
 * Reads when a task is due. The cell wins; then a period in the parenthesis that closes the content (it replaces the
 * band's: "(Quý II - IV)" in band Quý I is 4–12, with `due-conflict` because it does not begin in its band); then the
 * band, then the sheet. An event keeps the months of its band and has no deadline; but where the band or the sheet names
 * one very month, the plan has fixed the time, and an event in the content is only what that work follows (read so by hand
 * in real plans). Days without their month ("ngày 15") are of the month of the band or the sheet. A cell that holds no
 * readable time leaves the band or the sheet, and is said (`due-partly-read`) unless it only names a part of the month;
 * without them the kind is `none` and the cell's text is kept. Work that comes again ("hằng tuần", "thường xuyên") and names no
 * month comes again in the months of its band or sheet: in a book of a sheet a month it would be counted twelve times in each.
 */
export function readDue(source: DueSource): Due {
  const { planYear, opens = 1 } = source;
  const frame = source.band ?? source.sheet;
  const frameFrom = source.band !== null ? 'band' : 'sheet';
  const cell = readCell(source.cell, source.format, planYear, opens);
  if (cell !== null && cell.kind !== 'none' && cell.kind !== 'event') {
    const due = fromPhrase(cell, 'cell', cell.remarks);
    if (!isOfNoMonth(cell) || frame === null || frame.kind === 'recurring' || !isPartOfYear(frame)) return due;
    const { months, ym } = fromBand(frame, frameFrom, false, planYear, opens);
    return { ...due, months, ym };
  }
  const waits = cell?.kind === 'event' ? cell.text : null;
  const within =
    cell?.kind === 'none' && cell.remarks.length === 0 ? readWithin(cell.text, frame, planYear, opens) : null;
  if (within?.kind === 'day') return fromPhrase(within.phrase, 'cell', within.phrase.remarks);
  const remarks =
    cell !== null && within?.kind === 'unread' ? [partlyRead(cell.text.slice(0, SHOWN))] : (cell?.remarks ?? []);
  const inline = readInlineTime(source.content, planYear, opens);
  if (waits === null && inline?.kind === 'time') {
    return fromPhrase(inline.phrase, 'content', [
      ...inline.phrase.remarks,
      ...remarks,
      ...conflict(inline.phrase, frame, planYear, opens),
    ]);
  }
  const event = waits ?? frame?.condition ?? (inline?.kind === 'event' && frame?.kind !== 'month' ? inline.text : null);
  if (frame !== null) return { ...fromBand(frame, frameFrom, event !== null, planYear, opens), remarks };
  if (event !== null) {
    return { ...nothing(event, waits !== null ? 'cell' : 'content'), kind: 'event', event: true, remarks };
  }
  // No time at all is told of the whole cell.
  return { ...nothing(cell?.text ?? '', 'none'), remarks: cell?.remarks ?? [] };
}

/** "Hằng tuần", "thường xuyên"; "hằng tháng trong năm" says itself which months. */
function isOfNoMonth({ kind, ym, text }: TimePhrase): boolean {
  return kind === 'recurring' && ym.length === 12 && !OF_WHOLE_YEAR.test(text);
}

const OF_WHOLE_YEAR = /\d{4}|(?:trong|cả|suốt|quanh)\s+năm/iu;

function readCell(value: CellValue, format: string, planYear: number, opens: number): TimePhrase | null {
  if (isBlank(value)) return null;
  if (typeof value === 'string') return readTimePhrase(value.trim(), planYear, opens);
  if (typeof value === 'number') return readTimePhrase(timeText(value, format), planYear, opens);
  if (typeof value === 'boolean') return readTimePhrase(String(value).toUpperCase(), planYear, opens);
  return null;
}

/**
 * Returns a number of a time cell as text: a day if its format shows one, a month if the format shows month and year only ("Tháng "m/yyyy), a year if
 * it is a plain year; any other number is no time.
 */
export function timeText(value: number, format: string): string {
  const shown = datePartsOf(format);
  const date = shown.day || shown.month || shown.year ? serialToDate(value) : null;
  if (date === null) return String(value);
  return shown.day ? vietnameseDate(date) : `${String(date.month)}/${String(date.year)}`;
}

function fromPhrase(phrase: TimePhrase, from: Due['from'], remarks: readonly DueRemark[]): Due {
  const { text, months, ym, deadline, explicitDay, kind } = phrase;
  return { text, months, ym, deadline, explicitDay, kind, event: false, from, remarks };
}

function fromBand(band: BandTime, from: 'band' | 'sheet', event: boolean, planYear: number, opens: number): Due {
  const ym = [...inPlanYear(band.months, band.year ?? planYear, band.year === null ? opens : 1), ...(band.next ?? [])];
  const year = band.year ?? ym[0]?.year ?? planYear;
  const months = ym.filter((named) => named.year === planYear).map(({ month }) => month);
  const kind: DueKind =
    months.length > 0 || year === planYear ? band.kind : year < planYear ? 'previous-year' : 'later-year';
  const deadline = event || band.kind === 'recurring' ? null : bandDeadline(ym, band.day, kind);
  const explicitDay = deadline !== null && band.day !== undefined;
  return { text: band.text, months, ym, deadline, explicitDay, kind, event, from, remarks: [] };
}

function bandDeadline(ym: readonly YearMonth[], day: number | undefined, kind: DueKind): CalendarDate | null {
  const last = ym[ym.length - 1];
  if (last === undefined) return null;
  if (day !== undefined) return { ...last, day };
  return lastDayOfMonth(last.year, kind === 'previous-year' ? 12 : last.month);
}

function conflict(phrase: TimePhrase, frame: BandTime | null, planYear: number, opens: number): readonly DueRemark[] {
  const first = phrase.ym[0];
  if (frame === null || first === undefined) return [];
  const year = frame.year ?? yearOfMonth(first.month, planYear, opens);
  const inside = year === first.year && frame.months.includes(first.month);
  return inside ? [] : [{ kind: 'due-conflict', part: phrase.text, suggestion: null }];
}

function nothing(text: string, from: Due['from']): Due {
  return {
    text,
    months: [],
    ym: [],
    deadline: null,
    explicitDay: false,
    kind: 'none',
    event: false,
    from,
    remarks: [],
  };
}
