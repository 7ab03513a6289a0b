/**
 * The fields of an exported row, published as a Table Schema (docs/cli.md): added to, never changed. Their descriptions are
 * for whoever writes queries, in English like the names themselves.
 */
import { TASK_CLASSES } from '../../core/report/annex/annexLines';
import type { Task } from '../../core/plan/types';
import type { TaskRecord } from '../../core/rollup/taskRecords';
import { isoDate } from '../../core/time/date';
import { periodCode } from '../../core/time/period';
import type { CalendarDate, Period } from '../../core/time/types';
import type { Department } from '../../core/rollup/books/types';

/** A value of a row: texts, numbers, truth values, lists of texts; days as `YYYY-MM-DD`; null for nothing. */
export type FieldValue = string | number | boolean | null | readonly string[];
export type ExportRow = Readonly<Record<string, FieldValue>>;

/** What the rows of one book have in common. */
export interface ExportContext {
  readonly file: string;
  readonly department: Department;
  readonly fingerprint: string;
  readonly year: number;
  readonly period: Period | null;
  readonly asOf: CalendarDate;
}

/** A field as Table Schema describes it, and where its value comes from. */
export interface ExportField {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'array';
  readonly description: string;
  /** Never null. */
  readonly required?: true;
  readonly enum?: readonly string[];
  valueOf(record: TaskRecord, context: ExportContext): FieldValue;
}

const SOURCES = ['settings', 'heading', 'file'] as const;
const LEAD_TYPES = ['unit', 'collective', 'none'] as const;
const MATCHES = ['exact', 'variant', 'prefix', 'typo'] as const;
const DUE_KINDS = [
  'month',
  'months',
  'quarter',
  'quarters',
  'year',
  'recurring',
  'compound',
  'date',
  'event',
  'previous-year',
  'later-year',
  'none',
] as const;
const DUE_SOURCES = ['cell', 'content', 'band', 'sheet', 'none'] as const;
const STATES = [
  'done',
  'in-progress',
  'not-started',
  'ongoing',
  'deferred',
  'cancelled',
  'unclear',
  'unreported',
] as const;

const required = true;

