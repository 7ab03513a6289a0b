/**
 * Where everything stands in a summary tab. Tables, lists and annex share one set of columns, so that the tab prints on
 * one width of paper. Indexes are 0-based.
 */

/** Columns that people see: tables of counts use all, lists and annex the first ones. */
export const COLUMN = {
  number: 0,
  /** Unit of a table row, content of a task. */
  name: 1,
  unit: 2,
  deadline: 3,
  completed: 4,
  state: 5,
  /** Three columns: causes and remedy in lists; coordinating, field and director in the annex. */
  detail1: 6,
  detail2: 7,
  detail3: 8,
  /** Hidden. Stands beside the remark, so that a sort of any block of cells that holds both ends keeps them together. */
  key: 9,
  remark: 10,
  link: 11,
  carried: 12,
} as const;

/** Columns of a line about a task that no run asks about: running number, the office's remark, our link. */
export const TASK_OPEN: readonly number[] = [COLUMN.number, COLUMN.remark, COLUMN.link];

/** First and last column that is printed. */
export const PRINTED_COLUMNS: readonly [number, number] = [0, 16];

/** The first column right of those that are printed. */
export const FIRST_WORKING_COLUMN = PRINTED_COLUMNS[1] + 1;

/** Working columns of the annex, to the right of the print area, hidden. */
export const WORKING = {
  /** Index of the table row of the lead, 1-based. */
  unit: FIRST_WORKING_COLUMN,
  field: 18,
  director: 19,
  /** Class of the task on the day, as a code. */
  class: 20,
  /** 1 on the first line of each task. */
  first: 21,
  /** 1: in the total of the period; 2: carried over. Empty for cancelled tasks. */
  scope: 22,
  /** `unreported` or `unclear`, by what was typed; only where scope is 1. */
  typed: 23,
  /** First line of its content within the row of the table: 1, or 2 when all lines of that content are completed. */
  distinctInUnit: 24,
  /** The same over the whole period, on first lines. */
  distinct: 25,
  /** Indexes of coordinating units, each between bars: `|3|12|`; on the first line of tasks with scope 1. */
  coordinating: 26,
} as const;

/** The last column that the tab uses. */
export const LAST_COLUMN = WORKING.coordinating;

/** Widths in characters, from column A. */
export const WIDTHS: readonly number[] = [
  5, 34, 14, 11.5, 11.5, 12.5, 15, 15, 13.5, 4, 18, 10, 8.5, 8.5, 8.5, 8.5, 8.5, 6, 6, 6, 9, 6, 6, 9, 6, 6, 9,
];

/** Columns that are hidden: keys and working columns. */
export const HIDDEN_COLUMNS: readonly number[] = [COLUMN.key, ...Object.values(WORKING)];

/** Letters (in the tab's font) that fit into a line merged over the whole width. */
export const FULL_LINE_LETTERS = 165;
/** Height in points of one line of the tab's font. */
export const LINE_HEIGHT = 17;
