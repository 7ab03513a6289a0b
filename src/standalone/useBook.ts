import { useEffect, useRef, useState } from 'react';
import type { Issue } from '../core/checks/types';
import type { Refusal } from '../core/flow/outcome';
import type { StepReport } from '../core/flow/steps';
import type { WorkbookGrids } from '../core/grid/grid';
import type { Message } from '../messages/say';
import type { SaveTrouble } from './files/saveIntoFile';
import { createPaneRunner } from '../pane/work/paneRunner';
import { problemOf } from '../pane/work/runWork';
import type { Problem } from '../pane/state/state';
import type { ChosenFile, FilePlace } from './files/fileAccess';
import type { OpenBook } from './openBook';
import type { Target } from './SheetView';

/** What is open: the book, where it came from, its cells, and what the view shows of them. */
export interface Shown {
  readonly book: OpenBook;
  /** The file that holds it, as its title says: the one that was opened, or the new one that it was saved as since. */
  readonly file: string;
  /** Null where the browser gave no way back to the disk, or the file is a new one among the downloads. */
  readonly place: FilePlace | null;
  /** Cells as they stand in the file on the disk. */
  readonly onDisk: WorkbookGrids;
  readonly grids: WorkbookGrids;
  /** Something was written, and not undone, that neither the disk nor a download holds. */
  readonly unsaved: boolean;
  readonly sheet: string;
  readonly target: Target | null;
  readonly issues: readonly Issue[];
  /** Tabs of ours that were written before the plan changed. */
  readonly stale: readonly string[];
  /** How many columns, from A, hold what tells a task from others, by sheet name. */
  readonly held: ReadonlyMap<string, number>;
}

/** A file that is being opened. */
export interface Opening {
  readonly file: string;
  readonly report: StepReport | null;
  readonly stop: () => void;
}

/** Why something did not work: a refusal or a bug, which the person may copy for support, or a sentence of the page. */
export type Trouble =
  | Problem
  | ({ readonly kind: 'sentence' } & Message<
      'page.sample.missing' | 'page.recent.gone' | 'page.recent.denied' | `page.into.${SaveTrouble}`
    >);

export interface BookInHand {
  readonly shown: Shown | null;
  readonly opening: Opening | null;
  readonly trouble: Trouble | null;
  readonly setTrouble: (trouble: Trouble | null) => void;
  /** Opens what `choose` gives, in slices; a newer call wins over an older one that still works. */
  readonly open: (name: string, choose: () => Promise<ChosenFile>) => Promise<void>;
  readonly update: (change: (before: Shown) => Shown) => void;
  /** Reads the cells again after a write; `tabs` were written, the first of them is shown. */
  readonly readAgain: (tabs: readonly string[]) => Promise<void>;
}

const refusal = (value: Refusal): Problem => ({ kind: 'refusal', refusal: value });

/** Holds the open workbook of the page. */
export function useBook(): BookInHand {
  const [shown, setShown] = useState<Shown | null>(null);
  const [opening, setOpening] = useState<Opening | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const current = useRef<AbortController | null>(null);

  const open = async (file: string, choose: () => Promise<ChosenFile>) => {
    current.current?.abort();
    const abort = new AbortController();
    current.current = abort;
    const isCurrent = () => current.current === abort;
    const stop = () => abort.abort();
    setTrouble(null);
    setOpening({ file, report: null, stop });
    // The book keeps the runner for what is read later; only while it is opened does it show where it stands.
    let isOpen = false;
    const runner = createPaneRunner((report) => {
      if (isCurrent() && !isOpen) setOpening({ file, report, stop });
    }, abort.signal);
    let fault: Problem | null = null;
    try {
      const { name, bytes, place } = await choose();
      const { openBook } = await import('./openBook');
      const opened = await openBook(name, bytes, runner);
      const grids = opened.ok ? await opened.value.read() : opened;
      if (!opened.ok) fault = refusal(opened.refusal);
      else if (!grids.ok) fault = refusal(grids.refusal);
      else if (isCurrent()) show(opened.value, place, grids.value);
    } catch (error) {
      fault = problemOf(error);
    }
    isOpen = true;
    if (!isCurrent()) return;
    setOpening(null);
    if (fault && !(fault.kind === 'refusal' && fault.refusal.code === 'cancelled')) setTrouble(fault);
  };

  const show = (book: OpenBook, place: FilePlace | null, grids: WorkbookGrids) => {
    book.onJump = ({ sheet, row, column }) =>
      setShown((before) =>
        before?.book === book
          ? { ...before, sheet, target: { row, column, at: (before.target?.at ?? 0) + 1 } }
          : before,
      );
    const first = grids.sheets.find(({ visibility }) => visibility === 'visible');
    setShown({
      book,
      file: book.name,
      place,
      onDisk: grids,
      grids,
      unsaved: false,
      sheet: first?.name ?? '',
      target: null,
      issues: [],
      stale: [],
      held: new Map(),
    });
  };

  const readAgain = async (tabs: readonly string[]) => {
    const book = shown?.book;
    const grids = await book?.read();
    if (!grids?.ok) return;
    const [tab] = tabs;
    setShown((before) => {
      if (before?.book !== book || !before) return before;
      const stands = tab !== undefined && grids.value.sheets.some(({ name }) => name === tab);
      return {
        ...before,
        grids: grids.value,
        unsaved: before.book.unsaved,
        target: null,
        sheet: stands ? tab : before.sheet,
      };
    });
  };

  const unsaved = shown?.unsaved === true;
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);

  return {
    shown,
    opening,
    trouble,
    setTrouble,
    open,
    update: (change) => setShown((before) => (before ? change(before) : before)),
    readAgain,
  };
}
