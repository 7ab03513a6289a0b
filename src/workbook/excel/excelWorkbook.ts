/** The workbook port in Excel, through Office.js. Uses the global `Excel` and `Office` of Microsoft's library. */
import type { Outcome, Refusal } from '../../core/flow/outcome';
import { done, refusal as refusalOf, refused } from '../../core/flow/outcome';
import type { TabDraft } from '../../core/draft/types';
import type { WorkbookPort, WriteReceipt } from '../port';
import { addColumns, undoColumns } from './addColumns';
import type { BookFacts } from './bookFacts';
import { briefly } from './briefly';
import type { Keep } from './briefly';
import { excelCapabilities } from './capabilities';
import { editCells, undoCells } from './editCells';
import { FirstWrite } from './firstWrite';
import { refusingHostErrors } from './hostErrors';
import { Journal } from './journal';
import type { JournalEntry, TabEntry } from './journal';
import { insertRow, undoRow } from './insertRow';
import { jump } from './jump';
import { markedSheets, putMarks, undoMarks } from './marks';
import { putTabs } from './putTab';
import type { FailedPut } from './putTab';
import { readMerges } from './readMerges';
import { readSheets } from './readSheets';
import { readRowFrame } from './rowPlace';
import type { Places } from './readSheets';
import { recreateOwnTabs } from './recreateOwnTab';
import { putSettings } from './settings';
import { undoTabs } from './undoTabs';
import { watchChanges } from './watchChanges';
import { ownTabName } from '../ownTabName';
import { completed } from '../refusalError';

