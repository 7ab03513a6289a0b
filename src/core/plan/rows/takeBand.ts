/** Takes rows that give the rows below them their time. */
import type { SheetGrid } from '../../grid/grid';
import { foldCase, foldMarks } from '../../text/fold';
import { bandCandidates } from './bandRow';
import type { BandCandidate, BandPlaces } from './bandRow';
import type { PlanTable } from './planTable';
import { fieldNumberStyle, readMarkedHeading } from './rowLabels';
import type { LabelReading } from './rowLabels';
import type { RowsSoFar } from './rowsSoFar';
import type { RowView } from './rowView';

/** A longer text is no band: most contents need no look. */
const LONGEST_BAND_LABEL = 120;
const YEAR_TITLE =
  /^(?:[ivx]+[.)] |[a-d][.)] )?(?:ke hoach|chuong trinh|nhiem vu|cong viec|danh muc)(?: [\p{L}]+){0,6} nam (20\d\d)[:.]?$/u;
const WEEK_ALONE = /^tuan (?:thu )?(?:\d{1,2}|[ivx]{1,5})[:.]?$/u;

export class BandTaker {
  /** Column (0-based) of the last band. */
  private bandColumn: number | null = null;
  /** How often each label of recurring work (folded) stands in the sheet; null before somebody asks. */
  private recurringLabels: ReadonlyMap<string, number> | null = null;

  constructor(
    private readonly table: PlanTable,
    private readonly soFar: RowsSoFar,
    private readonly labels: (label: string) => LabelReading,
  ) {}

  /** Returns true if the row was a band. */
  take(view: RowView): boolean {
    const { table, soFar } = this;
    if (table.mergedAbove(view.row, 'content')) return false;
    if (view.filled === 1 && this.isWeekWithoutDays(view.label)) {
      const { row, label: text, labelColumn: column } = view;
      soFar.unreadBands.push({ row, column, text, part: text, dated: false });
      soFar.trail.enterMarkedBand({ text, time: null, unread: true }, column, 'plain');
      soFar.open = null;
      return true;
    }
    if (this.takeYearTitle(view)) return true;
    for (const candidate of bandCandidates(view.cells, table.bandPlaces)) {
      const text = candidate.column === view.labelColumn ? view.label : candidate.text;
      const { band, noBand } = this.labels(text);
      if (noBand) {
        soFar.enterHeading();
        return true;
      }
      if (band === null || (band.ends === true && soFar.trail.band === null)) continue;
      const { time, unread } = band;
      if (band.loose === true && this.isDetailOfTask(view, candidate, false)) return false;
      if (unread !== null) {
        const goesWithTask = this.isDetailOfTask(view, candidate, unread === text);
        soFar.unreadBands.push({
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
      if (time?.kind === 'recurring' && soFar.trail.isSectionOfMonth(style, () => this.isRepeated(text))) {
        if (style === 'plain' && candidate.column === table.bandPlaces.content) soFar.enterHeading();
        else soFar.enterSection(marked?.text ?? text, style, view.row, candidate.column);
        return true;
      }
      soFar.trail.enterMarkedBand(
        time === null ? { text, time, unread: true } : { text, time },
        candidate.column,
        style,
      );
      this.bandColumn = candidate.column;
      soFar.open = null;
      return true;
    }
    return false;
  }

  /** "KẾ HOẠCH NĂM 2027" below the tasks of 2026: what follows is of that year. */
  private takeYearTitle({ label, labelColumn, filled }: RowView): boolean {
    const { table, soFar } = this;
    const current = soFar.trail.band?.time?.year ?? table.year;
    if (filled !== 1 || soFar.drafts.length === 0 || current === null || label.length > LONGEST_BAND_LABEL)
      return false;
    const named = YEAR_TITLE.exec(foldMarks(label))?.[1];
    const isLater = named !== undefined && Number(named) > current;
    const time = isLater ? (this.labels(`Năm ${named}`).band?.time ?? null) : null;
    if (time === null) return false;
    soFar.trail.enterMarkedBand({ text: label, time }, labelColumn, 'plain');
    soFar.open = null;
    this.bandColumn = labelColumn;
    return true;
  }

  /** "TUẦN 3" below "TUẦN 2 (11/5 - 15/5)": the days of the week before are none of its own. */
  private isWeekWithoutDays(label: string): boolean {
    const above = this.soFar.trail.band?.time ?? null;
    const isOfWeek = above?.day !== undefined && foldMarks(above.text).startsWith('tuan');
    return isOfWeek && WEEK_ALONE.test(foldMarks(label));
  }

  /** "Tháng 5: tổ chức đợt một" among the contents, below a task: a line of that task, if bands stand elsewhere. */
  private isDetailOfTask({ row, beside }: RowView, { column }: BandCandidate, wholeUnread: boolean): boolean {
    return (
      !wholeUnread &&
      beside === 0 &&
      this.soFar.open !== null &&
      column === this.table.bandPlaces.content &&
      this.bandColumn !== column &&
      !this.table.merges.spansRight(row, column)
    );
  }

  /** Returns true if a label of recurring work stands in the sheet more than once. */
  private isRepeated(label: string): boolean {
    this.recurringLabels ??= this.countRecurringLabels();
    return (this.recurringLabels.get(foldCase(label)) ?? 0) > 1;
  }

  private countRecurringLabels(): ReadonlyMap<string, number> {
    const { sheet, headerRow, bandPlaces } = this.table;
    const counts = new Map<string, number>();
    for (let row = headerRow; row < sheet.rows.length; row += 1) {
      for (const { text } of bandCandidates(sheet.rows[row] ?? [], bandPlaces)) {
        if (text.length > LONGEST_BAND_LABEL || this.labels(text).band?.time?.kind !== 'recurring') continue;
        counts.set(foldCase(text), (counts.get(foldCase(text)) ?? 0) + 1);
      }
    }
    return counts;
  }
}

/** Finds the last row that is a band with a time (1-based); 0 when there is none. */
export function lastBandRow(
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
