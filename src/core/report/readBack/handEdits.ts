/**
 * What people changed by hand in a summary tab since we wrote it, told before it is written again, and carried into the
 * new one where they want it kept. The column "Ý kiến chỉ đạo" is the office's own and always kept: it is no edit here.
 */
import type { Say } from '../../../messages/say';
import type { Steps } from '../../flow/steps';
import { cellAt, formatAt, isBlank, isCellError, isUncached } from '../../grid/grid';
import type { CellValue, MergedArea, SheetGrid } from '../../grid/grid';
import { ratePercent } from '../../rollup/rate';
import { serialToDate, vietnameseDate } from '../../time/date';
import { isDayFormat } from '../../grid/numberFormat';
import { textCell } from '../../draft/cells';
import { LINE_CODES } from '../annex/annexLines';
import { COUNT_COLUMNS } from '../annex/countColumns';
import { NO_RATE } from '../text/figures';
import { COLUMN, LAST_COLUMN, LINE_HEIGHT, PRINTED_COLUMNS, WORKING_NAMES } from '../../draft/layout';
import { columnPlaces, isPlaces } from '../../draft/columnPlaces';
import { KEPT, contains, formulaShape, summaryBox, textOfValue } from '../../draft/standingTab';
import { isClosingLine, isUnfinished } from '../../grid/ownSignature';
import { taskKeyOf } from './ownTabInfo';
import { MARK_COLUMNS, RowMarker, readMark, sumOf } from '../../draft/rowMarks';
import type { ReadMark } from '../../draft/rowMarks';
import { rowHeight } from '../../draft/rowHeights';
import type { CellDraft, RowDraft, TabDraft } from '../../draft/types';

type Shown = CellDraft['value'];

/** A cell, or a whole row, that does not stand as we wrote it. */
export interface HandEdit {
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
   * a part of its own below the annex.
   */
  readonly wholeRow: readonly Shown[] | null;
}

/** Rows of counts, whose rates follow from their other cells. */
const COUNT_PARTS: ReadonlySet<string> = new Set(['unit', 'field', 'director', 'month', 'total']);
const RATES = COUNT_COLUMNS.filter(({ kind }) => kind === 'rate');
const AT = new Map(COUNT_COLUMNS.map(({ figure, column }) => [figure, column]));

/**
 * Lists what was changed by hand in a standing tab, in the order of its rows: all that stands inside its block and is not
 * as we wrote it. Rows may have been sorted, inserted or deleted, and columns moved. A change that the new tab makes too is
 * none; a rate that only follows from a changed count is none either. Empty for a tab whose rows carry no marks, and for
 * one whose write was stopped.
 * @param grid the standing tab as read
 * @param draft the tab that is to replace it
 */
export function* findHandEdits(grid: SheetGrid, draft: TabDraft): Steps<readonly HandEdit[]> {
  const place = columnPlaces(grid);
  const box = summaryBox(grid);
  if (place === null || box === null || isUnfinished(grid.rows)) return [];
  const drafted = rowsByKey(draft);
  const shapes = shapesOf(draft);
  const heads = headTexts(draft);
  const ours = ownColumns(place);
  const marked = new Set<string>();
  const edits: HandEdit[] = [];
  for (let at = box.top; at <= box.bottom; at += 1) {
    if (at % ROWS_PER_STEP === 0) yield { stage: 'write', done: at / box.bottom, sheet: grid.name };
    const row = new StandingRow(grid, at, place);
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
      edits.push(...editsOfRow(row, mark, drafted.get(mark.rowKey), shapes));
    }
    edits.push(...looseEdits(row, ours, box, (column) => column <= PRINTED_COLUMNS[1]));
  }
  return marked.size === 0 ? [] : edits;
}

/** Rows compared between two pauses. */
const ROWS_PER_STEP = 500;

/**
 * Carries edits into the new tab: each stands in its row and column again, as a plain value without a formula; what has
 * no row there stands in a part of its own below the annex. Rates of a row follow its kept counts.
 */
