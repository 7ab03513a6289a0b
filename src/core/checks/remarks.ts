/** What the readers of names, times and progress noted about a cell, by kind and with the cell it stands in. */
import type { ColumnMeaning, Task } from '../plan/types';
import type { ProgressRemark } from '../progress/types';
import type { DueRemark, SwapProof } from '../time/types';
import type { NameRemark } from '../units/types';

/** A remark and the meaning of the cell it is about. */
export interface PlacedRemark {
  readonly meaning: ColumnMeaning;
  readonly part: string;
  readonly suggestion: string | null;
  /** The whole cell, where the remark is about a heading or a sheet title instead of a cell of the task. */
  readonly text?: string;
  /** With `date-swapped` only. */
  readonly proof?: SwapProof;
}

/** Most cells have no remark: nothing is made for them. */
const NONE: readonly never[] = [];

/** Returns the remarks of a kind on the lead cell and the coordinating cell. */
export function nameRemarks(task: Task, kind: NameRemark['kind']): readonly PlacedRemark[] {
  if (task.lead.remarks.length === 0 && task.coordinating.remarks.length === 0) return NONE;
  const lead = task.lead.remarks.filter((remark) => remark.kind === kind);
  const coordinating = task.coordinating.remarks.filter((remark) => remark.kind === kind);
  return [
    ...lead.map(({ part, suggestion }) => ({ meaning: 'lead' as const, part, suggestion })),
    ...coordinating.map(({ part, suggestion }) => ({ meaning: 'coordinating' as const, part, suggestion })),
  ];
}

/** Returns the remarks of a kind on typed progress, each in the column it stands in. */
export function progressRemarks(task: Task, kind: ProgressRemark['kind']): readonly PlacedRemark[] {
  if (task.progress.remarks.length === 0) return NONE;
  return task.progress.remarks
    .filter((remark) => remark.kind === kind)
    .map(({ column, part, suggestion, proof }) => ({ meaning: column, part, suggestion, ...(proof && { proof }) }));
}

/** Returns the remarks of a kind on the time of a task. */
export function dueRemarks(task: Task, kind: DueRemark['kind']): readonly DueRemark[] {
  if (task.due.remarks.length === 0) return NONE;
  return task.due.remarks.filter((remark) => remark.kind === kind);
}
