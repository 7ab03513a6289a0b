/** The vocabulary of this module: forms that go out to units, and the answers that come back in them. */
import type { CellValue } from '../grid/grid';
import { REPORT_COLUMNS, STATE_COLUMNS } from '../plan/reportColumns';
import type { Task } from '../plan/types';
import type { CalendarDate, Period } from '../time/types';

/** The columns that a form asks to be filled in, in their order. */
export const ANSWER_FIELDS = REPORT_COLUMNS;

export type AnswerField = (typeof ANSWER_FIELDS)[number];

/** Columns of a form that only inform, beside the contents. */
export const INFORM_COLUMNS = ['number', 'deadline', 'role', 'coordinating', 'status', 'reported', 'code'] as const;
export type InformColumn = (typeof INFORM_COLUMNS)[number];

/** Fields that tell how far a task is; the others explain why it is late. */
export const PROGRESS_FIELDS: ReadonlySet<AnswerField> = new Set<AnswerField>(STATE_COLUMNS);

/**
 * Why a task is asked for: it falls due, is overdue, stands over from an earlier period, or was put off and is due now. One that
 * is `undated` was reported done without a day: only that is asked for, and nobody owes it.
 */
export type AskedFor = 'due' | 'overdue' | 'carried' | 'deferred' | 'undated';

/** A task that a unit is asked about. */
export interface AskedTask {
  readonly task: Task;
  /** Null for work without a deadline. */
  readonly deadline: CalendarDate | null;
  readonly askedFor: AskedFor;
  readonly role: 'lead' | 'coordinating';
}

/** Returns whether a unit owes an answer about a task, and is told as late without one. */
export function isOwed({ role, askedFor }: Pick<AskedTask, 'role' | 'askedFor'>): boolean {
  return role === 'lead' && askedFor !== 'undated';
}

/** What one unit is asked about, by deadline and then in the order of the plan. */
export interface UnitForm {
  /** Unit code. */
  readonly unit: string;
  readonly name: string;
  readonly tasks: readonly AskedTask[];
}

/** Tasks that nobody can be asked about: led by a group or by nobody that was read. */
export interface Unsent {
  readonly task: Task;
  readonly reason: 'collective' | 'unknown' | 'no-lead';
}

/** What a form says of itself. */
export interface FormHead {
  /** Name of the workbook that it was made from. */
  readonly plan: string;
  readonly period: Period;
  readonly unit: string;
  readonly unitName: string;
  /** Number of tasks in it that the unit owes an answer about. */
  readonly tasks: number;
  readonly sent: CalendarDate;
  readonly replyBy: CalendarDate;
}

/** Which task a row of a form is about. */
export interface RowMark {
  readonly key: string;
  /** Period code, such as `2026-09`. */
  readonly period: string;
  /** Sum of what the plan recorded for the task when the form was made. */
  readonly before: string;
  readonly role: AskedTask['role'] | 'undated';
  /** Unit code. */
  readonly unit: string;
}

/** A filled cell of a returned form. */
export interface TypedAnswer {
  readonly value: CellValue;
  readonly format: string;
  /** 0-based. */
  readonly column: number;
}

/** A row of a returned form with something filled in, or with the mark of a task. */
export interface FormRow {
  /** 1-based. */
  readonly row: number;
  readonly mark: RowMark | null;
  /** The short code in sight; null where none stands or it is mistyped. */
  readonly code: string | null;
  /** As typed; empty for none. */
  readonly content: string;
  /** The day in the cell of the deadline, dd/mm/yyyy; empty for none. */
  readonly deadline: string;
  /** What the plan recorded when the form was made, as the form shows it; null where that column is lost. */
  readonly reported: string | null;
  readonly answers: { readonly [Field in AnswerField]?: TypedAnswer };
  /** A cell of them is merged over several rows: it may be about each of these. */
  readonly isMerged?: true;
  /** The task of the plan that a row of a copy of the plan is, by the whole of both plans; missing where that is not known. */
  readonly found?: { readonly key: string; readonly share: number };
  /** Filled cells of columns that only inform, with their heads as the form has them; a short code is none of them. */
  readonly informs: readonly { readonly column: InformColumn; readonly header: string; readonly text: string }[];
  /** Cells of columns that somebody added; `isBeside`: outside the table, `header` is the letter of its column. */
  readonly others: readonly OtherCell[];
}

/** What stands in a row and in no cell that is asked for. */
export interface OtherCell {
  readonly header: string;
  readonly text: string;
  readonly isBeside?: true;
}

/** Words that stand in no row of the table; those of a sheet that is no form are `isSheet`. */
export interface Aside {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** All cells of the row, or the first ones of the sheet. */
  readonly text: string;
  readonly isSheet?: true;
  /** The cell of a comment or of a text box's corner. */
  readonly note?: string;
}

/** A form as it came back. */
export interface ReturnedForm {
  readonly file: string;
  readonly sheet: string;
  /** What it says of itself; null where that is lost. */
  readonly head: FormHead | null;
  readonly rows: readonly FormRow[];
  /** Where `head` is lost: what its title and the line below it tell; the unit null where it is none of the plan's. */
  readonly told?: { readonly period: Period; readonly unit: string | null };
  /**
   * A sheet of a plan that somebody reported in instead of in the form: only results that the plan does not have are answers.
   */
  readonly isPlan?: true;
  /** What somebody wrote above, below or beside the table, or on another sheet; who signs is not among it. Missing for none. */
  readonly asides?: readonly Aside[];
}

export type { CalendarDate, Period, Task };
