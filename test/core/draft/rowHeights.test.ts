import {
  lettersOf,
  lineWidth,
  rowHeight,
  withHeights,
  wrappedLines as linesOf,
} from '../../../src/core/draft/rowHeights';
import { REGULAR_LETTERS } from '../../../src/core/draft/letterWidths';
import type { CellDraft } from '../../../src/core/draft/types';

const wrappedLines = (value: string, width: number): number => linesOf(value, width, lettersOf('text'));
const text = (value: string): CellDraft => ({ value, style: 'text' });

describe('heights of rows', () => {
  it('counts one line for what fits, and more for what wraps at words', () => {
    expect(wrappedLines('Hoàn thành', 20)).toBe(1);
    expect(wrappedLines('Xây dựng kế hoạch tuyên truyền năm 2026', 8)).toBeGreaterThanOrEqual(3);
  });

  it('counts the lines that were typed', () => {
    expect(wrappedLines('một\nhai\nba', 50)).toBe(3);
  });

  it('takes letters for a little wider than they are: what only just fits may wrap', () => {
    const [one = 0, two = 0] = [14.2, 13.1].map((width) => rowHeight([text('nnnnn nnnnn')], [width]));
    expect(two).toBeGreaterThan(one);
  });

  it('breaks a word that is longer than its line', () => {
    expect(wrappedLines('KH-SLĐTBXH/2026/BCT-VPCP-ĐMDN', 4)).toBeGreaterThanOrEqual(4);
  });

  it('takes the highest cell of the row, and never more than Excel allows', () => {
    const long = 'Rà soát, tổng hợp danh sách đề nghị khen thưởng '.repeat(3).trim();
    const one = rowHeight([text('1')], [5, 34]);
    expect(rowHeight([text('1'), text(long)], [5, 34])).toBeGreaterThan(3 * one - 12);
    expect(rowHeight([text(long.repeat(40))], [5])).toBe(409);
  });

  it('never gives a narrower column a lower row', () => {
    const cell = text('Trung tâm Dịch vụ việc làm tỉnh, Phòng Kế hoạch - Tài chính');
    const heights = [40, 30, 20, 15, 10, 6].map((width) => rowHeight([cell], [width]));
    expect([...heights].sort((a, b) => a - b)).toEqual(heights);
  });

  it('leaves given heights and empty rows alone', () => {
    const rows = withHeights(
      [
        { cells: [text('a')], height: 6 },
        { cells: [], height: null },
      ],
      [10],
    );
    expect(rows.map(({ height }) => height)).toEqual([6, null]);
  });
});

describe('letters in cells', () => {
  it('have the widths of Times New Roman: marks add nothing, a horn does', () => {
    const [o, marked, horned, both] = ['o', 'ộ', 'ơ', 'ợ'].map((letter) => REGULAR_LETTERS.of(letter.charCodeAt(0)));
    expect([o, marked, horned, both]).toEqual([0.5, 0.5, 0.529, 0.529]);
    expect(REGULAR_LETTERS.of('ữ'.charCodeAt(0))).toBe(0.542);
  });

  it('are as wide as the whole pixels of a screen, or as on paper where that is more', () => {
    // 12.5 points are 16.67 pixels, which a screen sets in 17: an "n" of half of that is 9 pixels instead of 8.3.
    const onScreen = lineWidth('n'.repeat(100), lettersOf('line')) / 100;
    expect(onScreen).toBeGreaterThan(9 / (12.5 / 0.75));
    expect(onScreen).toBeLessThan(1.05 * (9 / (12.5 / 0.75)));
    const bold = lineWidth('d'.repeat(100), lettersOf('header')) / 100;
    expect(bold).toBeGreaterThanOrEqual(0.556);
  });

  it('give a row of 13 points the 16.5 that Excel gives it', () => {
    expect(rowHeight([text('Văn phòng Sở')], [30])).toBe(16.5);
    expect(rowHeight([text('một\nhai\nba')], [30])).toBe(49.5);
  });
});
