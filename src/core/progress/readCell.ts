/** What one progress cell says: a word, a share, a day, or a mark under a header that says what a mark means. */
import type { CellValue } from '../grid/grid';
import type { CalendarDate } from '../time/types';
import { readMark } from './marks';
import { readCompletion } from './readCompletion';
import { percentAfterWord, readPercent } from './readPercent';
import type { PercentRead } from './readPercent';
import type { WordRead } from './readWord';
import { cleanText, shownText } from './shownText';
import type { ProgressState } from './types';

/** What a mark typed in a column says about the task. */
export interface MarkMeaning {
  readonly state: ProgressState;
  /** Done late. */
  readonly late: boolean;
}

/** One cell of a task. `format` is its number format code. */
export interface ProgressCell {
  readonly value: CellValue;
  readonly format: string;
  /** What a mark in this column says, where its header names a state ("Chưa hoàn thành"); without it a mark says done. */
  readonly mark?: MarkMeaning;
  /** What the column's other cells hold: `days` make "8/10" a day, among `marks` 1 and 0 are marks; without it, anything. */
  readonly among?: 'days' | 'marks';
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
  readonly marked: ProgressState | null;
  /** Only says no to a state, such as an empty box: anything else that is said holds before it. */
  readonly denies: boolean;
}

const NO_SHARE: PercentRead = { kind: 'none' };
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
  const value = typeof cell.value === 'string' ? cleanText(cell.value) : cell.value;
  const mark =
    cell.mark !== undefined || cell.among === 'marks' || typeof value === 'boolean' ? readMark(value, format) : null;
  if (mark !== null) return readMarked(column, text, mark, cell.mark);

  const word = readText(typeof value === 'string' ? value : text);
  const share = readPercent(value, format, column === 'percent' ? 'percent' : 'other');
  const percent = share.kind === 'none' && word?.state === 'done' ? percentAfterWord(word.rest) : share;
  const day =
    percent.kind === 'none' && column !== 'percent'
      ? readCompletion(value, format, column === 'completed' ? 'completed' : 'other', planYear)
      : { kind: 'none' as const };
  const completedOn = day.kind === 'date' ? day.date : null;
  const invalid = percent.kind === 'invalid' || day.kind === 'invalid';
  const read = { column, text, word, percent, completedOn, invalid, marked: null, denies: false };
  return cell.mark === undefined ? read : underState(read, cell.mark);
}

function readMarked(column: TypedColumn, text: string, mark: 'yes' | 'no', meaning: MarkMeaning | undefined): CellRead {
  const { state, late } = meaning ?? DONE;
  const read = { column, text, percent: NO_SHARE, completedOn: null, invalid: false };
  if (mark === 'yes') {
    return { ...read, word: { state, late, rest: '' }, marked: meaning === undefined ? null : state, denies: false };
  }
  const word: WordRead | null = state === 'done' ? { state: 'not-started', late: false, rest: '' } : null;
  return { ...read, word, marked: null, denies: true };
}

/**
 * What else stands under a header that names a state. Words that agree with it, shares and, under a done state, days are
 * read as anywhere; under an open state any other text only explains it, under a done state it must be understood.
 */
function underState(read: CellRead, { state, late }: MarkMeaning): CellRead {
  if (state === 'done') {
    if (read.completedOn === null || !late) return read;
    return { ...read, word: { state, late, rest: '' }, marked: state };
  }
  if (read.word?.state === 'done') return { ...read, word: null, marked: null };
  if (read.word !== null || read.percent.kind !== 'none') return read;
  return { ...read, word: { state, late, rest: '' }, completedOn: null, invalid: false, marked: state };
}
