/** What stands in the workbook before a tab is written: one request, and one more for the formatting of a tab of another session. */
import { cellAddress, parseCellAddress } from '../../core/grid/address';
import { isCellError, isUncached } from '../../core/grid/grid';
import type { CellValue, MergedArea } from '../../core/grid/grid';
import { examineStanding } from '../../core/draft/standingTab';
import type { PlacedText, StandingCells } from '../../core/draft/standingTab';
import { hasOwnSignature } from '../../core/grid/ownSignature';
import type { TabDraft } from '../../core/draft/types';
import type { Outcome } from '../../core/flow/outcome';
import { done, refused } from '../../core/flow/outcome';
import { ownTabName } from '../ownTabName';
import { askBook, bookFacts } from './bookFacts';
import type { BookFacts } from './bookFacts';
import type { Keep } from './briefly';
import type { ExcelCapabilities } from './capabilities';
import { jumpText } from './block';
import { askFilters } from './filters';
import type { AskedFilters } from './filters';
import { hostErrorCode } from './hostErrors';
import type { Cells, TabFormatting } from './journal';
import { askLinks, requestFormatting, linksOf, formattingOf, LOOKS_PER_REQUEST } from './formatting';
import { freeSheetName, isSameSheetName } from '../../core/grid/sheetName';
import { areaOfFormula } from './ownTabs';
import { localAddress } from './tables';

/** Our tab as it stands. */
export interface StandingTab {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly id: string;
  /** From A1 to the end of the used range; null for an empty sheet. */
  readonly cells: Cells | null;
  readonly nameFormula: string;
  /** The former block: what our hidden name gives, and what of ours stands around it. */
  readonly area: MergedArea | null;
  /** Tables that stand on our block. */
  readonly tables: Excel.TableScopedCollection;
  /** Filters of the whole sheet. */
  readonly filters: AskedFilters;
  /** Charts of the whole sheet, with their names. */
  readonly charts: Excel.ChartCollection;
  /** Looks, where they were asked for and could be read. */
  readonly formatting: TabFormatting | null;
}

export interface LeavesTab {
  readonly sheet: string;
  readonly cells: readonly PlacedText[];
  readonly nameFormula: string;
}

/** What an Excel can tell of a sheet beyond its cells. */
export type SheetFacts = Pick<ExcelCapabilities, 'mergedAreas' | 'comments' | 'notes'>;

export interface LookOptions {
  /** The whole sheets of standing tabs are to be cleared, whatever people put there. */
  readonly clearsAll: boolean;
  /** Asks for the formatting of the standing tab of a draft (a request that counts as a write). */
  readonly wantLooks: (draft: TabDraft) => boolean;
  /** What this Excel can tell: what it cannot is not looked for. */
  readonly tells: SheetFacts;
  /** Whether the tab of a draft is likely to stand; missing where nothing is known. */
  readonly mayStand?: ((draft: TabDraft) => boolean) | undefined;
  /** Keeps a range beyond its request; missing where Excel keeps all. */
  readonly keepRange?: Keep | undefined;
  /** What marks a tab as unfinished. */
  readonly unfinished: string;
  /** What was told of the workbook as a whole just now, in the same action; missing where it is to be asked. */
  readonly told?: BookFacts | undefined;
}

export interface TabSnapshot {
  /** Title that the tab has or is to get. */
  readonly title: string;
  /** Names of all sheets. */
  readonly names: readonly string[];
  /** Our tab, if it is there. */
  readonly tab: StandingTab | null;
  /** Our hidden name stands without its sheet. */
  readonly nameDangling: boolean;
  /** A tab of ours that is left as it stands, for what people put into it; the hidden name goes to the new one. */
  readonly leaves: LeavesTab | null;
  /** An ordinary sheet of this draft that an earlier write left unfinished: it goes first. */
  readonly remains: boolean;
  /** Table names and workbook names that a table of ours cannot have. */
  readonly takenTables: readonly string[];
}

/**
 * Looks at what stands where drafts go. Refuses with `workbook-read-only`, `workbook-protected` (a sheet would have to
 * be added), `workbook-not-in-front`, `sheet-protected` (of a sheet that is to be cleared), and `sheet-exists` for an
 * ordinary sheet, `sheet-unfinished` where an earlier write left it so and people put something into it.
 * `cell-changed` (params sheet, cell) where a tab holds something else than its draft was made from.
 */
