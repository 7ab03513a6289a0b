/** Decides what a header that is weak, or has two faces, means: by what stands below it. */
import type { ColumnMeaning, PlanColumn } from '../types';
import type { ColumnValues } from './columnValues';
import { headerKey } from './headerKey';
import { PLANNED_SHARE } from './plannedDays';

/** "Đơn vị" beside the lead may be the unit of measure; "Người phụ trách" is a person of the lead. */
function namesNoOtherUnit(key: string): boolean {
  return ['don vi', 'phong', 'bo phan', 'co quan'].includes(key) || /\b(?:nguoi|can bo|chuyen vien)\b/.test(key);
}

/** Share of states from which on a column tells results, however many documents stand between them. */
const STATED_SHARE = 0.1;

/** Marks are given out of ten. */
const MOST_POINTS = 10;

/**
 * Decides a weak or two-faced header; null when its column is left unread.
 * @param words what the header says
 * @param faces what else it may mean
 * @param hasTime something gives the tasks their time already
 * @param rows number of rows with a content
 * @param isPlanned what stands below it are days planned, where no other column gives any
 */
export function decide(
  words: ColumnMeaning,
  faces: readonly ColumnMeaning[],
  values: ColumnValues,
  hasTime: boolean,
  taken: ReadonlyMap<ColumnMeaning, PlanColumn>,
  rows: number,
  header: string,
  isPlanned: () => boolean,
): ColumnMeaning | null {
  const { filled, states, percentages, numbers, ratings, days, times, shares, letters, highest } = values;
  const half = (count: number): boolean => filled > 0 && count * 2 >= filled;
  switch (words) {
    case 'lead':
      if (!taken.has('lead')) return half(numbers + percentages + days) ? null : 'lead';
      return taken.has('coordinating') ||
        !/\bthuc hien\b/.test(headerKey(header)) ||
        namesNoOtherUnit(headerKey(header))
        ? null
        : 'coordinating';
    case 'director':
      return faces.includes('lead') && !taken.has('lead') ? 'lead' : 'director';
    case 'completed':
      if (faces.includes('result') && !half(days + times)) return half(percentages) ? 'percent' : 'result';
      // Months and quarters in nearly every row are planned, whatever a title or a band says: work is completed on a day.
      if (!taken.has('due') && filled > 0 && times * 2 >= filled && filled >= rows * PLANNED_SHARE) return 'due';
      if (!taken.has('due') && faces.includes('due') && isPlanned()) return 'due';
      // Planned days fill the column; days of completion come with the work.
      return hasTime || states > times || filled === 0 ? 'completed' : 'due';
    case 'percent':
      return half(percentages + numbers) || filled === 0 || taken.has('result') ? 'percent' : 'result';
    case 'result':
      // "Kết quả" of 9, 5 and 10 may be points as well: they are no shares, and said.
      if (
        half(percentages + numbers) &&
        faces.includes('percent') &&
        !(faces.includes('product') && percentages === 0 && highest > 1 && highest <= MOST_POINTS) &&
        (taken.has('result') || !half(states - percentages))
      )
        return taken.has('percent') ? 'result' : 'percent';
      if (half(states)) return 'result';
      if (faces.includes('due')) {
        if (!half(days + times)) return 'result';
        // Under bands, days in nearly every row are planned; days of completion come with the work.
        const planned = !hasTime || (!taken.has('due') && states === 0 && filled >= rows * PLANNED_SHARE);
        return planned ? 'due' : 'result';
      }
      // Days and shares tell what became of the work; a product is named in words, and is nowhere "done" or "not yet".
      if (faces.includes('product'))
        return filled === 0 ||
          taken.has('product') ||
          half(states + days + numbers + shares + ratings) ||
          (!taken.has('result') && states >= filled * STATED_SHARE) ||
          (states > 0 && half(states + letters))
          ? 'result'
          : 'product';
      return 'result';
    default:
      return words;
  }
}
