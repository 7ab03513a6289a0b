/** The report of a period, "TH …": page one answers, then what needs attention, then figures by field, person and month. */
import type { Say } from '../../../messages/say';
import type { Steps } from '../../flow/steps';
import type { Indicator } from '../../indicators/types';
import type { Plan } from '../../plan/types';
import { comingTasks, periodAfter } from '../../rollup/dueNextPeriod';
import { isIdle } from '../../rollup/isIdle';
import { courseOf } from '../../rollup/byMonth';
import { NO_COMPARISON } from '../../rollup/comparison';
import type { Comparison } from '../../rollup/comparison';
import { longestLate } from '../../rollup/longestLate';
import { isSameAsUnits } from '../../rollup/sameAsUnits';
import type { Counts, RollUp } from '../../rollup/types';
import { foldCase } from '../../text/fold';
import { isoDate } from '../../time/date';
import { periodCode } from '../../time/period';
import { annexLines } from '../annex/annexLines';
import type { AnnexLine } from '../annex/annexLines';
import { annexTab, annexTableName } from './annexTab';
import { figurePlaces } from '../annex/countColumns';
import { AnnexTable } from '../annex/formulas';
import { listColumns } from '../annex/listColumns';
import { addCauses } from './causeSection';
import { addChangeList, changesSince, previousDay } from './changeList';
import type { PreviousRun } from './changeList';
import { closedFiguresCell } from './closedFigures';
import {
  addCountChart,
  fitsAtopNextPage,
  fitsBelow,
  hasRoomBeside,
  isNarrow,
  isOnNextPage,
  isOnThisPage,
  roomOfChart,
} from './countChart';
import type { TableRows } from './countChart';
import { addCountTable, tableRoom } from './countTable';
import type { BesideColumn, CountContext, CountTable, CountTableRow } from './countTable';
import { countText } from '../text/figures';
import { addIndicators } from './indicatorSection';
import { addFollowUp } from './followUpSection';
import { addKeyFigures } from './keyFigures';
import { addLongestLate } from './longestLateList';
import { addLostRemarks } from './lostRemarks';
import {
  aheadNote,
  cancelledNote,
  errorsNote,
  openNotes,
  readingNote,
  sameNotes,
  tableNotes,
  unnamedNote,
} from './notes';
import { REMARK_SPAN, addReportList, reportLists } from './reportLists';
import type { ReportList } from './reportLists';
import { reportWidths } from './reportWidths';
import {
  addSupplementTable,
  besideColumns,
  distinctNotes,
  supplementFigures,
  supplementNotes,
} from './supplementTable';
import { summaryTabName } from './tabName';
import { metadataRow } from '../readBack/ownTabInfo';
import { periodName } from '../text/periodName';
import { addTitleBlock } from '../text/titleBlock';
import type { ClosingTime } from '../text/titleBlock';
import type { PeriodRemarks } from '../text/followedRemarks';
import { leadNaming, unitRowId, unitRowNames } from '../text/unitNames';
import { HIDDEN_COLUMNS, LINE_HEIGHT, SEEN_COLUMNS } from '../../draft/layout';
import { machineLine } from '../../draft/machineLine';
import { PartNumbers } from '../../draft/partNumbers';
import { SPACE_HEIGHT, TabRows } from '../../draft/tabRows';
import type { ChartDraft, SummaryTabs, TabDraft } from '../../draft/types';

export interface SummaryInput {
  readonly rollUp: RollUp;
  readonly plan: Plan;
  readonly say: Say;
  /** The only thing in the tabs that is not told by the plan, the period, the day and the standing tabs. */
  readonly closedAt: ClosingTime;
  /** The office's remarks from the standing tabs, by task key. */
  readonly remarks: ReadonlyMap<string, string>;
  /** What the leadership wrote about the period before; missing or null for nothing. */
  readonly remarksBefore?: PeriodRemarks | null;
  /** `planFingerprint` of the plan. */
  readonly fingerprint: string;
  /** The last run of the same period, from the standing tabs; missing or null for the first one. */
  readonly previous?: PreviousRun | null;
  /** What the period is compared with; missing for nothing. */
  readonly comparison?: Comparison;
  /** Indicators of the workbook's other sheets; missing for none. */
  readonly indicators?: readonly Indicator[];
  /** Errors of the plan that bear on the period (see `errorsOn`); missing for none. */
  readonly errors?: number;
  /** Figures are written as values instead of formulas on the list. */
  readonly valuesOnly?: boolean;
}