export function keepEdits(draft: TabDraft, edits: readonly HandEdit[], say: Say): TabDraft {
  if (edits.length === 0) return draft;
  const places = new Map(draft.rows.map((row, index) => [markOf(row)?.rowKey, index]));
  const rows = [...draft.rows];
  const merged = new Set(draft.merges.map(({ top }) => top));
  // Several edits in a row that goes are one line.
  const added = new Map<string, readonly Shown[]>();
  for (const edit of edits) {
    const at = edit.rowKey === null ? undefined : places.get(edit.rowKey);
    const row = at === undefined ? undefined : rows[at];
    if (at === undefined || row === undefined || edit.wholeRow !== null) {
      if (edit.wholeRow !== null) added.set(`${edit.row} ${JSON.stringify(edit.wholeRow)}`, edit.wholeRow);
      continue;
    }
    // A merged cell would swallow it.
    if (isSwallowed(draft, at + 1, edit.ownColumn)) {
      added.set(`${edit.row} ${edit.column}`, looseLine(null, edit.stands));
      continue;
    }
    const cells = withRates(withValue(row.cells, edit), edit.ownColumn, markOf(row)?.part ?? '');
    const fixed = row.height === null || merged.has(at + 1);
    rows[at] = { cells, height: fixed ? row.height : rowHeight(cells, draft.widths) };
  }
  if (added.size > 0) rows.push(...keptPart([...added.values()], draft.widths, say));
  return { ...draft, rows };
}

function isSwallowed({ merges }: TabDraft, row: number, column: number): boolean {
  return merges.some((area) => contains(area, row, column) && (row !== area.top || column !== area.left));
}

/** A row of the standing tab with its mark. */
class StandingRow {
  readonly mark: ReadMark | null;
  readonly isMachineRow: boolean;

