/**
 * Reads every sheet and our settings in three requests: the lists, the used ranges, the cells; cells of large workbooks in
 * pieces, between which the work can be stopped. Rows with text struck through are told along with the cells, where the
 * second request said that a sheet has any. No request writes. A workbook that was read before is read in one, where its
 * cells are where they were and nothing of ours is in it, else in two or three; that counts as a write, for merged areas are
 * asked for too.
 */
import { hasOwnSignature } from '../../core/grid/ownSignature';
import type { CellValue, MergedArea, SheetGrid, WorkbookGrids } from '../../core/grid/grid';
import { cellAddress } from '../../core/grid/address';
import { refusal } from '../../core/flow/outcome';
import type { Runner } from '../../core/flow/runner';
import type { Steps } from '../../core/flow/steps';
import { cellValue } from './cellValues';
import { hostErrorCode } from './hostErrors';
import { ownTabsOf } from './ownTabs';
import type { NamedSheet } from './ownTabs';
import { askMergesOf } from './readMerges';
import { askBook, bookFacts } from './bookFacts';
import type { BookFacts } from './bookFacts';
import { askSettings, ownParts, PARTS_OF_BOOK, settingsOf } from './settings';
import { ownTabKind } from '../ownTabName';
import type { ReadAgain } from '../port';
import { completed, RefusalError } from '../refusalError';

/**
 * Cells asked for in one request: half a second at most, so that "Dừng" is heard. With number formats and types a cell
 * costs about 25 bytes beside its text, which leaves most of Excel's 5 MB for texts; where they are longer, the piece is
 * halved.
 */
export const CELLS_PER_REQUEST = 50_000;
/** No plan is larger; a value that strayed to the end of its sheet makes it so. */
const MOST_ROWS = 100_000;
const MOST_CELLS = 4_000_000;
/** Of a sheet with more rows it is only said that text is struck through: each row is asked for by an object of its own. */
const MOST_STRUCK_ROWS = 2000;

