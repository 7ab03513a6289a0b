/** Reads a plan out of the grids of a workbook. */
import { askingColumns } from './header/replyColumns';
import type { SheetGrid, WorkbookGrids } from '../grid/grid';
import type { BandTime } from '../time/band';
import { SCHOOL_YEAR_OPENS } from '../time/yearOfMonth';
import { unitsOfPlan } from '../units/inferUnits';
import { nameReaderOf } from '../units/nameReader';
import { readCatalogue } from '../units/readCatalogue';
import type { Catalogue, Unit } from '../units/types';
import { createProgressReader } from '../progress/readProgress';
import { tableBeside } from './header/secondTable';
import type { MarkMeaning } from '../progress/readProgress';
import { done, refused } from '../flow/outcome';
import type { Outcome } from '../flow/outcome';
import type { Steps } from '../flow/steps';
import { splitAgendaItem } from './tasks/agendaItem';
import { createTaskBuilder, rawText } from './tasks/buildTask';
import { headsBoth } from './tasks/firstLead';
import { inheritFromGroups, inheritUnknownMerges } from './rows/inheritCells';
import { mostFrequentYear, yearsOfSheet } from './planYear';
import { createContentNumbers } from './tasks/contentNumbers';
import { createPlacePool } from './rows/placePool';
import type { PlacePool } from './rows/placePool';
import { createUnitTally } from './tasks/planUnits';
import { readRows } from './rows/readRows';
import type { RowsRead } from './rows/readRows';
import type { PlanRow } from './rows/planRow';
import { withNamedColumns } from './namedColumns';
import type { NamedColumn } from './namedColumns';
import { NO_SETTINGS, decidedFor } from './settings';
import type { PlanSettings } from './settings';
import { startColumnOf } from './header/startColumn';
import { timeUnitOf } from './header/timeUnit';
import { dayColumnOf, monthColumnOf, yearColumnOf } from './header/yearColumn';
import { findNearHeader } from './header/findHeader';
import { findMarkLegend } from './header/markLegend';
import { headingsText } from './header/headingsText';
import { unitColumns } from './header/unitColumns';
import { seenSheet } from './seenSheet';
import { layOutSheet } from './sheetLayout';
import type { SheetLayout } from './sheetLayout';
import { createKeyMaker } from './tasks/taskKey';
import { sheetTime } from './sheetTime';
import { resultHabits } from './tasks/resultHabits';
import { statedDay } from './statedDay';
import { findSwappedDates } from './tasks/swappedDates';
import type { SwappedDate } from './tasks/swappedDates';
import type { CellPlace, DoubtfulRow, Plan, PlanColumn, PlanSheet, Task, UnreadBand, UnreadCell } from './types';
import { findUnreadCells } from './tasks/unreadCells';

export interface ReadOptions {
  /** The year asked for; without it, that of most counted tasks. */
  readonly year?: number;
  /** Names of the sheets that count, exact; without it, all visible plan sheets. */
  readonly sheets?: readonly string[];
  /** Count hidden plan sheets too. */
  readonly hidden?: boolean;
  /** What the office corrected by hand; without it, nothing. */
  readonly settings?: PlanSettings;
  /** Columns named by hand for this run. */
  readonly columns?: readonly NamedColumn[];
  /** A catalogue that wins over the workbook's own. */
  readonly catalogue?: Catalogue;
}

/** Tasks built between two pauses. */
const TASKS_PER_STEP = 200;

interface ReadSheet {
  readonly layout: SheetLayout;
  readonly drafts: readonly PlanRow[];
  readonly doubts: RowsRead['doubts'];
  readonly unreadBands: RowsRead['unreadBands'];
  readonly years: readonly number[];
}

/**
 * Finds the plan in a workbook. Refuses with `plan-none` (no plan or agenda sheet), `plan-column-missing` (a sheet that lacks
 * its content or lead column only), `plan-units-as-columns` (one that has a column for each unit), `plan-sheet-unknown` (a sheet asked
 * for that is not there) or `plan-year-unknown` (nothing tells the year and none was asked for).
 */
