/**
 * Writes tabs of ours, or ordinary sheets, together where they are not too large: a look at all of them (two for a tab of
 * another session), cells and formatting of all, titles and page set-up of all. A batch is not atomic in Excel, so the title
 * says that the tab is unfinished from the first cell written to the last; a failed write of a standing tab is put back, a
 * failed new sheet taken away, as far as Excel lets it.
 */
import type { TabDraft } from '../../core/draft/types';
import { done, refused } from '../../core/flow/outcome';
import type { Outcome, Refusal } from '../../core/flow/outcome';
import { freeSheetName } from '../../core/grid/sheetName';
import type { LeftTab, WriteTexts } from '../port';
import { batchesOf } from './batches';
import { blockOf } from './block';
import { finishedTabs, finishTabs, lookAfterFailing, queueFinish } from './finishTabs';
import { hostErrorCode, hostErrorDetail, hostErrorPlace, refusingHostErrors } from './hostErrors';
import type { Journal, TabBefore, TabEntry } from './journal';
import { nameOfTab, tableCount, lookAtTabs } from './lookAtTabs';
import type { PutOptions, LookedTab } from './lookAtTabs';
import { stoodOn, giveTabBack } from './takeTabsBack';
import type { Reached } from './takeTabsBack';
import { LETTERS_A_REQUEST, lettersOf, isFormula, writeTabCells } from './writeTabCells';
import type { Before, Writing, Formulas, Sheets } from './writeTabCells';

/** What is asked when a new tab is added. */
const ADD_SHEET = 'WorksheetCollection.add';

/** Titles tried where Excel says that one is taken which no worksheet has. */
const MOST_TITLES = 20;

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
          hasFollower: (tab) => before.some((each) => isNewPair(tab, each, drafts)),
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

/** Tabs that are written together; a sheet that is cleared first is written alone, and so is an ordinary one. */
function groupsOf(tabs: readonly LookedTab[], { prepare }: PutOptions): LookedTab[][] {
  const groups: LookedTab[][] = [];
  for (const group of batchesOf(tabs, ({ draft }) => lettersOf(blockOf(draft)), LETTERS_A_REQUEST)) {
    const alone = prepare !== undefined || group.some(({ draft }) => draft.kind === 'ordinary');
    groups.push(...(alone ? group.map((tab) => [tab]) : group.length === 0 ? [] : [group]));
  }
  return groups;
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

/** Both are new, and the one that is written later comes first among the drafts. */
function isNewPair(tab: LookedTab, written: LookedTab, drafts: readonly TabDraft[]): boolean {
  const isNew = ({ snapshot }: LookedTab): boolean => snapshot.tab === null;
  return isNew(tab) && isNew(written) && drafts.indexOf(tab.wanted) < drafts.indexOf(written.wanted);
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
 * Writes some tabs, or takes all of them back: new ones in one request, for nobody can have put anything there; where one
 * stands, titles wait for a second request, until it is known that nobody changed it meanwhile. `title-taken` where one of several new sheets could not be
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
  const takeAllBack = async (reached: Reached, detail: string): Promise<Outcome<never> | null> => {
    for (const each of writing) before.onFailure(each.looked, stoodOn(each));
    const left: Writing[] = [];
    for (const each of writing)
      if (!(await giveTabBack(context, each.looked.draft, texts, each.snapshot, stoodOn(each), reached)))
        left.push(each);
    if (left.length === 0) return null;
    const entry = keep(writing.map((each) => entryOf(each, texts, stoodOn(each))));
    const sheet = left.map(({ snapshot: { title } }) => title).join(', ');
    return refused('write-uncertain', { sheet, entry, detail });
  };
  const atOnce = prepare === undefined && writing.every(({ snapshot }) => snapshot.tab === null);
  const doneWith = (finished: Awaited<ReturnType<typeof finishTabs>>): readonly WrittenTab[] =>
    writing.map((each, at) => {
      const { draft, wanted } = each.looked;
      if (draft.kind !== 'ordinary') journal.remember(draft.identity, draft);
      const { leaves, title } = each.snapshot;
      const entry = entryOf(each, texts, stoodOn(each), finished[at]);
      const left = leaves && { sheet: leaves.sheet, tab: title, cells: leaves.cells };
      return { wanted, entry, title, printed: finished[at]?.printed === true, left };
    });
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
    const finish = atOnce ? queueFinish : undefined;
    let sheets: Sheets | null = null;
    while (sheets === null) {
      try {
        sheets = await writeTabCells(context, writing, texts, journal, prepare !== undefined, before, finish);
      } catch (error) {
        // A sheet that is no worksheet (of a chart), or one added meanwhile, has the title.
        if (hostErrorCode(error) !== 'ItemAlreadyExists' || hostErrorPlace(error) !== ADD_SHEET) {
          const code = hostErrorCode(error);
          const mayBeWhole = atOnce && code !== null && code !== 'InvalidOperationInCellEditMode';
          const whole = mayBeWhole ? await lookAfterFailing(context, writing, texts) : null;
          if (whole === null) throw error;
          return done(doneWith(whole));
        }
        if (writing.length > 1) return (await takeAllBack('adding', hostErrorDetail(error))) ?? done('title-taken');
        const [only] = writing;
        if (only === undefined) throw error;
        const { draft, snapshot } = only.looked;
        if (draft.kind === 'ordinary') return refused('sheet-exists', { sheet: only.snapshot.title });
        const names = [...only.snapshot.names, only.snapshot.title];
        if (names.length > snapshot.names.length + MOST_TITLES) throw error;
        only.snapshot = { ...only.snapshot, names, title: freeSheetName(draft.title, names) };
      }
    }
    if (!sheets.ok) return (await takeAllBack('cells', String(sheets.refusal.params.detail ?? ''))) ?? sheets;
    return done(
      doneWith(atOnce ? finishedTabs(writing, sheets.value) : await finishTabs(context, writing, sheets.value, texts)),
    );
  } catch (error) {
    const place = hostErrorPlace(error);
    // Where the first sheet could not be added, nothing is there to be taken back.
    if (place === ADD_SHEET && writing.length === 1) {
      for (const each of writing) before.onFailure(each.looked, stoodOn(each));
      throw error;
    }
    const uncertain = await takeAllBack(
      place === null ? 'unknown' : place === ADD_SHEET ? 'adding' : 'cells',
      hostErrorDetail(error),
    );
    // Where Excel refused both as a whole, nothing was written.
    if (uncertain === null || hostErrorCode(error) === 'InvalidOperationInCellEditMode') throw error;
    return uncertain;
  }
}
