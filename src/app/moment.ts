import type { CalendarDate } from '../core/time/types';

/** A minute of local time: what a tab shows as "Chốt lúc". The fronts read the clock; nothing below does. */
export interface Moment {
  readonly date: CalendarDate;
  /** 0 to 23. */
  readonly hour: number;
  /** 0 to 59. */
  readonly minute: number;
}