/** Rows that stay in sight while scrolling: the title and its day. (Column heads differ from part to part.) */
const FROZEN_ROWS = 3;

/** What the parts of the report are made of. */
interface Parts extends CountContext {
  readonly input: SummaryInput;
  readonly tab: TabRows;
  readonly numbered: PartNumbers;
  readonly lines: readonly AnnexLine[];
  readonly lists: readonly ReportList[];
  /** What stands in the table per unit. */
  readonly units: Pick<CountTable, 'rows' | 'folded'>;
  /** Figures beside the table per unit; null where they have a part of their own. */
  readonly besideUnits: readonly BesideColumn[] | null;
}

/**
 * Makes the two sheets of a roll-up. Every count in the tables is a formula on the list, an Excel table, with the engine's
 * figure as cached value; nothing but links and these formulas points outside the report. The same input gives the same
 * drafts.
 */
export function* summaryTabs(input: SummaryInput): Steps<SummaryTabs> {
  const { rollUp, plan, say, remarks, fingerprint, closedAt } = input;
  const lines = yield* annexLines(rollUp, say);
  const coming = yield* comingTasks(plan, rollUp.period, rollUp.asOf);
  yield { stage: 'write', done: 0 };
  const lists = reportLists({ rollUp, plan, say }, coming);
  const beside = remarksBesideLists(remarks, lists);
  const listed = new Set(lines.map(({ task }) => task.key));
  yield { stage: 'write', done: 0 };
  const columns = yield* listColumns(lines, {
    plan,
    year: rollUp.period.year,
    remarks: [...beside.keys()].some((key) => listed.has(key)),
    say,
  });
  yield { stage: 'write', done: 0 };
  const context = { rollUp, plan, columns, remarks: beside, fingerprint, closedAt, say };
  const list = yield* annexTab(lines, context);
  const places = figurePlaces(rollUp);
  const annex = new AnnexTable(annexTableName(rollUp.period), columns, say, input.valuesOnly === true);
  // A table that leaves room for its chart keeps it; figures beside it have a part of their own then.
  const besideUnits = isNarrow(places.last) ? null : besideColumns(rollUp, { annex, places, say });
  const units = unitRows(rollUp, say);
  const names = [
    ...units.rows.map(({ name }) => name),
    ...(units.folded === null || units.folded === undefined ? [] : [units.folded]),
  ];
  const widths = reportWidths(names, { places, beside: besideUnits ?? [], say });
  yield { stage: 'write', done: 0 };
  const tab = new TabRows(widths, SEEN_COLUMNS[1]);
  const machine = machineLine({
    period: periodCode(rollUp.period),
    asOf: isoDate(rollUp.asOf),
    fingerprint,
    remark: REMARK_SPAN.from,
    figures: places.all.map(({ figure }) => figure),
  });
  const titleRow = addTitleBlock(tab, rollUp, metadataRow(machine, REMARK_SPAN.from), closedAt, {
    say,
    subtitleOf: (text) => closedFiguresCell(text, { rollUp, annex, say }),
  });
  const parts: Parts = {
    input,
    tab,
    numbered: new PartNumbers(),
    lines,
    lists,
    annex,
    places,
    units,
    besideUnits,
    machine,
    say,
  };
  yield { stage: 'write', done: 0 };
  const pageOne = yield* addPageOne(parts);
  yield* addLists(parts);
  yield { stage: 'write', done: 0 };
  const charts = [...pageOne.charts, ...addFurtherTables(parts, pageOne)];
  const report: TabDraft = {
    identity: `summary:${periodCode(rollUp.period)}`,
    kind: 'summary',
    title: summaryTabName(rollUp.period, say),
    rows: tab.rows,
    widths,
    hiddenColumns: HIDDEN_COLUMNS,
    merges: tab.merges,
    freezeRows: FROZEN_ROWS,
    print: {
      landscape: true,
      titleRows: null,
      breaks: tab.breaks,
      columns: SEEN_COLUMNS,
      footer: say('report.footer'),
    },
    charts,
    titleCell: { row: titleRow, column: 0 },
  };
  return { report, list };
}

