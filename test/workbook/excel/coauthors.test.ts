/**
 * Somebody else at the same workbook: between reading and writing, and between the requests of a write. What they did
 * stands afterwards, and what is written lands on what it is about, or nothing is written.
 */
import fc from '../../helpers/random';
import type { HostSheet } from '../../host/cells';
import type { ExcelHost } from '../../host/host';
import { ChangedHostSheet } from '../../helpers/changedHost';
import { CATALOGUE_SHEET } from '../../helpers/planVerbs';
import { filledCells, TEXTS } from './office';
import { PLAN_SHEET } from './actionsOnPlan';
import type { WritingAction } from './actionsOnPlan';
import { WRITING_ACTIONS } from './writingActions';

const ALL = process.env['TIENDO_FAULTS_ALL'] !== undefined;
const DRAWN = 8;

/** Returns the texts that somebody typed. */
type Change = (host: ExcelHost, sheet: HostSheet) => readonly string[];

const onCells =
  (change: (cells: ChangedHostSheet, type: (row: number, column: number, text: string) => void) => void): Change =>
  (host, sheet) => {
    const typed: string[] = [];
    const cells = new ChangedHostSheet(host.book, sheet);
    change(cells, (row, column, text) => {
      // Nobody can type into a cell that a merged one covers.
      const isCovered = sheet.merges.some(
        ({ top, left, bottom, right }) =>
          top <= row && row <= bottom && left <= column && column <= right && (top !== row || left !== column),
      );
      if (isCovered) return;
      cells.typeIn(row, column, text);
      typed.push(text);
    });
    return typed;
  };

const ROWS = [1, 3, 4, 6, 7, 8];
const DELETED = 'its sheet is deleted';
const CHANGES: Readonly<Record<string, Change>> = {
  'its sheet is renamed': (_, sheet) => {
    sheet.name = 'Tên khác';
    return [];
  },
  [DELETED]: ({ book }, sheet) => {
    book.remove(sheet);
    return [];
  },
  'its sheet is protected': (_, sheet) => {
    sheet.isProtected = true;
    return [];
  },
  'a row is inserted': onCells((cells) => cells.insertRow(2)),
  'a row is deleted': onCells((cells) => cells.deleteRow(2)),
  'two rows are exchanged': onCells((cells) => cells.swapRows(3, 7)),
  'the first row is exchanged': onCells((cells) => cells.swapRows(1, 4)),
  'a text is changed': onCells((_, type) => type(7, 1, 'Đồng nghiệp sửa')),
  'cells beside are changed': onCells((_, type) => {
    for (const row of ROWS) type(row, 2, `Đồng nghiệp ghi ${row}.`);
  }),
  'what is written over is changed': onCells((_, type) => {
    for (const row of ROWS) type(row, 1, `Đồng nghiệp ghi ${row}.`);
  }),
  'free cells are filled': onCells((_, type) => {
    type(5, 4, 'Đồng nghiệp ghi bên cạnh');
    type(6, 6, 'Đồng nghiệp ghi thêm');
  }),
};

/** How the title of a tab begins while it is written. */
const UNFINISHED = TEXTS.unfinished.slice(0, 8);

const isOffice = (name: string): boolean => [PLAN_SHEET, CATALOGUE_SHEET.name, 'Họp', 'T1', 'T2'].includes(name);

/** Cells of sheets by id, row and column. */
type Cells = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** @param added content of a task whose row is left out, as if it had not been put in */
function cellsOf(host: ExcelHost, ids: ReadonlySet<string>, added?: string): Cells {
  const sheets = host.book.sheets.filter(({ id }) => ids.has(id));
  return new Map(
    sheets.map(({ id, name }) => {
      const cells = filledCells(host, name) as [number, number, unknown][];
      const [own = Infinity] = cells.find(([, , value]) => added !== undefined && value === added) ?? [];
      const others = cells.filter(([row]) => row !== own);
      return [id, new Map(others.map(([row, column, value]) => [`${row > own ? row - 1 : row} ${column}`, value]))];
    }),
  );
}

/** Returns what differs between two states, each cell told by the content of its row. */
function differences(before: Cells, after: Cells): string[] {
  const found: string[] = [];
  for (const [id, cells] of before) {
    const now = after.get(id) ?? new Map<string, unknown>();
    for (const place of new Set([...cells.keys(), ...now.keys()])) {
      if (cells.get(place) === now.get(place)) continue;
      const [row = '', column] = place.split(' ');
      const content = column === '1' ? '' : (cells.get(`${row} 1`) ?? '');
      found.push(JSON.stringify([content, column, cells.get(place) ?? null, now.get(place) ?? null]));
    }
  }
  return found;
}

