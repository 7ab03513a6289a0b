/** Walks the rows below a header: bands, fields, headings, tasks, cut rows, totals, notes, signatures. */
import type { CellValue, SheetGrid } from '../../grid/grid';
import { foldCase } from '../../text/fold';
import type { StepReport } from '../../flow/steps';
import { countFilled, firstFilled, isFilled, labelOf, textOf } from '../cellText';
import type { ColumnsRead } from '../header/columnMeanings';
import type { Header } from '../header/findHeader';
import { createHeaderRows } from '../header/headerRows';
import type { HeaderRows } from '../header/headerRows';
import { HeadingTrail } from './headingTrail';
import type { HeadingStyle } from './headingTrail';
import { indexMerges } from './mergedCells';
import type { PlacePool } from './placePool';
import type { PlanRow } from './planRow';
import { RowPlaces } from './rowPlaces';
import {
  LONGEST_LABEL,
  beginsInside,
  breaksOff,
  createLabelReader,
  fieldNumberStyle,
  readMarkedHeading,
} from './rowLabels';
import type { LabelReading } from './rowLabels';
import { NO_SETTINGS } from '../settings';
import type { PlanSettings } from '../settings';
import { createMatrixReader } from '../header/timeMatrix';
import type { MatrixTime } from '../header/timeMatrix';
import type { ColumnMeaning } from '../types';

/** Rows between two pauses; a row costs a few microseconds. */
const ROWS_PER_STEP = 500;
/**
 * Returns the tasks and group rows of a plan or agenda sheet, in row order.
 * @param year the first year that the sheet's title names, for a matrix of months over the turn of a year; null for none
 * @param agenda items of an agenda have no lead column: a content that ends in a bracket is an item of its own
 */
export function* readRows(
  sheet: SheetGrid,
  header: Header,
  read: ColumnsRead,
  agenda: boolean,
  placeOf: PlacePool,
  settings: PlanSettings = NO_SETTINGS,
  year: number | null = null,
): Generator<StepReport, PlanRow[], void> {
  const walker = new RowWalker(sheet, header, read, agenda, placeOf, settings, year);
  for (let row = header.last + 1; row <= sheet.rows.length; row += 1) {
    walker.take(row);
    if (row % ROWS_PER_STEP === 0) yield { stage: 'read', done: row / sheet.rows.length, sheet: sheet.name };
  }
  return walker.drafts;
}

class RowWalker {
  readonly drafts: PlanRow[] = [];
  private readonly columnOf: ReadonlyMap<ColumnMeaning, number>;
  private readonly merges;
  private readonly places: RowPlaces;
  private readonly matrix: (row: number) => MatrixTime | null;
  private readonly labels: (label: string) => LabelReading;
  private readonly trail: HeadingTrail;
  private readonly headerRows: HeaderRows;
  /** The task that a cut row may go on; null after a heading. */
  private open: PlanRow | null = null;
  /** A blank row stands between it and this one. */
  private spaced = false;
  private pageBreak = false;
  private ended = false;

  constructor(
    private readonly sheet: SheetGrid,
    header: Header,
    private readonly read: ColumnsRead,
    private readonly agenda: boolean,
    private readonly placeOf: PlacePool,
    settings: PlanSettings,
    year: number | null,
  ) {
    this.matrix = createMatrixReader(sheet, read.matrix, year);
    this.labels = createLabelReader(settings.bands);
    this.columnOf = new Map(read.columns.map(({ meaning, column }) => [meaning, column]));
    this.merges = indexMerges(sheet, new Set([...read.columns, ...read.moreResults].map(({ column }) => column)));
    this.places = new RowPlaces(sheet, read, this.merges, this.matrix, placeOf);
    this.headerRows = createHeaderRows(sheet, header, this.columnOf.get('content') ?? -1);
    this.trail = new HeadingTrail(lastBandRow(sheet, header.last, this.labels));
  }

  /** Reads one row (1-based). */
  take(row: number): void {
    const cells = this.sheet.rows[row - 1];
    const first = cells === undefined ? -1 : firstFilled(cells);
    if (cells === undefined || first === -1) {
      this.spaced = true;
      return;
    }
    if (this.headerRows.isRepeated(cells, this.pageBreak)) {
      this.pageBreak = true;
      this.ended = false;
      return;
    }
    if (this.ended || this.headerRows.isColumnNumbers(cells, row, this.pageBreak)) return;
    if (this.spaced && !this.pageBreak) this.open = null;
    this.takeFilled(row, cells, countFilled(cells), first);
    this.pageBreak = false;
    this.spaced = false;
  }

