/** A beginning and an end in two cells are one time, where they can be. */
import { readDue } from '../../../src/core/time/readDue';
import { withStart } from '../../../src/core/time/startedDue';
import type { Due } from '../../../src/core/time/types';

const YEAR = 2026;

const dueOf = (text: string): Due =>
  readDue({ cell: text, format: 'General', content: '', band: null, sheet: null, planYear: YEAR });

const monthsAndRemarks = ({ months, remarks }: Due): readonly [readonly number[], readonly string[]] => [
  months,
  remarks.map(({ kind, part }) => `${kind} ${part}`),
];

describe('the cell of the beginning', () => {
  it('gives the months from there to the end, whose day stays the deadline', () => {
    const due = withStart(dueOf('15/5'), '01/3', YEAR, 1);
    expect(monthsAndRemarks(due)).toEqual([[3, 4, 5], []]);
    expect(due.deadline).toEqual({ year: YEAR, month: 5, day: 15 });
  });

  it('is said where it makes no range with the end: behind it, or no time', () => {
    expect(monthsAndRemarks(withStart(dueOf('15/5'), '01/9', YEAR, 1))).toEqual([[5], ['due-partly-read 01/9']]);
    expect(monthsAndRemarks(withStart(dueOf('15/5'), 'chưa rõ', YEAR, 1))).toEqual([[5], ['due-partly-read chưa rõ']]);
  });

  it('changes nothing where it is blank, or where the end is none', () => {
    for (const [end, start] of [
      ['15/5', ''],
      ['Khi có vốn', '01/3'],
    ] as const) {
      const due = dueOf(end);
      expect(withStart(due, start, YEAR, 1)).toBe(due);
    }
  });

  it('changes nothing where the time is not that of its cell', () => {
    const due: Due = { ...dueOf('15/5'), from: 'band' };
    expect(withStart(due, '01/3', YEAR, 1)).toBe(due);
  });
});