export function* readPlan(workbook: WorkbookGrids, options: ReadOptions = {}): Steps<Outcome<Plan>> {
  const names = new Set(workbook.sheets.map((sheet) => sheet.name));
  const unknown = options.sheets?.find((name) => !names.has(name));
  if (unknown !== undefined) {
    return refused('plan-sheet-unknown', { file: workbook.name, sheet: unknown, sheets: [...names].join(', ') });
  }
  const placeOf = createPlacePool();
  const settings = withNamedColumns(options.settings ?? NO_SETTINGS, workbook.sheets, options.columns ?? []);
  const progressReader = createProgressReader(settings);
  const sheets: ReadSheet[] = [];
  for (const [index, sheet] of workbook.sheets.entries()) {
    yield { stage: 'read', done: (0.3 * index) / workbook.sheets.length, sheet: sheet.name };
    sheets.push(yield* readSheet(sheet, placeOf, settings));
  }
  if (!sheets.some(({ layout }) => layout.table !== null)) return refusedWithout(workbook.name, sheets);

  const years = planYears(sheets, options);
  const year = years[0];
  if (year === undefined) return refused('plan-year-unknown', { file: workbook.name });
  const planSheets = sheets.map((read) => describeSheet(read, years, options));

  const catalogue = options.catalogue ?? catalogueOf(sheets);
  const cells = nameTexts(sheets);
  const units: readonly Unit[] = yield* unitsOfPlan(catalogue, cells);
  const reader = yield* nameReaderOf(units, cells);
  const contents = createContentNumbers();
  const keys = createKeyMaker(contents);
  const tally = createUnitTally(units);
  const tasks: Task[] = [];
  const agenda: Task[] = [];
  const unread: UnreadCell[] = [];
  const unreadBands: UnreadBand[] = [];
  const doubtfulRows: DoubtfulRow[] = [];
  const total = sheets.reduce((sum, { drafts }) => sum + drafts.length, 0);
  for (const { layout, drafts, doubts, unreadBands: bands } of sheets) {
    const { sheet, table, kind } = layout;
    if (table === null) continue;
    for (const doubt of doubts) doubtfulRows.push({ sheet: sheet.name, ...doubt });
    for (const band of bands) unreadBands.push({ sheet: sheet.name, ...band });
    yield { stage: 'read', done: 0.3 + (0.7 * (tasks.length + agenda.length)) / Math.max(total, 1), sheet: sheet.name };
    for (const cell of findUnreadCells(sheet, table.header.last, table.read.columns)) unread.push(cell);
    yield { stage: 'read', done: 0.3 + (0.7 * (tasks.length + agenda.length)) / Math.max(total, 1), sheet: sheet.name };
    const target = kind === 'agenda' ? agenda : tasks;
    const time = sheetTime(sheet, layout.title, drafts, year);
    const build = createTaskBuilder({
      sheet,
      agenda: kind === 'agenda',
      time,
      planYear: year,
      opens: years.length > 1 ? opensWith(sheets, years) : 1,
      names: reader,
      contents,
      keys,
      leadHeadsBoth: headsBoth(table.read.columns),
      startColumn: startColumnOf(table.header, table.read.columns),
      yearColumn: yearColumnOf(table.header, table.read.columns),
      dayColumn: dayColumnOf(table.header, table.read.columns),
      monthColumn: monthColumnOf(table.header, table.read.columns),
      resultsOfPeriods: table.read.resultsOfPeriods,
      timeUnit: timeUnitOf(sheet, table.read.columns, drafts),
      marks: marksOf([...table.read.columns, ...table.read.moreResults]),
      replies: repliesOf([...table.read.columns, ...table.read.moreResults]),
      asking: askingColumns(table.header),
      legend: findMarkLegend(sheet, table.header.last),
      progress: progressReader,
      habits: resultHabits(sheet, drafts, year),
      swaps: {
        due: yield* swappedDatesOf(layout, drafts, 'due', time),
        completed: yield* swappedDatesOf(layout, drafts, 'completed', time),
      },
    });
    let bySheet = false;
    for (const draft of drafts) {
      if (!draft.isTask) continue;
      const task = build(draft);
      bySheet ||= task.due.from === 'sheet';
      target.push(task);
      tally.add(task, kind === 'agenda');
      const built = tasks.length + agenda.length;
      if (built % TASKS_PER_STEP === 0) yield { stage: 'read', done: 0.3 + (0.7 * built) / total, sheet: sheet.name };
    }
    const { conflict } = layout.title;
    if (conflict !== null && bySheet) {
      unreadBands.push({ sheet: sheet.name, ...conflict, part: conflict.text, dated: true });
    }
  }
  return done({
    workbook: workbook.name,
    year,
    years,
    sheets: planSheets,
    catalogue,
    units: tally.units(),
    tasks,
    agenda,
    unread,
    unreadBands,
    doubtfulRows,
  });
}

