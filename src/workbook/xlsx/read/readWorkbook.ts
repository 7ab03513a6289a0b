/** Reads every sheet of the package into grids. */
import type { OwnTab, SheetGrid, WorkbookGrids } from '../../../core/grid/grid';
import { hasOwnSignature } from '../../../core/grid/ownSignature';
import type { Runner } from '../../../core/flow/runner';
import type { OpcPackage } from '../opc/opcPackage';
import { readSettings } from '../settingsPart';
import { holdsMarks } from '../write/marks';
import { isInflatedWhole } from '../zip/zlib';
import type { ScanContext } from './cellScanner';
import { putListed } from './asideCells';
import { GridCells } from './gridCells';
import type { ReadContext } from './gridCells';
import { RefusalError } from '../../refusalError';
import { readCellStyles } from './numberFormats';
import { readSharedStrings } from './sharedStrings';
import type { ListedSheet, ReadAside } from './readAside';
import { readSheet, sheetCells } from './readSheet';
import type { SheetCells } from './readSheet';
import { namedAsOwn, readWorkbookModel } from './workbookModel';
import type { SheetEntry, WorkbookModel } from './workbookModel';

/** What a read gives: the grids, and which sheet parts were seen to hold marks of ours. */
export interface ReadResult {
  readonly grids: WorkbookGrids;
  readonly marked: ReadonlySet<string>;
}

/** Below so many bytes of all sheets a second thread costs more than it saves. */
const LEAST_ASIDE_BYTES = 6_000_000;

/**
 * Reads the workbook; sheets without cells (charts) are left out. Refuses as its parts are refused.
 * @param readAside what the platform has for reading sheets beside the main thread; null where it has nothing
 */
export async function readWorkbook(
  opc: OpcPackage,
  name: string,
  runner: Runner,
  readAside: ReadAside | null = null,
): Promise<ReadResult> {
  const model = readWorkbookModel(opc);
  const named = namedAsOwn(model);
  const aside = readAside === null ? NONE_ASIDE : sheetsAside(opc, model, readAside);
  const first = nextPart(model, 0);
  for (const part of [model.sharedStrings, first]) if (part !== null && !aside.sheets.has(part)) opc.readAhead(part);
  const context = await readContext(opc, runner);
  const takenBack = await readTakenBack(opc, model, aside, context, runner);
  const sheets: SheetGrid[] = [];
  const marked = new Set<string>();
  for (const [place, sheet] of model.sheets.entries()) {
    if (sheet.part === null) continue;
    const next = nextPart(model, place + 1);
    if (next !== null && !aside.sheets.has(next)) opc.readAhead(next);
    const there = takenBack.get(sheet.part) ?? (await readAsideOf(sheet.part, aside, context));
    const { frame, ...cells } = there ?? (await readSheet(opc, sheet.part, sheet.name, context, runner));
    if (holdsMarks(frame)) marked.add(sheet.part);
    const own = named.get(place);
    const isOwn = own !== undefined && hasOwnSignature(cells.rows);
    sheets.push({
      name: sheet.name,
      visibility: sheet.visibility,
      ...cells,
      own: isOwn ? own.kind : null,
      ...(isOwn ? { ownName: own.name, ...(own.area === null ? {} : { ownArea: own.area }) } : {}),
    });
  }
  const settings = readSettings(opc, model.part);
  return { grids: { name, sheets, ...(settings === null ? {} : { settings }) }, marked };
}

/** Returns which sheets (by place) are tabs of ours: a hidden name of ours points to them, and their cells are ours. */
export async function ownTabs(opc: OpcPackage, runner: Runner): Promise<ReadonlyMap<number, OwnTab>> {
  const model = readWorkbookModel(opc);
  const named = namedAsOwn(model);
  const own = new Map<number, OwnTab>();
  if (named.size === 0) return own;
  const context = await readContext(opc, runner);
  for (const [place, { kind }] of named) {
    const sheet = model.sheets[place];
    if (sheet && (await ownCells(opc, sheet, context, runner)) !== null) own.set(place, kind);
  }
  return own;
}

