/** Takes rows of the plan that are no bands and headings: tasks, what goes on a task, and groups without a number. */
import { textOf } from '../cellText';
import { appendActual, isActualLine } from './actualLine';
import { isHeld, isItem } from './besideMerged';
import type { CutRows } from './cutRows';
import { isFigure } from './figures';
import type { PlanTable } from './planTable';
import { beginRoles, takeRoleRow } from './roleRows';
import type { RowsSoFar } from './rowsSoFar';
import type { RowView } from './rowView';

export class TaskTaker {
  constructor(
    private readonly table: PlanTable,
    private readonly soFar: RowsSoFar,
    private readonly cutRows: CutRows,
  ) {}

  take(view: RowView): void {
    const { table, soFar } = this;
    const { row, cells, number, numberText, content, hasLead } = view;
    const numbered = numberText !== '' || table.mergedAbove(row, 'number');
    if (soFar.open !== null && isActualLine(table, soFar.open, view)) {
      appendActual(table, soFar.open, view);
      if (table.hasDue(view)) soFar.doubt(view, 'actual-line');
      return;
    }
    if (takeRoleRow(table, soFar, view)) return;
    const held = isHeld(table, soFar.open, view);
    if (this.cutRows.take(view, held)) return;
    if (content === '' && !table.mergedAbove(row, 'content')) {
      if (number === '' || !hasLead) {
        const dated = !isFigure(cells[table.bandPlaces.due] ?? null) && table.has(cells, 'due');
        if (view.named ? table.hasOwnTime(view) : number !== '' && dated) soFar.doubt(view, 'no-content');
        return;
      }
      if (view.named) soFar.doubt(view, 'counted-empty');
    }
    if (table.columnOf.has('number') && !numbered && this.isGroup(view, held)) {
      this.takeGroup(view);
      return;
    }
    if (held && !table.hasOwnTime(view) && !isItem(table, soFar.open, row, content)) soFar.doubt(view, 'counted-lines');
    if (soFar.stated !== null && !table.hasState(view)) {
      soFar.doubt(soFar.stated, 'state-heading');
      soFar.stated = null;
    }
    beginRoles(table, soFar.addTask(row, numbered ? table.numberOf(row, numberText) : null), view);
  }

  /** Takes a group without a number; a time of its own may be one of work that it is itself. */
  private takeGroup(view: RowView): void {
    const { table, soFar } = this;
    soFar.enterHeading();
    soFar.addGroup(view);
    if (view.hasLead) return;
    if (table.hasProgress(view)) soFar.doubt(view, 'group-with-time');
    else if (table.hasOwnTime(view)) soFar.timedGroups.push({ view, group: soFar.trail.group });
  }

  /** A row without a number that is no task: it has a letter in the column beside the number, or it leads others. */
  private isGroup({ row, cells, hasLead }: RowView, held: boolean): boolean {
    const { detail } = this.table.read;
    if (detail !== null && textOf(cells[detail] ?? null) !== '') return true;
    if (this.table.agenda || held) return false;
    return !hasLead || this.table.handsLeadDown(row);
  }
}