/** The cells as `differences` tells them: content of the row and column → value. */
function byContent(cells: Cells): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const values of cells.values()) {
    for (const [place, value] of values) {
      const [row = '', column = ''] = place.split(' ');
      found.set(JSON.stringify([column === '1' ? '' : (values.get(`${row} 1`) ?? ''), column]), value);
    }
  }
  return found;
}

const textsIn = (host: ExcelHost): string =>
  JSON.stringify(host.book.sheets.map(({ name }) => filledCells(host, name)));

/** What changes at which request; all of it with TIENDO_FAULTS_ALL, else some of it, drawn from the seed. */
function occasionsOf(requests: number): readonly (readonly [string, number])[] {
  const all = Object.keys(CHANGES).flatMap((change) =>
    Array.from({ length: requests }, (_, at) => [change, at] as const),
  );
  return ALL ? all : fc.sample(fc.constantFrom(...all), DRAWN);
}

interface Run {
  readonly requests: number;
  /** What is changed in cells of the office. */
  readonly places: readonly string[];
}

async function aloneRun(action: WritingAction): Promise<Run> {
  const office = await action.open();
  const { host } = office;
  const ids = new Set(host.book.sheets.filter(({ name }) => isOffice(name)).map(({ id }) => id));
  const before = cellsOf(host, ids);
  let requests = 0;
  host.beforeRequest = () => (requests += 1);
  const put = await action.act(office);
  if (!put.ok) throw new Error(put.refusal.code);
  return { requests, places: differences(before, cellsOf(host, ids, action.adds)) };
}

/** Returns what is wrong after an action during which somebody else changed something; null when nothing is. */
async function faultOf(action: WritingAction, { places }: Run, name: string, at: number): Promise<string | null> {
  const office = await action.open();
  const { host } = office;
  const sheet = host.book.sheet(action.sheet) ?? host.book.sheets[0];
  const change = CHANGES[name];
  if (!sheet || !change || (name === DELETED && host.book.sheets.length === 1)) return null;
  const ids = new Set(host.book.sheets.filter(({ name }) => isOffice(name)).map(({ id }) => id));
  const before = byContent(cellsOf(host, ids));
  let theirs: Cells = new Map();
  let typed: readonly string[] = [];
  // Its title says that it is being written: what is typed into it then is not looked for.
  const marked = { isMarked: false };
  const happen = (): void => {
    host.beforeRequest = null;
    typed = change(host, sheet);
    theirs = cellsOf(host, ids, action.adds);
    marked.isMarked = JSON.stringify(filledCells(host, sheet.name)).includes(UNFINISHED);
  };
  let request = 0;
  if (at === 0) happen();
  else host.beforeRequest = () => (request++ === at ? happen() : undefined);
  const put = await action.act(office);
  host.beforeRequest = null;
  const made = differences(theirs, cellsOf(host, ids, action.adds));
  const said = put.ok ? 'done' : JSON.stringify(put.refusal);
  // What was written before they came, and taken back since.
  const isTakenBack = (place: string): boolean => {
    const [content, column, , now] = JSON.parse(place) as [string, string, unknown, unknown];
    return (before.get(JSON.stringify([content, column])) ?? null) === now;
  };
  const elsewhere = made.filter((place) => (put.ok ? !places.includes(place) : !isTakenBack(place)));
  if (elsewhere.length > 0 && (put.ok || put.refusal.params.entry === undefined))
    return `${said}, other cells: ${elsewhere.slice(0, 3).join('; ')}`;
  const stands = textsIn(host);
  // What is typed before anything is asked the caller of the port lists.
  const isListed = marked.isMarked || action.blindAt?.includes(at) === true || (at === 0 && action.callerLists);
  const lost = isListed ? [] : typed.filter((text) => !stands.includes(text));
  return lost.length === 0 ? null : `${said}, lost: ${lost.join('; ')}`;
}

/** Each action with each sheet that it is about. */
const OCCASIONS = WRITING_ACTIONS.flatMap((action) => [
  [action.says, action] as const,
  ...(action.alsoSheet === undefined
    ? []
    : [[`${action.says}, on its tab`, { ...action, sheet: action.alsoSheet }] as const]),
]);

test.each(OCCASIONS)('%s', async (_, action) => {
  const alone = await aloneRun(action);
  for (const [change, at] of occasionsOf(alone.requests))
    expect([change, at, await faultOf(action, alone, change, at)]).toEqual([change, at, null]);
});
