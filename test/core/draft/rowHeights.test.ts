import { rowHeight, withHeights, wrappedLines } from '../../../src/core/draft/rowHeights';
import type { CellDraft } from '../../../src/core/draft/types';

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

describe('letters that another font may have to lend', () => {
  it('get more room than others', () => {
    // "ộ" is as wide as "o" in Times New Roman, wider in the font that stands in for it.
    expect(wrappedLines('ộộộộộ ộộộộộ', 5.5)).toBe(2);
    expect(wrappedLines('ooooo ooooo', 5.5)).toBe(1);
  });
});
