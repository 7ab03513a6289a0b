/** A time as a plan's own column would have it, the likeliest way first. */
import { cellAt, formatAt } from '../grid/grid';
import type { SheetGrid } from '../grid/grid';
import { isDayFormat } from '../grid/numberFormat';
import type { Task } from '../plan/types';
import { dateToSerial, vietnameseDate } from '../time/date';
import type { CalendarDate, YearMonth } from '../time/types';
import { isSameMonth, monthsGiven } from './groups';
import { isDay } from './types';
import type { TaskGroup, WantedTask } from './types';

/** What may stand in the cell of the time; null leaves it blank, for the band or the sheet to tell. */
export type DueCell = { readonly value: string | number; readonly isDay?: true } | null;

/**
 * Returns the ways to write a time, to be tried in their order: each is read back before it is taken.
 * @param tasks those of the sheet, whose cells show how times are written; those of the group come first
 * @param column 0-based column of times; null where the sheet has none
 */
export function dueCells(
  { due }: WantedTask,
  group: TaskGroup,
  tasks: readonly Task[],
  grid: SheetGrid,
  column: number | null,
): readonly DueCell[] {
  if (column === null) return [null];
  const shown = [...[...group.tasks].reverse(), ...tasks].flatMap((task) => shownTime(task, grid, column));
  const ways = isDay(due) ? dayCells(due, shown) : monthCells(due, shown);
  const given = monthsGiven(group);
  const isGiven = !isDay(due) && given?.length === 1 && given[0] !== undefined && isSameMonth(given[0], due);
  return isGiven ? [null, ...ways] : ways;
}

interface ShownTime {
  readonly task: Task;
  readonly value: string | number;
  readonly isDay: boolean;
}

/** The time that stands in a task's own cell. */
function shownTime(task: Task, grid: SheetGrid, column: number): ShownTime[] {
  if (task.due.from !== 'cell' || task.cells.due?.column !== column) return [];
  const { row } = task.cells.due;
  const value = cellAt(grid, row, column);
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  const isShownAsDay = typeof value === 'number' && isDayFormat(formatAt(grid, row, column));
  return [{ task, value, isDay: isShownAsDay }];
}

const DAY_TEXT = /^(\D*)(\d{1,2})([/.-])(\d{1,2})(?:[/.-](\d{4}))?\s*$/u;

function dayCells(day: CalendarDate, shown: readonly ShownTime[]): readonly DueCell[] {
  const plain: DueCell = { value: vietnameseDate(day) };
  const [first] = shown.filter((each) => each.isDay || (typeof each.value === 'string' && DAY_TEXT.test(each.value)));
  if (first === undefined) return [plain];
  if (first.isDay) return [{ value: dateToSerial(day), isDay: true }, plain];
  const [, before = '', typedDay = '', sign = '/', typedMonth = '', year] = DAY_TEXT.exec(String(first.value)) ?? [];
  const numbers = [padded(day.day, typedDay), padded(day.month, typedMonth)];
  const parts = year === undefined ? numbers : [...numbers, String(day.year)];
  return [{ value: before + parts.join(sign) }, plain];
}

function monthCells(month: YearMonth, shown: readonly ShownTime[]): readonly DueCell[] {
  const plain: DueCell = { value: `Tháng ${String(month.month)}/${String(month.year)}` };
  const ways = shown.flatMap(({ task, value }): DueCell[] => {
    const [named] = task.due.ym;
    if (task.due.kind !== 'month' || named === undefined) return [];
    const text = String(value);
    const number = new RegExp(`(?<!\\d)0?${String(named.month)}(?!\\d)`);
    const typed = number.exec(text)?.[0];
    if (typed === undefined || text.length > LONGEST_MONTH) return [];
    const other = text.replace(number, padded(month.month, typed)).replace(String(named.year), String(month.year));
    return [{ value: typeof value === 'number' ? Number(other) : other }];
  });
  return [...ways.slice(0, 1), plain];
}

/** "trước ngày cuối Tháng 12/2026" is as long as a month is ever written. */
const LONGEST_MONTH = 30;

/** With a nought before it where the one that was typed is written so, or has two digits anyway. */
function padded(number: number, typed: string): string {
  return typed.startsWith('0') ? String(number).padStart(2, '0') : String(number);
}
