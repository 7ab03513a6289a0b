import { editDistance } from '../../../src/core/text/editDistance';

describe('how many slips of a key part two words', () => {
  test.each([
    ['khtc', 'khtc', 0],
    ['khtc', 'khtv', 1],
    ['khtc', 'kht', 1],
    ['kht', 'khtc', 1],
    ['khtc', 'ktc', 1],
    ['khtc', 'khct', 1],
    ['khtc', 'hktc', 1],
    ['khtc', 'khvx', 2],
    ['khtc', 'hkct', 2],
    ['khtc', 'kt', 2],
    ['khtc', 'xkhtcy', 2],
    ['abc', 'cba', 2],
    ['abcd', 'cdab', 3],
    ['khtc', 'k', 3],
    ['khtc', '', 3],
    ['khtc', 'abxy', 3],
  ])('%s, %s: %i, looked for up to two', (one, other, distance) => {
    expect(editDistance(one, other, 2)).toBe(distance);
    expect(editDistance(other, one, 2)).toBe(distance);
  });

  test('is told as one more than what is looked for when it is more', () => {
    expect(editDistance('khtc', 'khvx', 1)).toBe(2);
    expect(editDistance('khtc', 'abxy', 1)).toBe(2);
    expect(editDistance('khtc', 'abxy', 9)).toBe(4);
    expect(editDistance('', 'ab', 9)).toBe(2);
    expect(editDistance('ab', '', 9)).toBe(2);
  });
});
