/**
 * Writes tabs of ours, or ordinary sheets: a look at all of them (two for a tab of another session), cells and formatting of
 * each, page set-up of all; at most five requests for one tab, seven for two. A batch is not atomic in Excel, so the title says that the tab is unfinished from the first cell written
 * to the last; a failed write of a standing tab is put back, a failed new sheet taken away, as far as Excel lets it.
 */
import { cellAddress, quoteSheetName } from '../../core/grid/address';
import { requireSignature } from '../../core/draft/signature';
import type { TabDraft } from '../../core/draft/types';
import type { Outcome, Refusal } from '../../core/flow/outcome';
import { done, refused } from '../../core/flow/outcome';
import { ownTabName } from '../ownTabName';
import type { LeftTab, WriteTexts } from '../port';
import { areaAddress } from './bands';
import { blockOf, firstDifference, guardText } from './block';
import type { Block } from './block';
import { deleteOwnCharts, queueCharts } from './charts';
import { queueClear } from './clearOldTab';
import { queueShowAll } from './filters';
import { queueFormats } from './formats';
import { freeSheetName } from '../../core/grid/sheetName';
import { hostErrorCode, hostErrorDetail, hostErrorPlace, lookAfterError, refusingHostErrors } from './hostErrors';
import { areaFromA1, firstDifferent } from './journal';
import type { Journal, TabBefore, TabEntry, TabFormatting } from './journal';
import { queueLinks } from './links';
import { sheetOfFormula } from './ownTabs';
import { queuePrintSetup, trySetUp } from './printSetup';
import { restoreTab } from './restoreTab';
import { queueScales } from './scales';
import { readTabsBefore } from './tabSnapshot';
import type { SheetFacts, TabSnapshot, StandingTab } from './tabSnapshot';
import { dissolveTables, localAddress, queueEntries, tablesOf, withFreeTableNames, withTableNames } from './tables';
import type { DissolvedTable } from './tables';

/** What is asked when a new tab is added. */
const ADD_SHEET = 'WorksheetCollection.add';
/** Titles tried where Excel says that one is taken which no worksheet has. */
const MOST_TITLES = 20;

export interface PutOptions {
  /** Enters a tab that may have been written in part into the journal; returns the name of the entry. */
  readonly keep: (entry: TabEntry) => string;
  /** What this Excel can tell of a sheet. */
  readonly tells: SheetFacts;
  /**
   * Clears the whole sheet of a standing tab before the write; returns the tables that stood on it. The former formatting is
   * read whatever the journal knows, and the first tab must stand.
   */
  readonly prepare?: (
    draft: TabDraft,
    tab: StandingTab,
    afterOthers: boolean,
  ) => Promise<Outcome<readonly DissolvedTable[]>>;
}

/** A tab that was written. */
export interface WrittenTab {
  readonly entry: TabEntry;
  readonly title: string;
  /** Its page was set up for printing. */
  readonly printed: boolean;
  /** The tab that was left as it stood; null for none. */
  readonly left: LeftTab | null;
}

/** A tab that is about to be written: what stands there, and the draft with the names that its tables can have. */
interface LookedTab {
  readonly wanted: TabDraft;
  readonly draft: TabDraft;
  readonly snapshot: TabSnapshot;
  readonly before: TabBefore | null;
}

/** Tabs that were written before Excel failed at another one. */
export interface FailedPut {
  readonly refusal: Refusal;
  /** In the order of the drafts. */
  readonly written: readonly WrittenTab[];
  /**
   * Standing tabs, the failed one among them, as they were: where tables of another went or came back, Excel may have
   * rewritten formulas on them, so that they are to be given back after it. In the order of the drafts.
   */
  readonly touched: readonly TabEntry[];
}

/**
 * Writes tabs and returns them in the order of the drafts, with their entries for the journal. All are looked at before any
 * is written, and those with tables are written first: others may count on them. What Excel had done to a tab before it
 * failed is put back, or `write-uncertain` (params sheet) gives the entry that does it; tabs written before are told.
 */
