/**
 * What people changed by hand in the sheets of a period since we wrote them, told before they are written again, and carried
 * into the new ones where they want it kept. The column "Ý kiến chỉ đạo" is the office's own and always kept: it is no edit
 * here.
 */
import type { Say } from '../../../messages/say';
import type { Steps } from '../../flow/steps';
import { cellAt, formatAt, isBlank, isCellError, isUncached } from '../../grid/grid';
import type { CellValue, MergedArea, SheetGrid } from '../../grid/grid';
import { ratePercent } from '../../rollup/rate';
import { serialToDate, vietnameseDate } from '../../time/date';
import { isDayFormat } from '../../grid/numberFormat';
import { textCell } from '../../draft/cells';
import { LINE_CLASSES } from '../annex/annexLines';
import { FigurePlaces } from '../annex/countColumns';
import { NO_RATE } from '../text/figures';
import { ASIDE, COLUMN, FORMER, LINE_HEIGHT, SEEN_COLUMNS, WIDTHS } from '../../draft/layout';
import { columnPlaces, findMachineLine, isPlaces } from '../../draft/columnPlaces';
import { lastColumnOf, readMachineLine } from '../../draft/machineLine';
import type { MachineLine } from '../../draft/machineLine';
import { KEPT, contains, formulaShape, summaryBox, textOfValue } from '../../draft/standingTab';
import { isClosingLine, isUnfinished } from '../../grid/ownSignature';
import { headToday } from './formerHeads';
import { taskKeyOf } from './ownTabInfo';
import { MARK_COLUMNS, RowMarker, markIn, readMark, sumOf } from '../../draft/rowMarks';
import type { ReadMark } from '../../draft/rowMarks';
import { rowHeight } from '../../draft/rowHeights';
import { STYLES } from '../../draft/styles';
import type { CellDraft, RowDraft, SummaryTabs, TabDraft } from '../../draft/types';

type Shown = CellDraft['value'];

/** A cell, or a whole row, that does not stand as we wrote it. */
export interface HandEdit {
  /** Name of the sheet that it stands on. */
  readonly sheet: string;
  /** Where it stands: row 1-based, column 0-based. */
  readonly row: number;
  readonly column: number;
  /** What stands there; for a whole row its texts, joined. Errors of Excel are their text. */
  readonly stands: Shown;
  /** What the new tab will show there; null for nothing. */
  readonly willBe: Shown;
  /** Whether the cell shows days: a number in it is an Excel serial. */
  readonly isDay: boolean;
  /** Identity of the row; null for a row that people inserted, which is one edit. */
  readonly rowKey: string | null;
  /** The column as we know it (0-based), wherever it stands now. */
  readonly ownColumn: number;
  /**
   * Set for an inserted row, for a cell beside ours (in a column that people inserted, over our working columns), and for
   * an edit in a row that the new tab does not have: what stands there, by our columns, days as texts. Kept, it stands in
   * a part of its own at the end of the report.
   */
  readonly wholeRow: readonly Shown[] | null;
  /** Figures of the report hang on the cell, so that it cannot be kept (see `countedEdits`). */
  readonly isCounted?: true;
}

/** Rows of counts, whose rates follow from their other cells. */
const COUNT_PARTS: ReadonlySet<string> = new Set(['unit', 'field', 'director', 'month', 'total']);

/**
 * Lists what was changed by hand in a standing tab, in the order of its rows: all that stands inside its block and is not
 * as we wrote it. Rows may have been sorted, inserted or deleted, and columns moved. A change that the new tab makes too is
 * none; a rate that only follows from a changed count is none either. Empty for a tab whose rows carry no marks, and for
 * one whose write was stopped.
 * @param grid a standing sheet as read: a report, a list, or a summary of one sheet
 * @param draft the tab that is to replace it
 */