/** Nothing is a plan: says which column is missing where one is, else that there is no table. */
function refusedWithout(file: string, sheets: readonly ReadSheet[]): Outcome<never> {
  for (const { layout } of sheets) {
    const near = layout.near ?? (layout.kind === 'other' ? findNearHeader(layout.sheet, FEW_COLUMNS) : null);
    if (near === null) continue;
    const { row, cells, lacking } = near;
    const units = unitColumns(layout.sheet, near);
    if (units.length > 0) {
      return refused('plan-units-as-columns', { file, sheet: layout.sheet.name, headings: headingsText(units) });
    }
    return refused('plan-column-missing', {
      file,
      sheet: layout.sheet.name,
      row: String(row),
      lacking,
      headings: headingsText(cells),
    });
  }
  return refused('plan-none', { file });
}

/** Where nothing else is found, a row with so many known headings is shown as what was seen. */
const FEW_COLUMNS = 2;

function* readSheet(typed: SheetGrid, placeOf: PlacePool, settings: PlanSettings): Steps<ReadSheet> {
  const sheet = yield* seenSheet(typed);
  const layout = yield* layOutSheet(sheet, settings);
  // The first sheet of a session is read by a program that is not warm yet: what is quick later takes long here.
  yield { stage: 'read', done: 0, sheet: sheet.name };
  if (layout.table === null) return { layout, drafts: [], doubts: [], unreadBands: [], years: [] };
  const { header, read } = layout.table;
  const { drafts, doubts, unreadBands } = yield* readRows(
    sheet,
    header,
    read,
    layout.kind === 'agenda',
    placeOf,
    settings,
    layout.title.years[0] ?? null,
  );
  if (sheet.merges === null) inheritUnknownMerges(drafts);
  else inheritFromGroups(drafts);
  const tasks = drafts.filter((draft) => draft.isTask);
  return { layout, drafts, doubts, unreadBands, years: yearsOfSheet(sheet, layout.title, tasks) };
}

function* swappedDatesOf(
  { sheet, table }: SheetLayout,
  drafts: readonly PlanRow[],
  column: 'due' | 'completed',
  time: BandTime | null,
): Steps<ReadonlyMap<CellPlace, SwappedDate>> {
  if (table?.read.columns.some(({ meaning }) => meaning === column) !== true) return new Map();
  return yield* findSwappedDates(sheet, drafts, column, time);
}

/** The plan's years: that asked for, or that of most tasks that would count; both of a school year that holds it. */
function planYears(sheets: readonly ReadSheet[], options: ReadOptions): readonly number[] {
  const plans = sheets.filter(({ layout }) => layout.kind === 'plan' && mayCount(layout.sheet, options));
  const agendas = sheets.filter(({ layout }) => layout.kind === 'agenda');
  const vote = (from: readonly ReadSheet[]): number | null => {
    const told = from.filter(({ years }) => years.length > 0);
    return mostFrequentYear(
      told.map(({ years }) => years[0] ?? 0),
      told.map(({ drafts }) => Math.max(drafts.length, 1)),
    );
  };
  const year =
    options.year ?? vote(plans) ?? vote(sheets.filter(({ layout }) => layout.kind === 'plan')) ?? vote(agendas);
  if (year === null) return [];
  const school = plans.find(({ years }) => years.length > 1 && years.includes(year));
  return school?.years ?? [year];
}

/** The month (1-based) with which the plan's two years begin, as the title says that names them. */
function opensWith(sheets: readonly ReadSheet[], years: readonly number[]): number {
  const titles = sheets.map(({ layout }) => layout.title);
  return titles.find((title) => title.years.join() === years.join())?.opens ?? SCHOOL_YEAR_OPENS;
}

/** Sheets asked for in this run win over those decided in the workbook. */
function mayCount(sheet: SheetGrid, options: ReadOptions): boolean {
  const visible = sheet.visibility === 'visible' || options.hidden === true;
  if (options.sheets !== undefined) return visible && options.sheets.includes(sheet.name);
  const decided = decidedFor(options.settings?.sheets ?? {}, sheet.name);
  return decided === undefined ? visible : decided === 'counted';
}

function describeSheet(
  { layout, drafts, years }: ReadSheet,
  planYearList: readonly number[],
  options: ReadOptions,
): PlanSheet {
  const { sheet, kind, table, near } = layout;
  const tasks = drafts.filter((draft) => draft.isTask);
  const [first, last] = [tasks[0], tasks.at(-1)];
  const wanted = options.sheets === undefined && decidedFor(options.settings?.sheets ?? {}, sheet.name) === 'counted';
  const sameYear = years.length === 0 || years.some((year) => planYearList.includes(year));
  return {
    name: sheet.name,
    kind,
    year: years[0] ?? null,
    hidden: sheet.visibility !== 'visible',
    counted: kind === 'plan' && mayCount(sheet, options) && (sameYear || wanted),
    headerRow: headerRowOf(layout),
    ...statedDayOf(layout, years[0] ?? null),
    columns: table?.read.columns ?? [],
    ...(table === null ? {} : furtherColumns(table)),
    ...besideOf(sheet, table),
    hiddenRows: sheet.hiddenRows,
    ...struckRows(sheet, tasks),
    ...(near === null ? {} : { lacking: near.lacking }),
    taskRows: first === undefined || last === undefined ? null : { first: first.row, last: last.lastRow },
  };
}

