/** What the rows of a table were so far, from top to bottom: the tasks, what the next row stands under, and doubts. */
import type { DoubtReason, RowDoubt, UnreadBandRow } from '../doubts';
import { HeadingTrail } from './headingTrail';
import type { HeadingStyle } from './headingTrail';
import type { PlanRow } from './planRow';
import type { PlanTable } from './planTable';
import type { RowView } from './rowView';

export class RowsSoFar {
  /** Tasks and group rows, in row order. */
  readonly drafts: PlanRow[] = [];
  readonly doubts: RowDoubt[] = [];
  readonly unreadBands: UnreadBandRow[] = [];
  readonly trail: HeadingTrail;
  /** The task that a cut row may go on; null after a heading. */
  open: PlanRow | null = null;
  /** The header of this table stood again, and no row was read since. */
  pageBreak = false;
  /** The heading above that says how far its tasks are, until one without a result of its own was met below it. */
  stated: RowView | null = null;
  /** Group rows without a lead that name a time. */
  readonly timedGroups: { readonly view: RowView; readonly group: number }[] = [];

  /** @param lastBandRow 1-based row of the last band that names a time; 0 when there is none */
  constructor(
    private readonly table: PlanTable,
    lastBandRow: number,
  ) {
    this.trail = new HeadingTrail(lastBandRow);
  }

  /** Adds a row that counts as a task. */
  addTask(row: number, number: string | null): PlanRow {
    this.trail.countTask();
    const task = this.add(row, number, true);
    this.open = task;
    return task;
  }

  /** Adds a row above its parts; a count in its lead cell is no lead for them. */
  addGroup({ row, hasLead, named }: RowView): void {
    const draft = this.add(row, null, false);
    if (hasLead && !named) draft.places.lead = undefined;
  }

  private add(row: number, number: string | null, isTask: boolean): PlanRow {
    const { field, band, fieldGroup, group } = this.trail;
    const { places, coordinatingMerged, matrix, marksBeside, moreResults } = this.table.places.of(row);
    const draft: PlanRow = {
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
      sides: null,
    };
    this.drafts.push(draft);
    return draft;
  }

  enterSection(text: string, style: HeadingStyle, row: number, column: number): void {
    this.trail.enterSection(text, style, row, column);
    this.open = null;
  }

  enterHeading(): void {
    this.trail.enterHeading();
    this.open = null;
  }

  doubt({ row, content, label }: RowView, why: DoubtReason): void {
    this.doubts.push({ row, text: content === '' ? label : content, why });
  }
}
