/** The vocabulary of this module: issues and the rules that find them. */
import type { Plan, PlanSheet, PlanUnit, Task } from '../plan/types';
import type { CalendarDate } from '../time/types';
import type { IssueCode } from './codes';
import type { AnyParam, NotApplicableReason, ParamsOf } from './issueParams';

export type Severity = 'error' | 'warning' | 'info';

/** Something found in a plan. Data only; `messages` makes the sentence from `code` and `params`. */
export interface Issue<Code extends IssueCode = IssueCode> {
  readonly code: Code;
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
  /** What the sentence needs, only data, never sentences: see `issueParams.ts` for the names by code. */
  readonly params: ParamsOf<Code> & AnyParam;
  /** Key of the task it belongs to; null for a sheet or a catalogue. */
  readonly task: string | null;
}

/** Returns true if an issue is of a code, and so which parameters it has. */
export function isIssueOf<Code extends IssueCode>(issue: Issue, code: Code): issue is Issue<Code> {
  return issue.code === code;
}

/** What a rule gives: an issue without the code and the severity that the table of codes knows. */
export interface Finding<Code extends IssueCode = IssueCode> extends Omit<Issue, 'severity' | 'code' | 'params'> {
  readonly params: ParamsOf<Code>;
}

/** What the checks are asked to look at. */
export interface CheckContext {
  readonly plan: Plan;
  /** The day of checking. */
  readonly asOf: CalendarDate;
}

/** What a rule looks at: the context and what every rule needs of it, made once. */
export interface RuleContext extends CheckContext {
  /** Plan sheets that count, in tab order. */
  readonly sheets: readonly PlanSheet[];
  /** Tasks of those sheets, in sheet and row order. */
  readonly tasks: readonly Task[];
  /** Their tasks by sheet name. */
  readonly tasksOf: ReadonlyMap<string, readonly Task[]>;
  /** Returns a text folded for comparison (white space, Unicode form, case). Each text is folded once a run. */
  readonly foldedOf: (text: string) => string;
  /** Units by code. */
  readonly units: ReadonlyMap<string, PlanUnit>;
  /** All sheets of the plan by name. */
  readonly sheetsByName: ReadonlyMap<string, PlanSheet>;
}

/** Given by a rule on its way: a safe place to pause. */
export const PAUSE = null;
export type Pause = typeof PAUSE;

/** Takes what a rule finds. */
export type Tell<Code extends IssueCode = IssueCode> = (finding: Finding<Code>) => void;

/** Returns what is wrong with one task. (No generator: it is called for every task of a plan.) */
export type Look<Code extends IssueCode = IssueCode> = (task: Task, context: RuleContext, tell: Tell<Code>) => void;

/** One rule: a code and what finds its issues, by a look at each task, at the plan as a whole, or both in this order. */
export interface CheckRule<Code extends IssueCode = IssueCode> {
  readonly code: Code;
  /**
   * Returns why the rule cannot look at a sheet, null when it can. A rule without this can look at every sheet. What it
   * says is reported as `check-not-applicable`, so that nothing passes in silence.
   */
  readonly notApplicable?: (sheet: PlanSheet, context: RuleContext) => NotApplicableReason | null;
  /**
   * Makes what looks at each task of the sheets that the rule can look at; called once a run, so that a look may remember
   * what it met. All rules look at a few tasks before any looks at the next ones: going over the whole plan once a rule
   * costs several times more, because each time its tasks must be fetched into the processor again.
   */
  readonly createLook?: () => Look<Code>;
  /** Looks at the plan as a whole and tells what is wrong, in any order. Returns `PAUSE` at least every few hundred tasks. */
  readonly find?: (context: RuleContext, tell: Tell<Code>) => Iterable<Pause>;
}
