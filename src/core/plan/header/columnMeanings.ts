/** Assigns every column of a header its meaning, by its words and, where these have two faces, by its values. */
import type { CellValue, SheetGrid } from '../../grid/grid';
import { textOf } from '../cellText';
import { STATE_COLUMNS } from '../reportColumns';
import type { CorrectedColumns } from '../settings';
import type { ColumnMeaning, ColumnRival, PlanColumn, UnknownColumn } from '../types';
import { holdsAmounts } from './amounts';
import { SAMPLE, countSampled, sampleColumn } from './columnValues';
import type { ColumnValues } from './columnValues';
import { correctedColumns, furtherResults } from './correctedColumns';
import { decide } from './decideColumn';
import { headerKey } from './headerKey';
import type { Header, HeaderCell } from './findHeader';
import { weakHeadsInOrder } from './weakHeadsInOrder';
import { holdsPlannedDays } from './plannedDays';
import { replyColumns } from './replyColumns';
import { latestFirst, namesPeriod } from './resultsOfPeriods';
import { isClear, roleHeading } from './roleColumn';
import { holdsMarks, marksOf } from './stateMarks';
import type { MatrixColumn } from './timeMatrix';
import { findUnknownColumns, tellsOtherStates, withoutHead } from './unknownColumns';
import { detailContents, fullerContent, spannedContents } from './wideContents';

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
  /** The column (0-based) that says of each row's unit whether it leads or coordinates; null where none tells it clearly. */
  readonly role: number | null;
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
  const assigner = new ColumnAssigner(sheet, header, timed, corrected);
  const { marked, open } = assigner.takePlainHeads();
  assigner.takeContents();
  assigner.takeMarked(marked);
  assigner.takeOpen(open);
  assigner.takeReplies();
  assigner.takeResultsInNote();
  return assigner.finish();
}

class ColumnAssigner {
  private readonly taken: Map<ColumnMeaning, PlanColumn>;
  private readonly moreResults: PlanColumn[] = [];
  /** Columns of documents in answer, each with a result. */
  private readonly answered: PlanColumn[] = [];
  private readonly passedOver: PassedOver[] = [];
  private detail: number | null = null;
  /** Column (0-based) of contents below a head that is merged over it; null for none. */
  private spanned: number | null = null;
  /** How many rows have a content. */
  private rows = 0;
  private readonly role: HeaderCell | null;
  private readonly replies: ReadonlyMap<number, 'result' | 'completed'>;
  private readonly values = new Map<number, ColumnValues>();

  constructor(
    private readonly sheet: SheetGrid,
    private readonly header: Header,
    private readonly timed: boolean,
    private readonly corrected: CorrectedColumns,
  ) {
    this.taken = correctedColumns(header, corrected);
    this.replies = replyColumns(header, corrected);
    const role = roleHeading(sheet, header);
    this.role = role === null || corrected[role.column] !== undefined ? null : role;
  }

  /** Takes the columns whose heads have one meaning; returns those of states, and those whose values must decide. */
  takePlainHeads(): { readonly marked: readonly HeaderCell[]; readonly open: readonly HeaderCell[] } {
    const open: HeaderCell[] = [];
    const marked: HeaderCell[] = [];
    for (const cell of this.header.cells) {
      const { reading, column } = cell;
      if (reading === null || reading.meaning === 'other' || this.corrected[column] !== undefined) continue;
      if (this.replies.has(column) || column === this.role?.column) continue;
      if (reading.meaning === 'detail') this.detail ??= column;
      else if (reading.state !== undefined) {
        if (reading.state.plain && !holdsMarks(this.valuesOf(column))) open.push(cell);
        else marked.push(cell);
      } else if (reading.weak || reading.faces.length > 0) open.push(cell);
      else if (reading.meaning === 'result' && this.taken.has('result')) this.takeFurtherResult(cell);
      else if (!this.take(reading.meaning, cell, 'header')) this.passedOver.push({ meaning: reading.meaning, cell });
    }
    return { marked, open };
  }

  /** Of several result columns the one that holds more states is read first. */
  private takeFurtherResult({ column, text }: HeaderCell): void {
    const current = this.taken.get('result');
    const other: PlanColumn = { meaning: 'result', column, header: text, reason: 'values' };
    const { states } = this.valuesOf(column);
    if (current !== undefined && current.reason !== 'setting' && states > this.valuesOf(current.column).states) {
      this.taken.set('result', other);
      this.moreResults.push(current);
    } else this.moreResults.push(other);
  }

