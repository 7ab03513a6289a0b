/** A workbook that lives in memory, for tests of the pane: it counts what is asked of it. */
import { cellAddress } from '../../src/core/grid/address';
import { DAY_FORMAT, isDayFormat } from '../../src/core/grid/numberFormat';
import { cellAt, formatAt } from '../../src/core/grid/grid';
import type { CellValue, SheetGrid, WorkbookGrids } from '../../src/core/grid/grid';
import { done, refused } from '../../src/core/flow/outcome';
import type { Outcome, Refusal, RefusalCode } from '../../src/core/flow/outcome';
import type { TabDraft } from '../../src/core/draft/types';
import type { Capabilities, CellEdit, WorkbookPort } from '../../src/workbook/port';

export interface FakePort extends WorkbookPort {
  /** Names of the methods called, in order. */
  readonly calls: string[];
  /** The next call of a method refuses with a code, or throws when the code is `bug`. */
  failNext(method: keyof WorkbookPort, code: RefusalCode | 'bug'): void;
  /** The workbook from now on. */
  grids: WorkbookGrids;
}

/**
 * Makes a workbook of grids. Tabs of ours that are put stand in it until they are undone, as sheets with their titles
 * only; ordinary sheets stand whole, added columns with their headers.
 * With `asksMerges` merged areas are to be asked for, as in Excel.
 * Writes are undone in any order, each only while what it wrote still stands, as adapters do.
 */