/** A part of a sheet's used range; rows and columns 0-based. */
interface Piece {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

interface Part extends Piece {
  readonly values: readonly (readonly unknown[])[];
  readonly types: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  /** Rows (1-based) with text that is struck through; empty where nobody asked. */
  readonly struck: readonly number[];
}

interface Frame {
  readonly name: string;
  readonly visibility: SheetGrid['visibility'];
  readonly hiddenRows: SheetGrid['hiddenRows'];
  /** What a hidden name of ours says. */
  readonly named: NamedSheet | null;
  /** Rows (1-based) with text struck through that were not told along with the cells; `some` where they are too many to ask for. */
  readonly struck: readonly number[] | 'some';
}

/** The grids of a workbook, and what else was told of it. */
export interface ReadSheets {
  readonly grids: WorkbookGrids;
  /** Our hidden names in lower case, also those that point nowhere. */
  readonly ownNames: ReadonlySet<string>;
  readonly places: Places;
  /** The workbook as a whole; null where it was not asked for, which only an action that writes needs. */
  readonly facts: BookFacts | null;
}

/** Where the cells of each sheet were found, by its name; a sheet without any is missing. */
export type Places = ReadonlyMap<string, Omit<Piece, 'sheet'>>;

/**
 * Returns the grids of the workbook. Merged areas are null, for asking would count as a write.
 * @param again for an action that writes anyway: sheets as they were read before, and those of which merged areas are wanted
 * @param places where cells stood then
 */
export async function readSheets(
  context: Excel.RequestContext,
  runner: Runner,
  again?: ReadAgain,
  places: Places = new Map(),
): Promise<ReadSheets> {
  const { workbook } = context;
  const { early, known } = await askLists(context, again, places);
  const sheets = workbook.worksheets.items;
  // Old workbooks may have tens of thousands of names: only of ours it is asked where they point.
  const ours = workbook.names.items.filter(({ name }) => ownTabKind(name) !== null);
  const parts = ownParts(workbook);
  let settings: ReturnType<typeof askSettings> = null;
  const askRest = (): void => {
    for (const item of ours) item.load('formula');
    settings = askSettings(parts);
  };
  const isSame =
    again?.sheets.length === sheets.length && sheets.every(({ name }, index) => name === again.sheets[index]);
  let used = isSame ? early : undefined;
  if (used === undefined) {
    used = sheets.map(askUsed);
    askRest();
    await context.sync();
  }

  const pieces: Piece[] = [];
  const seen = sheets.map((sheet, at): Omit<Frame, 'named' | 'struck'> => {
    const range = used[at];
    const present = range !== undefined && !range.isNullObject;
    if (present) {
      const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
      pieces.push({ sheet: at, row, column, rows, columns });
    }
    return {
      name: sheet.name,
      visibility: visibilityOf(sheet.visibility),
      hiddenRows: present ? hiddenRowsOf(range.rowHidden, range.rowCount) : 0,
    };
  });
  const struck = struckSheets(pieces, used);
  const tooLarge = pieces.find(({ rows, columns }) => rows > MOST_ROWS || rows * columns > MOST_CELLS);
  if (tooLarge !== undefined) await refuseTooLarge(context, sheets, tooLarge);
  const found = placesOf(pieces, sheets);
  const read: Part[] = [];
  const all = batches(pieces);
  let merges: Merges = new Map();
  let late: ReadonlyMap<number, readonly number[]> = new Map();
  const nothingLeft = ours.length === 0 && parts.length === 0 && struck.size === 0;
  if (isSame && known !== null && samePlaces(found, places)) {
    completed(await runner.run(before(0, seen[0]?.name ?? '')));
    read.push(...known().parts);
    merges = known().merges;
    if (!nothingLeft) {
      askRest();
      const tellLate = askStruckRows(sheets, pieces, struck);
      await context.sync();
      late = tellLate();
    }
  } else {
    for (const [at, batch] of all.entries()) {
      completed(await runner.run(before(at / all.length, seen[batch[0]?.sheet ?? 0]?.name ?? '')));
      const rest = at === 0 && isSame ? askRest : null;
      // Those of a large workbook are asked for apart: with all its cells they might be too much for one answer.
      const merged = all.length === 1 && again !== undefined ? again.merged : [];
      if (rest !== null || merged.length > 0)
        merges = await readAlong(context, sheets, batch, { rest, merged, struck }, read);
      else read.push(...(await readParts(context, sheets, batch, struck)));
    }
    if (isSame && all.length === 0) {
      askRest();
      await context.sync();
    }
  }
  const own = ownTabsOf(ours.map((item) => ({ name: item.name, formula: String(item.formula) })));
  const frames = seen.map((frame, at): Frame => ({
    ...frame,
    named: own.get(frame.name) ?? null,
    struck: struck.get(at) === 'some' ? 'some' : (late.get(at) ?? []),
  }));
  const grids = completed(await runner.run(buildGrids(workbook.name, frames, read, merges)));
  const text = settingsOf(settings);
  return {
    grids: text === null ? grids : { ...grids, settings: text },
    ownNames: new Set(ours.map(({ name }) => name.toLowerCase())),
    places: found,
    facts: again === undefined ? null : bookFacts(workbook),
  };
}

/** What the first request told of a workbook that was read before. */
interface EarlyTold {
  /** Used ranges of the sheets as they were; undefined where it was not read before. */
  readonly early: readonly Excel.Range[] | undefined;
  /** Cells and merged areas at the places where cells stood; null where these were not asked for. */
  readonly known: (() => { readonly parts: readonly Part[]; readonly merges: Merges }) | null;
}

/**
 * Asks for the lists of the workbook. Of one that was read before also for the used ranges of its sheets, and, where they
 * fit in one answer, for the cells at the places where cells stood: never more than these, however far a sheet has grown.
 */
async function askLists(
  context: Excel.RequestContext,
  again: ReadAgain | undefined,
  places: Places,
): Promise<EarlyTold> {
  const { workbook } = context;
  const { worksheets } = workbook;
  const lists = ['name', 'worksheets/items/visibility', ...PARTS_OF_BOOK];
  if (again === undefined) {
    workbook.load([...lists, 'worksheets/items/name', 'names/items/name'].join(','));
    await context.sync();
    return { early: undefined, known: null };
  }
  const ask = (withCells: boolean): EarlyTold => {
    askBook(workbook, { more: lists });
    const sheets = again.sheets.map((name) => worksheets.getItemOrNullObject(name));
    const early = sheets.map(askUsed);
    if (!withCells) return { early, known: null };
    const told = new Map<string, () => readonly MergedArea[]>();
    const pieces = again.sheets.flatMap((name, sheet): readonly Piece[] => {
      const place = places.get(name);
      return place === undefined ? [] : [{ sheet, ...place }];
    });
    const tell = queueParts(sheets, pieces, NONE_STRUCK, (range, { sheet }) => {
      const name = again.sheets[sheet] ?? '';
      if (again.merged.includes(name)) told.set(name, askMergesOf(range));
    });
    const merges = (): Merges => new Map([...told].map(([name, areas]) => [name, areas()]));
    return { early, known: () => ({ parts: tell(), merges: merges() }) };
  };
  const cells = [...places.values()].reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (cells > 0 && cells <= CELLS_PER_REQUEST) {
    try {
      const asked = ask(true);
      await context.sync();
      return asked;
    } catch (error) {
      // More than one answer may hold, or more merged areas than Excel tells.
      const code = hostErrorCode(error);
      if (code === null || code === 'InvalidOperationInCellEditMode') throw error;
    }
  }
  const asked = ask(false);
  await context.sync();
  return asked;
}

function placesOf(pieces: readonly Piece[], sheets: readonly Excel.Worksheet[]): Places {
  return new Map(pieces.map(({ sheet, ...place }) => [sheets[sheet]?.name ?? '', place]));
}

function samePlaces(found: Places, known: Places): boolean {
  if (found.size !== known.size) return false;
  return [...found].every(([name, place]) => {
    const other = known.get(name);
    return (
      other?.row === place.row &&
      other.column === place.column &&
      other.rows === place.rows &&
      other.columns === place.columns
    );
  });
}

/** Sheets (0-based) with text struck through: whether its rows are to be asked for, or are too many. */
type StruckSheets = ReadonlyMap<number, 'rows' | 'some'>;

const NONE_STRUCK: StruckSheets = new Map();

/** Excel says false where no text of a sheet is struck through, true or, for a mixture, null. */
function struckSheets(pieces: readonly Piece[], used: readonly Excel.Range[]): StruckSheets {
  return new Map(
    pieces
      .filter(({ sheet }) => isStruck(used[sheet]))
      .map(({ sheet, rows }) => [sheet, rows > MOST_STRUCK_ROWS ? 'some' : 'rows']),
  );
}

const STRUCK = 'format/font/strikethrough';

function isStruck(range: Excel.Range | undefined): boolean {
  const struck: unknown = range?.format.font.strikethrough;
  return struck === true || struck === null;
}

/** Asks for every row of a piece; returns what tells, once the request was made, which of them (1-based) are struck through. */
function askStruck(sheet: Excel.Worksheet, { row, column, rows, columns }: Piece): () => readonly number[] {
  const ranges = Array.from({ length: rows }, (_, at) => sheet.getRangeByIndexes(row + at, column, 1, columns));
  for (const range of ranges) range.load(STRUCK);
  return () => ranges.flatMap((range, at) => (isStruck(range) ? [row + at + 1] : []));
}

/** Asks for the rows of all sheets that have some; returns what tells them by sheet, once the request was made. */
function askStruckRows(
  sheets: readonly Excel.Worksheet[],
  pieces: readonly Piece[],
  struck: StruckSheets,
): () => ReadonlyMap<number, readonly number[]> {
  const asked = pieces.flatMap((piece) => {
    const sheet = struck.get(piece.sheet) === 'rows' ? sheets[piece.sheet] : undefined;
    return sheet === undefined ? [] : [{ sheet: piece.sheet, tell: askStruck(sheet, piece) }];
  });
  return () => new Map(asked.map(({ sheet, tell }) => [sheet, tell()]));
}

type Merges = ReadonlyMap<string, readonly MergedArea[]>;

function askUsed(sheet: Excel.Worksheet): Excel.Range {
  const range = sheet.getUsedRangeOrNullObject(true);
  range.load(`rowIndex,columnIndex,rowCount,columnCount,rowHidden,${STRUCK}`);
  return range;
}

/**
 * Reads pieces, and in the same request what else is left to ask; where Excel cannot answer all of it at once, one after the
 * other. Returns the merged areas that it told.
 */
async function readAlong(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  pieces: readonly Piece[],
  {
    rest,
    merged,
    struck,
  }: { readonly rest: (() => void) | null; readonly merged: readonly string[]; readonly struck: StruckSheets },
  read: Part[],
): Promise<Merges> {
  try {
    rest?.();
    const told: (readonly [string, () => readonly MergedArea[]])[] = [];
    const parts = await readAtOnce(context, sheets, pieces, struck, (range, { sheet }) => {
      const name = sheets[sheet]?.name ?? '';
      // Every merged area that matters begins at a filled cell, and these are all that are read.
      if (merged.includes(name)) told.push([name, askMergesOf(range)]);
    });
    read.push(...parts);
    return new Map(told.map(([name, areas]) => [name, areas()]));
  } catch (error) {
    const code = hostErrorCode(error);
    if (code === null || code === 'InvalidOperationInCellEditMode') throw error;
    rest?.();
    if (rest !== null) await context.sync();
    read.push(...(await readParts(context, sheets, pieces, struck)));
    return new Map();
  }
}

/** A place to stop before a request. */
function* before(done: number, sheet: string): Steps<void> {
  yield { stage: 'read', done, sheet };
}

/** Refuses a sheet that no plan can be, and names the cell that makes it so large. */
async function refuseTooLarge(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  { sheet: at, row, column, rows, columns }: Piece,
): Promise<never> {
  const sheet = sheets[at];
  if (sheet === undefined) throw new Error(`no sheet ${at}`);
  const end =
    rows > MOST_ROWS
      ? sheet.getRangeByIndexes(row + rows - 1, column, 1, columns)
      : sheet.getRangeByIndexes(row, column + columns - 1, rows, 1);
  const stray = end.getUsedRangeOrNullObject(true);
  stray.load('rowIndex,columnIndex');
  await context.sync();
  const [lastRow, lastColumn] = stray.isNullObject
    ? [row + rows - 1, column + columns - 1]
    : [stray.rowIndex, stray.columnIndex];
  throw new RefusalError(refusal('sheet-too-large', { sheet: sheet.name, cell: cellAddress(lastRow + 1, lastColumn) }));
}

/** Cuts pieces into requests of at most `CELLS_PER_REQUEST` cells each, by rows. */
function batches(pieces: readonly Piece[]): Piece[][] {
  const all: Piece[][] = [];
  let batch: Piece[] = [];
  let room = CELLS_PER_REQUEST;
  for (const piece of pieces) {
    let row = piece.row;
    const end = piece.row + piece.rows;
    while (row < end) {
      if (room < piece.columns && batch.length > 0) {
        all.push(batch);
        batch = [];
        room = CELLS_PER_REQUEST;
      }
      const rows = Math.min(end - row, Math.max(1, Math.floor(room / piece.columns)));
      batch.push({ ...piece, row, rows });
      room -= rows * piece.columns;
      row += rows;
    }
  }
  if (batch.length > 0) all.push(batch);
  return all;
}

/** Reads some pieces in one request; where the answer would be too large, in two, and so on down to one row. */
async function readParts(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  pieces: readonly Piece[],
  struck: StruckSheets = NONE_STRUCK,
): Promise<Part[]> {
  try {
    return await readAtOnce(context, sheets, pieces, struck);
  } catch (error) {
    const halves = hostErrorCode(error)?.includes('PayloadSizeLimitExceeded') ? halved(pieces) : null;
    if (halves === null) throw error;
    const first = await readParts(context, sheets, halves[0], struck);
    return [...first, ...(await readParts(context, sheets, halves[1], struck))];
  }
}

async function readAtOnce(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  pieces: readonly Piece[],
  struck: StruckSheets = NONE_STRUCK,
  along: (range: Excel.Range, piece: Piece) => void = () => undefined,
): Promise<Part[]> {
  const tell = queueParts(sheets, pieces, struck, along);
  await context.sync();
  return tell();
}

/** Queues the question for the cells of some pieces; the function given back tells them after the sync. */
function queueParts(
  sheets: readonly Excel.Worksheet[],
  pieces: readonly Piece[],
  struck: StruckSheets,
  /** Asks more about the range of a piece in the same request. */
  along: (range: Excel.Range, piece: Piece) => void,
): () => Part[] {
  const ranges = pieces.flatMap((piece) => {
    const sheet = sheets[piece.sheet];
    if (sheet === undefined) return [];
    const range = sheet.getRangeByIndexes(piece.row, piece.column, piece.rows, piece.columns);
    range.load('values,valueTypes,numberFormat');
    along(range, piece);
    const tellStruck = struck.get(piece.sheet) === 'rows' ? askStruck(sheet, piece) : () => [];
    return [{ piece, range, tellStruck }];
  });
  return () =>
    ranges.map(({ piece, range, tellStruck }) => ({
      ...piece,
      values: range.values as unknown[][],
      types: range.valueTypes,
      formats: range.numberFormat as string[][],
      struck: tellStruck(),
    }));
}

function halved(pieces: readonly Piece[]): [Piece[], Piece[]] | null {
  const [only] = pieces;
  if (only === undefined) return null;
  if (pieces.length > 1) {
    const middle = Math.ceil(pieces.length / 2);
    return [pieces.slice(0, middle), pieces.slice(middle)];
  }
  if (only.rows < 2) return null;
  const upper = Math.ceil(only.rows / 2);
  return [[{ ...only, rows: upper }], [{ ...only, row: only.row + upper, rows: only.rows - upper }]];
}

function* buildGrids(
  name: string,
  frames: readonly Frame[],
  parts: readonly Part[],
  merges: Merges,
): Steps<WorkbookGrids> {
  const sheets: SheetGrid[] = [];
  for (const [at, frame] of frames.entries()) {
    yield { stage: 'read', done: at / frames.length, sheet: frame.name };
    const rows: CellValue[][] = [];
    const formats: (string | undefined)[][] = [];
    const ofSheet = parts.filter((candidate) => candidate.sheet === at);
    for (const part of ofSheet) place(part, rows, formats);
    const cells = filled(rows);
    const { named, struck, ...shown } = frame;
    const own = named !== null && hasOwnSignature(cells) ? named : null;
    const told = struck === 'some' ? struck : [...ofSheet.flatMap((part) => part.struck), ...struck];
    sheets.push({
      ...shown,
      rows: cells,
      formats: filled(formats),
      merges: merges.get(frame.name) ?? null,
      ...(told.length === 0 ? {} : { struck: told }),
      own: own?.kind ?? null,
      ...(own === null ? {} : { ownName: own.name, ...(own.area === null ? {} : { ownArea: own.area }) }),
    });
  }
  return { name, sheets };
}

/** Puts the cells of a part at their places; columns left of the used range are blank. */
function place(part: Part, rows: CellValue[][], formats: (string | undefined)[][]): void {
  for (const [index, values] of part.values.entries()) {
    const row: CellValue[] = Array.from({ length: part.column }, () => null);
    const codes: (string | undefined)[] = [];
    for (const [column, value] of values.entries()) {
      const cell = cellValue(value, part.types[index]?.[column] ?? 'Empty');
      row.push(cell);
      const code = part.formats[index]?.[column];
      if (typeof cell === 'number' && code !== undefined && code !== 'General') codes[part.column + column] = code;
    }
    rows[part.row + index] = row;
    formats[part.row + index] = codes;
  }
}

function filled<Value>(rows: readonly (Value[] | undefined)[]): Value[][] {
  return Array.from(rows, (row) => row ?? []);
}

function visibilityOf(visibility: string): SheetGrid['visibility'] {
  if (visibility === 'Visible') return 'visible';
  return visibility === 'Hidden' ? 'hidden' : 'veryHidden';
}

/** Excel says true, false, or null for a mixture. */
function hiddenRowsOf(hidden: boolean | null, rows: number): SheetGrid['hiddenRows'] {
  if (hidden === null) return 'some';
  return hidden ? rows : 0;
}
