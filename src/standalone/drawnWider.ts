import type { CellLook } from '../workbook/sheetLook';
import { familyOf } from './cellCss';
import { textPixels } from './sheetMeasure';

/** What figures and days are written with. */
const FIGURES = '0123456789/.,%';
const SIZE = 100;

const known = new Map<string, number>();

/**
 * Returns how many times wider figures come out on this machine than the file's font would make them, 1 where they do not:
 * a machine without that font takes another one.
 */
export function drawnWider(cell: CellLook): number {
  const { font, bold } = cell;
  const key = `${font}\n${String(bold)}`;
  let wider = known.get(key);
  if (wider === undefined) {
    wider = measured(cell);
    known.set(key, wider);
  }
  return wider;
}

function measured(cell: CellLook): number {
  const pencil = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  if (!pencil) return 1;
  pencil.font = `${cell.bold ? '700' : '400'} ${String(SIZE)}px ${familyOf(cell.font)}`;
  const expected = textPixels(FIGURES, { ...cell, size: (SIZE * 72) / 96 });
  return Math.max(1, pencil.measureText(FIGURES).width / expected);
}