export async function putTabs(
  context: Excel.RequestContext,
  drafts: readonly TabDraft[],
  texts: WriteTexts,
  journal: Journal,
  options: PutOptions,
  /** Is asked before each tab; throws to stop the work. */
  onTab: (draft: TabDraft, at: number) => Promise<void> = () => Promise.resolve(),
): Promise<{ readonly written: readonly WrittenTab[] } | FailedPut> {
  const failed = (refusal: Refusal, touched: readonly TabEntry[] = []): FailedPut => ({
    refusal,
    written: inOrder(drafts, written),
    touched,
  });
  const written = new Map<TabDraft, WrittenTab>();
  const found = new Map<LookedTab, TabBefore | null>();
  const looked = await refusingHostErrors(() => lookAtTabs(context, drafts, texts, journal, options), {
    sheet: drafts[0]?.title ?? '',
  });
  if (!looked.ok) return failed(looked.refusal);
  const order = [...looked.value].sort((one, other) => tableCount(other.draft) - tableCount(one.draft));
  for (const [at, tab] of order.entries()) {
    // A new report stands left of the list that was added for it.
    const follower = order.slice(0, at).find((each) => isNewPair(tab, each, drafts));
    let begun = at > 0;
    const put = await refusingHostErrors(
      async () => {
        await onTab(tab.wanted, at);
        begun ||= (tab.snapshot.tab?.tables.items ?? []).length > 0;
        const right = follower ? written.get(follower.wanted) : undefined;
        const onFailure = (stood: TabBefore | null): void => void found.set(tab, stood);
        return putTab(context, tab, texts, journal, options, { follower: right, afterOthers: at > 0, onFailure });
      },
      { sheet: tab.wanted.title },
    );
    if (!put.ok) return failed(put.refusal, begun ? standingEntries(order.slice(at), drafts, texts, found) : []);
    written.set(tab.wanted, put.value);
  }
  const printed = await setUpPages(context, inOrder(drafts, written));
  return { written: inOrder(drafts, written).map((tab) => ({ ...tab, printed: printed.has(tab) })) };
}

/** As `putTabs`, of a single one. */
export async function putOneTab(
  context: Excel.RequestContext,
  draft: TabDraft,
  texts: WriteTexts,
  journal: Journal,
  options: PutOptions,
): Promise<Outcome<WrittenTab>> {
  const put = await putTabs(context, [draft], texts, journal, options);
  if ('refusal' in put) return { ok: false, refusal: put.refusal };
  const [written] = put.written;
  return written === undefined ? refused('host-failed', { detail: 'NothingWritten' }) : done(written);
}

function inOrder(drafts: readonly TabDraft[], written: ReadonlyMap<TabDraft, WrittenTab>): readonly WrittenTab[] {
  return drafts.flatMap((draft) => written.get(draft) ?? []);
}

/** Returns what gives standing tabs back as they were looked at; none for a single draft, which is given back by itself. */
function standingEntries(
  tabs: readonly LookedTab[],
  drafts: readonly TabDraft[],
  { unfinished }: WriteTexts,
  found: ReadonlyMap<LookedTab, TabBefore | null>,
): readonly TabEntry[] {
  if (drafts.length < 2) return [];
  return [...tabs]
    .sort((one, other) => drafts.indexOf(one.wanted) - drafts.indexOf(other.wanted))
    .flatMap((tab) => {
      const { draft, snapshot } = tab;
      const before = found.get(tab) ?? tab.before;
      // Without its looks a tab would lose more by being given back than it may have lost.
      if (snapshot.tab === null || (before?.formatting ?? before?.draft ?? null) === null) return [];
      return [
        {
          draft,
          sheetId: snapshot.tab.id,
          nameOfTab: nameOfTab(draft),
          formerName: null,
          before,
          after: [],
          unfinished,
        },
      ];
    });
}

/** Returns the hidden name of a tab; null for an ordinary sheet. */
function nameOfTab(draft: TabDraft): string | null {
  return draft.kind === 'ordinary' ? null : ownTabName(draft.identity);
}

function tableCount({ tables = [] }: TabDraft): number {
  return Math.min(1, tables.length);
}

/** Both are new, and the one that is written later comes first among the drafts. */
function isNewPair(tab: LookedTab, written: LookedTab, drafts: readonly TabDraft[]): boolean {
  const isNew = ({ snapshot }: LookedTab): boolean => snapshot.tab === null;
  return isNew(tab) && isNew(written) && drafts.indexOf(tab.wanted) < drafts.indexOf(written.wanted);
}

