import { SEEN_COLUMNS } from '../../../../src/core/draft/layout';
import { CHART_LETTER_SIZE } from '../../../../src/core/draft/styles';
import { TabRows } from '../../../../src/core/draft/tabRows';
import { COUNT_COLUMNS, FigurePlaces } from '../../../../src/core/report/annex/countColumns';
import { roomOfChart } from '../../../../src/core/report/summary/countChart';

/** Columns of a page in landscape, and a table of all figures that takes them. */
const WIDTHS = [4, 30, ...Array.from({ length: SEEN_COLUMNS[1] - 1 }, () => 7)];
const WHOLE = FigurePlaces.named(COUNT_COLUMNS.map(({ figure }) => figure));

const roomOf = (names: readonly string[]): number => roomOfChart(new TabRows(WIDTHS, SEEN_COLUMNS[1]), names, WHOLE);

test('Bars are as high as the names beside them, so that no name lies over the next', () => {
  const short = Array.from({ length: 6 }, (_, index) => `Phòng ${index + 1}`);
  const one = 'Phòng Công nghiệp và Năng lượng tái tạo';
  const [, ...others] = short;
  // One long name is enough: bars of a chart are equally high.
  expect(roomOf([one, ...others]) - roomOf(short)).toBeGreaterThanOrEqual(6 * 0.6 * CHART_LETTER_SIZE);
  expect(roomOf([one, ...others])).toBeGreaterThan(6 * 2 * 1.2 * CHART_LETTER_SIZE);
  expect(roomOf([`${one}, Khuyến công và Tư vấn phát triển`, ...others])).toBeGreaterThan(roomOf([one, ...others]));
});

test('A chart is never higher than a page holds, however many names there are', () => {
  const many = Array.from({ length: 60 }, (_, index) => `Phòng Công nghiệp và Năng lượng tái tạo số ${index + 1}`);
  expect(roomOf(many)).toBe(roomOf([...many, ...many]));
});