/** The units that have figures, and a line for those that have none. */
function unitRows(rollUp: RollUp, say: Say): Parts['units'] {
  const names = unitRowNames(rollUp, say);
  const units = rollUp.rows.map((row, index) => ({
    id: unitRowId(row),
    name: names[index] ?? row.name,
    counts: row.counts,
  }));
  const rows = units.filter(({ counts }) => !isIdle(counts));
  // Groups and nobody are no units.
  const idle = rollUp.rows.filter((row) => isIdle(row.counts) && row.coordinating !== null).length;
  return { rows, folded: idle === 0 ? null : say('report.units-idle', { count: countText(idle, say) }) };
}

/** The table per unit of the first page, and its chart where that has its place. */
interface PageOne {
  readonly units: TableRows;
  readonly charts: readonly ChartDraft[];
  readonly hasSupplement: boolean;
}

/** What a reader wants to know first, on the first page. */
function* addPageOne(parts: Parts): Steps<PageOne> {
  const { input, tab, numbered, say, annex, units, besideUnits: beside } = parts;
  const { rollUp, plan, comparison = NO_COMPARISON } = input;
  const late = longestLate(rollUp, plan.year);
  addKeyFigures(tab, { rollUp, comparison, late, annex, say });
  yield { stage: 'write', done: 0 };
  const unitTable: CountTable = {
    table: 'unit',
    ...units,
    total: rollUp.total,
    ...(beside === null ? {} : { beside }),
  };
  const room = tableRoom(tab, unitTable, parts);
  const addTable = (): TableRows => {
    tab.section(numbered.next(say('report.section.units')), 'unit', room);
    return addCountTable(tab, unitTable, parts);
  };
  const addRest = (): void => {
    addLongestLate(tab, late, { leads: leadNaming(plan, say), say });
    addNotes(parts, 'unit', [
      ...errorsNote(input.errors ?? 0, say),
      ...aheadNote(rollUp, input.closedAt.date, say),
      ...openNotes(rollUp, say),
      ...cancelledNote(rollUp, say),
      ...tableNotes(rollUp, plan, say),
      ...(beside === null ? [] : distinctNotes(rollUp, say)),
      ...readingNote(rollUp, plan, say),
      ...sameNotes(rollUp, say),
    ]);
  };
  // A table that has no room left here begins the next page: what is late longest fills this one.
  const isApart = room > tab.room;
  if (isApart) addRest();
  const table = addTable();
  const chart = hasRoomBeside(tab, table, parts.places) ? unitChart(parts, table) : null;
  tab.space();
  if (!isApart) addRest();
  // Behind notes that run on to the next page it would take a third of that: it waits for room that stays empty.
  const hasPlace = isOnThisPage(tab, table) && (fitsBelow(tab, table) || mayBeginPage(parts, table));
  const below = chart === null && hasPlace ? unitChart(parts, table) : null;
  const charts = [chart, below].filter((each) => each !== null);
  return { units: table, charts, hasSupplement: beside !== null };
}

function unitChart(parts: Parts, rows: TableRows): ChartDraft | null {
  const { input, tab, say } = parts;
  return addCountChart(tab, say('report.chart.units', { period: periodName(input.rollUp.period, say) }), rows, parts);
}

/**
 * Returns true if the chart per unit has its place right here. Away from its table it says little: it stands on the page of
 * its table or on the one behind it; in the report of a month, which is to be short, only on the page of its table.
 */
