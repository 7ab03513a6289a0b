/** A file opened in the page: its bytes as a workbook, and a port whose jumps move the page's own view. */
import type { SummaryTabs } from '../core/draft/types';
import { done, refused } from '../core/flow/outcome';
import type { Outcome } from '../core/flow/outcome';
import type { Runner } from '../core/flow/runner';
import type { SheetGrid, WorkbookGrids } from '../core/grid/grid';
import { shareCopy } from '../app/summary/share';
import type { ShareOptions, SharedCopy, WorkbookPort } from '../workbook/port';
import type { SheetLook } from '../workbook/sheetLook';
import { openXlsx } from '../workbook/xlsx/xlsxWorkbook';
import type { XlsxWorkbook } from '../workbook/xlsx/xlsxWorkbook';
import { measureSheet } from './sheetMeasure';
import type { SheetMeasure } from './sheetMeasure';

/** A cell that the view shall show. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A sheet with all that is needed to draw it. */
export interface DrawnSheet {
  readonly sheet: SheetGrid;
  readonly look: SheetLook;
  readonly measure: SheetMeasure;
}

/** The two tabs of a summary, drawn before they are written. */
export interface DrawnTabs {
  readonly report: DrawnSheet;
  readonly list: DrawnSheet;
}

export interface OpenBook {
  readonly name: string;
  readonly port: WorkbookPort;
  /** Reads the cells again, after a write of ours. */
  read(): Promise<Outcome<WorkbookGrids>>;
  /** Returns the bytes of the workbook as it stands now. */
  save(): Promise<Uint8Array>;
  /** Told once the bytes that `save` gave last are kept somewhere. */
  saved(): void;
  /** The workbook is other than when it was opened or saved last; what was undone since does not count. */
  readonly unsaved: boolean;
  /** Returns a copy for others (Bản gửi); the workbook does not change. Refuses as `shareCopy` does. */
  share(options: ShareOptions): Promise<Outcome<SharedCopy>>;
  /**
   * Finds out how a sheet is drawn, in slices; what was found is kept as long as somebody holds the sheet. Refuses as reading
   * the sheet refuses.
   * @param uncached what a formula without a result shows
   */
  draw(sheet: SheetGrid, uncached: string): Promise<Outcome<DrawnSheet>>;
  /** Finds out how tabs would be drawn once they are written, in slices; nothing is written. Refuses as writing them refuses. */
  drawTabs(tabs: SummaryTabs, uncached: string, runner: Runner): Promise<Outcome<DrawnTabs>>;
  /** Told of every jump; the page sets it. */
  onJump: (place: Place) => void;
}

/** Opens the bytes of a file; the runner also drives what the page reads later. Refuses as the file adapter refuses. */
export async function openBook(name: string, bytes: Uint8Array, runner: Runner): Promise<Outcome<OpenBook>> {
  const opened = await openXlsx(name, bytes, runner);
  if (!opened.ok) return opened;
  const workbook = opened.value;
  const drawn = new WeakMap<SheetGrid, Promise<Outcome<DrawnSheet>>>();
  const isThere = workbook.jump.bind(workbook);
  // Everything else that a file can is handed on by being the file's own port.
  workbook.jump = async (sheet, row, column) => {
    const there = await isThere(sheet, row, column);
    if (there.ok) book.onJump({ sheet, row, column });
    return there;
  };
  let kept = workbook.state();
  let handedOut = kept;
  const book: OpenBook = {
    name,
    port: workbook,
    read: () => book.port.read(runner),
    draw: (sheet, uncached) => {
      const known = drawn.get(sheet) ?? drawSheet(workbook, sheet, uncached, runner);
      drawn.set(sheet, known);
      return known;
    },
    drawTabs: (tabs, uncached, slices) => drawTabs(workbook, tabs, uncached, slices),
    save: () => {
      handedOut = workbook.state();
      return workbook.save(runner);
    },
    saved: () => {
      kept = handedOut;
    },
    get unsaved() {
      return workbook.state() !== kept;
    },
    share: (options) => shareCopy(workbook, options, runner),
    onJump: () => undefined,
  };
  return done(book);
}

async function drawTabs(
  workbook: XlsxWorkbook,
  { report, list }: SummaryTabs,
  uncached: string,
  runner: Runner,
): Promise<Outcome<DrawnTabs>> {
  const tabs = await workbook.preview([report, list], runner);
  if (!tabs.ok) return tabs;
  const drawn: DrawnSheet[] = [];
  for (const { sheet, look } of tabs.value) {
    const measured = await measuredSheet(sheet, look, uncached, runner);
    if (!measured.ok) return measured;
    drawn.push(measured.value);
  }
  const [drawnReport, drawnList] = drawn;
  if (!drawnReport || !drawnList) return refused('sheet-missing', { sheet: report.title });
  return done({ report: drawnReport, list: drawnList });
}

async function drawSheet(
  workbook: XlsxWorkbook,
  sheet: SheetGrid,
  uncached: string,
  runner: Runner,
): Promise<Outcome<DrawnSheet>> {
  const read = await workbook.look(sheet.name, runner);
  if (!read.ok) return read;
  const look = read.value;
  return look === null ? refused('sheet-missing', { sheet: sheet.name }) : measuredSheet(sheet, look, uncached, runner);
}

async function measuredSheet(
  sheet: SheetGrid,
  look: SheetLook,
  uncached: string,
  runner: Runner,
): Promise<Outcome<DrawnSheet>> {
  const measured = await runner.run(measureSheet(sheet, look, uncached));
  return measured.ok ? done({ sheet, look, measure: measured.value }) : measured;
}
