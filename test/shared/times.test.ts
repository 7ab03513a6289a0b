/** The time texts of the shared plans: months whatever the year, deadline, kind. */
import { isoDate } from '../../src/core/time/date';
import { readBand } from '../../src/core/time/band';
import { readDue } from '../../src/core/time/readDue';
import { readTimePhrase } from '../../src/core/time/timePhrase';
import { describeShared, sharedJson } from '../helpers/shared';

interface TimedTask {
  readonly row: number;
  readonly content: string;
  readonly time?: string;
  readonly months: readonly number[];
  readonly kind: string;
  readonly event?: boolean;
  readonly ym?: readonly string[];
  readonly due?: string | null;
}

function truth(name: string): { year: number; tasks: readonly TimedTask[] } {
  return sharedJson(`${name}.truth.json`) as { year: number; tasks: readonly TimedTask[] };
}

const OTHERS = ['khac/hn_kh277', 'khac/nq03', 'khac/vju_lich_pl1', 'khac/vju_lich_pl3', 'khac/vju_qa2026'];

describeShared(
  'time columns',
  ['cchc-1-27', ...OTHERS].map((name) => `${name}.truth.json`),
  () => {
    it('of the reform plan: months and kind', () => {
      const { year, tasks } = truth('cchc-1-27');
      const read = tasks.map(({ row, time }) => {
        const { months, kind } = readTimePhrase(time ?? '', year);
        return { row, time, months, kind, event: kind === 'event' };
      });
      expect(read).toEqual(tasks.map(({ row, time, months, kind, event }) => ({ row, time, months, kind, event })));
    });

    it.each(OTHERS)('of %s: months of every year, and the deadline', (name) => {
      const { year, tasks } = truth(name);
      const read = tasks.map(({ row, time }) => {
        const { ym, deadline } = readTimePhrase(time ?? '', year);
        const named = ym.map((each) => `${each.year}-${String(each.month).padStart(2, '0')}`);
        return { row, time, ym: named, due: deadline && isoDate(deadline) };
      });
      expect(read).toEqual(tasks.map(({ row, time, ym, due }) => ({ row, time, ym, due })));
    });
  },
);

describeShared('bands with times in the text', ['quang-tri-1-54.truth.json'], () => {
  it('of the key work: a period or an event in the closing parenthesis', () => {
    const { year, tasks } = truth('quang-tri-1-54');
    const yearRows = tasks.filter(({ kind }) => kind === 'year').length;
    const read = tasks.map(({ content }, index) => {
      // The sheet's two bands: the tasks of "Cả năm" come first.
      const band = readBand(index < yearRows ? 'Cả năm' : 'Quý I');
      const due = readDue({ cell: null, format: 'General', content, band, sheet: null, planYear: year });
      return { months: due.months, kind: due.kind, event: due.event };
    });
    expect(read).toEqual(tasks.map(({ months, kind, event }) => ({ months, kind, event })));
  });
});
