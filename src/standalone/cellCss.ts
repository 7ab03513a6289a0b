/** From how a cell looks in Excel to how a browser draws it. */
import type { CSSProperties } from 'react';
import { PLAIN_CELL, styleAt } from '../workbook/sheetLook';
import type { CellLook, LineLook, RunLook, SheetLook, Side } from '../workbook/sheetLook';
import type { GridLayout } from './gridLayout';
import { LEADING, PIXELS_A_POINT } from './sheetMeasure';

/** What kind of value a cell holds, as far as it decides where it stands. */
export type ValueKind = 'text' | 'number' | 'other';

/** Families for fonts that a machine lacks; those of the office are of one of these two kinds. */
const WITH_SERIFS = /times|cambria|georgia|garamond|vntime|vni-times|roman/i;
/** Pixels of a step of an indent. */
const INDENT = 9;
/** Size of raised and lowered letters, to that of those beside them. */
const SHIFTED = 0.65;
/** Room at one side of a text. */
const PADDING = 3;

/** The letters that most cells of a sheet are written with. */
export type Letters = Pick<CellLook, 'font' | 'size'>;

/** Rows looked at for them. */
const LETTERS_SAMPLE = 200;

/** Returns the letters that most cells of a sheet are written with: they are said once for all of them. */
export function commonLetters(look: Pick<SheetLook, 'styles' | 'cells'>): Letters {
  const uses = new Map<number, number>();
  for (const cells of look.cells.slice(0, LETTERS_SAMPLE)) {
    for (let column = 0; column < (cells?.length ?? 0); column++) {
      const code = cells?.charCodeAt(column) ?? 0;
      if (code > 0) uses.set(code - 1, (uses.get(code - 1) ?? 0) + 1);
    }
  }
  const [most] = [...uses].sort(([, one], [, other]) => other - one);
  return look.styles[most?.[0] ?? 0] ?? PLAIN_CELL;
}

/** Returns what all cells of a sheet are drawn with (`.sv-cell`). @param scale pixels of the page to one of the sheet */
export function sheetCss({ font, size }: Letters, scale: number): CSSProperties {
  const shared: Readonly<Record<`--sv-${string}`, string>> = {
    '--sv-font': familyOf(font),
    '--sv-size': `${size * PIXELS_A_POINT * scale}px`,
    '--sv-leading': String(LEADING),
    '--sv-pad': `${PADDING * scale}px`,
  };
  return shared;
}

/** Returns the classes that place a cell's text. @param kind of the value, which decides where text stands */
export function cellClasses(look: CellLook, kind: ValueKind): string {
  const { across, down, wrap } = look;
  return [
    'sv-text',
    `sv-${across === 'justify' ? 'justify' : sideOf(look, kind)}`,
    `sv-at-${down}`,
    // Only texts are broken into lines: the second half of a day or a figure would be read as another one.
    ...(wrap && kind === 'text' ? ['sv-wrap'] : []),
  ].join(' ');
}

/**
 * Returns what of a cell's text and ground is other than in most cells: a cell that says little is drawn soon.
 * @param scale pixels of the page to one of the sheet
 * @param common what most cells are written with
 */
export function cellCss(look: CellLook, scale: number, kind: ValueKind, common: Letters): CSSProperties {
  const { bold, italic, size, font, colour, indent, turned } = look;
  const side = indent === 0 ? 'center' : sideOf(look, kind);
  const decoration = decorationOf(look);
  const pad = (PADDING + indent * INDENT) * scale;
  return {
    ...(font === common.font ? {} : { fontFamily: familyOf(font) }),
    ...(size === common.size ? {} : { fontSize: size * PIXELS_A_POINT * scale }),
    ...(side === 'left' ? { paddingLeft: pad } : {}),
    ...(side === 'right' ? { paddingRight: pad } : {}),
    ...(bold ? { fontWeight: 700 } : {}),
    ...(italic ? { fontStyle: 'italic' } : {}),
    ...(decoration === '' ? {} : { textDecoration: decoration }),
    ...(colour === null ? {} : { color: `#${colour}` }),
    ...groundCss(look),
    ...turnCss(turned),
  };
}

/** Returns the ground of a cell: all that is seen of one without a text, but for its lines. */
export function groundCss({ fill }: CellLook): CSSProperties {
  return fill === null ? {} : { backgroundColor: `#${fill}` };
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
export function sideOf({ across }: CellLook, kind: ValueKind): 'left' | 'right' | 'center' {
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
 * Returns the lines around a cell that are other than those of the grid. Cells draw those on their right and below, their
 * neighbours' too, so that no line is drawn twice; the first ones those on their left and above.
 */
export function lineCss(look: SheetLook, layout: GridLayout, { top, left, bottom, right }: Box): CSSProperties {
  const at = (row: number, column: number, side: Side): LineLook | undefined =>
    look.styles[styleAt(look, row, column)]?.lines[side];
  // Hidden rows and columns have no lines: what is seen next to each other are neighbours.
  const [after, below] = [nextShown(layout.lefts, right + 1), nextShown(layout.tops, bottom) + 1];
  const css: CSSProperties = {};
  const draw = (side: 'borderRight' | 'borderBottom' | 'borderLeft' | 'borderTop', line: LineLook | undefined) => {
    if (line) css[side] = `${line.pixels}px ${line.drawn} #${line.colour}`;
  };
  draw('borderRight', at(top, right, 'right') ?? at(top, after, 'left'));
  draw('borderBottom', at(bottom, left, 'bottom') ?? at(below, left, 'top'));
  if (layout.lefts[left] === 0) draw('borderLeft', at(top, left, 'left'));
  if (layout.tops[top - 1] === 0) draw('borderTop', at(top, left, 'top'));
  return css;
}

/** The first place (0-based) from one on that has a size. */
function nextShown(edges: readonly number[], from: number): number {
  let at = from;
  while (at < edges.length - 1 && edges[at + 1] === edges[at]) at++;
  return at;
}
