/** Walks the rows below a header: bands, fields, headings, tasks, cut rows, totals, notes, statistics, signatures. */
import { cellAt, formatAt } from '../../grid/grid';
import type { CellValue, SheetGrid } from '../../grid/grid';
import { foldCase } from '../../text/fold';
import { isTimedOutside, monthsNamedIn } from '../../time/bandLabel';
import { timeText } from '../../time/readDue';
import { readTimePhrase } from '../../time/timePhrase';
import type { StepReport } from '../../flow/steps';
import { firstFilled, isFilled, textOf } from '../cellText';
import type { ColumnsRead } from '../header/columnMeanings';
import type { Header } from '../header/findHeader';
import { headerKey } from '../header/headerKey';
import { createHeaderRows } from '../header/headerRows';
import type { HeaderRows } from '../header/headerRows';
import { bandCandidates, bandPlacesOf } from './bandRow';
import type { BandCandidate, BandPlaces } from './bandRow';
import { createAsideReader } from './asideRows';
import type { AsideReader } from './asideRows';
import type { DoubtReason, RowDoubt, UnreadBandRow } from '../doubts';
import { ACTUAL_LINES, PLANNED_LINES } from '../header/headsOfTimes';
import { holdsFigures, isFigure } from './figures';
import { HeadingTrail } from './headingTrail';
import type { HeadingStyle } from './headingTrail';
import { indexMerges } from './mergedCells';
import { createParts } from './parts';
import type { Parts } from './parts';
import type { PlacePool } from './placePool';
import type { PlanRow } from './planRow';
import { isPersonName } from './personNames';
import { RowPlaces } from './rowPlaces';
import {
  beginsInside,
  breaksOff,
  createLabelReader,
  fieldNumberStyle,
  isResultLine,
  isStateHeading,
  itemMark,
  readMarkedHeading,
} from './rowLabels';
import type { LabelReading } from './rowLabels';
import { viewRow } from './rowView';
import type { RowView, ViewPlaces } from './rowView';
import { NO_SETTINGS } from '../settings';
import type { PlanSettings } from '../settings';
import { lastTableColumn } from './tableEdge';
import { createMatrixReader } from '../header/timeMatrix';
import type { MatrixTime } from '../header/timeMatrix';
import { STATE_COLUMNS } from '../reportColumns';
import type { ColumnMeaning } from '../types';

/** What the rows of a sheet are. */
export interface RowsRead {
  /** Tasks and group rows, in row order. */
  readonly drafts: PlanRow[];
  readonly doubts: readonly RowDoubt[];
  readonly unreadBands: readonly UnreadBandRow[];
}

/** A longer text is no band: most contents need no look. */
const LONGEST_BAND_LABEL = 120;
/** Rows between two pauses; a row costs a few microseconds, and at first, before the program is warm, a hundred. */
const ROWS_PER_STEP = 100;
/** So many rows without a number at the end of a table may be none of its tasks … */
const MOST_UNNUMBERED = 3;
/** … where so many have one. */
const LEAST_NUMBERED = 3;
/** A figure, or a mark of a few letters ("a)", "VI"); "Người duyệt" is no number. */
const NUMBER = /\d|^\S{1,5}$/u;

