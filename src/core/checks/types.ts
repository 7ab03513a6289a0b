/** The words of this room: issues and the rules that find them. */
import type { Plan } from '../plan/types';
import type { CalendarDate } from '../time/types';
import type { IssueCode } from './codes';

export type Severity = 'error' | 'warning' | 'info';

/** Values that a sentence about an issue needs; only data, never sentences. */
export type IssueParams = Readonly<Record<string, string | number>>;

/** Something found in a plan. Data only; `messages` makes the sentence from `code` and `params`. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly sheet: string;
  /** 1-based; null when the issue is about the whole sheet. */
  readonly row: number | null;
  /** 0-based; null when the issue is about a row or a sheet. */
  readonly column: number | null;
  /** The whole text of the cell as typed; empty when there is no cell. */
  readonly text: string;
  /** The offending piece of it. */
  readonly part: string;
  /** What the whole cell should hold; null when nobody can say. */
  readonly suggestion: string | null;
  readonly params: IssueParams;
  /** Key of the task it belongs to; null for a sheet or a catalogue. */
  readonly task: string | null;
}

/** What a rule gives: an issue without the severity that the table of codes knows. */
export type Finding = Omit<Issue, 'severity' | 'code'>;

/** What a rule may look at. */
export interface CheckContext {
  readonly plan: Plan;
  /** The day of checking. */
  readonly asOf: CalendarDate;
}

/** One rule: a code and a function from the plan to findings, in sheet and row order. */
export interface CheckRule {
  readonly code: IssueCode;
  find(context: CheckContext): Iterable<Finding>;
}