function hasChartPlace({ input, tab }: Parts, table: TableRows): boolean {
  const isNear = isMonthly(input) ? isOnThisPage(tab, table) : isOnNextPage(tab, table);
  return isNear && fitsBelow(tab, table);
}

/** Returns true if the chart may begin the page behind that of its table; a month has no page for its sake. */
function mayBeginPage({ input, tab }: Parts, table: TableRows): boolean {
  return !isMonthly(input) && isOnThisPage(tab, table) && fitsAtopNextPage(tab, table);
}

function isMonthly({ rollUp }: SummaryInput): boolean {
  return rollUp.period.kind === 'month';
}

/** What needs attention, numbered on after page one. */
function* addLists(parts: Parts): Steps<void> {
  const { input, tab, numbered, lines, lists, say } = parts;
  const { rollUp, plan, remarks } = input;
  const next = periodName(periodAfter(rollUp.period), say);
  const numbers = new Map(lines.map(({ task, number }) => [task.key, number]));
  const add = function* (list: ReportList): Steps<void> {
    const heading = say(`report.section.${list.name}`, { count: countText(list.count, say), next });
    yield* addReportList(tab, list, numbered.next(heading), { rollUp, plan, remarks, numbers, say });
  };
  for (const list of lists) if (list.name !== 'coming') yield* add(list);
  addFollowUp(tab, numbered, { remarks: input.remarksBefore ?? null, plan, asOf: rollUp.asOf, say });
  addCauses(tab, numbered, { rollUp, plan, say });
  const previous = input.previous ?? null;
  const changes = previous === null ? [] : changesSince(previous, lines);
  // Nothing changed: the tab is what it was, byte for byte but for its moment.
  if (previous !== null && changes.length > 0) {
    const heading = say('report.section.changes', {
      day: previousDay(previous),
      count: countText(changes.length, say),
    });
    addChangeList(tab, changes, numbered.next(heading), say);
  }
  for (const list of lists) if (list.name === 'coming') yield* add(list);
  const shown = new Set([
    ...lines.map(({ task }) => task.key),
    ...lists.flatMap(({ groups }) => groups.flatMap(({ tasks }) => tasks.map(({ task }) => task.key))),
  ]);
  addLostRemarks(tab, shown, numbered, { plan, remarks, say });
}

