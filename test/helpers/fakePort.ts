/** A workbook that lives in memory, for tests of the pane: it counts what is asked of it. */
import type { CellValue, SheetGrid, WorkbookGrids } from '../../src/core/grid/grid';
import { done, refused } from '../../src/core/flow/outcome';
import type { Outcome, RefusalCode } from '../../src/core/flow/outcome';
import type { Capabilities, CellEdit, WorkbookPort } from '../../src/workbook/port';

export interface FakePort extends WorkbookPort {
  /** Names of the methods called, in order. */
  readonly calls: string[];
  /** The next call of a method refuses with a code, or throws when the code is `bug`. */
  failNext(method: keyof WorkbookPort, code: RefusalCode | 'bug'): void;
  /** The workbook from now on. */
  grids: WorkbookGrids;
}

/** Makes a workbook of grids. Tabs that are put stand in it until they are taken back, as sheets with their titles only. */
export function fakePort(grids: WorkbookGrids, capabilities: Partial<Capabilities> = {}): FakePort {
  const failures = new Map<string, RefusalCode | 'bug'>();
  const before = new Map<string, WorkbookGrids>();
  const answer = <Result>(method: string, give: () => Result): Promise<Outcome<Result>> => {
    port.calls.push(method);
    const failure = failures.get(method);
    failures.delete(method);
    if (failure === 'bug') return Promise.reject(new TypeError('a cell said: secret'));
    return Promise.resolve(
      failure === undefined ? done(give()) : refused<Result>(failure, { sheet: 'Tháng 1', file: 'x' }),
    );
  };
  const remember = (): string => {
    const entry = String(before.size + 1);
    before.set(entry, port.grids);
    return entry;
  };
  const port: FakePort = {
    calls: [],
    grids,
    failNext: (method, code) => void failures.set(method, code),
    capabilities: { host: 'excel', mergesOnRead: true, nativeUndo: false, canJump: true, ...capabilities },
    read: () => answer('read', () => port.grids),
    readMerges: () => answer('readMerges', () => new Map()),
    putTabs: (drafts) =>
      answer('putTabs', () => {
        const entry = remember();
        const sheets = drafts.map(({ title, kind }) => ({
          name: title,
          visibility: 'visible' as const,
          rows: [[title]],
          formats: [],
          merges: [],
          hiddenRows: 0,
          own: kind === 'ordinary' ? null : kind,
        }));
        port.grids = { ...port.grids, sheets: [...port.grids.sheets, ...sheets] };
        return { entry, tabs: drafts.map(({ title }) => title), userCells: 0 };
      }),
    mark: () => answer('mark', () => ({ entry: '0', tabs: [], userCells: 0 })),
    editCells: (edits) =>
      answer('editCells', () => {
        const entry = remember();
        port.grids = {
          ...port.grids,
          sheets: port.grids.sheets.map((sheet) => ({ ...sheet, rows: edited(sheet, edits) })),
        };
        return { entry, tabs: [], userCells: edits.length };
      }),
    addColumns: (drafts) => answer('addColumns', () => ({ entry: remember(), tabs: [], userCells: drafts.length })),
    putSettings: (settings) =>
      answer('putSettings', () => {
        const entry = remember();
        const { name, sheets } = port.grids;
        port.grids = settings === null ? { name, sheets } : { name, sheets, settings };
        return { entry, tabs: [], userCells: 0 };
      }),
    undo: (entry) =>
      answer('undo', () => {
        port.grids = before.get(entry) ?? port.grids;
      }),
    jump: () => answer('jump', () => undefined),
  };
  return port;
}

function edited(sheet: SheetGrid, edits: readonly CellEdit[]): readonly (readonly CellValue[])[] {
  const rows = sheet.rows.map((row) => [...row]);
  for (const { sheet: name, row, column, value } of edits) {
    if (name !== sheet.name) continue;
    while (rows.length < row) rows.push([]);
    const cells = rows[row - 1] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  }
  return rows;
}