  /** Finds contents that stand in another column than the first that is headed so; that one is their group or number. */
  takeContents(): void {
    const { taken } = this;
    const content = taken.get('content');
    const fuller =
      content &&
      (fullerContent(content, this.passedOver, this.filledOf) ??
        detailContents(this.sheet, this.header, content, taken.get('lead'), this.valuesOf));
    if (content !== undefined && fuller !== undefined) {
      taken.set('content', { meaning: 'content', column: fuller.column, header: fuller.text, reason: 'values' });
      if (this.detail === fuller.column) this.detail = null;
      if (!taken.has('field')) taken.set('field', { ...content, meaning: 'field', reason: 'values' });
    }
    const spanned = spannedContents(this.sheet, this.header, taken.get('content'), this.valuesOf);
    this.spanned = spanned?.column ?? null;
    if (spanned !== null && this.corrected[spanned.column] === undefined) {
      taken.set('content', { ...spanned.first, column: spanned.column, reason: 'values' });
      if (spanned.numbering) this.detail ??= spanned.first.column;
      else if (!taken.has('field')) taken.set('field', { ...spanned.first, meaning: 'field', reason: 'values' });
    }
    const found = taken.get('content');
    this.rows = found === undefined ? 0 : this.filledOf(found.column);
  }

  takeMarked(marked: readonly HeaderCell[]): void {
    for (const cell of marked) {
      if (this.take('result', cell, 'header')) continue;
      this.moreResults.push({ meaning: 'result', column: cell.column, header: cell.text, reason: 'header' });
    }
  }

  /** Takes weak and two-faced heads, by what stands below them. */
  takeOpen(open: readonly HeaderCell[]): void {
    const { taken } = this;
    const hasTime = this.timed || taken.has('due') || this.header.matrix.length > 0;
    const results = open.filter(({ reading, text }) => reading?.meaning === 'result' && namesPeriod(text));
    const ofPeriods = new Set(results.length > 1 ? results : []);
    for (const cell of sharesFirst(weakHeadsInOrder(open), this.valuesOf)) {
      const { reading } = cell;
      if (reading === null || reading.meaning === 'other' || reading.meaning === 'detail') continue;
      const values = this.valuesOf(cell.column);
      const [words, told] = reading.state === undefined ? [reading.meaning, reading.faces] : PLAIN_DONE;
      // Of shares of several weeks or months the last one tells how far the work is, not the first.
      const isNoShare =
        ofPeriods.has(cell) || (words === 'result' && holdsAmounts(this.header, cell.column, this.valuesOf));
      const faces = isNoShare ? told.filter((face) => face !== 'percent') : told;
      // Days below "Hoàn thành" beside "Chưa hoàn thành (lý do)" tell what became of the work, whatever else gives its time.
      const isAnswered =
        reading.state !== undefined && this.header.cells.some(({ text }) => NOT_DONE.test(headerKey(text)));
      const isTimed = hasTime || taken.has('due') || isAnswered;
      const rows = words === 'completed' ? this.rowsOfWork() : this.rows;
      const isPlanned = () => !isAnswered && holdsPlannedDays(this.sheet, this.header, cell.column, rows);
      const meaning = decide(words, faces, values, isTimed, taken, rows, cell.text, isPlanned);
      if (meaning === null) this.passedOver.push({ meaning: reading.meaning, cell });
      if (meaning === null || this.take(meaning, cell, meaning === reading.meaning ? 'header' : 'values')) continue;
      if (meaning === 'result' && values.filled > 0 && values.states * 2 >= values.filled) {
        this.moreResults.push({ meaning, column: cell.column, header: cell.text, reason: 'values' });
      } else this.passedOver.push({ meaning, cell });
    }
  }

  /** How many of the rows with a content hold more than that and a number: headings, totals and signers hold no more. */
  private rowsOfWork(): number {
    const content = this.taken.get('content')?.column;
    if (content === undefined) return 0;
    const number = this.taken.get('number')?.column;
    const isFilled = (value: CellValue): boolean => value !== null && textOf(value).trim() !== '';
    const end = this.header.last + SAMPLE;
    return this.sheet.rows
      .slice(this.header.last, end)
      .filter(
        (cells) =>
          isFilled(cells[content] ?? null) &&
          cells.some((value, at) => at !== content && at !== number && at !== this.detail && isFilled(value)),
      ).length;
  }

  /** Takes documents in answer: each is a result, its day the day of completion. */
  takeReplies(): void {
    for (const cell of this.header.cells) {
      const meaning = this.replies.get(cell.column);
      if (meaning === undefined || (meaning === 'completed' && this.take(meaning, cell, 'header'))) continue;
      this.answered.push({ meaning: 'result', column: cell.column, header: cell.text, reason: 'header', reply: true });
    }
    const [reply] = this.answered;
    if (reply !== undefined && !this.taken.has('result')) this.taken.set('result', reply);
  }

  /** Takes results typed into "Ghi chú", for want of a column of their own. */
  takeResultsInNote(): void {
    const { taken } = this;
    const note = taken.get('note');
    if (note === undefined || note.reason === 'setting' || STATE_COLUMNS.some((meaning) => taken.has(meaning))) return;
    const { filled, states } = this.valuesOf(note.column);
    if (filled === 0 || states * 2 < filled) return;
    taken.delete('note');
    taken.set('result', { ...note, meaning: 'result', reason: 'values' });
  }

