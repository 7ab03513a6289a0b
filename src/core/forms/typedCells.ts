/** What the filled cells of a form write into the plan. */
import { readCompletion } from '../progress/readCompletion';
import { readPercent } from '../progress/readPercent';
import { shownText } from '../progress/shownText';
import { dateToSerial, vietnameseDate } from '../time/date';
import type { AnswerCell } from './answers';
import { ANSWER_FIELDS } from './types';
import type { AnswerField, FormRow, TypedAnswer } from './types';

export type TypedCell = Pick<AnswerCell, 'field' | 'to' | 'value' | 'isDay'>;

/** Returns what a row would write, in the order of the fields. */
export function typedCells({ answers }: FormRow, year: number): readonly TypedCell[] {
  return ANSWER_FIELDS.flatMap((field) => {
    const typed = answers[field];
    return typed === undefined ? [] : [{ field, ...writtenOf(field, typed, year) }];
  });
}

/** Returns what a typed cell of a field writes: days and shares in one form, everything else as typed. */
export function writtenOf(field: AnswerField, { value, format }: TypedAnswer, year: number): Omit<TypedCell, 'field'> {
  const shown = shownText(value, format);
  if (field === 'completed' || field === 'result') {
    const read = readCompletion(value, format, field === 'completed' ? 'completed' : 'other', year);
    if (read.kind === 'date') {
      const text = vietnameseDate(read.date);
      return field === 'completed'
        ? { to: text, value: dateToSerial(read.date), isDay: true }
        : { to: text, value: text };
    }
  }
  if (field === 'percent') {
    const read = readPercent(value, format, 'percent');
    if (read.kind === 'percent') {
      const text = `${String(Math.round(read.value * 100) / 100).replace('.', ',')}%`;
      return { to: text, value: text };
    }
  }
  return { to: shown, value: shown };
}
