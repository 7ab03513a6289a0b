/** Returns what a sheet of the workbook is, and where its columns are. */
import type { Steps } from '../flow/steps';
import { withoutFormerYears } from './header/formerYears';
import { hasOwnSignature } from '../grid/ownSignature';
import type { SheetGrid } from '../grid/grid';
import { isPartOfYear } from '../time/band';
import { isTimedOutside } from '../time/bandLabel';
import { isCatalogueSheet } from '../units/readCatalogue';
import { splitAgendaItem } from './tasks/agendaItem';
import { createBandReader } from './rows/bandReader';
import type { BandReader } from './rows/bandReader';
import { assignColumns } from './header/columnMeanings';
import type { ColumnsRead } from './header/columnMeanings';
import { findHeader, findNearHeader, headerOfCorrected, headerOfHeading, headerOfNear } from './header/findHeader';
import type { Header, NearHeader } from './header/findHeader';
import { withoutHours } from './header/hoursColumn';
import { mayBeWeeks } from './header/timeMatrix';
import { textOf } from './cellText';
import { bandCandidates, bandPlacesOf } from './rows/bandRow';
import { readMarkedHeading } from './rows/rowLabels';
import { NO_SETTINGS, decidedFor } from './settings';
import type { CorrectedColumns, PlanSettings } from './settings';
import { findSheetTitle } from './sheetTitle';
import type { SheetTitle } from './sheetTitle';
import type { ColumnMeaning, SheetKind } from './types';

/** A sheet of the workbook, before its rows are read. */
export interface SheetLayout {
  readonly sheet: SheetGrid;
  readonly kind: SheetKind;
  /** Null unless the sheet is a plan or an agenda. */
  readonly table: { readonly header: Header; readonly read: ColumnsRead } | null;
  readonly title: SheetTitle;
  /** On a sheet of a plan's shape that is none for want of a content or lead column: its header. Null for any other. */
  readonly near: NearHeader | null;
}

/** An agenda is told by the closing parentheses of its items: at least this part of those looked at. */
const AGENDA_SHARE = 0.3;
const AGENDA_SAMPLE = 60;
/** A row that names so many columns of a plan is meant to head one. */
const FEWEST_COLUMNS = 3;
/** Rows looked at for a band. */
const BAND_SAMPLE = 400;
/** A longer text is no band. */
const LONGEST_BAND = 60;

const NO_TITLE: SheetTitle = {
  time: null,
  years: [],
  opens: 1,
  spansYears: false,
  named: [],
  evidence: [],
  conflict: null,
};

/**
 * Classifies a sheet: ours, catalogue, plan (content and lead), agenda (content with closing parentheses;
 * below the title of a meeting a column may name who reports) or other. Columns
 * decided by hand take part: a sheet whose content and lead they name is a plan whatever heads it.
 */
export function* layOutSheet(sheet: SheetGrid, settings: PlanSettings = NO_SETTINGS): Steps<SheetLayout> {
  const nothing = (kind: SheetKind, near: NearHeader | null = null): SheetLayout => ({
    sheet,
    kind,
    table: null,
    title: NO_TITLE,
    near,
  });
  if (sheet.own !== null || hasOwnSignature(sheet.rows)) return nothing('summary');
  if (isCatalogueSheet(sheet)) return nothing('catalogue');
  const corrected = decidedFor(settings.columns, sheet.name) ?? {};
  const heading = decidedFor(settings.headings ?? {}, sheet.name);
  const found =
    headerOfHeading(sheet, corrected, heading) ??
    findHeader(sheet) ??
    headerOfCorrected(sheet, corrected) ??
    headerOfNamed(sheet, corrected);
  if (found === null) return nothing('other', findNearHeader(sheet, FEWEST_COLUMNS));
  // Each part asks thousands of rows; read for the first time, by a program that is not warm, together they take long.
  yield { stage: 'read', done: 0, sheet: sheet.name };
  const title = findSheetTitle(sheet, found.first);
  const isWeeks = title.time?.kind === 'month' && mayBeWeeks(found.matrix);
  const header = withoutFormerYears(isWeeks ? { ...found, matrix: [] } : found, title.years);
  const readLabel = createBandReader(settings.bands);
  const timed =
    (title.time !== null && isPartOfYear(title.time)) ||
    hasBand(sheet, header, readLabel) ||
    isOfOutsideEvents(sheet, header);
  yield { stage: 'read', done: 0, sheet: sheet.name };
  const read = withoutHours(sheet, header, assignColumns(sheet, header, timed, corrected));
  yield { stage: 'read', done: 0, sheet: sheet.name };
  const has = (meaning: string): boolean => read.columns.some((column) => column.meaning === meaning);
  const content = read.columns.find((column) => column.meaning === 'content');
  const isLed = content !== undefined && has('lead');
  // "Đơn vị báo cáo" beside the items of a meeting leads no task.
  const ofMeeting =
    isLed &&
    !read.columns.some(({ meaning }) => TELLS_OF_WORK.has(meaning)) &&
    isOfMeeting(sheet, header) &&
    isAgenda(sheet, header.last, content.column, false);
  if (isLed && !ofMeeting) return { sheet, kind: 'plan', table: { header, read }, title, near: null };
  if (content !== undefined && (ofMeeting || isAgenda(sheet, header.last, content.column, true))) {
    return { sheet, kind: 'agenda', table: { header, read }, title, near: null };
  }
  const vague: NearHeader = { row: header.last, cells: header.cells, lacking: 'lead' };
  // "Đơn vị" over figures is no lead after all.
  return nothing('other', has('content') && has('due') ? vague : findNearHeader(sheet, FEWEST_COLUMNS));
}