export function* findHandEdits(grid: SheetGrid, draft: TabDraft): Steps<readonly HandEdit[]> {
  const place = columnPlaces(grid);
  const box = summaryBox(grid);
  const machine = findMachineLine(grid);
  if (place === null || box === null || machine === null || isUnfinished(grid.rows)) return [];
  const form = readMachineLine(machine.line);
  // The columns of a summary of one sheet were others: none of its cells is one of the new tab.
  const drafted = form.isFormer ? new Map<string, RowDraft>() : rowsByKey(draft);
  const columns = columnsAcross(grid, draft, place);
  const shapes = shapesOf(draft);
  const heads = headTexts(draft);
  const ours = ownColumns(place, form);
  const marked = new Set<string>();
  const edits: HandEdit[] = [];
  for (let at = box.top; at <= box.bottom; at += 1) {
    if (at % ROWS_PER_STEP === 0) yield { stage: 'write', done: at / box.bottom, sheet: grid.name };
    const row = new StandingRow(grid, at, place, form);
    if (row.isMachineRow) {
      edits.push(...looseEdits(row, ours, box, (column, value) => heads[column]?.has(sumOf(shown(value))) === true));
      continue;
    }
    const { mark } = row;
    if (mark === null || mark.part === KEPT || marked.has(mark.rowKey)) {
      // A row copied with its mark and changed is a row that people added; what was kept before is asked about again.
      const whole = row.wholeRow();
      if (whole !== null && (mark?.part === KEPT || !isAsWritten(mark, whole)))
        edits.push(insertedRow(row, row.withDays(whole)));
    } else {
      marked.add(mark.rowKey);
      edits.push(...editsOfRow(row, mark, { drafted: drafted.get(mark.rowKey), columns, shapes }));
    }
    edits.push(...looseEdits(row, ours, box, (column) => column <= SEEN_COLUMNS[1]));
  }
  return marked.size === 0 ? [] : edits;
}

/** Rows compared between two pauses. */
const ROWS_PER_STEP = 500;

/** An edit with the draft whose sheet it stands on. */
export interface PlacedEdit {
  readonly edit: HandEdit;
  readonly of: keyof SummaryTabs;
}

/**
 * Carries edits into the new tabs: each stands in its row and column again, as a plain value without a formula; what has
 * no row there stands in a part of its own at the end of the report. Rates of a row follow its kept counts.
 */
export function keepEdits(tabs: SummaryTabs, edits: readonly PlacedEdit[], say: Say): SummaryTabs {
  if (edits.length === 0) return tabs;
  // Several edits in a row that goes are one line.
  const added = new Map<string, readonly Shown[]>();
  const of = (name: keyof SummaryTabs): TabDraft =>
    withEdits(
      tabs[name],
      edits.flatMap((each) => (each.of === name ? [each.edit] : [])),
      added,
    );
  const list = of('list');
  const report = of('report');
  return { list, report: added.size === 0 ? report : withKeptPart(report, [...added.values()], say) };
}

function withEdits(draft: TabDraft, edits: readonly HandEdit[], added: Map<string, readonly Shown[]>): TabDraft {
  const places = new Map(draft.rows.map((row, index) => [markOf(row)?.rowKey, index]));
  const figures = figuresOf(draft);
  const rows = [...draft.rows];
  const merged = new Set(draft.merges.map(({ top }) => top));
  for (const edit of edits) {
    const at = edit.rowKey === null ? undefined : places.get(edit.rowKey);
    const row = at === undefined ? undefined : rows[at];
    if (at === undefined || row === undefined || edit.wholeRow !== null) {
      if (edit.wholeRow !== null)
        added.set(`${edit.sheet} ${edit.row} ${JSON.stringify(edit.wholeRow)}`, edit.wholeRow);
      continue;
    }
    // A merged cell would swallow it.
    if (isSwallowed(draft, at + 1, edit.ownColumn)) {
      added.set(`${edit.sheet} ${edit.row} ${edit.column}`, looseLine(null, edit.stands));
      continue;
    }
    const cells = withRates(withValue(row.cells, edit), edit.ownColumn, markOf(row)?.part ?? '', figures);
    const fixed = row.height === null || merged.has(at + 1);
    rows[at] = { cells, height: fixed ? row.height : rowHeight(cells, draft.widths) };
  }
  return { ...draft, rows };
}

