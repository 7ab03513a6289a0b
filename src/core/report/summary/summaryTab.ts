/** The tab of a period: head, tables, charts, lists and annex, whole in itself. */
import type { Say } from '../../../messages/say';
import type { Steps } from '../../flow/steps';
import type { Indicator } from '../../indicators/types';
import type { Plan } from '../../plan/types';
import { comingTasks, periodAfter } from '../../rollup/dueNextPeriod';
import { courseOf } from '../../rollup/byMonth';
import type { Counts, RollUp } from '../../rollup/types';
import { foldCase } from '../../text/fold';
import { isoDate } from '../../time/date';
import { periodCode } from '../../time/period';
import { addAnnex, annexTableName } from './annex';
import { NO_MONTH, annexLines } from '../annex/annexLines';
import type { AnnexLine } from '../annex/annexLines';
import { addChangeList, changesSince, previousDay } from './changeList';
import type { PreviousRun } from './changeList';
import { addCountChart } from './countChart';
import { addCountTable, tableRoom } from './countTable';
import type { CountTableRow } from './countTable';
import { AnnexTable } from '../annex/formulas';
import { countText } from '../text/figures';
import { addIndicators } from './indicatorSection';
import { HIDDEN_COLUMNS, PRINTED_COLUMNS, WIDTHS } from '../../draft/layout';
import { tableNotes, unnamedNote } from './notes';
import { addLostRemarks } from './lostRemarks';
import { tabMetadata, metadataRow } from '../readBack/ownTabInfo';
import { PartNumbers } from '../../draft/partNumbers';
import { periodName } from '../text/periodName';
import { addSupplementTable } from './supplementTable';
import { summaryTabName } from './tabName';
import { TabRows } from '../../draft/tabRows';
import { addTaskList, taskLists } from './taskLists';
import type { TaskList } from './taskLists';
import { addTitleBlock } from '../text/titleBlock';
import type { ClosingTime } from '../text/titleBlock';
import type { ChartDraft, TabDraft } from '../../draft/types';
import { unitRowId, unitRowName } from '../text/unitNames';

export interface SummaryInput {
  readonly rollUp: RollUp;
  readonly plan: Plan;
  readonly say: Say;
  /** The only thing in the tab that is not told by the plan, the period, the day and the standing tab. */
  readonly closedAt: ClosingTime;
  /** The office's remarks from the standing tab, by task key. */
  readonly remarks: ReadonlyMap<string, string>;
  /** `planFingerprint` of the plan. */
  readonly fingerprint: string;
  /** The last run of the same period, from the standing tab; missing or null for the first one. */
  readonly previous?: PreviousRun | null;
  /** Indicators of the workbook's other sheets; missing for none. */
  readonly indicators?: readonly Indicator[];
  /** Figures are written as values instead of formulas on the annex. */
  readonly valuesOnly?: boolean;
}

/** Rows that stay in sight while scrolling: the title and its day. (Column heads differ from part to part.) */
const FROZEN_ROWS = 3;

/**
 * Makes the tab of a roll-up. Every count in its tables is a formula on the annex below, an Excel table, with the
 * engine's figure as cached value; nothing but the links points outside the tab. The same input gives the same draft.
 */
export function* summaryTab(input: SummaryInput): Steps<TabDraft> {
  const { rollUp, plan, say } = input;
  const lines = yield* annexLines(rollUp, say);
  const coming = yield* comingTasks(plan, rollUp.period, rollUp.asOf);
  const lists = taskLists(rollUp, say, coming);
  const tab = new TabRows();
  const numbered = new PartNumbers();
  const machine = tabMetadata({
    period: periodCode(rollUp.period),
    asOf: isoDate(rollUp.asOf),
    fingerprint: input.fingerprint,
  });
  const titleRow = addTitleBlock(tab, rollUp, metadataRow(machine), input.closedAt, say);
  const charts = addTables(tab, input, numbered);
  addIndicators(tab, input.indicators ?? [], numbered, machine, say);
  yield* addLists(tab, input, { lists, lines, numbered, machine });
  tab.startPage();
  tab.section(say('report.section.annex'), 'annex');
  tab.fullWidth(say('report.annex.explained'), 'note', { part: 'note', id: 'annex' });
  tab.leavePages();
  const table = yield* addAnnex(tab, lines, { rollUp, plan, remarks: remarksBesideLists(input, lists), say });
  return {
    identity: `summary:${periodCode(rollUp.period)}`,
    kind: 'summary',
    title: summaryTabName(rollUp.period, say),
    rows: tab.rows,
    widths: WIDTHS,
    hiddenColumns: HIDDEN_COLUMNS,
    merges: tab.merges,
    freezeRows: FROZEN_ROWS,
    print: {
      landscape: true,
      titleRows: [table.area.top, table.area.top],
      breaks: tab.breaks,
      columns: PRINTED_COLUMNS,
      footer: say('report.footer'),
    },
    charts,
    tables: [table],
    titleCell: { row: titleRow, column: 0 },
  };
}

