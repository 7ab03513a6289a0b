/**
 * A second count, written from the counting rules alone: no code of the product, days as ISO texts, which compare as
 * texts. Slow and plain on purpose; it answers for the engine's numbers.
 */
import type { CountedTask } from './countPlan';

/** The numbers of one row by the names of the command line's contract. */
export type OwnCounts = Readonly<Record<string, number | null>>;

export interface OwnResult {
  readonly rows: Readonly<Record<string, OwnCounts>>;
  readonly total: OwnCounts;
  readonly remaining: Readonly<Record<string, number>>;
}

/** The months of a period code such as `2023-Q3`. */
function monthsOf(code: string): number[] {
  const months = spans.get(code) ?? readMonths(code);
  spans.set(code, months);
  return months;
}

const spans = new Map<string, number[]>();

function readMonths(code: string): number[] {
  const part = code.split('-')[1];
  const span = (from: number, to: number): number[] => {
    const months = [];
    for (let month = from; month <= to; month += 1) months.push(month);
    return months;
  };
  if (part === undefined) return span(1, 12);
  if (part === 'H1') return span(1, 6);
  if (part === 'H2') return span(7, 12);
  if (part === '9M') return span(1, 9);
  if (part.startsWith('Q')) return span(Number(part[1]) * 3 - 2, Number(part[1]) * 3);
  return [Number(part)];
}

const two = (number: number): string => (number < 10 ? `0${number}` : String(number));

function monthEnd(year: number, month: number): string {
  if (month === 2) return `${year}-02-${year % 4 === 0 ? '29' : '28'}`;
  return `${year}-${two(month)}-${[4, 6, 9, 11].includes(month) ? '30' : '31'}`;
}

/** The year of a period code, which is the plan's year here. */
const yearOf = (period: string): number => Number(period.slice(0, 4));

/** Rule 1: only a month after the last due month takes effect. */
function newMonth(task: CountedTask): number | null {
  if (task.progress.state === 'cancelled') return null;
  const to = task.progress.to ?? null;
  return to !== null && to > Math.max(0, ...task.months) ? to : null;
}

function isIn(task: CountedTask, period: string): boolean {
  const inside = monthsOf(period);
  const added = newMonth(task);
  if (task.months.length === 0 && added === null) return !period.includes('-');
  return task.months.some((month) => inside.includes(month)) || (added !== null && inside.includes(added));
}

/** Rule 2, as the period sees it; `null` for the period: the end of the last of all months. */
function deadline(task: CountedTask, period: string | null, year: number): string | null {
  const inside = period === null ? null : monthsOf(period);
  const added = newMonth(task);
  if (added !== null && (inside === null || inside.includes(added))) return monthEnd(year, added);
  if (task.event) return null;
  if (task.kind === 'previous-year') return `${year - 1}-12-31`;
  if (task.day !== undefined && task.day !== null) return task.day;
  if (task.kind === 'recurring' || task.months.length === 0) return null;
  if (task.kind === 'months' && inside !== null) {
    const named = task.months.filter((month) => inside.includes(month));
    if (named.length > 0) return monthEnd(year, Math.max(...named));
  }
  return monthEnd(year, Math.max(...task.months));
}

/** Rules 3 and 4. */
function stateOn(task: CountedTask, period: string, day: string): string {
  const { state, on, percent, lateWord } = task.progress;
  if (state === 'cancelled') return 'cancelled';
  const due = deadline(task, period, yearOf(period));
  if (on !== null && on <= day) return due !== null && on > due ? 'late' : 'onTime';
  if (on === null) {
    if (state === 'done') return lateWord === true ? 'late' : 'onTime';
    if (state === 'ongoing') return 'ongoing';
    const added = newMonth(task);
    if (state === 'deferred' && (added === null || !monthsOf(period).includes(added))) return 'deferred';
  }
  if (due !== null && day > due) return 'overdue';
  const begun = on !== null || state === 'in-progress' || state === 'unclear';
  return begun || (percent !== undefined && percent > 0 && percent < 100) ? 'inProgress' : 'notStarted';
}

function dayBefore(year: number, month: number): string {
  return month === 1 ? `${year - 1}-12-31` : monthEnd(year, month - 1);
}

/** Rule 6. Null when the task is not carried over; else whether it is done by the day. */
function carried(task: CountedTask, period: string, day: string): boolean | null {
  const { state, on } = task.progress;
  if (isIn(task, period) || state === 'cancelled' || state === 'ongoing') return null;
  if (state === 'done' && on === null) return null;
  const eve = dayBefore(yearOf(period), monthsOf(period)[0] ?? 1);
  const due = deadline(task, null, yearOf(period));
  if (due === null || due > eve) return null;
  if (on !== null && on <= (day < eve ? day : eve)) return null;
  return on !== null && on <= day;
}