function figuresOf({ rows }: TabDraft): FigurePlaces {
  const machine = findMachineLine({
    rows: rows.slice(0, 1).map(({ cells }) => cells.map((cell) => cell?.value ?? null)),
  });
  return FigurePlaces.named(machine === null ? [] : readMachineLine(machine.line).figures);
}

function isSwallowed({ merges }: TabDraft, row: number, column: number): boolean {
  return merges.some((area) => contains(area, row, column) && (row !== area.top || column !== area.left));
}

/** A row of a standing sheet with its mark. */
class StandingRow {
  readonly mark: ReadMark | null;
  readonly isMachineRow: boolean;

  constructor(
    private readonly grid: SheetGrid,
    readonly row: number,
    private readonly place: (column: number) => number | null,
    readonly form: MachineLine,
  ) {
    this.mark = this.findMark();
    this.isMachineRow = this.mark === null && this.holdsMachineLine();
  }

  get sheet(): string {
    return this.grid.name;
  }

  /** Where a column of ours stands, and what stands there; null when it was deleted. */
  cell(column: number): { readonly at: number; readonly value: CellValue } | null {
    const at = this.place(column);
    return at === null ? null : { at, value: cellAt(this.grid, this.row, at) };
  }

  /** All cells of the row up to a column (0-based). */
  cellsTo(last: number): readonly CellValue[] {
    return (this.grid.rows[this.row - 1] ?? []).slice(0, last + 1);
  }

  /** What the row shows in our columns; null when it shows nothing. */
  wholeRow(): readonly Shown[] | null {
    const cells = Array.from({ length: SEEN_COLUMNS[1] + 1 }, (_, column) =>
      column === COLUMN.key ? null : shown(this.cell(column)?.value ?? null),
    );
    return cells.some((value) => value !== null && String(value).trim() !== '') ? cells : null;
  }

  /** Returns what the row shows in our columns with days as people read them. */
  withDays(whole: readonly Shown[]): readonly Shown[] {
    return whole.map((value, column) => {
      const at = this.place(column);
      if (typeof value !== 'number' || at === null || !isDayFormat(formatAt(this.grid, this.row, at))) return value;
      const date = serialToDate(value);
      return date === null ? value : vietnameseDate(date);
    });
  }

  private findMark(): ReadMark | null {
    return markIn(this.grid.rows[this.row - 1] ?? []);
  }

  private holdsMachineLine(): boolean {
    const text = this.cell(COLUMN.key)?.value ?? null;
    return typeof text === 'string' && text.startsWith('tiendo:');
  }
}

/** What the new tab has where a standing row is looked at. */
interface NewTab {
  readonly drafted: RowDraft | undefined;
  readonly columns: ColumnsAcross;
  readonly shapes: Shapes;
}

function editsOfRow(row: StandingRow, mark: ReadMark, { drafted, columns, shapes }: NewTab): HandEdit[] {
  const edits: HandEdit[] = [];
  for (let column = SEEN_COLUMNS[0]; column <= SEEN_COLUMNS[1]; column += 1) {
    const cell = column === COLUMN.key ? null : row.cell(column);
    if (cell === null) continue;
    // A column that says nothing is left out of a tab, so that the same one may stand elsewhere in the next, or nowhere.
    const ownColumn = columns(mark, column);
    const newRow = ownColumn === null ? undefined : drafted;
    const cellDraft = ownColumn === null ? null : (drafted?.cells[ownColumn] ?? null);
    if (isUnreadable(cell.value) && isOwnFormula(cell.value, mark, newRow && cellDraft, shapes)) continue;
    const stands = shown(cell.value);
    const sum = mark.sumAt(column);
    if (sum === null ? isOpenAsWritten(mark, column, cell.value, row.form) : sumOf(stands) === sum) continue;
    const willBe = cellDraft?.value ?? null;
    if (newRow !== undefined && sumOf(willBe) === sumOf(stands)) continue;
    if (COUNT_PARTS.has(mark.part) && isFollowingRate(column, stands, row)) continue;
    // The heads of the list are the names of a table's columns.
    const stays = newRow !== undefined && mark.rowKey !== ANNEX_HEADER;
    const whole = stays ? null : row.wholeRow();
    edits.push({
      sheet: row.sheet,
      row: row.row,
      column: cell.at,
      stands,
      willBe,
      isDay: cellDraft !== null && isDayFormat(STYLES[cellDraft.style].format),
      rowKey: mark.rowKey,
      ownColumn: ownColumn ?? column,
      wholeRow: whole === null ? null : row.withDays(whole),
    });
  }
  return edits;
}