export async function readTabsBefore(
  context: Excel.RequestContext,
  drafts: readonly TabDraft[],
  options: LookOptions,
): Promise<Outcome<readonly TabSnapshot[]>> {
  const { workbook } = context;
  const wantsNames = drafts.some(({ tables = [] }) => tables.length > 0);
  const asked = drafts.map((draft): AskedTab => {
    const isOrdinary = draft.kind === 'ordinary';
    const wantLooks = options.wantLooks(draft);
    const mayStand = !isOrdinary && options.mayStand?.(draft) !== false;
    const standing = mayStand ? queueStanding(queueNamed(workbook, draft), wantLooks, options) : null;
    // The list of names tells as much as asking for one.
    const isListed = wantsNames || options.told !== undefined;
    const named = isOrdinary || mayStand || isListed ? null : queueNamed(workbook, draft);
    return { draft, wantLooks, named, standing, begun: isOrdinary ? queueBegun(workbook, draft) : null };
  });
  let facts = asked.every(({ standing, named, begun }) => [standing, named, begun].every((each) => each === null))
    ? options.told
    : undefined;
  if (facts === undefined) {
    askBook(workbook, { wantsNames: wantsNames || options.told !== undefined });
    await context.sync();
    facts = bookFacts(workbook, { wantsNames: wantsNames || options.told !== undefined });
  }
  const { names: listed } = facts;
  const stands = ({ draft, named }: AskedTab): boolean =>
    named === null ? listed.some((name) => isNameOf(draft, name)) : !named.item.isNullObject;
  // A name that nobody expected: of a colleague's tab, or of one whose writing was undone since.
  const unexpected = asked.filter((tab) => tab.standing === null && tab.begun === null && stands(tab));
  for (const tab of unexpected) tab.standing = queueStanding(queueNamed(workbook, tab.draft), tab.wantLooks, options);
  if (unexpected.length > 0) await context.sync();

  if (facts.isReadOnly) return refused('workbook-read-only');
  const book: BookSnapshot = {
    names: facts.sheets,
    taken: [...facts.tables, ...facts.names],
    isLocked: facts.isLocked,
  };
  const snapshots: TabSnapshot[] = [];
  const names = [...book.names];
  for (const tab of asked) {
    const snapshot = snapshotOf(tab, { ...book, names }, options);
    if (!snapshot.ok) return snapshot;
    snapshots.push(snapshot.value);
    // Two new tabs cannot have one title.
    if (snapshot.value.tab === null) names.push(snapshot.value.title);
  }
  const looks = await readLooks(context, asked, snapshots, options.tells.mergedAreas);
  return done(
    snapshots.map((snapshot, index) => {
      const formatting = looks[index] ?? null;
      return {
        ...snapshot,
        names: book.names,
        tab: snapshot.tab && { ...snapshot.tab, formatting },
      };
    }),
  );
}

/** What was asked about one draft. */
interface AskedTab {
  readonly draft: TabDraft;
  readonly wantLooks: boolean;
  /** Our hidden name, where nothing else tells whether it stands. */
  readonly named: ReturnType<typeof queueNamed> | null;
  /** Null where no tab of ours stands. */
  standing: ReturnType<typeof queueStanding> | null;
  readonly begun: ReturnType<typeof queueBegun> | null;
}

/** What was told about the workbook. */
interface BookSnapshot {
  readonly names: readonly string[];
  readonly taken: readonly string[];
  readonly isLocked: boolean;
}

