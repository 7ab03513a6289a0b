/** A reader that remembers gives what it would read anew, and never remembers more and more. */
import { readOnce } from '../../../src/core/text/readOnce';

it('An equal text is read once, also where nothing was read', () => {
  const read = jest.fn((text: string) => (text === '' ? null : text.length));
  const remembering = readOnce(read);
  expect(['xong', '', 'xong', ''].map(remembering)).toEqual([4, null, 4, null]);
  expect(read).toHaveBeenCalledTimes(2);
});

it('Long texts are read each time: they hardly come again', () => {
  const read = jest.fn((text: string) => text.length);
  const remembering = readOnce(read);
  const long = 'nội dung '.repeat(30);
  expect([remembering(long), remembering(long)]).toEqual([long.length, long.length]);
  expect(read).toHaveBeenCalledTimes(2);
});

it('After very many texts it begins anew, and goes on reading rightly', () => {
  const read = jest.fn((text: string) => `${text}!`);
  const remembering = readOnce(read);
  for (let number = 0; number <= 1000; number += 1) expect(remembering(`việc ${number}`)).toBe(`việc ${number}!`);
  expect(remembering('việc 0')).toBe('việc 0!');
  expect(read).toHaveBeenCalledTimes(1002);
});
