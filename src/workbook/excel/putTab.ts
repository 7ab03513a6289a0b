/**
 * Writes tabs of ours, or ordinary sheets, together where they are not too large: a look at all of them (two for a tab of
 * another session), cells and formatting of all, titles and page set-up of all. A batch is not atomic in Excel, so the title
 * says that the tab is unfinished from the first cell written to the last; a failed write of a standing tab is put back, a
 * failed new sheet taken away, as far as Excel lets it.
 */
import { cellAddress, quoteSheetName } from '../../core/grid/address';
import { requireSignature } from '../../core/draft/signature';
import type { TabDraft } from '../../core/draft/types';
import type { Outcome, Refusal } from '../../core/flow/outcome';
import { done, refused } from '../../core/flow/outcome';
import { ownTabName } from '../ownTabName';
import type { LeftTab, WriteTexts } from '../port';
import { areaAddress } from './bands';
import { batchesOf } from './batches';
import type { Keep } from './briefly';
import { blockOf, firstDifference, guardText } from './block';
import type { Block } from './block';
import { deleteOwnCharts, queueCharts } from './charts';
import { areasToClear, queueClear } from './clearOldTab';
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
  /** Enters tabs that may have been written in part into the journal; returns the name of the entry. */
  readonly keep: (entries: readonly TabEntry[]) => string;
  /** Whether the tab of a draft is likely to stand: of one that does not, less is asked. Missing where nothing is known. */
  readonly mayStand?: (draft: TabDraft) => boolean;
  /** What this Excel can tell of a sheet. */
  readonly tells: SheetFacts;
  /** Keeps a range beyond its request; missing where Excel keeps all. */
  readonly keepRange?: Keep | undefined;
  /**
   * Clears the whole sheet of a standing tab before the write; returns the tables that stood on it. The former formatting is
   * read whatever the journal knows, and the first tab must stand.
   */
  readonly prepare?: (
    draft: TabDraft,
    tab: StandingTab,
    afterOthers: boolean,
    /** Told what stands there where somebody changed it since it was looked at. */
    onChanged: (formulas: readonly (readonly unknown[])[]) => void,
  ) => Promise<Outcome<readonly DissolvedTable[]>>;
}

/** A tab that was written. */
export interface WrittenTab {
  /** As it was asked for: its tables may have other names now. */
  readonly wanted: TabDraft;
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
  const waiting = groupsOf(order, options);
  let at = 0;
  for (let group = waiting.shift(); group !== undefined; group = waiting.shift()) {
    const tabs = group;
    const before = order.slice(0, at);
    let begun = at > 0;
    const put = await refusingHostErrors(
      async () => {
        for (const [index, tab] of tabs.entries()) await onTab(tab.wanted, at + index);
        begun ||= tabs.some(({ snapshot }) => (snapshot.tab?.tables.items ?? []).length > 0);
        return putTogether(context, tabs, texts, journal, options, {
          placeOf: ({ wanted }) => drafts.indexOf(wanted),
          // A new report stands left of the list that was added for it.
          followerOf: (tab) => {
            const follower = before.find((each) => isNewPair(tab, each, drafts));
            return follower && written.get(follower.wanted);
          },
          afterOthers: at > 0,
          onFailure: (tab, stood) => void found.set(tab, stood),
        });
      },
      { sheet: tabs.map(({ wanted }) => wanted.title).join(', ') },
    );
    if (!put.ok) return failed(put.refusal, begun ? standingEntries(order.slice(at), drafts, texts, found) : []);
    if (put.value === 'title-taken') {
      // Which of them Excel does not say.
      waiting.unshift(...tabs.map((tab) => [tab]));
      continue;
    }
    for (const tab of put.value) written.set(tab.wanted, tab);
    at += tabs.length;
  }
  return { written: inOrder(drafts, written) };
}

/** Letters of JSON that one request is to hold, well under Excel's 5 MB: a letter of Vietnamese may be three bytes. */
const LETTERS_A_REQUEST = 1_500_000;
/** About what a cell costs beside its text: number format, looks, signs of the array. */
const LETTERS_A_CELL = 100;

