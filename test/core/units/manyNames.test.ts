/** Plans that name thousands of bodies: the work grows with their number, not with its square, and pauses on the way. */
import type { Steps } from '../../../src/core/flow/steps';
import { cellTokens } from '../../../src/core/units/cellTokens';
import { unitsOfPlan, type CountedText } from '../../../src/core/units/inferUnits';
import { nameReaderOf } from '../../../src/core/units/nameReader';
import { SpellingTrie } from '../../../src/core/units/spellingTrie';
import { TypoFinder } from '../../../src/core/units/typos';
import type { Unit } from '../../../src/core/units/types';
import { manyNames, misspelt } from '../../helpers/manyNames';

const FEW = 300;
const TIMES = 4;

function unit(name: string): Unit {
  return { code: name, name, short: [], kind: '', source: 'catalogue' };
}

/** How many spellings are compared for one misspelt name, and how many of the names are found. */
function lookAmong(count: number): { readonly compared: number; readonly found: number } {
  const names = manyNames(count);
  const typos = new TypoFinder(names.map(unit));
  const found = names.filter((name) => typos.find(cellTokens(misspelt(name))) === name).length;
  return { compared: typos.compared / count, found };
}

/** How often work pauses. */
function pausesOf(work: Steps<unknown>): number {
  let pauses = 0;
  while (work.next().done !== true) pauses += 1;
  return pauses;
}

function leads(count: number): CountedText[] {
  return manyNames(count).map((text) => ({ text, count: 1, role: 'lead' }));
}

describe('thousands of names', () => {
  test('a misspelt name is compared with no more names where the catalogue has more', () => {
    const [few, many] = [lookAmong(FEW), lookAmong(FEW * TIMES)];
    expect(few.found).toBeGreaterThan(FEW * 0.9);
    expect(many.found).toBeGreaterThan(FEW * TIMES * 0.9);
    expect(many.compared).toBeLessThan(few.compared * 2);
    expect(many.compared).toBeLessThan(20);
  });

  test.each([
    ['names', (name: string) => name],
    ['communes', (name: string) => `UBND xã ${name.split(' ').slice(-3).join(' ')}`],
  ])('a name is looked up in little more steps where there are many times as many %s', (_, called) => {
    const stepsAmong = (count: number): number => {
      const names = [...new Set(manyNames(count).map(called))];
      const trie = new SpellingTrie(names.map(unit));
      for (const name of names)
        expect(trie.namesAt(cellTokens(name), 0).some(({ unit: code }) => code === name)).toBe(true);
      return trie.walked / names.length;
    };
    const few = stepsAmong(FEW);
    expect(few).toBeGreaterThan(5);
    // Sixteen times as many names: four more halvings.
    expect(stepsAmong(FEW * TIMES * TIMES)).toBeLessThan(few * 1.5);
  });

  test('putting units together pauses after every few names, and as often for each', () => {
    const few = pausesOf(unitsOfPlan(null, leads(FEW)));
    const many = pausesOf(unitsOfPlan(null, leads(FEW * TIMES)));
    expect(few).toBeGreaterThan(FEW / 20);
    expect(many).toBeLessThan(few * TIMES * 1.1);
  });

  test('reading cells pauses after every few of them', () => {
    expect(pausesOf(nameReaderOf(manyNames(FEW).map(unit), leads(FEW)))).toBeGreaterThanOrEqual(FEW / 10);
  });
});
