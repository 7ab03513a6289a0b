import type { Moment } from '../../app/moment';
import type { Say } from '../../messages/say';

/** Splits a file name before its ending: `['Kế hoạch', '.xlsx']`. */
export function splitName(name: string): readonly [base: string, ending: string] {
  const [, base = name, ending = '.xlsx'] = /^(.*?)(\.[^.]+)?$/.exec(name) ?? [];
  return [base, ending];
}

/**
 * Returns the name under which the open workbook is handed out as a new file. A file that came from here keeps its name,
 * without the number that a browser adds ("… (2)"): it grows no tail with each time it is saved.
 */
export function newFileName(name: string, say: Say): string {
  const [base, ending] = splitName(name);
  const tail = say('page.saved-name', { name: '' });
  const unnumbered = base.replace(/ \(\d+\)$/, '');
  return (unnumbered.endsWith(tail) ? unnumbered : say('page.saved-name', { name: base })) + ending;
}

/** Returns the name of the copy that is made before a file is written: with the day and the minute, fit to be sorted. */
export function copyName(name: string, { date, hour, minute }: Moment, say: Say): string {
  const [base, ending] = splitName(name);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${date.year}-${two(date.month)}-${two(date.day)}`;
  return say('page.into.copy-name', { name: base, day, time: `${two(hour)}h${two(minute)}` }) + ending;
}
