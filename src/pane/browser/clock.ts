import type { Moment } from '../../app/moment';

/** Reads the clock of this machine, in its local time. */
export function readClock(): Moment {
  const now = new Date();
  return {
    date: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
    hour: now.getHours(),
    minute: now.getMinutes(),
  };
}
