/** Rows that go on the task above them: sentences cut over rows or pages, and lines of a task. */
import type { CellValue } from '../../grid/grid';
import { foldCase } from '../../text/fold';
import { textOf } from '../cellText';
import { appendResults } from './actualLine';
import { isItemOfMerged } from './besideMerged';
import type { PlanRow } from './planRow';
import type { PlanTable } from './planTable';
import { beginsInside, breaksOff, itemMark } from './rowLabels';
import type { RowsSoFar } from './rowsSoFar';
import type { RowView } from './rowView';

export class CutRows {
  constructor(
    private readonly table: PlanTable,
    private readonly soFar: RowsSoFar,
  ) {}

  /**
   * Adds a row to the task above where it goes on it, and says what may be work by itself. Returns true if it does.
   * @param held the lead is merged over it
   */
  take(view: RowView, held: boolean): boolean {
    const { table, soFar } = this;
    const { row, cells, content, numberText } = view;
    const { open } = soFar;
    if (open === null) return false;
    if (held) {
      if (!this.isLineOfMerged(open, row, content)) return false;
      this.append(open, row, cells);
      soFar.doubt(view, 'joined');
      return true;
    }
    if (numberText !== '' || !this.continues(open, view)) return false;
    this.append(open, row, cells);
    // "- Phần a | | Tháng 3 | Xong" below its task: a part with a time or a result of its own may be work by itself.
    const mayBeWork = content === '' ? view.named : itemMark(content) !== null;
    if (mayBeWork && table.hasOwnTime(view) && !soFar.pageBreak) soFar.doubt(view, 'joined');
    return true;
  }

  /** Returns true for a label alone among the contents (row 1-based, column 0-based) that goes on the task above. */
  labelGoesOn(row: number, column: number, label: string): boolean {
    const { open } = this.soFar;
    return open !== null && !this.table.merges.spansRight(row, column) && this.goesOn(open, label, false, false);
  }

  /** Returns true if a row without a number goes on the task above it. */
  private continues(above: PlanRow, view: RowView): boolean {
    const { row, cells, content, hasLead } = view;
    const { table } = this;
    if (content === '' && table.mergedAbove(row, 'content') && (hasLead || table.has(cells, 'due'))) return false;
    return this.goesOn(above, content, hasLead, table.hasDue(view));
  }

  private goesOn(above: PlanRow, content: string, hasLead: boolean, hasDue: boolean): boolean {
    if (this.table.columnOf.get('number') === undefined && (hasLead || hasDue) && content !== '') return false;
    if (content === '') return true;
    if (hasLead) return this.soFar.pageBreak && beginsInside(content);
    return this.isPieceOf(above, content);
  }

  /** Beside merged cells: a piece of the sentence above. */
  private isLineOfMerged(above: PlanRow, row: number, content: string): boolean {
    return !isItemOfMerged(this.table, above, row, content) && this.isPieceOf(above, content);
  }

  private isPieceOf(above: PlanRow, content: string): boolean {
    return beginsInside(content) || breaksOff(this.table.contentOf(above), content, this.soFar.pageBreak);
  }

  private append(task: PlanRow, row: number, cells: readonly CellValue[]): void {
    const { table } = this;
    for (const { column, meaning } of table.places.columns) {
      const piece = textOf(cells[column] ?? null);
      if (piece === '' || (meaning === 'coordinating' && this.endsLead(task, piece))) continue;
      if (task.places[meaning] === undefined) task.places[meaning] = table.placeOf(row, column);
      else {
        task.pieces ??= {};
        const joint = meaning === 'lead' || meaning === 'coordinating' ? '\n' : ' ';
        const before = task.pieces[meaning];
        task.pieces[meaning] = before === undefined ? joint + piece : before + joint + piece;
      }
    }
    appendResults(table, task, { row, cells });
    task.lastRow = row;
  }

  /** A piece in the column beside the lead that only repeats the lead's end slipped there when the page broke. */
  private endsLead({ places }: PlanRow, piece: string): boolean {
    const { lead, coordinating } = places;
    if (lead === undefined || coordinating !== undefined) return false;
    const whole = foldCase(textOf(this.table.sheet.rows[lead.row - 1]?.[lead.column] ?? null));
    const end = foldCase(piece);
    return whole.length > end.length && whole.endsWith(end) && beginsInside(piece);
  }
}
