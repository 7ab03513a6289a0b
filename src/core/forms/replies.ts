/** Who has answered: for each unit what it was sent, what came back and when, over all rounds of a period. */
import { isoDate, parseIsoDate, compareDates, daysAfter } from '../time/date';
import { periodCode } from '../time/period';
import type { CalendarDate, Period } from '../time/types';
import type { CellValue, SheetGrid } from '../grid/grid';
import type { Answer } from './answers';
import { taskCode } from './formMark';
import { PROGRESS_FIELDS, isOwed } from './types';
import type { AskedTask, FormHead, FormRow, ReturnedForm, UnitForm } from './types';

/** How a unit stands. */
export interface UnitReply {
  readonly unit: string;
  readonly name: string;
  /** Number of tasks that it was asked about as their lead. */
  readonly sent: number;
  /** Short codes of those that it has answered. */
  readonly answered: readonly string[];
  /** When the last answer came; null for none yet. */
  readonly received: CalendarDate | null;
  readonly files: readonly string[];
}

/** The whole picture of a period. */
export interface Replies {
  readonly units: readonly UnitReply[];
  readonly replyBy: CalendarDate | null;
  /** Tasks asked for that nobody has answered, with the unit's name; as the plan stood before this round was written. */
  readonly missing: readonly { readonly unit: string; readonly asked: AskedTask }[];
}

export interface RepliesInput {
  /** Forms of another one say nothing about what was sent and until when. */
  readonly period: Period;
  /** What the period asks of each unit, as the plan stands now. */
  readonly asked: readonly UnitForm[];
  readonly forms: readonly ReturnedForm[];
  readonly answers: readonly Answer[];
  /** What former rounds found; empty for the first one. */
  readonly former: FormerReplies;
  readonly today: CalendarDate;
}

/** What a standing tab says of former rounds. */
export interface FormerReplies {
  readonly units: readonly UnitReply[];
  readonly replyBy: CalendarDate | null;
}

export const NO_REPLIES: FormerReplies = { units: [], replyBy: null };

/** Puts former rounds and this one together; units in the order of the plan, others after them. */
export function repliesOf({ period, asked, forms, answers, former, today }: RepliesInput): Replies {
  const heads = headsOf(forms, period);
  const free = freeRows(forms);
  const leads = leadsOf(forms);
  const units = new Map<string, UnitReply>(former.units.map((reply) => [reply.unit, reply]));
  for (const { unit, name, tasks } of asked) {
    const sent = tasks.filter(isOwed).length;
    const before = units.get(unit);
    if (sent > 0) units.set(unit, before ?? { unit, name, sent, answered: [], received: null, files: [] });
  }
  for (const { unit, unitName, tasks } of heads) {
    const before = units.get(unit);
    if (before !== undefined) units.set(unit, { ...before, sent: Math.max(before.sent, tasks) });
    else if (tasks > 0) units.set(unit, { unit, name: unitName, sent: tasks, answered: [], received: null, files: [] });
  }
  for (const answer of answers) {
    if (!isAnAnswer(answer) || free.has(placeOf(answer))) continue;
    for (const unit of answer.unit === null ? leads(answer) : [answer.unit]) {
      const before = units.get(unit);
      if (before !== undefined) units.set(unit, withAnswer(before, answer, today));
    }
  }
  const order = asked.map(({ unit }) => unit);
  const all = [...units.values()].sort((one, other) => placeIn(order, one.unit) - placeIn(order, other.unit));
  return {
    units: all.map((reply) => ({ ...reply, sent: Math.max(reply.sent, reply.answered.length) })),
    replyBy: latest([former.replyBy, ...heads.map(({ replyBy }) => replyBy)]),
    missing: asked.flatMap(({ unit, name, tasks }) => {
      const answered = new Set(units.get(unit)?.answered);
      return tasks
        .filter((each) => isOwed(each) && !answered.has(taskCode(each.task.key)))
        .map((each) => ({ unit: name, asked: each }));
    }),
  };
}

function withAnswer(before: UnitReply, { task, file }: Answer, today: CalendarDate): UnitReply {
  const code = task === null ? null : taskCode(task.key);
  const isNew = code !== null && !before.answered.includes(code);
  return {
    ...before,
    answered: isNew ? [...before.answered, code] : before.answered,
    received: isNew || before.received === null ? today : before.received,
    files: before.files.includes(file) ? before.files : [...before.files, file],
  };
}

