/** What one progress cell says: a word, a share, a day, or a mark under a header that says what a mark means. */
import { foldCase } from '../text/fold';
import type { CellValue } from '../grid/grid';
import { lastDayOfMonth } from '../time/date';
import type { CalendarDate } from '../time/types';
import { readMark } from './marks';
import { readCompletion } from './readCompletion';
import type { CompletionRead } from './readCompletion';
import { readPercent } from './readPercent';
import { readReply } from './readReply';
import type { OnePercent, PercentRead } from './readPercent';
import type { WordRead } from './readWord';
import { cleanText, shownText } from './shownText';
import type { ProgressState } from './types';

/** What a mark typed in a column says about the task. */
export interface MarkMeaning {
  readonly state: ProgressState;
  /** Done late. */
  readonly late: boolean;
  /** The header says that it is in time ("Đúng hạn"): beside a mark for what is late, neither is believed. */
  readonly inTime?: true;
}

/** One cell of a task. `format` is its number format code. */
export interface ProgressCell {
  readonly value: CellValue;
  readonly format: string;
  /** What a mark in this column says, where its header names a state ("Chưa hoàn thành"); without it a mark says done. */
  readonly mark?: MarkMeaning;
  /**
   * What the column's other cells hold: `days` make "8/10" a day, among `marks` 1 and 0 are marks, among `points` 1 is 1 %,
   * among `mixed` shares it may be 1 or 100 %; without it, anything.
   */
  readonly among?: 'days' | 'marks' | 'points' | 'mixed';
  /** The column names the documents sent in answer: number and day of one say that the work is done on that day. */
  readonly reply?: true;
}

/** What the words of a cell say; null when they are not understood. */
export type TextReader = (text: string) => WordRead | null;

export type TypedColumn = 'result' | 'percent' | 'completed';

/** What one cell said. */
export interface CellRead {
  readonly column: TypedColumn;
  readonly text: string;
  readonly word: WordRead | null;
  readonly percent: PercentRead;
  readonly completedOn: CalendarDate | null;
  /** A share or a day was written that cannot be. */
  readonly invalid: boolean;
  /** What a mark under a state's header says; it stands beside no other such mark. */
  readonly marked: MarkMeaning | null;
  /** Only says no to a state, such as an empty box: anything else that is said holds before it. */
  readonly denies: boolean;
}

/** A longer cell is prose, and unclear as a whole. */
const LONGEST = 4000;
const NO_SHARE: PercentRead = { kind: 'none' };
const UNREAD = { percent: NO_SHARE, completedOn: null, invalid: false, marked: null, denies: false } as const;
const DONE: MarkMeaning = { state: 'done', late: false };

/** Reads one progress cell; null for a blank one. */
export function readCell(
  column: TypedColumn,
  cell: ProgressCell,
  planYear: number,
  readText: TextReader,
): CellRead | null {
  const { format } = cell;
  const text = shownText(cell.value, format);
  if (text === '') return null;
  if (text.length > LONGEST) return { column, text, word: null, ...UNREAD };
  const value = typeof cell.value === 'string' ? cleanText(cell.value) : cell.value;
  const mark =
    cell.mark !== undefined || cell.among === 'marks' || typeof value === 'boolean'
      ? readMark(value, format, cell.mark !== undefined)
      : null;
  if (mark !== null) return readMarked(column, text, mark, cell.mark);

  const share = readPercent(value, format, column === 'percent' ? 'percent' : 'other', oneAmong(cell.among));
  const whole = share.kind === 'none' ? readDay(column, value, cell, planYear) : NO_DAY;
  const isReply = cell.reply === true && whole.kind === 'none' && typeof value === 'string';
  const day = isReply ? readReply(value, planYear) : whole;
  const plain = share.kind === 'percent' || day.kind === 'date';
  const word = plain ? null : readText(typeof value === 'string' ? value : text);
  const percent = share.kind === 'none' && word !== null && !tellsTheRest(text) ? percentIn(word) : share;
  const completedOn = day.kind === 'date' ? day.date : null;
  const impossible = word !== null && typeof value === 'string' && namesNoDay(value);
  const invalid = percent.kind === 'invalid' || (day.kind === 'invalid' && word === null) || impossible;
  const read = { column, text, word, percent, completedOn, invalid, marked: null, denies: false };
  return cell.mark === undefined ? read : underState(read, cell.mark);
}

