/** A task as its cells stand in the sheet, before names, times and progress are read. */
import type { BandTime } from '../../time/band';
import type { MatrixTime } from '../header/timeMatrix';
import type { Role } from '../header/roleColumn';
import type { CellPlace, CellPlaces, ColumnMeaning } from '../types';

/** A row that gives the tasks below it their time. */
export interface Band {
  /** As typed. */
  readonly text: string;
  /** Null for a band that is no calendar time, or none that is understood. */
  readonly time: BandTime | null;
  /** It looks like a time that is not understood: its tasks have none, and wait for no event. Missing for all others. */
  readonly unread?: true;
}

/** A name cell of a task with what its column of roles says beside it. */
export interface SideCell {
  readonly place: CellPlace;
  readonly side: Role;
}

export interface PlanRow {
  /** 1-based, the first row of the task. */
  readonly row: number;
  lastRow: number;
  /** False for a group row: its cells hold for the tasks below, itself it is none. */
  readonly isTask: boolean;
  number: string | null;
  /** Text of the field heading it stands under; null without one. */
  readonly field: string | null;
  readonly band: Band | null;
  /** Counts up at every band and field: rows of one field share it. */
  readonly fieldGroup: number;
  /** Counts up at every heading. */
  readonly group: number;
  readonly places: CellPlaces;
  /** Further pieces of a row that was cut in two, by meaning. */
  pieces: Partial<Record<ColumnMeaning, string>> | null;
  coordinatingMerged: boolean;
  /** The marks of a time matrix; null without a matrix or a mark. */
  readonly matrix: MatrixTime | null;
  /** What the marks of a matrix say beside a time cell of the row's own ("Tháng 3-5"); null for none. */
  readonly marksBeside: string | null;
  /** Filled cells of further result columns; null when there are none. */
  moreResults: CellPlace[] | null;
  /** Its units with their roles, in a table with a column of roles; null in any other. */
  sides: SideCell[] | null;
}

/**
 * Returns the places of a row of which no cell is known yet. All meanings are there, in one order: what is added one by one
 * takes engines several times as long to fill in and, in a hundred thousand rows of all kinds, to look up.
 */
export function noPlaces(): Record<ColumnMeaning, CellPlace | undefined> {
  return {
    number: undefined,
    content: undefined,
    lead: undefined,
    coordinating: undefined,
    due: undefined,
    product: undefined,
    director: undefined,
    field: undefined,
    result: undefined,
    percent: undefined,
    completed: undefined,
    explanation: undefined,
    objective: undefined,
    subjective: undefined,
    remedy: undefined,
    note: undefined,
  };
}
