/** The tab of a period: head, tables, lists and annex, whole in itself. */
import type { Say } from '../../messages/say';
import type { Plan } from '../plan/types';
import type { Counts, RollUp } from '../rollup/types';
import { foldCase } from '../text/fold';
import { isoDate } from '../time/date';
import { periodCode } from '../time/period';
import { addAnnex } from './annex';
import { annexLines } from './annexLines';
import type { AnnexLine } from './annexLines';
import { addCountTable } from './countTable';
import type { AnnexRange } from './formulas';
import { countText } from './figures';
import { HIDDEN_COLUMNS, PRINTED_COLUMNS, WIDTHS } from './layout';
import { tableNotes, unnamedNote } from './notes';
import { addLostRemarks } from './lostRemarks';
import { machineLine, machineRow } from './ownTabInfo';
import { PartNumbers } from './partNumbers';
import { withHeights } from './rowHeights';
import { addSupplementTable } from './supplementTable';
import { summaryTabName } from './tabName';
import { TabRows } from './tabRows';
import { addTaskList, taskLists } from './taskLists';
import { addTitleBlock } from './titleBlock';
import type { ClosingTime } from './titleBlock';
import type { RowDraft, TabDraft } from './types';
import { unitRowId, unitRowName } from './unitNames';

export interface SummaryInput {
  readonly rollUp: RollUp;
  readonly plan: Plan;
  readonly say: Say;
  /** The only thing in the tab that is not told by the plan, the period and the day. */
  readonly closedAt: ClosingTime;
  /** The office's remarks from the standing tab, by task key. */
  readonly remarks: ReadonlyMap<string, string>;
  /** `planFingerprint` of the plan. */
  readonly fingerprint: string;
}

/** Rows that stay in sight while scrolling: the title and its day. (Column heads differ from part to part.) */
const FROZEN_ROWS = 3;

/**
 * Makes the tab of a roll-up. Every count in its tables is a formula on the annex below, with the engine's figure as
 * cached value; nothing but the links points outside the tab. The same input gives the same draft.
 */
export function summaryTab(input: SummaryInput): TabDraft {
  const { rollUp, say } = input;
  const lines = annexLines(rollUp, say);
  // The formulas name the rows of the annex, which stands below them: a first pass with any range tells how far below.
  const trial = addHead(new TabRows(), input, lines, { first: 1, last: 1 }, null);
  const annexHeader = trial.next;
  const annex = { first: annexHeader + 1, last: annexHeader + Math.max(1, lines.length) };
  const tab = new TabRows();
  const head = addHead(tab, input, lines, annex, trial.listRows);
  addAnnex(tab, lines, input.plan, remarksBesideLists(input), head.machine, say);
  return {
    identity: `summary:${periodCode(rollUp.period)}`,
    kind: 'summary',
    title: summaryTabName(rollUp.period, say),
    rows: withHeights(tab.rows, WIDTHS),
    widths: WIDTHS,
    hiddenColumns: HIDDEN_COLUMNS,
    merges: tab.merges,
    freezeRows: FROZEN_ROWS,
    print: {
      landscape: true,
      titleRows: [annexHeader, annexHeader],
      breaks: [head.annexSection],
      columns: PRINTED_COLUMNS,
      footer: say('report.footer'),
    },
    charts: [],
    titleCell: { row: head.titleRow, column: 0 },
  };
}

interface Head {
  readonly titleRow: number;
  readonly annexSection: number;
  /** Row of the annex's header. */
  readonly next: number;
  readonly machine: string;
  /** Rows of the lists: they hold no formula, so that they are built once. */
  readonly listRows: readonly RowDraft[];
}

/** Adds all that stands above the annex's header. */
function addHead(
  tab: TabRows,
  input: SummaryInput,
  lines: readonly AnnexLine[],
  annex: AnnexRange,
  listRows: readonly RowDraft[] | null,
): Head {
  const { rollUp, plan, say } = input;
  const numbered = new PartNumbers();
  const machine = machineLine({
    period: periodCode(rollUp.period),
    asOf: isoDate(rollUp.asOf),
    fingerprint: input.fingerprint,
  });
  const titleRow = addTitleBlock(tab, rollUp, machineRow(machine), input.closedAt, say);

  tab.section(numbered.next(say('report.section.units')), 'unit');
  const units = rollUp.rows.map((row) => ({ id: unitRowId(row), name: unitRowName(row, say), counts: row.counts }));
  addCountTable(tab, { table: 'unit', rows: units, total: rollUp.total }, annex, say);
  addNotes(tab, 'unit', tableNotes(rollUp, plan, say));

  for (const table of ['field', 'director'] as const) {
    const rows = named(table === 'field' ? rollUp.fields : rollUp.directors);
    if (rows.length === 0) continue;
    tab.section(numbered.next(say(`report.section.${table}s`)), table);
    addCountTable(tab, { table, rows, total: null }, annex, say);
    const note = unnamedNote(table, rows, rollUp, say);
    addNotes(tab, table, note === null ? [] : [note]);
  }

  tab.section(numbered.next(say('report.section.supplement')), 'supplement');
  addSupplementTable(tab, rollUp, annex, say);
  addNotes(tab, 'supplement', [say('report.note.distinct')]);

  const listsStart = tab.rows.length;
  if (listRows === null) addLists(tab, input, lines, numbered, machine);
  else for (const row of listRows) tab.rows.push(row);
  const listsEnd = tab.rows.length;

  const annexSection = tab.section(say('report.section.annex'), 'annex');
  tab.fullWidth(say('report.annex.explained'), 'note', { part: 'note', id: 'annex' });
  return { titleRow, annexSection, next: tab.next, machine, listRows: tab.rows.slice(listsStart, listsEnd) };
}

/** Adds the lists of tasks, numbered on after the tables. */
function addLists(
  tab: TabRows,
  { rollUp, plan, say, remarks }: SummaryInput,
  lines: readonly AnnexLine[],
  numbered: PartNumbers,
  machine: string,
): void {
  for (const list of taskLists(rollUp, say)) {
    const heading = numbered.next(say(`report.section.${list.name}`, { count: countText(list.lines.length, say) }));
    addTaskList(tab, list, heading, { rollUp, plan, remarks, machineLine: machine, say });
  }
  addLostRemarks(tab, lines, numbered, { plan, remarks, machineLine: machine, say });
}

/** Rows of a table by name, each with its folded name. */
function named(rows: RollUp['fields']): { id: string; name: string; counts: Counts }[] {
  return rows.map(({ name, counts }) => ({ id: foldCase(name), name, counts }));
}

function addNotes(tab: TabRows, table: string, notes: readonly string[]): void {
  for (const [index, note] of notes.entries()) tab.fullWidth(note, 'note', { part: 'note', id: `${table} ${index}` });
  tab.space();
}

/** Remarks of tasks that stand in no list: they stand in the annex, so that none is lost. */
function remarksBesideLists({ rollUp, say, remarks }: SummaryInput): ReadonlyMap<string, string> {
  const listed = new Set(taskLists(rollUp, say).flatMap(({ lines }) => lines.map(({ task }) => task.key)));
  return new Map([...remarks].filter(([key]) => !listed.has(key)));
}
