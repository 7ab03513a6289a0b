/** Marks under a heading that asks: what answers yes, what answers no, and what is no mark. */
import { isTypedMark, readMark } from '../../../src/core/progress/marks';

const mark = (value: string | number | boolean | null, format = 'General') => readMark(value, format);

describe('a mark', () => {
  it.each(['x', 'X', 'v', ' V ', '✓', '✔', '✔️', '√', '☑', '☑️', '✅', '☒', '●', '1', 'true', 'TRUE', 'Y', 'Yes'])(
    '"%s" answers yes',
    (typed) => expect(mark(typed)).toBe('yes'),
  );

  it.each(['0', '☐', '□', '○', 'false', 'FALSE', 'N', 'No'])('"%s" answers no', (typed) =>
    expect(mark(typed)).toBe('no'),
  );

  it('is a box that Excel ticks, and 1 or 0 as a number', () => {
    expect([true, false, 1, 0].map((value) => mark(value))).toEqual(['yes', 'no', 'yes', 'no']);
    expect(mark(1, '0.00')).toBe('yes');
  });

  it('is no share: 100 % and 0 % are results', () => {
    expect([mark(1, '0%'), mark(0, '0%'), mark(2), mark(0.5)]).toEqual([null, null, null, null]);
  });

  it('is no word and no empty cell', () => {
    expect(['có', 'xong', 'xx', '', '10'].map((typed) => mark(typed))).toEqual([null, null, null, null, null]);
    expect(mark(null)).toBeNull();
  });

  it('is "Có" or "Không" where the heading names a state, and nowhere else', () => {
    expect(['Có', 'rồi', 'KHÔNG'].map((typed) => readMark(typed, 'General', true))).toEqual(['yes', 'yes', 'no']);
    expect(['Có', 'rồi', 'KHÔNG'].map((typed) => mark(typed))).toEqual([null, null, null]);
  });

  it('that people type for want of words is no figure', () => {
    expect(['x', 'v', '✓', '☑'].map(isTypedMark)).toEqual([true, true, true, true]);
    expect(['1', 'true', 'y', '0', '☐', 'có'].map(isTypedMark)).toEqual(Array<boolean>(6).fill(false));
  });
});
