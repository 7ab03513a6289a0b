/** Verbs that build plans directly, without the reader, for tests of what looks at plans. */
import type { IssueCode } from '../../src/core/checks/codes';
import { runChecks } from '../../src/core/checks/runChecks';
import type { Issue } from '../../src/core/checks/types';
import { createContentNumbers } from '../../src/core/plan/tasks/contentNumbers';
import type { CellPlace, ColumnMeaning, Plan, PlanSheet, PlanUnit, Task } from '../../src/core/plan/types';
import type { Progress } from '../../src/core/progress/types';
import type { CalendarDate, Due } from '../../src/core/time/types';
import type { CellNames, NameMatch, Unit } from '../../src/core/units/types';
import { runThrough } from '../../src/core/flow/steps';

/** Numbers of the contents of all tasks made here: equal when folded, as the reader gives them. */
const contentNumbers = createContentNumbers();

/** The columns of the sheets built here, from A. */
export const COLUMNS: readonly ColumnMeaning[] = [
  'number',
  'content',
  'lead',
  'coordinating',
  'due',
  'result',
  'percent',
  'completed',
  'explanation',
  'note',
];

export const ALL_UNITS: readonly Unit[] = [
  unit('QLDT', 'Phòng Quản lý đô thị', ['P. QLĐT']),
  unit('KHTC', 'Phòng Kế hoạch - Tài chính', ['P. KHTC']),
  unit('VP', 'Văn phòng Sở', ['VP']),
];

function unit(code: string, name: string, short: readonly string[]): Unit {
  return { code, name, short, kind: 'Phòng', source: 'catalogue' };
}

/** A cell of names: what is not said is left blank; matches are made from the units where none are given. */
export function names(text: string, parts: Partial<CellNames> = {}): CellNames {
  const units = parts.units ?? [];
  const matches = units.map((code): NameMatch => ({ unit: code, text, how: 'exact' }));
  return { text, units, collectives: [], unknown: [], matches, remarks: [], ...parts };
}

/** A cell that names one unit in a certain way. */
export function named(code: string, text: string, how: NameMatch['how'] = 'exact', whole = text): CellNames {
  return names(whole, { units: [code], matches: [{ unit: code, text, how }] });
}

/** A time of months of the plan's year 2026. */
export function due(months: readonly number[], parts: Partial<Due> = {}): Due {
  return {
    text: months.length > 0 ? `Tháng ${months.join(', ')}/2026` : '',
    months,
    ym: months.map((month) => ({ year: 2026, month })),
    deadline: null,
    explicitDay: false,
    kind: months.length === 0 ? 'none' : months.length === 1 ? 'month' : 'months',
    event: false,
    from: months.length > 0 ? 'cell' : 'none',
    remarks: [],
    ...parts,
  };
}

/** Typed progress; nothing said is "unreported". */
export function progress(parts: Partial<Progress> = {}): Progress {
  return {
    state: 'unreported',
    completedOn: null,
    percent: null,
    deferredTo: null,
    lateWord: false,
    text: '',
    explanation: { given: null, objective: null, subjective: null, remedy: null },
    remarks: [],
    ...parts,
  };
}

export function explained(text: string): Progress['explanation'] {
  return { given: text, objective: null, subjective: null, remedy: null };
}

export type TaskParts = Partial<Omit<Task, 'cells'>>;

/** A task in order: led, coordinated, due in March, done in time. Its row and number follow its place in the plan. */
export function task(parts: TaskParts = {}): TaskParts {
  return parts;
}

export interface PlanParts {
  readonly tasks: readonly TaskParts[];
  readonly sheets?: readonly (Partial<PlanSheet> & { readonly name: string })[];
  /** Meanings of the columns of all sheets, from A; `COLUMNS` where not said. */
  readonly columns?: readonly ColumnMeaning[];
  readonly plan?: Partial<Plan>;
}

/** Builds a plan of tasks in order with the parts given. Header in row 3, so the first task stands in row 4. */
export function plan({ tasks, sheets, columns = COLUMNS, plan: parts = {} }: PlanParts): Plan {
  const planSheets = (sheets ?? [{ name: 'Kế hoạch' }]).map((sheet): PlanSheet => ({
    kind: 'plan',
    year: 2026,
    hidden: false,
    counted: true,
    headerRow: 3,
    columns: columns.map((meaning, column) => ({ meaning, column, header: meaning, reason: 'header' })),
    hiddenRows: 0,
    taskRows: { first: 4, last: 4 + tasks.length },
    ...sheet,
  }));
  const home = planSheets[0]?.name ?? '';
  return {
    workbook: 'ke-hoach.xlsx',
    year: 2026,
    years: [2026],
    sheets: planSheets,
    catalogue: { sheet: 'Danh mục đơn vị', units: ALL_UNITS, conflicts: [] },
    units: ALL_UNITS.map((each): PlanUnit => ({ unit: each, spellings: [[each.short[0] ?? each.name, 9]] })),
    tasks: tasks.map((each, index) => wholeTask(each, index, home, columns)),
    agenda: [],
    unread: [],
    unreadBands: [],
    doubtfulRows: [],
    ...parts,
  };
}

/** Builds a plan of one sheet with these tasks. */
export function planWith(...tasks: readonly TaskParts[]): Plan {
  return plan({ tasks });
}

/** Makes a whole task of its parts, as the reader would. */
export function wholeTask(
  parts: TaskParts,
  index: number,
  sheet = 'Kế hoạch',
  columns: readonly ColumnMeaning[] = COLUMNS,
): Task {
  const row = parts.row ?? index + 4;
  const cells: Partial<Record<ColumnMeaning, CellPlace>> = {};
  for (const [column, meaning] of columns.entries()) cells[meaning] = { row, column };
  return {
    key: `key-${index}`,
    sheet,
    row,
    number: String(index + 1),
    content: `Rà soát nội dung thứ ${index + 1} của chương trình`,
    field: null,
    director: null,
    product: null,
    band: null,
    run: 'một',
    lead: named('QLDT', 'P. QLĐT'),
    coordinating: named('KHTC', 'P. KHTC'),
    coordinatingMerged: false,
    coordinatingInLead: null,
    due: due([3], { deadline: { year: 2026, month: 3, day: 31 } }),
    progress: progress({ state: 'done', completedOn: { year: 2026, month: 3, day: 20 }, text: 'Hoàn thành' }),
    note: null,
    ...parts,
    contentNumber: contentNumbers.numberOf(parts.content ?? `Rà soát nội dung thứ ${index + 1} của chương trình`),
    cells,
  };
}

/** The day of checking in these tests unless said otherwise. */
export const CHECKED_ON: CalendarDate = { year: 2026, month: 6, day: 15 };

/** Runs all checks and returns the issues of one code. */
export function issuesOf(code: IssueCode, of: Plan, asOf: CalendarDate = CHECKED_ON): readonly Issue[] {
  return runThrough(runChecks({ plan: of, asOf })).filter((issue) => issue.code === code);
}