/** Sets all pages up in one request; where Excel refuses, each by itself. Returns the tabs whose page is set up. */
async function setUpPages(
  context: Excel.RequestContext,
  tabs: readonly WrittenTab[],
): Promise<ReadonlySet<WrittenTab>> {
  const queue = ({ entry }: WrittenTab): void => {
    queuePrintSetup(context.workbook.worksheets.getItem(entry.sheetId), entry.draft);
  };
  if (await trySetUp(context, () => tabs.forEach(queue))) return new Set(tabs);
  const printed = new Set<WrittenTab>();
  if (tabs.length > 1) for (const tab of tabs) if (await trySetUp(context, () => queue(tab))) printed.add(tab);
  return printed;
}

/** Looks at what stands where the drafts go. */
async function lookAtTabs(
  context: Excel.RequestContext,
  drafts: readonly TabDraft[],
  texts: WriteTexts,
  journal: Journal,
  { tells, prepare }: PutOptions,
): Promise<Outcome<readonly LookedTab[]>> {
  for (const draft of drafts) requireSignature(draft);
  const knownOf = (draft: TabDraft): TabDraft | null =>
    draft.kind === 'ordinary' ? null : journal.draftOf(draft.identity);
  const looked = await readTabsBefore(context, drafts, {
    clearsAll: prepare !== undefined,
    wantLooks: (draft) => knownOf(draft) === null || prepare !== undefined,
    tells,
    unfinished: texts.unfinished,
  });
  if (!looked.ok) return looked;
  const [first] = drafts;
  if (prepare !== undefined && first !== undefined && looked.value[0]?.tab === null)
    return refused('sheet-missing', { sheet: first.title });
  const renamed = new Map<string, string>();
  const given: string[] = [];
  const named = drafts.map((draft, index) => {
    const free = withFreeTableNames(draft, [...(looked.value[index]?.takenTables ?? []), ...given]);
    for (const [at, { name }] of (free.tables ?? []).entries()) {
      const wanted = draft.tables?.[at]?.name ?? name;
      // Where two drafts want one name, each names its own table by it.
      if (!renamed.has(wanted)) renamed.set(wanted, name);
      given.push(name);
    }
    return free;
  });
  const tabs = drafts.flatMap((wanted, index): LookedTab[] => {
    const snapshot = looked.value[index];
    const draft = named[index];
    if (snapshot === undefined || draft === undefined) return [];
    const known = knownOf(wanted);
    return [
      {
        wanted,
        draft: tableCount(draft) > 0 ? draft : withTableNames(draft, renamed),
        snapshot,
        before:
          snapshot.tab === null
            ? null
            : {
                cells: snapshot.tab.cells,
                name: ownTabName(wanted.identity),
                nameFormula: snapshot.tab.nameFormula,
                area: snapshot.tab.area,
                whole: prepare !== undefined,
                draft: prepare === undefined ? known : null,
                formatting: withMerges(snapshot.tab.formatting, known, tells.mergedAreas),
                tables: known === null ? (snapshot.tab.formatting?.tables ?? []) : tablesOf(known),
              },
      },
    ];
  });
  return done(tabs);
}

/** What the same call did before this tab. */
interface Before {
  /** A tab that was added and is to stand right of it. */
  readonly follower: WrittenTab | undefined;
  /** Other tabs were written: formulas on this one that count on their tables may read otherwise since. */
  readonly afterOthers: boolean;
  /** Told what stood on the tab, with what somebody typed meanwhile, where it could not be written. */
  readonly onFailure: (stood: TabBefore | null) => void;
}