/** Returns the cells of a sheet if they are those of a tab of ours; null if not, and for a sheet without cells. */
export async function ownCells(
  opc: OpcPackage,
  { part, name }: SheetEntry,
  context: ReadContext,
  runner: Runner,
): Promise<SheetCells | null> {
  if (part === null) return null;
  const cells = await readSheet(opc, part, name, context, runner);
  return hasOwnSignature(cells.rows) ? cells : null;
}

/** Sheets that are read beside the main thread, by their parts. */
interface PartsAside {
  readonly sheets: ReadonlyMap<string, Promise<ListedSheet | null>>;
  /** As `SheetsAside` says; returns the part. */
  takeBack(): string | null;
}

const NONE_ASIDE: PartsAside = { sheets: new Map(), takeBack: () => null };

/** Begins to read the sheets beside the main thread; none where they are few bytes. */
function sheetsAside(opc: OpcPackage, model: WorkbookModel, readAside: ReadAside): PartsAside {
  const parts = new Set(model.sheets.flatMap(({ part }) => part ?? []));
  const packed = [...parts].flatMap((part) => {
    const content = opc.contentOf(part);
    return 'data' in content && isInflatedWhole(content) ? [{ part, content }] : [];
  });
  if (packed.reduce((sum, { content }) => sum + content.size, 0) < LEAST_ASIDE_BYTES) return NONE_ASIDE;
  const context = scanContext(opc, model);
  const jobs = packed.map(({ content }) => ({ packed: { ...content, data: content.data.slice() }, context }));
  const aside = readAside(jobs);
  return {
    sheets: new Map(packed.map(({ part }, index) => [part, aside.sheets[index] ?? Promise.resolve(null)])),
    takeBack() {
      const index = aside.takeBack();
      return index === null ? null : (packed[index]?.part ?? null);
    },
  };
}

/**
 * Reads the sheets that the other thread has not begun, rather than wait for it: both are done at the same time. One that
 * is refused is left out: what is wrong is said when its turn has come.
 */
async function readTakenBack(
  opc: OpcPackage,
  { sheets }: WorkbookModel,
  aside: PartsAside,
  context: ReadContext,
  runner: Runner,
): Promise<ReadonlyMap<string, SheetCells>> {
  const read = new Map<string, SheetCells>();
  for (let part = aside.takeBack(); part !== null; part = aside.takeBack()) {
    const name = sheets.find((sheet) => sheet.part === part)?.name ?? '';
    try {
      read.set(part, await readSheet(opc, part, name, context, runner));
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error;
      return read;
    }
  }
  return read;
}

/** Returns a sheet that was read aside; null where none was, or where it holds what has to be refused: reading it again says what. */
async function readAsideOf(part: string, aside: PartsAside, context: ReadContext): Promise<SheetCells | null> {
  const listed = (await aside.sheets.get(part)) ?? null;
  return listed === null ? null : gridOf(part, listed, context);
}

/** Puts the cells of a sheet into a grid; null where one of them has a shared string that there is not. */
function gridOf(part: string, { cells: list, ...around }: ListedSheet, context: ReadContext): SheetCells | null {
  const cells = new GridCells(part, context);
  return putListed(list, cells) ? sheetCells(part, cells, around) : null;
}

/** Returns the part of the first sheet with cells from a place (0-based) on; null when there is none. */
function nextPart({ sheets }: WorkbookModel, from: number): string | null {
  return sheets.slice(from).find(({ part }) => part !== null)?.part ?? null;
}

/** Reads what the cells of all sheets share. */
export async function readContext(opc: OpcPackage, runner: Runner): Promise<ReadContext> {
  const model = readWorkbookModel(opc);
  const struckStrings = new Set<number>();
  const strings = await readSharedStrings(opc, model.sharedStrings, runner, struckStrings);
  const struck = struckStrings.size === 0 ? {} : { struckStrings };
  return { strings, ...struck, ...scanContext(opc, model), interned: new Map() };
}

function scanContext(opc: OpcPackage, { styles, date1904 }: WorkbookModel): ScanContext {
  return { ...readCellStyles(opc, styles), date1904 };
}