/** In the order of a row. */
export const EXPORT_FIELDS: readonly ExportField[] = [
  {
    name: 'file',
    type: 'string',
    required,
    description: 'Workbook that the task stands in: its path below the folder given, or as it was named',
    valueOf: (_, { file }) => file,
  },
  {
    name: 'department',
    type: 'string',
    required,
    description: 'Office whose plan it is',
    valueOf: (_, { department }) => department.name,
  },
  {
    name: 'department_above',
    type: 'string',
    description: 'Body above the office, as the head of the plan has it; tells offices of one name apart',
    valueOf: (_, { department }) => department.above,
  },
  {
    name: 'department_from',
    type: 'string',
    required,
    enum: SOURCES,
    description:
      'Where the name of the office comes from: the settings of the workbook, the head of the plan, the file name',
    valueOf: (_, { department }) => department.from,
  },
  {
    name: 'plan_fingerprint',
    type: 'string',
    required,
    description: 'Equal in two files only if nothing that counts differs: two files with one fingerprint are copies',
    valueOf: (_, { fingerprint }) => fingerprint,
  },
  {
    name: 'plan_year',
    type: 'integer',
    required,
    description: 'Year of the plan',
    valueOf: (_, { year }) => year,
  },
  { name: 'sheet', type: 'string', required, description: 'Sheet', valueOf: ({ task }) => task.sheet },
  {
    name: 'row',
    type: 'integer',
    required,
    description: 'Row as Excel numbers it, from 1',
    valueOf: ({ task }) => task.row,
  },
  {
    name: 'key',
    type: 'string',
    required,
    description: 'Identity of the task within its file: content, lead and months, never its row',
    valueOf: ({ task }) => task.key,
  },
  { name: 'number', type: 'string', description: 'Number, without its final dot', valueOf: ({ task }) => task.number },
  {
    name: 'content',
    type: 'string',
    required,
    description: 'What is to be done, as typed',
    valueOf: ({ task }) => task.content,
  },
  {
    name: 'content_number',
    type: 'integer',
    required,
    description:
      'Equal for the tasks of a file whose contents differ only in case, spaces or Unicode form (counting rule 9)',
    valueOf: ({ task }) => task.contentNumber,
  },
  { name: 'field', type: 'string', description: 'Field (lĩnh vực)', valueOf: ({ task }) => task.field },
  {
    name: 'director',
    type: 'string',
    description: 'Who oversees (người chỉ đạo)',
    valueOf: ({ task }) => task.director,
  },
  {
    name: 'product',
    type: 'string',
    description: 'What it is to make (sản phẩm)',
    valueOf: ({ task }) => task.product,
  },
  {
    name: 'lead_text',
    type: 'string',
    required,
    description: 'The lead cell as typed',
    valueOf: ({ task }) => task.lead.text,
  },
  {
    name: 'lead_type',
    type: 'string',
    required,
    enum: LEAD_TYPES,
    description: 'Whether this row is about a unit, a collective, or a task without a readable lead',
    valueOf: ({ lead }) => lead.type,
  },
  {
    name: 'lead',
    type: 'string',
    description: 'Code of the lead: of the catalogue, else its most frequent spelling; folded text of a collective',
    valueOf: ({ lead }) => lead.unit,
  },
  { name: 'lead_name', type: 'string', description: 'Name of the lead', valueOf: ({ lead }) => textOrNull(lead.name) },
  {
    name: 'lead_kind',
    type: 'string',
    description: 'Level of the lead (cấp) as the office writes it; "nhóm" for a collective',
    valueOf: ({ lead }) => textOrNull(lead.kind),
  },
  {
    name: 'lead_match',
    type: 'string',
    enum: MATCHES,
    description: 'How the name was matched; typo is counted and to be looked at',
    valueOf: ({ lead }) => lead.how,
  },
  {
    name: 'lead_unknown',
    type: 'array',
    required,
    description: 'Pieces of the lead cell that are no unit and no collective',
    valueOf: ({ task }) => task.lead.unknown,
  },
  {
    name: 'lead_index',
    type: 'integer',
    required,
    description: 'Place of the lead among those of the task, from 1; the rows with 1 are all tasks, each once',
    valueOf: ({ leadIndex }) => leadIndex,
  },
  {
    name: 'lead_count',
    type: 'integer',
    required,
    description: 'How many rows the task has: one for each lead',
    valueOf: ({ leadCount }) => leadCount,
  },
  {
    name: 'weight',
    type: 'number',
    required,
    description: '1 / lead_count: sums of it over leads count a task once',
    valueOf: ({ leadCount }) => 1 / leadCount,
  },
  {
    name: 'coordinating_text',
    type: 'string',
    required,
    description: 'The coordinating cell as typed',
    valueOf: ({ task }) => task.coordinating.text,
  },
  {
    name: 'coordinating',
    type: 'array',
    required,
    description: 'Codes of the units that coordinate',
    valueOf: ({ task }) => task.coordinating.units,
  },
  {
    name: 'coordinating_names',
    type: 'array',
    required,
    description: 'Collectives and pieces without a unit among those that coordinate',
    valueOf: ({ task: { coordinating } }) => [...coordinating.collectives, ...coordinating.unknown],
  },
  {
    name: 'due_text',
    type: 'string',
    required,
    description: 'The time as typed',
    valueOf: ({ task }) => task.due.text,
  },
  {
    name: 'due_kind',
    type: 'string',
    required,
    enum: DUE_KINDS,
    description: 'What kind of time it is',
    valueOf: ({ task }) => task.due.kind,
  },
  {
    name: 'due_months',
    type: 'array',
    required,
    description: 'All months that the time names, as YYYY-MM; a deferral is in deferred_to',
    valueOf: ({ task }) => task.due.ym.map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}`),
  },
  {
    name: 'due_event',
    type: 'boolean',
    required,
    description: 'It waits for an event and has no deadline',
    valueOf: ({ task }) => task.due.event,
  },
  {
    name: 'due_from',
    type: 'string',
    required,
    enum: DUE_SOURCES,
    description: 'Where the time stands',
    valueOf: ({ task }) => task.due.from,
  },
  {
    name: 'deadline',
    type: 'date',
    description: 'Deadline seen from the period where the task belongs to it, else the last one (counting rule 2)',
    valueOf: ({ judged }) => dayOrNull(judged.deadline),
  },
  {
    name: 'state',
    type: 'string',
    required,
    enum: STATES,
    description: 'What the typed result means, before any day is looked at',
    valueOf: ({ task }) => task.progress.state,
  },
  {
    name: 'progress_text',
    type: 'string',
    required,
    description: 'All progress cells as typed, joined by "; "',
    valueOf: ({ task }) => task.progress.text,
  },
  {
    name: 'completed_on',
    type: 'date',
    description: 'Day of completion',
    valueOf: ({ task }) => dayOrNull(task.progress.completedOn),
  },
  {
    name: 'percent',
    type: 'number',
    description: 'Share done, 0 to 100',
    valueOf: ({ task }) => task.progress.percent,
  },
  {
    name: 'deferred_to',
    type: 'integer',
    description: 'Month of the plan year that it was put off to, 1 to 12',
    valueOf: ({ task }) => task.progress.deferredTo,
  },
  {
    name: 'explanation',
    type: 'string',
    description: 'Cause, explanation and remedy as typed, joined by "; "',
    valueOf: ({ task }) => explanationText(task),
  },
  { name: 'note', type: 'string', description: 'Note as typed', valueOf: ({ task }) => task.note },
  {
    name: 'as_of',
    type: 'date',
    required,
    description: 'The day at whose end everything is judged',
    valueOf: (_, { asOf }) => isoDate(asOf),
  },
  {
    name: 'period',
    type: 'string',
    description: 'The period asked for, such as 2026-Q3; null for none',
    valueOf: (_, { period }) => (period === null ? null : periodCode(period)),
  },
  {
    name: 'in_period',
    type: 'boolean',
    description: 'The task belongs to the period (counting rule 1); null without a period',
    valueOf: ({ inPeriod }) => inPeriod,
  },
  {
    name: 'class',
    type: 'string',
    required,
    enum: TASK_CLASSES,
    description:
      'Where it falls on the day (counting rule 4), seen from the period where it belongs to it, else from none',
    valueOf: ({ judged }) => judged.class,
  },
  {
    name: 'undated',
    type: 'boolean',
    required,
    description: 'Completed without a day',
    valueOf: ({ judged }) => judged.undated,
  },
  {
    name: 'carried_over',
    type: 'boolean',
    required,
    description: 'Of an earlier period and open when this one began (counting rule 6); not in its total',
    valueOf: ({ carriedOver }) => carriedOver,
  },
  {
    name: 'carried_done',
    type: 'boolean',
    required,
    description: 'Carried over, and completed by the day',
    valueOf: ({ carriedDone }) => carriedDone,
  },
];

/** Fields that tell a row from every other of a data set of different files. */
export const EXPORT_KEY: readonly string[] = ['file', 'key', 'lead_index'];

function dayOrNull(day: CalendarDate | null): string | null {
  return day === null ? null : isoDate(day);
}

function textOrNull(text: string): string | null {
  return text === '' ? null : text;
}

function explanationText({ progress: { explanation } }: Task): string | null {
  const { given, objective, subjective, remedy } = explanation;
  return textOrNull([given, objective, subjective, remedy].filter((part) => part !== null).join('; '));
}
