import { emsOf, lettersOf, lineWidth, wrappedLines } from '../../../../src/core/draft/rowHeights';
import { shortenedText, shortenedToLines } from '../../../../src/core/report/text/shortenedText';

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

describe('a text that may have some lines', () => {
  const cut = (characters: number, lines: number): string =>
    shortenedToLines(TEXT, characters, 'line', { lines, tail: '(số 7)' });

  test('is left as it is where it fits, its paragraphs too', () => {
    expect(cut(41, 2)).toBe(TEXT);
    expect(shortenedToLines('Một\nHai', 41, 'line', { lines: 2, tail: '(số 7)' })).toBe('Một\nHai');
  });

  test('else is cut at a word and says where the whole is, within its lines', () => {
    expect(cut(41, 1)).toBe('Xây dựng kế hoạch tuyên… (số 7)');
    for (let characters = 20; characters < 60; characters += 1) {
      expect(wrappedLines(cut(characters, 2), emsOf(characters, 'line'), lettersOf('line'))).toBeLessThanOrEqual(2);
    }
  });
});