async function putTab(
  context: Excel.RequestContext,
  { draft, snapshot: looked, before }: LookedTab,
  texts: WriteTexts,
  journal: Journal,
  { keep, prepare }: PutOptions,
  { follower, afterOthers, onFailure }: Before,
): Promise<Outcome<WrittenTab>> {
  let snapshot = looked;
  const tables: DissolvedTable[] = [];
  const overtaken: { formulas: Formulas | null } = { formulas: null };
  const stood = (): TabBefore | null => before && withFormulas(withTables(before, tables), overtaken.formulas);
  const uncertain = (detail: string): Outcome<never> => {
    const { title, tab, leaves } = snapshot;
    const entry = keep({
      draft,
      // The id of a sheet whose adding was not answered is not known.
      sheetId: tab?.id ?? title,
      nameOfTab: nameOfTab(draft),
      formerName: leaves?.nameFormula ?? null,
      before: stood(),
      after: [],
      unfinished: texts.unfinished,
    });
    return refused('write-uncertain', { sheet: title, entry, detail });
  };
  try {
    if (prepare !== undefined && snapshot.tab !== null) {
      const prepared = await prepare(draft, snapshot.tab, afterOthers);
      if (!prepared.ok) return prepared;
      tables.push(...prepared.value);
    }
    const standing = prepare === undefined ? (snapshot.tab?.tables.items ?? []) : null;
    let written: Awaited<ReturnType<typeof write>> | null = null;
    while (written === null) {
      try {
        const old = { standing, tables, overtaken, follower, afterOthers, onFailure };
        written = await write(context, draft, texts, journal, snapshot, old);
      } catch (error) {
        // A sheet that is no worksheet (of a chart), or one added meanwhile, has the title.
        if (hostErrorCode(error) !== 'ItemAlreadyExists' || hostErrorPlace(error) !== ADD_SHEET) throw error;
        if (draft.kind === 'ordinary') return refused('sheet-exists', { sheet: snapshot.title });
        const names = [...snapshot.names, snapshot.title];
        if (names.length > looked.names.length + MOST_TITLES) throw error;
        snapshot = { ...snapshot, names, title: freeSheetName(draft.title, names) };
      }
    }
    if (!written.ok) {
      onFailure(stood());
      const given = await giveBack(context, draft, texts, snapshot, stood(), true);
      return given ? written : uncertain(String(written.refusal.params.detail ?? ''));
    }
    const { sheetId, after } = written.value;
    const name = nameOfTab(draft);
    if (name !== null) journal.remember(draft.identity, draft);
    const formerName = snapshot.leaves?.nameFormula ?? null;
    const entry = { draft, sheetId, nameOfTab: name, formerName, before: stood(), after, unfinished: texts.unfinished };
    const { leaves, title } = snapshot;
    const left = leaves && { sheet: leaves.sheet, tab: title, cells: leaves.cells };
    return done({ entry, title, printed: false, left });
  } catch (error) {
    onFailure(stood());
    // Where the sheet could not be added, nothing is there to be taken back.
    const place = hostErrorPlace(error);
    const given = place === ADD_SHEET || (await giveBack(context, draft, texts, snapshot, stood(), place !== null));
    // Where Excel refused both as a whole, nothing was written.
    if (given || hostErrorCode(error) === 'InvalidOperationInCellEditMode') throw error;
    return uncertain(hostErrorDetail(error));
  }
}

/** Where this Excel cannot tell merged areas, those of the draft that this session wrote are taken. */
function withMerges(
  formatting: TabFormatting | null,
  known: TabDraft | null,
  mergedAreas: boolean,
): TabFormatting | null {
  return formatting === null || known === null || mergedAreas
    ? formatting
    : { ...formatting, merges: known.merges.map(areaAddress) };
}

/** The tables as Excel told them while they went; where the request failed before, as they were known to stand. */
function withTables(before: TabBefore, tables: readonly DissolvedTable[]): TabBefore {
  const told = tables.map(({ name, range }) => ({ name, address: localAddress(range.toJSON().address ?? '') }));
  return told.every(({ address }) => address !== '') && told.length > 0 ? { ...before, tables: told } : before;
}

type Formulas = readonly (readonly unknown[])[];

/**
 * What stood on a tab as the write arrived, where somebody changed it after it was looked at: texts and formulas by their
 * places, number formats as they were looked at.
 */
function withFormulas(before: TabBefore, formulas: Formulas | null): TabBefore {
  if (formulas === null) return before;
  const known = before.cells;
  return {
    ...before,
    cells: {
      formulas,
      values: formulas.map((row, r) =>
        row.map((entry, c) =>
          isFormula(entry) ? (known?.formulas[r]?.[c] === entry ? known?.values[r]?.[c] : '') : entry,
        ),
      ),
      formats: formulas.map((row, r) => row.map((_, c) => known?.formats[r]?.[c] ?? 'General')),
    },
  };
}

/**
 * Returns the first cell (row 1-based, column 0-based) that holds something else than it did when the tab was looked at.
 * After the tables of other tabs were written again, a formula counts as unchanged where one stands.
 */
export function firstOvertaken(
  looked: Formulas,
  arrived: Formulas,
  afterOthers: boolean,
): { row: number; column: number } | null {
  const seen = (rows: Formulas): Formulas =>
    afterOthers ? rows.map((row) => row.map((entry) => (isFormula(entry) ? '=' : entry))) : rows;
  return firstDifferent(seen(looked), seen(arrived));
}

function isFormula(entry: unknown): boolean {
  return typeof entry === 'string' && entry.startsWith('=');
}

