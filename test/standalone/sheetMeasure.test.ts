/** Sizes and places of what the page shows of a sheet. */
import { runThrough } from '../../src/core/flow/steps';
import type { CellValue, SheetGrid } from '../../src/core/grid/grid';
import { columnsBetween, frozenIn, heightOf, isHidden, layOut, widthOf } from '../../src/standalone/gridLayout';
import { heldColumns } from '../../src/standalone/heldColumns';
import { measureSheet, textPixels } from '../../src/standalone/sheetMeasure';
import { meantFiles } from '../../src/standalone/useFileDrop';
import { PLAIN_CELL } from '../../src/workbook/sheetLook';
import type { SheetLook } from '../../src/workbook/sheetLook';

const WRAPPED = { ...PLAIN_CELL, wrap: true, font: 'Times New Roman', size: 13 };

const LOOK: SheetLook = {
  styles: [PLAIN_CELL, WRAPPED],
  cells: [],
  rowStyles: new Map(),
  columns: [],
  columnPixels: 64,
  heights: [],
  rowPixels: 20,
  hiddenRows: new Set(),
  restHidden: false,
  frozen: { rows: 0, columns: 0 },
  gridLines: true,
  hidesZeros: false,
  zoom: 100,
  floating: [],
  rich: new Map(),
  dressed: { bottom: -1, right: -1 },
};

const gridOf = (rows: readonly (readonly CellValue[])[], merges: SheetGrid['merges'] = []): SheetGrid => ({
  ...{ name: 'A', visibility: 'visible', rows, formats: [], merges, hiddenRows: 0, own: null },
});
const styled = (...styles: number[]): string => String.fromCharCode(...styles.map((style) => style + 1));
const measured = (sheet: SheetGrid, look: Partial<SheetLook> = {}) =>
  runThrough(measureSheet(sheet, { ...LOOK, ...look }, '?'));
const laidOut = (
  sheet: SheetGrid,
  look: Partial<SheetLook> = {},
  zoom = 100,
  revealed: { row: number; column: number } | null = null,
) => layOut(sheet, { ...LOOK, ...look }, measured(sheet, look), { zoom, revealed });

const LONG = 'Rà soát, sửa đổi, bổ sung quy chế làm việc của cơ quan theo quy định mới';

describe('heights', () => {
  test('are those of the file; a row that the file leaves open is as high as its wrapped text needs', () => {
    const sheet = gridOf([['a'], [LONG], [LONG], [LONG]]);
    const { heights } = measured(sheet, {
      heights: [33],
      cells: [undefined, styled(1), styled(0), styled(1)],
      hiddenRows: new Set([4]),
    });
    const [given = 0, wrapped = 0, single = 0] = heights;
    expect(given).toBe(33);
    expect(wrapped).toBeGreaterThan(150);
    expect(single).toBe(20);
  });

  test('a merged cell does not make its row higher, as in Excel', () => {
    const merges = [{ top: 1, left: 0, bottom: 1, right: 3 }];
    expect(measured(gridOf([[LONG]], merges), { cells: [styled(1)] }).heights).toEqual([24]);
  });

  test('a hidden column needs no height', () => {
    const columns = [{ first: 0, last: 0, pixels: 64, hidden: true, style: 0 }];
    expect(measured(gridOf([[LONG]]), { cells: [styled(1)], columns }).heights).toEqual([20]);
  });
});

describe('what is drawn', () => {
  test('goes as far as values, and a little beyond where lines and fills go on', () => {
    const sheet = gridOf([['a', 'b']]);
    expect(measured(sheet, { dressed: { bottom: 5000, right: 300 } })).toMatchObject({ rows: 41, columns: 10 });
    expect(measured(sheet, { dressed: { bottom: 3, right: 7 } })).toMatchObject({ rows: 3, columns: 8 });
    expect(measured(gridOf([]))).toMatchObject({ rows: 0, columns: 6 });
  });

  test('goes as far as a chart', () => {
    const corner = { right: 0, down: 0 };
    const floating = [
      {
        kind: 'bars',
        title: '',
        from: { row: 2, column: 0, ...corner },
        to: { row: 20, column: 8, ...corner },
        categories: [],
        series: [],
      },
    ] as const;
    expect(measured(gridOf([['a']]), { floating })).toMatchObject({ rows: 20, columns: 9 });
  });
});

