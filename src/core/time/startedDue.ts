/** A time in two cells: when the work begins, and when it ends. */
import { partlyRead } from './remarkOn';
import { compareDates } from './date';
import { readTimePhrase } from './timePhrase';
import type { Due } from './types';

/**
 * Returns a due time read from its cell with the beginning that stands in a cell of its own, as if both were typed as one
 * range ("01/3 - 15/5"): the months between them are due months, the deadline is the end's. Where they make no range the end
 * alone holds, and the beginning is told (`due-partly-read`).
 * @param start the cell of the beginning as typed or as a day
 */
export function withStart(due: Due, start: string, planYear: number, opens: number): Due {
  if (due.from !== 'cell' || due.deadline === null || start === '') return due;
  const range = readTimePhrase(`${start} - ${due.text}`, planYear, opens);
  const { text, months, ym, deadline, kind } = range;
  const first = due.ym[0];
  const fits =
    range.remarks.length <= due.remarks.length &&
    deadline !== null &&
    compareDates(deadline, due.deadline) === 0 &&
    ym.some(({ year, month }) => year === first?.year && month === first.month);
  if (fits) return { ...due, text, months, ym, kind };
  return { ...due, remarks: [...due.remarks, partlyRead(start)] };
}