  private takeFilled(row: number, cells: readonly CellValue[], filled: number, first: number): void {
    const number = this.text(cells, 'number');
    const content = this.text(cells, 'content');
    let extra = filled;
    if (this.has(cells, 'number')) extra -= 1;
    if (this.has(cells, 'content')) extra -= 1;
    if (number === '' && this.endsTable(cells, filled)) {
      this.ended = true;
      this.open = null;
      return;
    }
    const label = number === '' || content === '' ? textOf(cells[first] ?? null) : content;
    const lone = filled === 1 && this.isFieldOrUnread(first);
    if ((extra === 0 || lone) && this.takeLabel(row, number, content, label, first)) return;
    const hasLead = this.has(cells, 'lead');
    const hasDue = this.has(cells, 'due') || this.matrix(row) !== null;
    const style = fieldNumberStyle(number);
    if (style !== null && !hasLead && extra <= 1 && content !== '') {
      this.enterSection(content, style, row, first);
      return;
    }
    const name = content !== '' ? content : number;
    if (!hasLead && name.length <= LONGEST_LABEL && this.labels(name).total) return;
    this.takeTaskRow(row, cells, number, content, hasLead, hasDue);
  }

  /** Takes a row that holds nothing but a number and a label. Returns true if it was a heading or the like. */
  private takeLabel(row: number, number: string, content: string, label: string, column: number): boolean {
    if (content === '' && /^\(?\d+[.)]?$/.test(label)) return true;
    const reading = this.labels(label);
    if (reading.total || (number === '' && reading.note)) return true;
    const style = fieldNumberStyle(number);
    const time = number === '' || style !== null || content === '' ? reading.band : null;
    if (reading.noBand) {
      this.enterHeading();
      return true;
    }
    if (time !== null) {
      this.trail.enterBand({ text: label, time }, column);
      this.open = null;
      return true;
    }
    if (number !== '' && content !== '') {
      if (style !== null) this.enterSection(content, style, row, column);
      else if (!this.agenda && this.numbersNextRows(number, row)) this.enterHeading();
      else return false;
      return true;
    }
    const marked = readMarkedHeading(label);
    if (marked !== null) this.enterSection(marked.text, marked.style, row, column);
    else if (column !== this.columnOf.get('content')) this.enterSection(label, 'plain', row, column);
    else if (this.agenda && /\)\W*$/.test(label)) return false;
    else if (this.open !== null && !this.merges.spansRight(row, column) && this.goesOn(this.open, label, false, false))
      return false;
    else this.enterHeading();
    return true;
  }

  private takeTaskRow(
    row: number,
    cells: readonly CellValue[],
    number: string,
    content: string,
    hasLead: boolean,
    hasDue: boolean,
  ): void {
    const numberColumn = this.columnOf.get('number');
    const numbered = number !== '' || this.mergedAbove(row, 'number');
    if (this.open !== null && number === '' && this.goesOn(this.open, content, hasLead, hasDue)) {
      this.append(this.open, row, cells);
      return;
    }
    if (content === '' && !this.mergedAbove(row, 'content') && !(number !== '' && hasLead)) return;
    if (numberColumn !== undefined && !numbered) {
      const detail = this.read.detail;
      const isDetail = detail !== null && textOf(cells[detail] ?? null) !== '';
      const isGroup = isDetail || (!this.agenda && (!hasLead || this.handsLeadDown(row)));
      if (isGroup) {
        this.enterHeading();
        this.drafts.push(this.draft(row, null, false));
        return;
      }
    }
    this.trail.countTask();
    const draft = this.draft(row, numbered ? this.numberOf(row, number) : null, true);
    this.drafts.push(draft);
    this.open = draft;
  }

  /** Returns true if a row without a number goes on the task above it. */
  private goesOn(above: PlanRow, content: string, hasLead: boolean, hasDue: boolean): boolean {
    if (this.columnOf.get('number') === undefined && (hasLead || hasDue) && content !== '') return false;
    if (content === '') return true;
    if (hasLead) return this.pageBreak && beginsInside(content);
    return beginsInside(content) || breaksOff(this.contentOf(above), content, this.pageBreak);
  }

  private append(task: PlanRow, row: number, cells: readonly CellValue[]): void {
    for (const { column, meaning } of this.places.columns) {
      const piece = textOf(cells[column] ?? null);
      if (piece === '' || (meaning === 'coordinating' && this.endsLead(task, piece))) continue;
      if (task.places[meaning] === undefined) task.places[meaning] = this.placeOf(row, column);
      else {
        task.pieces ??= {};
        const joint = meaning === 'lead' || meaning === 'coordinating' ? '\n' : ' ';
        const before = task.pieces[meaning];
        task.pieces[meaning] = before === undefined ? joint + piece : before + joint + piece;
      }
    }
    for (const { column } of this.read.moreResults) {
      if (isFilled(cells[column] ?? null)) (task.moreResults ??= []).push(this.placeOf(row, column));
    }
    task.lastRow = row;
  }

  /** A piece in the column beside the lead that only repeats the lead's end slipped there when the page broke. */
  private endsLead({ places }: PlanRow, piece: string): boolean {
    const { lead, coordinating } = places;
    if (lead === undefined || coordinating !== undefined) return false;
    const whole = foldCase(textOf(this.sheet.rows[lead.row - 1]?.[lead.column] ?? null));
    const end = foldCase(piece);
    return whole.length > end.length && whole.endsWith(end) && beginsInside(piece);
  }

  private draft(row: number, number: string | null, isTask: boolean): PlanRow {
    const { field, band, fieldGroup, group } = this.trail;
    const { places, coordinatingMerged, matrix, moreResults } = this.places.of(row);
    return {
      row,
      lastRow: row,
      isTask,
      number,
      field,
      band,
      fieldGroup,
      group,
      places,
      pieces: null,
      coordinatingMerged,
      matrix,
      moreResults,
    };
  }

  private enterSection(text: string, style: HeadingStyle, row: number, column: number): void {
    this.trail.enterSection(text, style, row, column);
    this.open = null;
  }

  private enterHeading(): void {
    this.trail.enterHeading();
    this.open = null;
  }

  private numberOf(row: number, own: string): string {
    const column = this.columnOf.get('number');
    const area = column === undefined ? undefined : this.merges.areaAt(row, column);
    const text = own !== '' || area === undefined ? own : textOf(this.sheet.rows[area.top - 1]?.[area.left] ?? null);
    return text.replace(/\.$/, '').trim();
  }

  private mergedAbove(row: number, meaning: ColumnMeaning): boolean {
    const column = this.columnOf.get(meaning);
    const area = column === undefined ? undefined : this.merges.areaAt(row, column);
    return area !== undefined && area.top < row && textOf(this.sheet.rows[area.top - 1]?.[area.left] ?? null) !== '';
  }

  /** A number such as "2" is a heading's if the next numbered row goes on with "2.1". */
  private numbersNextRows(number: string, row: number): boolean {
    const column = this.columnOf.get('number');
    if (column === undefined) return false;
    const stem = `${number.replace(/[.)]$/, '')}.`;
    for (let next = row + 1; next <= Math.min(row + 5, this.sheet.rows.length); next += 1) {
      const below = textOf(this.sheet.rows[next - 1]?.[column] ?? null);
      if (below !== '') return below.startsWith(stem) && /^\d/.test(below.slice(stem.length));
    }
    return false;
  }

  /** The next row has a number and a content but no lead of its own, nor one merged from above: it takes this row's. */
  private handsLeadDown(row: number): boolean {
    let next = row;
    while (next < this.sheet.rows.length && firstFilled(this.sheet.rows[next] ?? []) === -1) next += 1;
    const cells = this.sheet.rows[next];
    if (cells === undefined || !this.has(cells, 'number') || !this.has(cells, 'content')) return false;
    return (
      fieldNumberStyle(this.text(cells, 'number')) === null &&
      !this.has(cells, 'lead') &&
      !this.mergedAbove(next + 1, 'lead')
    );
  }

  /** The block of recipients and signatures: little in the row, no number, and no content but its own words. */
  private endsTable(cells: readonly CellValue[], filled: number): boolean {
    if (filled > 3) return false;
    const content = this.text(cells, 'content');
    if (content !== '') return this.labels(content).end;
    return cells.some((cell) => isFilled(cell) && this.labels(textOf(cell)).end);
  }

  private contentOf(task: PlanRow): string {
    const place = task.places.content;
    const own = place === undefined ? '' : textOf(this.sheet.rows[place.row - 1]?.[place.column] ?? null);
    return own + (task.pieces?.content ?? '');
  }

  /** Tells a column that fields stand in, or that was not read. */
  private isFieldOrUnread(column: number): boolean {
    const read = this.places.columns.find((each) => each.column === column);
    return read === undefined || read.meaning === 'field';
  }

  private has(cells: readonly CellValue[], meaning: ColumnMeaning): boolean {
    const column = this.columnOf.get(meaning);
    return column !== undefined && isFilled(cells[column] ?? null);
  }

  private text(cells: readonly CellValue[], meaning: ColumnMeaning): string {
    const column = this.columnOf.get(meaning);
    return column === undefined ? '' : textOf(cells[column] ?? null);
  }
}

/** Finds the last row that is a band with a time (1-based); 0 when there is none. */
function lastBandRow(sheet: SheetGrid, headerRow: number, labels: (label: string) => LabelReading): number {
  for (let row = sheet.rows.length; row > headerRow; row -= 1) {
    const cells = sheet.rows[row - 1] ?? [];
    const label = labelOf(cells);
    if (label !== '' && labels(label).band !== null) return row;
  }
  return 0;
}
