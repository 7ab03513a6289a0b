import { lineWidth } from '../../../../src/core/draft/rowHeights';
import { shortenedText } from '../../../../src/core/report/text/shortenedText';

const TEXT = 'Xây dựng kế hoạch tuyên truyền, phổ biến pháp luật năm 2026';

test('a text that fits is left whole, on one line', () => {
  expect(shortenedText(TEXT, 60)).toBe(TEXT);
  expect(shortenedText('Xây dựng\n kế hoạch', 60)).toBe('Xây dựng kế hoạch');
});

test('a longer one is cut at a word, without the sign before the cut, and fits', () => {
  const short = shortenedText(TEXT, 16);
  expect(short).toBe('Xây dựng kế hoạch tuyên truyền…');
  for (let room = 4; room < 30; room += 1) {
    const text = shortenedText(TEXT, room);
    expect(lineWidth(text)).toBeLessThanOrEqual(room);
    expect(TEXT.startsWith(text.replace(/…$/u, ''))).toBe(true);
  }
});
