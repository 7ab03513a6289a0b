/** What an issue does to the figures, by its code: the order in which issues are to be dealt with. */
import type { IssueCode } from '../../core/checks/codes';
import type { Issue } from '../../core/checks/types';
import type { Plan } from '../../core/plan/types';

/**
 * What is to be done about an issue: decide something on which a figure hangs; add what is still owed (days, explanations,
 * results); or only write something better.
 */
export const ISSUE_BLOCKS = ['decide', 'complete', 'style'] as const;

export type IssueBlock = (typeof ISSUE_BLOCKS)[number];

/**
 * What hangs on an issue: figures; what is owed; only the number of tasks that a unit coordinates; only the table by
 * director; nothing that is counted; or it is only told (`told`) and nothing can be said of figures.
 */
export type IssueEffect = 'figures' | 'owed' | 'coordinating' | 'directors' | 'none' | 'told';

/** Every code, those of one block in the order in which they are shown. */
const EFFECTS: Readonly<Record<IssueCode, IssueEffect>> = {
  'sheet-overlap': 'figures',
  'sheet-unread': 'figures',
  'sheet-hidden': 'figures',
  'table-unread': 'figures',
  'column-unread': 'figures',
  'column-unknown': 'figures',
  'sheet-untimed': 'figures',
  'text-struck-through': 'figures',
  'catalogue-conflict': 'figures',
  'lead-missing': 'figures',
  'lead-unknown': 'figures',
  'due-missing': 'figures',
  'due-invalid': 'figures',
  'progress-invalid': 'figures',
  'progress-unread': 'figures',
  'percent-status-conflict': 'figures',
  'date-status-conflict': 'figures',
  'note-conflict': 'figures',
  'date-swapped': 'figures',
  'completed-in-future': 'figures',
  'completed-too-early': 'figures',
  'cell-error': 'figures',
  'value-missing': 'figures',
  'row-doubtful': 'figures',
  'band-unread': 'figures',
  'due-partly-read': 'figures',
  'due-conflict': 'figures',
  'due-mark-conflict': 'figures',
  'due-outside-year': 'figures',
  'year-suspect': 'figures',
  'legacy-encoding': 'figures',
  'task-duplicate': 'figures',
  'name-similar': 'figures',
  'person-similar': 'figures',
  'name-unsure': 'figures',
  'lead-typo': 'figures',
  'lead-unusual': 'figures',
  'lead-collective': 'figures',
  'overdue-without-explanation': 'owed',
  'late-without-explanation': 'owed',
  'cancelled-without-reason': 'owed',
  'done-without-date': 'owed',
  unreported: 'owed',
  'coordinating-missing': 'owed',
  'coordinating-typo': 'coordinating',
  'coordinating-unknown': 'coordinating',
  'coordinating-duplicate': 'coordinating',
  'lead-in-coordinating': 'coordinating',
  'coordinating-in-lead': 'coordinating',
  'separator-missing': 'told',
  'separator-odd': 'told',
  'person-variant': 'directors',
  'number-duplicate': 'none',
  'number-gap': 'told',
  'agenda-plan-conflict': 'told',
  'name-variant': 'none',
  'repeated-word': 'told',
  'several-leads': 'told',
  'task-recurring': 'told',
  'event-timed': 'told',
  'check-not-applicable': 'told',
};

const BLOCK_OF: Readonly<Record<IssueEffect, IssueBlock>> = {
  figures: 'decide',
  owed: 'complete',
  coordinating: 'style',
  directors: 'style',
  none: 'style',
  told: 'style',
};

/** Every code in the order in which issues are shown: it is fixed, so that nothing moves under the hand. */
export const CODES_IN_ORDER = Object.keys(EFFECTS) as readonly IssueCode[];

/** Returns what hangs on an issue of a code. */
export function effectOf(code: IssueCode): IssueEffect {
  return EFFECTS[code];
}

/** Returns the block that issues of a code stand in, where they are about what is counted. */
export function blockOf(code: IssueCode): IssueBlock {
  return BLOCK_OF[EFFECTS[code]];
}

/**
 * Makes the question which block an issue stands in. An agenda is never counted: whatever is wrong in one of its rows, no
 * figure hangs on it.
 */
export function blocksIn({
  sheets,
}: Pick<Plan, 'sheets'>): (issue: Pick<Issue, 'code' | 'sheet' | 'row'>) => IssueBlock {
  const agendas = new Set(sheets.filter(({ kind }) => kind === 'agenda').map(({ name }) => name));
  return ({ code, sheet, row }) => (row !== null && agendas.has(sheet) ? 'style' : blockOf(code));
}
