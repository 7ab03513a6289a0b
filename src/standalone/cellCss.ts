/** From how a cell looks in Excel to how a browser draws it. */
import type { CSSProperties } from 'react';
import { styleAt } from '../workbook/sheetLook';
import type { CellLook, LineLook, SheetLook, Side } from '../workbook/sheetLook';
import type { GridLayout } from './gridLayout';
import { LEADING, PIXELS_A_POINT } from './sheetMeasure';

/** Families for fonts that a machine lacks; those of the office are of one of these two kinds. */
const WITH_SERIFS = /times|cambria|georgia|garamond|vntime|vni-times|roman/i;
const DOWN = { top: 'start', center: 'center', bottom: 'end' } as const;
/** Pixels of a step of an indent. */
const INDENT = 9;
/** Room at one side of a text. */
const PADDING = 3;

/** Returns the style of a cell's text and ground. @param scale pixels of the page to one of the sheet @param kind of the value, which decides where text stands */
export function cellCss(look: CellLook, scale: number, kind: 'text' | 'number' | 'other'): CSSProperties {
  const { bold, italic, underline, strike, size, font, colour, fill, across, down, wrap, indent, turned } = look;
  const side = sideOf(look, kind);
  const decoration = [underline ? 'underline' : '', strike ? 'line-through' : ''].filter(Boolean).join(' ');
  const pad = (PADDING + indent * INDENT) * scale;
  return {
    fontFamily: `"${font.replace(/["\\;{}<>]/g, '')}", ${WITH_SERIFS.test(font) ? '"Times New Roman", "Liberation Serif", serif' : 'Calibri, Carlito, Arial, sans-serif'}`,
    fontSize: size * PIXELS_A_POINT * scale,
    lineHeight: LEADING,
    textAlign: across === 'justify' ? 'justify' : side,
    alignContent: DOWN[down],
    whiteSpace: wrap ? 'pre-wrap' : 'pre',
    paddingLeft: side === 'left' ? pad : PADDING * scale,
    paddingRight: side === 'right' ? pad : PADDING * scale,
    ...(bold ? { fontWeight: 700 } : {}),
    ...(italic ? { fontStyle: 'italic' } : {}),
    ...(decoration === '' ? {} : { textDecoration: decoration }),
    ...(colour === null ? {} : { color: `#${colour}` }),
    ...(fill === null ? {} : { backgroundColor: `#${fill}` }),
    ...turnCss(turned),
  };
}

/** Returns where a text stands: where the cell says, else figures at the right, texts at the left, the rest in the middle. */
export function sideOf({ across }: CellLook, kind: 'text' | 'number' | 'other'): 'left' | 'right' | 'center' {
  if (across === 'center' || across === 'centerContinuous') return 'center';
  if (across === 'right' || across === 'left') return across;
  if (across !== 'general') return 'left';
  return kind === 'number' ? 'right' : kind === 'other' ? 'center' : 'left';
}

function turnCss(turned: CellLook['turned']): CSSProperties {
  if (turned === 0) return {};
  if (turned === 'stacked') return { writingMode: 'vertical-rl', textOrientation: 'upright' };
  // Slanted text is rare, and read upright as well.
  if (Math.abs(turned) < 60) return {};
  return turned > 0 ? { writingMode: 'sideways-lr' } : { writingMode: 'vertical-rl' };
}

/** A cell or a merged area; rows 1-based, columns 0-based, both ends included. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * Returns the lines around a cell. Cells draw those on their right and below, their neighbours' too, so that no line is drawn
 * twice; the first ones those on their left and above.
 */
export function lineCss(look: SheetLook, layout: GridLayout, { top, left, bottom, right }: Box): CSSProperties {
  const at = (row: number, column: number, side: Side): LineLook | undefined =>
    look.styles[styleAt(look, row, column)]?.lines[side];
  // Hidden rows and columns have no lines: what is seen next to each other are neighbours.
  const [after, below] = [nextShown(layout.lefts, right + 1), nextShown(layout.tops, bottom) + 1];
  const grid = look.gridLines ? '1px solid #d9d9d9' : '1px solid transparent';
  return {
    borderRight: lineText(at(top, right, 'right') ?? at(top, after, 'left')) ?? grid,
    borderBottom: lineText(at(bottom, left, 'bottom') ?? at(below, left, 'top')) ?? grid,
    ...(layout.lefts[left] === 0 ? { borderLeft: lineText(at(top, left, 'left')) } : {}),
    ...(layout.tops[top - 1] === 0 ? { borderTop: lineText(at(top, left, 'top')) } : {}),
  };
}

function lineText(line: LineLook | undefined): string | undefined {
  return line && `${line.pixels}px ${line.drawn} #${line.colour}`;
}

/** The first place (0-based) from one on that has a size. */
function nextShown(edges: readonly number[], from: number): number {
  let at = from;
  while (at < edges.length - 1 && edges[at + 1] === edges[at]) at++;
  return at;
}