/** Figures by field, person and month, then indicators and coordination; returns the charts. */
function addFurtherTables(parts: Parts, pageOne: PageOne): readonly ChartDraft[] {
  const { input, tab, numbered, annex, say } = parts;
  const { rollUp } = input;
  const charts: (ChartDraft | null)[] = [];
  if (pageOne.hasSupplement) {
    const notes = supplementNotes(rollUp, ({ counts }) => !isIdle(counts), say);
    // Units that only help are a part of their own; one sentence alone stands with the tables.
    if (notes.length > 1) tab.section(numbered.next(say('report.section.coordinating')), 'coordinating');
    addNotes(parts, 'supplement', notes);
  }
  const period = periodName(rollUp.period, say);
  const grouped = (['field', 'director'] as const).flatMap((table) => {
    const all = named(table === 'field' ? rollUp.fields : rollUp.directors);
    const rows = all.filter(({ counts }) => !isIdle(counts));
    return rows.length === 0 || isSameAsUnits(rollUp, table) ? [] : [{ table, all, rows }];
  });
  const months = rollUp.period.kind === 'month' ? [] : courseRows(rollUp, say).filter(({ counts }) => !isIdle(counts));
  const indicators = input.indicators ?? [];
  const figures = pageOne.hasSupplement ? [] : supplementFigures(rollUp);
  let isPending = pageOne.charts.length === 0;
  const addPending = (): void => {
    if (!isPending || !hasChartPlace(parts, pageOne.units)) return;
    charts.push(unitChart(parts, pageOne.units));
    isPending = false;
  };
  for (const { table, all, rows } of grouped) {
    const counted: CountTable = { table, rows, total: null };
    addPending();
    const room = {
      room: tableRoom(tab, counted, parts),
      least: tableRoom(tab, { ...counted, rows: rows.slice(0, LEAST_ROWS) }, parts),
    };
    tab.sectionOfTable(numbered.next(say(`report.section.${table}s`)), table, room);
    addCountTable(tab, counted, parts);
    const note = unnamedNote(table, all, rollUp, say);
    addNotes(parts, table, note === null ? [] : [note]);
  }
  if (months.length > 0) {
    const counted: CountTable = { table: 'month', rows: months, total: null };
    const table = tableRoom(tab, counted, parts);
    // A chart stands on the page of its table; where a page does not hold both, or would stay half empty for the sake of
    // both, the table says the same alone.
    const both =
      table +
      NOTE_HEIGHT +
      roomOfChart(
        tab,
        months.map(({ name }) => name),
        parts.places,
      );
    const mayBreak = (): boolean => both <= tab.room || (tab.isHalfFull && tab.holds(both));
    addPending();
    const hasChart = months.length >= LEAST_MONTHS && mayBreak();
    tab.section(numbered.next(say('report.section.months')), 'month', hasChart ? both : table);
    const monthRows = addCountTable(tab, counted, parts);
    addNotes(parts, 'month', [say('report.note.months')]);
    if (hasChart) charts.push(addCountChart(tab, say('report.chart.months', { period }), monthRows, parts));
  }
  if (indicators.length > 0) addPending();
  addIndicators(tab, indicators, numbered, say);
  if (figures.length > 0) {
    addPending();
    addSupplementTable(tab, numbered.next(say('report.section.supplement')), rollUp, annex, say);
    addNotes(parts, 'supplement', [
      ...distinctNotes(rollUp, say),
      ...(figures.includes('coordinating') ? [say('report.note.coordinating-apart')] : []),
    ]);
  }
  addPending();
  return charts.filter((chart) => chart !== null);
}

/** Rows of a table that stand on one page with its head. */
const LEAST_ROWS = 3;
/** Points of the note below the table of months, and of the space below that. */
const NOTE_HEIGHT = LINE_HEIGHT + SPACE_HEIGHT;
/** The course of fewer months is seen in their table at once. */
const LEAST_MONTHS = 4;

function courseRows(rollUp: RollUp, say: Say): readonly CountTableRow[] {
  const { year } = rollUp.period;
  return courseOf(rollUp).map(({ month, counts }) => ({
    id: String(month ?? NO_MONTH),
    name: month === null ? say('report.month.none') : say('report.month', { month: String(month) }),
    counts,
    month: month === null ? null : { year, month },
  }));
}

/** Stands for tasks without a deadline in the period. */
const NO_MONTH = 13;

/** Rows of a table by name, each with its folded name. */
function named(rows: RollUp['fields']): { id: string; name: string; counts: Counts }[] {
  return rows.map(({ name, counts }) => ({ id: foldCase(name), name, counts }));
}

function addNotes({ tab }: Parts, table: string, notes: readonly string[]): void {
  const lines: string[] = [];
  // Short notes share a line.
  for (const note of notes) {
    const both = `${lines.at(-1) ?? ''} ${note}`;
    if (lines.length > 0 && tab.isOneLine(both, 'note')) lines[lines.length - 1] = both;
    else lines.push(note);
  }
  for (const [index, line] of lines.entries()) tab.fullWidth(line, 'note', { part: 'note', id: `${table} ${index}` });
  tab.space();
}

/** Remarks of tasks that stand in no list of the report: they stand in the other sheet, so that none is lost. */
function remarksBesideLists(
  remarks: ReadonlyMap<string, string>,
  lists: readonly ReportList[],
): ReadonlyMap<string, string> {
  const listed = new Set(
    lists.flatMap(({ groups }) => groups.flatMap(({ tasks }) => tasks.map(({ task }) => task.key))),
  );
  return new Map([...remarks].filter(([key]) => !listed.has(key)));
}