/** Tells where the new tab has a column (0-based) of a standing row; null where it has none. */
type ColumnsAcross = (mark: ReadMark, column: number) => number | null;

/** Columns are the same where the heads over them say the same. Rows without a head keep their columns. */
function columnsAcross(grid: SheetGrid, draft: TabDraft, place: (column: number) => number | null): ColumnsAcross {
  const standing = headsByPart(grid.rows, place);
  const drafted = headsByPart(
    draft.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null)),
    (column) => column,
  );
  return ({ part, id }, column) => {
    const name = part === 'total' ? id : part;
    const heads = standing.get(name);
    if (heads === undefined) return column;
    const head = heads.get(column) ?? null;
    // Below no head of its own: the rest of a merged cell, or the place of nothing.
    if (head === null) return column;
    for (const [at, text] of drafted.get(name) ?? []) if (text === head) return at;
    return null;
  };
}

function headsByPart(
  rows: readonly (readonly CellValue[])[],
  place: (column: number) => number | null,
): ReadonlyMap<string, ReadonlyMap<number, string>> {
  const parts = new Map<string, Map<number, string>>();
  for (const row of rows) {
    const mark = markIn(row);
    // The head of a list is repeated where a page begins, with the number of its row.
    const part = mark?.part === 'header' ? (mark.id.split(' ')[0] ?? '') : null;
    if (part === null || parts.has(part)) continue;
    const heads = new Map<number, string>();
    for (let column = SEEN_COLUMNS[0]; column <= SEEN_COLUMNS[1]; column += 1) {
      const at = place(column);
      const value = at === null || column === COLUMN.key ? null : (row[at] ?? null);
      if (typeof value === 'string' && value !== '') heads.set(column, headToday(value));
    }
    parts.set(part, heads);
  }
  return parts;
}

const ANNEX_HEADER = 'header~annex';

/** A formula of ours whose result is an error or was not stored: nobody typed it. Of an error only its text is known. */
function isOwnFormula(value: CellValue, mark: ReadMark, cell: CellDraft | null | undefined, shapes: Shapes): boolean {
  if (isUncached(value)) return shapes.has(formulaShape(value.formula) ?? '');
  return cell === undefined ? COUNT_PARTS.has(mark.part) : cell?.formula !== undefined;
}

/** What the formulas of a tab have in common. */
type Shapes = ReadonlySet<string>;

function shapesOf({ rows }: TabDraft): Shapes {
  return new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => formulaShape(cell?.formula) ?? [])));
}

/** What stands in a cell that is not compared is ours, or is kept where it stands: remarks on tasks. */
function isOpenAsWritten(mark: ReadMark, column: number, value: CellValue, form: MachineLine): boolean {
  if (isBlank(value)) return true;
  if (column === form.remark && taskKeyOf(mark) !== null) return !isUnreadable(value);
  if (mark.part === 'head') return isClosingLine(value);
  // Running numbers and, in tabs of earlier versions, heads and links that carry no sum.
  return (
    typeof value === 'number' ||
    (form.isFormer && column === FORMER.link) ||
    mark.part === 'header' ||
    mark.part === 'none'
  );
}

/** Returns which columns of the tab (0-based) are ours: by place, our column. */
function ownColumns(place: (column: number) => number | null, form: MachineLine): ReadonlyMap<number, number> {
  const ours = new Map<number, number>();
  for (let column = 0; column <= lastColumnOf(form); column += 1) {
    const at = place(column);
    if (at !== null) ours.set(at, column);
  }
  return ours;
}

