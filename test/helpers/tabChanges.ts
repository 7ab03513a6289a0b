/**
 * What people do to a tab of ours, as changes of its cells: the same for a file and for the emulated Excel. Every text that
 * somebody types is made by `note`, so that a test can ask afterwards where it is.
 */

/** A sheet while it is changed; rows and columns 0-based. */
export interface ChangedSheet {
  textAt(row: number, column: number): string;
  typeIn(row: number, column: number, text: string): void;
  insertRow(row: number): void;
  deleteRow(row: number): void;
  copyRow(from: number, to: number): void;
  swapRows(one: number, other: number): void;
  insertColumn(column: number): void;
  deleteColumn(column: number): void;
  /** Clears all cells of some rows. */
  clearRows(from: number, to: number): void;
  readonly rows: number;
}

/** Where the parts of a tab are; rows and columns 0-based. */
export interface TabPlaces {
  readonly title: number;
  readonly head: number;
  /** First line of the first table. */
  readonly line: number;
  /** Last column in sight. */
  readonly last: number;
  /** Right of everything that is ours. */
  readonly beside: number;
  readonly end: number;
}

export type Note = () => string;
export type TabChange = (sheet: ChangedSheet, places: TabPlaces, note: Note) => void;

/** Last columns in sight and in use, by kind of tab. */
const COLUMNS: Readonly<Record<string, readonly [number, number]>> = {
  issues: [8, 9],
  summary: [16, 19],
  list: [16, 19],
  board: [17, 18],
  reminders: [8, 9],
  agenda: [5, 7],
};

/** Finds the parts of a tab. */
export function placesOf(sheet: ChangedSheet, kind: string): TabPlaces {
  const rows = Array.from({ length: sheet.rows }, (_, row) => row);
  const head = rows.find((row) => ['Stt', 'STT', 'TT'].includes(sheet.textAt(row, 0))) ?? -1;
  const line = rows.find((row) => row > head && /^\d+$/.test(sheet.textAt(row, 0))) ?? -1;
  const title = rows.find((row) => sheet.textAt(row, 0) !== '') ?? -1;
  const columns = COLUMNS[kind];
  if (columns === undefined || head < 0 || line < 0) throw new Error(`no tab of kind ${kind}`);
  return { title, head, line, last: columns[0], beside: columns[1] + 1, end: sheet.rows };
}

const at =
  (where: (places: TabPlaces) => readonly [number, number]): TabChange =>
  (sheet, places, note) =>
    sheet.typeIn(...where(places), note());