/** @param old tables that stand on the tab, null where its sheet was cleared before; those that go are added to the others */
async function write(
  context: Excel.RequestContext,
  draft: TabDraft,
  texts: WriteTexts,
  journal: Journal,
  snapshot: TabSnapshot,
  old: {
    readonly standing: readonly Excel.Table[] | null;
    readonly tables: DissolvedTable[];
    readonly overtaken: { formulas: Formulas | null };
  } & Before,
): Promise<Outcome<{ sheetId: string; after: readonly (readonly unknown[])[] }>> {
  const block = blockOf(draft);
  const { worksheets } = context.workbook;
  if (snapshot.remains) worksheets.getItem(snapshot.title).delete();
  const sheet = snapshot.tab === null ? worksheets.add(snapshot.title) : worksheets.getItem(snapshot.tab.id);
  if (old.follower !== undefined) sheet.position = snapshot.names.length;
  // What stands there as this request arrives, before anything of it is done.
  const looked = old.standing === null ? null : (snapshot.tab?.cells ?? null);
  const arrived = looked === null ? null : sheet.getRange('A1').getBoundingRect(sheet.getUsedRange(false));
  arrived?.load('formulas');
  const titleCell = sheet.getRange(cellAddress(draft.titleCell.row, draft.titleCell.column));
  titleCell.values = [[guardText(texts.unfinished, 'General')]];
  const range = sheet.getRangeByIndexes(0, 0, block.rows, block.columns);
  if (draft.kind !== 'ordinary') queueName(context.workbook, draft, block, snapshot, range);
  if (snapshot.tab !== null && old.standing !== null) {
    queueShowAll(snapshot.tab.filters, old.standing);
    old.tables.push(...dissolveTables(old.standing));
  }
  const { charts } = sheet;
  charts.load('items/name');
  queueCells(sheet, draft, block, texts, snapshot);
  sheet.load('id');
  range.load('formulas');
  await context.sync();

  const change = looked && arrived && firstOvertaken(looked.formulas, arrived.formulas as unknown[][], old.afterOthers);
  if (change) {
    old.overtaken.formulas = arrived.formulas as unknown[][];
    return refused('cell-changed', { sheet: snapshot.title, cell: cellAddress(change.row, change.column) });
  }
  const formulas = range.formulas as unknown[][];
  const difference = firstDifference(draft, formulas);
  if (difference !== null) {
    const cell = cellAddress(difference.row, difference.column);
    return refused('host-failed', { detail: `ReadBackDiffers ${snapshot.title} ${cell}` });
  }
  deleteOwnCharts(charts);
  queueFormats(sheet, draft, block);
  queueScales(sheet, draft);
  queueCharts(sheet, draft);
  if (draft.freezeRows > 0 && mustFreeze(journal, draft, snapshot, texts))
    sheet.freezePanes.freezeRows(draft.freezeRows);
  const { row, column } = draft.titleCell;
  const titleEntry = block.entries[row - 1]?.[column] ?? '';
  titleCell.formulas = [[titleEntry]];
  range.load('formulas');
  try {
    await context.sync();
    return done({ sheetId: sheet.id, after: range.formulas as unknown[][] });
  } catch (error) {
    if (hostErrorCode(error) === null) throw error;
    // The title comes last: where it stands, all was done and only the answer is lost.
    const after = await lookAfterError(() => blockOfSheet(context, sheet.id, block));
    if (after === null || !isWhole(draft, texts, after)) throw error;
    return done({ sheetId: sheet.id, after });
  }
}

/** Reads the formulas of the block of a sheet. */
async function blockOfSheet(
  context: Excel.RequestContext,
  sheetId: string,
  { rows, columns }: Block,
): Promise<unknown[][]> {
  const range = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(0, 0, rows, columns);
  range.load('formulas');
  await context.sync();
  return range.formulas as unknown[][];
}

/** Returns whether a block holds its draft, the title too. */
function isWhole(draft: TabDraft, { unfinished }: WriteTexts, formulas: Formulas): boolean {
  const { row, column } = draft.titleCell;
  const title = draft.rows[row - 1]?.cells[column]?.value ?? '';
  return title !== unfinished && formulas[row - 1]?.[column] === title && firstDifference(draft, formulas) === null;
}