  constructor(
    private readonly grid: SheetGrid,
    readonly row: number,
    private readonly place: (column: number) => number | null,
  ) {
    this.mark = this.findMark();
    this.isMachineRow = this.mark === null && this.holdsMachineLine();
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
    const cells = Array.from({ length: PRINTED_COLUMNS[1] + 1 }, (_, column) =>
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
    for (const column of MARK_COLUMNS) {
      const mark = readMark(this.cell(column)?.value ?? null);
      if (mark !== null) return mark;
    }
    return null;
  }

  private holdsMachineLine(): boolean {
    const text = this.cell(COLUMN.key)?.value ?? null;
    return typeof text === 'string' && text.startsWith('tiendo:');
  }
}

function editsOfRow(row: StandingRow, mark: ReadMark, drafted: RowDraft | undefined, shapes: Shapes): HandEdit[] {
  const edits: HandEdit[] = [];
  for (let column = PRINTED_COLUMNS[0]; column <= PRINTED_COLUMNS[1]; column += 1) {
    const cell = column === COLUMN.key ? null : row.cell(column);
    if (cell === null) continue;
    const cellDraft = drafted?.cells[column] ?? null;
    if (isUnreadable(cell.value) && isOwnFormula(cell.value, mark, drafted && cellDraft, shapes)) continue;
    const stands = shown(cell.value);
    const sum = mark.sumAt(column);
    if (sum === null ? isOpenAsWritten(mark, column, cell.value) : sumOf(stands) === sum) continue;
    const willBe = cellDraft?.value ?? null;
    if (drafted !== undefined && sumOf(willBe) === sumOf(stands)) continue;
    // The heads of the annex are the names of a table's columns.
    const stays = drafted !== undefined && mark.rowKey !== ANNEX_HEADER;
    const whole = stays ? null : row.wholeRow();
    const wholeRow = whole === null ? null : row.withDays(whole);
    const isDay = cellDraft?.style === 'date';
    edits.push({
      row: row.row,
      column: cell.at,
      stands,
      willBe,
      isDay,
      rowKey: mark.rowKey,
      ownColumn: column,
      wholeRow,
    });
  }
  return COUNT_PARTS.has(mark.part) ? edits.filter((edit) => !isFollowingRate(edit, row)) : edits;
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
function isOpenAsWritten(mark: ReadMark, column: number, value: CellValue): boolean {
  if (isBlank(value)) return true;
  if (column === COLUMN.remark && taskKeyOf(mark) !== null) return !isUnreadable(value);
  if (mark.part === 'head') return isClosingLine(value);
  // Running numbers and, in tabs of earlier versions, heads and links that carry no sum.
  return typeof value === 'number' || column === COLUMN.link || mark.part === 'header' || mark.part === 'none';
}

/** Returns which columns of the tab (0-based) are ours: by place, our column. */
function ownColumns(place: (column: number) => number | null): ReadonlyMap<number, number> {
  const ours = new Map<number, number>();
  for (let column = 0; column <= LAST_COLUMN; column += 1) {
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

/** What our working columns hold: marks, numbers and codes of the annex, names of its columns, formulas of the first row. */
function isWorkingValue(value: CellValue, { mark, isMachineRow }: StandingRow): boolean {
  if (typeof value === 'string') return WORKING_TEXTS.has(value) || WORKING_TEXT.test(value) || isPlaces(value);
  return isMachineRow || (mark?.part === 'annex' && typeof value === 'number');
}

const WORKING_TEXT = /^(?:~[a-z-]+~|tiendo:|\|[\d|]*\|$)/;
const WORKING_TEXTS: ReadonlySet<string> = new Set<string>([...Object.values(WORKING_NAMES), ...LINE_CODES]);

/** A line of the kept part for one cell: what its row is about, and what was typed. */
function looseLine(about: Shown, stands: Shown): Shown[] {
  const line: Shown[] = Array.from({ length: PRINTED_COLUMNS[1] + 1 }, () => null);
  line[COLUMN.name] = about ?? stands;
  if (about !== null) line[COLUMN.detail1] = stands;
  return line;
}

function looseEdit(row: StandingRow, column: number, value: CellValue): HandEdit {
  const stands = textOfValue(value);
  const wholeRow = looseLine(row.mark === null ? null : shown(row.cell(COLUMN.name)?.value ?? null), stands);
  const isDay = false;
  const rowKey = row.mark?.rowKey ?? `row ${row.row}`;
  return { row: row.row, column, stands, willBe: null, isDay, rowKey, ownColumn: column, wholeRow };
}

/** A rate that the row's own counts give: the formula that we wrote shows it, nobody typed it. */
function isFollowingRate({ ownColumn, stands }: HandEdit, row: StandingRow): boolean {
  const rate = RATES.find(({ column }) => column === ownColumn);
  if (rate === undefined) return false;
  return sumOf(rateOf(rate.figure, (column) => row.cell(column)?.value ?? null)) === sumOf(stands);
}

/** What the rate of a row shows for the counts beside it; null when they are no counts. */
function rateOf(figure: string, valueAt: (column: number) => CellValue): number | string | null {
  const count = (name: 'total' | 'onTime' | 'late' | 'overdue' | 'ongoing'): number => {
    const value = valueAt(AT.get(name) ?? -1);
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
  return { row: row.row, column, stands, willBe: null, isDay: false, rowKey: null, ownColumn, wholeRow };
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
function withRates(cells: (CellDraft | null)[], edited: number, part: string): (CellDraft | null)[] {
  if (!COUNT_PARTS.has(part) || RATES.some(({ column }) => column === edited)) return cells;
  for (const { figure, column } of RATES) {
    const cell = cells[column];
    const rate = rateOf(figure, (at) => cells[at]?.value ?? null);
    if (cell?.formula !== undefined && rate !== null) cells[column] = { ...cell, value: rate };
  }
  return cells;
}

function keptPart(kept: readonly (readonly Shown[])[], widths: readonly number[], say: Say): RowDraft[] {
  const heading: (CellDraft | null)[] = [textCell(say('report.section.kept'), 'section')];
  while (heading.length < COLUMN.key) heading.push(null);
  heading.push(textCell(new RowMarker().textOf({ part: 'section', id: KEPT }, heading), 'faint'));
  const marker = new RowMarker();
  const lines = kept.map((values, index): RowDraft => {
    const cells = values.map((value) => (value === null ? null : textCell(String(value))));
    const height = rowHeight(cells, widths);
    cells[COLUMN.key] = textCell(marker.textOf({ part: KEPT, id: String(index + 1) }, cells), 'faint');
    return { cells, height };
  });
  return [{ cells: [], height: null }, { cells: heading, height: LINE_HEIGHT + 6 }, ...lines];
}

/** What a cell shows; a formula without its result as the formula. */
function shown(value: CellValue): Shown {
  return typeof value === 'object' && value !== null ? textOfValue(value) : value;
}

/** A formula without its result, or an error of Excel. */
function isUnreadable(value: CellValue): boolean {
  return isCellError(value) || isUncached(value);
}
