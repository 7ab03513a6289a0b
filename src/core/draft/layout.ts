/**
 * Where everything stands in the two sheets of a period: the report (TH) and its list (DS). Both have the key column in the
 * same place, so that one reading finds either again. Indexes are 0-based.
 */

/** Columns that both sheets have. */
export const COLUMN = {
  number: 0,
  /** Unit of a table row, content of a task. */
  name: 1,
  /** Hidden. Says what a row is; a sort of any block of cells that holds both ends keeps it with its row. */
  key: 9,
} as const;

/** First and last column that can be in sight. */
export const SEEN_COLUMNS: readonly [number, number] = [0, 16];

/** Hidden: says what a row is whose cells are merged over the key column. */
export const ASIDE = SEEN_COLUMNS[1] + 1;

/** Hidden, in the first row: where every column stands now, and where the column of remarks. */
export const PLACES = ASIDE + 1;
export const REMARK_PLACE = ASIDE + 2;

/** The last column that a sheet uses. */
export const LAST_COLUMN = REMARK_PLACE;

/** Columns that are hidden in both sheets. */
export const HIDDEN_COLUMNS: readonly number[] = [COLUMN.key, ASIDE, PLACES, REMARK_PLACE];

/**
 * Widths of the report in characters, from column A, before its own heads give and take among the columns of names and figures
 * (`reportWidths`). Tables of figures use the columns as they are, lists merge them into columns of their own. Together they
 * fill A4 landscape at 90 % in Excel and at 85 % in programs
 * that take a digit for wider than Excel does: 13 points print as 11 or more, the 12.5 of a list as 10.5 or more.
 */
export const WIDTHS: readonly number[] = [
  4.5, 33.5, 8.5, 8.5, 8.5, 8.5, 8.5, 8.5, 8.5, 4, 8.5, 8.5, 8.5, 8.5, 8.5, 8.5, 8.5, 4, 4, 4,
];

/** Columns of the report that can hold figures, in order. */
export const FIGURE_COLUMNS: readonly number[] = [2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16];

/** Height in points of one line of the tab's font. */
export const LINE_HEIGHT = 17;

/** A summary of one sheet, as it was written until November 2026: its list stood below the report. Such tabs are still read. */
export const FORMER = {
  unit: 2,
  remark: 10,
  link: 11,
  /** Class of a task as a code. */
  class: 20,
  last: 27,
  /** Figures of its tables of counts from column C, the key column left out. */
  figures:
    'total,onTime,late,inProgress,notStarted,overdue,ongoing,deferred,cancelled,rate,rateDue,unreported,unclear,carriedOver',
  /** Heads of its working columns. */
  heads: [
    'DonVi',
    'LinhVuc',
    'NguoiChiDao',
    'KetQua',
    'DongDau',
    'TrongKy',
    'BaoCao',
    'NoiDungDonVi',
    'NoiDung',
    'PhoiHop',
    'Thang',
  ],
} as const;