function queueName(
  workbook: Excel.Workbook,
  draft: TabDraft,
  block: Block,
  snapshot: TabSnapshot,
  range: Excel.Range,
): void {
  const { names } = workbook;
  const nameOfTab = ownTabName(draft.identity);
  const area = `=${quoteSheetName(snapshot.title)}!$A$1:${lastCell(block)}`;
  if (snapshot.leaves !== null) names.getItem(nameOfTab).formula = area;
  else if (snapshot.tab === null) {
    if (snapshot.nameDangling) names.getItem(nameOfTab).delete();
    names.add(nameOfTab, range).visible = false;
  } else names.getItem(nameOfTab).formula = area;
}

function lastCell({ rows, columns }: Block): string {
  return cellAddress(rows, columns - 1).replace(/^([A-Z]+)/, '$$$1$$');
}

/** Freezing needs the workbook's window in front, so it is left out where it stands already. */
function mustFreeze(journal: Journal, draft: TabDraft, snapshot: TabSnapshot, texts: WriteTexts): boolean {
  if (snapshot.tab === null) return true;
  const stood = snapshot.tab.cells?.values[draft.titleCell.row - 1]?.[draft.titleCell.column];
  const known = journal.draftOf(draft.identity);
  return stood === texts.unfinished || (known !== null && known.freezeRows !== draft.freezeRows);
}

/** Queues the cells: old block away (title apart), number formats before entries, tables before what names them, then links. */
function queueCells(
  sheet: Excel.Worksheet,
  draft: TabDraft,
  block: Block,
  texts: WriteTexts,
  snapshot: TabSnapshot,
): void {
  const { row, column } = draft.titleCell;
  if (snapshot.tab !== null) {
    const areas = [snapshot.tab.area, areaFromA1(block.rows, block.columns)].filter((area) => area !== null);
    queueClear(sheet, areas, draft.titleCell, guardText(texts.unfinished, 'General'));
  }
  const range = sheet.getRangeByIndexes(0, 0, block.rows, block.columns);
  range.numberFormat = block.formats.map((formats, r) =>
    formats.map((format, c) => (r === row - 1 && c === column ? 'General' : format)),
  );
  const entries = block.entries.map((line, r) =>
    line.map((entry, c) => (r === row - 1 && c === column ? null : entry)),
  );
  queueEntries(sheet, range, entries, tablesOf(draft));
  queueLinks(sheet, draft);
}

/**
 * After a failure: a sheet that this write had just added is taken away again, if nothing but ours is on it; a standing
 * tab gets back what stood in it. Returns false where that fails too; then the tab stays, marked unfinished where Excel got
 * that far.
 * @param added the write got past adding its sheet, so that an empty one of its title is its own
 */
async function giveBack(
  context: Excel.RequestContext,
  draft: TabDraft,
  texts: WriteTexts,
  snapshot: TabSnapshot,
  before: TabBefore | null,
  added: boolean,
): Promise<boolean> {
  try {
    if (snapshot.tab !== null && before !== null)
      await restoreTab(context, snapshot.tab.id, draft, before, texts.unfinished);
    else await removeRemains(context, draft, texts, snapshot, added);
    return true;
  } catch (error) {
    if (hostErrorCode(error) === null) throw error;
    return false;
  }
}

async function removeRemains(
  context: Excel.RequestContext,
  draft: TabDraft,
  texts: WriteTexts,
  snapshot: TabSnapshot,
  added: boolean,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(snapshot.title);
  const item =
    draft.kind === 'ordinary' ? null : context.workbook.names.getItemOrNullObject(ownTabName(draft.identity));
  const used = sheet.getUsedRangeOrNullObject(true);
  const titleCell = sheet.getRange(cellAddress(draft.titleCell.row, draft.titleCell.column));
  used.load('address');
  titleCell.load('values');
  sheet.load('name');
  item?.load('formula');
  await context.sync();
  const { leaves } = snapshot;
  if (leaves !== null && item !== null && !item.isNullObject) {
    item.formula = leaves.nameFormula;
    await context.sync();
  }
  if (sheet.isNullObject) return;
  const { row, column } = draft.titleCell;
  const ours = [texts.unfinished, draft.rows[row - 1]?.cells[column]?.value];
  if (used.isNullObject ? !added : !ours.includes(titleCell.values[0]?.[0] as string)) return;
  sheet.delete();
  // A name that a colleague has just added points to another sheet.
  const isOurs = item?.isNullObject === false && sheetOfFormula(String(item.formula)) === snapshot.title;
  // Looked up anew, for the sheet may have taken it along.
  if (leaves === null && isOurs) context.workbook.names.getItemOrNullObject(ownTabName(draft.identity)).delete();
  await context.sync();
}
