/** The number that comes next, in the plan's own way. */
import type { Task } from '../plan/types';
import type { AdditionNote } from './types';

/** Letters as lists number with them. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** A number, and what is odd about it. */
export interface NextNumber {
  readonly number: string | null;
  readonly note: AdditionNote | null;
}

/**
 * Returns the number below a group's last task: one more ("12" → "13", "II.3" → "II.4", "1.04" → "1.05", "b" → "c"). Where
 * that number is given already because numbers run on below, the last one with a letter ("12a"), as decrees do: to renumber
 * what stands below would break every reference to it.
 * @param tasks the tasks of the group
 * @param others all tasks of the sheet, to see which numbers are given
 */
export function nextNumber(tasks: readonly Task[], others: readonly Task[]): NextNumber {
  const last = numberedLast(tasks);
  const number = last?.number ?? null;
  if (last === undefined || number === null) return { number: null, note: { code: 'no-number' } };
  const next = oneMore(number);
  if (next === null) return { number: null, note: { code: 'no-number' } };
  const taken = new Set(others.filter(({ run }) => run === last.run).map((task) => task.number));
  if (!taken.has(next)) return { number: next, note: null };
  const lettered = Array.from(LETTERS, (letter) => number + letter).find((each) => !taken.has(each)) ?? null;
  return lettered === null
    ? { number: null, note: { code: 'no-number' } }
    : { number: lettered, note: { code: 'lettered', number: lettered, next } };
}

/** Returns the last task that has a number. */
export function numberedLast(tasks: readonly Task[]): Task | undefined {
  return tasks.filter(({ number }) => number !== null).at(-1);
}

function oneMore(number: string): string | null {
  const [, before, digits] = /^(.*?)(\d{1,6})$/u.exec(number) ?? [];
  if (before !== undefined && digits !== undefined)
    return before + String(Number(digits) + 1).padStart(digits.length, '0');
  const [, stem, letter] = /^(.*?)(\p{Ll})$/u.exec(number) ?? [];
  const at = letter === undefined ? -1 : LETTERS.indexOf(letter);
  const following = at === -1 ? '' : LETTERS.charAt(at + 1);
  return stem === undefined || following === '' ? null : stem + following;
}