describe('places', () => {
  const sheet = gridOf([['a', 'b', 'c'], ['d'], ['e']], [{ top: 1, left: 1, bottom: 2, right: 2 }]);

  test('hidden rows and columns have no size; one that a jump leads to has', () => {
    const columns = [{ first: 1, last: 1, pixels: 50, hidden: true, style: 0 }];
    const look = { columns, hiddenRows: new Set([2]) };
    const layout = laidOut(sheet, look);
    expect([widthOf(layout, 0), widthOf(layout, 1), heightOf(layout, 2)]).toEqual([64, 0, 0]);
    const shown = laidOut(sheet, look, 100, { row: 2, column: 1 });
    expect([widthOf(shown, 1), heightOf(shown, 2)]).toEqual([50, 20]);
    const all = { ...LOOK, ...look };
    expect(isHidden(all, measured(sheet, look), { row: 2, column: 0 })).toBe(true);
    expect(isHidden(all, measured(sheet, look), { row: 1, column: 1 })).toBe(true);
    expect(isHidden(all, measured(sheet, look), { row: 1, column: 0 })).toBe(false);
  });

  test('rows that are not named are hidden where the sheet says so', () => {
    const layout = laidOut(sheet, { restHidden: true, heights: [20] });
    expect([heightOf(layout, 1), heightOf(layout, 2)]).toEqual([20, 0]);
  });

  test('everything grows with the size chosen; merged cells cover what lies under them', () => {
    const layout = laidOut(sheet, {}, 150);
    expect([widthOf(layout, 0), heightOf(layout, 1), widthOf(layout, 1, 2)]).toEqual([96, 30, 192]);
    expect([...layout.covered].sort()).toEqual(['1:2', '2:1', '2:2']);
    expect(columnsBetween(layout, 100, 300)).toEqual([1, 3]);
  });
});

describe('what stands still', () => {
  const sheet = gridOf(Array.from({ length: 40 }, () => ['a', 'b', 'c', 'd']));
  const view = { width: 600, height: 400 };

  test('is what the file freezes, unless hardly anything else would be seen', () => {
    const layout = laidOut(sheet);
    const frozen = (rows: number, columns: number, held = 0) =>
      frozenIn(layout, { ...LOOK, frozen: { rows, columns } }, held, view);
    expect(frozen(4, 2)).toEqual({ rows: 4, columns: 2 });
    expect(frozen(16, 0)).toEqual({ rows: 0, columns: 0 });
    expect(frozenIn(layout, { ...LOOK, frozen: { rows: 0, columns: 4 } }, 0, { width: 200, height: 400 }).columns).toBe(
      0,
    );
  });

  test('of columns held for a jump as many as there is room for; those of the file win', () => {
    const layout = laidOut(sheet);
    expect(frozenIn(layout, LOOK, 3, view)).toEqual({ rows: 0, columns: 3 });
    expect(frozenIn(layout, LOOK, 3, { width: 200, height: 400 }).columns).toBe(2);
    expect(frozenIn(layout, { ...LOOK, frozen: { rows: 1, columns: 1 } }, 3, view)).toEqual({ rows: 1, columns: 1 });
  });

  test('are the columns up to the content and the lead of the tasks', () => {
    const column = (meaning: 'number' | 'content' | 'lead' | 'due', place: number) =>
      ({ meaning, column: place, header: '', reason: 'header' }) as const;
    const plan = {
      name: 'T1',
      columns: [column('number', 0), column('content', 1), column('lead', 3), column('due', 6)],
    };
    const none = { name: 'Khác', columns: [] };
    // Only names and columns are looked at.
    expect([...heldColumns([plan, none] as unknown as Parameters<typeof heldColumns>[0])]).toEqual([
      ['T1', 4],
      ['Khác', 0],
    ]);
  });
});

test('a text is as wide as its longest line, wider in a wide font', () => {
  const times = { ...PLAIN_CELL, font: 'Times New Roman', size: 12 };
  expect(textPixels('00\n0000', times)).toBe(32);
  expect(textPixels('0000', { ...times, font: 'Arial' })).toBeGreaterThan(32);
});

test('of several dropped files the workbooks are meant; where there is none, the first, to say what is wrong', () => {
  const files = (...names: string[]) => names.map((name) => ({ file: new File([], name) }));
  const meant = (...names: string[]) => meantFiles(files(...names)).map(({ file }) => file.name);
  expect(meant('a.docx', 'b.xlsx', 'c.XLSM')).toEqual(['b.xlsx', 'c.XLSM']);
  expect(meant('a.docx', 'b.pdf')).toEqual(['a.docx']);
});
