/**
 * Where everything stands in a summary tab. Tables, lists and annex share one set of columns, so that the tab prints on
 * one width of paper. Indexes are 0-based.
 */

/** Columns that people see: tables of counts use all, lists the first ones, the annex all. */
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
  /** In the annex: of the period, or carried over. */
  carried: 12,
  months: 13,
  explanation: 14,
  reported: 15,
  /** Number of the task in the plan. */
  planNumber: 16,
} as const;

/** Columns of a line about a task that are not compared: the running number, and the office's remark, which is kept. */
export const TASK_OPEN: readonly number[] = [COLUMN.number, COLUMN.remark];

/** First and last column that is printed. */
export const PRINTED_COLUMNS: readonly [number, number] = [0, COLUMN.planNumber];

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
  /** Month of the deadline, or the number for none; only where the tab has the course by month. */
  month: 27,
} as const;

/**
 * Names of the working columns in the annex's table, as the formulas write them: plain letters, so that no program needs
 * to escape them, and none equal to a column that people see.
 */
export const WORKING_NAMES: Readonly<Record<keyof typeof WORKING, string>> = {
  unit: 'DonVi',
  field: 'LinhVuc',
  director: 'NguoiChiDao',
  class: 'KetQua',
  first: 'DongDau',
  scope: 'TrongKy',
  typed: 'BaoCao',
  distinctInUnit: 'NoiDungDonVi',
  distinct: 'NoiDung',
  coordinating: 'PhoiHop',
  month: 'Thang',
};

/** The last column that the tab uses. */
export const LAST_COLUMN = WORKING.month;

/** Widths in characters, from column A. */
export const WIDTHS: readonly number[] = [
  5, 34, 14, 11.5, 11.5, 12.5, 15, 15, 13.5, 4, 18, 16, 8.5, 8.5, 18, 13, 8.5, 6, 6, 6, 9, 6, 6, 9, 6, 6, 9, 6,
];

/** Columns that are hidden: keys and working columns. */
export const HIDDEN_COLUMNS: readonly number[] = [COLUMN.key, ...Object.values(WORKING)];

/** Letters (in the tab's font) that fit into a line merged over the whole width. */
export const FULL_LINE_LETTERS = 175;
/** Height in points of one line of the tab's font. */
export const LINE_HEIGHT = 17;