/** The header of a sheet that lacked a column which the office named. */
function headerOfNamed(sheet: SheetGrid, corrected: CorrectedColumns): Header | null {
  if (Object.keys(corrected).length === 0) return null;
  const near = findNearHeader(sheet, 2);
  return near === null ? null : headerOfNear(near, corrected);
}

function hasBand(sheet: SheetGrid, header: Header, readLabel: BandReader): boolean {
  const read = header.cells.map(({ column, reading }) => ({ column, meaning: reading?.meaning ?? 'other' }));
  const places = bandPlacesOf(read);
  const last = Math.min(sheet.rows.length, header.last + BAND_SAMPLE);
  for (let row = header.last + 1; row <= last; row += 1) {
    for (const { text } of bandCandidates(sheet.rows[row - 1] ?? [], places)) {
      const band = text.length <= LONGEST_BAND ? readLabel(text) : null;
      if (band !== null && band !== 'no-band' && band.time !== null) return true;
    }
  }
  return false;
}

/** A sheet that begins with a heading of work timed by outside events has no planned days. */
function isOfOutsideEvents(sheet: SheetGrid, header: Header): boolean {
  for (const cells of sheet.rows.slice(header.last, header.last + ROWS_ABOVE_HEADING)) {
    const texts = cells.map(textOf).filter((text) => text !== '');
    const [label] = texts;
    if (label !== undefined && texts.length === 1) return readMarkedHeading(label) === null && isTimedOutside(label);
    if (texts.some((text) => /\p{L}{2}/u.test(text))) return false;
  }
  return false;
}

/** Blank rows and column numbers may stand between the header and the first heading. */
const ROWS_ABOVE_HEADING = 4;

/** A meeting's items have neither a term of their own nor results. */
const TELLS_OF_WORK: ReadonlySet<ColumnMeaning> = new Set(['due', 'result', 'percent', 'completed', 'coordinating']);

/** With its marks: "Hợp tác" is no meeting. */
const MEETING = /(?:^|(?:nội dung|chương trình|lịch|danh mục|phiên|cuộc|kỳ)\s+(?:\p{L}+\s+){0,2})họp(?!\p{L})/iu;

/** The sheet's name or its title says that it is of a meeting: "NỘI DUNG HỌP LÃNH ĐẠO", "Họp quý I". */
function isOfMeeting(sheet: SheetGrid, header: Header): boolean {
  if (header.matrix.length > 0) return false;
  const lines = sheet.rows.slice(0, header.first - 1).flatMap((cells) => cells.map(textOf));
  return [sheet.name, ...lines].some((line) => MEETING.test(line.normalize('NFC').trim()));
}

/** @param led whether the closing parenthesis of an item must name who reports, too; else a column does */
function isAgenda(sheet: SheetGrid, headerRow: number, column: number, led: boolean): boolean {
  let texts = 0;
  let items = 0;
  for (let row = headerRow + 1; row <= sheet.rows.length && texts < AGENDA_SAMPLE; row += 1) {
    const text = textOf(sheet.rows[row - 1]?.[column] ?? null);
    if (text === '') continue;
    texts += 1;
    const parts = splitAgendaItem(text);
    if (parts !== null && (parts.lead !== '' || !led) && parts.time !== '') items += 1;
  }
  return items >= 2 && items >= texts * AGENDA_SHARE;
}
