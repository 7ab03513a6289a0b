/** Plans made of the tasks of a truth file, so that counting is tested apart from reading. Deadlines are worked out here, not by the engine. */
import { createContentNumbers } from '../../src/core/plan/tasks/contentNumbers';
import type { Plan, PlanUnit, Task } from '../../src/core/plan/types';
import type { ProgressState } from '../../src/core/progress/types';
import type { CalendarDate, DueKind } from '../../src/core/time/types';
import type { CellNames } from '../../src/core/units/types';

/** Numbers of the contents of all tasks made here: equal when folded, as the reader gives them. */
const contentNumbers = createContentNumbers();

/** A task as truth files and counting cases write it. */
export interface CountedTask {
  readonly content: string;
  readonly lead: readonly string[];
  readonly leadGroups?: number;
  readonly coord?: readonly string[];
  readonly field?: string | null;
  readonly director?: string | null;
  readonly months: readonly number[];
  readonly kind: string;
  readonly event: boolean;
  /** The day by which the plan itself wants it, as `2023-07-20`. */
  readonly day?: string | null;
  readonly sheet?: string;
  readonly row?: number;
  readonly progress: {
    readonly state: string;
    readonly on: string | null;
    readonly to?: number | null;
    readonly percent?: number;
    readonly lateWord?: boolean;
  };
}

/** A task of February that A leads and nobody has begun, but for what is told of it. */
export function openTask(parts: Partial<CountedTask> = {}): CountedTask {
  return {
    content: 'Kiểm kê tàu',
    lead: ['A'],
    months: [2],
    kind: 'month',
    event: false,
    progress: { state: 'not-started', on: null },
    ...parts,
  };
}

const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const SHEET = 'Kế hoạch';

/** Returns the day of a text such as `2023-07-20`. */
export function day(text: string): CalendarDate {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return { year, month, day: date };
}

/** Makes a plan of one counted sheet (2023) out of tasks; units with levels become its catalogue. */
export function planOfTasks(tasks: readonly CountedTask[], catalogue: readonly PlanUnit[] = []): Plan {
  return {
    workbook: 'ke-hoach.xlsx',
    year: 2023,
    years: [2023],
    sheets: [
      {
        name: SHEET,
        kind: 'plan',
        year: 2023,
        hidden: false,
        counted: true,
        headerRow: 1,
        columns: [],
        hiddenRows: 0,
        taskRows: { first: 2, last: tasks.length + 1 },
      },
    ],
    catalogue: null,
    units: catalogue,
    tasks: tasks.map((task, index) => taskOf(task, index)),
    agenda: [],
    unread: [],
    unreadBands: [],
    doubtfulRows: [],
  };
}

/** A unit of a catalogue, of cấp Phòng unless told otherwise. */
export function unit(code: string, kind = 'Phòng'): PlanUnit {
  return { unit: { code, name: `Phòng ${code}`, short: [], kind, source: 'catalogue' }, spellings: [] };
}

function taskOf(task: CountedTask, index: number): Task {
  const kind = task.kind as DueKind;
  const { state, on, to, percent, lateWord } = task.progress;
  return {
    key: String(index),
    sheet: SHEET,
    row: index + 2,
    number: null,
    content: task.content,
    contentNumber: contentNumbers.numberOf(task.content),
    field: task.field ?? null,
    director: task.director ?? null,
    product: null,
    band: null,
    run: '',
    lead: names(task.lead, task.leadGroups ?? 0),
    coordinating: names(task.coord ?? [], 0),
    coordinatingMerged: false,
    coordinatingInLead: null,
    due: {
      text: '',
      months: task.months,
      ym: kind === 'previous-year' ? [{ year: 2022, month: 12 }] : task.months.map((month) => ({ year: 2023, month })),
      deadline: deadlineOf(task),
      explicitDay: false,
      kind,
      event: task.event,
      from: 'cell',
      remarks: [],
    },
    progress: {
      state: state as ProgressState,
      completedOn: on === null ? null : day(on),
      percent: percent ?? null,
      deferredTo: to ?? null,
      lateWord: lateWord ?? false,
      text: '',
      explanation: { given: null, objective: null, subjective: null, remedy: null },
      remarks: [],
    },
    note: null,
    cells: {},
  };
}

function deadlineOf({ kind, months, event }: CountedTask): CalendarDate | null {
  if (kind === 'previous-year') return { year: 2022, month: 12, day: 31 };
  const last = months[months.length - 1];
  if (event || last === undefined || kind === 'recurring') return null;
  return { year: 2023, month: last, day: LAST_DAYS[last - 1] ?? 0 };
}

function names(units: readonly string[], groups: number): CellNames {
  const collectives = Array.from({ length: groups }, (_, index) => `Các phòng, đơn vị ${index + 1}`);
  return { text: '', units, collectives, unknown: [], matches: [], remarks: [] };
}
