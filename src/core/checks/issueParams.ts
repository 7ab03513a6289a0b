import type { DoubtReason } from '../plan/doubts';
import type { UnknownColumn } from '../plan/types';
import type { SwapProof } from '../time/types';
import type { IssueCode } from './codes';

/**
 * Which parameters the sentence of each code gets. Values are data: names and pieces as typed, days as `dd/mm/yyyy`, rows
 * as text (they are no quantities), counts as numbers. Some values are codes that the sentence looks up itself:
 * `where` (`struck.*`), `check` (an issue code), `reason` (`not-applicable.*`, `sheet-unread.*` or `row-doubt.*`), `effect` (`band-effect.*`), `holds` (`column-holds.*`), `what` (`agenda-conflict.*`), `fault`
 * (`progress-fault.*`) and `proof` (`swap-proof.*`).
 */
export const ISSUE_PARAMS = {
  'lead-missing': [],
  'lead-unknown': ['name'],
  'due-missing': [],
  'due-invalid': ['part'],
  'catalogue-conflict': ['name', 'first', 'second'],
  'progress-invalid': ['part', 'column', 'fault'],
  'sheet-overlap': ['sheet', 'other', 'shared'],
  'table-unread': ['header', 'rows'],
  'lead-typo': ['name', 'unit'],
  'lead-collective': ['name'],
  'lead-unusual': ['lead', 'usual', 'field', 'agree', 'others'],
  'coordinating-typo': ['name', 'unit'],
  'coordinating-unknown': ['name'],
  'coordinating-missing': [],
  'lead-in-coordinating': ['unit'],
  'coordinating-duplicate': ['name'],
  'due-outside-year': ['time', 'year'],
  'due-conflict': ['time', 'band'],
  'number-duplicate': ['number', 'firstRow'],
  'number-gap': ['number', 'missing'],
  'task-duplicate': ['firstRow'],
  'person-variant': ['name', 'usual'],
  'done-without-date': [],
  'late-without-explanation': [],
  'overdue-without-explanation': ['deadline'],
  'cancelled-without-reason': [],
  'completed-in-future': ['date', 'asOf'],
  'completed-too-early': ['date', 'since'],
  'percent-status-conflict': ['percent', 'part'],
  'cell-error': ['error'],
  'value-missing': [],
  'band-unread': ['part', 'effect'],
  'row-doubtful': ['reason'],
  'legacy-encoding': ['encoding'],
  'sheet-hidden': ['sheet', 'tasks'],
  'sheet-unread': ['sheet', 'reason'],
  'agenda-plan-conflict': ['what', 'planSheet', 'planRow', 'here', 'there'],
  'date-swapped': ['part', 'meant', 'proof', 'evidence'],
  'due-partly-read': ['part'],
  'name-similar': ['name', 'other'],
  'person-similar': ['name', 'other'],
  'name-unsure': ['name', 'units'],
  'date-status-conflict': ['date', 'part'],
  'column-unread': ['header', 'cells', 'taken'],
  'column-unknown': ['header', 'cells', 'holds'],
  'sheet-untimed': ['sheet', 'tasks'],
  'note-conflict': ['part', 'result'],
  'due-mark-conflict': ['time', 'marks'],
  'text-struck-through': ['where'],
  'name-variant': ['name', 'usual'],
  'separator-missing': ['part'],
  'separator-odd': ['part'],
  'coordinating-in-lead': ['part'],
  'repeated-word': ['part'],
  'year-suspect': ['part'],
  'several-leads': ['leads'],
  'task-recurring': ['rows', 'months'],
  'event-timed': ['time'],
  unreported: [],
  'progress-unread': ['part', 'cells'],
  'check-not-applicable': ['check', 'reason', 'sheets'],
} as const satisfies Readonly<Record<IssueCode, readonly string[]>>;

/** Why a check cannot look at a sheet. */
export const NOT_APPLICABLE_REASONS = [
  'no-number-column',
  'no-numbers',
  'no-coordinating-column',
  'coordinating-often-blank',
  'no-due',
  'no-field',
  'no-director-column',
  'no-progress-columns',
  'no-completed-column',
  'no-explanation-column',
  'no-agenda',
  'no-catalogue',
  'no-results-yet',
] as const;

export type NotApplicableReason = (typeof NOT_APPLICABLE_REASONS)[number];

/** Why a sheet that looks like a part of the plan gave no tasks. */
export const SHEET_UNREAD_REASONS = [
  'no-tasks',
  'no-lead-column',
  'no-content-column',
  'name-like-plan',
  'other-year',
] as const;

/** Whether the tasks below a band that is not wholly understood have its time. */
export const BAND_EFFECTS = ['dated', 'undated', 'sheet-name', 'sheet-title', 'band-above'] as const;

/** What is wrong with a day or a percentage that cannot be. */
export const PROGRESS_FAULTS = ['day', 'percent'] as const;

/** In what an item of the agenda and a task of the plan contradict each other. */
export const AGENDA_CONFLICTS = ['lead', 'month'] as const;

/** The parameters whose values are codes. */
interface CodeParams {
  readonly 'progress-invalid': { readonly fault: (typeof PROGRESS_FAULTS)[number] };
  readonly 'sheet-unread': { readonly reason: (typeof SHEET_UNREAD_REASONS)[number] };
  readonly 'column-unknown': { readonly holds: UnknownColumn['holds'] };
  readonly 'text-struck-through': { readonly where: 'row' | 'sheet' };
  readonly 'band-unread': { readonly effect: (typeof BAND_EFFECTS)[number] };
  readonly 'row-doubtful': { readonly reason: DoubtReason };
  readonly 'agenda-plan-conflict': { readonly what: (typeof AGENDA_CONFLICTS)[number] };
  readonly 'date-swapped': { readonly proof: SwapProof['kind'] };
  readonly 'check-not-applicable': { readonly check: IssueCode; readonly reason: NotApplicableReason };
}

type ValueOf<Code extends IssueCode, Name extends string> = Code extends keyof CodeParams
  ? Name extends keyof CodeParams[Code]
    ? CodeParams[Code][Name]
    : string | number
  : string | number;

/** What may be asked of any issue; there only where its code has it. */
export type AnyParam = Readonly<Partial<Record<(typeof ISSUE_PARAMS)[IssueCode][number], string | number>>>;

/** The parameters that an issue of a code carries. */
export type ParamsOf<Code extends IssueCode> = Code extends IssueCode
  ? { readonly [Name in (typeof ISSUE_PARAMS)[Code][number]]: ValueOf<Code, Name> }
  : never;
