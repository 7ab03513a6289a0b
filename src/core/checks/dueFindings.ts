/** Findings about times: in the cell, in the text of the task, or in the band or sheet title that gives it. */
import type { Task } from '../plan/types';
import type { DueRemark } from '../time/types';
import type { IssueCode } from './codes';
import { atCell, atRow } from './finding';
import type { ParamsOf } from './issueParams';
import { dueRemarks } from './remarks';
import type { Finding, Look, RuleContext } from './types';

/** Makes a finding at the place from which the task's time was read. */
export function atDue<Code extends IssueCode>(
  context: RuleContext,
  task: Task,
  found: { readonly part: string; readonly suggestion?: string | null; readonly params: ParamsOf<Code> },
): Finding<Code> {
  if (task.due.from === 'content') return atCell(context, task, 'content', found);
  if (task.due.from === 'band') return atRow(task, { ...found, text: task.band ?? '' });
  if (task.due.from === 'sheet') return atRow(task, { ...found, text: task.sheet });
  return atCell(context, task, 'due', found);
}

/**
 * Makes a look that tells every remark of a kind: in the text of the task where its time was read there, else in its time
 * cell. A cell that holds no readable time leaves the time to the band or the sheet; what was remarked is the cell still.
 * The task does not hold that cell's text then, so nothing is proposed for it.
 */
export function lookForDueRemarks<Code extends IssueCode>(
  kind: DueRemark['kind'],
  paramsOf: (remark: DueRemark, task: Task) => ParamsOf<Code>,
): Look<Code> {
  return (task, context, tell) => {
    const { from } = task.due;
    for (const remark of dueRemarks(task, kind)) {
      const { part } = remark;
      const suggestion = from === 'band' || from === 'sheet' ? null : remark.suggestion;
      const place = from === 'content' ? 'content' : 'due';
      tell(atCell(context, task, place, { part, suggestion, params: paramsOf(remark, task) }));
    }
  };
}