/** Makes the port of the workbook that the pane belongs to; call it once Office is ready. The journal lives as long as it. */
export function createExcelWorkbook(): WorkbookPort {
  const capabilities = excelCapabilities();
  const journal = new Journal();
  const firstWrite = new FirstWrite();

  function inExcel<Result>(
    work: (context: Excel.RequestContext) => Promise<Outcome<Result>>,
    params: Readonly<Record<string, string | number>> = {},
  ): Promise<Outcome<Result>> {
    if (!capabilities.supported) return Promise.resolve(refused('host-too-old'));
    return refusingHostErrors(() => Excel.run(work), params);
  }

  /** As `inExcel`, for work that uses no range after its request. */
  function inExcelBriefly<Result>(
    work: (context: Excel.RequestContext, keep: Keep) => Promise<Outcome<Result>>,
  ): Promise<Outcome<Result>> {
    if (!capabilities.supported) return Promise.resolve(refused('host-too-old'));
    return refusingHostErrors(() => briefly(work));
  }

  /** Enters a write into the journal; from the first one on Excel's own undo is gone, and changes may be watched. */
  function enter(entry: JournalEntry): string {
    firstWrite.done();
    return journal.add(entry);
  }

  /** Enters what may have been written, though the write failed: undoing it need not find it whole. */
  function keep(entry: JournalEntry): string {
    const name = enter(entry);
    journal.markPartiallyUndone(name);
    return name;
  }

  const keepTabs = (tabs: readonly TabEntry[]): string => keep({ kind: 'tabs', tabs });
  /** Our hidden names as they were last read, in lower case; null before anything was read. */
  let names: ReadonlySet<string> | null = null;
  const mayStand = ({ identity, kind }: TabDraft): boolean =>
    kind === 'ordinary' ||
    names?.has(ownTabName(identity).toLowerCase()) !== false ||
    journal.draftOf(identity) !== null;
  /** Where cells stood when the workbook was last read. */
  let places: Places | undefined;
  /** What the last reading told of the workbook as a whole, for the write of tabs that it was made for. */
  let told: BookFacts | undefined;
  const options = { tells: capabilities, keep: keepTabs, mayStand };

  /**
   * All or none: takes back the tabs written before one that failed, and gives back those that stood and were touched. Where
   * Excel fails at that too, the refusal names them all, with one entry. Lists come back before the reports that count on
   * them: entries are undone from the last to the first.
   */
  async function takeBack(
    tabs: readonly TabEntry[],
    titles: readonly string[],
    { refusal, touched }: Pick<FailedPut, 'refusal' | 'touched'>,
  ): Promise<Refusal> {
    if (tabs.length === 0 && touched.length === 0) return refusal;
    const { entry: name, sheet, detail } = refusal.params;
    const failed = name === undefined ? null : journal.find(name);
    const others = failed?.kind === 'tabs' ? failed.tabs : [];
    const given = [...others.filter((other) => touched.every(({ sheetId }) => sheetId !== other.sheetId)), ...touched];
    const all = [...given, ...tabs];
    const undone = await inExcel((context) => undoTabs(context, all, journal, touched.length > 0, () => undefined));
    if (name !== undefined) journal.remove(name);
    if (undone.ok) return name === undefined ? refusal : refusalOf('host-failed', { detail: detail ?? '' });
    const named = [...titles, ...(failed === null || sheet === undefined ? [] : [sheet])];
    const sheets = (named.length > 0 ? named : touched.map(({ draft }) => draft.title)).join(', ');
    return refusalOf('write-uncertain', { sheet: sheets, entry: keep({ kind: 'tabs', tabs: all }) });
  }

  /** Enters written tabs into the journal, or takes back those that were written before one that failed. */
  async function receiptOf(
    writing: Promise<Outcome<Awaited<ReturnType<typeof putTabs>>>>,
  ): Promise<Outcome<WriteReceipt>> {
    const put = await writing;
    if (!put.ok) return put;
    const { written } = put.value;
    const entries = written.map(({ entry }) => entry);
    const titles = written.map(({ title }) => title);
    if ('refusal' in put.value) return { ok: false, refusal: await takeBack(entries, titles, put.value) };
    const left = written.flatMap((tab) => tab.left ?? []);
    return done({
      entry: enter({ kind: 'tabs', tabs: entries }),
      tabs: titles,
      userCells: 0,
      ...unprintedOf(written.flatMap(({ printed, title }) => (printed ? [] : [title]))),
      ...(left.length === 0 ? {} : { left }),
    });
  }

  return {
    capabilities,
    read: (runner, again) =>
      inExcelBriefly(async (context) => {
        told = undefined;
        const read = await readSheets(context, runner, capabilities.mergedAreas ? again : undefined, places);
        names = read.ownNames;
        places = read.places;
        told = read.facts ?? undefined;
        return done(read.grids);
      }),
    readMerges: (sheets) =>
      capabilities.mergedAreas
        ? inExcel(async (context) => done(await readMerges(context, sheets)))
        : Promise.resolve(done(new Map())),
    putTabs: (drafts, texts, runner) => {
      const onTab = async (draft: TabDraft, at: number): Promise<void> => {
        completed(
          await runner.run(
            (function* () {
              yield { stage: 'write', done: at / drafts.length, sheet: draft.title } as const;
            })(),
          ),
        );
      };
      const facts = told;
      told = undefined;
      const put = async (context: Excel.RequestContext, keepRange?: Keep) =>
        done(await putTabs(context, drafts, texts, journal, { ...options, keepRange, told: facts }, onTab));
      // What stands is looked at in one request and taken apart in the next.
      return receiptOf(drafts.some(mayStand) ? inExcel((context) => put(context)) : inExcelBriefly(put));
    },
    recreateTabs: (drafts, texts) =>
      receiptOf(inExcel(async (context) => done(await recreateOwnTabs(context, drafts, texts, journal, options)))),
    mark: async (marks) => {
      const after = markedSheets(marks);
      const put = await inExcel((context) =>
        putMarks(context, after, (before) => keep({ kind: 'marks', before, after })),
      );
      if (!put.ok) return put;
      const entry = enter({ kind: 'marks', before: put.value, after });
      const receipt: WriteReceipt = { entry, tabs: [], userCells: marks.length };
      return done(receipt);
    },
    editCells: async (edits) => {
      const [first] = edits;
      const put = await inExcel(
        (context) => editCells(context, edits, (cells) => keep({ kind: 'cells', cells })),
        first ? { sheet: first.sheet } : {},
      );
      if (!put.ok) return put;
      const entry = enter({ kind: 'cells', cells: put.value });
      return done({ entry, tabs: [], userCells: put.value.length });
    },
    addColumns: async (drafts, choices, list, texts) => {
      const [first] = drafts;
      const put = await inExcel(
        (context) =>
          addColumns(context, drafts, choices, list, texts, journal, {
            tells: capabilities,
            keep: (columns) => keep({ kind: 'columns', ...columns }),
            keepTabs,
          }),
        first ? { sheet: first.sheet } : {},
      );
      if (!put.ok) return put;
      const { titles, unprinted, ...written } = put.value;
      const userCells = drafts.reduce(
        (sum, { header, lastRow, columns }) => sum + (lastRow - header.first + 1) * columns.length,
        0,
      );
      return done({
        entry: enter({ kind: 'columns', ...written }),
        tabs: titles,
        userCells,
        ...unprintedOf(unprinted),
      });
    },
    // Where merged areas cannot be asked for, nobody knows what a row would tear apart.
    ...(capabilities.mergedAreas
      ? {
          tryRow: async (place) => {
            const tried = await inExcel((context) => readRowFrame(context, place), { sheet: place.sheet });
            return tried.ok ? done(undefined) : tried;
          },
          insertRow: async (insert) => {
            const put = await inExcel((context) => insertRow(context, insert, (row) => keep({ kind: 'row', ...row })), {
              sheet: insert.sheet,
            });
            if (!put.ok) return put;
            const { entry: row, ...told } = put.value;
            journal.moveRows(row.sheetId, row.row, 1);
            const entry = enter({ kind: 'row', ...row });
            return done({ entry, tabs: [], userCells: insert.cells.length, ...told });
          },
        }
      : {}),
    putSettings: async (settings, _, read) => {
      const put = await inExcel((context) =>
        putSettings(context, settings, {
          ...(read === undefined ? {} : { expected: [read] }),
          keep: (before) => keep({ kind: 'settings', before, after: settings }),
        }),
      );
      if (!put.ok) return put;
      const entry = enter({ kind: 'settings', before: put.value, after: settings });
      return done({ entry, tabs: [], userCells: 0 });
    },
    undo: async (name) => {
      const entry = journal.find(name);
      if (entry === null) return refused('nothing-to-undo');
      const undone = await inExcel(async (context): Promise<Outcome<void>> => {
        const partiallyUndone = journal.isPartiallyUndone(name);
        const beforeFirstWrite = (): void => journal.markPartiallyUndone(name);
        if (entry.kind === 'tabs') return undoTabs(context, entry.tabs, journal, partiallyUndone, beforeFirstWrite);
        if (entry.kind === 'columns') return undoColumns(context, entry, journal, partiallyUndone, beforeFirstWrite);
        if (entry.kind === 'row') return undoRow(context, entry, capabilities, partiallyUndone, beforeFirstWrite);
        if (entry.kind === 'cells') return undoCells(context, entry.cells, journal, partiallyUndone, beforeFirstWrite);
        if (entry.kind === 'marks') return undoMarks(context, entry, partiallyUndone, beforeFirstWrite);
        // After a try that failed the former settings may stand there already.
        const expected = partiallyUndone ? [entry.after, entry.before] : [entry.after];
        const put = await putSettings(context, entry.before, { expected, beforeFirstWrite, keep: () => undefined });
        return put.ok ? done(undefined) : put;
      });
      if (!undone.ok) return undone;
      journal.remove(name);
      if (entry.kind === 'row') journal.moveRows(entry.sheetId, entry.row, -1);
      return undone;
    },
    watch: (changed) => {
      let stop: () => void = () => undefined;
      const giveUp = capabilities.supported ? firstWrite.after(() => (stop = watchChanges(changed))) : () => undefined;
      return () => {
        giveUp();
        stop();
      };
    },
    jump: (sheet, row, column, from) => inExcel((context) => jump(context, sheet, row, column, from), { sheet }),
  };
}

function unprintedOf(tabs: readonly string[]): Pick<WriteReceipt, 'unprinted'> {
  return tabs.length === 0 ? {} : { unprinted: tabs };
}
