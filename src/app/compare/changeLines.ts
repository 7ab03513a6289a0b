/** The changes of a plan as front ends show them. */
import type { ChangeKind, PlanChanges, WordPiece } from '../../core/amendments/types';
import { kindsOf } from '../../core/amendments/types';
import { changeDetails, changeLabel, changesOfMatter, placeText, shownTask } from '../../core/report/text/changeText';
import type { Say } from '../../messages/say';

export { changeCounts, changeNotes, changeSummary } from '../../core/report/text/changeText';

/** One change in words. */
export interface ChangeLine {
  readonly kinds: readonly ChangeKind[];
  readonly label: string;
  /** The task in this version; of one that is gone as it was. */
  readonly content: string;
  readonly details: readonly string[];
  /** Words that went and came; empty where the wording is the same. */
  readonly pieces: readonly WordPiece[];
  /** Where it stands, in words; of one that is gone, where it stood. */
  readonly place: string;
  /** The row to jump to in this version (row 1-based, column 0-based); null for a task that is gone. */
  readonly jump: { readonly sheet: string; readonly row: number; readonly column: number } | null;
}

/**
 * Returns the changes that are more than another number, in the order of this version.
 * @param wording whether the words that went and came are among the details; they are in `pieces` anyway
 */
export function changeLines(found: PlanChanges, say: Say, wording = true): readonly ChangeLine[] {
  return changesOfMatter(found).map((change) => {
    const task = shownTask(change);
    const isGone = change.kind === 'removed';
    const reworded = change.kind === 'changed' ? change.aspects.find(({ kind }) => kind === 'wording') : undefined;
    return {
      kinds: kindsOf(change),
      label: changeLabel(change, say),
      content: task?.content ?? '',
      details: changeDetails(change, found, say, wording),
      pieces: reworded?.kind === 'wording' ? reworded.pieces : [],
      place: task === undefined ? '' : placeText(task, isGone ? found.before : found.after, say),
      jump:
        task === undefined || isGone
          ? null
          : { sheet: task.sheet, row: task.row, column: task.cells.content?.column ?? 0 },
    };
  });
}
