import type { CalendarDate } from '../core/time/types';

/** A minute of local time: what a tab shows as "Chốt lúc". Only front ends read the clock, by `readClock`. */
export interface Moment {
  readonly date: CalendarDate;
  /** 0 to 23. */
  readonly hour: number;
  /** 0 to 59. */
  readonly minute: number;
}

/** Reads the clock of this machine, in its local time. Called by front ends only: use cases take the moment as an argument. */
export function readClock(): Moment {
  const now = new Date();
  return {
    date: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
    hour: now.getHours(),
    minute: now.getMinutes(),
  };
}
