/** Verbs for tests of plans: read grids, make small sheets in our own words. */
import type { CellValue, MergedArea, SheetGrid, WorkbookGrids } from '../../src/core/grid/grid';
import { readPlan } from '../../src/core/plan/readPlan';
import type { ReadOptions } from '../../src/core/plan/readPlan';
import type { Plan, Task } from '../../src/core/plan/types';
import { runThrough } from '../../src/core/flow/steps';

/** Reads a plan; fails where it is refused. */
export function planOf(workbook: WorkbookGrids, options: ReadOptions = {}): Plan {
  const read = runThrough(readPlan(workbook, options));
  if (!read.ok) throw new Error(`refused: ${read.refusal.code} ${JSON.stringify(read.refusal.params)}`);
  return read.value;
}

/** Returns the code of the refusal to read a plan; null where it is read. */
export function refusalOf(workbook: WorkbookGrids, options: ReadOptions = {}): string | null {
  const read = runThrough(readPlan(workbook, options));
  return read.ok ? null : read.refusal.code;
}

export interface SheetParts {
  readonly visibility?: SheetGrid['visibility'];
  readonly merges?: readonly MergedArea[] | null;
  readonly formats?: SheetGrid['formats'];
  readonly own?: SheetGrid['own'];
}

/** Makes a sheet of rows; cells may be left out. */
export function sheetOf(name: string, rows: readonly (readonly CellValue[])[], parts: SheetParts = {}): SheetGrid {
  return {
    name,
    visibility: parts.visibility ?? 'visible',
    rows,
    formats: parts.formats ?? [],
    merges: parts.merges === undefined ? [] : parts.merges,
    hiddenRows: 0,
    own: parts.own ?? null,
  };
}

/** Makes a workbook of sheets. */
export function workbookOf(...sheets: readonly SheetGrid[]): WorkbookGrids {
  return { name: 'ke-hoach.xlsx', sheets };
}

/** A catalogue of a few units of a department of our own. */
export const CATALOGUE_SHEET = sheetOf('Danh mục đơn vị', [
  ['Mã', 'Tên đơn vị', 'Tên viết tắt', 'Cấp'],
  ['VP', 'Văn phòng Sở', 'VP; Văn phòng', 'Phòng'],
  ['KHTC', 'Phòng Kế hoạch - Tài chính', 'P. KHTC', 'Phòng'],
  ['QLDT', 'Phòng Quản lý đô thị', 'P. QLĐT', 'Phòng'],
  ['TTUD', 'Trung tâm Ứng dụng công nghệ', 'TT ƯDCN', 'Đơn vị trực thuộc'],
]);

/** What a task says, without where it stands. */
export function essence(task: Task): unknown {
  return {
    number: task.number,
    content: task.content.normalize('NFC'),
    field: task.field?.normalize('NFC') ?? null,
    lead: task.lead.units,
    coordinating: task.coordinating.units,
    months: task.due.months,
    state: task.progress.state,
  };
}