/** Rows that nobody owes an answer about: those that a unit added to its form, and those that only lack a day. */
function freeRows(forms: readonly ReturnedForm[]): ReadonlySet<string> {
  const free = forms.flatMap(({ file, sheet, rows }) => {
    const hasMarks = rows.some(({ mark }) => mark !== null);
    const isFree = ({ mark, code }: FormRow): boolean =>
      mark === null ? hasMarks && code === null : mark.role === 'undated';
    return rows.filter(isFree).map(({ row }) => placeOf({ file, sheet, row }));
  });
  return new Set(free);
}

/** A copy of the plan does not say who sent it; what is reported in it is an answer of who leads the task. */
function leadsOf(forms: readonly ReturnedForm[]): (answer: Answer) => readonly string[] {
  const copies = new Set(forms.filter(({ isPlan }) => isPlan === true).map(({ file, sheet }) => `${file}\n${sheet}`));
  return ({ file, sheet, task }) => (copies.has(`${file}\n${sheet}`) ? (task?.lead.units ?? []) : []);
}

function placeOf({ file, sheet, row }: Pick<Answer, 'file' | 'sheet' | 'row'>): string {
  return `${file}\n${sheet}\n${String(row)}`;
}

/** Days that the last answer came after it was wanted; null where that is not known, 0 for in time. */
export function daysLate({ received }: UnitReply, replyBy: CalendarDate | null): number | null {
  if (received === null || replyBy === null) return null;
  return Math.max(0, daysAfter(received, replyBy));
}

/** A cause alone, or a coordinating unit's remark, does not say how far the task is. */
function isAnAnswer({ task, cells, reasons }: Answer): boolean {
  const isRemark = reasons.some(({ code }) => code === 'coordinating' || code === 'other-period');
  return task !== null && !isRemark && cells.some(({ field }) => PROGRESS_FIELDS.has(field));
}

function headsOf(forms: readonly ReturnedForm[], period: Period): readonly FormHead[] {
  const code = periodCode(period);
  return forms.flatMap(({ head }) => (head === null || periodCode(head.period) !== code ? [] : head));
}

function latest(days: readonly (CalendarDate | null)[]): CalendarDate | null {
  return days.reduce(
    (last, day) => (last === null || (day !== null && compareDates(day, last) > 0) ? day : last),
    null,
  );
}

function placeIn(order: readonly string[], unit: string): number {
  const at = order.indexOf(unit);
  return at === -1 ? order.length : at;
}

const REPLY_SIGN = '~reply~1~';
const DAY_SIGN = '~reply-by~1~';

/** Returns the hidden text of a unit's row. */
export function replyMark({ unit, name, sent, answered, received, files }: UnitReply): string {
  return (
    REPLY_SIGN +
    JSON.stringify([unit, name, sent, answered.join(' '), received === null ? '' : isoDate(received), files])
  );
}

/** Returns the hidden text of the line that says until when answers were wanted. */
export function replyByMark(day: CalendarDate | null): string {
  return DAY_SIGN + (day === null ? '' : isoDate(day));
}

/** Reads what former rounds found from their tab, wherever its rows stand now. */
export function readReplies(sheet: SheetGrid): FormerReplies {
  const units: UnitReply[] = [];
  let replyBy: CalendarDate | null = null;
  for (const cells of sheet.rows) {
    for (const value of cells) {
      const reply = replyIn(value);
      if (reply !== null && !units.some(({ unit }) => unit === reply.unit)) units.push(reply);
      if (typeof value === 'string' && value.startsWith(DAY_SIGN))
        replyBy ??= parseIsoDate(value.slice(DAY_SIGN.length));
    }
  }
  return { units, replyBy };
}

function replyIn(value: CellValue): UnitReply | null {
  if (typeof value !== 'string' || !value.startsWith(REPLY_SIGN)) return null;
  try {
    const parts: unknown = JSON.parse(value.slice(REPLY_SIGN.length));
    if (!Array.isArray(parts)) return null;
    const [unit, name, sent, answered, received, files] = parts as readonly unknown[];
    if (typeof unit !== 'string' || typeof name !== 'string' || typeof sent !== 'number') return null;
    if (typeof answered !== 'string' || typeof received !== 'string' || !Array.isArray(files)) return null;
    return {
      unit,
      name,
      sent,
      answered: answered === '' ? [] : answered.split(' '),
      received: parseIsoDate(received),
      files: files.filter((file) => typeof file === 'string'),
    };
  } catch {
    return null;
  }
}
