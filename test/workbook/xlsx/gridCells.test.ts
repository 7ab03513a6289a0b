/** Grids put together from lists of cells, as they come from another thread. */
import { ListedCells, putListed } from '../../../src/workbook/xlsx/read/asideCells';
import { GridCells } from '../../../src/workbook/xlsx/read/gridCells';
import type { ReadContext } from '../../../src/workbook/xlsx/read/gridCells';

const context: ReadContext = {
  strings: ['Tưới tiêu', 'Đội 3'],
  formats: [
    { code: undefined, isDay: false },
    { code: 'dd/mm/yyyy', isDay: true },
    { code: '0%', isDay: false },
  ],
  date1904: false,
  interned: new Map(),
};

type Cell = readonly [row: number, column: number, value: string | number | boolean, style?: number];

/** Puts cells into a grid one by one, and by way of a list; texts are shared strings. */
function bothWays(found: readonly Cell[]) {
  const [direct, list, listed] = [new GridCells('a', context), new ListedCells(), new GridCells('a', context)];
  for (const [row, column, value, style = 0] of found) {
    for (const sink of [direct, list]) {
      if (typeof value === 'string') sink.putShared(row, column, context.strings.indexOf(value));
      else sink.put(row, column, value, style);
    }
  }
  expect(putListed(list.list(), listed)).toBe(true);
  return { direct, listed };
}

describe('cells that come as a list', () => {
  it.each<[string, readonly Cell[]]>([
    [
      'a gap',
      [
        [1, 0, 'Đội 3'],
        [1, 5, 7, 2],
      ],
    ],
    [
      'an order of their own',
      [
        [2, 4, 'Đội 3'],
        [2, 1, 46000, 1],
        [1, 3, 'Tưới tiêu'],
      ],
    ],
    [
      'a row that comes again',
      [
        [1, 1, 5, 2],
        [2, 0, true],
        [1, 3, 46001, 1],
      ],
    ],
    [
      'a row wider than any form',
      [
        [1, 0, 'Đội 3'],
        [1, 900, 3],
      ],
    ],
  ])('stand where they stand when they are put in one by one: %s', (_, found) => {
    const { direct, listed } = bothWays(found);
    expect(listed.rows()).toEqual(direct.rows());
    expect(listed.formats).toEqual(direct.formats);
  });

  it('share one list of formats where rows have the same formats in the same columns', () => {
    const rows = [1, 2, 3].flatMap((row): Cell[] => [
      [row, 1, 46000 + row, 1],
      [row, 3, 0.5, row === 3 ? 0 : 2],
    ]);
    const { formats } = bothWays(rows).listed;
    expect(formats[0]).toEqual([undefined, 'dd/mm/yyyy', undefined, '0%']);
    expect(formats[1]).toBe(formats[0]);
    expect(formats[2]).toEqual([undefined, 'dd/mm/yyyy']);
  });
});
