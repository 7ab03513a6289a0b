/** The frame of the pane: which view is shown, the work at hand, what went wrong, what was written. */
import type { Moment } from '../../app/moment';
import type { UndoStep } from '../../app/write/undo';
import type { Refusal } from '../../core/flow/outcome';
import type { StepReport } from '../../core/flow/steps';
import type { Language, Message, MessageParams, Named } from '../../messages/say';
import type { WriteReceipt } from '../../workbook/port';
import type { Listeners } from './listeners';

/** Something that did not work: an expected refusal, or a bug (its name and places in the program, no message). */
export type Problem =
  | { readonly kind: 'refusal'; readonly refusal: Refusal }
  | { readonly kind: 'bug'; readonly trace: string };

/** Long work at hand. */
export interface Work {
  readonly stage: StepReport['stage'] | null;
  readonly done: number | null;
  readonly sheet: string | null;
  /** It has taken long enough to be shown with a button that stops it. */
  readonly shown: boolean;
  readonly stop: () => void;
}

/** Codes of `pane.write.…` that name a write; the others are words of buttons. */
export type WriteCode = Exclude<Named<'pane.write.*'>, 'go' | 'back' | 'file' | 'no-native-undo'>;

/** Names a write: `pane.write.<code>` says it after a verb, "sửa 7 ô …", "ghi trang …", in the language of the moment. */
export type WriteName<Code extends WriteCode = WriteCode> = {
  readonly [Each in Code]: { readonly code: Each; readonly params: MessageParams<`pane.write.${Each}`> };
}[Code];

/** A sentence to be heeded that is no failure. */
export type Note = Message<'review.settings.session' | 'columns.changed' | 'collect.changed' | 'collect.left'>;

/** A sentence about something that was done and wrote nothing into the workbook. */
export type Told = Message<'paper.saved' | 'paper.saved.nameless' | 'refusal.cancelled'>;

/** A write of this session, by name. */
export type CompletedWrite = WriteName & {
  readonly receipt: WriteReceipt;
  /** The steps that undo it. */
  readonly steps: readonly UndoStep[];
  readonly at: Moment;
  /** Where to look at what was written; missing where that is its first tab. */
  readonly place?: Place;
};

/** A cell: row 1-based, column 0-based. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface FrameState {
  readonly view: 'start' | 'check' | 'summary' | 'collect' | 'catalogue';
  readonly language: Language;
  readonly firstRun: boolean;
  readonly work: Work | null;
  readonly workEndedAt: number;
  readonly problem: Problem | null;
  /** What this session wrote and has not undone, oldest first. */
  readonly writes: readonly CompletedWrite[];
  /** The write to be spoken of at the top; null once something else began that is no part of it. */
  readonly written: CompletedWrite | null;
  readonly undone: CompletedWrite | null;
  /** After a write or an undo the pane reads and checks again: what was done stays said meanwhile. */
  readonly settling: boolean;
  readonly note: Note | null;
  readonly told: Told | null;
  /** Last thing to be said by a screen reader. */
  readonly said: string;
}

export type FrameEvent =
  | { readonly type: 'work-began'; readonly stop: () => void }
  | { readonly type: 'work-reported'; readonly report: StepReport }
  | { readonly type: 'work-shown' }
  /** `at`: milliseconds of the browser's steady clock. */
  | { readonly type: 'work-ended'; readonly at: number }
  | { readonly type: 'failed'; readonly problem: Problem }
  | { readonly type: 'problem-closed' }
  | { readonly type: 'noted'; readonly note: Note }
  | { readonly type: 'told'; readonly told: Told }
  | { readonly type: 'said'; readonly text: string }
  | { readonly type: 'first-run-closed' }
  | { readonly type: 'language-chosen'; readonly language: Language }
  | { readonly type: 'view-chosen'; readonly view: FrameState['view'] }
  | { readonly type: 'written'; readonly write: CompletedWrite }
  /** A write that failed may stand in part; it can be undone. */
  | { readonly type: 'written-in-part'; readonly write: CompletedWrite }
  | { readonly type: 'undone'; readonly write: CompletedWrite }
  | { readonly type: 'settled' }
  /** What was written or taken back is no longer spoken of; it stays in the list of the session. */
  | { readonly type: 'written-closed' };

/** Returns the frame before anything was read. */
export function initialFrame(language: Language, firstRun: boolean): FrameState {
  return {
    view: 'start',
    language,
    firstRun,
    work: null,
    workEndedAt: Number.NEGATIVE_INFINITY,
    problem: null,
    writes: [],
    written: null,
    undone: null,
    settling: false,
    note: null,
    told: null,
    said: '',
  };
}

const without = (writes: readonly CompletedWrite[], { receipt }: CompletedWrite): readonly CompletedWrite[] =>
  writes.filter((write) => write.receipt.entry !== receipt.entry);

export const frameListeners: Listeners<FrameState, FrameEvent> = {
  'work-began': ({ settling }, { stop }) => ({
    work: { stage: null, done: null, sheet: null, shown: false, stop },
    ...(settling ? {} : { problem: null, note: null, told: null, written: null, undone: null }),
  }),
  'work-reported': ({ work }, { report: { stage, done, sheet } }) =>
    work ? { work: { ...work, stage, done, sheet: sheet ?? null } } : {},
  'work-shown': ({ work }) => (work ? { work: { ...work, shown: true } } : {}),
  'work-ended': (_, { at }) => ({ work: null, workEndedAt: at }),
  failed: (_, { problem }) => ({ problem }),
  'problem-closed': () => ({ problem: null }),
  noted: (_, { note }) => ({ note }),
  told: (_, { told }) => ({ told }),
  said: (_, { text }) => ({ said: text }),
  'first-run-closed': () => ({ firstRun: false }),
  'language-chosen': (_, { language }) => ({ language, said: '' }),
  'view-chosen': (_, { view }) => ({ view, told: null }),
  written: ({ writes }, { write }) => ({
    writes: [...without(writes, write), write],
    written: write,
    undone: null,
    settling: true,
  }),
  'written-in-part': ({ writes }, { write }) => ({ writes: [...without(writes, write), write] }),
  undone: ({ writes }, { write }) => ({ writes: without(writes, write), written: null, undone: write, settling: true }),
  settled: () => ({ settling: false }),
  'written-closed': () => ({ written: null, undone: null }),
};