function snapshotOf(
  { draft, standing, begun }: AskedTab,
  { names, taken, isLocked: structureLocked }: BookSnapshot,
  { clearsAll, unfinished }: LookOptions,
): Outcome<TabSnapshot> {
  // With another workbook in front Excel tells of a name that it is there, not where: our tab would be taken for gone.
  if (standing !== null && !standing.item.isNullObject && (standing.item.type as string | null) === null)
    return refused('workbook-not-in-front');
  // A name of ours on a sheet that has nothing of ours: the cells were cut into it, or it was cleared for something else.
  const there =
    standing !== null &&
    !standing.item.isNullObject &&
    !standing.block.isNullObject &&
    !standing.used.isNullObject &&
    hasOwnSignature(standing.cells.values as CellValue[][]);
  const changed = there && draft.listedFrom !== undefined ? firstChanged(standing, draft.listedFrom) : null;
  if (changed !== null && there)
    return refused('cell-changed', { sheet: standing.sheet.name, cell: cellAddress(changed.row, changed.column) });
  const examined = there && !clearsAll ? examineStanding(standingCells(standing), draft) : null;
  const isLocked = there && standing.sheet.protection.protected;
  // A comment beside another task, a picture over other figures: such things are people's, and can be moved by nobody.
  const holdsThings = there && !clearsAll && standing.things();
  if (!there || holdsThings || examined?.leave === true || (isLocked && !clearsAll)) {
    if (structureLocked) return refused('workbook-protected');
    const remains = begun !== null && names.some((name) => isSameSheetName(name, draft.title));
    if (remains) {
      if (begun.sheet.isNullObject || begun.title.values[0]?.[0] !== unfinished)
        return refused('sheet-exists', { sheet: draft.title });
      if (begun.sheet.protection.protected || !holdsDraftOnly(begun, draft))
        return refused('sheet-unfinished', { sheet: begun.sheet.name });
    }
    const title = draft.kind === 'ordinary' ? draft.title : freeSheetName(draft.title, names);
    const nameDangling = standing !== null && !standing.item.isNullObject;
    const leaves = there
      ? { sheet: standing.sheet.name, cells: examined?.inTheWay ?? [], nameFormula: String(standing.item.formula) }
      : null;
    return done({ title, names, tab: null, nameDangling, leaves, remains, takenTables: taken });
  }
  const { item, sheet, used, cells, tables, filters, charts } = standing;
  if (isLocked) return refused('sheet-protected', { sheet: sheet.name });
  const before: Cells | null = used.isNullObject
    ? null
    : {
        formulas: cells.formulas as unknown[][],
        values: cells.values as unknown[][],
        formats: cells.numberFormat as string[][],
      };
  const nameFormula = String(item.formula);
  const own = new Set(tables.items.map(({ name }) => name));
  const tab: StandingTab = {
    sheet,
    name: sheet.name,
    id: sheet.id,
    cells: before,
    nameFormula,
    area: examined?.former ?? parseArea(localAddress(nameFormula).replace(/\$/g, '')),
    tables,
    filters,
    charts,
    formatting: null,
  };
  const takenTables = taken.filter((name) => !own.has(name));
  return done({ title: sheet.name, names, tab, nameDangling: false, leaves: null, remains: false, takenTables });
}

/** Reads the formatting of standing tabs where it is wanted, of all in one request; where Excel cannot, of each by itself. */
async function readLooks(
  context: Excel.RequestContext,
  asked: readonly AskedTab[],
  snapshots: readonly TabSnapshot[],
  mergedAreas: boolean,
): Promise<readonly (TabFormatting | null)[]> {
  const wanted = asked.map(({ standing, wantLooks }, index) => {
    const cells = snapshots[index]?.tab?.cells ?? null;
    return standing !== null && wantLooks && cells !== null ? { standing, cells } : null;
  });
  if (wanted.every((each) => each === null)) return wanted.map(() => null);
  const read = async (some: typeof wanted): Promise<readonly (TabFormatting | null)[] | null> => {
    try {
      const queued = some.map((each) => each && queueTabFormatting(each.standing, each.cells, mergedAreas));
      await context.sync();
      return queued.map((each) => each?.() ?? null);
    } catch (error) {
      const code = hostErrorCode(error);
      if (code === null || code === 'InvalidOperationInCellEditMode') throw error;
      return null;
    }
  };
  const all = await read(wanted);
  if (all !== null || wanted.filter((each) => each !== null).length < 2) return all ?? wanted.map(() => null);
  const each: (TabFormatting | null)[] = [];
  for (const one of wanted) each.push((await read([one]))?.[0] ?? null);
  return each;
}

/** Asks for a sheet of an ordinary draft's title, which no hidden name tells. */
function queueBegun(workbook: Excel.Workbook, { title: name, titleCell: { row, column } }: TabDraft) {
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name');
  sheet.protection.load('protected');
  const title = sheet.getRangeByIndexes(row - 1, column, 1, 1);
  title.load('values');
  const cells = sheet.getRange('A1').getBoundingRect(sheet.getUsedRangeOrNullObject(true));
  cells.load('values');
  return { sheet, title, cells };
}