/** Texts of the first row, which has no mark, by our columns. */
function headTexts({ rows }: TabDraft): readonly ReadonlySet<string>[] {
  return (rows[0]?.cells ?? []).map((cell) => new Set([sumOf(cell?.value ?? null)]));
}

/** Names that a program gives to the head of a column that is inserted into a table. */
const TABLE_HEAD = /^(?:Column|Cột)\d*$/;

/**
 * Cells of a row that are none of ours: in a column that people inserted, or over our working columns.
 * @param isSettled whether a cell in a column of ours (0-based) is ours or compared elsewhere
 */
function looseEdits(
  row: StandingRow,
  ours: ReadonlyMap<number, number>,
  box: MergedArea,
  isSettled: (ownColumn: number, value: CellValue) => boolean,
): HandEdit[] {
  return row.cellsTo(box.right).flatMap((value, column) => {
    if (isBlank(value) || column < box.left) return [];
    const own = ours.get(column);
    if (own === undefined ? typeof value === 'string' && TABLE_HEAD.test(value) : isSettled(own, value)) return [];
    if (own !== undefined && isWorkingValue(value, row)) return [];
    return [looseEdit(row, column, value)];
  });
}

/** What our working columns hold: marks, formulas of the first row, and in a summary of one sheet numbers and codes of its list. */
function isWorkingValue(value: CellValue, { mark, isMachineRow, form }: StandingRow): boolean {
  if (typeof value === 'string') return WORKING_TEXTS.has(value) || WORKING_TEXT.test(value) || isPlaces(value);
  return isMachineRow || (form.isFormer && mark?.part === 'annex' && typeof value === 'number');
}

const WORKING_TEXT = /^(?:~[a-z-]+~|tiendo:|\|[\d|]*\|$)/;
const WORKING_TEXTS: ReadonlySet<string> = new Set<string>([...FORMER.heads, ...LINE_CLASSES, 'unreported', 'unclear']);

/** A line of the kept part for one cell: what its row is about, and what was typed. */
function looseLine(about: Shown, stands: Shown): Shown[] {
  const line: Shown[] = Array.from({ length: SEEN_COLUMNS[1] + 1 }, () => null);
  line[COLUMN.name] = about ?? stands;
  if (about !== null) line[COLUMN.name + 1] = stands;
  return line;
}

function looseEdit(row: StandingRow, column: number, value: CellValue): HandEdit {
  const stands = textOfValue(value);
  const wholeRow = looseLine(row.mark === null ? null : shown(row.cell(COLUMN.name)?.value ?? null), stands);
  const isDay = false;
  const rowKey = row.mark?.rowKey ?? `row ${row.row}`;
  return { sheet: row.sheet, row: row.row, column, stands, willBe: null, isDay, rowKey, ownColumn: column, wholeRow };
}

/** A rate that the row's own counts give: the formula that we wrote shows it, nobody typed it. */
function isFollowingRate(at: number, stands: Shown, row: StandingRow): boolean {
  const figures = FigurePlaces.named(row.form.figures);
  const rate = figures.all.find(({ column, kind }) => column === at && kind === 'rate');
  if (rate === undefined) return false;
  return sumOf(rateOf(rate.figure, figures, (column) => row.cell(column)?.value ?? null)) === sumOf(stands);
}

/** What the rate of a row shows for the counts beside it; null when they are no counts. */
function rateOf(figure: string, figures: FigurePlaces, valueAt: (column: number) => CellValue): number | string | null {
  const count = (name: 'total' | 'onTime' | 'late' | 'overdue' | 'ongoing'): number => {
    const at = figures.at(name);
    // A figure without a column is zero in every row.
    const value = at === null ? 0 : valueAt(at);
    return typeof value === 'number' && value >= 0 ? value : NaN;
  };
  const completed = count('onTime') + count('late');
  const whole = figure === 'rate' ? count('total') - count('ongoing') : completed + count('overdue');
  if (!Number.isInteger(completed) || !Number.isInteger(whole)) return null;
  return whole === 0 ? NO_RATE : ratePercent(completed, whole);
}