function statedDayOf({ sheet, table }: SheetLayout, year: number | null): Pick<PlanSheet, 'statedDay'> {
  const day = table === null ? null : statedDay(sheet, table.header.last, year);
  return day === null ? {} : { statedDay: day };
}

function besideOf(sheet: SheetGrid, table: SheetLayout['table']): Pick<PlanSheet, 'beside'> {
  if (table?.header.beside === undefined) return {};
  const beside = tableBeside(sheet, table.header.beside, table.header.last);
  return beside === null ? {} : { beside };
}

/** The tasks of which a cell is struck through, by their rows. */
function struckRows({ struck }: SheetGrid, tasks: readonly PlanRow[]): Pick<PlanSheet, 'struck'> {
  if (struck === undefined || struck === 'some') return struck === undefined ? {} : { struck };
  const rows = new Set(struck);
  const isStruck = ({ row, lastRow }: PlanRow): boolean => {
    for (let at = row; at <= lastRow; at += 1) if (rows.has(at)) return true;
    return false;
  };
  const found = tasks.filter(isStruck).map(({ row }) => row);
  return found.length === 0 ? {} : { struck: found };
}

function headerRowOf({ table, near }: SheetLayout): number | null {
  if (table === null) return near?.row ?? null;
  return table.header.cells.length === 0 ? null : table.header.last;
}

/** What a mark says in each column (0-based) whose header is a state. */
function marksOf(columns: readonly PlanColumn[]): ReadonlyMap<number, MarkMeaning> {
  return new Map(columns.flatMap(({ column, mark }) => (mark === undefined ? [] : [[column, mark]])));
}

/** Returns the columns (0-based) that name documents sent in answer. */
function repliesOf(columns: readonly PlanColumn[]): ReadonlySet<number> {
  return new Set(columns.flatMap(({ column, reply }) => (reply === true ? [column] : [])));
}

/** Columns that are read besides those with a meaning of their own. */
function furtherColumns({
  header,
  read,
}: NonNullable<SheetLayout['table']>): Pick<PlanSheet, 'further' | 'rivals' | 'unknown'> {
  // The months beside quarters are read with them.
  const months = monthColumnOf(header, read.columns);
  const rivals = read.rivals.filter(({ column }) => column !== months);
  const headerOf = (column: number): string => header.cells.find((cell) => cell.column === column)?.text ?? '';
  const matrix = read.matrix.map(({ column }): PlanColumn => ({
    meaning: 'due',
    column,
    header: headerOf(column),
    reason: 'header',
  }));
  return {
    ...(matrix.length + read.moreResults.length === 0 ? {} : { further: [...read.moreResults, ...matrix] }),
    ...(rivals.length === 0 ? {} : { rivals }),
    ...(read.unknown.length === 0 ? {} : { unknown: read.unknown }),
  };
}

function catalogueOf(sheets: readonly ReadSheet[]): Catalogue | null {
  const sheet = sheets.find(({ layout }) => layout.kind === 'catalogue')?.layout.sheet;
  return sheet === undefined ? null : readCatalogue(sheet);
}

/** The distinct texts of name cells with how often they stand there, for a workbook without a catalogue. */
function nameTexts(sheets: readonly ReadSheet[]): { text: string; count: number; role: 'lead' | 'coordinating' }[] {
  const counts = { lead: new Map<string, number>(), coordinating: new Map<string, number>() };
  for (const { layout, drafts } of sheets) {
    for (const draft of drafts) {
      if (!draft.isTask) continue;
      const content = layout.kind === 'agenda' ? rawText(layout.sheet, draft, 'content').trim() : '';
      const reports = layout.kind === 'agenda' ? (splitAgendaItem(content)?.lead ?? '') : '';
      const lead = reports === '' ? rawText(layout.sheet, draft, 'lead') : reports;
      const coordinating = rawText(layout.sheet, draft, 'coordinating');
      if (lead !== '') counts.lead.set(lead, (counts.lead.get(lead) ?? 0) + 1);
      if (coordinating !== '') counts.coordinating.set(coordinating, (counts.coordinating.get(coordinating) ?? 0) + 1);
    }
  }
  return (['lead', 'coordinating'] as const).flatMap((role) =>
    [...counts[role]].map(([text, count]) => ({ text, count, role })),
  );
}
