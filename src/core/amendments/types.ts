/** The vocabulary of this module: what became of the tasks of a plan in its next version. */
import type { MatchHow } from '../matching/types';
import type { Plan, Task } from '../plan/types';

/** What can be told about a task of a plan that was changed, in the order in which it is told. */
export const CHANGE_KINDS = [
  'added',
  'removed',
  'moved',
  'lead',
  'coordinating',
  'term',
  'wording',
  'director',
  'product',
  'number',
  'unclear',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A piece of a text: words that stayed, went or came. */
export interface WordPiece {
  readonly kind: 'same' | 'removed' | 'added';
  /** Words with single spaces. */
  readonly text: string;
}

/** One thing that is other than before. */
export type Aspect =
  | {
      /** `moved`: sheet, band and field; `term`: the time as typed; `lead`, `coordinating`: the cell as typed. */
      readonly kind: 'moved' | 'lead' | 'coordinating' | 'term' | 'director' | 'product' | 'number';
      /** Empty for nothing. */
      readonly from: string;
      readonly to: string;
    }
  | { readonly kind: 'wording'; readonly pieces: readonly WordPiece[] };

/** A task that is in both versions and not the same. */
export interface ChangedTask {
  readonly kind: 'changed';
  readonly before: Task;
  readonly after: Task;
  /** How the two were found to be one task. */
  readonly how: MatchHow;
  /** How much of their contents is the same: 0 to 1. */
  readonly likeness: number;
  /** At least one, in the order of `CHANGE_KINDS`. */
  readonly aspects: readonly Aspect[];
}

export type TaskChange =
  | ChangedTask
  | { readonly kind: 'added'; readonly after: Task }
  | { readonly kind: 'removed'; readonly before: Task }
  /** Tasks of which some are the same and nothing tells which. */
  | { readonly kind: 'unclear'; readonly before: readonly Task[]; readonly after: readonly Task[] };

/** A field, sheet or band that its tasks have under another name, or a sheet that was cut up or joined: no task was moved. */
export interface Renamed {
  readonly what: 'field' | 'sheet' | 'band';
  readonly from: string;
  readonly to: string;
  /** How many tasks are in it. */
  readonly tasks: number;
}

export interface PlanChanges {
  readonly before: Plan;
  readonly after: Plan;
  /** In the order of the later plan; what was removed stands after the task that it followed. */
  readonly changes: readonly TaskChange[];
  readonly renamed: readonly Renamed[];
  /** Tasks that are the same in both. */
  readonly same: number;
}

/** Returns what is told of a change, in the order of `CHANGE_KINDS`. */
export function kindsOf(change: TaskChange): readonly ChangeKind[] {
  return change.kind === 'changed' ? change.aspects.map(({ kind }) => kind) : [change.kind];
}
