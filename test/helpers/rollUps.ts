/** Plans and roll-ups made by hand for tests of reports: short verbs, real types, the engine's own counting. */
import { NO_COUNTS } from '../../src/core/rollup/addCounts';
import { createContentNumbers } from '../../src/core/plan/tasks/contentNumbers';
import type { Plan, PlanSheet, Task } from '../../src/core/plan/types';
import type { Explanation, Progress, ProgressState } from '../../src/core/progress/types';
import { rollUp } from '../../src/core/rollup/rollUp';
import type { Counts, RollUp } from '../../src/core/rollup/types';
import { parseIsoDate } from '../../src/core/time/date';
import { parsePeriod } from '../../src/core/time/period';
import type { CalendarDate, Due, Period } from '../../src/core/time/types';
import type { CellNames, Unit } from '../../src/core/units/types';
import { runThrough } from '../../src/core/flow/steps';

/** Numbers of the contents of all tasks made here: equal when folded, as the reader gives them. */
const contentNumbers = createContentNumbers();

export const YEAR = 2026;

/** Returns a day from `2026-07-31`. */
export function day(iso: string): CalendarDate {
  const date = parseIsoDate(iso);
  if (date === null) throw new Error(`No day: ${iso}`);
  return date;
}

export function period(code: string): Period {
  const found = parsePeriod(code);
  if (found === null) throw new Error(`No period: ${code}`);
  return found;
}

export function names(units: readonly string[], more: Partial<CellNames> = {}): CellNames {
  const text = [...units, ...(more.collectives ?? []), ...(more.unknown ?? [])].join('; ');
  return {
    text,
    units,
    collectives: [],
    unknown: [],
    matches: units.map((unit) => ({ unit, text: unit, how: 'exact' })),
    remarks: [],
    ...more,
  };
}

/** A unit of the catalogue at level `Phòng`. */
export function room(code: string, name: string): Unit {
  return { code, name, short: [], kind: 'Phòng', source: 'catalogue' };
}

export interface TaskWords {
  readonly content?: string;
  readonly lead?: CellNames;
  readonly coordinating?: CellNames;
  readonly field?: string;
  readonly director?: string;
  readonly months?: readonly number[];
  readonly state?: ProgressState;
  readonly completedOn?: string;
  readonly percent?: number;
  readonly deferredTo?: number;
  readonly explanation?: Partial<Explanation>;
}

/** Makes a plan of one counted sheet with the tasks given, a row each from row 5 on. */
export function planOf(units: readonly Unit[], tasks: readonly TaskWords[], sheet: Partial<PlanSheet> = {}): Plan {
  const name = sheet.name ?? 'Tháng 7';
  return {
    workbook: 'ke-hoach.xlsx',
    year: YEAR,
    years: [YEAR],
    sheets: [
      {
        name,
        kind: 'plan',
        year: YEAR,
        hidden: false,
        counted: true,
        headerRow: 4,
        columns: [{ meaning: 'content', column: 1, header: 'Nội dung', reason: 'header' }],
        hiddenRows: 0,
        taskRows: { first: 5, last: 4 + tasks.length },
        ...sheet,
      },
    ],
    catalogue: null,
    units: units.map((unit) => ({ unit, spellings: [[unit.name, 1]] })),
    tasks: tasks.map((words, index) => taskOf(words, index, name)),
    agenda: [],
    unread: [],
    unreadBands: [],
    doubtfulRows: [],
  };
}

function taskOf(words: TaskWords, index: number, sheet: string): Task {
  const row = 5 + index;
  return {
    key: `key-${index + 1}`,
    sheet,
    row,
    number: String(index + 1),
    content: words.content ?? `Việc ${index + 1}`,
    contentNumber: contentNumbers.numberOf(words.content ?? `Việc ${index + 1}`),
    field: words.field ?? null,
    director: words.director ?? null,
    product: null,
    band: null,
    run: sheet,
    lead: words.lead ?? names([]),
    coordinating: words.coordinating ?? names([]),
    coordinatingMerged: false,
    coordinatingInLead: null,
    due: dueIn(words.months ?? [7]),
    progress: progressOf(words),
    note: null,
    cells: { content: { row, column: 1 } },
  };
}

function dueIn(months: readonly number[]): Due {
  const last = months[months.length - 1];
  const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return {
    text: '',
    months,
    ym: months.map((month) => ({ year: YEAR, month })),
    deadline: last === undefined ? null : { year: YEAR, month: last, day: lengths[last - 1] ?? 31 },
    explicitDay: false,
    kind: months.length === 1 ? 'month' : 'months',
    event: false,
    from: 'band',
    remarks: [],
  };
}

function progressOf(words: TaskWords): Progress {
  const state = words.state ?? 'unreported';
  return {
    state,
    completedOn: words.completedOn === undefined ? null : day(words.completedOn),
    percent: words.percent ?? null,
    deferredTo: words.deferredTo ?? null,
    lateWord: false,
    text: state === 'unreported' ? '' : state,
    explanation: { given: null, objective: null, subjective: null, remedy: null, ...words.explanation },
    remarks: [],
  };
}

/** Counts a plan by the engine. */
export function count(plan: Plan, code: string, asOf: string): RollUp {
  const asked = period(code);
  const window = [
    { year: asked.year, month: asked.from, day: 1 },
    { year: asked.year, month: asked.to, day: 28 },
  ] as const;
  return runThrough(rollUp(plan, { period: asked, asOf: day(asOf), window }));
}

/** Makes a roll-up of bare figures, for sentences. */
export function figures(total: Partial<Counts>, remaining: Partial<RollUp['remaining']>, code = '2026-07'): RollUp {
  return {
    period: period(code),
    window: [day('2026-07-01'), day('2026-07-31')],
    asOf: day('2026-07-31'),
    rows: [],
    coordinatingRows: [],
    fields: [],
    directors: [],
    total: { ...NO_COUNTS, ...total },
    remaining: {
      overdue: 0,
      inProgress: 0,
      notStarted: 0,
      deferred: 0,
      unreported: 0,
      unclear: 0,
      ongoing: 0,
      ...remaining,
    },
    deferredInto: 0,
    tasks: [],
    carried: [],
    typoTasks: 0,
  };
}