/**
 * Returns the tasks and group rows of a plan or agenda sheet, in row order, with what is doubtful about its rows.
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
): Generator<StepReport, RowsRead, void> {
  const walker = new RowWalker(sheet, header, read, agenda, placeOf, settings, year);
  yield { stage: 'read', done: 0, sheet: sheet.name };
  for (let row = header.last + 1; row <= sheet.rows.length; row += 1) {
    walker.take(row);
    if (row % ROWS_PER_STEP === 0) yield { stage: 'read', done: row / sheet.rows.length, sheet: sheet.name };
  }
  return walker.finish();
}

const ANY_YEAR = 2024;

class RowWalker {
  private readonly drafts: PlanRow[] = [];
  private readonly doubts: RowDoubt[] = [];
  /** The heading above that says how far its tasks are, until one without a result of its own was met below it. */
  private stated: RowView | null = null;
  private readonly unreadBands: UnreadBandRow[] = [];
  private readonly columnOf: ReadonlyMap<ColumnMeaning, number>;
  private readonly viewPlaces: ViewPlaces;
  private readonly bandPlaces: BandPlaces;
  private readonly merges;
  private readonly places: RowPlaces;
  private readonly matrix: (row: number) => MatrixTime | null;
  private readonly labels: (label: string) => LabelReading;
  private readonly trail: HeadingTrail;
  private readonly headerRows: HeaderRows;
  private readonly aside: AsideReader;
  private readonly parts: Parts;
  /** Group rows without a lead that name a time. */
  private readonly timedGroups: { readonly view: RowView; readonly group: number }[] = [];
  /** The task that a cut row may go on; null after a heading. */
  private open: PlanRow | null = null;
  /** A blank row stands between it and this one. */
  private spaced = false;
  private pageBreak = false;
  private ended = false;
  /** Below the header of a further table whose columns stand in other places. */
  private foreign = false;
  /** Column (0-based) of the last band. */
  private bandColumn: number | null = null;
  /** How often each label of recurring work (folded) stands in the sheet; null before somebody asks. */
  private recurringLabels: ReadonlyMap<string, number> | null = null;
  /** Last row of the header: a cell merged down from it is none of the table's. */
  private readonly headerRow: number;
  /** The year of months without one; any, where months are compared only. */
  private readonly year: number;

  constructor(
    private readonly sheet: SheetGrid,
    header: Header,
    private readonly read: ColumnsRead,
    private readonly agenda: boolean,
    private readonly placeOf: PlacePool,
    settings: PlanSettings,
    year: number | null,
  ) {
    this.headerRow = header.last;
    this.year = year ?? ANY_YEAR;
    this.matrix = createMatrixReader(sheet, read.matrix, year);
    this.labels = createLabelReader(settings.bands);
    this.columnOf = new Map(read.columns.map(({ meaning, column }) => [meaning, column]));
    this.bandPlaces = bandPlacesOf([...read.columns, ...read.moreResults]);
    this.viewPlaces = {
      columnOf: this.columnOf,
      lastColumn: lastTableColumn(sheet, header, read),
      figuresLead: holdsFigures(sheet.rows, header.last, this.bandPlaces.lead, this.bandPlaces.number),
    };
    this.merges = indexMerges(sheet, new Set([...read.columns, ...read.moreResults].map(({ column }) => column)));
    this.places = new RowPlaces(sheet, read, this.merges, this.matrix, placeOf);
    this.headerRows = createHeaderRows(sheet, header, this.bandPlaces.content, this.columnOf);
    this.aside = createAsideReader(this.labels);
    this.parts = createParts(sheet, header.last, this.bandPlaces);
    this.trail = new HeadingTrail(lastBandRow(sheet, header.last, this.bandPlaces, this.labels));
  }

  /** Reads one row (1-based). */
  take(row: number): void {
    const view = viewRow(this.sheet, row, this.viewPlaces);
    if (view === null) {
      this.spaced = true;
      return;
    }
    const further = this.headerRows.headsTable(this.sheet.rows[row - 1] ?? [], this.pageBreak);
    if (further === 'same') {
      this.beginAgain();
      return;
    }
    if (!this.agenda && (further === 'other' || this.headsForeign(view))) {
      this.foreign = true;
      this.enterHeading();
      return;
    }
    if (this.foreign) {
      if (view.filled > 1) this.doubt(view, 'other-header');
      return;
    }
    if (this.headerRows.isColumnNumbers(view.cells) || isNamesOnly(view) || isLeftOpen(view)) return;
    if (this.ended) {
      if (looksLikeTask(view)) this.doubt(view, 'below-end');
      return;
    }
    if (this.spaced && !this.pageBreak) this.open = null;
    this.takeFilled(view);
    this.pageBreak = false;
    this.spaced = false;
  }

  /** The header of a list that is no plan; one of figures by unit needs no word, for its rows are known as such. */
  private headsForeign({ cells }: RowView): boolean {
    if (!this.headerRows.headsForeign(cells)) return false;
    return cells.some((value) => isFilled(value) && !this.labels(textOf(value)).header);
  }

  /** The header of this table stands again. */
  private beginAgain(): void {
    this.pageBreak = true;
    this.ended = false;
    this.foreign = false;
  }

  /** Returns what was read. A group row that holds a time and no task stands under it may be a task itself. */
  finish(): RowsRead {
    const led = new Set(this.drafts.filter(({ isTask }) => isTask).map(({ group }) => group));
    for (const { view, group } of this.timedGroups) {
      if (!led.has(group) || !this.coversFirstTask(view, group)) this.doubt(view, 'group-with-time');
    }
    this.sayUnnumberedEnd();
    const doubts = this.doubts.sort((one, other) => one.row - other.row);
    return { drafts: this.drafts, doubts, unreadBands: this.unreadBands };
  }

  /**
   * "Người duyệt | Văn phòng": the last rows of a table that have a lead and no number, where all rows above have one, may
   * be notes or signatures. They are counted, and it is said.
   */
  private sayUnnumberedEnd(): void {
    if (this.agenda || this.columnOf.get('number') === undefined) return;
    const tasks = this.drafts.filter(({ isTask }) => isTask);
    const isNumbered = ({ number }: PlanRow): boolean => number !== null && NUMBER.test(number);
    const first = tasks.findIndex((task) => !isNumbered(task));
    const trailing = first < 0 ? [] : tasks.slice(first);
    if (first < LEAST_NUMBERED || trailing.length > MOST_UNNUMBERED || trailing.some(isNumbered)) return;
    const told = new Set(this.doubts.map(({ row }) => row));
    for (const task of trailing) {
      if (!told.has(task.row)) this.doubts.push({ row: task.row, text: this.contentOf(task), why: 'unnumbered-end' });
    }
  }

  /** A heading's time covers those of the tasks below it; "Thuê loa | Tháng 2" above a task of March heads nothing. */
  private coversFirstTask({ row }: RowView, group: number): boolean {
    const below = this.drafts.find((draft) => draft.isTask && draft.group === group)?.places.due;
    const due = this.columnOf.get('due');
    if (below === undefined || due === undefined || below.row <= row) return true;
    const [own, first] = [this.monthsAt(row, due), this.monthsAt(below.row, below.column)];
    return own.length === 0 || first.every((month) => own.includes(month));
  }

  /** The months named in a cell (row 1-based, column 0-based). */
  private monthsAt(row: number, column: number): readonly string[] {
    const value = cellAt(this.sheet, row, column);
    const text = typeof value === 'number' ? timeText(value, formatAt(this.sheet, row, column)) : textOf(value);
    return readTimePhrase(text, this.year).ym.map(({ year, month }) => `${year}-${month}`);
  }

  private takeFilled(view: RowView): void {
    const { row, number } = view;
    if (number === '' && this.endsTable(view)) {
      this.ended = true;
      this.open = null;
      return;
    }
    if (this.takeBand(view) || this.takeOutsideMonths(view)) return;
    if (this.drafts.length === 0 && this.aside.isHeaderLine(view)) return;
    const aside = this.agenda ? null : this.aside.read(view, this.spaced);
    if (aside !== null) {
      if (aside.doubt !== null) this.doubt(view, aside.doubt);
      if (aside.heading) this.enterHeading();
      return;
    }
    const lone = view.filled === 1 && this.isFieldOrUnread(view.first);
    if ((view.beside === 0 || lone) && !this.isHeld(view) && this.takeLabel(view)) {
      this.stated = isStateHeading(view.content === '' ? view.label : view.content) ? view : null;
      return;
    }
    if (this.takeGroup(view)) return;
    this.takeTaskRow(view);
    if (this.open?.row === row) this.aside.leave();
  }

  /** Takes a row that gives the rows below it their time. Returns true if it was one. */
  private takeBand(view: RowView): boolean {
    if (this.mergedAbove(view.row, 'content')) return false;
    for (const candidate of bandCandidates(view.cells, this.bandPlaces)) {
      const text = candidate.column === view.labelColumn ? view.label : candidate.text;
      const { band, noBand } = this.labels(text);
      if (noBand) {
        this.enterHeading();
        return true;
      }
      if (band === null || (band.ends === true && this.trail.band === null)) continue;
      const { time, unread } = band;
      if (band.loose === true && this.isDetailOfTask(view, candidate, false)) return false;
      if (unread !== null) {
        const goesWithTask = this.isDetailOfTask(view, candidate, unread === text);
        this.unreadBands.push({
          row: view.row,
          column: candidate.column,
          text,
          part: unread,
          dated: time !== null && !goesWithTask,
        });
        if (goesWithTask) return false;
      }
      const marked = readMarkedHeading(text);
      const style = fieldNumberStyle(view.number) ?? marked?.style ?? 'plain';
      if (time?.kind === 'recurring' && this.trail.isSectionOfMonth(style, () => this.isRepeated(text))) {
        if (style === 'plain' && candidate.column === this.bandPlaces.content) this.enterHeading();
        else this.enterSection(marked?.text ?? text, style, view.row, candidate.column);
        return true;
      }
      this.trail.enterMarkedBand(
        time === null ? { text, time, unread: true } : { text, time },
        candidate.column,
        style,
      );
      this.bandColumn = candidate.column;
      this.open = null;
      return true;
    }
    return false;
  }

  /** Returns true if a label of recurring work stands in the sheet more than once. */
  private isRepeated(label: string): boolean {
    this.recurringLabels ??= this.countRecurringLabels();
    return (this.recurringLabels.get(foldCase(label)) ?? 0) > 1;
  }

  private countRecurringLabels(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (let row = this.headerRow; row < this.sheet.rows.length; row += 1) {
      for (const { text } of bandCandidates(this.sheet.rows[row] ?? [], this.bandPlaces)) {
        if (text.length > LONGEST_BAND_LABEL || this.labels(text).band?.time?.kind !== 'recurring') continue;
        counts.set(foldCase(text), (counts.get(foldCase(text)) ?? 0) + 1);
      }
    }
    return counts;
  }

  /**
   * "Một số công việc theo thời gian của cấp trên" is a heading in the place of a number whatever stands beside it, in the
   * place of a content where nothing but figures does.
   */
  private takeOutsideMonths({ row, cells, number, numberText, content, first }: RowView): boolean {
    const label = content === '' ? numberText : content;
    if (this.agenda || number !== '' || !isTimedOutside(label)) return false;
    const others = cells.filter((cell) => isFilled(cell) && textOf(cell) !== content);
    // Alone among the contents it may be the rest of a task above.
    if (content !== '' && (others.length === 0 || !others.every(isFigure))) return false;
    const marked = readMarkedHeading(label);
    this.sayOtherMonth(row, label, first);
    this.enterSection(marked?.text ?? label, marked?.style ?? 'plain', row, first);
    return true;
  }

  /** "Tháng 5: tổ chức đợt một" among the contents, below a task: a line of that task, if bands stand elsewhere. */
  private isDetailOfTask({ row, beside }: RowView, { column }: BandCandidate, wholeUnread: boolean): boolean {
    return (
      !wholeUnread &&
      beside === 0 &&
      this.open !== null &&
      column === this.bandPlaces.content &&
      this.bandColumn !== column &&
      !this.merges.spansRight(row, column)
    );
  }

  /** Takes a row that holds nothing but a number and a label. Returns true if it was a heading or the like. */
  private takeLabel(view: RowView): boolean {
    const { row, number, content, label, labelColumn: column } = view;
    if (content === '' && /^\(?\d+[.)]?$/.test(label)) return true;
    const style = fieldNumberStyle(number);
    if (number !== '' && content !== '') {
      if (style !== null) this.enterSection(content, style, row, column);
      else if (!this.agenda && this.parts.hasSteps(view)) this.enterHeading();
      else return false;
      return true;
    }
    if (view.mark !== '' && content !== '') {
      this.enterSection(content, 'plain', row, view.first);
      return true;
    }
    this.sayOtherMonth(row, label, column);
    const marked = readMarkedHeading(label);
    if (marked !== null) this.enterSection(marked.text, marked.style, row, column);
    else if (column !== this.columnOf.get('content')) this.enterSection(label, 'plain', row, column);
    else if (this.agenda && /\)\W*$/.test(label)) return false;
    else if (this.open !== null && !this.merges.spansRight(row, column) && this.goesOn(this.open, label, false, false))
      return false;
    else if (isTimedOutside(label)) this.enterSection(label, 'plain', row, column);
    else if (!this.agenda && this.open !== null && isResultLine(label)) this.doubt(view, 'result-line');
    else this.enterHeading();
    return true;
  }

  /** "Nhiệm vụ tồn tháng 4", "Việc theo lịch của cấp trên" in a band of another month: the band holds, and it is said. */
  private sayOtherMonth(row: number, text: string, column: number): void {
    const time = this.trail.band?.time ?? null;
    if (time === null || this.agenda || time.months.length === 0) return;
    const timedElsewhere = isTimedOutside(text) && !this.trail.isBelowBands(row);
    if (!timedElsewhere && monthsNamedIn(text).every((month) => time.months.includes(month))) return;
    this.unreadBands.push({ row, column, text, part: text, dated: true, held: 'band-above' });
  }

  /** Takes a row above its parts: what it says of lead and time holds for them, itself it is no task. */
  private takeGroup(view: RowView): boolean {
    if (this.agenda || view.content === '') return false;
    const { row, number, content, first } = view;
    const style = fieldNumberStyle(number);
    if (style !== null) {
      const above = this.parts.isAbove(row, style);
      if (!above && (view.hasLead || view.beside > 1)) {
        if (view.named && this.parts.haveOthers(style)) this.doubt(view, 'counted-group');
        return false;
      }
      this.enterSection(content, style, row, first);
      if (above) this.drafts.push(this.groupDraft(view));
      return true;
    }
    if (number !== '' && this.parts.hasSteps(view)) {
      // "A.1" above "A.1.1" is a code; "1" with a lead of its own may be work besides its parts.
      if (view.named && /^\d/.test(number)) {
        this.doubt(view, 'counted-parent');
        return false;
      }
    } else if (number !== '' || !this.parts.hasCodes(view)) return false;
    this.enterHeading();
    this.drafts.push(this.groupDraft(view));
    return true;
  }

  private takeTaskRow(view: RowView): void {
    const { row, cells, number, numberText, content, hasLead } = view;
    const numberColumn = this.columnOf.get('number');
    const numbered = numberText !== '' || this.mergedAbove(row, 'number');
    if (this.open !== null && this.isActualLine(this.open, view)) {
      this.appendActual(this.open, view);
      return;
    }
    const held = this.isHeld(view);
    if (held) {
      if (this.open !== null && this.isLineOfMerged(this.open, row, content)) {
        this.append(this.open, row, cells);
        this.doubt(view, 'joined');
        return;
      }
    } else if (this.open !== null && numberText === '' && this.continues(this.open, view)) {
      this.append(this.open, row, cells);
      // "- Phần a | | Tháng 3 | Xong" below its task: a part with a time or a result of its own may be work by itself.
      const mayBeWork = content === '' ? view.named : itemMark(content) !== null;
      if (mayBeWork && this.hasOwnTime(view) && !this.pageBreak) this.doubt(view, 'joined');
      return;
    }
    if (content === '' && !this.mergedAbove(row, 'content') && !(number !== '' && hasLead)) {
      const dated = !isFigure(cells[this.bandPlaces.due] ?? null) && this.has(cells, 'due');
      if (view.named ? this.hasOwnTime(view) : number !== '' && dated) this.doubt(view, 'no-content');
      return;
    }
    if (content === '' && !this.mergedAbove(row, 'content') && view.named) this.doubt(view, 'counted-empty');
    if (numberColumn !== undefined && !numbered && this.isGroup(view, held)) {
      this.enterHeading();
      this.drafts.push(this.groupDraft(view));
      if (hasLead) return;
      if (STATE_COLUMNS.some((meaning) => this.has(cells, meaning))) this.doubt(view, 'group-with-time');
      else if (this.hasOwnTime(view)) this.timedGroups.push({ view, group: this.trail.group });
      return;
    }
    if (held && !this.hasOwnTime(view) && !this.isItem(row, content)) this.doubt(view, 'counted-lines');
    this.trail.countTask();
    if (this.stated !== null && !this.hasState(view)) {
      this.doubt(this.stated, 'state-heading');
      this.stated = null;
    }
    const draft = this.draft(row, numbered ? this.numberOf(row, numberText) : null, true);
    this.drafts.push(draft);
    this.open = draft;
  }

  /** A row without a number that is no task: it has a letter in the column beside the number, or it leads others. */
  private isGroup({ row, cells, hasLead }: RowView, held: boolean): boolean {
    const { detail } = this.read;
    if (detail !== null && textOf(cells[detail] ?? null) !== '') return true;
    if (this.agenda || held) return false;
    return !hasLead || this.handsLeadDown(row);
  }

  /** A content of its own, without number and lead, beside a lead that is merged over it. */
  private isHeld({ row, content, numberText, hasLead }: RowView): boolean {
    if (content === '' || numberText !== '' || hasLead) return false;
    if (this.merges.known) return this.mergedAbove(row, 'lead');
    return this.open !== null && (this.isGroupedByLead() || this.isNextItem(this.open, content));
  }

  /** Where nobody could ask for merged cells, and no column holds numbers: rows stand under a lead at their left. */
  private isGroupedByLead(): boolean {
    const { lead, content } = this.bandPlaces;
    return !this.columnOf.has('number') && lead >= 0 && lead < content;
  }

  /** There, "2. …" below "1. …", "- …" below "- …" is the next item. */
  private isNextItem(above: PlanRow, content: string): boolean {
    const mark = this.columnOf.has('number') ? null : itemMark(content);
    return mark !== null && itemMark(this.contentOf(above)) === mark;
  }

  /** Beside merged cells: the row numbers itself; a bullet does where nothing else numbers rows. */
  private isItem(row: number, content: string): boolean {
    const bullet = itemMark(content) === 'bullet' && this.columnOf.has('number');
    return this.isItemOfMerged(row, content) && !bullet;
  }

  /** Beside merged cells: the content begins as that of the first row under them does, with a number or a bullet. */
  private isItemOfMerged(row: number, content: string): boolean {
    const mark = itemMark(content);
    if (mark === null) return false;
    const area = this.merges.areaAt(row, this.bandPlaces.lead);
    const top = area === undefined ? null : (this.sheet.rows[area.top - 1]?.[this.bandPlaces.content] ?? null);
    const first = area === undefined && this.open !== null ? this.contentOf(this.open) : textOf(top);
    return itemMark(first) === mark;
  }

  /** Beside merged cells: a piece of the sentence above. */
  private isLineOfMerged(above: PlanRow, row: number, content: string): boolean {
    if (this.isItemOfMerged(row, content)) return false;
    return beginsInside(content) || breaksOff(this.contentOf(above), content, this.pageBreak);
  }

  private hasOwnTime({ row, cells }: RowView): boolean {
    return (
      this.has(cells, 'due') || this.matrix(row) !== null || STATE_COLUMNS.some((meaning) => this.has(cells, meaning))
    );
  }

  /** Returns true if a row without a number goes on the task above it. */
  private continues(above: PlanRow, { row, cells, content, hasLead }: RowView): boolean {
    if (content === '' && this.mergedAbove(row, 'content') && (hasLead || this.has(cells, 'due'))) return false;
    return this.goesOn(above, content, hasLead, this.has(cells, 'due') || this.matrix(row) !== null);
  }

  private goesOn(above: PlanRow, content: string, hasLead: boolean, hasDue: boolean): boolean {
    if (this.columnOf.get('number') === undefined && (hasLead || hasDue) && content !== '') return false;
    if (content === '') return true;
    if (hasLead) return this.pageBreak && beginsInside(content);
    return beginsInside(content) || breaksOff(this.contentOf(above), content, this.pageBreak);
  }

  private hasState({ cells }: RowView): boolean {
    return (
      STATE_COLUMNS.some((meaning) => this.has(cells, meaning)) ||
      this.read.moreResults.some(({ column }) => isFilled(cells[column] ?? null))
    );
  }

  private doubt({ row, content, label }: RowView, why: DoubtReason): void {
    this.doubts.push({ row, text: content === '' ? label : content, why });
  }

  /** A row above its parts; a count in its lead cell is no lead for them. */
  private groupDraft({ row, hasLead, named }: RowView): PlanRow {
    const draft = this.draft(row, null, false);
    if (hasLead && !named) draft.places.lead = undefined;
    return draft;
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

  /** "Thực tế" below "Kế hoạch", in a column that is not read: one task in two lines. */
  private isActualLine(above: PlanRow, { cells, content }: RowView): boolean {
    if (content !== '') return false;
    const planned = this.sheet.rows[above.row - 1] ?? [];
    return cells.some(
      (value, column) =>
        typeof value === 'string' &&
        !this.places.columns.some((read) => read.column === column && read.meaning !== 'field') &&
        ACTUAL_LINES.has(headerKey(value)) &&
        PLANNED_LINES.has(headerKey(textOf(planned[column] ?? null))),
    );
  }

  /** What was done belongs to the task; when it was done is told, for it is no second deadline. */
  private appendActual(task: PlanRow, view: RowView): void {
    const { row, cells } = view;
    for (const meaning of STATE_COLUMNS) {
      const column = this.columnOf.get(meaning);
      if (column !== undefined && isFilled(cells[column] ?? null)) task.places[meaning] = this.placeOf(row, column);
    }
    for (const { column } of this.read.moreResults) {
      if (isFilled(cells[column] ?? null)) (task.moreResults ??= []).push(this.placeOf(row, column));
    }
    task.lastRow = row;
    if (this.has(cells, 'due') || this.matrix(row) !== null) this.doubt(view, 'actual-line');
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
    const { places, coordinatingMerged, matrix, marksBeside, moreResults } = this.places.of(row);
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
      marksBeside,
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
    return (
      area !== undefined &&
      area.top < row &&
      area.top > this.headerRow &&
      textOf(this.sheet.rows[area.top - 1]?.[area.left] ?? null) !== ''
    );
  }

  /** The next row has a number and a content but no lead of its own, nor one merged from above: it takes this row's. */
  private handsLeadDown(row: number): boolean {
    let next = row;
    while (next < this.sheet.rows.length && firstFilled(this.sheet.rows[next] ?? []) === -1) next += 1;
    const cells = this.sheet.rows[next];
    if (cells === undefined || !this.has(cells, 'number') || !this.has(cells, 'content')) return false;
    return (
      fieldNumberStyle(textOf(cells[this.bandPlaces.number] ?? null)) === null &&
      !this.has(cells, 'lead') &&
      !this.mergedAbove(next + 1, 'lead')
    );
  }

  /** The block of recipients and signatures: recipients first in the row, or nothing in it but who signs, where and when. */
  private endsTable({ cells, content, filled, first }: RowView): boolean {
    const ends = (value: CellValue): boolean => this.labels(textOf(value)).end;
    if (filled <= 3 && (content === '' || first === this.bandPlaces.content) && ends(cells[first] ?? null)) return true;
    return cells.every((value) => !isFilled(value) || ends(value));
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
}

/** Names of persons and nothing else: who signed. */
function isNamesOnly({ number, content, cells, filled }: RowView): boolean {
  if (number !== '' || filled > 6 || (content !== '' && !isPersonName(content))) return false;
  return cells.every((value) => !isFilled(value) || isPersonName(textOf(value)));
}

/** "… | … | …": a row that a form leaves to be filled in. */
function isLeftOpen({ cells, filled }: RowView): boolean {
  return filled > 1 && cells.every((value) => !isFilled(value) || OPEN_PLACE.test(textOf(value)));
}

const OPEN_PLACE = /^[.…_]+$/;

/** A number, a content and a lead: nothing else than a task looks so. */
function looksLikeTask({ number, content, named }: RowView): boolean {
  return /^\d/.test(number) && content !== '' && !isFigure(content) && named;
}

/** Finds the last row that is a band with a time (1-based); 0 when there is none. */
function lastBandRow(
  sheet: SheetGrid,
  headerRow: number,
  places: BandPlaces,
  labels: (label: string) => LabelReading,
): number {
  for (let row = sheet.rows.length; row > headerRow; row -= 1) {
    const candidates = bandCandidates(sheet.rows[row - 1] ?? [], places);
    const isDated = ({ text }: BandCandidate): boolean =>
      text.length <= LONGEST_BAND_LABEL && (labels(text).band?.time ?? null) !== null;
    if (candidates.some(isDated)) return row;
  }
  return 0;
}
