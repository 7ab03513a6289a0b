/** Takes rows that head others: fields, headings, labels alone, and rows above their parts. */
import { isFilled, textOf } from '../cellText';
import { isTimedOutside, monthsNamedIn } from '../../time/bandLabel';
import type { CutRows } from './cutRows';
import { isFigure } from './figures';
import type { Parts } from './parts';
import type { PlanTable } from './planTable';
import { fieldNumberStyle, isDetailLine, isResultLine, isStateHeading, readMarkedHeading } from './rowLabels';
import type { RowsSoFar } from './rowsSoFar';
import type { RowView } from './rowView';

export class HeadingTaker {
  constructor(
    private readonly table: PlanTable,
    private readonly soFar: RowsSoFar,
    private readonly parts: Parts,
    private readonly cutRows: CutRows,
  ) {}

  /**
   * "Một số công việc theo thời gian của cấp trên" is a heading in the place of a number whatever stands beside it, in the
   * place of a content where nothing but figures does. Returns true if the row was one.
   */
  takeOutsideMonths({ row, cells, number, numberText, content, first }: RowView): boolean {
    const label = content === '' ? numberText : content;
    if (this.table.agenda || number !== '' || !isTimedOutside(label)) return false;
    const others = cells.filter((cell) => isFilled(cell) && textOf(cell) !== content);
    // Alone among the contents it may be the rest of a task above.
    if (content !== '' && (others.length === 0 || !others.every(isFigure))) return false;
    const marked = readMarkedHeading(label);
    this.sayOtherMonth(row, label, first);
    this.soFar.enterSection(marked?.text ?? label, marked?.style ?? 'plain', row, first);
    return true;
  }

  /** Takes a row that holds nothing but a number and a label. Returns true if it was a heading or the like. */
  takeLabel(view: RowView): boolean {
    if (!this.takeLone(view)) return false;
    this.soFar.stated = isStateHeading(view.content === '' ? view.label : view.content) ? view : null;
    return true;
  }

  private takeLone(view: RowView): boolean {
    const { table, soFar } = this;
    const { row, number, content, label, labelColumn: column } = view;
    if (content === '' && /^\(?\d+[.)]?$/.test(label)) return true;
    const style = fieldNumberStyle(number);
    if (number !== '' && content !== '') {
      if (style !== null) soFar.enterSection(content, style, row, column);
      else if (!table.agenda && this.parts.hasSteps(view)) soFar.enterHeading();
      else return false;
      return true;
    }
    if (view.mark !== '' && content !== '') {
      soFar.enterSection(content, 'plain', row, view.first);
      return true;
    }
    this.sayOtherMonth(row, label, column);
    const marked = readMarkedHeading(label);
    if (marked !== null) soFar.enterSection(marked.text, marked.style, row, column);
    else if (column !== table.columnOf.get('content')) soFar.enterSection(label, 'plain', row, column);
    else if (table.agenda && /\)\W*$/.test(label)) return false;
    else if (this.cutRows.labelGoesOn(row, column, label)) return false;
    else if (isTimedOutside(label)) soFar.enterSection(label, 'plain', row, column);
    else if (!table.agenda && soFar.open !== null && isResultLine(label)) soFar.doubt(view, 'result-line');
    else if (!table.agenda && soFar.open !== null && isDetailLine(label)) soFar.doubt(view, 'detail-line');
    else soFar.enterHeading();
    return true;
  }

  /** Takes a row above its parts: what it says of lead and time holds for them, itself it is no task. */
  takeGroup(view: RowView): boolean {
    const { soFar, parts } = this;
    if (this.table.agenda || view.content === '') return false;
    const { row, number, content, first } = view;
    const style = fieldNumberStyle(number);
    if (style !== null) {
      const above = parts.isAbove(row, style);
      if (!above && (view.hasLead || view.beside > 1)) {
        if (view.named && parts.haveOthers(style)) soFar.doubt(view, 'counted-group');
        return false;
      }
      soFar.enterSection(content, style, row, first);
      if (above) soFar.addGroup(view);
      return true;
    }
    if (number !== '' && parts.hasSteps(view)) {
      // "A.1" above "A.1.1" is a code; "1" with a lead of its own may be work besides its parts.
      if (view.named && /^\d/.test(number)) {
        soFar.doubt(view, 'counted-parent');
        return false;
      }
    } else if (number !== '' || !parts.hasCodes(view)) return false;
    soFar.enterHeading();
    soFar.addGroup(view);
    return true;
  }

  /** "Nhiệm vụ tồn tháng 4", "Việc theo lịch của cấp trên" in a band of another month: the band holds, and it is said. */
  private sayOtherMonth(row: number, text: string, column: number): void {
    const { trail, unreadBands } = this.soFar;
    const time = trail.band?.time ?? null;
    if (time === null || this.table.agenda || time.months.length === 0) return;
    const timedElsewhere = isTimedOutside(text) && !trail.isBelowBands(row);
    if (!timedElsewhere && monthsNamedIn(text).every((month) => time.months.includes(month))) return;
    unreadBands.push({ row, column, text, part: text, dated: true, held: 'band-above' });
  }
}