/** Rule 7: the half goes up, in whole numbers. */
function share(part: number, whole: number): number | null {
  if (whole === 0) return null;
  const thousandths = Math.trunc((part * 10000) / whole);
  return Math.trunc((thousandths + 5) / 10) / 10;
}

const known = new Map<string, string>();

function sameContent(text: string): string {
  const folded = known.get(text) ?? text.normalize('NFC').split(/\s+/).filter(Boolean).join(' ').toLowerCase();
  known.set(text, folded);
  return folded;
}

function countRow(led: readonly CountedTask[], period: string, day: string): OwnCounts {
  const inside = led.filter((task) => isIn(task, period));
  const alive = inside.filter((task) => task.progress.state !== 'cancelled');
  const states = new Map(inside.map((task) => [task, stateOn(task, period, day)]));
  const number = (state: string): number => inside.filter((task) => states.get(task) === state).length;
  const done = (task: CountedTask): boolean => ['onTime', 'late'].includes(states.get(task) ?? '');
  const completed = number('onTime') + number('late');
  const alike = new Map<string, CountedTask[]>();
  for (const task of alive) {
    const content = sameContent(task.content);
    alike.set(content, [...(alike.get(content) ?? []), task]);
  }
  const carriedTasks = led.map((task) => carried(task, period, day)).filter((each) => each !== null);
  return {
    total: alive.length,
    completed,
    onTime: number('onTime'),
    late: number('late'),
    undated: alive.filter((task) => done(task) && task.progress.on === null).length,
    inProgress: number('inProgress'),
    notStarted: number('notStarted'),
    overdue: number('overdue'),
    deferred: number('deferred'),
    ongoing: number('ongoing'),
    cancelled: number('cancelled'),
    unreported: alive.filter((task) => task.progress.state === 'unreported').length,
    unclear: alive.filter((task) => task.progress.state === 'unclear').length,
    carriedOver: carriedTasks.length,
    carriedDone: carriedTasks.filter(Boolean).length,
    rate: share(completed, alive.length - number('ongoing')),
    rateDue: share(completed, completed + number('overdue')),
    distinct: alike.size,
    distinctCompleted: [...alike.values()].filter((tasks) => tasks.every(done)).length,
  };
}

/** Rule 13: what is not completed, by the classes of the table; unreported and unclear ones counted among them. */
function remainingOf(tasks: readonly CountedTask[], period: string, day: string): Record<string, number> {
  const left: Record<string, number> & { unreported: number; unclear: number } = {
    overdue: 0,
    inProgress: 0,
    notStarted: 0,
    deferred: 0,
    unreported: 0,
    unclear: 0,
    ongoing: 0,
  };
  for (const task of tasks.filter((each) => isIn(each, period))) {
    const state = stateOn(task, period, day);
    if (state === 'cancelled' || state === 'onTime' || state === 'late') continue;
    left[state] = (left[state] ?? 0) + 1;
    if (state === 'ongoing') continue;
    if (task.progress.state === 'unreported') left.unreported += 1;
    if (task.progress.state === 'unclear') left.unclear += 1;
  }
  return left;
}

/**
 * Counts tasks of the plan's year by lead unit, `''` for tasks without one; collectives have no row here. A task without
 * a day of its own is due by the end of a month.
 */
export function ownCount(tasks: readonly CountedTask[], period: string, day: string): OwnResult {
  const units = [...new Set(tasks.flatMap(({ lead }) => lead))];
  const rows: Record<string, OwnCounts> = {};
  for (const unit of units) {
    const led = tasks.filter(({ lead }) => lead.includes(unit));
    const beside = tasks.filter(
      (task) => task.coord?.includes(unit) === true && isIn(task, period) && task.progress.state !== 'cancelled',
    );
    rows[unit] = { ...countRow(led, period, day), coordinating: beside.length };
  }
  const nobodys = tasks.filter(({ lead, leadGroups }) => lead.length === 0 && (leadGroups ?? 0) === 0);
  const touched = nobodys.filter((task) => isIn(task, period) || carried(task, period, day) !== null);
  if (touched.length > 0) rows[''] = countRow(nobodys, period, day);
  return { rows, total: countRow(tasks, period, day), remaining: remainingOf(tasks, period, day) };
}
