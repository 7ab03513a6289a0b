/** Cells of our tabs: the few forms that all of them are made of. */
import type { MergedArea } from '../grid/grid';
import type { CalendarDate } from '../time/types';
import { dateToSerial, vietnameseDate } from '../time/date';
import type { CellDraft, RowDraft, StyleName } from './types';

/** Longest text that a cell holds. */
const CELL_TEXT_LENGTH = 32767;
/** First year that Excel's serial numbers know. */
const FIRST_SERIAL_YEAR = 1900;

/** A text cell; blank text still gives the cell its style. Text too long for a cell is cut. */
export function textCell(value: string | null, style: StyleName = 'text'): CellDraft {
  if (value === null || value === '') return emptyCell(style);
  return { value: value.length > CELL_TEXT_LENGTH ? value.slice(0, CELL_TEXT_LENGTH) : value, style };
}

/** Cells without a value, one for each style: long tabs have very many of them. */
const EMPTY_CELLS = new Map<StyleName, CellDraft>();

function emptyCell(style: StyleName): CellDraft {
  let cell = EMPTY_CELLS.get(style);
  if (cell === undefined) EMPTY_CELLS.set(style, (cell = Object.freeze({ value: null, style })));
  return cell;
}

/** A cell with a number. */
export function numberCell(value: number | null, style: StyleName): CellDraft {
  return value === null ? emptyCell(style) : { value, style };
}

/** Cells that repeat down a column (names, states, days, small numbers): equal ones are made once for a tab. */
export class SharedCells {
  private readonly texts = new Map<StyleName, Map<string, CellDraft>>();
  private readonly numbers = new Map<StyleName, Map<number, CellDraft>>();
  private readonly days = new Map<DateStyle, Map<number, CellDraft>>();

  /** As `textCell`. */
  text(value: string | null, style: StyleName = 'text'): CellDraft {
    if (value === null || value === '') return emptyCell(style);
    let ofStyle = this.texts.get(style);
    if (ofStyle === undefined) this.texts.set(style, (ofStyle = new Map<string, CellDraft>()));
    let cell = ofStyle.get(value);
    if (cell === undefined) ofStyle.set(value, (cell = textCell(value, style)));
    return cell;
  }

  /** As `numberCell`. */
  number(value: number, style: StyleName): CellDraft {
    let ofStyle = this.numbers.get(style);
    if (ofStyle === undefined) this.numbers.set(style, (ofStyle = new Map<number, CellDraft>()));
    let cell = ofStyle.get(value);
    if (cell === undefined) ofStyle.set(value, (cell = numberCell(value, style)));
    return cell;
  }

  /** As `dateCell`. */
  date(date: CalendarDate | null, style: DateStyle = 'date'): CellDraft {
    if (date === null) return dateCell(null, style);
    const day = (date.year * 12 + date.month) * 32 + date.day;
    let ofStyle = this.days.get(style);
    if (ofStyle === undefined) this.days.set(style, (ofStyle = new Map<number, CellDraft>()));
    let cell = ofStyle.get(day);
    if (cell === undefined) ofStyle.set(day, (cell = dateCell(date, style)));
    return cell;
  }
}

/** Looks of a cell with a day. */
type DateStyle = 'date' | 'day' | 'line-date' | 'line-day';

/** A cell with a formula and the value that the engine knows for it. */
export function formulaCell(formula: string, value: number | string, style: StyleName): CellDraft {
  return { value, formula, style };
}

/** A cell with a day; a day before Excel's calendar is written as text. */
export function dateCell(date: CalendarDate | null, style: DateStyle = 'date'): CellDraft {
  if (date === null) return emptyCell(style);
  return date.year < FIRST_SERIAL_YEAR
    ? { value: vietnameseDate(date), style: style === 'date' || style === 'day' ? 'text-centre' : 'line-centre' }
    : { value: dateToSerial(date), style };
}

/** A cell that jumps to a cell of the workbook; row 1-based, column 0-based. */
export function linkCell(text: string, sheet: string, row: number, column: number): CellDraft {
  return { value: text, style: 'link', link: { sheet, row, column } };
}

/** A row of cells whose height the program fits. */
export function fittedRow(cells: readonly (CellDraft | null)[]): RowDraft {
  return { cells, height: null };
}

/** Places cells by column index; columns between are left empty. (Whole-number keys always come in ascending order.) */
export function placed(cells: Readonly<Record<number, CellDraft | null>>): (CellDraft | null)[] {
  const row: (CellDraft | null)[] = [];
  for (const key in cells) {
    const column = Number(key);
    while (row.length < column) row.push(null);
    row.push(cells[column] ?? null);
  }
  return row;
}

/** The area of a single row; row 1-based, columns 0-based. */
export function rowArea(row: number, left: number, right: number): MergedArea {
  return { top: row, left, bottom: row, right };
}
