/** Walks the rows below a header: bands, fields, headings, tasks, cut rows, totals, notes, statistics, signatures. */
import type { SheetGrid } from '../../grid/grid';
import type { StepReport } from '../../flow/steps';
import { isFilled, textOf } from '../cellText';
import type { RowDoubt, UnreadBandRow } from '../doubts';
import type { ColumnsRead } from '../header/columnMeanings';
import type { Header } from '../header/findHeader';
import { createHeaderRows } from '../header/headerRows';
import type { HeaderRows } from '../header/headerRows';
import { NO_SETTINGS } from '../settings';
import type { PlanSettings } from '../settings';
import { createAsideReader } from './asideRows';
import type { AsideReader } from './asideRows';
import { isHeld } from './besideMerged';
import { CutRows } from './cutRows';
import { sayTimedGroups, sayUnnumberedEnd } from './lateDoubts';
import { createParts } from './parts';
import type { PlacePool } from './placePool';
import type { PlanRow } from './planRow';
import { PlanTable } from './planTable';
import { createLabelReader } from './rowLabels';
import type { LabelReading } from './rowLabels';
import { RowsSoFar } from './rowsSoFar';
import { viewRow } from './rowView';
import type { RowView } from './rowView';
import { endsTable, isLeftOpen, isNamesOnly, looksLikeTask } from './tableEnd';
import { BandTaker, lastBandRow } from './takeBand';
import { HeadingTaker } from './takeHeading';
import { TaskTaker } from './takeTask';

/** What the rows of a sheet are. */
export interface RowsRead {
  /** Tasks and group rows, in row order. */
  readonly drafts: PlanRow[];
  readonly doubts: readonly RowDoubt[];
  readonly unreadBands: readonly UnreadBandRow[];
}

/** Rows between two pauses; a row costs a few microseconds, and at first, before the program is warm, a hundred. */
const ROWS_PER_STEP = 100;
/** Where months are compared only. */
const ANY_YEAR = 2024;

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
  const table = new PlanTable(sheet, header, read, agenda, placeOf, year);
  const labels = createLabelReader(settings.bands);
  const soFar = new RowsSoFar(table, lastBandRow(sheet, header.last, table.bandPlaces, labels));
  const walker = new RowWalker(
    table,
    soFar,
    labels,
    createHeaderRows(sheet, header, table.bandPlaces.content, table.columnOf),
  );
  yield { stage: 'read', done: 0, sheet: sheet.name };
  for (let row = header.last + 1; row <= sheet.rows.length; row += 1) {
    walker.take(row);
    if (row % ROWS_PER_STEP === 0) yield { stage: 'read', done: row / sheet.rows.length, sheet: sheet.name };
  }
  sayTimedGroups(table, soFar, year ?? ANY_YEAR);
  sayUnnumberedEnd(table, soFar);
  const doubts = soFar.doubts.sort((one, other) => one.row - other.row);
  return { drafts: soFar.drafts, doubts, unreadBands: soFar.unreadBands };
}

/** Asks of each row what it is, the surest first. */
class RowWalker {
  private readonly aside: AsideReader;
  private readonly bands: BandTaker;
  private readonly headings: HeadingTaker;
  private readonly tasks: TaskTaker;
  /** A blank row stands above this one. */
  private spaced = false;
  private ended = false;
  /** Below the header of a further table whose columns stand in other places. */
  private foreign = false;

  constructor(
    private readonly table: PlanTable,
    private readonly soFar: RowsSoFar,
    private readonly labels: (label: string) => LabelReading,
    private readonly headerRows: HeaderRows,
  ) {
    const { sheet, headerRow, bandPlaces } = table;
    const cutRows = new CutRows(table, soFar);
    this.aside = createAsideReader(labels);
    this.bands = new BandTaker(table, soFar, labels);
    this.headings = new HeadingTaker(table, soFar, createParts(sheet, headerRow, bandPlaces), cutRows);
    this.tasks = new TaskTaker(table, soFar, cutRows);
  }

  /** Reads one row (1-based). */
  take(row: number): void {
    const { table, soFar } = this;
    const view = viewRow(table.sheet, row, table.viewPlaces);
    if (view === null) {
      this.spaced = true;
      return;
    }
    const further = this.headerRows.headsTable(table.sheet.rows[row - 1] ?? [], soFar.pageBreak);
    if (further === 'same') {
      this.beginAgain();
      return;
    }
    if (!table.agenda && (further === 'other' || this.headsForeign(view))) {
      this.foreign = true;
      soFar.enterHeading();
      return;
    }
    if (this.foreign) {
      if (view.filled > 1) soFar.doubt(view, 'other-header');
      return;
    }
    if (this.headerRows.isColumnNumbers(view.cells) || isNamesOnly(view) || isLeftOpen(view)) return;
    if (this.ended) {
      if (looksLikeTask(view)) soFar.doubt(view, 'below-end');
      return;
    }
    if (this.spaced && !soFar.pageBreak) soFar.open = null;
    this.takeFilled(view);
    soFar.pageBreak = false;
    this.spaced = false;
  }

  /** The header of a list that is no plan; one of figures by unit needs no word, for its rows are known as such. */
  private headsForeign({ cells }: RowView): boolean {
    if (!this.headerRows.headsForeign(cells)) return false;
    return cells.some((value) => isFilled(value) && !this.labels(textOf(value)).header);
  }

  /** The header of this table stands again. */
  private beginAgain(): void {
    this.soFar.pageBreak = true;
    this.ended = false;
    this.foreign = false;
  }

  private takeFilled(view: RowView): void {
    const { table, soFar, headings } = this;
    if (view.number === '' && endsTable(view, table.bandPlaces.content, this.labels)) {
      this.ended = true;
      soFar.open = null;
      return;
    }
    if (this.bands.take(view) || headings.takeOutsideMonths(view)) return;
    if (soFar.drafts.length === 0 && this.aside.isHeaderLine(view)) return;
    if (this.takeAside(view)) return;
    const lone = view.filled === 1 && table.isFieldOrUnread(view.first);
    if ((view.beside === 0 || lone) && !isHeld(table, soFar.open, view) && headings.takeLabel(view)) return;
    if (headings.takeGroup(view)) return;
    this.tasks.take(view);
    if (soFar.open?.row === view.row) this.aside.leave();
  }

  /** Returns true for a row beside the plan. */
  private takeAside(view: RowView): boolean {
    const aside = this.table.agenda ? null : this.aside.read(view, this.spaced);
    if (aside === null) return false;
    if (aside.doubt !== null) this.soFar.doubt(view, aside.doubt);
    if (aside.heading) this.soFar.enterHeading();
    return true;
  }
}
