import { textCell } from '../../../src/core/draft/cells';
import { lowestSlots as slotsInSteps } from '../../../src/core/draft/lowestSlots';
import { runThrough } from '../../../src/core/flow/steps';
import type { CellDraft } from '../../../src/core/draft/types';

const WIDTHS = { slots: (slots: number) => slots * 8, content: (taken: number) => 40 + (10 - taken) * 8 };
const LONG = 'Rà soát, tổng hợp danh sách, dự thảo tờ trình và trình cấp có thẩm quyền quyết định '.repeat(12).trim();

const lowestSlots = (...given: Parameters<typeof slotsInSteps>): readonly number[] =>
  runThrough(slotsInSteps(...given));

function line(text: string | null): CellDraft {
  return textCell(text, 'line');
}

describe('widths of a list', () => {
  test('give a long content what a short text beside it does not need', () => {
    expect(lowestSlots([{ choices: [2, 3, 4], cells: [line('60%')] }], [line(LONG)], WIDTHS)).toEqual([2]);
  });

  test('give a long text room where the content is short', () => {
    expect(lowestSlots([{ choices: [2, 3, 4], cells: [line(LONG)] }], [line('Báo cáo')], WIDTHS)).toEqual([4]);
  });

  test('break no word, but a number of a document', () => {
    const beside = (text: string): readonly number[] =>
      lowestSlots([{ choices: [1, 2, 3], cells: [line(text)] }], [line(LONG)], WIDTHS);
    expect(beside('nghiêng')).toEqual([2]);
    expect(beside('12/KH-BCĐ')).toEqual([1]);
  });

  test('take the widest choice where no line is lower by less', () => {
    expect(lowestSlots([{ choices: [2, 3], cells: [line('xong')] }], [line('Báo cáo')], WIDTHS)).toEqual([3]);
  });

  test('leave a content that may be cut no more than it has lines', () => {
    const beside = [{ choices: [2, 4], cells: [line('Chờ hướng dẫn của cơ quan cấp trên')] }];
    expect(lowestSlots(beside, [line(LONG)], WIDTHS)).toEqual([2]);
    expect(lowestSlots(beside, [line(LONG)], WIDTHS, 2)).toEqual([4]);
  });

  test('take the last choice where a word is wider than all', () => {
    expect(lowestSlots([{ choices: [1], cells: [line('nghiêngnghiêngnghiêng')] }], [line('')], WIDTHS)).toEqual([1]);
    expect(lowestSlots([], [line('Báo cáo')], WIDTHS)).toEqual([]);
  });

  test('reckon with columns that are not alike: where a word has no room, the column is wider', () => {
    const widths = { ...WIDTHS, slots: (slots: number, behind: number) => slots * 8 - (behind === 1 ? 4 : 0) };
    const tight = (text: string) => ({ choices: [1, 2], cells: [line(text)], isTight: true });
    expect(lowestSlots([tight('ngày')], [line('')], widths)).toEqual([1]);
    expect(lowestSlots([tight('thành'), { ...tight('ngày'), choices: [1] }], [line('')], widths)).toEqual([2, 1]);
  });
});