export function fakePort(
  grids: WorkbookGrids,
  { asksMerges = false, ...capabilities }: Partial<Capabilities> & { readonly asksMerges?: boolean } = {},
): FakePort {
  const failures = new Map<string, RefusalCode | 'bug'>();
  /** Entry → what takes it back; returns false where something else stands there now. */
  const journal = new Map<string, () => boolean>();
  const attempt = <Result>(method: string, give: () => Outcome<Result>): Promise<Outcome<Result>> => {
    port.calls.push(method);
    const failure = failures.get(method);
    failures.delete(method);
    if (failure === 'bug') return Promise.reject(new TypeError('a cell said: secret'));
    return Promise.resolve(failure === undefined ? give() : { ok: false, refusal: refusalOfAnyCode(failure) });
  };
  const answer = <Result>(method: string, give: () => Result): Promise<Outcome<Result>> =>
    attempt(method, () => done(give()));
  const enter = (takeBack: () => boolean): string => {
    const entry = String(journal.size + 1);
    journal.set(entry, takeBack);
    return entry;
  };
  const withSheets = (sheets: WorkbookGrids['sheets']): void => void (port.grids = { ...port.grids, sheets });
  const write = (edits: readonly CellEdit[]): void =>
    withSheets(port.grids.sheets.map((sheet) => ({ ...sheet, rows: edited(sheet, edits) })));
  /** A day is written as one that is seen to be one, as both adapters do it. */
  const showDays = (edits: readonly CellEdit[]): void =>
    withSheets(
      port.grids.sheets.map((sheet) => {
        const formats = sheet.formats.map((row) => (row === undefined ? undefined : [...row]));
        for (const { sheet: name, row, column, isDay } of edits) {
          if (name !== sheet.name || isDay !== true || isDayFormat(formatAt(sheet, row, column))) continue;
          const cells = (formats[row - 1] ??= []);
          cells[column] = DAY_FORMAT;
        }
        return { ...sheet, formats };
      }),
    );
  /** The first edit whose cell holds something else than it expects. */
  const surprise = (edits: readonly CellEdit[]): CellEdit | undefined =>
    edits.find(({ sheet: name, row, column, expected }) => {
      const sheet = port.grids.sheets.find((each) => each.name === name);
      return !sheet || cellAt(sheet, row, column) !== expected;
    });
  const store = (settings: string | undefined): void => {
    const { name, sheets } = port.grids;
    port.grids = settings === undefined ? { name, sheets } : { name, sheets, settings };
  };
  const port: FakePort = {
    calls: [],
    grids,
    failNext: (method, code) => void failures.set(method, code),
    capabilities: { host: 'excel', ...capabilities },
    read: () => answer('read', () => port.grids),
    ...(asksMerges ? { readMerges: () => answer('readMerges', () => new Map()) } : {}),
    putTabs: (drafts) =>
      answer('putTabs', () => {
        const before = port.grids.sheets;
        const tabs = drafts.map(({ title }) => title);
        const entry = enter(() => {
          const kept = before.filter(({ name }) => tabs.includes(name));
          withSheets([...port.grids.sheets.filter(({ name }) => !tabs.includes(name)), ...kept]);
          return true;
        });
        const sheets = drafts.map((draft) =>
          draft.kind === 'ordinary'
            ? ordinarySheet(draft)
            : { ...ordinarySheet(draft), rows: [[draft.title]], own: draft.kind },
        );
        withSheets([...before.filter(({ name }) => !tabs.includes(name)), ...sheets]);
        return { entry, tabs, userCells: 0 };
      }),
    mark: () => answer('mark', () => ({ entry: '0', tabs: [], userCells: 0 })),
    editCells: (edits) =>
      attempt('editCells', () => {
        const odd = surprise(edits);
        if (odd) return refused('changed-since', { sheet: odd.sheet, cell: cellAddress(odd.row, odd.column) });
        const formatsBefore = new Map(port.grids.sheets.map(({ name, formats }) => [name, formats]));
        write(edits);
        showDays(edits);
        const back = edits.map(({ expected, value, ...place }) => ({ ...place, expected: value, value: expected }));
        const entry = enter(() => {
          if (surprise(back as readonly CellEdit[])) return false;
          write(back as readonly CellEdit[]);
          withSheets(
            port.grids.sheets.map((sheet) => ({ ...sheet, formats: formatsBefore.get(sheet.name) ?? sheet.formats })),
          );
          return true;
        });
        return done({ entry, tabs: [], userCells: edits.length });
      }),
    insertRow: ({ sheet: name, row, cells }) =>
      answer('insertRow', () => {
        const before = port.grids.sheets;
        const added: CellValue[] = [];
        for (const { column, value } of cells) added[column] = value;
        withSheets(
          before.map((sheet) =>
            sheet.name === name
              ? {
                  ...sheet,
                  rows: [
                    ...sheet.rows.slice(0, row - 1),
                    Array.from(added, (v) => v ?? null),
                    ...sheet.rows.slice(row - 1),
                  ],
                }
              : sheet,
          ),
        );
        const entry = enter(() => {
          withSheets(before);
          return true;
        });
        return { entry, tabs: [], userCells: cells.length, short: [{ sheet: name, cell: 'F9' }], unfilled: [] };
      }),
    addColumns: (drafts, _, list) =>
      answer('addColumns', () => {
        const before = port.grids;
        const headers = drafts.flatMap(({ sheet, header, firstColumn, columns }) =>
          columns.map((column, index) => {
            const place = { sheet, row: header.first, column: firstColumn + index };
            return { ...place, expected: null, value: column.header };
          }),
        );
        write(headers);
        if (list !== null) withSheets([...port.grids.sheets, ordinarySheet(list)]);
        const entry = enter(() => {
          port.grids = before;
          return true;
        });
        return { entry, tabs: list === null ? [] : [list.title], userCells: headers.length };
      }),
    putSettings: (settings) =>
      answer('putSettings', () => {
        const before = port.grids.settings;
        const after = settings ?? undefined;
        store(after);
        const entry = enter(() => {
          if (port.grids.settings !== after) return false;
          store(before);
          return true;
        });
        return { entry, tabs: [], userCells: 0 };
      }),
    undo: (entry) =>
      attempt('undo', () => {
        const takeBack = journal.get(entry);
        if (!takeBack) return refused('nothing-to-undo');
        if (!takeBack()) return refused('changed-since', { sheet: 'Tháng 1', cell: 'C4' });
        journal.set(entry, () => false);
        return done(undefined);
      }),
    jump: () => answer('jump', () => undefined),
  };
  return port;
}

function ordinarySheet({ title, rows }: TabDraft): SheetGrid {
  return {
    name: title,
    visibility: 'visible',
    rows: rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null)),
    formats: [],
    merges: [],
    hiddenRows: 0,
    own: null,
  };
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

/** A refusal of whichever code a test asks for; it names what most of them need. */
function refusalOfAnyCode(code: RefusalCode): Refusal {
  return { code, params: { sheet: 'Tháng 1', file: 'x', cell: 'C4' } } as Refusal;
}
