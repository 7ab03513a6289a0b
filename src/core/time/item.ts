/** What one place of a phrase gives: a point of time, or two days or months joined by a dash. */
import type { Point } from './points';
import type { YearRead } from './readYear';
import type { DueRemark } from './types';

/** What a bare number after a separator stands for: the unit of the point before it. */
export type ListUnit = 'month' | 'quarter' | 'year' | null;

/** What was read from one place on. `last` is `first` unless two ends stood in one piece ("27-28/08/2025"). */
export interface Item {
  readonly first: Point | null;
  readonly last: Point | null;
  /** Index after the piece. */
  readonly next: number;
  readonly unit: ListUnit;
  /** Impossible numbers; a point that cannot be is left out (null). */
  readonly remarks: readonly DueRemark[];
}

/** One month (1-based); the year null where none is written. */
export function monthPoint(month: number, year: number | null, next: number, remarks: readonly DueRemark[]): Item {
  const point: Point = { type: 'month', year, from: month, to: month, day: null, before: false };
  return { first: point, last: point, next, unit: null, remarks };
}

/** So many months from one on, such as the first six of a year. */
export function halfItem(from: number, size: number, year: YearRead): Item {
  const point: Point = { type: 'half', year: year.year, from, to: from + size - 1, day: null, before: false };
  return { first: point, last: point, next: year.next, unit: null, remarks: year.remarks };
}

/** A whole year. */
export function yearItem(year: number | null, next: number, remarks: readonly DueRemark[]): Item {
  const point: Point = { type: 'year', year, from: 1, to: 12, day: null, before: false };
  return { first: point, last: point, next, unit: 'year', remarks };
}