function insertedRow(row: StandingRow, wholeRow: readonly Shown[]): HandEdit {
  const ownColumn = wholeRow.findIndex((value) => value !== null && String(value).trim() !== '');
  const stands = wholeRow.filter((value) => value !== null && value !== '').join(' · ');
  const column = row.cell(ownColumn)?.at ?? ownColumn;
  return {
    sheet: row.sheet,
    row: row.row,
    column,
    stands,
    willBe: null,
    isDay: false,
    rowKey: null,
    ownColumn,
    wholeRow,
  };
}

/** A second copy of a row of ours that nobody typed into is no edit. */
function isAsWritten(mark: ReadMark | null, whole: readonly Shown[]): boolean {
  if (mark === null) return false;
  return whole.every((value, column) => {
    const sum = mark.sumAt(column);
    return sum === null || sumOf(value) === sum;
  });
}

function rowsByKey(draft: TabDraft): Map<string, RowDraft> {
  const rows = new Map<string, RowDraft>();
  for (const row of draft.rows) {
    const mark = markOf(row);
    if (mark !== null) rows.set(mark.rowKey, row);
  }
  return rows;
}

function markOf({ cells }: RowDraft): ReadMark | null {
  for (const column of MARK_COLUMNS) {
    const mark = readMark(cells[column]?.value ?? null);
    if (mark !== null) return mark;
  }
  return null;
}

function withValue(cells: RowDraft['cells'], { ownColumn, stands }: HandEdit): (CellDraft | null)[] {
  const changed = [...cells];
  while (changed.length < ownColumn) changed.push(null);
  const style = changed[ownColumn]?.style ?? 'text';
  changed[ownColumn] = typeof stands === 'string' ? textCell(stands, style) : { value: stands, style };
  return changed;
}

/** Rates stay formulas: what they show follows the kept count. */
function withRates(
  cells: (CellDraft | null)[],
  edited: number,
  part: string,
  figures: FigurePlaces,
): (CellDraft | null)[] {
  const rates = figures.all.filter(({ kind }) => kind === 'rate');
  if (!COUNT_PARTS.has(part) || rates.some(({ column }) => column === edited)) return cells;
  for (const { figure, column } of rates) {
    const cell = cells[column];
    const rate = rateOf(figure, figures, (at) => cells[at]?.value ?? null);
    if (cell?.formula !== undefined && rate !== null) cells[column] = { ...cell, value: rate };
  }
  return cells;
}

/** Adds a heading and a line for each kept row, its texts joined: what it was about first. */
function withKeptPart(draft: TabDraft, kept: readonly (readonly Shown[])[], say: Say): TabDraft {
  const marker = new RowMarker();
  const rows: RowDraft[] = [...draft.rows, { cells: [], height: null }];
  const merges: MergedArea[] = [...draft.merges];
  const width = WIDTHS.slice(0, SEEN_COLUMNS[1] + 1).reduce((sum, each) => sum + each, 0);
  const add = (cell: CellDraft, id: string, height: number): void => {
    const cells: (CellDraft | null)[] = [cell];
    while (cells.length < ASIDE) cells.push(null);
    cells.push(textCell(marker.textOf({ part: id === KEPT ? 'section' : KEPT, id }, [cell]), 'faint'));
    rows.push({ cells, height });
  };
  add(textCell(say('report.section.kept'), 'section'), KEPT, LINE_HEIGHT + 6);
  for (const [index, values] of kept.entries()) {
    const texts = values.filter((value) => value !== null && value !== '').map(String);
    const cell = textCell(texts.join(' · '));
    add(cell, String(index + 1), rowHeight([cell], [width]));
    merges.push({ top: rows.length, left: 0, bottom: rows.length, right: SEEN_COLUMNS[1] });
  }
  return { ...draft, rows, merges };
}

/** What a cell shows; a formula without its result as the formula. */
function shown(value: CellValue): Shown {
  return typeof value === 'object' && value !== null ? textOfValue(value) : value;
}

/** A formula without its result, or an error of Excel. */
function isUnreadable(value: CellValue): boolean {
  return isCellError(value) || isUncached(value);
}
