import { cellClasses, cellCss, commonLetters, runCss } from '../../src/standalone/cellCss';
import type { ValueKind } from '../../src/standalone/cellCss';
import { PLAIN_CELL } from '../../src/workbook/sheetLook';
import type { CellLook } from '../../src/workbook/sheetLook';

describe('how a cell is drawn', () => {
  test('texts are broken into lines where the cell says so, days and figures never', () => {
    const wrapping = { ...PLAIN_CELL, wrap: true };
    const isBroken = (look: CellLook, kind: ValueKind) => cellClasses(look, kind).split(' ').includes('sv-wrap');
    expect(isBroken(wrapping, 'text')).toBe(true);
    expect(isBroken(wrapping, 'number')).toBe(false);
    expect(isBroken(PLAIN_CELL, 'text')).toBe(false);
  });

  test('a text stands where its cell says: across and down are told apart', () => {
    const centred = { ...PLAIN_CELL, across: 'center', down: 'top' } as const;
    expect(cellClasses(centred, 'number')).toBe('sv-text sv-center sv-at-top');
    expect(cellClasses({ ...PLAIN_CELL, down: 'center' }, 'number')).toBe('sv-text sv-right sv-at-center');
  });

  test('a cell like most of its sheet needs no style of its own', () => {
    const [most, other] = [
      { ...PLAIN_CELL, font: 'Times New Roman', size: 12 },
      { ...PLAIN_CELL, font: 'Arial', size: 10, bold: true, indent: 2 },
    ];
    const cells = [String.fromCharCode(2, 2, 3), undefined, String.fromCharCode(2)];
    const common = commonLetters({ styles: [PLAIN_CELL, most, other], cells });
    expect(common).toBe(most);
    expect(cellCss(most, 1, 'text', common)).toEqual({});
    expect(cellCss(other, 2, 'text', common)).toMatchObject({ fontWeight: 700, paddingLeft: 2 * (3 + 2 * 9) });
    expect(cellCss(other, 2, 'text', common).fontFamily).toMatch(/^"Arial"/);
    expect(commonLetters({ styles: [], cells: [] })).toBe(PLAIN_CELL);
  });

  test('a piece of a text has what is said of it, and the rest from its cell', () => {
    const plain = { bold: false, italic: false, underline: false, strike: false, colour: null };
    expect(runCss({ ...plain, bold: true, size: null, font: null, shift: null }, 1, 12)).toEqual({
      fontWeight: 700,
      fontStyle: 'normal',
    });
    const raised = runCss({ ...plain, colour: 'FF0000', size: 12, font: 'Arial', shift: 'superscript' }, 1.5, 11);
    expect(raised).toMatchObject({ color: '#FF0000', verticalAlign: 'super', fontWeight: 400 });
    expect(raised.fontSize).toBeCloseTo(12 * (96 / 72) * 1.5 * 0.65);
    expect(raised.fontFamily).toMatch(/^"Arial"/);
  });
});