/** Kinds of changes of cells, each with what a clerk would say. */
export const CELL_CHANGES: Readonly<Record<string, TabChange>> = {
  // Typed outside of the block.
  'typed right of the last column': at(({ line, beside }) => [line, beside]),
  'typed far to the right': at(({ line, beside }) => [line + 1, beside + 20]),
  'typed beside the title': at(({ title, beside }) => [title, beside + 1]),
  'typed right below the last line': at(({ end }) => [end, 1]),
  'typed below with a blank row between': at(({ end }) => [end + 1, 1]),
  'typed far below': at(({ end }) => [end + 700, 2]),
  'typed far below and to the right': at(({ end, beside }) => [end + 40, beside + 2]),
  'a table of their own below': (sheet, { end }, note) => {
    for (let row = end + 3; row < end + 8; row += 1)
      for (let column = 0; column < 3; column += 1) sheet.typeIn(row, column, note());
  },
  'signatures below': (sheet, { end }, note) => {
    sheet.typeIn(end + 3, 1, note());
    sheet.typeIn(end + 3, 5, note());
  },
  // Typed into the block.
  'typed over the title': at(({ title }) => [title, 0]),
  'typed over the moment of closing': (sheet, { title }, note) => {
    for (let row = title; row < title + 4; row += 1)
      for (let column = 0; column < 17; column += 1)
        if (sheet.textAt(row, column).startsWith('Chốt lúc')) sheet.typeIn(row, column, note());
  },
  'typed over a head': at(({ head }) => [head, 1]),
  'typed over a name': at(({ line }) => [line, 1]),
  'typed over a number': at(({ line }) => [line, 2]),
  'typed over a running number': at(({ line }) => [line, 0]),
  'typed over the last column': at(({ line, last }) => [line, last]),
  'typed over many cells': (sheet, { line, last }, note) => {
    for (let column = 1; column <= last; column += 1) sheet.typeIn(line, column, note());
  },
  'typed into the first row': at(() => [0, 1]),
  'typed beside a heading inside the block': at(({ head, last }) => [head - 1, last]),
  'typed beside the title inside the block': at(({ title, last }) => [title, last - 1]),
  'typed into the hidden column': at(({ line, beside }) => [line, beside - 1]),
  'typed into the last line': at(({ end }) => [end - 1, 1]),
  'typed at the end of the last line': at(({ end, last }) => [end - 1, last]),
  'a long text': (sheet, { line }, note) => sheet.typeIn(line, 1, `${note()} ${'rất dài '.repeat(3000)}`),
  'a text that looks like a formula': (sheet, { line }, note) => sheet.typeIn(line, 1, `=${note()}`),
  'a text of several lines': (sheet, { line }, note) => sheet.typeIn(line, 1, `${note()}\n${note()}`),
  'a text with signs of markup': (sheet, { line }, note) => sheet.typeIn(line, 1, `<b>${note()}</b> & "x"`),
  // Rows.
  'a row inserted above the title': (sheet, _, note) => {
    sheet.insertRow(0);
    sheet.typeIn(0, 0, note());
  },
  'a row inserted below the title': (sheet, { title }, note) => {
    sheet.insertRow(title + 1);
    sheet.typeIn(title + 1, 3, note());
  },
  'a row inserted in a table': (sheet, { line }, note) => {
    sheet.insertRow(line + 1);
    sheet.typeIn(line + 1, 1, note());
    sheet.typeIn(line + 1, 4, note());
  },
  'three rows inserted': (sheet, { line }, note) => {
    for (let row = 0; row < 3; row += 1) {
      sheet.insertRow(line);
      sheet.typeIn(line, 1 + row, note());
    }
  },
  'a row inserted before the last': (sheet, { end }, note) => {
    sheet.insertRow(end - 1);
    sheet.typeIn(end - 1, 2, note());
  },
  'a row copied and changed': (sheet, { line }, note) => {
    sheet.insertRow(line + 1);
    sheet.copyRow(line, line + 1);
    sheet.typeIn(line + 1, 1, note());
  },
  'a row deleted, another typed into': (sheet, { line }, note) => {
    sheet.deleteRow(line);
    sheet.typeIn(line, 1, note());
  },
  'the title deleted, typed below': (sheet, { title, line }, note) => {
    sheet.deleteRow(title);
    sheet.typeIn(line - 1, 1, note());
  },
  'rows exchanged, one typed into': (sheet, { end }, note) => {
    sheet.swapRows(end - 1, end - 2);
    sheet.typeIn(end - 1, 1, note());
  },
  // Columns.
  'a column inserted at the left': (sheet, { line }, note) => {
    sheet.insertColumn(0);
    sheet.typeIn(line, 0, note());
  },
  'a column inserted in the middle': (sheet, { line, head }, note) => {
    sheet.insertColumn(2);
    sheet.typeIn(head, 2, note());
    sheet.typeIn(line, 2, note());
  },
  'two columns inserted': (sheet, { line }, note) => {
    sheet.insertColumn(3);
    sheet.insertColumn(1);
    sheet.typeIn(line, 1, note());
    sheet.typeIn(line, 4, note());
  },
  'a column inserted before the last': (sheet, { line, last }, note) => {
    sheet.insertColumn(last);
    sheet.typeIn(line, last, note());
  },
  'a column inserted at the right end': (sheet, { line, beside }, note) => {
    sheet.insertColumn(beside);
    sheet.typeIn(line, beside, note());
  },
  'a column deleted, another typed into': (sheet, { line }, note) => {
    sheet.deleteColumn(3);
    sheet.typeIn(line, 1, note());
  },
  'the first column deleted, another typed into': (sheet, { line }, note) => {
    sheet.deleteColumn(0);
    sheet.typeIn(line, 1, note());
  },
  'the hidden column deleted, typed into': (sheet, { line, beside }, note) => {
    sheet.typeIn(line, 1, note());
    sheet.deleteColumn(beside - 1);
  },
  'all columns but the first ones deleted, typed into': (sheet, { line, beside }, note) => {
    for (let column = beside - 1; column > 3; column -= 1) sheet.deleteColumn(column);
    sheet.typeIn(line, 1, note());
  },
  // Used for something else.
  'cleared and used for notes': (sheet, { end }, note) => {
    sheet.clearRows(0, end);
    for (const row of [0, 1, 12, 40]) sheet.typeIn(row, 0, note());
  },
  'cleared below the head and used for notes': (sheet, { head, end }, note) => {
    sheet.clearRows(head + 1, end);
    for (const row of [1, 2, 19]) sheet.typeIn(head + row, 1, note());
  },
  'the end cleared and used for notes': (sheet, { line, end }, note) => {
    sheet.clearRows(line + 2, end);
    sheet.typeIn(line + 3, 2, note());
  },
  'moved into the middle of notes': (sheet, _, note) => {
    for (let row = 0; row < 6; row += 1) sheet.insertRow(0);
    for (let column = 0; column < 3; column += 1) sheet.insertColumn(0);
    for (let row = 0; row < 12; row += 2) sheet.typeIn(row, 0, note());
  },
};
