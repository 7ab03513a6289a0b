/** Doubts that only the whole table tells: groups that name a time, and last rows without a number. */
import { cellAt, formatAt } from '../../grid/grid';
import { timeText } from '../../time/readDue';
import { readTimePhrase } from '../../time/timePhrase';
import { textOf } from '../cellText';
import type { PlanRow } from './planRow';
import type { PlanTable } from './planTable';
import type { RowsSoFar } from './rowsSoFar';

/** So many rows without a number at the end of a table may be none of its tasks … */
const MOST_UNNUMBERED = 3;
/** … where so many have one. */
const LEAST_NUMBERED = 3;
/** A figure, or a mark of a few letters ("a)", "VI"); "Người duyệt" is no number. */
const NUMBER = /\d|^\S{1,5}$/u;

/**
 * Adds a doubt for each group row that holds a time and heads no task of that time: it may be a task itself.
 * @param year of months without one
 */
export function sayTimedGroups(table: PlanTable, soFar: RowsSoFar, year: number): void {
  const led = new Set(soFar.drafts.filter(({ isTask }) => isTask).map(({ group }) => group));
  for (const { view, group } of soFar.timedGroups) {
    if (!led.has(group) || !coversFirstTask(table, soFar, view.row, group, year)) soFar.doubt(view, 'group-with-time');
  }
}

/** A heading's time covers those of the tasks below it; "Thuê loa | Tháng 2" above a task of March heads nothing. */
function coversFirstTask(table: PlanTable, soFar: RowsSoFar, row: number, group: number, year: number): boolean {
  const below = soFar.drafts.find((draft) => draft.isTask && draft.group === group)?.places.due;
  const due = table.columnOf.get('due');
  if (below === undefined || due === undefined || below.row <= row) return true;
  const [own, first] = [monthsAt(table, row, due, year), monthsAt(table, below.row, below.column, year)];
  return own.length === 0 || first.every((month) => own.includes(month));
}

/** The months named in a cell (row 1-based, column 0-based). */
function monthsAt({ sheet }: PlanTable, row: number, column: number, yearOfAny: number): readonly string[] {
  const value = cellAt(sheet, row, column);
  const text = typeof value === 'number' ? timeText(value, formatAt(sheet, row, column)) : textOf(value);
  return readTimePhrase(text, yearOfAny).ym.map(({ year, month }) => `${year}-${month}`);
}

/**
 * "Người duyệt | Văn phòng": the last rows of a table that have a lead and no number, where all rows above have one, may
 * be notes or signatures. They are counted, and it is said.
 */
export function sayUnnumberedEnd(table: PlanTable, soFar: RowsSoFar): void {
  if (table.agenda || !table.columnOf.has('number')) return;
  const tasks = soFar.drafts.filter(({ isTask }) => isTask);
  const isNumbered = ({ number }: PlanRow): boolean => number !== null && NUMBER.test(number);
  const first = tasks.findIndex((task) => !isNumbered(task));
  const trailing = first < 0 ? [] : tasks.slice(first);
  if (first < LEAST_NUMBERED || trailing.length > MOST_UNNUMBERED || trailing.some(isNumbered)) return;
  const told = new Set(soFar.doubts.map(({ row }) => row));
  for (const task of trailing) {
    if (!told.has(task.row)) soFar.doubts.push({ row: task.row, text: table.contentOf(task), why: 'unnumbered-end' });
  }
}
