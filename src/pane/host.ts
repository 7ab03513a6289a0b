import type { ComponentType } from 'react';
import type { Moment } from '../app/moment';
import type { SentFile } from '../app/collect/send';
import type { ReceivedFile } from '../app/collect/receive';
import type { Paper } from '../app/summary/paper';
import type { SummaryTabs } from '../core/draft/types';
import type { Outcome } from '../core/flow/outcome';
import type { Runner } from '../core/flow/runner';
import type { SheetGrid } from '../core/grid/grid';
import type { Issue } from '../core/checks/types';
import type { PlanSheet } from '../core/plan/types';
import type { Language } from '../messages/say';
import type { WorkbookPort, WriteReceipt } from '../workbook/port';

/** Where the guide for staff lies beside a page on a server. */
export const GUIDE = 'guide/huong-dan.html';

export interface SelfTestViewProps {
  readonly onClose: () => void;
}

/** A folder that a person chose for the forms of a period. */
export interface SendFolder {
  readonly name: string;
  /** Writes the workbooks; refuses with `form-there` where one of them is there already, before anything is written. */
  put(files: readonly SentFile[], runner: Runner): Promise<Outcome<void>>;
}

/** The tabs of a summary that is shown in figures only, to be looked at before they are written. */
export interface TabsOffer {
  /** What they will be called. */
  readonly sheets: readonly [report: string, list: string];
  /** It is shown at once; else when somebody asks for it. */
  readonly atOnce: boolean;
  /** The language of their sentences. */
  readonly language: Language;
  /** Makes their drafts; nothing is written. */
  readonly make: (runner: Runner) => Promise<Outcome<SummaryTabs>>;
  /** The numbers of the first of them, as it was drawn, that show their tasks when they are clicked. */
  readonly numbers: (report: SheetGrid) => readonly OfferedNumber[];
}

/** A number in a cell, row 1-based, column 0-based; `open` shows its tasks in the pane. */
export interface OfferedNumber {
  readonly row: number;
  readonly column: number;
  readonly open: () => void;
}

/** The place beside the pane where tabs can be looked at before they are written. */
export interface PreviewPlace {
  /** Takes the tabs that can be looked at now: `soon` while they are counted anew, null for none. */
  offer(tabs: TabsOffer | 'soon' | null): void;
  /** Somebody looks at one of them. */
  readonly shown: boolean;
  show(): void;
}

/** What the pane needs of the program around it beside the workbook. Each front end's `main` makes one. */
export interface PaneHost {
  readonly kind: 'excel' | 'page';
  /** Program and version, for "Sao chép chi tiết"; never contents of a workbook. */
  readonly program: string;
  /** The version of Microsoft's library as it names itself; missing or null where it does not, or where there is none. */
  readonly library?: string | null;
  /** Address of the guide for staff, opened in a window of its own. */
  readonly guide: string;
  /** Dark surroundings at the moment. */
  isDark(): boolean;
  /** Calls back when the surroundings may have changed their theme; returns the function that stops it. */
  onThemeChange(listener: () => void): () => void;
  /** The minute by the clock of this machine. */
  now(): Moment;
  /** Puts text on the clipboard; false when the surroundings forbid it. */
  copyText(text: string): Promise<boolean>;
  /** Hands out the report of a period as a Word document; missing where the front cannot (a pane should not download files). */
  savePaper?(paper: Paper, file: string): Promise<void>;
  /** Opens the bytes of another file, to be read only; missing where the front cannot. */
  openFile?(name: string, bytes: Uint8Array, runner: Runner): Promise<Outcome<WorkbookPort>>;
  /** Hands out workbooks in one zip, or in a folder where this browser can; missing where the front cannot. */
  readonly sending?: {
    asZip(name: string, files: readonly SentFile[], runner: Runner): Promise<void>;
    /** To be called on a click; null when the person closed the question. */
    readonly pickFolder?: () => Promise<SendFolder | null>;
  };
  /** Reads files that a person chose: workbooks, and zips of workbooks. */
  readBooks?(files: readonly File[], runner: Runner): Promise<Outcome<readonly ReceivedFile[]>>;
  /** A test of the program around, offered at the foot of the pane where it can be made. */
  readonly selfTest?: {
    /** Whether it can be made now; looks without a write. */
    offered(): Promise<boolean>;
    /** Fetches its view. */
    view(): Promise<ComponentType<SelfTestViewProps>>;
  };
  /** Told the language chosen in the pane. */
  onLanguage?(language: Language): void;
  /** Told what was found last, for marks beside the pane. */
  onIssues?(issues: readonly Issue[]): void;
  /** Told which sheets were read and how, each time the plan was. */
  onSheets?(sheets: readonly PlanSheet[]): void;
  /** Told which tabs of ours were written before the plan changed, each time the plan was read. */
  onStale?(tabs: readonly string[]): void;
  /** Told after a write or an undo of ours. */
  onWorkbookChanged?(receipt: WriteReceipt): void | Promise<void>;
  /** Missing where nothing of a workbook is shown but by its own program. */
  readonly preview?: PreviewPlace;
  /** Saving the workbook, where that is up to the front end: whether something is not saved, and the button's click. */
  readonly saving?: { readonly unsaved: boolean; readonly save: () => void };
}
