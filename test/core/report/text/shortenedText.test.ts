import { emsOf, lettersOf, lineWidth } from '../../../../src/core/draft/rowHeights';
import { shortenedText } from '../../../../src/core/report/text/shortenedText';

const TEXT = 'Xây dựng kế hoạch tuyên truyền, phổ biến pháp luật năm 2026';

test('a text that fits is left whole, on one line', () => {
  expect(shortenedText(TEXT, 150, 'line')).toBe(TEXT);
  expect(shortenedText('Xây dựng\n kế hoạch', 150, 'line')).toBe('Xây dựng kế hoạch');
});

test('a longer one is cut at a word, without the sign before the cut, and fits', () => {
  const short = shortenedText(TEXT, 41, 'line');
  expect(short).toBe('Xây dựng kế hoạch tuyên truyền…');
  for (let characters = 10; characters < 75; characters += 1) {
    const text = shortenedText(TEXT, characters, 'line');
    expect(lineWidth(text, lettersOf('line'))).toBeLessThanOrEqual(emsOf(characters, 'line'));
    expect(TEXT.startsWith(text.replace(/…$/u, ''))).toBe(true);
  }
});
