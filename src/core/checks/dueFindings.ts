/** Findings about times: in the cell, in the text of the task, or – once for all its tasks – in a band or a sheet title. */
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

/** Makes a look that tells every remark of a kind; a band or sheet title that several tasks share is told at its first task. */
export function lookForDueRemarks<Code extends IssueCode>(
  kind: DueRemark['kind'],
  paramsOf: (remark: DueRemark, task: Task) => ParamsOf<Code>,
): Look<Code> {
  const told = new Set<string>();
  return (task, context, tell) => {
    for (const remark of dueRemarks(task, kind)) {
      const { from } = task.due;
      if (from === 'band' || from === 'sheet') {
        const shared = JSON.stringify([task.sheet, from === 'band' ? task.band : null, remark.part]);
        if (told.has(shared)) continue;
        told.add(shared);
      }
      const { part, suggestion } = remark;
      tell(atDue(context, task, { part, suggestion, params: paramsOf(remark, task) }));
    }
  };
}
