/** The vocabulary of what comes back: answers, each with what it would write and why it may have to wait. */
import type { CellValue } from '../grid/grid';
import type { Task } from '../plan/types';
import type { MatchHow } from './matchRows';
import type { AnswerField, OtherCell } from './types';

/** Why an answer waits for somebody, or cannot be written. */
export type Reason =
  | {
      readonly code:
        | 'changed'
        | 'update'
        | 'contradiction'
        | 'key-content'
        | 'not-lead'
        | 'coordinating'
        | 'merged'
        /** Typed over the result that the form shows, in a cell that is not for it. */
        | 'overwritten'
        | 'formula'
        /** One cell of the form is merged over several of its rows. */
        | 'answer-merged'
        | 'new-row'
        /** Words that stand in no cell of the form's table. */
        | 'outside';
    }
  /** What was typed cannot be read, or contradicts itself: `about` tells how, where that is known. */
  | {
      readonly code: 'unclear';
      readonly about?: 'words' | 'no-day' | 'no-share' | 'day-against' | 'share-against';
      readonly text?: string;
      /** With `day-against`, dd/mm/yyyy. */
      readonly day?: string;
    }
  /** A day's cell that holds no day, or a cause's that holds a result or a day: typed into the wrong column. */
  | { readonly code: 'misplaced'; readonly field: AnswerField; readonly text: string }
  /** The plan records the task as done (`text`); the answer says that it is not. */
  | { readonly code: 'reopens'; readonly text: string }
  /** The plan keeps a day of completion, or a share, that would count the task as done all the same. */
  | { readonly code: 'plan-keeps'; readonly text: string }
  /** The day of completion (dd/mm/yyyy) has not come yet. */
  | { readonly code: 'future-day'; readonly day: string }
  /** It lies before the day of the document that asks, or before the plan's first year: `since` is that day or year. */
  | { readonly code: 'early-day'; readonly about: 'document' | 'year'; readonly day: string; readonly since: string }
  | { readonly code: 'similar'; readonly share: number }
  /** `now`: what forms of the period that is collected say about the same task; missing where none does. */
  | { readonly code: 'other-period' | 'other-year'; readonly period: string; readonly now?: string }
  | { readonly code: 'other-plan'; readonly plan: string }
  /** `locked`: a cell that only informs was typed over; `column` is one of `LockedColumn`. */
  | { readonly code: 'no-column' | 'locked'; readonly column: string }
  /** A comment, or words in a text box, at a cell of the form. */
  | { readonly code: 'note'; readonly cell: string }
  /** A sheet of the file that is no form. */
  | { readonly code: 'other-sheet'; readonly sheet: string }
  | { readonly code: 'ambiguous'; readonly count: number };

/** A cell of the plan and what an answer says about it. */
export interface AnswerCell {
  readonly field: AnswerField;
  /** Place in the plan, row 1-based, column 0-based; null where the answer has none. */
  readonly place: { readonly row: number; readonly column: number } | null;
  /** What stands there. */
  readonly expected: CellValue;
  /** As people see it; empty for a blank cell. */
  readonly from: string;
  readonly to: string;
  /** What is written; a day as its serial, with `isDay`. */
  readonly value: string | number;
  readonly isDay?: true;
}

/**
 * What becomes of an answer: it fills blank cells; it changes what the plan held when the form was made (`update`); the plan
 * holds it already; it waits for somebody (`doubt`); or no cell can take it (`lost`).
 */
export type AnswerKind = 'fill' | 'update' | 'same' | 'doubt' | 'lost';

/** A row of a returned form that somebody filled in, as far as it is written or waits together. */
export interface Answer {
  /** Tells it from all others of one round. */
  readonly id: string;
  readonly file: string;
  readonly sheet: string;
  /** Row of the form, 1-based. */
  readonly row: number;
  /** Unit code; null where the form does not say who answers. */
  readonly unit: string | null;
  readonly unitName: string | null;
  /** It stands in a copy of the plan, which does not say who sent it. */
  readonly isPlan?: true;
  readonly task: Task | null;
  readonly how: MatchHow;
  readonly share: number | null;
  /** The content as the form has it. */
  readonly content: string;
  /** Filled cells; what is written are those of them that differ from the plan (`writtenCells`). */
  readonly cells: readonly AnswerCell[];
  /** What stands in cells that are none of a form's for answers. */
  readonly others: readonly OtherCell[];
  readonly kind: AnswerKind;
  readonly reasons: readonly Reason[];
  /** Tells it in a later round too: who says what about which task (`saidSum`). */
  readonly said: string;
  /** Somebody saw it in a former round and did not choose it. */
  readonly isSeen?: true;
  /** Of kind `same`: another file says it too, and there it is written or waits. */
  readonly isRepeated?: true;
}
