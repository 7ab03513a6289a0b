/** A file opened in the page: its bytes as a workbook, and a port whose jumps move the page's own view. */
import { done, refused } from '../core/flow/outcome';
import type { Outcome } from '../core/flow/outcome';
import type { Runner } from '../core/flow/runner';
import type { WorkbookGrids } from '../core/grid/grid';
import { shareCopy } from '../app/summary/share';
import type { ShareOptions, SharedCopy, WorkbookPort } from '../workbook/port';
import { openXlsx } from '../workbook/xlsx/xlsxWorkbook';

/** A cell that the view shall show. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** How a tab of ours is laid out, as its draft said. */
export interface TabLook {
  /** Widths in characters, per column from A. */
  readonly widths: readonly number[];
  /** 0-based columns that hold keys and flags, not for reading. */
  readonly hidden: readonly number[];
}

export interface OpenBook {
  readonly name: string;
  readonly port: WorkbookPort;
  /** Reads the cells again, after a write of ours. */
  read(): Promise<Outcome<WorkbookGrids>>;
  /** Returns the bytes of the workbook as it stands now. */
  save(): Promise<Uint8Array>;
  /** Returns a copy for others (Bản gửi); the workbook does not change. Refuses as `shareCopy` does. */
  share(options: ShareOptions): Promise<Outcome<SharedCopy>>;
  /** Looks of the tabs written since the file was opened, by sheet name. */
  readonly looks: ReadonlyMap<string, TabLook>;
  /** Told of every jump; the page sets it. */
  onJump: (place: Place) => void;
}

/** Opens the bytes of a file; the runner also drives what the page reads later. Refuses as the file adapter refuses. */
export async function openBook(name: string, bytes: Uint8Array, runner: Runner): Promise<Outcome<OpenBook>> {
  const opened = await openXlsx(name, bytes, runner);
  if (!opened.ok) return opened;
  const workbook = opened.value;
  const looks = new Map<string, TabLook>();
  let sheetNames: readonly string[] = [];
  const book: OpenBook = {
    name,
    port: {
      capabilities: workbook.capabilities,
      read: async (slices) => {
        const grids = await workbook.read(slices);
        if (grids.ok) sheetNames = grids.value.sheets.map((sheet) => sheet.name);
        return grids;
      },
      putTabs: async (drafts, texts, slices) => {
        const written = await workbook.putTabs(drafts, texts, slices);
        if (written.ok) {
          written.value.tabs.forEach((tab, index) => {
            const draft = drafts[index];
            if (draft) looks.set(tab, { widths: draft.widths, hidden: draft.hiddenColumns });
          });
        }
        return written;
      },
      mark: (marks, slices) => workbook.mark(marks, slices),
      editCells: (edits, slices) => workbook.editCells(edits, slices),
      addColumns: (drafts, choices, list, texts, slices) => workbook.addColumns(drafts, choices, list, texts, slices),
      putSettings: (settings, slices) => workbook.putSettings(settings, slices),
      undo: (entry) => workbook.undo(entry),
      jump: (sheet, row, column) => {
        if (!sheetNames.includes(sheet)) return Promise.resolve(refused('sheet-missing', { sheet }));
        book.onJump({ sheet, row, column });
        return Promise.resolve(done(undefined));
      },
    },
    read: () => book.port.read(runner),
    looks,
    save: () => workbook.save(runner),
    share: (options) => shareCopy(workbook, options, runner),
    onJump: () => undefined,
  };
  return done(book);
}