/** Tabs that are written together; a sheet that is cleared first is written alone, and so is an ordinary one. */
function groupsOf(tabs: readonly LookedTab[], { prepare }: PutOptions): LookedTab[][] {
  const groups: LookedTab[][] = [];
  for (const group of batchesOf(tabs, ({ draft }) => lettersOf(blockOf(draft)), LETTERS_A_REQUEST)) {
    const alone = prepare !== undefined || group.some(({ draft }) => draft.kind === 'ordinary');
    groups.push(...(alone ? group.map((tab) => [tab]) : group.length === 0 ? [] : [group]));
  }
  return groups;
}

function lettersOf({ rows, columns, entries }: Block): number {
  const texts = entries.reduce(
    (sum, row) => row.reduce<number>((inRow, entry) => inRow + String(entry).length, sum),
    0,
  );
  return texts + rows * columns * LETTERS_A_CELL;
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

/** Looks at what stands where the drafts go. */
async function lookAtTabs(
  context: Excel.RequestContext,
  drafts: readonly TabDraft[],
  texts: WriteTexts,
  journal: Journal,
  { tells, prepare, mayStand, keepRange }: PutOptions,
): Promise<Outcome<readonly LookedTab[]>> {
  for (const draft of drafts) requireSignature(draft);
  const knownOf = (draft: TabDraft): TabDraft | null =>
    draft.kind === 'ordinary' ? null : journal.draftOf(draft.identity);
  const looked = await readTabsBefore(context, drafts, {
    clearsAll: prepare !== undefined,
    wantLooks: (draft) => knownOf(draft) === null || prepare !== undefined,
    tells,
    mayStand,
    keepRange,
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

/** What the same call did before these tabs. */
interface Before {
  /** Place of a tab among all that are written by the call: new ones stand in that order. */
  readonly placeOf: (tab: LookedTab) => number;
  /** A tab that was added before and is to stand right of one. */
  readonly followerOf: (tab: LookedTab) => WrittenTab | undefined;
  /** Other tabs were written: formulas on these that count on their tables may read otherwise since. */
  readonly afterOthers: boolean;
  /** Told what stood on a tab, with what somebody typed meanwhile, where it could not be written. */
  readonly onFailure: (tab: LookedTab, stood: TabBefore | null) => void;
}

/** A tab on its way: what becomes known of it while it is written. */
interface Writing {
  readonly looked: LookedTab;
  /** What stood there; its title is another one where that was taken. */
  snapshot: TabSnapshot;
  /** Tables that were taken off its cells. */
  readonly tables: DissolvedTable[];
  /** What stood on it as the write arrived, where that is not what was looked at. */
  overtaken: Formulas | null;
}

/** Returns what stood on a tab before it was written; null for a new one. */
function stoodOn({ looked: { before }, tables, overtaken }: Writing): TabBefore | null {
  return before && withFormulas(withTables(before, tables), overtaken);
}

function entryOf(
  { looked: { draft }, snapshot: { title, tab, leaves } }: Writing,
  { unfinished }: WriteTexts,
  before: TabBefore | null,
  written?: { readonly sheetId: string; readonly after: Formulas },
): TabEntry {
  return {
    draft,
    // The id of a sheet whose adding was not answered is not known.
    sheetId: written?.sheetId ?? tab?.id ?? title,
    nameOfTab: nameOfTab(draft),
    formerName: leaves?.nameFormula ?? null,
    before,
    after: written?.after ?? [],
    unfinished,
  };
}

/**
 * Writes some tabs in two requests, or takes all of them back. `title-taken` where one of several new sheets could not be
 * added under its title; nothing of them is there then.
 */
async function putTogether(
  context: Excel.RequestContext,
  tabs: readonly LookedTab[],
  texts: WriteTexts,
  journal: Journal,
  { keep, prepare }: PutOptions,
  before: Before,
): Promise<Outcome<readonly WrittenTab[] | 'title-taken'>> {
  const writing = tabs.map((looked): Writing => ({
    looked,
    snapshot: looked.snapshot,
    tables: [],
    overtaken: null,
  }));
  /** Takes all back; null where that went well, else the refusal that says that it did not. */
  const takeAllBack = async (added: boolean, detail: string): Promise<Outcome<never> | null> => {
    for (const each of writing) before.onFailure(each.looked, stoodOn(each));
    const left: Writing[] = [];
    for (const each of writing)
      if (!(await giveBack(context, each.looked.draft, texts, each.snapshot, stoodOn(each), added))) left.push(each);
    if (left.length === 0) return null;
    const entry = keep(writing.map((each) => entryOf(each, texts, stoodOn(each))));
    const sheet = left.map(({ snapshot: { title } }) => title).join(', ');
    return refused('write-uncertain', { sheet, entry, detail });
  };
  try {
    for (const each of writing) {
      const { draft, snapshot } = each.looked;
      if (prepare === undefined || snapshot.tab === null) continue;
      const looked = snapshot.tab.cells?.formulas ?? [];
      const prepared = await prepare(draft, snapshot.tab, before.afterOthers, (formulas) => {
        // Formulas that count on a table of another tab may read otherwise while it is rewritten.
        each.overtaken = formulas.map((row, r) =>
          row.map((entry, c) => (isFormula(entry) && isFormula(looked[r]?.[c]) ? looked[r]?.[c] : entry)),
        );
      });
      if (!prepared.ok) {
        before.onFailure(each.looked, stoodOn(each));
        return prepared;
      }
      each.tables.push(...prepared.value);
    }
    let sheets: Sheets | null = null;
    while (sheets === null) {
      try {
        sheets = await writeCells(context, writing, texts, journal, prepare !== undefined, before);
      } catch (error) {
        // A sheet that is no worksheet (of a chart), or one added meanwhile, has the title.
        if (hostErrorCode(error) !== 'ItemAlreadyExists' || hostErrorPlace(error) !== ADD_SHEET) throw error;
        if (writing.length > 1) return (await takeAllBack(true, hostErrorDetail(error))) ?? done('title-taken');
        const [only] = writing;
        if (only === undefined) throw error;
        const { draft, snapshot } = only.looked;
        if (draft.kind === 'ordinary') return refused('sheet-exists', { sheet: only.snapshot.title });
        const names = [...only.snapshot.names, only.snapshot.title];
        if (names.length > snapshot.names.length + MOST_TITLES) throw error;
        only.snapshot = { ...only.snapshot, names, title: freeSheetName(draft.title, names) };
      }
    }
    if (!sheets.ok) return (await takeAllBack(true, String(sheets.refusal.params.detail ?? ''))) ?? sheets;
    const finished = await finish(context, writing, sheets.value, texts);
    return done(
      writing.map((each, at) => {
        const { draft, wanted } = each.looked;
        if (draft.kind !== 'ordinary') journal.remember(draft.identity, draft);
        const { leaves, title } = each.snapshot;
        const entry = entryOf(each, texts, stoodOn(each), finished[at]);
        const left = leaves && { sheet: leaves.sheet, tab: title, cells: leaves.cells };
        return { wanted, entry, title, printed: finished[at]?.printed === true, left };
      }),
    );
  } catch (error) {
    const place = hostErrorPlace(error);
    // Where the first sheet could not be added, nothing is there to be taken back.
    if (place === ADD_SHEET && writing.length === 1) {
      for (const each of writing) before.onFailure(each.looked, stoodOn(each));
      throw error;
    }
    const uncertain = await takeAllBack(place !== null, hostErrorDetail(error));
    // Where Excel refused both as a whole, nothing was written.
    if (uncertain === null || hostErrorCode(error) === 'InvalidOperationInCellEditMode') throw error;
    return uncertain;
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

/** A tab whose cells are written, and what its block said then. */
interface FilledSheet {
  readonly sheet: Excel.Worksheet;
  readonly formulas: Formulas;
}

/** In the order of the tabs. */
type Sheets = Outcome<readonly FilledSheet[]>;

/**
 * Writes cells and looks of tabs in one request, a large one's in two, their titles still saying that they are unfinished.
 * @param cleared their sheets were cleared before
 */
async function writeCells(
  context: Excel.RequestContext,
  writing: readonly Writing[],
  texts: WriteTexts,
  journal: Journal,
  cleared: boolean,
  { placeOf, followerOf, afterOthers }: Before,
): Promise<Sheets> {
  const { worksheets } = context.workbook;
  const sheets = new Map<Writing, Excel.Worksheet>();
  for (const each of [...writing].sort((one, other) => placeOf(one.looked) - placeOf(other.looked))) {
    const { snapshot, looked } = each;
    if (snapshot.remains) worksheets.getItem(snapshot.title).delete();
    const sheet = snapshot.tab === null ? worksheets.add(snapshot.title) : worksheets.getItem(snapshot.tab.id);
    // Excel adds sheets at the end, where the one that it is to stand left of was added.
    if (followerOf(looked) !== undefined) sheet.position = snapshot.names.length - (snapshot.remains ? 1 : 0);
    sheets.set(each, sheet);
  }
  const queued = writing.map((each) => {
    const { snapshot, looked } = each;
    const sheet = sheets.get(each) ?? worksheets.getItem(snapshot.title);
    // What stands there as this request arrives, before anything of it is done.
    const stands = cleared ? null : (snapshot.tab?.cells ?? null);
    const arrived = stands === null ? null : sheet.getRange('A1').getBoundingRect(sheet.getUsedRange(false));
    arrived?.load('formulas');
    const block = blockOf(looked.draft);
    return { each, sheet, stands, arrived, block, range: blockRange(sheet, block) };
  });
  for (const one of queued) {
    const { each, sheet, block, range } = one;
    const { draft } = each.looked;
    const { snapshot } = each;
    const mark = guardText(texts.unfinished, 'General');
    if (snapshot.tab !== null) {
      const { row, column } = draft.titleCell;
      sheet.getRange(cellAddress(row, column)).untrack().values = [[mark]];
      if (draft.kind !== 'ordinary') queueName(context.workbook, draft, block, snapshot, range);
      if (!cleared) {
        queueShowAll(snapshot.tab.filters, snapshot.tab.tables.items);
        each.tables.push(...dissolveTables(snapshot.tab.tables.items));
      }
      deleteOwnCharts(snapshot.tab.charts);
    }
    // The first thing on a new sheet, with the mark in the title's cell.
    queueCells(sheet, draft, block, mark, snapshot);
    if (snapshot.tab === null && draft.kind !== 'ordinary') queueName(context.workbook, draft, block, snapshot, range);
    sheet.load('id');
    if (lettersOf(block) > LETTERS_A_REQUEST) {
      // A large tab is written alone: this is one request more, not one a tab.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      one.range = blockRange(sheet, block);
    }
    queueFormats(sheet, draft, block, one.range);
    // What a link brings of its own is taken off by the looks.
    queueScales(sheet, draft);
    queueCharts(sheet, draft);
    if (draft.freezeRows > 0 && mustFreeze(journal, draft, snapshot, texts))
      sheet.freezePanes.freezeRows(draft.freezeRows);
    one.range.load('formulas');
  }
  await context.sync();

  for (const { each, stands, arrived } of queued) {
    const change = stands && arrived && firstOvertaken(stands.formulas, arrived.formulas as unknown[][], afterOthers);
    if (!change) continue;
    each.overtaken = arrived.formulas as unknown[][];
    const cell = cellAddress(change.row, change.column);
    return refused('cell-changed', { sheet: each.snapshot.title, cell });
  }
  for (const { each, range } of queued) {
    const difference = firstDifference(each.looked.draft, range.formulas as unknown[][]);
    if (difference === null) continue;
    const cell = cellAddress(difference.row, difference.column);
    return refused('host-failed', { detail: `ReadBackDiffers ${each.snapshot.title} ${cell}` });
  }
  return done(queued.map(({ sheet, range }) => ({ sheet, formulas: range.formulas as unknown[][] })));
}

function blockRange(sheet: Excel.Worksheet, { rows, columns }: Block): Excel.Range {
  return sheet.getRangeByIndexes(0, 0, rows, columns);
}

/** A tab whose title stands. */
interface FinishedTab {
  readonly sheetId: string;
  /** Formulas of its block. */
  readonly after: Formulas;
  readonly printed: boolean;
}

/**
 * Writes the titles, and after them the pages, which Excel may refuse without a printer: then each page is tried by itself.
 * Returns the tabs in their order.
 */
async function finish(
  context: Excel.RequestContext,
  writing: readonly Writing[],
  sheets: readonly FilledSheet[],
  texts: WriteTexts,
): Promise<readonly FinishedTab[]> {
  const tabs = sheets.map(({ sheet, formulas }, at) => {
    const one = writing[at];
    if (one === undefined) throw new Error(`no tab ${at}`);
    const { draft } = one.looked;
    return { draft, isNew: one.snapshot.tab === null, sheet, formulas, sheetId: sheet.id, block: blockOf(draft) };
  });
  for (const { draft, sheet, block } of tabs) {
    const { row, column } = draft.titleCell;
    sheet.getRange(cellAddress(row, column)).untrack().formulas = [[block.entries[row - 1]?.[column] ?? '']];
  }
  for (const { draft, sheet, isNew } of tabs) queuePrintSetup(sheet, draft, isNew);
  try {
    await context.sync();
    return tabs.map(({ sheetId, draft, formulas }) => ({
      sheetId,
      // What somebody typed since is not ours: undoing will name it.
      after: withTitle(formulas, draft),
      printed: true,
    }));
  } catch (error) {
    if (hostErrorCode(error) === null) throw error;
    // The title comes last: where it stands, the tab is whole; a page that is not set up takes nothing from it.
    const after = await lookAfterError(() => blocksOfSheets(context, tabs));
    if (after === null || !tabs.every(({ draft }, at) => isWhole(draft, texts, after[at] ?? []))) throw error;
    const printed: boolean[] = [];
    for (const { draft, sheetId } of tabs)
      printed.push(await trySetUp(context, () => queuePrintSetup(context.workbook.worksheets.getItem(sheetId), draft)));
    return tabs.map(({ sheetId }, at) => ({ sheetId, after: after[at] ?? [], printed: printed[at] === true }));
  }
}

/** What Excel says of a block whose title stands. */
function withTitle(formulas: Formulas, draft: TabDraft): Formulas {
  const { row, column } = draft.titleCell;
  const title = titleOf(draft);
  return formulas.map((line, r) => (r === row - 1 ? line.map((entry, c) => (c === column ? title : entry)) : line));
}

function titleOf({ titleCell: { row, column }, rows }: TabDraft): string | number | boolean {
  return rows[row - 1]?.cells[column]?.value ?? '';
}

/** Reads the formulas of the blocks of some sheets. */
async function blocksOfSheets(
  context: Excel.RequestContext,
  sheets: readonly { readonly sheetId: string; readonly block: Block }[],
): Promise<readonly unknown[][][]> {
  const ranges = sheets.map(({ sheetId, block }) => {
    const range = blockRange(context.workbook.worksheets.getItem(sheetId), block);
    range.load('formulas');
    return range;
  });
  await context.sync();
  return ranges.map(({ formulas }) => formulas as unknown[][]);
}

/** Returns whether a block holds its draft, the title too. */
function isWhole(draft: TabDraft, { unfinished }: WriteTexts, formulas: Formulas): boolean {
  const { row, column } = draft.titleCell;
  const title = titleOf(draft);
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

/**
 * Queues the cells: old block away (title apart), number formats before entries, tables before what names them, then links.
 * @param mark stands in the title's cell
 */
function queueCells(sheet: Excel.Worksheet, draft: TabDraft, block: Block, mark: string, snapshot: TabSnapshot): void {
  const { row, column } = draft.titleCell;
  if (snapshot.tab !== null) {
    queueClear(sheet, areasToClear(snapshot.tab.area, areaFromA1(block.rows, block.columns)), draft.titleCell, mark);
  }
  const isTitle = (r: number, c: number): boolean => r === row - 1 && c === column;
  const formats = block.formats.map((line, r) => line.map((format, c) => (isTitle(r, c) ? 'General' : format)));
  const entries = block.entries.map((line, r) => line.map((entry, c) => (isTitle(r, c) ? mark : entry)));
  queueEntries(sheet, formats, entries, tablesOf(draft));
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