  finish(): ColumnsRead {
    const { header, taken } = this;
    const matrix = header.matrix.filter(({ column }) => this.corrected[column] === undefined);
    const unknown = this.findUnknown(matrix.length > 0);
    // Months and quarters that stand in one column only, in a table without any other time, are when the work is due.
    const [months, ...others] = unknown.filter(({ holds }) => holds === 'months');
    if (months !== undefined && others.length === 0) {
      taken.set('due', { meaning: 'due', column: months.column, header: months.header, reason: 'values' });
    }
    const role = this.readsRole();
    const results = [...furtherResults(header, this.corrected), ...this.moreResults];
    const marks = marksOf(header);
    const withMark = (column: PlanColumn): PlanColumn => {
      const mark = column.meaning === 'result' ? marks.get(column.column) : undefined;
      return mark === undefined ? column : { ...column, mark };
    };
    const moreReplies = this.answered.filter((column) => column !== taken.get('result'));
    const further = [...(marks.size > 0 ? results : latestFirst(results, taken)), ...moreReplies];
    const columns = [...taken.values()].sort((a, b) => a.column - b.column);
    return {
      columns: columns.map(withMark),
      moreResults: further.map(withMark),
      resultsOfPeriods: [...columns, ...further].some(
        ({ meaning, header: head }) => meaning === 'result' && namesPeriod(head),
      ),
      matrix,
      detail: this.detail,
      role,
      unknown: unknown.filter(({ column }) => column !== taken.get('due')?.column),
      rivals: rivalsOf(this.passedOver, taken, this.filledOf),
    };
  }

  /** Takes the column of roles where it tells them clearly; else it is one that could have told the leads, and is said. */
  private readsRole(): number | null {
    const { sheet, header, role, taken } = this;
    const lead = taken.get('lead');
    if (role === null || lead === undefined) return null;
    if (isClear(sheet, header, lead.column, role.column)) return role.column;
    this.passedOver.push({ meaning: 'lead', cell: role });
    return null;
  }

  private findUnknown(hasMatrix: boolean): readonly UnknownColumn[] {
    const { sheet, header, taken } = this;
    return findUnknownColumns(
      [...header.cells, ...withoutHead(sheet, header)].filter(
        ({ column, reading }) => reading === null && this.corrected[column] === undefined && column !== this.spanned,
      ),
      this.valuesOf,
      this.rows,
      this.timed || taken.has('due') || hasMatrix,
      new Set(taken.keys()),
      (column) => tellsOtherStates(sheet, header.last + 1, column, taken.get('result')?.column),
    );
  }

  /** Gives a meaning to a column; false where another one has it. */
  private take(meaning: ColumnMeaning, cell: HeaderCell, reason: PlanColumn['reason']): boolean {
    if (this.taken.has(meaning)) return false;
    this.taken.set(meaning, { meaning, column: cell.column, header: cell.text, reason });
    return true;
  }

  /** How many cells of a column (0-based) are filled below the header, of those that are sampled. */
  private readonly filledOf = (column: number): number =>
    this.values.get(column)?.filled ?? countSampled(this.sheet, column, this.header.last + 1, this.sheet.rows.length);

  /** What stands in a column (0-based) below the header, counted once. */
  private readonly valuesOf = (column: number): ColumnValues => {
    let found = this.values.get(column);
    if (found === undefined) {
      found = sampleColumn(this.sheet, column, this.header.last + 1, this.sheet.rows.length);
      this.values.set(column, found);
    }
    return found;
  };
}

/** Returns columns headed as shares that hold them before all others: numbers below "Kết quả" may be shares too. */
function sharesFirst(cells: readonly HeaderCell[], valuesOf: (column: number) => ColumnValues): readonly HeaderCell[] {
  const isShare = ({ reading, column }: HeaderCell): boolean => {
    const { filled, numbers, percentages } = valuesOf(column);
    return reading?.meaning === 'percent' && filled > 0 && (numbers + percentages) * 2 >= filled;
  };
  return [...cells.filter(isShare), ...cells.filter((cell) => !isShare(cell))];
}

/** A column that could have had a meaning which another one has. */
interface PassedOver {
  readonly meaning: ColumnMeaning;
  readonly cell: HeaderCell;
}

/** Heads of work that is not done, with the reason or not. */
const NOT_DONE = /^(?:chua|khong) (?:hoan thanh|xong|thuc hien)\b/;

/** "Hoàn thành" over days, shares or prose is a column like any other. */
const PLAIN_DONE: readonly [ColumnMeaning, readonly ColumnMeaning[]] = ['completed', ['due', 'percent', 'result']];

function rivalsOf(
  passedOver: readonly PassedOver[],
  taken: ReadonlyMap<ColumnMeaning, PlanColumn>,
  filledOf: (column: number) => number,
): readonly ColumnRival[] {
  const columns = new Set([...taken.values()].map(({ column }) => column));
  return passedOver.flatMap(({ meaning, cell }) => {
    if (columns.has(cell.column)) return [];
    const winner = taken.get(meaning);
    if (winner === undefined) return [];
    const { column, text: header } = cell;
    return [{ meaning, column, header, taken: winner.column, filled: filledOf(column) }];
  });
}