function oneAmong(among: ProgressCell['among']): OnePercent {
  return among === 'points' ? 'hundredth' : among === 'mixed' ? 'either' : 'all';
}

/** "Còn lại 20%" tells what is not done; how far the rest is, nobody says. */
function tellsTheRest(text: string): boolean {
  return text.split('%').length === 2 && REST.test(foldCase(text));
}

const REST = /(?<!\p{L})(?:còn(?: lại)?|thiếu)(?: (?:khoảng|gần|hơn|trên))? \d+(?:[.,]\d+)? ?%/u;

/** "Hoàn thành ngày 31/06/2026": a day that no year has. */
function namesNoDay(text: string): boolean {
  for (const [, day, month] of text.matchAll(DAY_OF_MONTH)) {
    const last = lastDayOfMonth(LEAP_YEAR, Number(month)).day;
    if (Number(day) > last) return true;
  }
  return false;
}

const DAY_OF_MONTH = /(?<![\d/])(29|3[01])\/(0?[1-9]|1[0-2])(?:\/\d{4})?(?![\d/])/gu;
const LEAP_YEAR = 2024;

const NO_DAY: CompletionRead = { kind: 'none' };
/** "8/10" among results is 8 of 10; among days it is a day. */
const BARE_SHARE = /^(\d{1,6})\s{0,2}\/\s{0,2}(\d{1,6})$/u;

function readDay(
  column: TypedColumn,
  value: CellValue,
  { format, among }: ProgressCell,
  planYear: number,
): CompletionRead {
  if (column === 'percent') return NO_DAY;
  const [, part, whole] = (typeof value === 'string' ? BARE_SHARE.exec(value) : null) ?? [];
  const days = column === 'completed' || among === 'days';
  if (!days && part !== undefined && Number(part) <= Number(whole)) return NO_DAY;
  return readCompletion(value, format, column === 'completed' ? 'completed' : 'other', planYear);
}

function readMarked(column: TypedColumn, text: string, mark: 'yes' | 'no', meaning: MarkMeaning | undefined): CellRead {
  const { state, late } = meaning ?? DONE;
  const read = { column, text, percent: NO_SHARE, completedOn: null, invalid: false };
  if (mark === 'yes') {
    return { ...read, word: markedAs(state, late), marked: meaning ?? null, denies: false };
  }
  const word: WordRead | null = state === 'done' ? markedAs('not-started', false) : null;
  return { ...read, word, marked: null, denies: true };
}

/**
 * What else stands under a header that names a state. Words that agree with it, shares and, under a done state, days are
 * read as anywhere; under an open state any other text only explains it, under a done state it must be understood.
 */
function underState(read: CellRead, meaning: MarkMeaning): CellRead {
  const { state, late } = meaning;
  // What a mark means is not known; words are read as anywhere.
  if (state === 'unclear') return read;
  if (state === 'done') {
    if (read.completedOn === null || !late) return read;
    return { ...read, word: markedAs(state, late), marked: meaning };
  }
  if (read.word?.state === 'done') return { ...read, word: null, marked: null };
  if (read.word !== null || read.percent.kind !== 'none') return read;
  return { ...read, word: markedAs(state, late), completedOn: null, invalid: false, marked: meaning };
}

/** Returns what a mark says as words would. */
export function markedAs(state: ProgressState, late: boolean): WordRead {
  return { state, late, percent: null, invalid: false, weak: false, target: null };
}

function percentIn({ percent, invalid }: WordRead): PercentRead {
  if (invalid) return { kind: 'invalid' };
  return percent === null ? NO_SHARE : { kind: 'percent', value: percent };
}