/** Adds the tables of counts and returns their charts. */
function addTables(tab: TabRows, input: SummaryInput, numbered: PartNumbers): readonly ChartDraft[] {
  const { rollUp, plan, say } = input;
  const annex = new AnnexTable(annexTableName(rollUp.period), input.valuesOnly === true);
  const charts: (ChartDraft | null)[] = [];
  const period = periodName(rollUp.period, say);

  tab.section(numbered.next(say('report.section.units')), 'unit', tableRoom(rollUp.rows.length + 1));
  const units = rollUp.rows.map((row) => ({ id: unitRowId(row), name: unitRowName(row, say), counts: row.counts }));
  const unitRows = addCountTable(tab, { table: 'unit', rows: units, total: rollUp.total }, annex, say);
  addNotes(tab, 'unit', tableNotes(rollUp, plan, say));
  charts.push(addCountChart(tab, say('report.chart.units', { period }), unitRows, say));

  for (const table of ['field', 'director'] as const) {
    const rows = named(table === 'field' ? rollUp.fields : rollUp.directors);
    if (rows.length === 0) continue;
    tab.section(numbered.next(say(`report.section.${table}s`)), table, tableRoom(rows.length));
    addCountTable(tab, { table, rows, total: null }, annex, say);
    const note = unnamedNote(table, rows, rollUp, say);
    addNotes(tab, table, note === null ? [] : [note]);
  }

  if (rollUp.period.kind !== 'month') {
    const months = courseRows(rollUp, say);
    tab.section(numbered.next(say('report.section.months')), 'month', tableRoom(months.length));
    const monthRows = addCountTable(tab, { table: 'month', rows: months, total: null }, annex, say);
    addNotes(tab, 'month', [say('report.note.months')]);
    charts.push(addCountChart(tab, say('report.chart.months', { period }), monthRows, say));
  }

  const supplement = tableRoom(rollUp.rows.length + rollUp.coordinatingRows.length + 1);
  tab.section(numbered.next(say('report.section.supplement')), 'supplement', supplement);
  addSupplementTable(tab, rollUp, annex, say);
  addNotes(tab, 'supplement', [say('report.note.distinct')]);
  return charts.filter((chart) => chart !== null);
}

interface ListParts {
  readonly lists: readonly TaskList[];
  readonly lines: readonly AnnexLine[];
  readonly numbered: PartNumbers;
  readonly machine: string;
}

/** Adds the lists of tasks, numbered on after the tables. */
function* addLists(tab: TabRows, input: SummaryInput, { lists, lines, numbered, machine }: ListParts): Steps<void> {
  const { rollUp, plan, say, remarks } = input;
  const next = periodName(periodAfter(rollUp.period), say);
  for (const list of lists) {
    const heading = say(`report.section.${list.name}`, { count: countText(list.count, say), next });
    yield* addTaskList(tab, list, numbered.next(heading), { rollUp, plan, remarks, machineLine: machine, say });
  }
  const previous = input.previous ?? null;
  const changes = previous === null ? [] : changesSince(previous, lines);
  // Nothing changed: the tab is what it was, byte for byte but for its moment.
  if (previous !== null && changes.length > 0) {
    const heading = say('report.section.changes', {
      day: previousDay(previous),
      count: countText(changes.length, say),
    });
    addChangeList(tab, changes, numbered.next(heading), { plan, machineLine: machine, say });
  }
  const shown = new Set([...lines, ...lists.flatMap((list) => list.lines)].map(({ task }) => task.key));
  addLostRemarks(tab, shown, numbered, { plan, remarks, machineLine: machine, say });
}

function courseRows(rollUp: RollUp, say: Say): readonly CountTableRow[] {
  return courseOf(rollUp).map(({ month, counts }) => ({
    id: String(month ?? NO_MONTH),
    name: month === null ? say('report.month.none') : say('report.month', { month: String(month) }),
    counts,
    index: month ?? NO_MONTH,
  }));
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
function remarksBesideLists({ remarks }: SummaryInput, lists: readonly TaskList[]): ReadonlyMap<string, string> {
  const listed = new Set(lists.flatMap(({ lines }) => lines.map(({ task }) => task.key)));
  return new Map([...remarks].filter(([key]) => !listed.has(key)));
}
