import type { Moment } from '../app/moment';

/** Reads the machine's clock in local time. */
export function now(): Moment {
  const clock = new Date();
  return {
    date: { year: clock.getFullYear(), month: clock.getMonth() + 1, day: clock.getDate() },
    hour: clock.getHours(),
    minute: clock.getMinutes(),
  };
}
