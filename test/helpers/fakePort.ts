/** A workbook that lives in memory, for tests of the pane: it counts what is asked of it. */
import type { WorkbookGrids } from '../../src/core/grid/grid';
import { done, refused } from '../../src/core/flow/outcome';
import type { Outcome, RefusalCode } from '../../src/core/flow/outcome';
import type { Capabilities, WorkbookPort } from '../../src/workbook/port';

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
  const port: FakePort = {
    calls: [],
    grids,
    failNext: (method, code) => void failures.set(method, code),
    capabilities: { host: 'excel', mergesOnRead: true, nativeUndo: false, canJump: true, ...capabilities },
    read: () => answer('read', () => port.grids),
    readMerges: () => answer('readMerges', () => new Map()),
    putTabs: (drafts) =>
      answer('putTabs', () => {
        const entry = String(before.size + 1);
        before.set(entry, port.grids);
        const sheets = drafts.map(({ title, kind }) => ({
          name: title,
          visibility: 'visible' as const,
          rows: [[title]],
          formats: [],
          merges: [],
          hiddenRows: 0,
          own: kind,
        }));
        port.grids = { ...port.grids, sheets: [...port.grids.sheets, ...sheets] };
        return { entry, tabs: drafts.map(({ title }) => title), userCells: 0 };
      }),
    mark: () => answer('mark', () => ({ entry: '0', tabs: [], userCells: 0 })),
    undo: (entry) =>
      answer('undo', () => {
        port.grids = before.get(entry) ?? port.grids;
      }),
    jump: () => answer('jump', () => undefined),
  };
  return port;
}