/** Returns whether a sheet holds nothing, the title apart, that the draft does not have in the same cell. */
function holdsDraftOnly({ cells }: ReturnType<typeof queueBegun>, { rows, titleCell }: TabDraft): boolean {
  return (cells.values as unknown[][]).every((line, r) =>
    line.every((value, c) => {
      const cell = rows[r]?.cells[c];
      if (value === '' || (r === titleCell.row - 1 && c === titleCell.column)) return true;
      return cell !== undefined && cell !== null && (cell.formula !== undefined || value === cell.value);
    }),
  );
}

/**
 * Asks for what people put on a sheet that is no cell: comments, notes, pictures and shapes, and rules for entries in our
 * block, of which we write none. The function given back, called after the sync, says whether there is any.
 */
function askThings(sheet: Excel.Worksheet, block: Excel.Range, tells: SheetFacts): () => boolean {
  // A library older than the Excel around it does not know notes.
  const { notes } = sheet as { readonly notes?: Excel.NoteCollection };
  const asked = [tells.comments ? sheet.comments : undefined, tells.notes ? notes : undefined];
  const annotations = asked.filter((each) => each !== undefined);
  for (const each of annotations) each.load('items/id');
  const { shapes } = sheet;
  shapes.load('items/type');
  const { dataValidation } = block;
  dataValidation.load('type');
  return () =>
    annotations.some(({ items }) => items.length > 0) ||
    // A chart may be told as a shape that the interface does not know; ours go by their names.
    shapes.items.some(({ type }) => type !== 'Unsupported') ||
    dataValidation.type !== 'None';
}

type Standing = ReturnType<typeof queueStanding>;

/** The cells of a standing tab; Excel says '' for a blank one. A jump of ours counts as the text that it shows. */
function standingCells({ cells, item }: Standing): StandingCells {
  const rows = (cells.values as CellValue[][]).map((row) => row.map((value) => (value === '' ? null : value)));
  const entries = (cells.formulas as unknown[][]).map((row) => row.map((entry) => jumpText(entry) ?? entry));
  return { rows, ownArea: areaOfFormula(String(item.formula)), entries };
}

/** Returns the first cell of a standing tab that holds something else than was read, such as a text typed since. */
function firstChanged(
  { cells }: Standing,
  read: readonly (readonly CellValue[])[],
): { row: number; column: number } | null {
  const values = cells.values as CellValue[][];
  for (let row = 0; row < Math.max(values.length, read.length); row += 1) {
    const width = Math.max(values[row]?.length ?? 0, read[row]?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      const was = read[row]?.[column] ?? null;
      // What a formula gives without its result, nobody typed.
      if (isUncached(was)) continue;
      const text = isCellError(was) ? was.text : was;
      if (plainValue(values[row]?.[column]) !== plainValue(text)) return { row: row + 1, column };
    }
  }
  return null;
}

function plainValue(value: CellValue | undefined): CellValue {
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : (value ?? '');
}

function isNameOf({ kind, identity }: TabDraft, name: string): boolean {
  return kind !== 'ordinary' && name.toLowerCase() === ownTabName(identity).toLowerCase();
}

function queueNamed({ names }: Excel.Workbook, { identity }: TabDraft) {
  const item = names.getItemOrNullObject(ownTabName(identity));
  item.load('formula,type');
  return { item };
}

function queueStanding(
  { item }: ReturnType<typeof queueNamed>,
  wantLooks: boolean,
  { tells, keepRange }: Pick<LookOptions, 'tells' | 'keepRange'>,
) {
  const block = item.getRangeOrNullObject();
  // Its sheet, tables and formats are used again when the tab is written.
  keepRange?.(block);
  block.load('address');
  // Paths below the block, not values of it: nothing is read before the sync.
  // eslint-disable-next-line office-addins/call-sync-before-read
  const sheet = block.worksheet;
  sheet.load('id,name');
  sheet.protection.load('protected');
  const used = sheet.getUsedRangeOrNullObject(false);
  // From A1, so that rows and columns of the answer are those of the sheet.
  const cells = sheet.getRange('A1').getBoundingRect(used);
  cells.load('formulas,values,numberFormat');
  const tables = block.getTables(false);
  tables.load('items/name');
  // eslint-disable-next-line office-addins/call-sync-before-read
  const formats = block.conditionalFormats;
  if (wantLooks) formats.load('items/type,items/colorScaleOrNullObject/criteria');
  const filters = askFilters(sheet, used);
  const { charts } = sheet;
  charts.load('items/name');
  return { item, block, sheet, used, cells, tables, formats, filters, charts, things: askThings(sheet, block, tells) };
}

