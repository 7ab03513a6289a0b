/** The vocabulary of this module: what people typed about the state of a task. */
import type { CalendarDate, SwapProof } from '../time/types';

export type ProgressState =
  | 'done'
  | 'in-progress'
  | 'not-started'
  | 'ongoing'
  | 'deferred'
  | 'cancelled'
  | 'unclear'
  | 'unreported';

/** What an office decided about the words in its progress columns; keys folded (`foldCase`). */
export interface OfficeWords {
  /** Words of its own, read like those of the house. */
  readonly words: Readonly<Record<string, ProgressState>>;
  /** Whole texts and the state they stand for. */
  readonly results: Readonly<Record<string, ProgressState>>;
}

/** Something about the typed progress that the checks report. */
export interface ProgressRemark {
  readonly kind:
    | 'progress-invalid'
    | 'percent-status-conflict'
    | 'date-status-conflict'
    | 'progress-unread'
    | 'date-swapped';
  /** Which of the progress cells it is about. */
  readonly column: 'result' | 'percent' | 'completed' | 'note';
  readonly part: string;
  readonly suggestion: string | null;
  /** With `date-swapped` only. */
  readonly proof?: SwapProof;
}

/** The three parts of an explanation; a plan with one column fills `given` only. */
export interface Explanation {
  /** The text of a single column for causes and explanations. */
  readonly given: string | null;
  readonly objective: string | null;
  readonly subjective: string | null;
  readonly remedy: string | null;
}

/** The state of a task as typed, before any day is looked at. */
export interface Progress {
  readonly state: ProgressState;
  /** Day of completion; null when none is written or it cannot be read. */
  readonly completedOn: CalendarDate | null;
  /** 0 to 100; null when none is written or it is out of range. */
  readonly percent: number | null;
  /** The month a deferral names (the last one, of the plan's year); null for none, an unreadable one or another year. */
  readonly deferredTo: number | null;
  /** The year of that month where the plan's year ends in the next one and the month is of that; missing for the plan's own. */
  readonly deferredYear?: number;
  /** The word itself says late ("Hoàn thành trễ hạn", "quá hạn"). */
  readonly lateWord: boolean;
  /** All progress cells as typed, joined by "; "; empty when unreported. */
  readonly text: string;
  readonly explanation: Explanation;
  readonly remarks: readonly ProgressRemark[];
}
