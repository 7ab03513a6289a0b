/** What the values of a column look like, for headers that have two meanings. */
import { formatAt } from '../../grid/grid';
import type { SheetGrid } from '../../grid/grid';
import { isTypedMark } from '../../progress/marks';
import { foldMarks } from '../../text/fold';
import { PHASE, PLANNED_END, RATING_WORDS, STATE_BEGINNINGS, STATE_WORDS, TIME_BEGINNINGS } from './valueWords';

/** Enough to tell what a column holds; more only costs time. */
export const SAMPLE = 200;
/** Letters of a text that are looked at: longer than any word that is looked for. */
const BEGINNING = 80;

/** A longer text is more than a number of its row. */
const SHORT = 4;

/** Counts over the filled cells of a column (at most the first 200). */
export interface ColumnValues {
  readonly filled: number;
  /** Texts or percentages that say how far a task is. */
  readonly states: number;
  /** Percentages, as numbers with a percent format or texts such as "75%". */
  readonly percentages: number;
  /** Bare numbers between 0 and 100, also typed as texts. */
  readonly numbers: number;
  /** Bare numbers above 100 that show no day. */
  readonly amounts: number;
  /** What an appraisal says: "Tốt", "Khá", "Yếu". */
  readonly ratings: number;
  /** Days: serials with a date format or texts such as "15/2/2023". */
  readonly days: number;
  /** Planned times: months, quarters, years, events. */
  readonly times: number;
  /** Shares with what they count: "3/5 thôn". */
  readonly shares: number;
  /** A few capitals alone, which are no state that is known: beside states, an office's own for others ("ĐTH", "CTH"). */
  readonly letters: number;
  /** Marks typed for want of words ("x"), and boxes that are ticked or not. */
  readonly marks: number;
  /** Numbers and texts of at most four characters: numbering, codes. */
  readonly short: number;
  /** The highest of the bare numbers; 0 without any. */
  readonly highest: number;
}

/** Format characters, such as zero-width spaces. */
const UNSEEN = /\p{Cf}/gu;
/** "- Đã có dự thảo" begins like a state behind its bullet. */
const BULLET = /^\s*[-–+*•]\s*(?=\p{L})/u;
/** "Khảo sát: xong" tells of a part of the work how far it is. */
const PART_BEFORE = /^[^:\n]{1,40}: ?(?=\p{L})/u;
const DAY_TEXT = /^\d{1,2}[/.-]\d{1,2}([/.-]\d{2,4})?( ?[-–] ?\d{1,2}[/.-]\d{1,2}([/.-]\d{2,4})?)?$/;
const MONTH_TEXT = /^(t?\d{1,2}[/.-]\d{4}|\d{4})$/;
const NUMBER_TEXT = /^\d{1,3}([.,]\d{1,2})?$/;
const RATING_TEXT = new RegExp(`^(?:${RATING_WORDS.join('|')})$`);
const PERCENT_TEXT = /^\d{1,3}([.,]\d+)?\s*%$/;
const SHARE_TEXT = /^\d{1,4} ?\/ ?\d{1,4} \p{L}/u;
/** "(6)" in a row of column numbers. */
const COLUMN_NUMBER = /^\s*\(\d{1,2}\)\s*$/;
const LETTERS = /^\p{Lu}{2,4}$/u;
const DATE_FORMAT = /[dy]/i;
const STATE_TEXT = new RegExp(`^(?:(?:${STATE_WORDS.join('|')})$|${STATE_BEGINNINGS.join('|')})`);
const TIME_TEXT = new RegExp(`^(?:${TIME_BEGINNINGS.join('|')})`);

function tellsState(text: string): boolean {
  if (PLANNED_END.test(text)) return false;
  return (
    STATE_TEXT.test(text) || (text.includes(':') && STATE_TEXT.test(text.replace(PART_BEFORE, '').split('\n')[0] ?? ''))
  );
}

/** Returns what tells a column: the beginning of a text, folded. Empty for a blank text and for the number of a column. */
function tellingText(value: string): string {
  if (COLUMN_NUMBER.test(value)) return '';
  return foldMarks(value.slice(0, BEGINNING).replace(UNSEEN, '').replace(BULLET, ''));
}

/** Texts that begin so are not empty. */
const BEGINS_AS_WORD = /^[A-Za-z\d\u00c0-\u024f\u1e00-\u1eff]/;

/** Returns how many filled cells `sampleColumn` finds, for a column of which nothing else is asked: without a look at them. */
export function countSampled(sheet: SheetGrid, column: number, first: number, last: number): number {
  let filled = 0;
  for (let row = first; row <= last && filled < SAMPLE; row += 1) {
    const value = sheet.rows[row - 1]?.[column] ?? null;
    const isText = typeof value === 'string' && (BEGINS_AS_WORD.test(value) || tellingText(value) !== '');
    if (isText || typeof value === 'number') filled += 1;
  }
  return filled;
}

/** Samples a column. Rows 1-based, inclusive; column 0-based. */
export function sampleColumn(sheet: SheetGrid, column: number, first: number, last: number): ColumnValues {
  let [filled, states, percentages, numbers, amounts, ratings, days, times, shares, letters, marks, short, highest] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  ];
  const takeNumber = (value: number): void => {
    if (value > 100) amounts += 1;
    else if (value >= 0) numbers += 1;
    if (value <= 100) highest = Math.max(highest, value);
  };
  for (let row = first; row <= last && filled < SAMPLE; row += 1) {
    const value = sheet.rows[row - 1]?.[column] ?? null;
    if (typeof value === 'number') {
      filled += 1;
      short += 1;
      const format = formatAt(sheet, row, column);
      if (format.includes('%')) {
        percentages += 1;
        states += 1;
      } else if (DATE_FORMAT.test(format)) days += 1;
      else takeNumber(value);
      continue;
    }
    if (typeof value === 'boolean') marks += 1;
    if (typeof value !== 'string') continue;
    const text = tellingText(value);
    if (text === '') continue;
    filled += 1;
    if (text.length <= SHORT) short += 1;
    if (DAY_TEXT.test(text)) days += 1;
    else if (MONTH_TEXT.test(text)) times += 1;
    else if (PERCENT_TEXT.test(text)) {
      percentages += 1;
      states += 1;
    } else if (NUMBER_TEXT.test(text)) takeNumber(Number(text.replace(',', '.')));
    else {
      if (RATING_TEXT.test(text)) ratings += 1;
      if (isTypedMark(text)) marks += 1;
      if (SHARE_TEXT.test(text)) shares += 1;
      const isState = tellsState(text);
      if (isState) states += 1;
      else if (LETTERS.test(value)) letters += 1;
      if (TIME_TEXT.test(text) || (!isState && PHASE.test(text))) times += 1;
    }
  }
  return {
    filled,
    states,
    percentages,
    numbers,
    amounts,
    ratings,
    days,
    times,
    shares,
    letters,
    marks,
    short,
    highest,
  };
}
