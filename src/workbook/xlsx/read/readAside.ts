/**
 * Reading sheets beside the main thread. What is read there goes the same way through the same code as on the main thread and
 * only comes as a list of cells; whatever is out of the ordinary there is left to the main thread, which says what is wrong.
 */
import { RefusalError } from '../../refusalError';
import { runThrough } from '../../../core/flow/steps';
import { inflateFast } from '../zip/inflateEntry';
import type { Packed } from '../zip/packed';
import type { Zlib } from '../zip/zlib';
import { ListedCells } from './asideCells';
import type { CellList } from './asideCells';
import { CellScanner } from './cellScanner';
import type { ScanContext } from './cellScanner';
import { SheetPieces } from './readSheet';
import type { SheetAround } from './readSheet';
import { textPieces } from './textPieces';

/** A sheet to read: plain data. */
export interface SheetJob {
  /** The sheet's part; its data are a copy of its own. */
  readonly packed: Packed;
  readonly context: ScanContext;
}

/** A sheet as read aside: plain data. */
export interface ListedSheet extends SheetAround {
  readonly cells: CellList;
}

/** Sheets that are being read beside the main thread. */
export interface SheetsAside {
  /** A promise for each job, in their order; none of them ever rejects, and null means that the sheet has to be read here. */
  readonly sheets: readonly Promise<ListedSheet | null>[];
  /**
   * Takes back a job that was not begun, so that the main thread reads it rather than wait: null is answered for it. Returns
   * its index; null where none is left.
   */
  takeBack(): number | null;
}

/** Reads sheets beside the main thread: handed in by a front end that has threads. */
export type ReadAside = (jobs: readonly SheetJob[]) => SheetsAside;

/** Reads a sheet, on a thread beside the main one. Null for one that is refused. */
export async function readSheetJob({ packed, context }: SheetJob, zlib: Zlib): Promise<ListedSheet | null> {
  const { name, size } = packed;
  const cells = new ListedCells();
  const sheet = new SheetPieces(name, name, (prefix) => new CellScanner(prefix, name, context, cells));
  try {
    const content = { size, pieces: inflateFast(packed, zlib, undefined) };
    for await (const { text, done } of textPieces(content, name, 'row')) runThrough(sheet.take(text, done));
    return { ...sheet.finished(), cells: cells.list() };
  } catch (error) {
    if (error instanceof RefusalError) return null;
    throw error;
  }
}

/** What of a sheet that was read aside may be moved to the other thread instead of being copied. */
export function buffersOf({ cells: { rows, columns, styles, values } }: ListedSheet): ArrayBuffer[] {
  return [rows.buffer, columns.buffer, styles.buffer, values.buffer];
}
