/** The table of words that are read: a phrase says one thing, or which one holds would depend on the order of the table. */
import { spell } from '../../../src/core/progress/phrases';
import { housePhrases } from '../../../src/core/progress/words';

describe('the words of progress', () => {
  it('stand in the table once', () => {
    const kinds = new Map<string, string[]>();
    for (const { words, kind } of housePhrases()) {
      const key = words.map((word) => spell(word).marked).join(' ');
      kinds.set(key, [...(kinds.get(key) ?? []), kind]);
    }
    expect([...kinds].filter(([key, found]) => key === '' || found.length > 1)).toEqual([]);
  });
});
