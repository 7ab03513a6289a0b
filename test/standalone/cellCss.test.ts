import { cellCss, runCss } from '../../src/standalone/cellCss';
import { PLAIN_CELL } from '../../src/workbook/sheetLook';

describe('how a cell is drawn', () => {
  test('texts are broken into lines where the cell says so, days and figures never', () => {
    const wrapping = { ...PLAIN_CELL, wrap: true };
    expect(cellCss(wrapping, 1, 'text').whiteSpace).toBe('pre-wrap');
    expect(cellCss(wrapping, 1, 'number').whiteSpace).toBe('pre');
    expect(cellCss(PLAIN_CELL, 1, 'text').whiteSpace).toBe('pre');
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
