/** What the stories of the port's contract share: two sheets of an office, drafts of tabs, and looking at what stands there. */
import { createStraightRunner } from '../../src/app/runner';
import type { CellValue, MergedArea, SheetGrid, WorkbookGrids } from '../../src/core/grid/grid';
import { cellAt } from '../../src/core/grid/grid';
import type { CellDraft, RowDraft, TabDraft } from '../../src/core/draft/types';
import type { Outcome } from '../../src/core/flow/outcome';
import type { WorkbookPort } from '../../src/workbook/port';
import { valueOf } from '../helpers/valueOf';

/** A sheet of the user's. */
export interface ContractSheet {
  readonly name: string;
  /** Rows from row 1; null is a blank cell. */
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
  readonly merges?: readonly MergedArea[];
  readonly visibility?: SheetGrid['visibility'];
}

/** A workbook with a port on it, and what a person may do to it meanwhile. */
export interface ContractHost {
  readonly port: WorkbookPort;
  /** Renames a sheet as a person does: names that point to it follow. */
  rename(from: string, to: string): Promise<void>;
  /** All jumps to other cells, as a person finds them: the cell, what it shows, and where it leads (`B2: xem → 'T 1'!A3`). */
  jumps(): Promise<string[]>;
  /** Saves, closes and opens again: a port of a new session on what stands in the workbook. */
  reopen(): Promise<WorkbookPort>;
}

/** Makes a workbook with such sheets. */
export type Open = (sheets?: readonly ContractSheet[]) => Promise<ContractHost>;

export const runner = createStraightRunner();
export const texts = { unfinished: 'Đang ghi – chưa dùng được' };

export const planSheet: ContractSheet = {
  name: 'Tháng 7',
  rows: [
    ['KẾ HOẠCH THÁNG 7', null, null],
    ['Stt', 'Nội dung', 'Chủ trì'],
    [1, 'Lập dự toán', 'P. KHTC'],
    [2, 'Rà soát hồ sơ', 'Văn phòng'],
    [null, '  ', '007'],
  ],
  merges: [{ top: 1, left: 0, bottom: 1, right: 2 }],
};
export const hiddenSheet: ContractSheet = { name: 'Nháp', rows: [['ghi tạm', 3.5]], visibility: 'hidden' };

export function text(value: string): CellDraft {
  return { value, style: 'text' };
}

/** Rows with the mark by which a tab is known as ours, right of everything else. */
export function signed(rows: readonly RowDraft[]): readonly RowDraft[] {
  const mark: CellDraft = { value: '~head~~title', style: 'faint' };
  return rows.map((row, at) =>
    at === 0
      ? { ...row, cells: [...row.cells, ...Array.from({ length: 6 - row.cells.length }, () => null), mark] }
      : row,
  );
}

export function tab(title: string, identity: string, rows: readonly (readonly (CellDraft | null)[])[]): TabDraft {
  return {
    identity,
    kind: identity === 'issues' ? 'issues' : 'summary',
    title,
    rows: signed(rows.map((cells) => ({ cells, height: null }))),
    widths: [30, 12, 12],
    hiddenColumns: [],
    merges: [],
    freezeRows: 1,
    print: { landscape: true, titleRows: [1, 1], breaks: [], columns: [0, 2], footer: 'Trang &P/&N' },
    charts: [],
    titleCell: { row: 1, column: 0 },
  };
}

export function july(count = 12): TabDraft {
  return tab('TH Tháng 07-2026', 'summary:2026-07', [
    [{ value: 'TỔNG HỢP THÁNG 7', style: 'title' }],
    [text('Văn phòng'), { value: count, style: 'count' }, { value: 66.7, style: 'rate' }],
    [text('=1+1'), text('+84 24'), text('00123')],
    [text('dòng 1\ndòng 2'), null, text('A & B <c> "d"')],
  ]);
}

export const sumOfNothing: CellDraft = { value: 0, formula: 'SUM(D1:D2)', style: 'count' };

export function codeOf(outcome: Outcome<unknown>): string {
  return outcome.ok ? 'ok' : outcome.refusal.code;
}

export async function read(port: WorkbookPort): Promise<WorkbookGrids> {
  return valueOf(await port.read(runner));
}

export async function names(port: WorkbookPort): Promise<string[]> {
  return (await read(port)).sheets.map(({ name }) => name);
}

export function sheetNamed(grids: WorkbookGrids, name: string): SheetGrid {
  const sheet = grids.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet "${name}" among ${grids.sheets.map((each) => each.name).join(', ')}`);
  return sheet;
}

/** The cells of the first rows and columns, blanks as null. */
export function block(sheet: SheetGrid, rows: number, columns: number): CellValue[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cellAt(sheet, row + 1, column)),
  );
}

export function expectUserSheets(grids: WorkbookGrids): void {
  for (const { name, rows } of [planSheet, hiddenSheet]) {
    const sheet = sheetNamed(grids, name);
    expect(sheet.own).toBeNull();
    expect(block(sheet, rows.length, rows[0]?.length ?? 0)).toEqual(rows);
  }
}

/** Returns the merged areas of some sheets by name: those that are asked for, or those that reading brings. */
export async function mergesOf(
  port: WorkbookPort,
  names: readonly string[],
): Promise<ReadonlyMap<string, readonly MergedArea[]>> {
  if (port.readMerges) return valueOf(await port.readMerges(names));
  const { sheets } = await read(port);
  return new Map(sheets.filter(({ name }) => names.includes(name)).map(({ name, merges }) => [name, merges ?? []]));
}
