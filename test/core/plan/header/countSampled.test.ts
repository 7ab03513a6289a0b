/** Cells of a column are counted without being read, as many as reading them finds. */
import type { CellValue, SheetGrid } from '../../../../src/core/grid/grid';
import { countSampled, sampleColumn } from '../../../../src/core/plan/header/columnValues';

const column = (cells: readonly CellValue[]): SheetGrid => ({
  name: 'KH',
  visibility: 'visible',
  rows: cells.map((cell) => [cell]),
  formats: [],
  merges: [],
  hiddenRows: 0,
  own: null,
});

it.each<[string, CellValue, number]>([
  ['a word', 'Rà soát', 1],
  ['a number', 46022, 1],
  ['a word in brackets', '(xong)', 1],
  ['a mark', '✓', 1],
  ['a bullet before a word', '- Rà soát', 1],
  ['a dash', '-', 1],
  ['the number of a column', '(6)', 0],
  ['spaces', '  \u00a0 ', 0],
  ['signs that nobody sees', '\u200b\u00ad', 0],
  ['a ticked box', true, 0],
  ['nothing', null, 0],
])('%s counts as reading it does', (_, cell, count) => {
  expect(countSampled(column([cell]), 0, 1, 1)).toBe(count);
  expect(sampleColumn(column([cell]), 0, 1, 1).filled).toBe(count);
});

it('No more cells are counted than are sampled', () => {
  const many = column(Array.from({ length: 300 }, (_, row) => `Việc ${row}`));
  expect(countSampled(many, 0, 1, 300)).toBe(sampleColumn(many, 0, 1, 300).filled);
});
