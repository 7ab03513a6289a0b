/** Days of the calendar as plain data: Excel's serial numbers, order, and the two written forms. No `Date` anywhere. */
import type { CalendarDate } from './types';

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Serial of 31/12/9999, the last day Excel knows. */
const LAST_SERIAL = 2958465;
/** Day number (counted from 01/03/0000) of 30/12/1899, from which serials after the false leap day count. */
const SERIAL_ORIGIN = 693899;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Counts days from 01/03/0000; years begin in March, so that the leap day is the last day of a year. */
function dayNumber(date: CalendarDate): number {
  const year = date.month > 2 ? date.year : date.year - 1;
  const month = (date.month + 9) % 12;
  return (
    365 * year +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400) +
    Math.floor((153 * month + 2) / 5) +
    date.day -
    1
  );
}

function fromDayNumber(number: number): CalendarDate {
  let year = Math.floor((10000 * number + 14780) / 3652425);
  let rest = number - dayNumber({ year, month: 3, day: 1 });
  if (rest < 0) {
    year -= 1;
    rest = number - dayNumber({ year, month: 3, day: 1 });
  }
  const march = Math.floor((100 * rest + 52) / 3060);
  const day = rest - Math.floor((153 * march + 2) / 5) + 1;
  return march < 10 ? { year, month: march + 3, day } : { year: year + 1, month: march - 9, day };
}

/** Returns the last day of a month (1-based) of a year. */
export function lastDayOfMonth(year: number, month: number): CalendarDate {
  const length = month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 31);
  return { year, month, day: length };
}

/** Returns true if a day exists: whole numbers, year 1 to 9999, a month of the year, a day of that month. */
export function isValidDate(date: CalendarDate): boolean {
  const { year, month, day } = date;
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return false;
  if (year < 1 || year > 9999 || month < 1 || month > 12) return false;
  return day >= 1 && day <= lastDayOfMonth(year, month).day;
}

/**
 * Returns the serial of a day in Excel's 1900 system, in which 1 is 01/01/1900 and 60 is a 29/02/1900 that never was: days
 * from 01/03/1900 on are one higher than counting would have it. Takes an existing day from 01/01/1900 on.
 */
export function dateToSerial(date: CalendarDate): number {
  const serial = dayNumber(date) - SERIAL_ORIGIN;
  return serial < 61 ? serial - 1 : serial;
}

/**
 * Returns the day of a serial of Excel's 1900 system; the time of day (the fraction) is dropped. Null for a number that is
 * no day: below 1, above 31/12/9999, not finite, or 60, the 29/02/1900 that Excel shows but no calendar has.
 */
export function serialToDate(serial: number): CalendarDate | null {
  if (!Number.isFinite(serial)) return null;
  const whole = Math.floor(serial);
  if (whole < 1 || whole > LAST_SERIAL || whole === 60) return null;
  return fromDayNumber((whole < 60 ? whole + 1 : whole) + SERIAL_ORIGIN);
}

/** Orders two days: below 0 when the first is earlier, 0 for the same day, above 0 when it is later. */
export function compareDates(first: CalendarDate, second: CalendarDate): number {
  return first.year - second.year || first.month - second.month || first.day - second.day;
}

/** Returns the day `days` days later (earlier when negative) than an existing day. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Reads a day written as `2023-07-20`; null for any other form and for a day that does not exist. */
export function parseIsoDate(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isValidDate(date) ? date : null;
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** Returns a day as `2023-07-20`. */
export function isoDate(date: CalendarDate): string {
  return `${digits(date.year, 4)}-${digits(date.month, 2)}-${digits(date.day, 2)}`;
}

/** Returns a day as Vietnamese offices write it, with leading zeros: `05/03/2023`. */
export function vietnameseDate(date: CalendarDate): string {
  return `${digits(date.day, 2)}/${digits(date.month, 2)}/${digits(date.year, 4)}`;
}

/** Returns the day of the week as it is counted in Vietnamese: 2 for Monday ("thứ hai") to 7 for Saturday, 1 for Sunday. */
export function dayOfWeek(date: CalendarDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** Returns how many days one day lies after another: 1 for the next day, negative when it lies before. */
export function daysAfter(day: CalendarDate, start: CalendarDate): number {
  return dayNumber(day) - dayNumber(start);
}
