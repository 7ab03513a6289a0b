/** From how a cell looks in Excel to how a browser draws it. */
import type { CSSProperties } from 'react';
import { styleAt } from '../workbook/sheetLook';
import type { CellLook, LineLook, RunLook, SheetLook, Side } from '../workbook/sheetLook';
import type { GridLayout } from './gridLayout';
import { LEADING, PIXELS_A_POINT } from './sheetMeasure';

/** Families for fonts that a machine lacks; those of the office are of one of these two kinds. */
const WITH_SERIFS = /times|cambria|georgia|garamond|vntime|vni-times|roman/i;
const DOWN = { top: 'start', center: 'center', bottom: 'end' } as const;
/** Pixels of a step of an indent. */
const INDENT = 9;
/** Size of raised and lowered letters, to that of those beside them. */
const SHIFTED = 0.65;
/** Room at one side of a text. */
const PADDING = 3;

/** Returns the style of a cell's text and ground. @param scale pixels of the page to one of the sheet @param kind of the value, which decides where text stands */
export function cellCss(look: CellLook, scale: number, kind: 'text' | 'number' | 'other'): CSSProperties {
  const { bold, italic, size, font, colour, fill, across, down, wrap, indent, turned } = look;
  const side = sideOf(look, kind);
  const decoration = decorationOf(look);
  const pad = (PADDING + indent * INDENT) * scale;
  return {
    fontFamily: familyOf(font),
    fontSize: size * PIXELS_A_POINT * scale,
    lineHeight: LEADING,
    textAlign: across === 'justify' ? 'justify' : side,
    alignContent: DOWN[down],
    // Only texts are broken into lines: the second half of a day or a figure would be read as another one.
    whiteSpace: wrap && kind === 'text' ? 'pre-wrap' : 'pre',
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

/** Returns the style of a piece of a text. @param scale pixels of the page to one of the sheet @param around points of its cell */
export function runCss(look: RunLook, scale: number, around: number): CSSProperties {
  const { bold, italic, size, font, colour, shift } = look;
  const points = size ?? around;
  return {
    fontWeight: bold ? 700 : 400,
    fontStyle: italic ? 'italic' : 'normal',
    // What underlines or strikes through the whole cell is drawn by the cell.
    ...(decorationOf(look) === '' ? {} : { textDecoration: decorationOf(look) }),
    ...(size === null && shift === null
      ? {}
      : { fontSize: points * PIXELS_A_POINT * scale * (shift === null ? 1 : SHIFTED) }),
    ...(font === null ? {} : { fontFamily: familyOf(font) }),
    ...(colour === null ? {} : { color: `#${colour}` }),
    ...(shift === null ? {} : { verticalAlign: shift === 'superscript' ? 'super' : 'sub', lineHeight: 0 }),
  };
}

/** Returns the fonts to draw with, the file's own first. */
export function familyOf(font: string): string {
  const others = WITH_SERIFS.test(font)
    ? '"Times New Roman", "Liberation Serif", serif'
    : 'Calibri, Carlito, Arial, sans-serif';
  return `"${font.replace(/["\\;{}<>]/g, '')}", ${others}`;
}

function decorationOf({ underline, strike }: Pick<CellLook, 'underline' | 'strike'>): string {
  return [underline ? 'underline' : '', strike ? 'line-through' : ''].filter(Boolean).join(' ');
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