/**
 * Asks for the formatting of a tab that an earlier session wrote; the function given back tells it after the request. Where a
 * tab has more cells than one answer may hold, the lines below look like the last line read, as lines of a list do.
 */
function queueTabFormatting(
  { sheet, formats, tables }: Standing,
  cells: Cells,
  mergedAreas: boolean,
): () => TabFormatting {
  const height = cells.formulas.length;
  const width = Math.max(1, ...cells.formulas.map((row) => row.length));
  const rows = Math.min(height, Math.max(1, Math.floor(LOOKS_PER_REQUEST / width)));
  const range = sheet.getRangeByIndexes(0, 0, rows, width);
  const asked = requestFormatting(sheet, range);
  const links = askLinks(sheet.getRangeByIndexes(0, 0, height, width));
  const heights = sheet
    .getRangeByIndexes(0, 0, height, 1)
    .getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  const widths = sheet
    .getRangeByIndexes(0, 0, 1, width)
    .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const scales = formats.items
    .filter(({ type }) => type === 'ColorScale')
    .map((format) => {
      const areas = format.getRanges();
      areas.load('address');
      return { criteria: format.colorScaleOrNullObject.criteria, areas };
    });
  const boxes = tables.items.map((table) => {
    const box = table.getRange();
    box.load('address');
    return { name: table.name, box };
  });
  const printed = sheet.pageLayout.getPrintAreaOrNullObject();
  printed.load('address');
  const merged = mergedAreas ? mergedAreasOf(sheet, Math.min(height, MOST_MERGED_ROWS), width) : [];
  return () => {
    const formatting = formattingOf(asked);
    const last = formatting.at(-1) ?? [];
    return {
      cells: Array.from({ length: height }, (_, row) => formatting[row] ?? last),
      links: linksOf(links),
      heights: heights.value.map(({ format }) => format?.rowHeight ?? null),
      widths: widths.value.map(({ format }) => format?.columnWidth ?? null),
      hidden: widths.value.flatMap(({ columnHidden }, column) => (columnHidden === true ? [column] : [])),
      merges: merged.flatMap((areas) =>
        areas.isNullObject ? [] : areas.areas.items.map(({ address }) => localAddress(address)),
      ),
      scales: scales.map(({ criteria, areas }) => ({ criteria, address: withoutSheets(areas.address) })),
      tables: boxes.map(({ name, box }) => ({ name, address: localAddress(box.address) })),
      // Told after the caller's sync, as everything here.
      // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/call-sync-after-load
      printArea: printed.isNullObject ? null : withoutSheets(printed.address),
    };
  };
}

/** Rows of which Excel is asked for merged areas at once: it tells 512 of them, and a line of a list has up to seven. */
const MERGED_ROWS = 64;
const MOST_MERGED_ROWS = 2048;

function mergedAreasOf(sheet: Excel.Worksheet, height: number, width: number): Excel.RangeAreas[] {
  const bands: Excel.RangeAreas[] = [];
  for (let top = 0; top < height; top += MERGED_ROWS) {
    const band = sheet.getRangeByIndexes(top, 0, Math.min(MERGED_ROWS, height - top), width);
    const merged = band.getMergedAreasOrNullObject();
    merged.load('areaCount');
    merged.areas.load('items/address');
    bands.push(merged);
  }
  return bands;
}

/** Returns an address without sheet names: `'T 1'!A1,'T 1'!B2` → `A1,B2`. */
export function withoutSheets(address: string): string {
  return address.replace(/(?:'(?:[^']|'')+'|[^',!]+)!/g, '');
}

function parseArea(address: string): MergedArea | null {
  const [from = '', to = from] = address.split(':');
  const first = parseCellAddress(from);
  const last = parseCellAddress(to);
  return first && last ? { top: first.row, left: first.column, bottom: last.row, right: last.column } : null;
}
